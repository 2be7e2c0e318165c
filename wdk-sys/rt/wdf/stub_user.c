/*
 * FxDriverEntryUm: what the host process calls in the DLL of a UMDF driver. It binds the driver to
 * the framework and calls DriverEntry. When that fails the host unloads the DLL, and with it what
 * the framework keeps for the driver.
 *
 * Compiled once for each version of the framework (UMDF_VERSION_MINOR); the name of the function
 * table carries the version, so that a driver compiled for another one does not link.
 */
#define WDF_STUB
#include "stub.h"

#if UMDF_VERSION_MINOR <= 15
#define CW_FUNCTION_COUNT 257
#elif UMDF_VERSION_MINOR <= 17
#define CW_FUNCTION_COUNT 260
#elif UMDF_VERSION_MINOR <= 21
#define CW_FUNCTION_COUNT 261
#elif UMDF_VERSION_MINOR <= 23
#define CW_FUNCTION_COUNT 265
#elif UMDF_VERSION_MINOR <= 25
#define CW_FUNCTION_COUNT 268
#elif UMDF_VERSION_MINOR <= 27
#define CW_FUNCTION_COUNT 269
#elif UMDF_VERSION_MINOR <= 31
#define CW_FUNCTION_COUNT 273
#else
#define CW_FUNCTION_COUNT 274
#endif

#if UMDF_VERSION_MINOR <= 27
#define CW_STRUCTURE_COUNT 77
#else
#define CW_STRUCTURE_COUNT 78
#endif

DRIVER_INITIALIZE DriverEntry;

/* The framework's library for all versions 2.x is WUDFx02000.dll. */
#define CW_FRAMEWORK L"WUDFx02000"
#define CW_MAJOR UMDF_VERSION_MAJOR
#define CW_MINOR UMDF_VERSION_MINOR
#include "stub_bind.h"

NTSTATUS FxDriverEntryUm(PVOID LoaderInterface, PVOID Context, PVOID DriverObject,
                         PUNICODE_STRING RegistryPath) {
    PUMDF_LOADER_INTERFACE loader = LoaderInterface;
    if (loader == NULL || loader->Size < sizeof(*loader) || loader->VersionBind == NULL)
        return STATUS_INVALID_PARAMETER;
    NTSTATUS status = loader->VersionBind(Context, CW_BIND_INFO_V1(&BindInfo), &WdfDriverGlobals);
    if (NT_SUCCESS(status))
        status = CwStubBindClasses(CW_BIND_INFO_V1(&BindInfo));
    if (NT_SUCCESS(status))
        status = CwStubInitTypes();
    if (NT_SUCCESS(status))
        status = DriverEntry(DriverObject, RegistryPath);
    return status;
}
