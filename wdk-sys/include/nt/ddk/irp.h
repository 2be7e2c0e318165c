/*
 * I/O request packets: stack locations, major and minor functions, completion, cancellation.
 * What ntddk.h adds to nt/irp.h.
 */
#ifndef CWDK_NT_DDK_IRP_H
#define CWDK_NT_DDK_IRP_H

#include "nt/forward.h"
#include "nt/resource.h"

#define IO_ATTACH_DEVICE 0x400

#define IO_CHECK_CREATE_PARAMETERS 0x200

#define IRP_MN_NORMAL 0
#define IRP_MN_USER_FS_REQUEST 0
#define IRP_MN_FLUSH_AND_PURGE 1
#define IRP_MN_LOCK 1
#define IRP_MN_MOUNT_VOLUME 1
#define IRP_MN_QUERY_DIRECTORY 1
#define IRP_MN_FLUSH_DATA_ONLY 2
#define IRP_MN_NOTIFY_CHANGE_DIRECTORY 2
#define IRP_MN_UNLOCK_SINGLE 2
#define IRP_MN_VERIFY_VOLUME 2
#define IRP_MN_FLUSH_NO_SYNC 3
#define IRP_MN_NOTIFY_CHANGE_DIRECTORY_EX 3
#define IRP_MN_UNLOCK_ALL 3
#define IRP_MN_COMPLETE 4
#define IRP_MN_FLUSH_DATA_SYNC_ONLY 4
#define IRP_MN_KERNEL_CALL 4
#define IRP_MN_TRACK_LINK 4
#define IRP_MN_UNLOCK_ALL_BY_KEY 4
#define IRP_MN_COMPRESSED 8

EXTERN_C_START

typedef enum _CONFIGURATION_TYPE {
    ArcSystem = 0,
    CentralProcessor,
    FloatingPointProcessor,
    PrimaryIcache,
    PrimaryDcache,
    SecondaryIcache,
    SecondaryDcache,
    SecondaryCache,
    EisaAdapter,
    TcAdapter,
    ScsiAdapter,
    DtiAdapter,
    MultiFunctionAdapter,
    DiskController,
    TapeController,
    CdromController,
    WormController,
    SerialController,
    NetworkController,
    DisplayController,
    ParallelController,
    PointerController,
    KeyboardController,
    AudioController,
    OtherController,
    DiskPeripheral,
    FloppyDiskPeripheral,
    TapePeripheral,
    ModemPeripheral,
    MonitorPeripheral,
    PrinterPeripheral,
    PointerPeripheral,
    KeyboardPeripheral,
    TerminalPeripheral,
    OtherPeripheral,
    LinePeripheral,
    NetworkPeripheral,
    SystemMemory,
    DockingInformation,
    RealModeIrqRoutingTable,
    RealModePCIEnumeration,
    MaximumType,
} CONFIGURATION_TYPE,
    *PCONFIGURATION_TYPE;

typedef enum _IO_QUERY_DEVICE_DATA_FORMAT {
    IoQueryDeviceIdentifier = 0,
    IoQueryDeviceConfigurationData,
    IoQueryDeviceComponentInformation,
    IoQueryDeviceMaxData,
} IO_QUERY_DEVICE_DATA_FORMAT,
    *PIO_QUERY_DEVICE_DATA_FORMAT;

typedef NTSTATUS (*PIO_QUERY_DEVICE_ROUTINE)(
    _In_ PVOID Context, _In_ PUNICODE_STRING PathName, _In_ INTERFACE_TYPE BusType,
    _In_ ULONG BusNumber, _In_ PKEY_VALUE_FULL_INFORMATION *BusInformation,
    _In_ CONFIGURATION_TYPE ControllerType, _In_ ULONG ControllerNumber,
    _In_ PKEY_VALUE_FULL_INFORMATION *ControllerInformation, _In_ CONFIGURATION_TYPE PeripheralType,
    _In_ ULONG PeripheralNumber, _In_ PKEY_VALUE_FULL_INFORMATION *PeripheralInformation);

typedef struct _IO_COUNTERS IO_COUNTERS, *PIO_COUNTERS;
struct _IO_COUNTERS {
    ULONGLONG ReadOperationCount;
    ULONGLONG WriteOperationCount;
    ULONGLONG OtherOperationCount;
    ULONGLONG ReadTransferCount;
    ULONGLONG WriteTransferCount;
    ULONGLONG OtherTransferCount;
};

NTKERNELAPI void IoClearIrpExtraCreateParameter(_Inout_ PIRP Irp);

NTKERNELAPI NTSTATUS IoGetActivityIdIrp(_In_ PIRP Irp, _Out_ LPGUID Guid);

NTKERNELAPI NTSTATUS IoGetIrpExtraCreateParameter(
    _In_ PIRP Irp, _Outptr_result_maybenull_ struct _ECP_LIST **ExtraCreateParameter);

NTKERNELAPI LOGICAL IoIsValidIrpStatus(NTSTATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(irp)
_Ret_maybenull_
NTKERNELAPI PIRP IoMakeAssociatedIrp(_In_ PIRP Irp, _In_ CCHAR StackSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(irp)
_Ret_maybenull_
NTKERNELAPI PIRP IoMakeAssociatedIrpEx(_In_ PIRP Irp, _In_ PDEVICE_OBJECT DeviceObject,
                                       _In_ CCHAR StackSize);

NTKERNELAPI NTSTATUS IoSetActivityIdIrp(_Inout_ PIRP Irp, _In_opt_ LPCGUID Guid);

NTKERNELAPI NTSTATUS IoSetIrpExtraCreateParameter(_Inout_ PIRP Irp,
                                                  _In_ struct _ECP_LIST *ExtraCreateParameter);

NTKERNELAPI void IoSetMasterIrpStatus(_Inout_ PIRP MasterIrp, _In_ NTSTATUS Status);

EXTERN_C_END

#endif
