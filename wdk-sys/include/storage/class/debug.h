/*
 * Debug messages, each of a component and a level; the registry says which are printed.
 */
#ifndef CWDK_STORAGE_CLASS_DEBUG_H
#define CWDK_STORAGE_CLASS_DEBUG_H

#include "wdm.h"

EXTERN_C_START

#define DEBUG_BUFFER_LENGTH 0x100

typedef enum _CLASS_DEBUG_LEVEL {
    ClassDebugError = 0,
    ClassDebugWarning,
    ClassDebugTrace,
    ClassDebugInfo,
    ClassDebugMediaLocks = 8,
    ClassDebugMCN,
    ClassDebugDelayedRetry,
    ClassDebugSenseInfo,
    ClassDebugRemoveLock,
    ClassDebugExternal4,
    ClassDebugExternal3,
    ClassDebugExternal2,
    ClassDebugExternal1,
} CLASS_DEBUG_LEVEL,
    *PCLASS_DEBUG_LEVEL;

DECLSPEC_IMPORT void ClassDebugPrint(_In_ CLASS_DEBUG_LEVEL DebugPrintLevel,
                                     _In_z_ PCCHAR DebugMessage, ...);

EXTERN_C_END

#endif
