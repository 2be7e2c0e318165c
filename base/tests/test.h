/* cmocka with the headers it wants before it, and comparison of views. */
#ifndef BASE_TESTS_TEST_H
#define BASE_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include "base/str.h"

#define assert_str(have, want)                                                                     \
    do {                                                                                           \
        cw_str have_ = (have);                                                                     \
        cw_str want_ = cw_str_of(want);                                                            \
        if (!cw_str_eq(have_, want_))                                                              \
            fail_msg("have \"%" CW_FMT "\", want \"%" CW_FMT "\"", CW_ARG(have_), CW_ARG(want_));  \
    } while (0)

#define assert_ok(result) assert_string_equal(cw_result_text(result), "success")

#endif
