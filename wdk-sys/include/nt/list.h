/*
 * Bitmaps, trees, hash tables and the other containers of the runtime library.
 */
#ifndef CWDK_NT_LIST_H
#define CWDK_NT_LIST_H

#include "nt/forward.h"
#include "nt/intrinsics.h"
#include "nt/exception.h"

#define RTL_HASH_RESERVED_SIGNATURE 0
#define RTL_HASH_ALLOCATED_HEADER 1

EXTERN_C_START

struct _RTL_BITMAP {
    ULONG SizeOfBitMap;
    PULONG Buffer;
};

struct _RTL_BITMAP_RUN {
    ULONG StartingIndex;
    ULONG NumberOfBits;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex,
                                       _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex,
                                     _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlClearAllBits(_In_ PRTL_BITMAP BitMapHeader);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlClearBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlClearBits(_In_ PRTL_BITMAP BitMapHeader,
                                 _In_ _In_range_(0, BitMapHeader->SizeOfBitMap - NumberToClear)
                                     ULONG StartingIndex,
                                 _In_ _In_range_(0, BitMapHeader->SizeOfBitMap - StartingIndex)
                                     ULONG NumberToClear);

NTSYSAPI void NTAPI RtlCopyBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination,
                                  _In_ _In_range_(0, Destination->SizeOfBitMap - 1)
                                      ULONG TargetBit);

NTSYSAPI void NTAPI RtlExtractBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination,
                                     _In_ _In_range_(0, Source->SizeOfBitMap - 1) ULONG TargetBit,
                                     _In_ _In_range_(0, Source->SizeOfBitMap) ULONG NumberOfBits);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != -1)
_Must_inspect_result_
NTSYSAPI ULONG NTAPI RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind,
                                      _In_ ULONG HintIndex);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != -1)
NTSYSAPI ULONG NTAPI RtlFindClearBitsAndSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind,
                                            _In_ ULONG HintIndex);

_Success_(return != -1)
_Must_inspect_result_
NTSYSAPI CCHAR NTAPI RtlFindLeastSignificantBit(_In_ ULONGLONG Set);

_Success_(return != -1)
_Must_inspect_result_
NTSYSAPI CCHAR NTAPI RtlFindMostSignificantBit(_In_ ULONGLONG Set);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != -1)
_Must_inspect_result_
NTSYSAPI ULONG NTAPI RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind,
                                    _In_ ULONG HintIndex);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != -1)
NTSYSAPI ULONG NTAPI RtlFindSetBitsAndClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind,
                                            _In_ ULONG HintIndex);

NTSYSAPI void NTAPI RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader,
                                        _In_opt_ __drv_aliasesMem PULONG BitMapBuffer,
                                        _In_opt_ ULONG SizeOfBitMap);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader);

NTSYSAPI ULONG NTAPI RtlNumberOfClearBitsInRange(_In_ PRTL_BITMAP BitMapHeader,
                                                 _In_ ULONG StartingIndex, _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader);

NTSYSAPI ULONG NTAPI RtlNumberOfSetBitsInRange(_In_ PRTL_BITMAP BitMapHeader,
                                               _In_ ULONG StartingIndex, _In_ ULONG Length);

NTSYSAPI ULONG NTAPI RtlNumberOfSetBitsUlongPtr(_In_ ULONG_PTR Target);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlSetAllBits(_In_ PRTL_BITMAP BitMapHeader);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlSetBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlSetBits(_In_ PRTL_BITMAP BitMapHeader,
                               _In_ _In_range_(0, BitMapHeader->SizeOfBitMap - NumberToSet)
                                   ULONG StartingIndex,
                               _In_ _In_range_(0, BitMapHeader->SizeOfBitMap - StartingIndex)
                                   ULONG NumberToSet);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

/*
 * Doubly linked lists with a head. An entry lives inside the structure it links, and
 * CONTAINING_RECORD finds the structure again. A corrupt neighbour stops the system at once.
 */
#define RTL_STATIC_LIST_HEAD(x) LIST_ENTRY x = {&x, &x}

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

FORCEINLINE VOID InitializeListHead32(_Out_ PLIST_ENTRY32 ListHead) {
    ListHead->Flink = (ULONG)(ULONG_PTR)ListHead;
    ListHead->Blink = (ULONG)(ULONG_PTR)ListHead;
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

/* Singly linked lists, pushed and popped at the head. */
FORCEINLINE VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
                               _Inout_ __drv_aliasesMem PSINGLE_LIST_ENTRY Entry) {
    Entry->Next = ListHead->Next;
    ListHead->Next = Entry;
}

FORCEINLINE PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead) {
    PSINGLE_LIST_ENTRY first = ListHead->Next;

    if (first != NULL)
        ListHead->Next = first->Next;
    return first;
}

_Must_inspect_result_
FORCEINLINE BOOLEAN RtlCheckBit(_In_ PRTL_BITMAP BitMapHeader,
                                _In_range_(<, BitMapHeader->SizeOfBitMap) ULONG BitPosition) {
    return (BOOLEAN)((BitMapHeader->Buffer[BitPosition / 32] >> (BitPosition % 32)) & 1);
}

EXTERN_C_END

#endif
