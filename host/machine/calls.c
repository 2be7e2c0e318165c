#include "host/machine/calls.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fs.h"
#include "host/machine/choose.h"
#include "host/machine/console.h"
#include "host/machine/fiber.h"
#include "host/machine/image.h"
#include "host/machine/report.h"
#include "host/machine/space.h"
#include "host/machine/trap.h"
#include "host/machine/unwind.h"

static MACHINE_HOOKS hooks;

const MACHINE_HOOKS *calls_hooks(void) { return &hooks; }

static void MACHINE_ABI call_set_hooks(const MACHINE_HOOKS *given) {
    hooks = (MACHINE_HOOKS){0};
    memcpy(&hooks, given, given->size < sizeof hooks ? given->size : sizeof hooks);
}

/* -- Images ----------------------------------------------------------------------------------- */

struct image_call {
    const char *name;
    uint32_t flags;
    const MACHINE_IMAGE *image;
    MACHINE_IMPORT_FILTER filter;
    void *context;
    void *address;
    MACHINE_RESULT result;
};

static void run_load(void *argument) {
    struct image_call *call = argument;
    call->result = image_load(call->name, call->flags, &call->image);
}

static MACHINE_RESULT MACHINE_ABI call_load_image(const char *name, uint32_t flags,
                                                  const MACHINE_IMAGE **ret_image) {
    struct image_call call = {.name = name, .flags = flags};
    host_run(run_load, &call);
    if (call.result == MACHINE_OK)
        *ret_image = call.image;
    return call.result;
}

static void run_bind(void *argument) {
    struct image_call *call = argument;
    call->result = image_bind(call->image, call->filter, call->context);
}

static MACHINE_RESULT MACHINE_ABI call_bind_image(const MACHINE_IMAGE *image,
                                                  MACHINE_IMPORT_FILTER filter, void *context) {
    struct image_call call = {.image = image, .filter = filter, .context = context};
    host_run(run_bind, &call);
    return call.result;
}

static void run_unmap(void *argument) { image_unmap(((struct image_call *)argument)->image); }

static void MACHINE_ABI call_unmap_image(const MACHINE_IMAGE *image) {
    struct image_call call = {.image = image};
    host_run(run_unmap, &call);
}

static void run_find(void *argument) {
    struct image_call *call = argument;
    call->image = image_find(call->name);
}

static const MACHINE_IMAGE *MACHINE_ABI call_find_image(const char *base_name) {
    struct image_call call = {.name = base_name};
    host_run(run_find, &call);
    return call.image;
}

static const MACHINE_IMAGE *MACHINE_ABI call_image_at(const void *address) {
    struct image *image = image_holding((uintptr_t)address);
    return image ? &image->shown : NULL;
}

static void run_export(void *argument) {
    struct image_call *call = argument;
    call->address = image_export(call->image, call->name);
}

static void *MACHINE_ABI call_find_export(const MACHINE_IMAGE *image, const char *name) {
    struct image_call call = {.image = image, .name = name};
    host_run(run_export, &call);
    return call.address;
}

/* -- Memory ----------------------------------------------------------------------------------- */

struct memory_call {
    MACHINE_KIND kind;
    size_t size, alignment;
    void *address, *source;
    MACHINE_PROTECTION protection;
    MACHINE_RESULT result;
};

static void run_reserve(void *argument) {
    static const enum space_region regions[] = {
        [MACHINE_KIND_STACK] = SPACE_SYSTEM_STACKS,
        [MACHINE_KIND_POOL] = SPACE_POOL,
        [MACHINE_KIND_SPECIAL_POOL] = SPACE_SPECIAL_POOL,
        [MACHINE_KIND_KERNEL_DATA] = SPACE_KERNEL_DATA,
        [MACHINE_KIND_MAPPING] = SPACE_MAPPINGS,
        [MACHINE_KIND_USER] = SPACE_USER_MEMORY,
    };
    struct memory_call *call = argument;
    if (call->kind <= MACHINE_KIND_IMAGE || call->kind > MACHINE_KIND_USER)
        call->result = MACHINE_BAD_REQUEST;
    else
        call->result = space_reserve(regions[call->kind], call->kind, call->size, call->alignment,
                                     &call->address);
}

static MACHINE_RESULT MACHINE_ABI call_reserve(MACHINE_KIND kind, size_t size, size_t alignment,
                                               void **ret_base) {
    struct memory_call call = {.kind = kind, .size = size, .alignment = alignment};
    host_run(run_reserve, &call);
    if (call.result == MACHINE_OK)
        *ret_base = call.address;
    return call.result;
}

static MACHINE_RESULT MACHINE_ABI call_commit(void *address, size_t size,
                                              MACHINE_PROTECTION protection) {
    return space_commit(address, size, protection);
}

static MACHINE_RESULT MACHINE_ABI call_protect(void *address, size_t size,
                                               MACHINE_PROTECTION protection) {
    return space_protect(address, size, protection);
}

static MACHINE_RESULT MACHINE_ABI call_decommit(void *address, size_t size) {
    return space_decommit(address, size);
}

