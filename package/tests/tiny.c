/* The least driver image that packaging accepts: no imports, an entry point that succeeds, and a
 * load configuration with an empty table of guarded functions, which the linker fills in. The
 * images of real projects get theirs from wdk-sys/rt. */
#include <stdint.h>

extern char __guard_fids_table[], __guard_fids_count[], __guard_flags[];

struct load_config {
    uint32_t size;
    uint8_t before_guard[0x80 - sizeof(uint32_t)];
    const char *guard_function_table;
    const char *guard_function_count;
    const char *guard_flags; /* 32 bits; the linker's value is that small */
    uint8_t after_guard[0x140 - 0x98];
};

_Alignas(8) const struct load_config _load_config_used = {
    .size = sizeof(struct load_config),
    .guard_function_table = __guard_fids_table,
    .guard_function_count = __guard_fids_count,
    .guard_flags = __guard_flags,
};

int DriverEntry(void *driver, void *path);

int DriverEntry(void *driver, void *path) {
    (void)driver;
    (void)path;
    return 0;
}
