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

/* Names from before resources had a "Lite" form. */
#define ExInitializeResource ExInitializeResourceLite
#define ExAcquireResourceShared ExAcquireResourceSharedLite
#define ExAcquireResourceExclusive ExAcquireResourceExclusiveLite
#define ExReleaseResourceForThread ExReleaseResourceForThreadLite
#define ExConvertExclusiveToShared ExConvertExclusiveToSharedLite
#define ExDeleteResource ExDeleteResourceLite
#define ExIsResourceAcquiredExclusive ExIsResourceAcquiredExclusiveLite
#define ExIsResourceAcquiredShared ExIsResourceAcquiredSharedLite
#define ExIsResourceAcquired ExIsResourceAcquiredSharedLite

EXTERN_C_END

#endif
