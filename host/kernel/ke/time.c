/*
 * Virtual time and timers.
 *
 * KiVirtualTime counts 100 ns units since boot. It moves when nothing can run (to the next timer),
 * by stalls, by a little at each query (so that a loop that polls the clock ends), and when a test
 * says so. The shared user page shows the same values.
 */
#include "host/kernel/ke/sched.h"

/* The day every run begins: 1 January 2026, 00:00 UTC, in 100 ns units since 1601. */
#define KI_BOOT_TIME 134116992000000000ull
#define KI_TICK 156250ull /* 15.625 ms, as KeQueryTimeIncrement tells */
#define KI_QUERY_COST 1ull

static volatile uint64_t KiVirtualTime;
const volatile uint64_t *KiVirtualTimeCell = &KiVirtualTime;
static ULONG64 KiSystemTimeBias = KI_BOOT_TIME;
static LIST_ENTRY KiTimerListHead; /* KTIMER, soonest first */
static KUSER_SHARED_DATA *KiShared;

static void KiStoreSystemTime(volatile KSYSTEM_TIME *Time, ULONG64 Value) {
    Time->High2Time = (LONG)(Value >> 32);
    Time->LowPart = (ULONG)Value;
    Time->High1Time = (LONG)(Value >> 32);
}

static void KiPublishTime(void) {
    ULONG64 Ticks = KiVirtualTime / KI_TICK;

    KiStoreSystemTime(&KiShared->InterruptTime, KiVirtualTime);
    KiStoreSystemTime(&KiShared->SystemTime, KiVirtualTime + KiSystemTimeBias);
    KiStoreSystemTime(&KiShared->TickCount, Ticks);
    KiShared->TickCountLowDeprecated = (ULONG)Ticks;
}

void KiInitTime(void) {
    static const WCHAR Root[] = L"C:\\Windows";

    InitializeListHead(&KiTimerListHead);
    KiShared = KiBoot->kuser_shared_data;
    KiShared->TickCountMultiplier = 0x0FA00000; /* milliseconds per tick, 8.24 fixed point */
    KiShared->NtMajorVersion = 10;
    KiShared->NtMinorVersion = 0;
    KiShared->NtBuildNumber = KI_BUILD_NUMBER;
    KiShared->NtProductType = NtProductWinNt;
    KiShared->ProductTypeIsValid = TRUE;
    KiShared->NativeProcessorArchitecture = 9; /* AMD64 */
    for (ULONG i = 0; i < ARRAYSIZE(Root); i++) {
        KiShared->NtSystemRoot[i] = Root[i];
    }
    KiPublishTime();
}

static void KiSetTime(ULONG64 Time) {
    if (Time > KiVirtualTime) {
        KiVirtualTime = Time;
        KiPublishTime();
    }
}

ULONG64 KiInterruptTime(void) { return KiVirtualTime; }

ULONG64 KiSystemTime(void) { return KiVirtualTime + KiSystemTimeBias; }

ULONG64 KiSystemDueTime(LARGE_INTEGER DueTime) {
    if (DueTime.QuadPart < 0) {
        return KiSystemTime() + (ULONG64)-DueTime.QuadPart;
    }
    return (ULONG64)DueTime.QuadPart;
}

/* --- the timer list -------------------------------------------------------------------------- */

static void KiLinkTimer(PKTIMER Timer) {
    PLIST_ENTRY Entry = KiTimerListHead.Blink;

    /* Equal times expire in the order they were set. */
    while (Entry != &KiTimerListHead &&
           CONTAINING_RECORD(Entry, KTIMER, TimerListEntry)->DueTime.QuadPart >
               Timer->DueTime.QuadPart) {
        Entry = Entry->Blink;
    }
    InsertHeadList(Entry, &Timer->TimerListEntry);
    Timer->Header.Inserted = TRUE;
}

