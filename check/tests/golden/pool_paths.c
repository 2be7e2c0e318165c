/* Pool ownership through goto ladders, early returns, loops and __try. */
#include <ntddk.h>

#define TAG 'tseT'

typedef struct _THING {
    PVOID Buffer;
    ULONG Length;
    LIST_ENTRY Link;
} THING, *PTHING;

NTSTATUS UseBoth(PVOID A, PVOID B);

NTSTATUS LadderGood(ULONG Length) {
    NTSTATUS status = STATUS_SUCCESS;
    PVOID a = NULL;
    PVOID b = NULL;

    a = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (!a) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto End;
    }
    b = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (!b) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto End;
    }
    RtlZeroMemory(a, Length);
    RtlCopyMemory(b, a, Length);
End:
    if (b)
        ExFreePoolWithTag(b, TAG);
    if (a)
        ExFreePoolWithTag(a, TAG);
    return status;
}

NTSTATUS LadderBad(ULONG Length) {
    NTSTATUS status = STATUS_SUCCESS;
    PVOID a = NULL;
    PVOID b = NULL;

    a = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (!a) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto End;
    }
    b = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (!b) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto End;
    }
    RtlCopyMemory(b, a, Length);
    ExFreePoolWithTag(a, TAG);
End:
    if (b)
        ExFreePoolWithTag(b, TAG);
    return status;
}

NTSTATUS LadderDouble(ULONG Length) {
    NTSTATUS status = STATUS_SUCCESS;
    PVOID a = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (a == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    if (Length > 100) {
        ExFreePoolWithTag(a, TAG);
        status = STATUS_INVALID_PARAMETER;
        goto End;
    }
    RtlZeroMemory(a, Length);
End:
    ExFreePoolWithTag(a, TAG);
    return status;
}

NTSTATUS FinallyGood(PVOID User, ULONG Length) {
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ExAllocatePoolWithTag(PagedPool, Length, TAG);
    if (copy == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    __try {
        ProbeForRead(User, Length, 1);
        RtlCopyMemory(copy, User, Length);
        if (Length == 7)
            __leave;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ExFreePoolWithTag(copy, TAG);
    return status;
}

NTSTATUS ExceptLeaks(PVOID User, ULONG Length) {
    PVOID copy = NULL;
    __try {
        copy = ExAllocatePoolWithTag(PagedPool, Length, TAG);
        if (copy == NULL)
            return STATUS_INSUFFICIENT_RESOURCES;
        ProbeForRead(User, Length, 1);
        RtlCopyMemory(copy, User, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    ExFreePoolWithTag(copy, TAG);
    return STATUS_SUCCESS;
}

NTSTATUS FinallyCovers(PVOID User, ULONG Length) {
    PVOID copy = NULL;
    __try {
        copy = ExAllocatePoolWithTag(PagedPool, Length, TAG);
        if (copy == NULL)
            return STATUS_INSUFFICIENT_RESOURCES;
        if (Length > 10)
            return STATUS_INVALID_PARAMETER;
        RtlCopyMemory(copy, User, Length);
    } __finally {
        if (copy != NULL)
            ExFreePoolWithTag(copy, TAG);
    }
    return STATUS_SUCCESS;
}

VOID LoopGood(PLIST_ENTRY Head, ULONG Count) {
    for (ULONG i = 0; i < Count; i++) {
        PTHING t = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*t), TAG);
        if (t == NULL)
            break;
        InsertTailList(Head, &t->Link);
    }
}

VOID LoopBad(ULONG Count) {
    PVOID last = NULL;
    for (ULONG i = 0; i < Count; i++) {
        last = ExAllocatePoolWithTag(NonPagedPoolNx, 16, TAG);
        if (last == NULL)
            return;
        RtlZeroMemory(last, 16);
    }
    if (last != NULL)
        ExFreePoolWithTag(last, TAG);
}

NTSTATUS FlagGood(BOOLEAN Want, ULONG Length) {
    PVOID p = NULL;
    NTSTATUS status;
    if (Want) {
        p = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
        if (!p)
            return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = Length > 5 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
    DbgPrint("%d\n", status);
    if (Want)
        ExFreePoolWithTag(p, TAG);
    return status;
}

NTSTATUS FlagBad(BOOLEAN Want, BOOLEAN Other, ULONG Length) {
    PVOID p = NULL;
    if (Want) {
        p = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
        if (!p)
            return STATUS_INSUFFICIENT_RESOURCES;
    }
    DbgPrint("%u\n", Length);
    if (Other && Want)
        ExFreePoolWithTag(p, TAG);
    return STATUS_SUCCESS;
}

PTHING MakeGood(ULONG Length) {
    PTHING t = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(THING), TAG);
    if (t == NULL)
        return NULL;
    t->Buffer = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (t->Buffer == NULL) {
        ExFreePoolWithTag(t, TAG);
        return NULL;
    }
    t->Length = Length;
    return t;
}

PTHING MakeBad(ULONG Length) {
    PTHING t = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(THING), TAG);
    if (t == NULL)
        return NULL;
    t->Buffer = ExAllocatePoolWithTag(NonPagedPoolNx, Length, TAG);
    if (t->Buffer == NULL)
        return NULL;
    if (Length > 1000) {
        ExFreePoolWithTag(t, TAG);
        return NULL;
    }
    t->Length = Length;
    return t;
}

NTSTATUS StatusGood(PTHING *Out) {
    NTSTATUS status;
    PTHING t = MakeGood(5);
    if (t == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    } else {
        status = STATUS_SUCCESS;
    }
    if (NT_SUCCESS(status))
        t->Length = 6;
    *Out = t;
    return status;
}

VOID ReturnsNull(PTHING Thing) {
    PVOID p = Thing->Buffer;
    if (p == NULL) {
        DbgPrint("none\n");
    }
    *(PULONG)p = 1;
}

VOID UseAfterInLoop(PLIST_ENTRY Head) {
    while (!IsListEmpty(Head)) {
        PLIST_ENTRY entry = RemoveHeadList(Head);
        PTHING t = CONTAINING_RECORD(entry, THING, Link);
        ExFreePoolWithTag(t, TAG);
        t->Length = 0;
    }
}

VOID FreeListGood(PLIST_ENTRY Head) {
    while (!IsListEmpty(Head)) {
        PLIST_ENTRY entry = RemoveHeadList(Head);
        PTHING t = CONTAINING_RECORD(entry, THING, Link);
        if (t->Buffer != NULL) {
            ExFreePoolWithTag(t->Buffer, TAG);
            t->Buffer = NULL;
        }
        ExFreePoolWithTag(t, TAG);
    }
}
