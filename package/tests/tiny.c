/* The least driver image that packaging accepts: no imports, an entry point that succeeds. Its load
 * configuration says nothing but its size; the images of real projects get theirs from wdk-sys/rt.
 */
#include <stdint.h>

struct {
    uint32_t size;
    uint32_t rest[79];
} _load_config_used = {.size = sizeof _load_config_used};

int DriverEntry(void *driver, void *path);

int DriverEntry(void *driver, void *path) {
    (void)driver;
    (void)path;
    return 0;
}
