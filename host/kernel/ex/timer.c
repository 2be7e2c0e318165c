/* EX_TIMER: timers that the system allocates; their callback runs in a DPC. */
#include "host/kernel/inc/ke.h"

#define EXP_TIMER_TAG 'miTE'

struct _EX_TIMER {
    KTIMER Timer;
    KDPC Dpc;
    PEXT_CALLBACK Callback;
    PVOID Context;
    LONGLONG Period; /* 100 ns units; KTIMER counts milliseconds, so it is rearmed by hand */
    BOOLEAN Set;
    BOOLEAN Running;
    BOOLEAN Deleting;
    PEXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
};

static void ExpFreeTimer(PEX_TIMER Timer) {
    if (Timer->DeleteCallback != NULL) {
        KIRQL OldIrql = KfRaiseIrql(DISPATCH_LEVEL); /* where it is promised to be called */

        Timer->DeleteCallback(Timer->DeleteContext);
        KeLowerIrql(OldIrql);
    }
    ExFreePoolWithTag(Timer, EXP_TIMER_TAG);
}

static void ExpTimerDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
    PEX_TIMER Timer = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (Timer->Period != 0 && Timer->Set && !Timer->Deleting) {
        LARGE_INTEGER Due = {.QuadPart = -Timer->Period};

        KeSetTimer(&Timer->Timer, Due, &Timer->Dpc);
    } else {
        Timer->Set = FALSE;
    }
    Timer->Running = TRUE;
    if (Timer->Callback != NULL) {
        Timer->Callback(Timer, Timer->Context);
    }
    Timer->Running = FALSE;
    if (Timer->Deleting) {
        ExpFreeTimer(Timer); /* ExDeleteTimer left it to this last expiration */
    }
}

PEX_TIMER ExAllocateTimer(PEXT_CALLBACK Callback, PVOID CallbackContext, ULONG Attributes) {
    PEX_TIMER Timer;

    if (Attributes &
        ~(ULONG)(EX_TIMER_HIGH_RESOLUTION | EX_TIMER_NO_WAKE | EX_TIMER_NOTIFICATION)) {
        ExRaiseStatus(STATUS_INVALID_PARAMETER);
    }
    Timer = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Timer), EXP_TIMER_TAG);
    if (Timer == NULL) {
        return NULL;
    }
    RtlZeroMemory(Timer, sizeof(*Timer));
    KeInitializeTimerEx(&Timer->Timer, Attributes & EX_TIMER_NOTIFICATION ? NotificationTimer
                                                                          : SynchronizationTimer);
    KeInitializeDpc(&Timer->Dpc, ExpTimerDpc, Timer);
    Timer->Callback = Callback;
    Timer->Context = CallbackContext;
    return Timer;
}

BOOLEAN ExSetTimer(PEX_TIMER Timer, LONGLONG DueTime, LONGLONG Period,
                   PEXT_SET_PARAMETERS Parameters) {
    LARGE_INTEGER Due = {.QuadPart = DueTime};
    BOOLEAN Was = Timer->Set;

    UNREFERENCED_PARAMETER(Parameters); /* tolerance and wake-up: exact is within them */
    if (Timer->Deleting) {
        return FALSE;
    }
    Timer->Period = Period;
    Timer->Set = TRUE;
    KeSetTimer(&Timer->Timer, Due, &Timer->Dpc);
    return Was;
}

BOOLEAN ExCancelTimer(PEX_TIMER Timer, PEXT_CANCEL_PARAMETERS Parameters) {
    BOOLEAN Cancelled = KeCancelTimer(&Timer->Timer);

    UNREFERENCED_PARAMETER(Parameters);
    Timer->Set = FALSE;
    return Cancelled;
}

BOOLEAN ExDeleteTimer(PEX_TIMER Timer, BOOLEAN Cancel, BOOLEAN Wait,
                      PEXT_DELETE_PARAMETERS Parameters) {
    BOOLEAN Cancelled = FALSE;

    if (Wait && !Cancel) {
        ExRaiseStatus(STATUS_INVALID_PARAMETER);
    }
    if (Cancel) {
        Cancelled = ExCancelTimer(Timer, NULL);
    }
    if (Wait) {
        KeFlushQueuedDpcs(); /* the last callback has returned after this */
    }
    if (Parameters != NULL) {
        Timer->DeleteCallback = Parameters->DeleteCallback;
        Timer->DeleteContext = Parameters->DeleteContext;
    }
    Timer->Period = 0;
    /* Set still, or expired and its callback not through: that callback is the last and frees it.
     */
    if (Timer->Running || Timer->Timer.Header.Inserted || Timer->Dpc.DpcData != NULL) {
        Timer->Deleting = TRUE;
    } else {
        ExpFreeTimer(Timer);
    }
    return Cancelled;
}
