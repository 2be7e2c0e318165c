/*
 * The interface between a KMDF driver's entry stub and the framework's loader, WDFLDR.SYS.
 */
#ifndef RT_WDF_LOADER_H
#define RT_WDF_LOADER_H

#include <ntddk.h>

#include "bind.h"

#ifndef WDFLDR_API /* the loader itself defines it as an export */
#define WDFLDR_API DECLSPEC_IMPORT
#endif

/* Exports of WDFLDR.SYS. Globals, function table and counts are written on success. */
WDFLDR_API NTSTATUS WdfVersionBind(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath,
                                   PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS *Globals);
WDFLDR_API NTSTATUS WdfVersionUnbind(PUNICODE_STRING RegistryPath, PWDF_BIND_INFO BindInfo,
                                     PWDF_DRIVER_GLOBALS Globals);
WDFLDR_API NTSTATUS WdfVersionBindClass(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                        PWDF_CLASS_BIND_INFO ClassBindInfo);
WDFLDR_API VOID WdfVersionUnbindClass(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                      PWDF_CLASS_BIND_INFO ClassBindInfo);

#endif
