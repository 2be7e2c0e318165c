/* Typed lookaside lists: a cache of equal blocks of pool.
 *
 *     WDK_LOOKASIDE(packet_list, struct packet)
 *
 * declares the type `struct packet_list` and, for it, packet_list_init, packet_list_take,
 * packet_list_give and packet_list_release. The element type must be complete and not of size
 * zero: a list of nothing would hand out one address for ever. Both mistakes stop the compiler.
 *
 * Lifecycle: init -> take and give, from any processor -> release, when every element has been
 * given back. Elements come zeroed, from non-paged pool, aligned to 16 bytes.
 *
 * IRQL: take and give at <= DISPATCH_LEVEL; init and release likewise. The list itself must lie in
 * non-paged memory. */
#ifndef WDK_LOOKASIDE_H
#define WDK_LOOKASIDE_H

#include <wdk/status.h>

/* sizeof on a type that is not complete is the compiler's error; the name of the macro it is in
 * says why it was asked. */
#define WDK_LOOKASIDE_ELEMENT_MUST_BE_A_COMPLETE_TYPE(T) sizeof(T)

#define WDK_LOOKASIDE(name, T)                                                                     \
    _Static_assert(WDK_LOOKASIDE_ELEMENT_MUST_BE_A_COMPLETE_TYPE(T) > 0,                           \
                   "the element type of a lookaside list has size zero: every element would be "   \
                   "the same address");                                                            \
    _Static_assert(_Alignof(T) <= 16,                                                              \
                   "the element type of a lookaside list wants more than the pool's alignment of " \
                   "16 bytes");                                                                    \
                                                                                                   \
    struct name {                                                                                  \
        NPAGED_LOOKASIDE_LIST list;                                                                \
    };                                                                                             \
                                                                                                   \
    _IRQL_requires_max_(DISPATCH_LEVEL)                                                            \
    __attribute__((unused)) static inline void name##_init(_Out_ struct name *lookaside,           \
                                                           ULONG tag) {                            \
        ExInitializeNPagedLookasideList(&lookaside->list, NULL, NULL, POOL_NX_ALLOCATION,          \
                                        sizeof(T), tag, 0);                                        \
    }                                                                                              \
                                                                                                   \
    _Must_inspect_result_                                                                          \
    _Ret_maybenull_                                                                                \
    _Ret_owned_(lookaside)                                                                         \
    _IRQL_requires_max_(DISPATCH_LEVEL)                                                            \
    __attribute__((unused)) static inline T *name##_take(_Inout_ struct name *lookaside) {         \
        T *element = (T *)ExAllocateFromNPagedLookasideList(&lookaside->list);                     \
        if (element != NULL)                                                                       \
            RtlZeroMemory(element, sizeof(T));                                                     \
        return element;                                                                            \
    }                                                                                              \
                                                                                                   \
    _IRQL_requires_max_(DISPATCH_LEVEL)                                                            \
    __attribute__((unused)) static inline void name##_give(                                        \
        _Inout_ struct name *lookaside, _In_ _Consumes_(lookaside) T *element) {                   \
        ExFreeToNPagedLookasideList(&lookaside->list, element);                                    \
    }                                                                                              \
                                                                                                   \
    _IRQL_requires_max_(DISPATCH_LEVEL)                                                            \
    __attribute__((unused)) static inline void name##_release(_Inout_ struct name *lookaside) {    \
        ExDeleteNPagedLookasideList(&lookaside->list);                                             \
    }                                                                                              \
    struct name /* so that the use of the macro ends with a semicolon */

#endif
