/*
 * Components of the machine as firmware of old described them in the registry. A header of its
 * own, for miniport.h does without it: miniport drivers have other types of the same names.
 */
#ifndef CWDK_NT_COMPONENT_H
#define CWDK_NT_COMPONENT_H

#include "nt/basic.h"

EXTERN_C_START

typedef struct _DEVICE_FLAGS DEVICE_FLAGS, *PDEVICE_FLAGS;
struct _DEVICE_FLAGS {
    ULONG Failed : 1;
    ULONG ReadOnly : 1;
    ULONG Removable : 1;
    ULONG ConsoleIn : 1;
    ULONG ConsoleOut : 1;
    ULONG Input : 1;
    ULONG Output : 1;
};

typedef struct _CM_COMPONENT_INFORMATION CM_COMPONENT_INFORMATION, *PCM_COMPONENT_INFORMATION;
struct _CM_COMPONENT_INFORMATION {
    DEVICE_FLAGS Flags;
    ULONG Version;
    ULONG Key;
    KAFFINITY AffinityMask;
};

EXTERN_C_END

#endif
