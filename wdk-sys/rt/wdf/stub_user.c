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

const WDFFUNC *WdfFunctions;
PWDF_DRIVER_GLOBALS WdfDriverGlobals;

/* Before 2.25 the framework is never older than the driver, and these stay as they are. */
BOOLEAN WdfClientVersionHigherThanFramework;
ULONG WdfFunctionCount = CW_FUNCTION_COUNT;
ULONG WdfStructureCount = CW_STRUCTURE_COUNT;
WDF_STRUCT_INFO WdfStructures;

#if UMDF_VERSION_MINOR >= 25
/* In the driver's own objects, from wdf.h: the oldest framework it is content with. */
extern ULONG WdfMinimumVersionRequired;

#define CW_BIND_INFO_TYPE WDF_BIND_INFO2
#define CW_BIND_INFO_V1(info) (&(info)->V1)
#else
#define CW_BIND_INFO_TYPE WDF_BIND_INFO
#define CW_BIND_INFO_V1(info) (info)
#endif

/* The framework's library for all versions 2.x is WUDFx02000.dll. */
#define CW_BIND_FIELDS                                                                             \
    .Size = sizeof(CW_BIND_INFO_TYPE), .Component = L"WUDFx02000",                                 \
    .Version = {UMDF_VERSION_MAJOR, UMDF_VERSION_MINOR, 0}, .FuncCount = CW_FUNCTION_COUNT,        \
    .FuncTable = (WDFFUNC *)&WdfFunctions

static CW_BIND_INFO_TYPE BindInfo = {
#if UMDF_VERSION_MINOR >= 25
    .V1 = {CW_BIND_FIELDS},
    .MinimumVersionRequired = &WdfMinimumVersionRequired,
    .ClientVersionHigherThanFramework = &WdfClientVersionHigherThanFramework,
    .FuncCountPtr = &WdfFunctionCount,
    .StructCountPtr = &WdfStructureCount,
    .StructTable = &WdfStructures,
#else
    CW_BIND_FIELDS
#endif
};

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