static void run_release(void *argument) {
    struct memory_call *call = argument;
    call->result = space_release(call->address);
}

static MACHINE_RESULT MACHINE_ABI call_release(void *base) {
    struct memory_call call = {.address = base};
    host_run(run_release, &call);
    return call.result;
}

static void run_map_view(void *argument) {
    struct memory_call *call = argument;
    call->result = space_map_view(call->address, call->source, call->size, call->protection);
}

static MACHINE_RESULT MACHINE_ABI call_map_view(void *address, void *source, size_t size,
                                                MACHINE_PROTECTION protection) {
    struct memory_call call = {
        .address = address, .source = source, .size = size, .protection = protection};
    host_run(run_map_view, &call);
    return call.result;
}

static MACHINE_RESULT MACHINE_ABI call_query(const void *address, MACHINE_RANGE *ret_range) {
    if (!space_query(address, ret_range))
        return MACHINE_NOT_FOUND;
    ret_range->image = call_image_at(address);
    return MACHINE_OK;
}

/* -- Fibers ----------------------------------------------------------------------------------- */

struct fiber_call {
    size_t stack_size;
    uint32_t flags;
    MACHINE_FIBER_ENTRY entry;
    void *argument;
    MACHINE_FIBER *fiber;
    MACHINE_RESULT result;
};

static void run_fiber_new(void *argument) {
    struct fiber_call *call = argument;
    call->result =
        fiber_new(call->stack_size, call->flags, call->entry, call->argument, &call->fiber);
}

static MACHINE_RESULT MACHINE_ABI call_fiber_new(size_t stack_size, uint32_t flags,
                                                 MACHINE_FIBER_ENTRY entry, void *argument,
                                                 MACHINE_FIBER **ret_fiber) {
    struct fiber_call call = {stack_size, flags, entry, argument, NULL, MACHINE_OK};
    host_run(run_fiber_new, &call);
    if (call.result == MACHINE_OK)
        *ret_fiber = call.fiber;
    return call.result;
}

/* -- Console, files, reports, end ------------------------------------------------------------- */

struct text_call {
    MACHINE_STREAM stream;
    const char *text;
    size_t size;
};

static void run_write(void *argument) {
    struct text_call *call = argument;
    console_write(call->stream, call->text, call->size);
}

static void MACHINE_ABI call_write(MACHINE_STREAM stream, const char *text, size_t size) {
    struct text_call call = {stream, text, size};
    host_run(run_write, &call);
}

struct file_call {
    const char *path;
    cw_str bytes;
    MACHINE_RESULT result;
};

static void run_read_file(void *argument) {
    static struct cw_arena lasting;
    struct file_call *call = argument;
    cw_result read = cw_fs_read(&lasting, cw_str_of(call->path), &call->bytes);
    call->result = MACHINE_OK;
    if (cw_failed(read)) {
        fprintf(stderr, "error: %s: %s\n", call->path, cw_result_text(read));
        call->result = MACHINE_IO_ERROR;
    }
}

static MACHINE_RESULT MACHINE_ABI call_read_file(const char *path, const void **ret_data,
                                                 size_t *ret_size) {
    struct file_call call = {.path = path};
    host_run(run_read_file, &call);
    if (call.result == MACHINE_OK) {
        *ret_data = call.bytes.ptr;
        *ret_size = call.bytes.len;
    }
    return call.result;
}

static void run_report(void *argument) { report_print(argument); }

static void MACHINE_ABI call_report(const MACHINE_REPORT *report) {
    host_run(run_report, (void *)(uintptr_t)report);
}

static void run_exit(void *argument) {
    console_flush();
    exit(*(const int *)argument);
}

_Noreturn void machine_exit(MACHINE_EXIT code) {
    int status = (int)code;
    host_run(run_exit, &status);
    abort();
}

static void MACHINE_ABI call_exit(MACHINE_EXIT code) { machine_exit(code); }

void calls_fill(MACHINE_CALLS *table) {
    *table = (MACHINE_CALLS){
        .version = MACHINE_VERSION,
        .size = sizeof *table,
        .set_hooks = call_set_hooks,
        .set_kpcr = set_kpcr,
        .get_kpcr = get_kpcr,
        .load_image = call_load_image,
        .bind_image = call_bind_image,
        .unmap_image = call_unmap_image,
        .find_image = call_find_image,
        .image_at = call_image_at,
        .find_export = call_find_export,
        .reserve = call_reserve,
        .commit = call_commit,
        .protect = call_protect,
        .decommit = call_decommit,
        .release = call_release,
        .map_view = call_map_view,
        .query = call_query,
        .fiber_new = call_fiber_new,
        .fiber_switch = fiber_switch_call(),
        .fiber_current = fiber_current,
        .fiber_bounds = fiber_bounds,
        .fiber_delete = fiber_delete,
        .fiber_context = fiber_context,
        .resume = trap_resume,
        .choose = choose,
        .choose_thread = choose_thread,
        .random = choose_random,
        .write = call_write,
        .read_file = call_read_file,
        .report = call_report,
        .walk_stack = unwind_walk,
        .exit = call_exit,
    };
}
