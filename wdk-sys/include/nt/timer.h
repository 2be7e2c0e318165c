/*
 * Timers: kernel timers with their DPC, high-resolution EX timers, and the watchdog.
 */
#ifndef CWDK_NT_TIMER_H
#define CWDK_NT_TIMER_H

#include "nt/forward.h"
#include "nt/dispatcher.h"

#define EX_TIMER_UNLIMITED_TOLERANCE (-1LL)
#define EX_TIMER_HIGH_RESOLUTION 4
#define EX_TIMER_NO_WAKE 8
#define EX_TIMER_NOTIFICATION 0x80000000UL

#define IO_TYPE_TIMER 9

#define KTIMER_ACTUAL_LENGTH 0x40ULL

#define PCI_SUBCLASS_SYS_SYSTEM_TIMER 2

#define TIMER_EXPIRED_INDEX_BITS 6

#define TIMER_PROCESSOR_INDEX_BITS 5

#define TIMER_TOLERABLE_DELAY_BITS 6

EXTERN_C_START

typedef PVOID PEXT_CANCEL_PARAMETERS;

_Function_class_(EXT_CALLBACK)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EXT_CALLBACK(_In_ PEX_TIMER Timer, _In_opt_ PVOID Context);
typedef EXT_CALLBACK *PEXT_CALLBACK;

_Function_class_(EXT_DELETE_CALLBACK)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;

_Function_class_(IO_TIMER_ROUTINE)
_IRQL_requires_same_
typedef void IO_TIMER_ROUTINE(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_opt_ PVOID Context);
typedef IO_TIMER_ROUTINE *PIO_TIMER_ROUTINE;

typedef struct _EXT_DELETE_PARAMETERS EXT_DELETE_PARAMETERS, *PEXT_DELETE_PARAMETERS;
struct _EXT_DELETE_PARAMETERS {
    ULONG Version;
    ULONG Reserved;
    PEXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
};

typedef struct _EXT_SET_PARAMETERS_V0 EXT_SET_PARAMETERS, *PEXT_SET_PARAMETERS,
    *PKT2_SET_PARAMETERS;
typedef EXT_SET_PARAMETERS KT2_SET_PARAMETERS;
struct _EXT_SET_PARAMETERS_V0 {
    ULONG Version;
    ULONG Reserved;
    LONGLONG NoWakeTolerance;
};

struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    struct _KDPC *Dpc;
    USHORT Processor;
    USHORT TimerType;
    ULONG Period;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(timer)
_Ret_maybenull_
NTKERNELAPI PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback,
                                      _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer,
                                  _In_opt_ PEXT_CANCEL_PARAMETERS Parameters);

NTKERNELAPI BOOLEAN ExDeleteTimer(_In_ _Consumes_(timer) PEX_TIMER Timer, _In_ BOOLEAN Cancel,
                                  _In_ BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN ExSetTimer(_In_ PEX_TIMER Timer, _In_ LONGLONG DueTime, _In_ LONGLONG Period,
                               _In_opt_ PEXT_SET_PARAMETERS Parameters);

#if defined(_M_AMD64)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject,
                                       _In_ PIO_TIMER_ROUTINE TimerRoutine,
                                       _In_opt_ __drv_aliasesMem PVOID Context);
#endif

#if defined(_M_AMD64)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoStartTimer(_In_ PDEVICE_OBJECT DeviceObject);
#endif

#if defined(_M_AMD64)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoStopTimer(_In_ PDEVICE_OBJECT DeviceObject);
#endif

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeInitializeTimer(_Out_ PKTIMER Timer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
                                          _In_ ULONG Period, _In_ ULONG TolerableDelay,
                                          _In_opt_ PKDPC Dpc);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
                               _In_opt_ PKDPC Dpc);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
                                 _In_ LONG Period, _In_opt_ PKDPC Dpc);

FORCEINLINE VOID ExInitializeSetTimerParameters(_Out_ PEXT_SET_PARAMETERS Parameters) {
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->NoWakeTolerance = 0;
}

FORCEINLINE VOID KeInitializeTimer2SetParameters(_Out_ PKT2_SET_PARAMETERS Parameters) {
    ExInitializeSetTimerParameters(Parameters);
}

FORCEINLINE VOID ExInitializeDeleteTimerParameters(_Out_ PEXT_DELETE_PARAMETERS Parameters) {
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->DeleteCallback = NULL;
    Parameters->DeleteContext = NULL;
}

EXTERN_C_END

#endif