void KiInsertTimer(PKTIMER Timer, LARGE_INTEGER DueTime) {
    ULONG64 Due;

    if (DueTime.QuadPart < 0) {
        Due = KiVirtualTime + (ULONG64)-DueTime.QuadPart;
    } else {
        Due = (ULONG64)DueTime.QuadPart > KiSystemTimeBias
                  ? (ULONG64)DueTime.QuadPart - KiSystemTimeBias
                  : 0;
    }
    Timer->DueTime.QuadPart = Due;
    KiLinkTimer(Timer);
}

BOOLEAN KiRemoveTimer(PKTIMER Timer) {
    if (!Timer->Header.Inserted) {
        return FALSE;
    }
    Timer->Header.Inserted = FALSE;
    RemoveEntryList(&Timer->TimerListEntry);
    return TRUE;
}

PVOID KiFindTimerIn(PVOID Base, SIZE_T Size) {
    for (PLIST_ENTRY Entry = KiTimerListHead.Flink; Entry != &KiTimerListHead;
         Entry = Entry->Flink) {
        if ((ULONG_PTR)Entry - (ULONG_PTR)Base < Size) {
            return CONTAINING_RECORD(Entry, KTIMER, TimerListEntry);
        }
    }
    return NULL;
}

ULONG64 KiNextTimerDue(void) {
    if (IsListEmpty(&KiTimerListHead)) {
        return MAXULONG64;
    }
    return CONTAINING_RECORD(KiTimerListHead.Flink, KTIMER, TimerListEntry)->DueTime.QuadPart;
}

static void KiSignalTimer(PKTIMER Timer) {
    if (Timer->Period != 0) {
        Timer->DueTime.QuadPart += (ULONG64)Timer->Period * 10000;
        KiLinkTimer(Timer);
    }
    Timer->Header.SignalState = 1;
    KiWaitTest(Timer);
    if (Timer->Dpc != NULL) {
        KiInsertDpc(Timer->Dpc, NULL, NULL);
    }
}

/* Expire what is due. Queues DPCs and readies threads; runs neither. */
static void KiExpireTimers(void) {
    while (KiNextTimerDue() <= KiVirtualTime) {
        PKTIMER Timer = CONTAINING_RECORD(KiTimerListHead.Flink, KTIMER, TimerListEntry);

        KiRemoveTimer(Timer);
        if (Timer->TimerType == KI_THREAD_TIMER) {
            KiUnwaitThread(CONTAINING_RECORD(Timer, KTHREAD, Timer), STATUS_TIMEOUT);
        } else {
            KiSignalTimer(Timer);
        }
    }
}

BOOLEAN KiAdvanceToNextTimer(void) {
    ULONG64 Due = KiNextTimerDue();

    if (Due == MAXULONG64) {
        return FALSE;
    }
    KiSetTime(Due);
    KiExpireTimers();
    return TRUE;
}

/* Pass Interval; at each timer on the way, what it woke gets its chance to run first. */
void KiAdvanceTime(ULONG64 Interval) {
    ULONG64 End = KiVirtualTime + Interval;

    while (KiNextTimerDue() <= End) {
        KiSetTime(KiNextTimerDue());
        KiExpireTimers();
        KiPreemptionPoint(KiPointStall);
    }
    KiSetTime(End);
}

/* --- KTIMER ---------------------------------------------------------------------------------- */

void KeInitializeTimerEx(PKTIMER Timer, TIMER_TYPE Type) {
    RtlZeroMemory(Timer, sizeof(*Timer));
    Timer->Header.Type =
        Type == NotificationTimer ? TimerNotificationObject : TimerSynchronizationObject;
    Timer->Header.Hand = sizeof(KTIMER) / sizeof(LONG);
    InitializeListHead(&Timer->Header.WaitListHead);
}

void KeInitializeTimer(PKTIMER Timer) { KeInitializeTimerEx(Timer, NotificationTimer); }

BOOLEAN KeSetTimerEx(PKTIMER Timer, LARGE_INTEGER DueTime, LONG Period, PKDPC Dpc) {
    BOOLEAN Was = KiRemoveTimer(Timer);

    Timer->Header.SignalState = 0;
    Timer->Dpc = Dpc;
    Timer->Period = (ULONG)Period;
    KiInsertTimer(Timer, DueTime);
    if (Timer->DueTime.QuadPart <= KiVirtualTime) {
        KiExpireTimers();
        KiPreemptionPoint(KiPointSignal);
    }
    return Was;
}

