/*
 * What the hardware abstraction layer offers to drivers of hardware: buses, ports, dispatch
 * tables.
 */
#ifndef CWDK_NT_HAL_H
#define CWDK_NT_HAL_H

#include "nt/forward.h"
#include "nt/intrinsics.h"

#define HAL_MASK_UNMASK_FLAGS_NONE 0
#define HAL_MASK_UNMASK_FLAGS_SERVICING_DEFERRED 1
#define HAL_MASK_UNMASK_FLAGS_SERVICING_COMPLETE 2

#define PORT_MAXIMUM_MESSAGE_LENGTH 0x200

EXTERN_C_START

typedef void (*PDEVICE_NOTIFY_CALLBACK)(PVOID, ULONG);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PDEVICE_NOTIFY_CALLBACK2)(PVOID NotificationContext, ULONG NotifyCode);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS)(PDEVICE_OBJECT, PDEVICE_NOTIFY_CALLBACK,
                                                       PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS2)(
    PVOID Context, PDEVICE_NOTIFY_CALLBACK2 NotificationHandler, PVOID NotificationContext);

/*
 * Registers and ports of devices. A register is memory the processor may not cache or reorder: a
 * read stays before what follows it, a write is followed by a fence. Ports exist on x64 only; on
 * ARM64 the kernel exports the calls.
 */
#if defined(_M_AMD64)
#define CWDK_REGISTER_FENCE_() __faststorefence()
#else
#define CWDK_REGISTER_FENCE_() __dsb(0xF)
#endif

FORCEINLINE UCHAR READ_REGISTER_UCHAR(_In_ volatile UCHAR *Register) {
    UCHAR value;

    _ReadWriteBarrier();
    value = *Register;
    CWDK_REGISTER_FENCE_();
    return value;
}

FORCEINLINE VOID WRITE_REGISTER_UCHAR(_In_ volatile UCHAR *Register, _In_ UCHAR Value) {
    *Register = Value;
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID READ_REGISTER_BUFFER_UCHAR(_In_reads_(Count) volatile UCHAR *Register,
                                            _Out_writes_all_(Count) PUCHAR Buffer,
                                            _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile UCHAR *)Register)[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID WRITE_REGISTER_BUFFER_UCHAR(_Out_writes_(Count) volatile UCHAR *Register,
                                             _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile UCHAR *)Register)[i] = Buffer[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE USHORT READ_REGISTER_USHORT(_In_ volatile USHORT *Register) {
    USHORT value;

    _ReadWriteBarrier();
    value = *Register;
    CWDK_REGISTER_FENCE_();
    return value;
}

FORCEINLINE VOID WRITE_REGISTER_USHORT(_In_ volatile USHORT *Register, _In_ USHORT Value) {
    *Register = Value;
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID READ_REGISTER_BUFFER_USHORT(_In_reads_(Count) volatile USHORT *Register,
                                             _Out_writes_all_(Count) PUSHORT Buffer,
                                             _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile USHORT *)Register)[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID WRITE_REGISTER_BUFFER_USHORT(_Out_writes_(Count) volatile USHORT *Register,
                                              _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile USHORT *)Register)[i] = Buffer[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE ULONG READ_REGISTER_ULONG(_In_ volatile ULONG *Register) {
    ULONG value;

    _ReadWriteBarrier();
    value = *Register;
    CWDK_REGISTER_FENCE_();
    return value;
}

FORCEINLINE VOID WRITE_REGISTER_ULONG(_In_ volatile ULONG *Register, _In_ ULONG Value) {
    *Register = Value;
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID READ_REGISTER_BUFFER_ULONG(_In_reads_(Count) volatile ULONG *Register,
                                            _Out_writes_all_(Count) PULONG Buffer,
                                            _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile ULONG *)Register)[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID WRITE_REGISTER_BUFFER_ULONG(_Out_writes_(Count) volatile ULONG *Register,
                                             _In_reads_(Count) PULONG Buffer, _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile ULONG *)Register)[i] = Buffer[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE ULONG64 READ_REGISTER_ULONG64(_In_ volatile ULONG64 *Register) {
    ULONG64 value;

    _ReadWriteBarrier();
    value = *Register;
    CWDK_REGISTER_FENCE_();
    return value;
}

FORCEINLINE VOID WRITE_REGISTER_ULONG64(_In_ volatile ULONG64 *Register, _In_ ULONG64 Value) {
    *Register = Value;
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID READ_REGISTER_BUFFER_ULONG64(_In_reads_(Count) volatile ULONG64 *Register,
                                              _Out_writes_all_(Count) PULONG64 Buffer,
                                              _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile ULONG64 *)Register)[i];
    CWDK_REGISTER_FENCE_();
}

FORCEINLINE VOID WRITE_REGISTER_BUFFER_ULONG64(_Out_writes_(Count) volatile ULONG64 *Register,
                                               _In_reads_(Count) PULONG64 Buffer,
                                               _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile ULONG64 *)Register)[i] = Buffer[i];
    CWDK_REGISTER_FENCE_();
}

