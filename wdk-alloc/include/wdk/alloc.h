/* The pool, as a driver wants it: tagged, aligned, fallible, zeroed.
 *
 *     struct ring *ring = wdk_new(struct ring, WDK_POOL_NON_PAGED, 'gniR');
 *     if (ring == NULL)
 *         return wdk_status_of(STATUS_INSUFFICIENT_RESOURCES);
 *     ...
 *     wdk_delete(ring, 'gniR');
 *
 * Memory is never executable and always zeroed, so that no pool content reaches a user by mistake.
 * The tag that allocated must free: the verifier compares them. An allocation that fails returns
 * NULL; nothing here raises.
 *
 * Alignment: the pool aligns to 16 bytes (to a page from a page on). A type that wants more gets
 * it: wdk_new and wdk_delete know the alignment of the type at compile time and keep the address of
 * the block before the object. Blocks of such types must be freed by wdk_delete with that type.
 *
 * IRQL: non-paged at <= DISPATCH_LEVEL, paged at <= APC_LEVEL.
 *
 * ExAllocatePoolWithTag is used, not ExAllocatePool2, since Windows exports that only from
 * Windows 10 2004 on and an image that imports what is not there does not load. */
#ifndef WDK_ALLOC_H
#define WDK_ALLOC_H

#include <ntddk.h>

enum wdk_pool {
    WDK_POOL_NON_PAGED = NonPagedPoolNx,
    WDK_POOL_PAGED = PagedPool,
};

#define WDK_POOL_ALIGNMENT 16u

/* `size` bytes with the pool's own alignment; NULL when there is no memory or size is 0. */
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_When_(pool == WDK_POOL_PAGED, _IRQL_requires_max_(APC_LEVEL))
_When_(pool != WDK_POOL_PAGED, _IRQL_requires_max_(DISPATCH_LEVEL))
static inline void *wdk_alloc(enum wdk_pool pool, size_t size, ULONG tag) {
    if (size == 0)
        return NULL;
    void *block = ExAllocatePoolWithTag((POOL_TYPE)pool, size, tag);
    if (block != NULL)
        RtlZeroMemory(block, size);
    return block;
}

/* As above for count * size bytes; NULL also when the product does not fit. */
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_When_(pool == WDK_POOL_PAGED, _IRQL_requires_max_(APC_LEVEL))
_When_(pool != WDK_POOL_PAGED, _IRQL_requires_max_(DISPATCH_LEVEL))
static inline void *wdk_alloc_array(enum wdk_pool pool, size_t count, size_t size, ULONG tag) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        return NULL;
    return wdk_alloc(pool, bytes, tag);
}

/* NULL is accepted. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline void wdk_free(_In_opt_ _Consumes_(pool) void *block, ULONG tag) {
    if (block != NULL)
        ExFreePoolWithTag(block, tag);
}

/* A block with an alignment beyond the pool's: `align` is a power of two above 16. The word before
 * the returned address holds the address to free. */
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_When_(pool == WDK_POOL_PAGED, _IRQL_requires_max_(APC_LEVEL))
_When_(pool != WDK_POOL_PAGED, _IRQL_requires_max_(DISPATCH_LEVEL))
static inline void *wdk_alloc_aligned(enum wdk_pool pool, size_t size, size_t align, ULONG tag) {
    size_t bytes;
    if (size == 0 || __builtin_add_overflow(size, align + sizeof(void *), &bytes))
        return NULL;
    UCHAR *block = (UCHAR *)wdk_alloc(pool, bytes, tag);
    if (block == NULL)
        return NULL;
    ULONG_PTR first = (ULONG_PTR)block + sizeof(void *);
    void **object = (void **)((first + align - 1) & ~(ULONG_PTR)(align - 1));
    object[-1] = block;
    return object;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static inline void wdk_free_aligned(_In_opt_ _Consumes_(pool) void *object, ULONG tag) {
    if (object != NULL)
        ExFreePoolWithTag(((void **)object)[-1], tag);
}

/* A zeroed T, or NULL. */
#define wdk_new(T, pool, tag)                                                                      \
    ((T *)(_Alignof(T) <= WDK_POOL_ALIGNMENT                                                       \
               ? wdk_alloc((pool), sizeof(T), (tag))                                               \
               : wdk_alloc_aligned((pool), sizeof(T), _Alignof(T), (tag))))

/* `count` zeroed Ts of ordinary alignment, or NULL; freed by wdk_free. */
#define wdk_new_array(T, count, pool, tag)                                                         \
    __extension__({                                                                                \
        _Static_assert(_Alignof(T) <= WDK_POOL_ALIGNMENT,                                          \
                       "arrays of types aligned beyond 16 bytes are not supported");               \
        (T *)wdk_alloc_array((pool), (count), sizeof(T), (tag));                                   \
    })

#define wdk_delete(object, tag)                                                                    \
    (_Alignof(__typeof__(*(object))) <= WDK_POOL_ALIGNMENT ? wdk_free((object), (tag))             \
                                                           : wdk_free_aligned((object), (tag)))

#endif
