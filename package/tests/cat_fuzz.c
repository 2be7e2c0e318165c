/* Any bytes as a catalog: refused with a reason, or read. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "package/cat/cat.h"
#include "package/sign/sign.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_cat_reading reading;
    const char *problem = NULL;
    if (cw_cat_decode(data, size, &reading, &problem))
        cw_cat_reading_release(&reading);
    else if (!problem)
        abort();
    if (!cw_sign_check_catalog(cw_str_n((const char *)data, size), &(struct cw_trust){0}, 0))
        abort(); /* nobody is trusted */
    return 0;
}
