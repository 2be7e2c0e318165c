/*
 * Tables of the system's firmware, by system information class 76: a head that says what is wanted,
 * with the room for it behind.
 */
#include "aux.h"

enum { SYSTEM_FIRMWARE_TABLE_INFORMATION_CLASS = 76, TAG = 'fuAk' };

static NTSTATUS Query(PSYSTEM_FIRMWARE_TABLE_INFORMATION Request, ULONG Size, PULONG Length) {
    NTSTATUS status =
        ZwQuerySystemInformation(SYSTEM_FIRMWARE_TABLE_INFORMATION_CLASS, Request, Size, NULL);
    if (NT_SUCCESS(status) || status == STATUS_BUFFER_TOO_SMALL)
        *Length = Request->TableBufferLength;
    return status;
}

static NTSTATUS Ask(ULONG Provider, SYSTEM_FIRMWARE_TABLE_ACTION Action, ULONG Table, PVOID Buffer,
                    ULONG BufferLength, PULONG ReturnLength) {
    ULONG head = FIELD_OFFSET(SYSTEM_FIRMWARE_TABLE_INFORMATION, TableBuffer), length = 0;
    ULONG room = Buffer != NULL ? BufferLength : 0;
    PAGED_CODE();
    if (!AuxIsInitialized())
        return STATUS_UNSUCCESSFUL;
    if (room > MAXULONG - head)
        return STATUS_INVALID_PARAMETER;
    PSYSTEM_FIRMWARE_TABLE_INFORMATION request = ExAllocatePool2(POOL_FLAG_PAGED, head + room, TAG);
    if (request == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    request->ProviderSignature = Provider;
    request->Action = Action;
    request->TableID = Table;
    request->TableBufferLength = room;
    NTSTATUS status = Query(request, head + room, &length);
    if (NT_SUCCESS(status) && length <= room)
        RtlCopyMemory(Buffer, request->TableBuffer, length);
    if (ReturnLength != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_TOO_SMALL))
        *ReturnLength = length;
    ExFreePoolWithTag(request, TAG);
    return status;
}

NTSTATUS NTAPI AuxKlibEnumerateSystemFirmwareTables(ULONG FirmwareTableProviderSignature,
                                                    PVOID FirmwareTableBuffer, ULONG BufferLength,
                                                    PULONG ReturnLength) {
    return Ask(FirmwareTableProviderSignature, SystemFirmwareTable_Enumerate, 0,
               FirmwareTableBuffer, BufferLength, ReturnLength);
}

NTSTATUS NTAPI AuxKlibGetSystemFirmwareTable(ULONG FirmwareTableProviderSignature,
                                             ULONG FirmwareTableID, PVOID FirmwareTableBuffer,
                                             ULONG BufferLength, PULONG ReturnLength) {
    return Ask(FirmwareTableProviderSignature, SystemFirmwareTable_Get, FirmwareTableID,
               FirmwareTableBuffer, BufferLength, ReturnLength);
}
