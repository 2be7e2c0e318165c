/* The outcome of a fallible call.
 *
 * A cw_result is one int in a struct, so that `if (f())` does not compile and clang warns when a
 * result is dropped. Zero is success; a positive code is an errno; a negative one is ours (below).
 * A call that returns a failure leaves its ret_ outputs untouched. A failure is reported once:
 * either by the caller, who knows what it was doing (cw_result_text gives the reason), or by the
 * callee into the sink it was given, and then the code is CW_REPORTED and nobody says it again. */
#ifndef BASE_RESULT_H
#define BASE_RESULT_H

#include <stdbool.h>

#if defined(__clang__)
#define CW_MUST_USE_TYPE __attribute__((warn_unused_result))
#else
#define CW_MUST_USE_TYPE /* gcc knows the attribute on functions only */
#endif
#define CW_MUST_USE __attribute__((warn_unused_result))
#define CW_PRINTF(fmt, first) __attribute__((format(printf, fmt, first)))

typedef struct CW_MUST_USE_TYPE cw_result {
    int code;
} cw_result;

enum {
    CW_REPORTED = -1,    /* diagnostics are already in the sink */
    CW_MALFORMED = -2,   /* the input is not what its format says */
    CW_INTERRUPTED = -3, /* SIGINT, SIGTERM or SIGHUP was received */
};

#define CW_OK ((cw_result){0})

static inline cw_result cw_fail(int code) { return (cw_result){code}; }

static inline bool cw_ok(cw_result result) { return result.code == 0; }

static inline bool cw_failed(cw_result result) { return result.code != 0; }

/* The reason in words, static storage; "success" for CW_OK. */
const char *cw_result_text(cw_result result);

/* Returns from the calling function with the failure of EXPR, if it fails. */
#define CW_TRY(expr)                                                                               \
    do {                                                                                           \
        cw_result cw_try_ = (expr);                                                                \
        if (cw_failed(cw_try_))                                                                    \
            return cw_try_;                                                                        \
    } while (0)

#endif
