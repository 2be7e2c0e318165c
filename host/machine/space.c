#include "host/machine/space.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/vec.h"

enum { PAGE = MACHINE_PAGE_SIZE };

/* What a page is: its protection, whether it is committed, and whether it shows another's bytes. */
enum {
    PAGE_PROTECTION = 0x0F,
    PAGE_COMMITTED = 0x10,
    PAGE_VIEW = 0x20,
};

struct reservation {
    uint8_t *base;
    size_t size;
    MACHINE_KIND kind;
    uint8_t *pages;    /* one byte a page */
    uint64_t *sources; /* of views: the file offset behind each page; NULL until the first view */
};

struct region {
    uint64_t begin, end, next;
    CW_VEC(struct reservation) live; /* ascending by base */
};

static struct region regions[SPACE_REGION_COUNT] = {
    [SPACE_SYSTEM_IMAGES] = {0x400000000000, 0x400070000000, 0, {0}},
    [SPACE_SYSTEM_STACKS] = {0x410000000000, 0x420000000000, 0, {0}},
    [SPACE_POOL] = {0x420000000000, 0x440000000000, 0, {0}},
    [SPACE_SPECIAL_POOL] = {0x440000000000, 0x480000000000, 0, {0}},
    [SPACE_KERNEL_DATA] = {0x480000000000, 0x4A0000000000, 0, {0}},
    [SPACE_MAPPINGS] = {0x4A0000000000, 0x500000000000, 0, {0}},
    [SPACE_USER_MEMORY] = {MACHINE_USER_BASE, 0x100000000000, 0, {0}},
    [SPACE_USER_IMAGES] = {0x100000000000, 0x100070000000, 0, {0}},
    [SPACE_USER_STACKS] = {0x200000000000, 0x300000000000, 0, {0}},
};

static int memory_file = -1;
static struct cw_arena tables; /* the regions' vectors */

void space_init(void) {
    memory_file = memfd_create("nt-memory", MFD_CLOEXEC);
    if (memory_file < 0 || ftruncate(memory_file, (off_t)MACHINE_SYSTEM_LIMIT) != 0) {
        fprintf(stderr, "error: no memory for the machine: %s\n", strerror(errno));
        exit(3);
    }
    for (size_t i = 0; i < SPACE_REGION_COUNT; i++)
        regions[i].next = regions[i].begin + PAGE;
}

static struct region *region_of(uint64_t address) {
    for (size_t i = 0; i < SPACE_REGION_COUNT; i++)
        if (address >= regions[i].begin && address < regions[i].end)
            return &regions[i];
    return NULL;
}

