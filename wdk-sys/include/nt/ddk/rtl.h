/*
 * The rest of the run-time library: compression, checksums, versions, arithmetic, images.
 * What ntddk.h adds to nt/rtl.h.
 */
#ifndef CWDK_NT_DDK_RTL_H
#define CWDK_NT_DDK_RTL_H

#include "nt/forward.h"

EXTERN_C_START

typedef union _RTL_RUN_ONCE RTL_RUN_ONCE, *PRTL_RUN_ONCE;

typedef enum _RTL_SYSTEM_GLOBAL_DATA_ID {
    GlobalDataIdUnknown = 0,
    GlobalDataIdRngSeedVersion,
    GlobalDataIdInterruptTime,
    GlobalDataIdTimeZoneBias,
    GlobalDataIdImageNumberLow,
    GlobalDataIdImageNumberHigh,
    GlobalDataIdTimeZoneId,
    GlobalDataIdNtMajorVersion,
    GlobalDataIdNtMinorVersion,
    GlobalDataIdSystemExpirationDate,
    GlobalDataIdKdDebuggerEnabled,
    GlobalDataIdCyclesPerYield,
    GlobalDataIdSafeBootMode,
    GlobalDataIdLastSystemRITEventTickCount,
    GlobalDataIdConsoleSharedDataFlags,
    GlobalDataIdNtSystemRootDrive,
    GlobalDataIdQpcShift,
    GlobalDataIdQpcBypassEnabled,
    GlobalDataIdQpcData,
    GlobalDataIdQpcBias,
} RTL_SYSTEM_GLOBAL_DATA_ID,
    *PRTL_SYSTEM_GLOBAL_DATA_ID;

typedef enum _STATE_LOCATION_TYPE {
    LocationTypeRegistry = 0,
    LocationTypeFileSystem,
    LocationTypeMaximum,
} STATE_LOCATION_TYPE;

_Function_class_(RTL_RUN_ONCE_INIT_FN)
_IRQL_requires_same_
typedef ULONG RTL_RUN_ONCE_INIT_FN(_Inout_ PRTL_RUN_ONCE RunOnce, _Inout_opt_ PVOID Parameter,
                                   _Inout_opt_ PVOID *Context);
typedef RTL_RUN_ONCE_INIT_FN *PRTL_RUN_ONCE_INIT_FN;

union _RTL_RUN_ONCE {
    PVOID Ptr;
};

NTSYSAPI PRTL_SPLAY_LINKS NTAPI RtlDelete(_In_ PRTL_SPLAY_LINKS Links);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDrainNonVolatileFlush(_In_ PVOID NvToken);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlExtendCorrelationVector(_Inout_ PCORRELATION_VECTOR CorrelationVector);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlFillNonVolatileMemory(
    _In_ PVOID NvToken, _Out_writes_bytes_(Size) __unaligned void *NvDestination, _In_ SIZE_T Size,
    _In_ const UCHAR Value, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlFlushNonVolatileMemory(_In_ PVOID NvToken,
                                                  _In_reads_bytes_(Size) PVOID NvBuffer,
                                                  _In_ SIZE_T Size, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlFreeNonVolatileToken(_In_ PVOID NvToken);

NTSYSAPI ULONG NTAPI RtlGetActiveConsoleId(VOID);

NTSYSAPI ULONGLONG NTAPI RtlGetConsoleSessionForegroundProcessId(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetNonVolatileToken(_In_reads_bytes_(Size) PVOID NvBuffer,
                                               _In_ SIZE_T Size, _Outptr_ PVOID *NvToken);

NTSYSAPI BOOLEAN NTAPI RtlGetNtProductType(_Out_ PNT_PRODUCT_TYPE NtProductType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI PCWSTR NTAPI RtlGetNtSystemRoot(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlGetPersistedStateLocation(
    _In_ PCWSTR SourceID, _In_opt_ PCWSTR CustomValue, _In_opt_ PCWSTR DefaultPath,
    _In_ STATE_LOCATION_TYPE StateLocationType,
    _Out_writes_bytes_to_opt_(BufferLengthIn, *BufferLengthOut) PWCHAR TargetPath,
    _In_ ULONG BufferLengthIn, _Out_opt_ PULONG BufferLengthOut);

NTSYSAPI BOOLEAN NTAPI RtlGetProductInfo(_In_ ULONG OSMajorVersion, _In_ ULONG OSMinorVersion,
                                         _In_ ULONG SpMajorVersion, _In_ ULONG SpMinorVersion,
                                         _Out_ PULONG ReturnedProductType);

NTSYSAPI ULONG NTAPI RtlGetSuiteMask(VOID);

NTSYSAPI NTSTATUS NTAPI RtlGetSystemGlobalData(_In_ RTL_SYSTEM_GLOBAL_DATA_ID DataId,
                                               _Inout_ PVOID Buffer, _In_ ULONG Size);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI
RtlIncrementCorrelationVector(_Inout_ PCORRELATION_VECTOR CorrelationVector);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInitializeCorrelationVector(_Out_ PCORRELATION_VECTOR CorrelationVector,
                                                       _In_ int Version, _In_opt_ const GUID *Guid);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIsApiSetImplemented(_In_ PCSTR apiSetName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlIsMultiSessionSku(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlIsMultiUsersInSessionSku(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlIsStateSeparationEnabled(VOID);

NTSYSAPI BOOLEAN NTAPI RtlIsZeroMemory(_In_ PVOID Buffer, _In_ SIZE_T Length);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlRunOnceBeginInitialize(_Inout_ PRTL_RUN_ONCE RunOnce, _In_ ULONG Flags,
                                                  _Outptr_opt_result_maybenull_ PVOID *Context);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlRunOnceComplete(_Inout_ PRTL_RUN_ONCE RunOnce, _In_ ULONG Flags,
                                           _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
_Maybe_raises_SEH_exception_ NTSYSAPI NTSTATUS NTAPI
RtlRunOnceExecuteOnce(_Inout_ PRTL_RUN_ONCE RunOnce, _In_ PRTL_RUN_ONCE_INIT_FN InitFn,
                      _Inout_opt_ PVOID Parameter, _Outptr_opt_result_maybenull_ PVOID *Context);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlRunOnceInitialize(_Out_ PRTL_RUN_ONCE RunOnce);

NTSYSAPI NTSTATUS NTAPI RtlSetSystemGlobalData(_In_ RTL_SYSTEM_GLOBAL_DATA_ID DataId,
                                               _In_ PVOID Buffer, _In_ ULONG Size);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlValidateCorrelationVector(_In_ PCORRELATION_VECTOR Vector);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject,
                                                 _Out_ PUNICODE_STRING DosName);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlWriteNonVolatileMemory(
    _In_ PVOID NvToken, _Out_writes_bytes_(Size) __unaligned void *NvDestination,
    _In_reads_bytes_(Size) const __unaligned void *Source, _In_ SIZE_T Size, _In_ ULONG Flags);

FORCEINLINE LARGE_INTEGER NTAPI_INLINE RtlLargeIntegerDivide(_In_ LARGE_INTEGER Dividend,
                                                             _In_ LARGE_INTEGER Divisor,
                                                             _Out_opt_ PLARGE_INTEGER Remainder) {
    LARGE_INTEGER quotient;

    quotient.QuadPart = Dividend.QuadPart / Divisor.QuadPart;
    if (Remainder != NULL)
        Remainder->QuadPart = Dividend.QuadPart % Divisor.QuadPart;
    return quotient;
}

EXTERN_C_END

#endif
