/*
 * What a driver states before it creates a device: name, security, type, I/O method, contexts of
 * requests, and the roles around its file objects.
 */
#ifndef CWDK_WDF_DEVICE_INIT_H
#define CWDK_WDF_DEVICE_INIT_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/device/states.h"

EXTERN_C_START

typedef enum _WDF_DEVICE_IO_TYPE {
    WdfDeviceIoUndefined = 0,
    WdfDeviceIoNeither,
    WdfDeviceIoBuffered,
    WdfDeviceIoDirect,
    WdfDeviceIoBufferedOrDirect,
    WdfDeviceIoMaximum,
} WDF_DEVICE_IO_TYPE,
    *PWDF_DEVICE_IO_TYPE;

typedef enum _WDF_FILEOBJECT_CLASS {
    WdfFileObjectCanBeOptional = (int)0x80000000,
    WdfFileObjectInvalid = 0,
    WdfFileObjectNotRequired,
    WdfFileObjectWdfCanUseFsContext,
    WdfFileObjectWdfCanUseFsContext2,
    WdfFileObjectWdfCannotUseFsContexts,
} WDF_FILEOBJECT_CLASS,
    *PWDF_FILEOBJECT_CLASS;

typedef enum _WDF_REMOVE_LOCK_OPTIONS_FLAGS {
    WDF_REMOVE_LOCK_OPTION_ACQUIRE_FOR_IO = 1,
} WDF_REMOVE_LOCK_OPTIONS_FLAGS;

