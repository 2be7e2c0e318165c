/*
 * Asynchronous procedure calls and the critical and guarded regions that hold them off.
 * What ntifs.h adds to nt/apc.h.
 */
#ifndef CWDK_NT_IFS_APC_H
#define CWDK_NT_IFS_APC_H

#include "nt/forward.h"

#define VOLSNAPCONTROLTYPE 83

EXTERN_C_START

struct _KAPC_STATE {
    LIST_ENTRY ApcListHead[2];
    struct _KPROCESS *Process;
    union {
        UCHAR InProgressFlags;
        struct {
            BOOLEAN KernelApcInProgress : 1;
            BOOLEAN SpecialApcInProgress : 1;
        };
    };
    BOOLEAN KernelApcPending;
    union {
        BOOLEAN UserApcPendingAll;
        struct {
            BOOLEAN SpecialUserApcPending : 1;
            BOOLEAN UserApcPending : 1;
        };
    };
};

EXTERN_C_END

#endif
