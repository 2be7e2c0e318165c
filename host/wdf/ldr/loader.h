/*
 * Between WDFLDR.SYS and the framework library, Wdf01000.sys. Layouts and names are those of
 * Windows, so that either image may be the genuine one; what a driver's stub sees of the loader is
 * in wdk-sys/rt/wdf/loader.h.
 *
 * The library registers itself from its DriverEntry. The loader commissions it once and then has it
 * register each client that binds, which hands back the client's globals.
 */
#ifndef HOST_WDF_LDR_LOADER_H
#define HOST_WDF_LDR_LOADER_H

#include "wdk-sys/rt/wdf/loader.h"

/* What *Context points to when the library registers a client. */
typedef struct _CLIENT_INFO {
    ULONG Size;
    PUNICODE_STRING RegistryPath;
} CLIENT_INFO;

typedef struct _WDF_LIBRARY_INFO {
    ULONG Size;
    NTSTATUS (*LibraryCommission)(void);
    NTSTATUS (*LibraryDecommission)(void);
    NTSTATUS (*LibraryRegisterClient)(PWDF_BIND_INFO Info, PWDF_DRIVER_GLOBALS *Globals,
                                      PVOID *Context);
    NTSTATUS (*LibraryUnregisterClient)(PWDF_BIND_INFO Info, PWDF_DRIVER_GLOBALS Globals);
    WDF_VERSION Version;
} WDF_LIBRARY_INFO, *PWDF_LIBRARY_INFO;

WDFLDR_API NTSTATUS WdfRegisterLibrary(PWDF_LIBRARY_INFO LibraryInfo, PUNICODE_STRING ServicePath,
                                       PUNICODE_STRING LibraryDeviceName);
WDFLDR_API NTSTATUS WdfUnregisterLibrary(PWDF_LIBRARY_INFO LibraryInfo);

/* Class extensions are not implemented: these stop the run and name themselves, as the class binds
 * of the stub's header do. */
WDFLDR_API NTSTATUS WdfRegisterClassLibrary(PVOID ClassLibraryInfo, PUNICODE_STRING SourceString,
                                            PUNICODE_STRING ObjectName);
WDFLDR_API NTSTATUS WdfLdrQueryInterface(PVOID LoaderInterface);

#endif
