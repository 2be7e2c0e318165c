/*
 * Registers of an adapter: mapping a range, reading and writing it, and the configuration space of
 * the bus it sits on. Registers in memory and ports have functions of their own; both take the
 * address that StorPortGetDeviceBase returned.
 */
#ifndef CWDK_STORPORT_REGISTER_H
#define CWDK_STORPORT_REGISTER_H

#include "wdm.h"
#include "storport/address.h"

EXTERN_C_START

/* Maps a range of registers; from HwStorFindAdapter or at PASSIVE_LEVEL. Null if that failed. */
_IRQL_requires_max_(PASSIVE_LEVEL)
_Ret_owned_(mapping)
_Ret_maybenull_
DECLSPEC_IMPORT PVOID StorPortGetDeviceBase(_In_ PVOID HwDeviceExtension,
                                            _In_ INTERFACE_TYPE BusType,
                                            _In_ ULONG SystemIoBusNumber,
                                            _In_ STOR_PHYSICAL_ADDRESS IoAddress,
                                            _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void StorPortFreeDeviceBase(_In_ PVOID HwDeviceExtension,
                                            _In_ _Consumes_(mapping) PVOID MappedAddress);

/* Whether the adapter may use the range. */
DECLSPEC_IMPORT BOOLEAN StorPortValidateRange(_In_ PVOID HwDeviceExtension,
                                              _In_ INTERFACE_TYPE BusType,
                                              _In_ ULONG SystemIoBusNumber,
                                              _In_ STOR_PHYSICAL_ADDRESS IoAddress,
                                              _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

/*
 * Reads the configuration space. The result is how many bytes were read, 0 if there is no such
 * device.
 */
_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG StorPortGetBusData(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType,
                                         _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
                                         _Out_ _When_(Length != 0, _Out_writes_bytes_(Length))
                                             PVOID Buffer,
                                         _In_ ULONG Length);

/* Writes to the configuration space, and returns how many bytes were written. */
_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG StorPortSetBusDataByOffset(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType,
                                                 _In_ ULONG SystemIoBusNumber,
                                                 _In_ ULONG SlotNumber,
                                                 _In_reads_bytes_(Length) PVOID Buffer,
                                                 _In_ ULONG Offset, _In_ ULONG Length);

DECLSPEC_IMPORT UCHAR StorPortReadPortUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port);

DECLSPEC_IMPORT USHORT StorPortReadPortUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port);

DECLSPEC_IMPORT ULONG StorPortReadPortUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port);

/* Count items, all from the same port. */
DECLSPEC_IMPORT void StorPortReadPortBufferUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port,
                                                 _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortReadPortBufferUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port,
                                                  _In_reads_(Count) PUSHORT Buffer,
                                                  _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortReadPortBufferUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port,
                                                 _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWritePortUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port,
                                            _In_ UCHAR Value);

DECLSPEC_IMPORT void StorPortWritePortUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port,
                                             _In_ USHORT Value);

DECLSPEC_IMPORT void StorPortWritePortUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port,
                                            _In_ ULONG Value);

DECLSPEC_IMPORT void StorPortWritePortBufferUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port,
                                                  _In_reads_(Count) PUCHAR Buffer,
                                                  _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWritePortBufferUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port,
                                                   _In_reads_(Count) PUSHORT Buffer,
                                                   _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWritePortBufferUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port,
                                                  _In_reads_(Count) PULONG Buffer,
                                                  _In_ ULONG Count);

DECLSPEC_IMPORT UCHAR StorPortReadRegisterUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Register);

DECLSPEC_IMPORT USHORT StorPortReadRegisterUshort(_In_ PVOID HwDeviceExtension,
                                                  _In_ PUSHORT Register);

DECLSPEC_IMPORT ULONG StorPortReadRegisterUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Register);

DECLSPEC_IMPORT void StorPortReadRegisterBufferUchar(_In_ PVOID HwDeviceExtension,
                                                     _In_reads_(Count) PUCHAR Register,
                                                     _Out_writes_all_(Count) PUCHAR Buffer,
                                                     _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortReadRegisterBufferUshort(_In_ PVOID HwDeviceExtension,
                                                      _In_reads_(Count) PUSHORT Register,
                                                      _Out_writes_all_(Count) PUSHORT Buffer,
                                                      _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortReadRegisterBufferUlong(_In_ PVOID HwDeviceExtension,
                                                     _In_reads_(Count) PULONG Register,
                                                     _Out_writes_all_(Count) PULONG Buffer,
                                                     _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWriteRegisterUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Register,
                                                _In_ UCHAR Value);

DECLSPEC_IMPORT void StorPortWriteRegisterUshort(_In_ PVOID HwDeviceExtension,
                                                 _In_ PUSHORT Register, _In_ USHORT Value);

DECLSPEC_IMPORT void StorPortWriteRegisterUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Register,
                                                _In_ ULONG Value);

DECLSPEC_IMPORT void StorPortWriteRegisterBufferUchar(_In_ PVOID HwDeviceExtension,
                                                      _Out_writes_(Count) PUCHAR Register,
                                                      _In_reads_(Count) PUCHAR Buffer,
                                                      _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWriteRegisterBufferUshort(_In_ PVOID HwDeviceExtension,
                                                       _Out_writes_(Count) PUSHORT Register,
                                                       _In_reads_(Count) PUSHORT Buffer,
                                                       _In_ ULONG Count);

DECLSPEC_IMPORT void StorPortWriteRegisterBufferUlong(_In_ PVOID HwDeviceExtension,
                                                      _Out_writes_(Count) PULONG Register,
                                                      _In_reads_(Count) PULONG Buffer,
                                                      _In_ ULONG Count);

#define StorPortReadRegisterUlong64(h, r) READ_REGISTER_ULONG64(r)
#define StorPortWriteRegisterUlong64(h, r, v) WRITE_REGISTER_ULONG64((r), (v))

/* Registers of 64 bits are read and written in place. */
#define StorPortReadRegisterBufferUlong64(h, r, b, c) READ_REGISTER_BUFFER_ULONG64((r), (b), (c))
#define StorPortWriteRegisterBufferUlong64(h, r, b, c) WRITE_REGISTER_BUFFER_ULONG64((r), (b), (c))

EXTERN_C_END

#endif
