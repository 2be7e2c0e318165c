/*
 * Generic tables: splay trees whose nodes also stand in a list in the order of their insertion.
 * The caller's data follows the two links.
 */
#include "host/kernel/inc/rtl.h"

typedef struct _RTLP_NODE {
    RTL_SPLAY_LINKS Links;
    LIST_ENTRY Order;
    ULONG64 Data[];
} RTLP_NODE;

static RTLP_NODE *RtlpNode(PRTL_SPLAY_LINKS Links) {
    return CONTAINING_RECORD(Links, RTLP_NODE, Links);
}

void RtlInitializeGenericTable(PRTL_GENERIC_TABLE Table,
                               PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine,
                               PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine,
                               PRTL_GENERIC_FREE_ROUTINE FreeRoutine, PVOID TableContext) {
    Table->TableRoot = NULL;
    InitializeListHead(&Table->InsertOrderList);
    Table->OrderedPointer = &Table->InsertOrderList;
    Table->WhichOrderedElement = 0;
    Table->NumberGenericTableElements = 0;
    Table->CompareRoutine = CompareRoutine;
    Table->AllocateRoutine = AllocateRoutine;
    Table->FreeRoutine = FreeRoutine;
    Table->TableContext = TableContext;
}

/* The node that matches, or the one a new node would hang below. */
static TABLE_SEARCH_RESULT RtlpSearch(PRTL_GENERIC_TABLE Table, PVOID Buffer,
                                      PRTL_SPLAY_LINKS *ret_Links) {
    PRTL_SPLAY_LINKS Links = Table->TableRoot;

    if (Links == NULL) {
        *ret_Links = NULL;
        return TableEmptyTree;
    }
    for (;;) {
        RTL_GENERIC_COMPARE_RESULTS Result =
            Table->CompareRoutine(Table, Buffer, RtlpNode(Links)->Data);
        PRTL_SPLAY_LINKS Next;

        *ret_Links = Links;
        if (Result == GenericEqual) {
            return TableFoundNode;
        }
        Next = Result == GenericLessThan ? Links->LeftChild : Links->RightChild;
        if (Next == NULL) {
            return Result == GenericLessThan ? TableInsertAsLeft : TableInsertAsRight;
        }
        Links = Next;
    }
}

PVOID RtlLookupElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, PVOID *NodeOrParent,
                                       TABLE_SEARCH_RESULT *SearchResult) {
    PRTL_SPLAY_LINKS Links;

    *SearchResult = RtlpSearch(Table, Buffer, &Links);
    *NodeOrParent = Links;
    if (*SearchResult != TableFoundNode) {
        return NULL;
    }
    Table->TableRoot = RtlSplay(Links);
    return RtlpNode(Links)->Data;
}

PVOID RtlLookupElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer) {
    PVOID Node;
    TABLE_SEARCH_RESULT Result;

    return RtlLookupElementGenericTableFull(Table, Buffer, &Node, &Result);
}

PVOID RtlInsertElementGenericTableFull(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize,
                                       PBOOLEAN NewElement, PVOID NodeOrParent,
                                       TABLE_SEARCH_RESULT SearchResult) {
    PRTL_SPLAY_LINKS Links = NodeOrParent;

    if (SearchResult != TableFoundNode) {
        RTLP_NODE *Node = Table->AllocateRoutine(Table, BufferSize + (CLONG)sizeof(RTLP_NODE));

        if (Node == NULL) {
            if (NewElement != NULL) {
                *NewElement = FALSE;
            }
            return NULL;
        }
        RtlInitializeSplayLinks(&Node->Links);
        InsertTailList(&Table->InsertOrderList, &Node->Order);
        Table->NumberGenericTableElements++;
        if (SearchResult == TableInsertAsLeft) {
            RtlInsertAsLeftChild(Links, &Node->Links);
        } else if (SearchResult == TableInsertAsRight) {
            RtlInsertAsRightChild(Links, &Node->Links);
        }
        memcpy(Node->Data, Buffer, BufferSize);
        Links = &Node->Links;
    }
    Table->TableRoot = RtlSplay(Links);
    if (NewElement != NULL) {
        *NewElement = SearchResult != TableFoundNode;
    }
    return RtlpNode(Links)->Data;
}

PVOID RtlInsertElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer, CLONG BufferSize,
                                   PBOOLEAN NewElement) {
    PRTL_SPLAY_LINKS Links;
    TABLE_SEARCH_RESULT Result = RtlpSearch(Table, Buffer, &Links);

    return RtlInsertElementGenericTableFull(Table, Buffer, BufferSize, NewElement, Links, Result);
}

BOOLEAN RtlDeleteElementGenericTable(PRTL_GENERIC_TABLE Table, PVOID Buffer) {
    PRTL_SPLAY_LINKS Links;
    RTLP_NODE *Node;

    if (RtlpSearch(Table, Buffer, &Links) != TableFoundNode) {
        return FALSE;
    }
    Node = RtlpNode(Links);
    Table->TableRoot = RtlDelete(Links);
    RemoveEntryList(&Node->Order);
    Table->NumberGenericTableElements--;
    Table->WhichOrderedElement = 0;
    Table->OrderedPointer = &Table->InsertOrderList;
    Table->FreeRoutine(Table, Node);
    return TRUE;
}

ULONG RtlNumberGenericTableElements(PRTL_GENERIC_TABLE Table) {
    return Table->NumberGenericTableElements;
}

BOOLEAN RtlIsGenericTableEmpty(PRTL_GENERIC_TABLE Table) { return Table->TableRoot == NULL; }

/* The I-th in the order of insertion. */
PVOID RtlGetElementGenericTable(PRTL_GENERIC_TABLE Table, ULONG I) {
    PLIST_ENTRY Entry = Table->InsertOrderList.Flink;

    if (I >= Table->NumberGenericTableElements) {
        return NULL;
    }
    for (ULONG At = 0; At < I; At++) {
        Entry = Entry->Flink;
    }
    return CONTAINING_RECORD(Entry, RTLP_NODE, Order)->Data;
}

/* In the order of the keys. */
PVOID RtlEnumerateGenericTableWithoutSplaying(PRTL_GENERIC_TABLE Table, PVOID *RestartKey) {
    PRTL_SPLAY_LINKS Links = *RestartKey;

    if (Table->TableRoot == NULL) {
        return NULL;
    }
    if (Links == NULL) {
        for (Links = Table->TableRoot; Links->LeftChild != NULL; Links = Links->LeftChild) {
        }
    } else {
        Links = RtlRealSuccessor(Links);
    }
    if (Links == NULL) {
        return NULL;
    }
    *RestartKey = Links;
    return RtlpNode(Links)->Data;
}

PVOID RtlEnumerateGenericTable(PRTL_GENERIC_TABLE Table, BOOLEAN Restart) {
    PRTL_SPLAY_LINKS Links = Table->TableRoot;

    if (Links == NULL) {
        return NULL;
    }
    if (Restart) {
        while (Links->LeftChild != NULL) {
            Links = Links->LeftChild;
        }
    } else {
        Links = RtlRealSuccessor(Links); /* the last one returned was splayed to the root */
    }
    if (Links == NULL) {
        return NULL;
    }
    Table->TableRoot = RtlSplay(Links);
    return RtlpNode(Links)->Data;
}
