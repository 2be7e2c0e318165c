/*
 * Time: the system clock, interrupt time, tick count and performance counter.
 */
#ifndef CWDK_NT_TIME_H
#define CWDK_NT_TIME_H

#include "nt/forward.h"
#include "nt/irql.h"

#define SharedInterruptTime 0xFFFFF78000000008ULL

#define SharedSystemTime 0xFFFFF78000000014ULL

#define SharedTickCount 0xFFFFF78000000320ULL

EXTERN_C_START

typedef struct _TIME_FIELDS TIME_FIELDS, *PTIME_FIELDS;
struct _TIME_FIELDS {
    CSHORT Year;
    CSHORT Month;
    CSHORT Day;
    CSHORT Hour;
    CSHORT Minute;
    CSHORT Second;
    CSHORT Milliseconds;
    CSHORT Weekday;
};

NTKERNELAPI void ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime,
                                         _Out_ PLARGE_INTEGER SystemTime);

NTKERNELAPI void ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime,
                                        _Out_ PULONG CurrentTime);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution);

NTKERNELAPI void ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime,
                                         _Out_ PLARGE_INTEGER LocalTime);

NTHALAPI NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(
    _In_ ULONG64 AuxiliaryCounterValue, _Out_ PULONG64 PerformanceCounterValue,
    _Out_opt_ PULONG64 ConversionError);

NTHALAPI NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(
    _In_ ULONG64 PerformanceCounterValue, _Out_ PULONG64 AuxiliaryCounterValue,
    _Out_opt_ PULONG64 ConversionError);

_IRQL_requires_same_
NTKERNELAPI ULONG64 KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);

NTHALAPI LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);

NTKERNELAPI void KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);

NTKERNELAPI ULONG KeQueryTimeIncrement(VOID);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
_IRQL_requires_same_
NTKERNELAPI ULONG64 KeQueryTotalCycleTimeThread(_Inout_ PKTHREAD Thread,
                                                _Out_ PULONG64 CycleTimeStamp);

NTKERNELAPI ULONGLONG KeQueryUnbiasedInterruptTime(VOID);

_IRQL_requires_same_
NTKERNELAPI ULONG64 KeQueryUnbiasedInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN PoQueryWatchdogTime(_In_ PDEVICE_OBJECT Pdo, _Out_ PULONG SecondsRemaining);

_Success_(return != 0)
NTSYSAPI BOOLEAN NTAPI RtlTimeFieldsToTime(_In_ PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time);

NTSYSAPI void NTAPI RtlTimeToTimeFields(_In_ PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields);

/* Three clocks live in the page the kernel shares with every address space. */
#if defined(_M_AMD64)
#define KeQueryInterruptTime() (*(volatile ULONG64 *)(KI_USER_SHARED_DATA + 0x8))
#define KeQuerySystemTime(CurrentTime)                                                             \
    ((CurrentTime)->QuadPart = *(volatile LONG64 *)(KI_USER_SHARED_DATA + 0x14))
#define KeQueryTickCount(CurrentCount)                                                             \
    ((CurrentCount)->QuadPart = *(volatile LONG64 *)(KI_USER_SHARED_DATA + 0x320))
#else
#define KeQueryInterruptTime() (*(volatile ULONG64 *)(KI_USER_SHARED_DATA + 0x8))
#define KeQuerySystemTime(CurrentTime)                                                             \
    ((CurrentTime)->QuadPart = *(volatile LONG64 __unaligned *)(KI_USER_SHARED_DATA + 0x14))
#define KeQueryTickCount(CurrentCount)                                                             \
    ((CurrentCount)->QuadPart = *(volatile LONG64 *)(KI_USER_SHARED_DATA + 0x320))
#endif

EXTERN_C_END

#endif
