/*
 * Private to the two entry stubs, and included once by each: the variables of a driver that the
 * loader writes, and what the driver binds with. The stub says before which framework it is for:
 * CW_FRAMEWORK, CW_MAJOR, CW_MINOR, CW_FUNCTION_COUNT and CW_STRUCTURE_COUNT.
 */
#ifndef RT_WDF_STUB_BIND_H
#define RT_WDF_STUB_BIND_H

#include "stub.h"

const WDFFUNC *WdfFunctions;
PWDF_DRIVER_GLOBALS WdfDriverGlobals;

/* Before 1.25 and 2.25 the framework is never older than the driver, and these stay as they are. */
BOOLEAN WdfClientVersionHigherThanFramework;
ULONG WdfFunctionCount = CW_FUNCTION_COUNT;
ULONG WdfStructureCount = CW_STRUCTURE_COUNT;
WDF_STRUCT_INFO WdfStructures;

#if CW_MINOR >= 25
/* In the driver's own objects, from wdf.h: the oldest framework it is content with. */
extern ULONG WdfMinimumVersionRequired;

#define CW_BIND_INFO_TYPE WDF_BIND_INFO2
#define CW_BIND_INFO_V1(info) (&(info)->V1)
#else
#define CW_BIND_INFO_TYPE WDF_BIND_INFO
#define CW_BIND_INFO_V1(info) (info)
#endif

#define CW_BIND_FIELDS                                                                             \
    .Size = sizeof(CW_BIND_INFO_TYPE), .Component = CW_FRAMEWORK,                                  \
    .Version = {CW_MAJOR, CW_MINOR, 0}, .FuncCount = CW_FUNCTION_COUNT,                            \
    .FuncTable = (WDFFUNC *)&WdfFunctions

static CW_BIND_INFO_TYPE BindInfo = {
#if CW_MINOR >= 25
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

#endif
