#include "host/machine/guard.h"

#include "host/machine/choose.h"
#include "host/machine/image.h"

/* guard.S */
void guard_check(void);
void guard_dispatch(void);
void guard_failed(void);
int guard_allows(uint64_t target);

static uint64_t random_value(void) { return choose_random(); }

void guard_init(void) {
    images_set_guard(&(struct image_guard){
        .random = random_value,
        .check = (void *)(uintptr_t)guard_check,
        .dispatch = (void *)(uintptr_t)guard_dispatch,
    });
}

bool guard_is_failure(uint64_t rip) { return rip == (uintptr_t)guard_failed; }

/* Called by guard.S. */
int guard_allows(uint64_t target) { return image_is_call_target(target); }
