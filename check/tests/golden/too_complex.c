/* CW0023: more combinations of what is owned than can be followed; and a twin with few. */
#include <ntddk.h>
#include <wdk/strict.h>

#define TAKE(i)                                                                                    \
    PVOID p##i = NULL;                                                                             \
    if (flags & (1u << i))                                                                         \
    p##i = ExAllocatePool2(POOL_FLAG_PAGED, 16, 'ynaM')
#define GIVE(i)                                                                                    \
    if (p##i != NULL)                                                                              \
    ExFreePoolWithTag(p##i, 'ynaM')

_IRQL_requires_max_(APC_LEVEL)
void many(ULONG flags);
void many(ULONG flags) {
    TAKE(0);
    TAKE(1);
    TAKE(2);
    TAKE(3);
    TAKE(4);
    TAKE(5);
    TAKE(6);
    TAKE(7);
    TAKE(8);
    TAKE(9);
    TAKE(10);
    TAKE(11);
    TAKE(12);
    TAKE(13);
    GIVE(0);
    GIVE(1);
    GIVE(2);
    GIVE(3);
    GIVE(4);
    GIVE(5);
    GIVE(6);
    GIVE(7);
    GIVE(8);
    GIVE(9);
    GIVE(10);
    GIVE(11);
    GIVE(12);
    GIVE(13);
}

_IRQL_requires_max_(APC_LEVEL)
void few(ULONG flags);
void few(ULONG flags) {
    TAKE(0);
    TAKE(1);
    TAKE(2);
    GIVE(0);
    GIVE(1);
    GIVE(2);
}
