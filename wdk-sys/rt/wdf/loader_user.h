/*
 * The interface between a UMDF driver's entry stub and the loader in its host process.
 *
 * The host calls FxDriverEntryUm of the driver's DLL with a structure of its own, of which the size
 * comes first and then the call that binds. Observed with drivers of several vendors, which run on
 * a host that has no more than that; what follows in the structure is not known, and not used.
 */
#ifndef RT_WDF_LOADER_USER_H
#define RT_WDF_LOADER_USER_H

#include "bind.h"

/* `Context` is the one that came with the structure. Globals, table and counts are written on
 * success. */
typedef NTSTATUS (*PFN_UMDF_VERSION_BIND)(PVOID Context, PWDF_BIND_INFO BindInfo,
                                          PWDF_DRIVER_GLOBALS *Globals);

typedef struct _UMDF_LOADER_INTERFACE {
    ULONG Size;
    PFN_UMDF_VERSION_BIND VersionBind;
} UMDF_LOADER_INTERFACE, *PUMDF_LOADER_INTERFACE;

#endif