BOOLEAN KeSetTimer(PKTIMER Timer, LARGE_INTEGER DueTime, PKDPC Dpc) {
    return KeSetTimerEx(Timer, DueTime, 0, Dpc);
}

BOOLEAN KeSetCoalescableTimer(PKTIMER Timer, LARGE_INTEGER DueTime, ULONG Period,
                              ULONG TolerableDelay, PKDPC Dpc) {
    UNREFERENCED_PARAMETER(TolerableDelay); /* exact is within any tolerance */
    return KeSetTimerEx(Timer, DueTime, (LONG)Period, Dpc);
}

BOOLEAN KeCancelTimer(PKTIMER Timer) { return KiRemoveTimer(Timer); }

BOOLEAN KeReadStateTimer(PKTIMER Timer) { return Timer->Header.SignalState != 0; }

/* --- queries --------------------------------------------------------------------------------- */

ULONG KeQueryTimeIncrement(void) { return (ULONG)KI_TICK; }

#undef KeQueryInterruptTime
ULONGLONG KeQueryInterruptTime(void) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    return KiVirtualTime;
}

ULONG64 KeQueryInterruptTimePrecise(PULONG64 QpcTimeStamp) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    *QpcTimeStamp = KiVirtualTime;
    return KiVirtualTime;
}

ULONGLONG KeQueryUnbiasedInterruptTime(void) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    return KiVirtualTime;
}

#undef KeQuerySystemTime
void KeQuerySystemTime(PLARGE_INTEGER CurrentTime) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    CurrentTime->QuadPart = (LONGLONG)KiSystemTime();
}

void KeQuerySystemTimePrecise(PLARGE_INTEGER CurrentTime) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    CurrentTime->QuadPart = (LONGLONG)KiSystemTime();
}

#undef KeQueryTickCount
void KeQueryTickCount(PLARGE_INTEGER TickCount) {
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    TickCount->QuadPart = (LONGLONG)(KiVirtualTime / KI_TICK);
}

LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER PerformanceFrequency) {
    LARGE_INTEGER Counter;

    if (PerformanceFrequency != NULL) {
        PerformanceFrequency->QuadPart = 10000000;
    }
    KiSetTime(KiVirtualTime + KI_QUERY_COST);
    Counter.QuadPart = (LONGLONG)KiVirtualTime;
    return Counter;
}

void KeStallExecutionProcessor(ULONG MicroSeconds) {
    KiAdvanceTime((ULONG64)MicroSeconds * 10);
    KiPreemptionPoint(KiPointStall);
}

void ExSystemTimeToLocalTime(PLARGE_INTEGER SystemTime, PLARGE_INTEGER LocalTime) {
    *LocalTime = *SystemTime; /* the machine's time zone is UTC */
}

void ExLocalTimeToSystemTime(PLARGE_INTEGER LocalTime, PLARGE_INTEGER SystemTime) {
    *SystemTime = *LocalTime;
}

/*
 * Timers here expire when they are due, whatever the resolution; what drivers asked for is kept so
 * that they are told the truth about it.
 */
#define KI_FINEST_RESOLUTION 5000u

static ULONG KiResolution = (ULONG)KI_TICK;
static ULONG KiResolutionRequests;

ULONG ExSetTimerResolution(ULONG DesiredTime, BOOLEAN SetResolution) {
    if (SetResolution) {
        ULONG Wanted = max(DesiredTime, KI_FINEST_RESOLUTION);

        KiResolutionRequests++;
        KiResolution = min(KiResolution, Wanted);
    } else if (KiResolutionRequests != 0 && --KiResolutionRequests == 0) {
        KiResolution = (ULONG)KI_TICK;
    }
    return KiResolution;
}

void ExQueryTimerResolution(PULONG MaximumTime, PULONG MinimumTime, PULONG CurrentTime) {
    *MaximumTime = (ULONG)KI_TICK;
    *MinimumTime = KI_FINEST_RESOLUTION;
    *CurrentTime = KiResolution;
}
