/* The address space that images see: reservations of each kind, and the pages behind them.
 *
 * All pages come from one sparse memory file whose offset is the address. That makes a second view
 * of any page possible (MDL mappings), keeps the kernel's list of mappings short, because
 * neighbouring pages with the same protection are one mapping, and gives the same addresses on
 * every run: reservations are handed out in ascending order, each kind from its own region, and
 * never again. Reservations are separated by an inaccessible page.
 *
 * One instance per process. Failures are MACHINE_RESULTs, as the images see them. */
#ifndef HOST_MACHINE_SPACE_H
#define HOST_MACHINE_SPACE_H

#include <stdbool.h>
#include "host/machine/machine.h"

/* Where a reservation comes from; finer than MACHINE_KIND, because code that must reach other
 * code within 2 GB has a region of its own. */
enum space_region {
    SPACE_SYSTEM_IMAGES,
    SPACE_SYSTEM_STACKS,
    SPACE_POOL,
    SPACE_SPECIAL_POOL,
    SPACE_KERNEL_DATA,
    SPACE_MAPPINGS,
    SPACE_USER_MEMORY,
    SPACE_USER_IMAGES,
    SPACE_USER_STACKS,
    SPACE_REGION_COUNT,
};

/* Ends the process with a message when the host gives no memory file. */
void space_init(void);

MACHINE_RESULT space_reserve(enum space_region region, MACHINE_KIND kind, size_t size,
                             size_t alignment, void **ret_base);
MACHINE_RESULT space_commit(void *address, size_t size, MACHINE_PROTECTION protection);
MACHINE_RESULT space_protect(void *address, size_t size, MACHINE_PROTECTION protection);
MACHINE_RESULT space_decommit(void *address, size_t size);
MACHINE_RESULT space_release(void *base);
MACHINE_RESULT space_map_view(void *address, void *source, size_t size,
                              MACHINE_PROTECTION protection);

/* Kind, base, size, committed, protection; image is left NULL. Async-signal-safe. */
bool space_query(const void *address, MACHINE_RANGE *ret_range);

/* Whether `size` bytes from address are committed and readable. Async-signal-safe. */
bool space_readable(const void *address, size_t size);

/* Zeroed memory for an object of the machine whose address images see (a fiber, an image), so that
 * it is the same on every run. It is never given back. */
void *space_object(size_t size);

/* Copies committed bytes whatever their protection, as far as they go; returns how many. For
 * looking at code and stacks that the kernel has made inaccessible. Async-signal-safe. */
size_t space_peek(const void *address, void *to, size_t size);

#endif
