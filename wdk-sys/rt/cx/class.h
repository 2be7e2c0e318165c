/*
 * How a driver says that it uses a class extension. The library of the extension's name holds what
 * the calls of its header go through, a table of functions and a pointer to the extension's
 * globals, both empty; and an entry for the driver's entry stub, which has the framework's loader
 * fill them before DriverEntry runs (rt/wdf/sections.c). An image that calls nothing of the
 * extension links none of it.
 *
 * The loader finds an extension by its name and major version, as the system registers it under
 * Control\Wdf\Kmdf\NAME\Versions. The names are those in the import of drivers and in independent
 * implementations of the same; spelling counts.
 */
#ifndef RT_CX_CLASS_H
#define RT_CX_CLASS_H

#define WDF_STUB /* the driver's own objects say which framework it needs */
#include <ntddk.h>
#include <wdf.h>

#include "../wdf/bind.h"

#pragma section(".kmdfclassbind$b", read, write)

/* `globals` is where the loader puts the extension's globals, NULL if it has none for its clients.
 */
#define CW_CLASS_BIND(class_name, major, minor, functions, globals)                                \
    __declspec(allocate(".kmdfclassbind$b"))                                                       \
    __attribute__((used)) static WDF_CLASS_BIND_INFO ClassBind = {                                 \
        .Size = sizeof(WDF_CLASS_BIND_INFO),                                                       \
        .ClassName = (PWSTR)(class_name),                                                          \
        .Version = {major, minor, 0},                                                              \
        .FunctionTable = (WDFFUNC *)(functions),                                                   \
        .FunctionTableCount = RTL_NUMBER_OF(functions),                                            \
        .ClassBindInfo = (globals),                                                                \
    }

#endif
