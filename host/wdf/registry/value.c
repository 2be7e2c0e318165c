/* Values of registry keys. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

typedef struct _VALUE {
    KEY_VALUE_PARTIAL_INFORMATION *Info; /* pool, the caller frees it */
} VALUE;

/* The whole value, whatever its length. */
static NTSTATUS Read(const FX_KEY *Key, PCUNICODE_STRING Name, VALUE *RetValue) {
    ULONG size = 256;
    for (;;) {
        KEY_VALUE_PARTIAL_INFORMATION *info = ExAllocatePool2(POOL_FLAG_PAGED, size, FX_TAG);
        if (info == NULL) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        ULONG needed = 0;
        NTSTATUS status = ZwQueryValueKey(Key->Handle, (PUNICODE_STRING)Name,
                                          KeyValuePartialInformation, info, size, &needed);
        if (NT_SUCCESS(status)) {
            RetValue->Info = info;
            return status;
        }
        ExFreePoolWithTag(info, FX_TAG);
        if ((status != STATUS_BUFFER_OVERFLOW && status != STATUS_BUFFER_TOO_SMALL) ||
            needed <= size) {
            return status;
        }
        size = needed;
    }
}

static void Free(VALUE *Value) { ExFreePoolWithTag(Value->Info, FX_TAG); }

/* Common entry of the functions that read a value. */
static FX_KEY *Enter(FX_CLIENT *Client, WDFKEY Key, PCUNICODE_STRING Name, PCSTR Function) {
    FX_KEY *key = (FX_KEY *)FxHandleResolve(Client, (const void *)Key, FxTypeKey, Function);
    FxRequirePointer(Client, Name, Function, "ValueName");
    FxRequireIrql(Client, PASSIVE_LEVEL, Function);
    return key;
}

NTSTATUS imp_WdfRegistryQueryValue(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                   PCUNICODE_STRING ValueName, ULONG ValueLength, PVOID Value,
                                   PULONG ValueLengthQueried, PULONG ValueType) {
    FX_KEY *key = Enter(FX_CLIENT_OF(Globals), Key, ValueName, __func__);
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (ValueLengthQueried != NULL) {
        *ValueLengthQueried = value.Info->DataLength;
    }
    if (ValueType != NULL) {
        *ValueType = value.Info->Type;
    }
    if (Value != NULL) {
        if (ValueLength < value.Info->DataLength) {
            status = STATUS_BUFFER_OVERFLOW;
        } else {
            RtlCopyMemory(Value, value.Info->Data, value.Info->DataLength);
        }
    }
    Free(&value);
    return status;
}

NTSTATUS imp_WdfRegistryQueryMemory(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                    PCUNICODE_STRING ValueName, POOL_TYPE PoolType,
                                    PWDF_OBJECT_ATTRIBUTES MemoryAttributes, WDFMEMORY *Memory,
                                    PULONG ValueType) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_REQUIRE(client, Memory);
    *Memory = NULL;
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_MEMORY *memory;
    status = value.Info->DataLength == 0
                 ? STATUS_INVALID_BUFFER_SIZE
                 : FxMemoryAllocate(client, MemoryAttributes, (FX_OBJECT *)client->Driver, PoolType,
                                    0, value.Info->DataLength, &memory);
    if (NT_SUCCESS(status)) {
        RtlCopyMemory(memory->Buffer, value.Info->Data, value.Info->DataLength);
        if (ValueType != NULL) {
            *ValueType = value.Info->Type;
        }
        FxObjectPublish(&memory->Object);
        *Memory = (WDFMEMORY)memory->Object.Handle;
    }
    Free(&value);
    return status;
}

NTSTATUS imp_WdfRegistryQueryULong(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                   PCUNICODE_STRING ValueName, PULONG Result) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_REQUIRE(client, Result);
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (value.Info->Type != REG_DWORD || value.Info->DataLength != sizeof(ULONG)) {
        status = STATUS_OBJECT_TYPE_MISMATCH;
    } else {
        RtlCopyMemory(Result, value.Info->Data, sizeof(ULONG));
    }
    Free(&value);
    return status;
}

