/*
 * The SCSI port driver, which came before StorPort: what its miniports call. The request blocks of
 * both are in scsi/srb.h.
 */
#ifndef CWDK_SRB_H
#define CWDK_SRB_H

#include "wdm.h"
#include "scsi/notification.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"

/* Written before the definition of a function that a port or class driver exports. */
#ifndef SCSIPORT_API
#define SCSIPORT_API
#endif

EXTERN_C_START

typedef struct _HW_INITIALIZATION_DATA HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef struct _PORT_CONFIGURATION_INFORMATION PORT_CONFIGURATION_INFORMATION,
    *PPORT_CONFIGURATION_INFORMATION;
typedef PHYSICAL_ADDRESS *PSCSI_PHYSICAL_ADDRESS;

typedef PHYSICAL_ADDRESS SCSI_PHYSICAL_ADDRESS;

DECLSPEC_IMPORT void ScsiDebugPrint(_In_ ULONG DebugPrintLevel, _In_z_ PCCHAR DebugMessage, ...);

DECLSPEC_IMPORT void ScsiPortCompleteRequest(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                             _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                             _In_ UCHAR SrbStatus);

_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortConvertPhysicalAddressToUlong(_In_ SCSI_PHYSICAL_ADDRESS Address);

_Must_inspect_result_
DECLSPEC_IMPORT SCSI_PHYSICAL_ADDRESS
ScsiPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);

DECLSPEC_IMPORT void ScsiPortFlushDma(_In_ PVOID DeviceExtension);

DECLSPEC_IMPORT void ScsiPortFreeDeviceBase(_In_ PVOID HwDeviceExtension, _In_ PVOID MappedAddress);

_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortGetBusData(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType,
                                         _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
                                         _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);

_Must_inspect_result_
DECLSPEC_IMPORT PVOID ScsiPortGetDeviceBase(_In_ PVOID HwDeviceExtension,
                                            _In_ INTERFACE_TYPE BusType,
                                            _In_ ULONG SystemIoBusNumber,
                                            _In_ SCSI_PHYSICAL_ADDRESS IoAddress,
                                            _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

_Must_inspect_result_
DECLSPEC_IMPORT PVOID ScsiPortGetLogicalUnit(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                             _In_ UCHAR TargetId, _In_ UCHAR Lun);

_Must_inspect_result_
DECLSPEC_IMPORT SCSI_PHYSICAL_ADDRESS ScsiPortGetPhysicalAddress(_In_ PVOID HwDeviceExtension,
                                                                 _In_ PSCSI_REQUEST_BLOCK Srb,
                                                                 _In_ PVOID VirtualAddress,
                                                                 _Out_ ULONG *Length);

_Must_inspect_result_
DECLSPEC_IMPORT PSCSI_REQUEST_BLOCK ScsiPortGetSrb(_In_ PVOID DeviceExtension, _In_ UCHAR PathId,
                                                   _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                                   _In_ LONG QueueTag);

_Must_inspect_result_
DECLSPEC_IMPORT PVOID ScsiPortGetUncachedExtension(_In_ PVOID HwDeviceExtension,
                                                   _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                                                   _In_ ULONG NumberOfBytes);

_Must_inspect_result_
DECLSPEC_IMPORT PVOID ScsiPortGetVirtualAddress(_In_ PVOID HwDeviceExtension,
                                                _In_ SCSI_PHYSICAL_ADDRESS PhysicalAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2,
                                         _In_ struct _HW_INITIALIZATION_DATA *HwInitializationData,
                                         _In_ PVOID HwContext);

DECLSPEC_IMPORT void ScsiPortIoMapTransfer(_In_ PVOID HwDeviceExtension,
                                           _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID LogicalAddress,
                                           _In_ ULONG Length);

DECLSPEC_IMPORT void ScsiPortLogError(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                      _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                      _In_ ULONG ErrorCode, _In_ ULONG UniqueId);

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortMoveMemory(_In_ PVOID WriteBuffer, _In_ PVOID ReadBuffer,
                                        _In_ ULONG Length);
#endif

DECLSPEC_IMPORT void ScsiPortNotification(_In_ SCSI_NOTIFICATION_TYPE NotificationType,
                                          _In_ PVOID HwDeviceExtension, ...);

DECLSPEC_IMPORT void ScsiPortQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadPortBufferUchar(_In_ PUCHAR Port, _In_ PUCHAR Buffer,
                                                 _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadPortBufferUlong(_In_ PULONG Port, _In_ PULONG Buffer,
                                                 _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadPortBufferUshort(_In_ PUSHORT Port, _In_ PUSHORT Buffer,
                                                  _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT UCHAR ScsiPortReadPortUchar(_In_ PUCHAR Port);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortReadPortUlong(_In_ PULONG Port);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT USHORT ScsiPortReadPortUshort(_In_ PUSHORT Port);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadRegisterBufferUchar(_In_ PUCHAR Register, _In_ PUCHAR Buffer,
                                                     _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadRegisterBufferUlong(_In_ PULONG Register, _In_ PULONG Buffer,
                                                     _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortReadRegisterBufferUshort(_In_ PUSHORT Register, _In_ PUSHORT Buffer,
                                                      _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT UCHAR ScsiPortReadRegisterUchar(_In_ PUCHAR Register);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortReadRegisterUlong(_In_ PULONG Register);
#endif

#if defined(_M_ARM64)
_Must_inspect_result_
DECLSPEC_IMPORT USHORT ScsiPortReadRegisterUshort(_In_ PUSHORT Register);
#endif

_Must_inspect_result_
DECLSPEC_IMPORT ULONG ScsiPortSetBusDataByOffset(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType,
                                                 _In_ ULONG SystemIoBusNumber,
                                                 _In_ ULONG SlotNumber,
                                                 _In_reads_bytes_(Length) PVOID Buffer,
                                                 _In_ ULONG Offset, _In_ ULONG Length);

DECLSPEC_IMPORT void ScsiPortStallExecution(_In_ ULONG Delay);

_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN ScsiPortValidateRange(_In_ PVOID HwDeviceExtension,
                                              _In_ INTERFACE_TYPE BusType,
                                              _In_ ULONG SystemIoBusNumber,
                                              _In_ SCSI_PHYSICAL_ADDRESS IoAddress,
                                              _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortBufferUchar(_In_ PUCHAR Port, _In_ PUCHAR Buffer,
                                                  _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortBufferUlong(_In_ PULONG Port, _In_ PULONG Buffer,
                                                  _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortBufferUshort(_In_ PUSHORT Port, _In_ PUSHORT Buffer,
                                                   _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortUchar(_In_ PUCHAR Port, _In_ UCHAR Value);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortUlong(_In_ PULONG Port, _In_ ULONG Value);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWritePortUshort(_In_ PUSHORT Port, _In_ USHORT Value);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterBufferUchar(_In_ PUCHAR Register, _In_ PUCHAR Buffer,
                                                      _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterBufferUlong(_In_ PULONG Register, _In_ PULONG Buffer,
                                                      _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterBufferUshort(_In_ PUSHORT Register, _In_ PUSHORT Buffer,
                                                       _In_ ULONG Count);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterUchar(_In_ PUCHAR Register, _In_ UCHAR Value);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterUlong(_In_ PULONG Register, _In_ ULONG Value);
#endif

#if defined(_M_ARM64)
DECLSPEC_IMPORT void ScsiPortWriteRegisterUshort(_In_ PUSHORT Register, _In_ USHORT Value);
#endif

EXTERN_C_END

#endif
