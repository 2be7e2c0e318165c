/* WDFSTRING, and the runtime's own copies of strings. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxTextCopy(PUNICODE_STRING RetCopy, PCUNICODE_STRING Text) {
    SIZE_T bytes = (SIZE_T)Text->Length + sizeof(WCHAR);
    if (bytes > MAXUSHORT) {
        return STATUS_NAME_TOO_LONG;
    }
    PWCHAR buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, bytes, FX_TAG);
    if (buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, Text->Buffer, Text->Length);
    *RetCopy =
        (UNICODE_STRING){.Length = Text->Length, .MaximumLength = (USHORT)bytes, .Buffer = buffer};
    return STATUS_SUCCESS;
}

void FxTextFree(PUNICODE_STRING Text) {
    if (Text->Buffer != NULL) {
        ExFreePoolWithTag(Text->Buffer, FX_TAG);
        *Text = (UNICODE_STRING){0};
    }
}

NTSTATUS FxStringAssign(FX_STRING *String, PCUNICODE_STRING Text) {
    UNICODE_STRING copy;
    NTSTATUS status = FxTextCopy(&copy, Text);
    if (NT_SUCCESS(status)) {
        FxTextFree(&String->Value);
        String->Value = copy;
    }
    return status;
}

NTSTATUS FxStringCreate(FX_CLIENT *Client, PCUNICODE_STRING Text, PWDF_OBJECT_ATTRIBUTES Attributes,
                        FX_OBJECT *DefaultParent, FX_STRING **RetString) {
    FX_OBJECT *object;
    NTSTATUS status =
        FxObjectCreate(Client, FxTypeString, Attributes, 0, DefaultParent, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_STRING *string = (FX_STRING *)object;
    if (Text != NULL) {
        status = FxStringAssign(string, Text);
        if (!NT_SUCCESS(status)) {
            FxObjectAbandon(object);
            return status;
        }
    }
    *RetString = string;
    return STATUS_SUCCESS;
}

void FxStringDestroy(FX_OBJECT *Object) { FxTextFree(&((FX_STRING *)Object)->Value); }

NTSTATUS imp_WdfStringCreate(PWDF_DRIVER_GLOBALS Globals, PCUNICODE_STRING UnicodeString,
                             PWDF_OBJECT_ATTRIBUTES StringAttributes, WDFSTRING *String) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_PASSIVE_ONLY(client);
    FX_REQUIRE(client, String);
    *String = NULL;
    FX_STRING *string;
    NTSTATUS status = FxStringCreate(client, UnicodeString, StringAttributes,
                                     (FX_OBJECT *)client->Driver, &string);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(&string->Object);
    *String = (WDFSTRING)string->Object.Handle;
    return STATUS_SUCCESS;
}

void imp_WdfStringGetUnicodeString(PWDF_DRIVER_GLOBALS Globals, WDFSTRING String,
                                   PUNICODE_STRING UnicodeString) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_STRING *string = FX_RESOLVE(client, String, String, FX_STRING);
    FX_REQUIRE(client, UnicodeString);
    *UnicodeString = string->Value;
}
