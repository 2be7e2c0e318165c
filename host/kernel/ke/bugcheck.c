/* KeBugCheck, KeBugCheckEx and the callbacks drivers register for it. */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/rtl.h"

static LIST_ENTRY KiCallbackListHead = {&KiCallbackListHead, &KiCallbackListHead};
static LIST_ENTRY KiReasonListHead = {&KiReasonListHead, &KiReasonListHead};

DECLSPEC_NORETURN void KeBugCheckEx(ULONG BugCheckCode, ULONG_PTR BugCheckParameter1,
                                    ULONG_PTR BugCheckParameter2, ULONG_PTR BugCheckParameter3,
                                    ULONG_PTR BugCheckParameter4) {
    CONTEXT Context;

    RtlpCaptureCaller(&Context);
    KiBugCheck(BugCheckCode, BugCheckParameter1, BugCheckParameter2, BugCheckParameter3,
               BugCheckParameter4, &Context, NULL);
}

DECLSPEC_NORETURN void KeBugCheck(ULONG BugCheckCode) {
    CONTEXT Context;

    RtlpCaptureCaller(&Context);
    KiBugCheck(BugCheckCode, 0, 0, 0, 0, &Context, NULL);
}

BOOLEAN KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD CallbackRecord,
                                   PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, PVOID Buffer,
                                   ULONG Length, PUCHAR Component) {
    if (CallbackRecord->State != BufferEmpty) {
        return FALSE;
    }
    CallbackRecord->CallbackRoutine = CallbackRoutine;
    CallbackRecord->Buffer = Buffer;
    CallbackRecord->Length = Length;
    CallbackRecord->Component = Component;
    CallbackRecord->State = BufferInserted;
    InsertTailList(&KiCallbackListHead, &CallbackRecord->Entry);
    return TRUE;
}

BOOLEAN KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD CallbackRecord) {
    if (CallbackRecord->State != BufferInserted) {
        return FALSE;
    }
    CallbackRecord->State = BufferEmpty;
    RemoveEntryList(&CallbackRecord->Entry);
    return TRUE;
}

BOOLEAN KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord,
                                         PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine,
                                         KBUGCHECK_CALLBACK_REASON Reason, PUCHAR Component) {
    if (CallbackRecord->State != BufferEmpty) {
        return FALSE;
    }
    CallbackRecord->CallbackRoutine = CallbackRoutine;
    CallbackRecord->Reason = Reason;
    CallbackRecord->Component = Component;
    CallbackRecord->State = BufferInserted;
    InsertTailList(&KiReasonListHead, &CallbackRecord->Entry);
    return TRUE;
}

BOOLEAN KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord) {
    if (CallbackRecord->State != BufferInserted) {
        return FALSE;
    }
    CallbackRecord->State = BufferEmpty;
    RemoveEntryList(&CallbackRecord->Entry);
    return TRUE;
}

/* Plain callbacks run; those with a reason want to write into a crash dump, and there is none. */
void KiRunBugCheckCallbacks(void) {
    while (!IsListEmpty(&KiCallbackListHead)) {
        PLIST_ENTRY Entry = RemoveHeadList(&KiCallbackListHead);
        PKBUGCHECK_CALLBACK_RECORD Record =
            CONTAINING_RECORD(Entry, KBUGCHECK_CALLBACK_RECORD, Entry);

        Record->State = BufferStarted;
        Record->CallbackRoutine(Record->Buffer, Record->Length);
        Record->State = BufferFinished;
    }
}
