#include "base/result.h"

#include <string.h>

const char *cw_result_text(cw_result result) {
    switch (result.code) {
    case 0:
        return "success";
    case CW_REPORTED:
        return "reported above";
    case CW_MALFORMED:
        return "malformed input";
    case CW_INTERRUPTED:
        return "interrupted";
    default:
        break;
    }
    const char *text = strerrordesc_np(result.code);
    return text ? text : "unknown error";
}
