/*
 * Locks that block: fast and guarded mutexes, executive resources, push locks, rundown
 * protection and reference-counted cleanup.
 * What ntddk.h adds to nt/locks.h.
 */
#ifndef CWDK_NT_DDK_LOCKS_H
#define CWDK_NT_DDK_LOCKS_H

#include "nt/forward.h"

EXTERN_C_START

typedef enum _RESOURCE_TRANSLATION_DIRECTION {
    TranslateChildToParent = 0,
    TranslateParentToChild,
} RESOURCE_TRANSLATION_DIRECTION;

EXTERN_C_END

#endif