#if defined(_M_ARM64)
FORCEINLINE VOID REGISTER_FENCE(VOID) { __dsb(0xF); }

FORCEINLINE UCHAR READ_REGISTER_NOFENCE_UCHAR(_In_ volatile UCHAR *Register) { return *Register; }

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_UCHAR(_In_ volatile UCHAR *Register, _In_ UCHAR Value) {
    *Register = Value;
}

FORCEINLINE VOID READ_REGISTER_NOFENCE_BUFFER_UCHAR(_In_reads_(Count) volatile UCHAR *Register,
                                                    _Out_writes_all_(Count) PUCHAR Buffer,
                                                    _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile UCHAR *)Register)[i];
}

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_BUFFER_UCHAR(_Out_writes_(Count) volatile UCHAR *Register,
                                                     _In_reads_(Count) PUCHAR Buffer,
                                                     _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile UCHAR *)Register)[i] = Buffer[i];
}

FORCEINLINE USHORT READ_REGISTER_NOFENCE_USHORT(_In_ volatile USHORT *Register) {
    return *Register;
}

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_USHORT(_In_ volatile USHORT *Register, _In_ USHORT Value) {
    *Register = Value;
}

FORCEINLINE VOID READ_REGISTER_NOFENCE_BUFFER_USHORT(_In_reads_(Count) volatile USHORT *Register,
                                                     _Out_writes_all_(Count) PUSHORT Buffer,
                                                     _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile USHORT *)Register)[i];
}

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_BUFFER_USHORT(_Out_writes_(Count) volatile USHORT *Register,
                                                      _In_reads_(Count) PUSHORT Buffer,
                                                      _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile USHORT *)Register)[i] = Buffer[i];
}

FORCEINLINE ULONG READ_REGISTER_NOFENCE_ULONG(_In_ volatile ULONG *Register) { return *Register; }

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_ULONG(_In_ volatile ULONG *Register, _In_ ULONG Value) {
    *Register = Value;
}

FORCEINLINE VOID READ_REGISTER_NOFENCE_BUFFER_ULONG(_In_reads_(Count) volatile ULONG *Register,
                                                    _Out_writes_all_(Count) PULONG Buffer,
                                                    _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile ULONG *)Register)[i];
}

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_BUFFER_ULONG(_Out_writes_(Count) volatile ULONG *Register,
                                                     _In_reads_(Count) PULONG Buffer,
                                                     _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile ULONG *)Register)[i] = Buffer[i];
}

FORCEINLINE ULONG64 READ_REGISTER_NOFENCE_ULONG64(_In_ volatile ULONG64 *Register) {
    return *Register;
}

FORCEINLINE VOID WRITE_REGISTER_NOFENCE_ULONG64(_In_ volatile ULONG64 *Register,
                                                _In_ ULONG64 Value) {
    *Register = Value;
}

FORCEINLINE VOID READ_REGISTER_NOFENCE_BUFFER_ULONG64(_In_reads_(Count) volatile ULONG64 *Register,
                                                      _Out_writes_all_(Count) PULONG64 Buffer,
                                                      _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        Buffer[i] = ((volatile ULONG64 *)Register)[i];
}

FORCEINLINE VOID
WRITE_REGISTER_NOFENCE_BUFFER_ULONG64(_Out_writes_(Count) volatile ULONG64 *Register,
                                      _In_reads_(Count) PULONG64 Buffer, _In_ ULONG Count) {
    for (ULONG i = 0; i < Count; i++)
        ((volatile ULONG64 *)Register)[i] = Buffer[i];
}

#endif