static struct reservation *find(uint64_t address, struct region **ret_region) {
    struct region *region = region_of(address);
    if (!region)
        return NULL;
    size_t low = 0, high = region->live.len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        struct reservation *r = &region->live.items[middle];
        uint64_t base = (uintptr_t)r->base;
        if (address - base < r->size) {
            if (ret_region)
                *ret_region = region;
            return r;
        }
        if (address < base)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* The reservation that holds the whole range, when the range is one of pages. */
static struct reservation *find_pages(const void *address, size_t size) {
    uint64_t begin = (uintptr_t)address;
    if (begin % PAGE != 0 || size == 0 || size % PAGE != 0)
        return NULL;
    struct reservation *r = find(begin, NULL);
    return r && size <= r->size - (begin - (uintptr_t)r->base) ? r : NULL;
}

static int native_protection(MACHINE_PROTECTION protection) {
    switch (protection) {
    case MACHINE_NO_ACCESS:
        return PROT_NONE;
    case MACHINE_READ:
        return PROT_READ;
    case MACHINE_READ_WRITE:
        return PROT_READ | PROT_WRITE;
    case MACHINE_EXECUTE_READ:
        return PROT_READ | PROT_EXEC;
    case MACHINE_EXECUTE_READ_WRITE:
        return PROT_READ | PROT_WRITE | PROT_EXEC;
    }
    return -1;
}

_Noreturn static void host_refused(const char *what) {
    fprintf(stderr, "error: the host refused to %s memory: %s\n", what, strerror(errno));
    exit(3);
}

MACHINE_RESULT space_reserve(enum space_region index, MACHINE_KIND kind, size_t size,
                             size_t alignment, void **ret_base) {
    struct region *region = &regions[index];
    if (alignment == 0)
        alignment = PAGE;
    if (size == 0 || size % PAGE != 0 || alignment % PAGE != 0 || (alignment & (alignment - 1)))
        return MACHINE_BAD_REQUEST;
    uint64_t base = (region->next + alignment - 1) & ~(uint64_t)(alignment - 1);
    if (base >= region->end || size + PAGE > region->end - base)
        return MACHINE_EXHAUSTED;
    void *mapped = mmap((void *)base, size, PROT_NONE,
                        MAP_SHARED | MAP_FIXED_NOREPLACE | MAP_NORESERVE, memory_file, (off_t)base);
    if (mapped == MAP_FAILED)
        host_refused("reserve");
    uint8_t *pages = calloc(size / PAGE, 1);
    if (!pages)
        cw_out_of_memory(size / PAGE);
    cw_vec_push(&tables, &region->live, (struct reservation){mapped, size, kind, pages, NULL});
    region->next = base + size + PAGE;
    *ret_base = mapped;
    return MACHINE_OK;
}

static void set_pages(struct reservation *r, const void *address, size_t size, uint8_t state) {
    memset(r->pages + ((const uint8_t *)address - r->base) / PAGE, state, size / PAGE);
}

/* Every page of the range has, under the mask, that state. */
static bool pages_are(const struct reservation *r, const void *address, size_t size, uint8_t mask,
                      uint8_t state) {
    const uint8_t *page = r->pages + ((const uint8_t *)address - r->base) / PAGE;
    for (size_t i = 0; i < size / PAGE; i++)
        if ((page[i] & mask) != state)
            return false;
    return true;
}

MACHINE_RESULT space_commit(void *address, size_t size, MACHINE_PROTECTION protection) {
    struct reservation *r = find_pages(address, size);
    int native = native_protection(protection);
    if (!r || native < 0 || !pages_are(r, address, size, PAGE_COMMITTED, 0))
        return MACHINE_BAD_REQUEST;
    if (mprotect(address, size, native) != 0)
        host_refused("commit");
    set_pages(r, address, size, (uint8_t)(PAGE_COMMITTED | protection));
    return MACHINE_OK;
}

MACHINE_RESULT space_protect(void *address, size_t size, MACHINE_PROTECTION protection) {
    struct reservation *r = find_pages(address, size);
    int native = native_protection(protection);
    if (!r || native < 0 || !pages_are(r, address, size, PAGE_COMMITTED, PAGE_COMMITTED))
        return MACHINE_BAD_REQUEST;
    if (mprotect(address, size, native) != 0)
        host_refused("protect");
    uint8_t *page = r->pages + ((uint8_t *)address - r->base) / PAGE;
    for (size_t i = 0; i < size / PAGE; i++)
        page[i] = (uint8_t)((page[i] & (0xFF ^ PAGE_PROTECTION)) | (uint8_t)protection);
    return MACHINE_OK;
}

/* Gives back the bytes of committed pages of the reservation itself; views have none. */
static void discard(uint8_t *address, size_t size) {
    if (fallocate(memory_file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                  (off_t)(uintptr_t)address, (off_t)size) != 0)
        host_refused("discard");
}

static void unview(struct reservation *r, uint8_t *address, size_t size) {
    if (mmap(address, size, PROT_NONE, MAP_SHARED | MAP_FIXED | MAP_NORESERVE, memory_file,
             (off_t)(uintptr_t)address) == MAP_FAILED)
        host_refused("unmap");
    memset(r->sources + (address - r->base) / PAGE, 0, size / PAGE * sizeof *r->sources);
}

MACHINE_RESULT space_decommit(void *address, size_t size) {
    struct reservation *r = find_pages(address, size);
    if (!r || !pages_are(r, address, size, PAGE_COMMITTED, PAGE_COMMITTED))
        return MACHINE_BAD_REQUEST;
    if (pages_are(r, address, size, PAGE_VIEW, PAGE_VIEW)) {
        unview(r, address, size);
    } else if (pages_are(r, address, size, PAGE_VIEW, 0)) {
        if (mprotect(address, size, PROT_NONE) != 0)
            host_refused("decommit");
        discard(address, size);
    } else {
        return MACHINE_BAD_REQUEST; /* a mix: the caller has lost track */
    }
    set_pages(r, address, size, 0);
    return MACHINE_OK;
}

MACHINE_RESULT space_release(void *base) {
    struct region *region = NULL;
    struct reservation *r = find((uintptr_t)base, &region);
    if (!r || r->base != base)
        return MACHINE_BAD_REQUEST;
    if (munmap(r->base, r->size) != 0)
        host_refused("release");
    discard(r->base, r->size);
    free(r->pages);
    free(r->sources);
    size_t index = (size_t)(r - region->live.items);
    memmove(r, r + 1, (region->live.len - index - 1) * sizeof *r);
    region->live.len--;
    return MACHINE_OK;
}

static uint64_t source_offset(const struct reservation *r, const uint8_t *address) {
    size_t page = (size_t)(address - r->base) / PAGE;
    return r->pages[page] & PAGE_VIEW ? r->sources[page] : (uintptr_t)r->base + page * PAGE;
}

MACHINE_RESULT space_map_view(void *address, void *source, size_t size,
                              MACHINE_PROTECTION protection) {
    struct reservation *to = find_pages(address, size);
    struct reservation *from = find_pages(source, size);
    int native = native_protection(protection);
    if (!to || !from || native < 0 || !pages_are(to, address, size, PAGE_COMMITTED, 0) ||
        !pages_are(from, source, size, PAGE_COMMITTED, PAGE_COMMITTED))
        return MACHINE_BAD_REQUEST;
    if (!to->sources) {
        to->sources = calloc(to->size / PAGE, sizeof *to->sources);
        if (!to->sources)
            cw_out_of_memory(to->size / PAGE * sizeof *to->sources);
    }
    size_t first = (size_t)((uint8_t *)address - to->base) / PAGE;
    for (size_t i = 0; i < size / PAGE; i++) {
        uint64_t offset = source_offset(from, (uint8_t *)source + i * PAGE);
        if (mmap((uint8_t *)address + i * PAGE, PAGE, native, MAP_SHARED | MAP_FIXED, memory_file,
                 (off_t)offset) == MAP_FAILED)
            host_refused("map");
        to->sources[first + i] = offset;
    }
    set_pages(to, address, size, (uint8_t)(PAGE_COMMITTED | PAGE_VIEW | protection));
    return MACHINE_OK;
}

bool space_query(const void *address, MACHINE_RANGE *ret_range) {
    const struct reservation *r = find((uintptr_t)address, NULL);
    if (!r)
        return false;
    uint8_t page = r->pages[((const uint8_t *)address - r->base) / PAGE];
    *ret_range = (MACHINE_RANGE){
        .kind = r->kind,
        .base = r->base,
        .size = r->size,
        .committed = (page & PAGE_COMMITTED) != 0,
        .protection = page & PAGE_PROTECTION,
    };
    return true;
}

bool space_readable(const void *address, size_t size) {
    uintptr_t at = (uintptr_t)address & ~(uintptr_t)(PAGE - 1);
    for (uintptr_t end = (uintptr_t)address + size; at < end; at += PAGE) {
        MACHINE_RANGE range;
        if (!space_query((const void *)at, &range) || !range.committed ||
            range.protection == MACHINE_NO_ACCESS)
            return false;
    }
    return true;
}

/* A page's bytes lie in the memory file at its own address, or at that of what it shows. */
static size_t peek_page(uint64_t address, void *to, size_t size) {
    const struct reservation *r = find(address, NULL);
    uint64_t offset_in_page = address % PAGE;
    if (!r || !(r->pages[(address - (uintptr_t)r->base) / PAGE] & PAGE_COMMITTED))
        return 0;
    if (size > PAGE - offset_in_page)
        size = PAGE - offset_in_page;
    uint64_t from = source_offset(r, (const uint8_t *)(address - offset_in_page)) + offset_in_page;
    ssize_t copied = pread(memory_file, to, size, (off_t)from);
    return copied > 0 ? (size_t)copied : 0;
}

size_t space_peek(const void *address, void *to, size_t size) {
    size_t done = 0;
    while (done < size) {
        size_t copied = peek_page((uintptr_t)address + done, (uint8_t *)to + done, size - done);
        if (copied == 0)
            break;
        done += copied;
    }
    return done;
}

void *space_object(size_t size) {
    static uint8_t *next, *end;
    enum { CHUNK = 1 << 20, ALIGNMENT = 64 };
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (size > (size_t)(end - next)) {
        void *chunk;
        if (size > CHUNK ||
            space_reserve(SPACE_KERNEL_DATA, MACHINE_KIND_KERNEL_DATA, CHUNK, 0, &chunk) !=
                MACHINE_OK ||
            space_commit(chunk, CHUNK, MACHINE_READ_WRITE) != MACHINE_OK)
            cw_out_of_memory(size);
        next = chunk;
        end = next + CHUNK;
    }
    void *object = next;
    next += size;
    return object;
}
