/*
 * Driver objects and the entry points a driver gives the system.
 */
#ifndef CWDK_NT_DRIVER_H
#define CWDK_NT_DRIVER_H

#include "nt/forward.h"
#include "nt/device.h"

#define DRVO_BUILTIN_DRIVER 4

#define DRVO_LEGACY_DRIVER 2

#define DRVO_UNLOAD_INVOKED 1

EXTERN_C_START

_Function_class_(DRIVER_DISPATCH)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS DRIVER_DISPATCH(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                 _Inout_ _Owned_(irp) struct _IRP *Irp);
typedef DRIVER_DISPATCH *PDRIVER_DISPATCH;

typedef DRIVER_DISPATCH DRIVER_DISPATCH_RAISED;

typedef enum _DRIVER_DIRECTORY_TYPE {
    DriverDirectoryImage = 0,
    DriverDirectoryData,
    DriverDirectorySharedData,
} DRIVER_DIRECTORY_TYPE,
    *PDRIVER_DIRECTORY_TYPE;

typedef enum _DRIVER_RUNTIME_INIT_FLAGS {
    DrvRtPoolNxOptIn = 1,
    LastDrvRtFlag,
} DRIVER_RUNTIME_INIT_FLAGS,
    *PDRIVER_RUNTIME_INIT_FLAGS;

_Function_class_(DRIVER_ADD_DEVICE)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS DRIVER_ADD_DEVICE(_In_ struct _DRIVER_OBJECT *DriverObject,
                                   _In_ struct _DEVICE_OBJECT *PhysicalDeviceObject);
typedef DRIVER_ADD_DEVICE *PDRIVER_ADD_DEVICE;

_Function_class_(DRIVER_DISPATCH)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS DRIVER_DISPATCH_PAGED(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                       _Inout_ struct _IRP *Irp);
typedef DRIVER_DISPATCH_PAGED *PDRIVER_DISPATCH_PAGED;

_Function_class_(DRIVER_INITIALIZE)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS DRIVER_INITIALIZE(_In_ struct _DRIVER_OBJECT *DriverObject,
                                   _In_ PUNICODE_STRING RegistryPath);
typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;

_Function_class_(DRIVER_UNLOAD)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void DRIVER_UNLOAD(_In_ struct _DRIVER_OBJECT *DriverObject);
typedef DRIVER_UNLOAD *PDRIVER_UNLOAD;

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_DRIVER_INIT)(_Inout_ PPNP_REPLACE_DRIVER_INTERFACE Interface,
                                         _In_ PVOID Unused);

typedef struct _DRIVER_EXTENSION DRIVER_EXTENSION, *PDRIVER_EXTENSION;
struct _DRIVER_EXTENSION {
    struct _DRIVER_OBJECT *DriverObject;
    PDRIVER_ADD_DEVICE AddDevice;
    ULONG Count;
    UNICODE_STRING ServiceKeyName;
};

struct _DRIVER_OBJECT {
    CSHORT Type;
    CSHORT Size;
    PDEVICE_OBJECT DeviceObject;
    ULONG Flags;
    PVOID DriverStart;
    ULONG DriverSize;
    PVOID DriverSection;
    PDRIVER_EXTENSION DriverExtension;
    UNICODE_STRING DriverName;
    PUNICODE_STRING HardwareDatabase;
    PFAST_IO_DISPATCH FastIoDispatch;
    PDRIVER_INITIALIZE DriverInit;
    PDRIVER_STARTIO DriverStartIo;
    PDRIVER_UNLOAD DriverUnload;
    PDRIVER_DISPATCH MajorFunction[28];
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS IoAllocateDriverObjectExtension(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress,
    _In_ ULONG DriverObjectExtensionSize,
    _Outptr_result_bytebuffer_(DriverObjectExtensionSize) PVOID *DriverObjectExtension);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI PVOID IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject,
                                             _In_ PVOID ClientIdentificationAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwLoadDriver(_In_ PUNICODE_STRING DriverServiceName);

/*
 * In DriverEntry, before the first allocation: says which promises of newer systems the source
 * relies on. Windows 10 keeps all of them by itself, so that there is nothing left to do.
 */
FORCEINLINE VOID ExInitializeDriverRuntime(_In_ ULONG RuntimeFlags) {
    UNREFERENCED_PARAMETER(RuntimeFlags);
}

/* Not 0 while the system starts in safe mode, where a driver does the least it can. */
extern PULONG InitSafeBootMode;

EXTERN_C_END

#endif