#if defined(_M_AMD64)
FORCEINLINE UCHAR READ_PORT_UCHAR(_In_ PUCHAR Port) {
    UCHAR value;

    _ReadWriteBarrier();
    value = __inbyte((USHORT)(ULONG_PTR)Port);
    _ReadWriteBarrier();
    return value;
}

FORCEINLINE VOID WRITE_PORT_UCHAR(_In_ PUCHAR Port, _In_ UCHAR Value) {
    _ReadWriteBarrier();
    __outbyte((USHORT)(ULONG_PTR)Port, Value);
    _ReadWriteBarrier();
}

FORCEINLINE VOID READ_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _Out_writes_all_(Count) PUCHAR Buffer,
                                        _In_ ULONG Count) {
    _ReadWriteBarrier();
    __inbytestring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

FORCEINLINE VOID WRITE_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer,
                                         _In_ ULONG Count) {
    _ReadWriteBarrier();
    __outbytestring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

FORCEINLINE USHORT READ_PORT_USHORT(_In_ PUSHORT Port) {
    USHORT value;

    _ReadWriteBarrier();
    value = __inword((USHORT)(ULONG_PTR)Port);
    _ReadWriteBarrier();
    return value;
}

FORCEINLINE VOID WRITE_PORT_USHORT(_In_ PUSHORT Port, _In_ USHORT Value) {
    _ReadWriteBarrier();
    __outword((USHORT)(ULONG_PTR)Port, Value);
    _ReadWriteBarrier();
}

FORCEINLINE VOID READ_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _Out_writes_all_(Count) PUSHORT Buffer,
                                         _In_ ULONG Count) {
    _ReadWriteBarrier();
    __inwordstring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

FORCEINLINE VOID WRITE_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer,
                                          _In_ ULONG Count) {
    _ReadWriteBarrier();
    __outwordstring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

FORCEINLINE ULONG READ_PORT_ULONG(_In_ PULONG Port) {
    ULONG value;

    _ReadWriteBarrier();
    value = __indword((USHORT)(ULONG_PTR)Port);
    _ReadWriteBarrier();
    return value;
}

FORCEINLINE VOID WRITE_PORT_ULONG(_In_ PULONG Port, _In_ ULONG Value) {
    _ReadWriteBarrier();
    __outdword((USHORT)(ULONG_PTR)Port, Value);
    _ReadWriteBarrier();
}

FORCEINLINE VOID READ_PORT_BUFFER_ULONG(_In_ PULONG Port, _Out_writes_all_(Count) PULONG Buffer,
                                        _In_ ULONG Count) {
    _ReadWriteBarrier();
    __indwordstring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

FORCEINLINE VOID WRITE_PORT_BUFFER_ULONG(_In_ PULONG Port, _In_reads_(Count) PULONG Buffer,
                                         _In_ ULONG Count) {
    _ReadWriteBarrier();
    __outdwordstring((USHORT)(ULONG_PTR)Port, Buffer, Count);
    _ReadWriteBarrier();
}

#else
NTHALAPI UCHAR READ_PORT_UCHAR(_In_ PUCHAR Port);
NTHALAPI VOID WRITE_PORT_UCHAR(_In_ PUCHAR Port, _In_ UCHAR Value);
NTHALAPI VOID READ_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _Out_writes_all_(Count) PUCHAR Buffer,
                                     _In_ ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_UCHAR(_In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer,
                                      _In_ ULONG Count);
NTHALAPI USHORT READ_PORT_USHORT(_In_ PUSHORT Port);
NTHALAPI VOID WRITE_PORT_USHORT(_In_ PUSHORT Port, _In_ USHORT Value);
NTHALAPI VOID READ_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _Out_writes_all_(Count) PUSHORT Buffer,
                                      _In_ ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_USHORT(_In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer,
                                       _In_ ULONG Count);
NTHALAPI ULONG READ_PORT_ULONG(_In_ PULONG Port);
NTHALAPI VOID WRITE_PORT_ULONG(_In_ PULONG Port, _In_ ULONG Value);
NTHALAPI VOID READ_PORT_BUFFER_ULONG(_In_ PULONG Port, _Out_writes_all_(Count) PULONG Buffer,
                                     _In_ ULONG Count);
NTHALAPI VOID WRITE_PORT_BUFFER_ULONG(_In_ PULONG Port, _In_reads_(Count) PULONG Buffer,
                                      _In_ ULONG Count);
#endif

EXTERN_C_END

#endif
