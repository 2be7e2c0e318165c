/*
 * The registry tree: nodes and values.
 */
#include "host/kernel/cm/cmp.h"

FAST_MUTEX CmpLock;
PCM_NODE CmpRoot;

VOID CmpReferenceNode(PCM_NODE node) { node->References++; }

static VOID freeValues(PCM_NODE node) {
    while (!IsListEmpty(&node->Values)) {
        CmpDeleteValue(node, CONTAINING_RECORD(node->Values.Flink, CM_VALUE, Link));
    }
}

VOID CmpReleaseNode(PCM_NODE node) {
    if (--node->References == 0) {
        freeValues(node);
        ExFreePoolWithTag(node->Name.Buffer, CMP_TAG);
        ExFreePoolWithTag(node, CMP_TAG);
    }
}

PCM_NODE CmpFindChild(PCM_NODE parent, PCUNICODE_STRING name) {
    for (PLIST_ENTRY link = parent->Children.Flink; link != &parent->Children; link = link->Flink) {
        PCM_NODE node = CONTAINING_RECORD(link, CM_NODE, Link);
        if (RtlEqualUnicodeString(&node->Name, name, TRUE)) {
            return node;
        }
    }
    return NULL;
}

// A copy with a terminator after it, since values of names are handed to people who forget.
static NTSTATUS copyName(PCUNICODE_STRING source, PUNICODE_STRING ret_name) {
    PWCHAR buffer =
        ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)source->Length + sizeof(WCHAR), CMP_TAG);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, source->Buffer, source->Length);
    ret_name->Buffer = buffer;
    ret_name->Length = source->Length;
    ret_name->MaximumLength = (USHORT)(source->Length + sizeof(WCHAR));
    return STATUS_SUCCESS;
}

NTSTATUS CmpCreateChild(PCM_NODE parent, PCUNICODE_STRING name, BOOLEAN isVolatile,
                        PCM_NODE *ret_node) {
    PCM_NODE node = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*node), CMP_TAG);
    if (!node) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    NTSTATUS status = copyName(name, &node->Name);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(node, CMP_TAG);
        return status;
    }
    InitializeListHead(&node->Children);
    InitializeListHead(&node->Values);
    node->References = 1; // the tree's
    node->Volatile = isVolatile;
    KeQuerySystemTime(&node->LastWrite);
    if (parent) {
        PLIST_ENTRY before = parent->Children.Flink;
        while (before != &parent->Children &&
               RtlCompareUnicodeString(&CONTAINING_RECORD(before, CM_NODE, Link)->Name, name,
                                       TRUE) < 0) {
            before = before->Flink;
        }
        InsertTailList(before, &node->Link);
        node->Parent = parent;
        parent->ChildCount++;
        parent->LastWrite = node->LastWrite;
    }
    *ret_node = node;
    return STATUS_SUCCESS;
}

VOID CmpDeleteNode(PCM_NODE node) {
    node->Deleted = TRUE;
    RemoveEntryList(&node->Link);
    node->Parent->ChildCount--;
    KeQuerySystemTime(&node->Parent->LastWrite);
    node->Parent = NULL;
    freeValues(node);
    CmpReleaseNode(node);
}

PCM_VALUE CmpFindValue(PCM_NODE node, PCUNICODE_STRING name) {
    for (PLIST_ENTRY link = node->Values.Flink; link != &node->Values; link = link->Flink) {
        PCM_VALUE value = CONTAINING_RECORD(link, CM_VALUE, Link);
        if (RtlEqualUnicodeString(&value->Name, name, TRUE)) {
            return value;
        }
    }
    return NULL;
}

static NTSTATUS newValue(PCM_NODE node, PCUNICODE_STRING name, PCM_VALUE *ret_value) {
    PCM_VALUE value = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*value), CMP_TAG);
    if (!value) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    NTSTATUS status = copyName(name, &value->Name);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(value, CMP_TAG);
        return status;
    }
    InsertTailList(&node->Values, &value->Link);
    node->ValueCount++;
    *ret_value = value;
    return STATUS_SUCCESS;
}

NTSTATUS CmpSetValue(PCM_NODE node, PCUNICODE_STRING name, ULONG type, const void *data,
                     ULONG length) {
    PUCHAR copy = ExAllocatePool2(POOL_FLAG_PAGED, length ? length : 1, CMP_TAG);
    if (!copy) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(copy, data, length);
    PCM_VALUE value = CmpFindValue(node, name);
    if (!value) {
        NTSTATUS status = newValue(node, name, &value);
        if (!NT_SUCCESS(status)) {
            ExFreePoolWithTag(copy, CMP_TAG);
            return status;
        }
    } else {
        ExFreePoolWithTag(value->Data, CMP_TAG);
    }
    value->Type = type;
    value->Length = length;
    value->Data = copy;
    KeQuerySystemTime(&node->LastWrite);
    return STATUS_SUCCESS;
}

VOID CmpDeleteValue(PCM_NODE node, PCM_VALUE value) {
    RemoveEntryList(&value->Link);
    node->ValueCount--;
    ExFreePoolWithTag(value->Name.Buffer, CMP_TAG);
    ExFreePoolWithTag(value->Data, CMP_TAG);
    ExFreePoolWithTag(value, CMP_TAG);
    KeQuerySystemTime(&node->LastWrite);
}

ULONG CmpPathLength(const CM_NODE *node) {
    ULONG length = 0;
    for (; node; node = node->Parent) {
        length += sizeof(WCHAR) + node->Name.Length;
    }
    return length;
}

VOID CmpWritePath(const CM_NODE *node, PWCHAR buffer) {
    PUCHAR end = (PUCHAR)buffer + CmpPathLength(node);
    for (; node; node = node->Parent) {
        end -= node->Name.Length;
        RtlCopyMemory(end, node->Name.Buffer, node->Name.Length);
        end -= sizeof(WCHAR);
        *(PWCHAR)end = L'\\';
    }
}
