/*
 * FxDriverEntry: the entry point of a KMDF driver. It binds the driver to the framework, calls
 * DriverEntry, and arranges that the framework is unbound after the driver's own unload routine, or
 * at once when DriverEntry fails.
 *
 * Compiled once for each version of the framework (KMDF_VERSION_MINOR); the name of the function
 * table carries the version, so that a driver compiled for another one does not link.
 */
#define WDF_STUB
#include "stub.h"

#include "../gs/cookie.h"

#if KMDF_VERSION_MINOR <= 17
#define CW_FUNCTION_COUNT 444
#elif KMDF_VERSION_MINOR <= 19
#define CW_FUNCTION_COUNT 446
#elif KMDF_VERSION_MINOR <= 21
#define CW_FUNCTION_COUNT 448
#elif KMDF_VERSION_MINOR <= 23
#define CW_FUNCTION_COUNT 451
#elif KMDF_VERSION_MINOR <= 27
#define CW_FUNCTION_COUNT 453
#else
#define CW_FUNCTION_COUNT 458
#endif

#if KMDF_VERSION_MINOR <= 27
#define CW_STRUCTURE_COUNT 80
#else
#define CW_STRUCTURE_COUNT 81
#endif

DRIVER_INITIALIZE DriverEntry, FxDriverEntry;

/* What WdfDriverMiniportUnload calls: the framework's routine, or ours that unbinds as well. */
WDFFUNC WdfDriverMiniportUnloadOverride;

#define CW_FRAMEWORK L"KmdfLibrary"
#define CW_MAJOR KMDF_VERSION_MAJOR
#define CW_MINOR KMDF_VERSION_MINOR
#include "stub_bind.h"

/* The caller's string is gone by the time of unloading. */
static WCHAR RegistryPathBuffer[260];
static UNICODE_STRING RegistryPathCopy = {0, sizeof RegistryPathBuffer, RegistryPathBuffer};

static PDRIVER_UNLOAD DisplacedUnload;

typedef VOID (*PFN_MINIPORT_UNLOAD)(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver);

static VOID Unbind(VOID) {
    CwStubUnbindClasses(CW_BIND_INFO_V1(&BindInfo));
    (VOID) WdfVersionUnbind(&RegistryPathCopy, CW_BIND_INFO_V1(&BindInfo), WdfDriverGlobals);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    if (DisplacedUnload != NULL)
        DisplacedUnload(DriverObject);
    Unbind();
}

/* A port driver owns the driver object: the driver says itself when it is done. */
static VOID MiniportUnload(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver) {
    ((PFN_MINIPORT_UNLOAD)WdfFunctions[WdfDriverMiniportUnloadTableIndex])(Globals, Driver);
    Unbind();
}

static VOID ArrangeUnbinding(PDRIVER_OBJECT DriverObject) {
    if (WdfDriverGlobals->DisplaceDriverUnload) {
        DisplacedUnload = DriverObject->DriverUnload;
        DriverObject->DriverUnload = Unload;
    } else if (WdfDriverGlobals->DriverFlags & WdfDriverInitNoDispatchOverride) {
        WdfDriverMiniportUnloadOverride = (WDFFUNC)MiniportUnload;
    }
}

static NTSTATUS Start(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    NTSTATUS status = CwStubBindClasses(CW_BIND_INFO_V1(&BindInfo));
    if (NT_SUCCESS(status))
        status = CwStubInitTypes();
    if (NT_SUCCESS(status))
        status = DriverEntry(DriverObject, RegistryPath);
    if (NT_SUCCESS(status))
        ArrangeUnbinding(DriverObject);
    else
        Unbind();
    return status;
}

NTSTATUS FxDriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    __security_init_cookie();
    /* Loaded as a library of other drivers, an image has no driver object and no framework. */
    if (DriverObject == NULL)
        return DriverEntry(DriverObject, RegistryPath);
    RtlCopyUnicodeString(&RegistryPathCopy, RegistryPath);
    NTSTATUS status = WdfVersionBind(DriverObject, &RegistryPathCopy, CW_BIND_INFO_V1(&BindInfo),
                                     &WdfDriverGlobals);
    if (!NT_SUCCESS(status))
        return status;
    WdfDriverMiniportUnloadOverride = WdfFunctions[WdfDriverMiniportUnloadTableIndex];
    return Start(DriverObject, RegistryPath);
}
