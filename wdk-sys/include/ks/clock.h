/*
 * Clocks, rates, quality and the units of time that streams count in.
 */
#ifndef CWDK_KS_CLOCK_H
#define CWDK_KS_CLOCK_H

#include "wdm.h"
#include "ks/types.h"

#define KSRATE_NOPRESENTATIONSTART 1
#define KSRATE_NOPRESENTATIONDURATION 2

EXTERN_C_START

typedef struct _KSCLOCK_DISPATCH KSCLOCK_DISPATCH, *PKSCLOCK_DISPATCH;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef PVOID PKSDEFAULTCLOCK;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFNKSCANCELTIMER)(_In_ PVOID Context, _In_ PKTIMER Timer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef LONGLONG (*PFNKSCLOCK_CORRELATEDTIME)(_In_ PFILE_OBJECT FileObject,
                                              _Out_ PLONGLONG SystemTime);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef LONGLONG (*PFNKSCLOCK_GETTIME)(_In_ PFILE_OBJECT FileObject);

typedef LONGLONG (*PFNKSCORRELATEDTIME)(_In_ PVOID Context, _Out_ PLONGLONG SystemTime);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFNKSPINCANCELTIMER)(_In_ PKSPIN Pin, _In_ PKTIMER Timer);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef LONGLONG (*PFNKSPINCORRELATEDTIME)(_In_ PKSPIN Pin, _Out_ PLONGLONG SystemTime);

typedef struct {
    LONGLONG Granularity;
    LONGLONG Error;
} KSRESOLUTION, *PKSRESOLUTION;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFNKSPINRESOLUTION)(_In_ PKSPIN Pin, _Out_ PKSRESOLUTION Resolution);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFNKSPINSETTIMER)(_In_ PKSPIN Pin, _In_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
                                    _In_ PKDPC Dpc);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFNKSSETTIMER)(_In_ PVOID Context, _In_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime,
                                 _In_ PKDPC Dpc);

typedef struct {
    ULONG CreateFlags;
} KSCLOCK_CREATE, *PKSCLOCK_CREATE;

typedef struct {
    PFNKSCLOCK_GETTIME GetTime;
    PFNKSCLOCK_GETTIME GetPhysicalTime;
    PFNKSCLOCK_CORRELATEDTIME GetCorrelatedTime;
    PFNKSCLOCK_CORRELATEDTIME GetCorrelatedPhysicalTime;
} KSCLOCK_FUNCTIONTABLE, *PKSCLOCK_FUNCTIONTABLE;

typedef struct {
    LONGLONG Time;
    LONGLONG SystemTime;
} KSCORRELATED_TIME, *PKSCORRELATED_TIME;

typedef struct {
    LONGLONG Duration;
    ULONG FrameFlags;
    ULONG Reserved;
} KSFRAMETIME, *PKSFRAMETIME;

typedef struct {
    LONGLONG TimeBase;
    LONGLONG Interval;
} KSINTERVAL, *PKSINTERVAL;

typedef struct {
    PVOID Context;
    ULONG Proportion;
    LONGLONG DeltaTime;
} KSQUALITY, *PKSQUALITY;

typedef struct {
    HANDLE QualityManager;
    PVOID Context;
} KSQUALITY_MANAGER, *PKSQUALITY_MANAGER;

typedef struct {
    LONGLONG PresentationStart;
    LONGLONG Duration;
    KSPIN_INTERFACE Interface;
    LONG Rate;
    ULONG Flags;
} KSRATE, *PKSRATE;

typedef struct {
    KSPROPERTY Property;
    KSRATE Rate;
} KSRATE_CAPABILITY, *PKSRATE_CAPABILITY;

typedef struct {
    LONGLONG Time;
    ULONG Numerator;
    ULONG Denominator;
} KSTIME, *PKSTIME;

struct _KSCLOCK_DISPATCH {
    PFNKSPINSETTIMER SetTimer;
    PFNKSPINCANCELTIMER CancelTimer;
    PFNKSPINCORRELATEDTIME CorrelatedTime;
    PFNKSPINRESOLUTION Resolution;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateDefaultClock(_Out_ PKSDEFAULTCLOCK *DefaultClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateDefaultClockEx(
    _Out_ PKSDEFAULTCLOCK *DefaultClock, _In_opt_ PVOID Context, _In_opt_ PFNKSSETTIMER SetTimer,
    _In_opt_ PFNKSCANCELTIMER CancelTimer, _In_opt_ PFNKSCORRELATEDTIME CorrelatedTime,
    _In_opt_ const KSRESOLUTION *Resolution, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateClock(_In_ HANDLE ConnectionHandle,
                                             _In_ PKSCLOCK_CREATE ClockCreate,
                                             _Out_ PHANDLE ClockHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateDefaultClock(_In_ PIRP Irp,
                                                    _In_ PKSDEFAULTCLOCK DefaultClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFreeDefaultClock(_In_ PKSDEFAULTCLOCK DefaultClock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT KSSTATE NTAPI KsGetDefaultClockState(_In_ PKSDEFAULTCLOCK DefaultClock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT LONGLONG NTAPI KsGetDefaultClockTime(_In_ PKSDEFAULTCLOCK DefaultClock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinSetPinClockTime(_In_ PKSPIN Pin, _In_ LONGLONG Time);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetDefaultClockState(_In_ PKSDEFAULTCLOCK DefaultClock,
                                                  _In_ KSSTATE State);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetDefaultClockTime(_In_ PKSDEFAULTCLOCK DefaultClock,
                                                 _In_ LONGLONG Time);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsValidateClockCreateRequest(_In_ PIRP Irp,
                                                            _Outptr_ PKSCLOCK_CREATE *ClockCreate);

/* A count of the performance counter as units of 100 ns, without overflow on the way. */
#define KSCONVERT_PERFORMANCE_TIME(Frequency, PerformanceTime)                                     \
    ((((ULONGLONG)(PerformanceTime).QuadPart / (ULONGLONG)(Frequency)) * 10000000ULL) +            \
     (((ULONGLONG)(PerformanceTime).QuadPart % (ULONGLONG)(Frequency)) * 10000000ULL /             \
      (ULONGLONG)(Frequency)))

EXTERN_C_END

#endif