/* Data as text without its terminator, whichever way it was stored. */
static UNICODE_STRING TextOf(const UCHAR *Data, ULONG Length) {
    UNICODE_STRING text = {.Buffer = (PWCHAR)(ULONG_PTR)Data,
                           .Length = (USHORT)(Length & ~1u),
                           .MaximumLength = (USHORT)(Length & ~1u)};
    if (text.Length != 0 && text.Buffer[text.Length / sizeof(WCHAR) - 1] == 0) {
        text.Length -= sizeof(WCHAR);
    }
    return text;
}

NTSTATUS imp_WdfRegistryQueryUnicodeString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                           PCUNICODE_STRING ValueName, PUSHORT ValueByteLength,
                                           PUNICODE_STRING Value) {
    FX_KEY *key = Enter(FX_CLIENT_OF(Globals), Key, ValueName, __func__);
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (value.Info->Type != REG_SZ) {
        status = STATUS_OBJECT_TYPE_MISMATCH;
    } else if (value.Info->DataLength > MAXUSHORT) {
        status = STATUS_BUFFER_OVERFLOW;
    } else {
        UNICODE_STRING text = TextOf(value.Info->Data, value.Info->DataLength);
        if (ValueByteLength != NULL) {
            *ValueByteLength = (USHORT)value.Info->DataLength;
        }
        if (Value != NULL) {
            if (Value->MaximumLength < text.Length) {
                status = STATUS_BUFFER_OVERFLOW;
            } else {
                RtlCopyMemory(Value->Buffer, text.Buffer, text.Length);
                Value->Length = text.Length;
            }
        }
    }
    Free(&value);
    return status;
}

NTSTATUS imp_WdfRegistryQueryString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                    PCUNICODE_STRING ValueName, WDFSTRING String) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_STRING *string = FX_RESOLVE(client, String, String, FX_STRING);
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (value.Info->Type != REG_SZ) {
        status = STATUS_OBJECT_TYPE_MISMATCH;
    } else if (value.Info->DataLength > MAXUSHORT) {
        status = STATUS_BUFFER_OVERFLOW;
    } else {
        UNICODE_STRING text = TextOf(value.Info->Data, value.Info->DataLength);
        status = FxStringAssign(string, &text);
    }
    Free(&value);
    return status;
}

static NTSTATUS AppendStrings(FX_CLIENT *Client, const VALUE *Value,
                              PWDF_OBJECT_ATTRIBUTES Attributes, FX_COLLECTION *Collection) {
    PWCHAR at = (PWCHAR)Value->Info->Data;
    PWCHAR end = at + Value->Info->DataLength / sizeof(WCHAR);
    while (at < end && *at != 0) {
        PWCHAR stop = at;
        while (stop < end && *stop != 0) {
            stop++;
        }
        UNICODE_STRING text = {.Buffer = at,
                               .Length = (USHORT)((stop - at) * (LONG_PTR)sizeof(WCHAR)),
                               .MaximumLength = (USHORT)((stop - at) * (LONG_PTR)sizeof(WCHAR))};
        FX_STRING *string;
        NTSTATUS status = FxStringCreate(Client, &text, Attributes, &Collection->Object, &string);
        if (!NT_SUCCESS(status)) {
            return status;
        }
        FxObjectPublish(&string->Object);
        status = FxCollectionAppend(Collection, &string->Object);
        if (!NT_SUCCESS(status)) {
            (void)FxObjectDelete(&string->Object);
            return status;
        }
        at = stop + 1;
    }
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRegistryQueryMultiString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                         PCUNICODE_STRING ValueName,
                                         PWDF_OBJECT_ATTRIBUTES StringsAttributes,
                                         WDFCOLLECTION Collection) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_COLLECTION *collection = FX_RESOLVE(client, Collection, Collection, FX_COLLECTION);
    VALUE value;
    NTSTATUS status = Read(key, ValueName, &value);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = value.Info->Type != REG_MULTI_SZ
                 ? STATUS_OBJECT_TYPE_MISMATCH
                 : AppendStrings(client, &value, StringsAttributes, collection);
    Free(&value);
    return status;
}

