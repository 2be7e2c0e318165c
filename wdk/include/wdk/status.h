/* NTSTATUS that cannot be overlooked.
 *
 * A wdk_status is an NTSTATUS in a struct: dropping one is a compiler error in strict files and a
 * warning elsewhere, and `if (status)` does not compile, so success is always asked for by name.
 * It is passed and returned in a register like the NTSTATUS it holds. Any IRQL. */
#ifndef WDK_STATUS_H
#define WDK_STATUS_H

#include <ntddk.h>

typedef struct wdk_status {
    NTSTATUS code;
} __attribute__((warn_unused_result)) wdk_status;

#define WDK_SUCCESS ((wdk_status){STATUS_SUCCESS})

static inline wdk_status wdk_status_of(NTSTATUS code) { return (wdk_status){code}; }

/* Macros, so that the checker sees the comparison at the place where the branch is. */
#define wdk_ok(status) NT_SUCCESS((status).code)
#define wdk_failed(status) (!NT_SUCCESS((status).code))

/* Returns a failure of EXPR, a wdk_status, from the calling function, which returns one too. What
 * the function owns must be scoped (wdk/scope.h). */
#define WDK_TRY(expr)                                                                              \
    do {                                                                                           \
        wdk_status wdk_try_ = (expr);                                                              \
        if (wdk_failed(wdk_try_))                                                                  \
            return wdk_try_;                                                                       \
    } while (0)

#endif
