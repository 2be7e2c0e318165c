/*
 * Driver loading: images through the machine, driver objects, DriverEntry and Unload.
 */
#pragma once

#include "host/kernel/inc/ke.h"

#define LDRP_TAG 'rdLM'

// One mapped image. It stands at the head of DRIVER_OBJECT.DriverSection and in
// PsLoadedModuleList; its first fields are where NT's loader entry has them, since drivers peek.
typedef struct _LDR_IMAGE {
    LIST_ENTRY InLoadOrderLinks;
    PVOID ExceptionTable;
    ULONG ExceptionTableSize;
    PVOID GpValue;
    PVOID NonPagedDebugInfo;
    PVOID DllBase;
    PVOID EntryPoint;
    ULONG SizeOfImage;
    UNICODE_STRING FullDllName;
    UNICODE_STRING BaseDllName;
    ULONG Flags;
    USHORT LoadCount;
    USHORT SignatureLevel;
    // Ours from here.
    ULONG References;
    const MACHINE_IMAGE *Mapped;
    BOOLEAN User;
    BOOLEAN Bound;
    ULONG ImportCount;
    struct _LDR_IMAGE **Imports; // each holds a reference
} LDR_IMAGE, *PLDR_IMAGE;

extern LIST_ENTRY PsLoadedModuleList;

// What the verifier hangs in: it fills this from its DriverEntry. Each may be NULL.
typedef struct _LDR_HOOKS {
    MACHINE_IMPORT_FILTER Filter; // offered each import of each image bound from now on
    PVOID FilterContext;
    VOID (*ImageLoaded)(const LDR_IMAGE *image);    // bound, before any code of it runs
    VOID (*ImageUnloading)(const LDR_IMAGE *image); // its last code has run, still mapped
} LDR_HOOKS;
__declspec(dllexport) extern LDR_HOOKS LdrHooks;

VOID LdrInitSystem(VOID);
// Maps by NT path, or finds it mapped; its import images are mapped first. Counts a reference.
NTSTATUS LdrpMapImage(PCUNICODE_STRING path, BOOLEAN user, PLDR_IMAGE *ret_image);
VOID LdrpReleaseImage(PLDR_IMAGE image);

// A driver object with what we keep behind it.
typedef struct _IOP_DRIVER {
    DRIVER_OBJECT Object;
    DRIVER_EXTENSION Extension;
    LIST_ENTRY Link; // in load order
    LIST_ENTRY ClientExtensions;
    LIST_ENTRY Reinitialize;
    UNICODE_STRING RegistryPath;
    PLDR_IMAGE Image; // NULL: part of the kernel
    BOOLEAN UnloadPending;
} IOP_DRIVER, *PIOP_DRIVER;

#define IOP_DRIVER_OF(object) CONTAINING_RECORD(object, IOP_DRIVER, Object)

// Loads the driver that a service key describes (full path). STATUS_IMAGE_ALREADY_LOADED when it
// is. On both of these the driver object comes back referenced, if wanted. Must run in the system
// process.
NTSTATUS IopLoadDriver(PCUNICODE_STRING serviceKey, BOOLEAN legacy, PDRIVER_OBJECT *ret_driver);
// The same by the service's name.
NTSTATUS IopLoadService(PCUNICODE_STRING service, BOOLEAN legacy, PDRIVER_OBJECT *ret_driver);
// A driver object without an image, for drivers inside the kernel.
NTSTATUS IopCreateDriver(PCUNICODE_STRING name, PDRIVER_INITIALIZE init,
                         PDRIVER_OBJECT *ret_driver);
// Asks a driver to unload, as `sc stop` does; done now or when its last device is closed.
NTSTATUS IopUnloadDriver(PDRIVER_OBJECT driver);
// Called when a device of it was closed or went: finishes an unload that waited for that.
VOID IopCheckUnload(PDRIVER_OBJECT driver);
// Unloads a PnP driver whose last device has been removed.
VOID IopUnloadIfIdle(PDRIVER_OBJECT driver);
// The end of the run: every driver that can be unloaded is, last loaded first.
BOOLEAN IopUnloadAll(VOID); // FALSE: a driver is still in use