static NTSTATUS Write(const FX_KEY *Key, PCUNICODE_STRING Name, ULONG Type, const void *Data,
                      ULONG Length) {
    return ZwSetValueKey(Key->Handle, (PUNICODE_STRING)Name, 0, Type, (PVOID)(ULONG_PTR)Data,
                         Length);
}

NTSTATUS imp_WdfRegistryAssignValue(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                    PCUNICODE_STRING ValueName, ULONG ValueType, ULONG ValueLength,
                                    PVOID Value) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_REQUIRE(client, Value);
    return Write(key, ValueName, ValueType, Value, ValueLength);
}

NTSTATUS imp_WdfRegistryAssignMemory(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                     PCUNICODE_STRING ValueName, ULONG ValueType, WDFMEMORY Memory,
                                     PWDFMEMORY_OFFSET MemoryOffsets) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_MEMORY *memory = FX_RESOLVE(client, Memory, Memory, FX_MEMORY);
    PVOID buffer;
    SIZE_T length;
    NTSTATUS status = FxMemoryRange(memory, MemoryOffsets, &buffer, &length);
    if (NT_SUCCESS(status) && length > MAXULONG) {
        status = STATUS_INVALID_BUFFER_SIZE;
    }
    return NT_SUCCESS(status) ? Write(key, ValueName, ValueType, buffer, (ULONG)length) : status;
}

NTSTATUS imp_WdfRegistryAssignULong(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                    PCUNICODE_STRING ValueName, ULONG Value) {
    FX_KEY *key = Enter(FX_CLIENT_OF(Globals), Key, ValueName, __func__);
    return Write(key, ValueName, REG_DWORD, &Value, sizeof(Value));
}

/* REG_SZ keeps its terminator, which a UNICODE_STRING need not have. */
static NTSTATUS WriteText(const FX_KEY *Key, PCUNICODE_STRING Name, PCUNICODE_STRING Text) {
    UNICODE_STRING copy;
    NTSTATUS status = FxTextCopy(&copy, Text);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = Write(Key, Name, REG_SZ, copy.Buffer, (ULONG)copy.Length + (ULONG)sizeof(WCHAR));
    FxTextFree(&copy);
    return status;
}

NTSTATUS imp_WdfRegistryAssignUnicodeString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                            PCUNICODE_STRING ValueName, PCUNICODE_STRING Value) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_REQUIRE(client, Value);
    return WriteText(key, ValueName, Value);
}

NTSTATUS imp_WdfRegistryAssignString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                     PCUNICODE_STRING ValueName, WDFSTRING String) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_STRING *string = FX_RESOLVE(client, String, String, FX_STRING);
    return WriteText(key, ValueName, &string->Value);
}

/* All strings of the collection, each with its terminator, and one more at the end. */
NTSTATUS imp_WdfRegistryAssignMultiString(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                          PCUNICODE_STRING ValueName,
                                          WDFCOLLECTION StringsCollection) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = Enter(client, Key, ValueName, __func__);
    FX_COLLECTION *strings = FX_RESOLVE(client, StringsCollection, Collection, FX_COLLECTION);
    SIZE_T bytes = sizeof(WCHAR);
    FX_OBJECT *item;
    for (ULONG i = 0; (item = FxCollectionAt(strings, i)) != NULL; i++) {
        if (item->Type->Type != FxTypeString) {
            return STATUS_INVALID_PARAMETER;
        }
        bytes += (SIZE_T)((FX_STRING *)item)->Value.Length + sizeof(WCHAR);
    }
    PUCHAR data = ExAllocatePool2(POOL_FLAG_PAGED, bytes, FX_TAG);
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    PUCHAR at = data; /* the pool gave zeroes: the terminators are there already */
    for (ULONG i = 0; (item = FxCollectionAt(strings, i)) != NULL; i++) {
        const UNICODE_STRING *text = &((FX_STRING *)item)->Value;
        RtlCopyMemory(at, text->Buffer, text->Length);
        at += text->Length + sizeof(WCHAR);
    }
    NTSTATUS status = Write(key, ValueName, REG_MULTI_SZ, data, (ULONG)bytes);
    ExFreePoolWithTag(data, FX_TAG);
    return status;
}
