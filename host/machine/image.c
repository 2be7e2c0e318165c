#include "host/machine/image.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/fs.h"
#include "base/vec.h"
#include "host/machine/patch.h"
#include "host/machine/space.h"

enum {
    PAGE = MACHINE_PAGE_SIZE,
    MISSING_STRIDE = 16,
    MISSING_SIZE = MISSING_STRIDE << 16, /* pe_read_imports stops at 2^16 symbols */
    MOST_FORWARDS = 8,
};

struct named_file {
    const char *name;
    const char *host_path;
};

static struct cw_arena lasting;
static CW_VEC(struct named_file) files;
static CW_VEC(struct image *) mapped; /* ascending by base */
static const char *folder;
static struct image_guard guard;

void images_set_folder(const char *path) { folder = path; }

void images_add_file(const char *name, const char *host_path) {
    cw_vec_push(&lasting, &files, (struct named_file){name, host_path});
}

void images_set_guard(const struct image_guard *values) { guard = *values; }

/* -- Finding ---------------------------------------------------------------------------------- */

static const char *last_component(const char *name) {
    const char *last = name;
    for (const char *p = name; *p; p++)
        if (*p == '\\' || *p == '/')
            last = p + 1;
    return last;
}

/* The slot in `mapped` of the last image that begins at or below the address. */
static size_t rank_of(uint64_t address) {
    size_t low = 0, high = mapped.len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((uintptr_t)mapped.items[middle]->shown.base <= address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct image *image_with_annex(uint64_t address) {
    size_t rank = rank_of(address);
    if (rank == 0)
        return NULL;
    struct image *image = mapped.items[rank - 1];
    return address < (uintptr_t)image->patch_base + IMAGE_PATCH_SIZE ? image : NULL;
}

struct image *image_holding(uint64_t address) {
    struct image *image = image_with_annex(address);
    return image && address - (uintptr_t)image->shown.base < image->shown.size ? image : NULL;
}

const struct missing_import *image_missing_at(uint64_t address, struct image **ret_importer) {
    struct image *image = image_with_annex(address);
    if (!image || address < (uintptr_t)image->missing_base)
        return NULL;
    uint64_t index = (address - (uintptr_t)image->missing_base) / MISSING_STRIDE;
    if (index >= image->missing_count)
        return NULL;
    *ret_importer = image;
    return &image->missing[index];
}

bool image_is_call_target(uint64_t address) {
    struct image *importer;
    const struct image *image = image_holding(address);
    if (!image)
        return image_missing_at(address, &importer) != NULL;
    uint64_t rva = address - (uintptr_t)image->shown.base;
    if (image->guard_map)
        return image->guard_map[rva / 8] >> (rva % 8) & 1;
    const struct pe_section *section = pe_section_at(&image->pe, (uint32_t)rva);
    return section && (section->characteristics & PE_SECTION_EXECUTE);
}

static bool is_user(const struct image *image) { return image->shown.flags & MACHINE_IMAGE_USER; }

/* By base name; a user image sees those of its half first, a kernel image only its own half. */
static struct image *find_for(const char *base_name, bool user) {
    if (strcasecmp(base_name, "hal.dll") == 0)
        base_name = "ntoskrnl.exe";
    struct image *other_half = NULL;
    for (size_t i = 0; i < mapped.len; i++) {
        struct image *image = mapped.items[i];
        if (strcasecmp(image->shown.base_name, base_name) != 0)
            continue;
        if (is_user(image) == user)
            return image;
        if (user)
            other_half = image;
    }
    return other_half;
}

const MACHINE_IMAGE *image_find(const char *base_name) {
    struct image *image = find_for(base_name, false);
    if (!image)
        image = find_for(base_name, true);
    return image ? &image->shown : NULL;
}

/* -- Loading ---------------------------------------------------------------------------------- */

static const char *host_path_of(struct cw_arena *arena, const char *name) {
    for (size_t i = 0; i < files.len; i++)
        if (strcasecmp(files.items[i].name, name) == 0)
            return files.items[i].host_path;
    if (!folder)
        return NULL;
    cw_str path = cw_path_join(arena, cw_str_of(folder), cw_str_of(last_component(name)));
    return cw_fs_is_file(path) ? cw_cstr(arena, path) : NULL;
}

static MACHINE_RESULT refuse(const struct image *image, const struct pe_error *error) {
    fprintf(stderr, "error: %s: %s: %s\n", image->shown.host_path, error->field, error->text);
    return MACHINE_BAD_IMAGE;
}

/* Everything that can be known from the file, laid out in a reservation of its own. */
static cw_result lay_out(struct image *image, struct pe_error *error) {
    const struct pe_file *pe = &image->pe;
    struct pe_area area = {image->shown.base, pe->image_size};
    pe_layout(pe, area);
    CW_TRY(pe_relocate(pe, area, (uintptr_t)area.base - pe->preferred_base, error));
    CW_TRY(pe_read_imports(&image->arena, pe, area, &image->imports, error));
    CW_TRY(pe_read_exports(pe, area, &image->exports, error));
    CW_TRY(pe_read_config(pe, area, (uintptr_t)area.base, &image->config, error));
    return pe_check_functions(pe, area, error);
}

static void show(struct image *image) {
    MACHINE_IMAGE *shown = &image->shown;
    const struct pe_file *pe = &image->pe;
    shown->size = pe->image_size;
    shown->entry = pe->entry ? shown->base + pe->entry : NULL;
    shown->timestamp = pe->timestamp;
    shown->checksum = pe->checksum;
    shown->subsystem = pe->subsystem;
    shown->dll_characteristics = pe->dll_characteristics;
    struct pe_span functions = pe->directories[PE_EXCEPTION];
    shown->function_table = functions.size ? shown->base + functions.rva : NULL;
    shown->function_count = functions.size / 12;
    shown->import_count = image->imports.dll_count;
    shown->import_names = image->imports.dlls;
}

static MACHINE_RESULT map_and_read(struct image *image) {
    struct pe_error error;
    if (cw_failed(pe_parse(&image->arena, image->pe.bytes, &image->pe, &error)))
        return refuse(image, &error);
    size_t annex = PAGE + MISSING_SIZE + IMAGE_PATCH_SIZE;
    void *base;
    MACHINE_RESULT result =
        space_reserve(is_user(image) ? SPACE_USER_IMAGES : SPACE_SYSTEM_IMAGES, MACHINE_KIND_IMAGE,
                      image->pe.image_size + annex, 0x10000, &base);
    if (result != MACHINE_OK)
        return result;
    image->shown.base = base;
    result = space_commit(base, image->pe.image_size, MACHINE_READ_WRITE);
    if (result == MACHINE_OK && cw_failed(lay_out(image, &error)))
        result = refuse(image, &error);
    if (result != MACHINE_OK) {
        space_release(base);
        return result;
    }
    image->missing_base = image->shown.base + image->pe.image_size + PAGE;
    image->patch_base = image->missing_base + MISSING_SIZE;
    image->missing = cw_new_array(&image->arena, struct missing_import, image->imports.len);
    show(image);
    return MACHINE_OK;
}

MACHINE_RESULT image_load(const char *name, uint32_t flags, const MACHINE_IMAGE **ret_image) {
    struct image *image = space_object(sizeof *image);
    MACHINE_IMAGE *shown = &image->shown;
    shown->name = cw_cstr(&image->arena, cw_str_of(name));
    shown->base_name = last_component(shown->name);
    shown->flags = flags;
    shown->host_path = host_path_of(&image->arena, name);
    MACHINE_RESULT result = MACHINE_OK;
    if (!shown->host_path) {
        result = MACHINE_NOT_FOUND;
    } else {
        cw_result read = cw_fs_read(&image->arena, cw_str_of(shown->host_path), &image->pe.bytes);
        if (cw_failed(read)) {
            fprintf(stderr, "error: %s: %s\n", shown->host_path, cw_result_text(read));
            result = MACHINE_IO_ERROR;
        } else {
            result = map_and_read(image);
        }
    }
    if (result != MACHINE_OK) {
        cw_arena_release(&image->arena);
        return result;
    }
    size_t rank = rank_of((uintptr_t)shown->base);
    cw_vec_push(&lasting, &mapped, image);
    memmove(&mapped.items[rank + 1], &mapped.items[rank],
            (mapped.len - 1 - rank) * sizeof *mapped.items);
    mapped.items[rank] = image;
    *ret_image = shown;
    return MACHINE_OK;
}

void image_unmap(const MACHINE_IMAGE *shown) {
    struct image *image = (struct image *)(uintptr_t)shown;
    for (size_t i = 0; i < mapped.len; i++) {
        if (mapped.items[i] != image)
            continue;
        memmove(&mapped.items[i], &mapped.items[i + 1],
                (mapped.len - i - 1) * sizeof *mapped.items);
        mapped.len--;
        space_release(image->shown.base);
        free(image->guard_map);
        patch_release(image);
        cw_arena_release(&image->arena);
        return;
    }
    fprintf(stderr, "error: the kernel unmapped an image that is not mapped\n");
    abort();
}

/* -- Binding ---------------------------------------------------------------------------------- */

/* A forwarder says "DLL.Name" or "DLL.#7" without the DLL's extension. */
static struct image *forward_target(const struct image *from, const char *text,
                                    const char **ret_symbol) {
    const char *dot = strrchr(text, '.');
    if (!dot)
        return NULL;
    *ret_symbol = dot + 1;
    size_t stem = (size_t)(dot - text);
    for (size_t i = 0; i < mapped.len; i++) {
        const char *base_name = mapped.items[i]->shown.base_name;
        if (is_user(mapped.items[i]) == is_user(from) && strncasecmp(base_name, text, stem) == 0 &&
            base_name[stem] == '.')
            return mapped.items[i];
    }
    return NULL;
}

/* The address of an export, forwarders followed; *exporter becomes the image where it was found. */
static void *resolve(struct image **exporter, const char *name, uint32_t hint_or_ordinal) {
    for (int i = 0; i < MOST_FORWARDS; i++) {
        struct image *image = *exporter;
        struct pe_area area = {image->shown.base, image->pe.image_size};
        const char *forwarder = NULL;
        uint32_t rva;
        bool found =
            name && *name == '#'
                ? pe_find_ordinal(&image->exports, area, (uint32_t)strtoul(name + 1, NULL, 10),
                                  &rva, &forwarder)
            : name ? pe_find_name(&image->exports, area, name, hint_or_ordinal, &rva, &forwarder)
                   : pe_find_ordinal(&image->exports, area, hint_or_ordinal, &rva, &forwarder);
        if (!found)
            return NULL;
        if (!forwarder)
            return image->shown.base + rva;
        image = forward_target(image, forwarder, &name);
        if (!image)
            return NULL;
        *exporter = image;
        hint_or_ordinal = UINT32_MAX;
    }
    return NULL;
}

void *image_export(const MACHINE_IMAGE *shown, const char *name) {
    struct image *exporter = (struct image *)(uintptr_t)shown;
    return resolve(&exporter, name, UINT32_MAX);
}

static void *missing_address(struct image *image, const struct pe_import *import) {
    uint32_t index = image->missing_count++;
    const char *name = import->name
                           ? import->name
                           : cw_cstr(&image->arena, cw_strf(&image->arena, "#%u", import->hint));
    image->missing[index] = (struct missing_import){import->dll, name};
    return image->missing_base + (size_t)index * MISSING_STRIDE;
}

static MACHINE_RESULT bind_import(struct image *image, const struct pe_import *import,
                                  MACHINE_IMPORT_FILTER filter, void *context) {
    struct image *exporter = find_for(import->dll, is_user(image));
    if (!exporter) {
        image->shown.missing = import->dll;
        return MACHINE_NOT_BOUND;
    }
    MACHINE_IMPORT offer = {
        .importer = &image->shown,
        .dll = import->dll,
        .name = import->name,
        .ordinal = import->name ? 0 : import->hint,
        .target = resolve(&exporter, import->name, import->hint),
    };
    offer.exporter = &exporter->shown;
    void *target = filter ? filter(context, &offer) : offer.target;
    if (!target)
        target = missing_address(image, import);
    memcpy(image->shown.base + import->slot, &target, sizeof target);
    return MACHINE_OK;
}

static void fill_slot(struct image *image, uint32_t rva, void *value) {
    if (rva != 0 && value)
        memcpy(image->shown.base + rva, &value, sizeof value);
}

/* The cookie before the entry point runs, as Windows does it: never the value the linker left. */
static void set_guard(struct image *image) {
    const struct pe_config *c = &image->config;
    if (c->cookie != 0) {
        uint64_t cookie = guard.random() & 0x0000FFFFFFFFFFFFull;
        if (cookie <= 1 || cookie == 0x2B992DDFA232ull)
            cookie = 0x5A17C00C1E;
        memcpy(image->shown.base + c->cookie, &cookie, sizeof cookie);
    }
    if (!(c->guard_flags & PE_GUARD_INSTRUMENTED))
        return;
    fill_slot(image, c->check_slot, guard.check);
    fill_slot(image, c->dispatch_slot, guard.dispatch);
    if (!(c->guard_flags & PE_GUARD_TABLE_PRESENT))
        return;
    image->guard_map = calloc(image->pe.image_size / 8 + 1, 1);
    if (!image->guard_map)
        cw_out_of_memory(image->pe.image_size / 8 + 1);
    for (uint32_t i = 0; i < c->guard_count; i++) {
        uint32_t rva;
        memcpy(&rva, image->shown.base + c->guard_table + (size_t)i * c->guard_stride, sizeof rva);
        image->guard_map[rva / 8] |= (uint8_t)(1u << (rva % 8));
    }
}

static MACHINE_RESULT protect_sections(struct image *image) {
    const struct pe_file *pe = &image->pe;
    uint8_t *base = image->shown.base;
    MACHINE_RESULT result = space_protect(base, pe->image_size, MACHINE_READ);
    for (uint32_t i = 0; i < pe->section_count && result == MACHINE_OK; i++) {
        const struct pe_section *s = &pe->sections[i];
        bool writes = s->characteristics & (uint32_t)PE_SECTION_WRITE;
        bool executes = s->characteristics & PE_SECTION_EXECUTE;
        if (s->size == 0)
            continue;
        /* Old linkers mark INIT writable; nothing writes there. Elsewhere it is meant. */
        if (writes && executes && !(s->characteristics & PE_SECTION_DISCARDABLE)) {
            fprintf(stderr, "error: %s: Characteristics: section %s is writable and executable\n",
                    image->shown.host_path, s->name);
            return MACHINE_BAD_IMAGE;
        }
        if (writes || executes)
            result = space_protect(base + s->rva, s->size,
                                   executes ? MACHINE_EXECUTE_READ : MACHINE_READ_WRITE);
    }
    return result;
}

MACHINE_RESULT image_bind(const MACHINE_IMAGE *shown, MACHINE_IMPORT_FILTER filter, void *context) {
    struct image *image = (struct image *)(uintptr_t)shown;
    if (image->bound)
        return MACHINE_BAD_REQUEST;
    image->missing_count = 0;
    for (uint32_t i = 0; i < image->imports.len; i++) {
        MACHINE_RESULT result = bind_import(image, &image->imports.items[i], filter, context);
        if (result != MACHINE_OK)
            return result;
    }
    set_guard(image);
    MACHINE_RESULT result = protect_sections(image);
    image->bound = result == MACHINE_OK;
    return result;
}
