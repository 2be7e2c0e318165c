/*
 * The objects of mobile broadband, and the table that binding to the class extension fills in.
 */
#ifndef CWDK_MBBCX_MBBCXTYPES_H
#define CWDK_MBBCX_MBBCXTYPES_H

#include "../netadaptercx.h"

EXTERN_C_START

typedef VOID (*MBBFUNC)(VOID);

extern MBBFUNC MbbFunctions[];

DECLARE_HANDLE(MBBREQUEST);

typedef struct _MBB_DRIVER_GLOBALS MBB_DRIVER_GLOBALS, *PMBB_DRIVER_GLOBALS;
typedef ULONG DSS_SESSION_ID;

struct _MBB_DRIVER_GLOBALS {
    ULONG Unused;
};

EXTERN_C_END

#endif
