/* ntmachine: reads the command line and the script, maps ntoskrnl.exe, and goes there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fs.h"
#include "host/machine/calls.h"
#include "host/machine/choose.h"
#include "host/machine/console.h"
#include "host/machine/fiber.h"
#include "host/machine/guard.h"
#include "host/machine/image.h"
#include "host/machine/options.h"
#include "host/machine/report.h"
#include "host/machine/script.h"
#include "host/machine/space.h"
#include "host/machine/trap.h"

enum { BOOT_STACK_SIZE = 64 << 10 };

/* What the kernel is given: the call table and the boot block on one page, then KUSER. */
struct gift {
    MACHINE_CALLS calls;
    MACHINE_BOOT boot;
};

_Static_assert(sizeof(struct gift) <= MACHINE_PAGE_SIZE, "calls and boot block share a page");

static struct cw_arena arena; /* of what lives as long as the run */

static bool read_script(const char *path, struct script *ret_script) {
    *ret_script = (struct script){0};
    if (!path)
        return true;
    cw_str text;
    cw_result read = cw_fs_read(&arena, cw_str_of(path), &text);
    if (cw_failed(read)) {
        fprintf(stderr, "error: %s: %s\n", path, cw_result_text(read));
        return false;
    }
    struct script_error error;
    if (cw_ok(script_parse(&arena, text, ret_script, &error)))
        return true;
    fprintf(stderr, "error: %s:%u: %.*s\n", path, error.line, CW_ARG(error.text));
    return false;
}

static void list_names(const struct script *script, bool client, const char *const **ret_names,
                       uint32_t *ret_count) {
    const char **names = cw_new_array(&arena, const char *, script->image_count);
    uint32_t count = 0;
    for (size_t i = 0; i < script->image_count; i++)
        if (script->images[i].client == client)
            names[count++] = script->images[i].name;
    *ret_names = names;
    *ret_count = count;
}

static struct gift *make_gift(const struct options *options, const struct script *script,
                              const MACHINE_IMAGE *kernel) {
    void *page;
    if (space_reserve(SPACE_KERNEL_DATA, MACHINE_KIND_KERNEL_DATA, 2 * MACHINE_PAGE_SIZE, 0,
                      &page) != MACHINE_OK ||
        space_commit(page, 2 * MACHINE_PAGE_SIZE, MACHINE_READ_WRITE) != MACHINE_OK)
        abort();
    struct gift *gift = page;
    calls_fill(&gift->calls);
    MACHINE_BOOT *boot = &gift->boot;
    *boot = (MACHINE_BOOT){
        .version = MACHINE_VERSION,
        .size = sizeof *boot,
        .kernel = kernel,
        .script = script->rest.ptr,
        .script_size = script->rest.len,
        .script_path = options->script ? options->script : "<none>",
        .processors = options->processors,
        .verifier = options->verifier,
        .schedule = options->plan.schedule,
        .seed = options->plan.seed,
        .kuser_shared_data = (uint8_t *)page + MACHINE_PAGE_SIZE,
    };
    list_names(script, true, &boot->clients, &boot->client_count);
    list_names(script, false, &boot->images, &boot->image_count);
    space_protect(page, MACHINE_PAGE_SIZE, MACHINE_READ);
    return gift;
}

/* On the boot fiber: the kernel is entered with two arguments, a fiber has one. */
static void MACHINE_ABI enter_kernel(void *argument) {
    struct gift *gift = argument;
    /* The kernel's entry is PE code under its own ABI; the address comes from its header. */
    MACHINE_KERNEL_ENTRY entry = (MACHINE_KERNEL_ENTRY)(uintptr_t)gift->boot.kernel->entry;
    entry(&gift->calls, &gift->boot);
    machine_exit(MACHINE_EXIT_BUG_CHECK);
}

static const MACHINE_IMAGE *map_kernel(const struct options *options) {
    const MACHINE_IMAGE *kernel;
    MACHINE_RESULT result = image_load("ntoskrnl.exe", 0, &kernel);
    if (result == MACHINE_NOT_FOUND)
        fprintf(stderr, "error: there is no ntoskrnl.exe in %s\n", options->images);
    if (result == MACHINE_OK)
        result = image_bind(kernel, NULL, NULL);
    if (result == MACHINE_NOT_BOUND)
        fprintf(stderr, "error: %s imports from %s, which is not there\n", kernel->host_path,
                kernel->missing);
    if (result == MACHINE_OK && !kernel->entry) {
        fprintf(stderr, "error: %s: AddressOfEntryPoint: a kernel needs one\n", kernel->host_path);
        result = MACHINE_BAD_IMAGE;
    }
    return result == MACHINE_OK ? kernel : NULL;
}

int main(int argc, char **argv) {
    struct options options;
    struct script script;
    if (!options_parse(argc, argv, &options))
        return MACHINE_EXIT_USAGE;
    if (!console_open(options.log))
        return 3;
    if (!read_script(options.script, &script))
        return MACHINE_EXIT_BAD_SCRIPT;
    images_set_folder(options.images);
    for (size_t i = 0; i < script.image_count; i++)
        images_add_file(script.images[i].name, script.images[i].path);

    space_init();
    choose_init(&options.plan);
    fibers_init();
    report_init(&options);
    guard_init();
    const MACHINE_IMAGE *kernel = map_kernel(&options);
    if (!kernel)
        return MACHINE_EXIT_BAD_IMAGE;
    struct gift *gift = make_gift(&options, &script, kernel);
    traps_init(gift->boot.kuser_shared_data);

    MACHINE_FIBER *boot;
    if (fiber_new(BOOT_STACK_SIZE, 0, enter_kernel, gift, &boot) != MACHINE_OK)
        abort();
    fibers_start(boot);
}
