/* Any bytes as an image: refused with a reason, or everything that is read from it stays inside. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "package/cat/cat.h"
#include "package/pe/pe.h"
#include "package/sign/sign.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_pe pe;
    const char *problem = NULL;
    if (cw_pe_read(data, size, &pe, &problem))
        (void)cw_pe_checksum(&pe);
    else if (!problem)
        abort();
    struct cw_cat_member member;
    cw_cat_hash(data, size, &member);
    if (!cw_sign_check_image(cw_str_n((const char *)data, size), &(struct cw_trust){0}, 0))
        abort(); /* nobody is trusted */
    return 0;
}
