/*
 * Assertions and checks of the framework's own words.
 */
#ifndef CWDK_WDF_ASSERT_H
#define CWDK_WDF_ASSERT_H

#include "wdf/types.h"

EXTERN_C_START

#define WDFCASSERT(c) C_ASSERT(c)
#if DBG
#define WDFVERIFY(exp)                                                                             \
    ((void)((!(exp)) ? (RtlAssert((PVOID) #exp, (PVOID)__FILE__, __LINE__, NULL), FALSE) : TRUE))
#define VERIFY_IS_IRQL_PASSIVE_LEVEL() WDFVERIFY(KeGetCurrentIrql() == PASSIVE_LEVEL)
#else
#define WDFVERIFY(exp) ((void)(exp))
#define VERIFY_IS_IRQL_PASSIVE_LEVEL() ((void)0)
#endif
#define IS_AT_PASSIVE() (KeGetCurrentIrql() == PASSIVE_LEVEL)

EXTERN_C_END

#endif
