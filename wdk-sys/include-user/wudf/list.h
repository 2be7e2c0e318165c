/*
 * Lists of entries that lie inside what they link.
 */
#ifndef CWDK_WUDF_LIST_H
#define CWDK_WUDF_LIST_H

#include "wudf/base.h"

EXTERN_C_START

DECLSPEC_NORETURN FORCEINLINE VOID FatalListEntryError(_In_ PVOID p1, _In_ PVOID p2,
                                                       _In_ PVOID p3) {
    UNREFERENCED_PARAMETER(p1);
    UNREFERENCED_PARAMETER(p2);
    UNREFERENCED_PARAMETER(p3);
    __fastfail(FAST_FAIL_CORRUPT_LIST_ENTRY);
}

FORCEINLINE VOID RtlpCheckListEntry(_In_ PLIST_ENTRY Entry) {
    if (Entry->Flink->Blink != Entry || Entry->Blink->Flink != Entry)
        FatalListEntryError(Entry->Blink, Entry, Entry->Flink);
}

FORCEINLINE VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead) {
    ListHead->Flink = ListHead;
    ListHead->Blink = ListHead;
}

_Must_inspect_result_
FORCEINLINE BOOLEAN IsListEmpty(_In_ const LIST_ENTRY *ListHead) {
    return (BOOLEAN)(ListHead->Flink == ListHead);
}

FORCEINLINE BOOLEAN RemoveEntryListUnsafe(_In_ PLIST_ENTRY Entry) {
    PLIST_ENTRY next = Entry->Flink, previous = Entry->Blink;

    previous->Flink = next;
    next->Blink = previous;
    return (BOOLEAN)(next == previous);
}

FORCEINLINE BOOLEAN RemoveEntryList(_In_ PLIST_ENTRY Entry) {
    RtlpCheckListEntry(Entry);
    return RemoveEntryListUnsafe(Entry);
}

FORCEINLINE PLIST_ENTRY RemoveHeadList(_Inout_ PLIST_ENTRY ListHead) {
    PLIST_ENTRY entry = ListHead->Flink;

    RtlpCheckListEntry(ListHead);
    RtlpCheckListEntry(entry);
    ListHead->Flink = entry->Flink;
    entry->Flink->Blink = ListHead;
    return entry;
}

FORCEINLINE PLIST_ENTRY RemoveTailList(_Inout_ PLIST_ENTRY ListHead) {
    PLIST_ENTRY entry = ListHead->Blink;

    RtlpCheckListEntry(ListHead);
    RtlpCheckListEntry(entry);
    ListHead->Blink = entry->Blink;
    entry->Blink->Flink = ListHead;
    return entry;
}

FORCEINLINE VOID InsertTailList(_Inout_ PLIST_ENTRY ListHead,
                                _Out_ __drv_aliasesMem PLIST_ENTRY Entry) {
    PLIST_ENTRY last = ListHead->Blink;

    RtlpCheckListEntry(ListHead);
    if (last->Flink != ListHead)
        FatalListEntryError(last, ListHead, last->Flink);
    Entry->Flink = ListHead;
    Entry->Blink = last;
    last->Flink = Entry;
    ListHead->Blink = Entry;
}

FORCEINLINE VOID InsertHeadList(_Inout_ PLIST_ENTRY ListHead,
                                _Out_ __drv_aliasesMem PLIST_ENTRY Entry) {
    PLIST_ENTRY first = ListHead->Flink;

    RtlpCheckListEntry(ListHead);
    if (first->Blink != ListHead)
        FatalListEntryError(ListHead, first, first->Blink);
    Entry->Flink = first;
    Entry->Blink = ListHead;
    first->Blink = Entry;
    ListHead->Flink = Entry;
}

/* Joins the ring of ListToAppend, which has no head of its own, to the end of ListHead. */
FORCEINLINE VOID AppendTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListToAppend) {
    PLIST_ENTRY last = ListHead->Blink;

    RtlpCheckListEntry(ListHead);
    RtlpCheckListEntry(ListToAppend);
    ListHead->Blink->Flink = ListToAppend;
    ListHead->Blink = ListToAppend->Blink;
    ListToAppend->Blink->Flink = ListHead;
    ListToAppend->Blink = last;
}

FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead) {
    PSINGLE_LIST_ENTRY first = ListHead->Next;

    if (first != NULL)
        ListHead->Next = first->Next;
    return first;
}

/* Singly linked lists, pushed and popped at the head. */
FORCEINLINE VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
                               _Inout_ __drv_aliasesMem PSINGLE_LIST_ENTRY Entry) {
    Entry->Next = ListHead->Next;
    ListHead->Next = Entry;
}

EXTERN_C_END

#endif
