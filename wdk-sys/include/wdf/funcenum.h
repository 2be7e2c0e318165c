/*
 * The function table: each framework call is a slot, and a slot never changes its number. The
 * loader gives a driver the table of the version it was built for.
 */
#ifndef CWDK_WDF_FUNCENUM_H
#define CWDK_WDF_FUNCENUM_H

#include "wdf/types.h"

#if CWDK_UMDF
#include "wdf/umdf/funcenum.h"
#else
#include "wdf/kmdf/funcenum.h"
#endif

#define WDF_FIRST_VERSION_SUPPORTING_CLIENT_VERSION_HIGHER_THAN_FRAMEWORK 0x19

EXTERN_C_START

typedef VOID (*WDFFUNC)(VOID);
typedef size_t *WDF_STRUCT_INFO;

/*
 * Filled in by the entry stub when it binds to the framework, before DriverEntry runs. The name of
 * the table carries the version, so that an object built for one version does not link with a stub
 * for another.
 */
#if CWDK_UMDF
#define CWDK_WDF_TABLE2_(minor) WdfFunctions_020##minor
#else
#define CWDK_WDF_TABLE2_(minor) WdfFunctions_010##minor
#endif
#define CWDK_WDF_TABLE_(minor) CWDK_WDF_TABLE2_(minor)
#if CWDK_UMDF
#define WdfFunctions CWDK_WDF_TABLE_(UMDF_VERSION_MINOR)
#else
#define WdfFunctions CWDK_WDF_TABLE_(KMDF_VERSION_MINOR)
#endif
extern const WDFFUNC *WdfFunctions;
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;
extern ULONG WdfFunctionCount;
extern ULONG WdfStructureCount;
extern WDF_STRUCT_INFO WdfStructures;
/* True when the framework on this system is older than the one the driver was built for. */
extern BOOLEAN WdfClientVersionHigherThanFramework;

#if !defined(WDF_STUB)
/* The oldest framework the driver is content with; every object has it, the linker keeps one. */
#if CWDK_UMDF >= 25
DECLSPEC_SELECTANY ULONG WdfMinimumVersionRequired = UMDF_MINIMUM_VERSION_REQUIRED;
#elif CWDK_KMDF >= 25
DECLSPEC_SELECTANY ULONG WdfMinimumVersionRequired = KMDF_MINIMUM_VERSION_REQUIRED;
#endif
#endif

#define WDF_IS_FUNCTION_AVAILABLE(FunctionName)                                                    \
    (FunctionName##TableIndex < WDF_ALWAYS_AVAILABLE_FUNCTION_COUNT ||                             \
     !WdfClientVersionHigherThanFramework || FunctionName##TableIndex < WdfFunctionCount)
#define WDF_IS_STRUCTURE_AVAILABLE(StructName)                                                     \
    (!WdfClientVersionHigherThanFramework || INDEX_##StructName < WdfStructureCount)
/* An older framework knows a shorter structure: state its length, not ours. */
#define WDF_STRUCTURE_SIZE(StructName)                                                             \
    (!WdfClientVersionHigherThanFramework       ? sizeof(StructName)                               \
     : (INDEX_##StructName < WdfStructureCount) ? WdfStructures[INDEX_##StructName]                \
                                                : (size_t)-1)
#define WDF_IS_FIELD_AVAILABLE(StructName, FieldName)                                              \
    ((size_t)FIELD_OFFSET(StructName, FieldName) < WDF_STRUCTURE_SIZE(StructName))

EXTERN_C_END

#endif