_Function_class_(EVT_WDF_DEVICE_FILE_CREATE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_FILE_CREATE(_In_ WDFDEVICE Device,
                                        _In_ _Owned_(request) WDFREQUEST Request,
                                        _In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_DEVICE_FILE_CREATE *PFN_WDF_DEVICE_FILE_CREATE;

_Function_class_(EVT_WDF_FILE_CLEANUP)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_FILE_CLEANUP(_In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_FILE_CLEANUP *PFN_WDF_FILE_CLEANUP;

_Function_class_(EVT_WDF_FILE_CLOSE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_FILE_CLOSE(_In_ WDFFILEOBJECT FileObject);
typedef EVT_WDF_FILE_CLOSE *PFN_WDF_FILE_CLOSE;

_Function_class_(EVT_WDF_IO_IN_CALLER_CONTEXT)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_IN_CALLER_CONTEXT(_In_ WDFDEVICE Device,
                                          _In_ _Owned_(request) WDFREQUEST Request);
typedef EVT_WDF_IO_IN_CALLER_CONTEXT *PFN_WDF_IO_IN_CALLER_CONTEXT;

struct _WDF_FILEOBJECT_CONFIG {
    ULONG Size;
    PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate;
    PFN_WDF_FILE_CLOSE EvtFileClose;
    PFN_WDF_FILE_CLEANUP EvtFileCleanup;
    WDF_TRI_STATE AutoForwardCleanupClose;
    WDF_FILEOBJECT_CLASS FileObjectClass;
};

struct _WDF_IO_TYPE_CONFIG {
    ULONG Size;
    WDF_DEVICE_IO_TYPE ReadWriteIoType;
    WDF_DEVICE_IO_TYPE DeviceControlIoType;
    ULONG DirectTransferThreshold;
};

struct _WDF_REMOVE_LOCK_OPTIONS {
    ULONG Size;
    ULONG Flags;
};

typedef void (*PFN_WDFDEVICEINITSETFILEOBJECTCONFIG)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     PWDFDEVICE_INIT DeviceInit,
                                                     PWDF_FILEOBJECT_CONFIG FileObjectConfig,
                                                     PWDF_OBJECT_ATTRIBUTES FileObjectAttributes);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfDeviceInitSetFileObjectConfig(_In_ PWDFDEVICE_INIT DeviceInit,
                                 _In_ PWDF_FILEOBJECT_CONFIG FileObjectConfig,
                                 _In_opt_ PWDF_OBJECT_ATTRIBUTES FileObjectAttributes) {
    ((PFN_WDFDEVICEINITSETFILEOBJECTCONFIG)
         WdfFunctions[WdfDeviceInitSetFileObjectConfigTableIndex])(
        WdfDriverGlobals, DeviceInit, FileObjectConfig, FileObjectAttributes);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDEVICEINITASSIGNNAME)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PCUNICODE_STRING DeviceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitAssignName(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_opt_ PCUNICODE_STRING DeviceName) {
    return ((PFN_WDFDEVICEINITASSIGNNAME)WdfFunctions[WdfDeviceInitAssignNameTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceName);
}

typedef NTSTATUS (*PFN_WDFDEVICEINITASSIGNSDDLSTRING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      PWDFDEVICE_INIT DeviceInit,
                                                      PCUNICODE_STRING SDDLString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitAssignSDDLString(_In_ PWDFDEVICE_INIT DeviceInit,
                                                   _In_opt_ PCUNICODE_STRING SDDLString) {
    return (
        (PFN_WDFDEVICEINITASSIGNSDDLSTRING)WdfFunctions[WdfDeviceInitAssignSDDLStringTableIndex])(
        WdfDriverGlobals, DeviceInit, SDDLString);
}

typedef void (*PFN_WDFDEVICEINITFREE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                      PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitFree(_In_ PWDFDEVICE_INIT DeviceInit) {
    ((PFN_WDFDEVICEINITFREE)WdfFunctions[WdfDeviceInitFreeTableIndex])(WdfDriverGlobals,
                                                                       DeviceInit);
}

typedef void (*PFN_WDFDEVICEINITSETCHARACTERISTICS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    PWDFDEVICE_INIT DeviceInit,
                                                    ULONG DeviceCharacteristics,
                                                    BOOLEAN OrInValues);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetCharacteristics(_In_ PWDFDEVICE_INIT DeviceInit,
                                                 _In_ ULONG DeviceCharacteristics,
                                                 _In_ BOOLEAN OrInValues) {
    ((PFN_WDFDEVICEINITSETCHARACTERISTICS)WdfFunctions[WdfDeviceInitSetCharacteristicsTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceCharacteristics, OrInValues);
}

typedef void (*PFN_WDFDEVICEINITSETDEVICECLASS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                const GUID *DeviceClassGuid);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetDeviceClass(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ const GUID *DeviceClassGuid) {
    ((PFN_WDFDEVICEINITSETDEVICECLASS)WdfFunctions[WdfDeviceInitSetDeviceClassTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceClassGuid);
}

typedef void (*PFN_WDFDEVICEINITSETDEVICETYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               PWDFDEVICE_INIT DeviceInit, ULONG DeviceType);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetDeviceType(_In_ PWDFDEVICE_INIT DeviceInit,
                                            _In_ ULONG DeviceType) {
    ((PFN_WDFDEVICEINITSETDEVICETYPE)WdfFunctions[WdfDeviceInitSetDeviceTypeTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceType);
}

typedef void (*PFN_WDFDEVICEINITSETEXCLUSIVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                              PWDFDEVICE_INIT DeviceInit, BOOLEAN IsExclusive);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetExclusive(_In_ PWDFDEVICE_INIT DeviceInit,
                                           _In_ BOOLEAN IsExclusive) {
    ((PFN_WDFDEVICEINITSETEXCLUSIVE)WdfFunctions[WdfDeviceInitSetExclusiveTableIndex])(
        WdfDriverGlobals, DeviceInit, IsExclusive);
}

typedef void (*PFN_WDFDEVICEINITSETIOINCALLERCONTEXTCALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);

#endif

typedef void (*PFN_WDFDEVICEINITSETIOTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                           PWDFDEVICE_INIT DeviceInit, WDF_DEVICE_IO_TYPE IoType);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetIoType(_In_ PWDFDEVICE_INIT DeviceInit,
                                        _In_ WDF_DEVICE_IO_TYPE IoType) {
    ((PFN_WDFDEVICEINITSETIOTYPE)WdfFunctions[WdfDeviceInitSetIoTypeTableIndex])(
        WdfDriverGlobals, DeviceInit, IoType);
}

typedef void (*PFN_WDFDEVICEINITSETIOTYPEEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                             PWDFDEVICE_INIT DeviceInit,
                                             PWDF_IO_TYPE_CONFIG IoTypeConfig);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceInitSetIoTypeEx(_In_ PWDFDEVICE_INIT DeviceInit,
                                          _In_ PWDF_IO_TYPE_CONFIG IoTypeConfig) {
    ((PFN_WDFDEVICEINITSETIOTYPEEX)WdfFunctions[WdfDeviceInitSetIoTypeExTableIndex])(
        WdfDriverGlobals, DeviceInit, IoTypeConfig);
}

typedef void (*PFN_WDFDEVICEINITSETREQUESTATTRIBUTES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      PWDFDEVICE_INIT DeviceInit,
                                                      PWDF_OBJECT_ATTRIBUTES RequestAttributes);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetRequestAttributes(_In_ PWDFDEVICE_INIT DeviceInit,
                                                   _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes) {
    ((PFN_WDFDEVICEINITSETREQUESTATTRIBUTES)
         WdfFunctions[WdfDeviceInitSetRequestAttributesTableIndex])(WdfDriverGlobals, DeviceInit,
                                                                    RequestAttributes);
}

#if CWDK_KMDF

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfDeviceInitSetIoInCallerContextCallback(_In_ PWDFDEVICE_INIT DeviceInit,
                                          _In_ PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext) {
    ((PFN_WDFDEVICEINITSETIOINCALLERCONTEXTCALLBACK)
         WdfFunctions[WdfDeviceInitSetIoInCallerContextCallbackTableIndex])(
        WdfDriverGlobals, DeviceInit, EvtIoInCallerContext);
}

typedef void (*PFN_WDFDEVICEINITSETREMOVELOCKOPTIONS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      PWDFDEVICE_INIT DeviceInit,
                                                      PWDF_REMOVE_LOCK_OPTIONS Options);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceInitSetRemoveLockOptions(_In_ PWDFDEVICE_INIT DeviceInit,
                                                   _In_ PWDF_REMOVE_LOCK_OPTIONS Options) {
    ((PFN_WDFDEVICEINITSETREMOVELOCKOPTIONS)
         WdfFunctions[WdfDeviceInitSetRemoveLockOptionsTableIndex])(WdfDriverGlobals, DeviceInit,
                                                                    Options);
}

#endif

FORCEINLINE VOID WDF_FILEOBJECT_CONFIG_INIT(_Out_ PWDF_FILEOBJECT_CONFIG FileEventCallbacks,
                                            _In_opt_ PFN_WDF_DEVICE_FILE_CREATE EvtDeviceFileCreate,
                                            _In_opt_ PFN_WDF_FILE_CLOSE EvtFileClose,
                                            _In_opt_ PFN_WDF_FILE_CLEANUP EvtFileCleanup) {
    RtlZeroMemory(FileEventCallbacks, sizeof(WDF_FILEOBJECT_CONFIG));
    FileEventCallbacks->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_FILEOBJECT_CONFIG);
    FileEventCallbacks->EvtDeviceFileCreate = EvtDeviceFileCreate;
    FileEventCallbacks->EvtFileClose = EvtFileClose;
    FileEventCallbacks->EvtFileCleanup = EvtFileCleanup;
    FileEventCallbacks->FileObjectClass = WdfFileObjectWdfCannotUseFsContexts;
    FileEventCallbacks->AutoForwardCleanupClose = WdfUseDefault;
}

FORCEINLINE VOID WDF_REMOVE_LOCK_OPTIONS_INIT(_Out_ PWDF_REMOVE_LOCK_OPTIONS RemoveLockOptions,
                                              _In_ ULONG Flags) {
    RtlZeroMemory(RemoveLockOptions, sizeof(WDF_REMOVE_LOCK_OPTIONS));
    RemoveLockOptions->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REMOVE_LOCK_OPTIONS);
    RemoveLockOptions->Flags = Flags;
}

FORCEINLINE VOID WDF_IO_TYPE_CONFIG_INIT(_Out_ PWDF_IO_TYPE_CONFIG IoTypeConfig) {
    RtlZeroMemory(IoTypeConfig, sizeof(WDF_IO_TYPE_CONFIG));
    IoTypeConfig->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_TYPE_CONFIG);
    IoTypeConfig->ReadWriteIoType = WdfDeviceIoBuffered;
    IoTypeConfig->DeviceControlIoType = WdfDeviceIoBuffered;
}

#if CWDK_UMDF

typedef void (*PFN_WDFDEVICEGETDEVICESTACKIOTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFDEVICE Device,
                                                  WDF_DEVICE_IO_TYPE *ReadWriteIoType,
                                                  WDF_DEVICE_IO_TYPE *IoControlIoType);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceGetDeviceStackIoType(_In_ WDFDEVICE Device,
                                               _Out_ WDF_DEVICE_IO_TYPE *ReadWriteIoType,
                                               _Out_ WDF_DEVICE_IO_TYPE *IoControlIoType) {
    ((PFN_WDFDEVICEGETDEVICESTACKIOTYPE)WdfFunctions[WdfDeviceGetDeviceStackIoTypeTableIndex])(
        WdfDriverGlobals, Device, ReadWriteIoType, IoControlIoType);
}

#endif

EXTERN_C_END

#endif
