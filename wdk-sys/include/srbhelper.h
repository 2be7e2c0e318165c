/*
 * One view of both kinds of storage request: the plain SCSI_REQUEST_BLOCK, and the extended
 * STORAGE_REQUEST_BLOCK, which says so in its function and keeps address and command behind
 * itself. A driver that reads and writes requests with these calls need not know which it was
 * given.
 */
#ifndef CWDK_SRBHELPER_H
#define CWDK_SRBHELPER_H

#include "wdm.h"
#include "scsi/cdb.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"

/* The size of x, rounded up so that a pointer may follow. */
#define SRB_ALIGN_SIZEOF(x) ((sizeof(x) + sizeof(PVOID) - 1) & ~(sizeof(PVOID) - 1))

#define SrbCopyMemory(Destination, Source, Length) RtlCopyMemory((Destination), (Source), (Length))
#define SrbMoveMemory(Destination, Source, Length)                                                 \
    StorPortMoveMemory((Destination), (Source), (Length))
#define SrbZeroMemory(Destination, Length) RtlZeroMemory((Destination), (Length))
#define SrbEqualMemory(Source1, Source2, Length) RtlEqualMemory((Source1), (Source2), (Length))

#define SrbGetRequestTag SrbGetQueueTag
#define SrbSetRequestTag SrbSetQueueTag
#define SrbGetQueueAction SrbGetRequestAttribute
#define SrbSetQueueAction SrbSetRequestAttribute

/* The function is at one place in both kinds. */
#define CWDK_SRB_PLAIN_(srb) ((PSCSI_REQUEST_BLOCK)(srb))
#define CWDK_SRB_EXTENDED_(srb) ((PSTORAGE_REQUEST_BLOCK)(srb))
#define CWDK_SRB_IS_EXTENDED_(srb)                                                                 \
    (CWDK_SRB_PLAIN_(srb)->Function == SRB_FUNCTION_STORAGE_REQUEST_BLOCK)

EXTERN_C_START

FORCEINLINE ULONG SrbGetSrbLength(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->SrbLength
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->Length;
}

FORCEINLINE BOOLEAN SrbCopySrb(_In_ PVOID DestinationSrb, _In_ ULONG DestinationSrbLength,
                               _In_ PVOID SourceSrb) {
    ULONG length = SrbGetSrbLength(SourceSrb);

    if (DestinationSrbLength < length)
        return FALSE;
    RtlCopyMemory(DestinationSrb, SourceSrb, length);
    return TRUE;
}

/* Everything but what says how large a block it is and of which of the two kinds. */
FORCEINLINE VOID SrbZeroSrb(_In_ PVOID Srb) {
    USHORT length = CWDK_SRB_PLAIN_(Srb)->Length;
    UCHAR function = CWDK_SRB_PLAIN_(Srb)->Function;
    ULONG whole = SrbGetSrbLength(Srb);

    RtlZeroMemory(Srb, whole);
    CWDK_SRB_PLAIN_(Srb)->Length = length;
    if (function == SRB_FUNCTION_STORAGE_REQUEST_BLOCK) {
        CWDK_SRB_EXTENDED_(Srb)->Function = function;
        CWDK_SRB_EXTENDED_(Srb)->Signature = SRB_SIGNATURE;
        CWDK_SRB_EXTENDED_(Srb)->Version = STORAGE_REQUEST_BLOCK_VERSION_1;
        CWDK_SRB_EXTENDED_(Srb)->SrbLength = whole;
    }
}

FORCEINLINE PSTOR_ADDRESS SrbGetAddress(_In_ PSTORAGE_REQUEST_BLOCK Srb) {
    if (Srb->Function != SRB_FUNCTION_STORAGE_REQUEST_BLOCK ||
        Srb->AddressOffset < FIELD_OFFSET(STORAGE_REQUEST_BLOCK, SrbExDataOffset) ||
        Srb->AddressOffset >= Srb->SrbLength)
        return NULL;
    return (PSTOR_ADDRESS)((PUCHAR)Srb + Srb->AddressOffset);
}

FORCEINLINE VOID SrbGetPathTargetLun(_In_ PVOID Srb, _In_opt_ PUCHAR PathId,
                                     _In_opt_ PUCHAR TargetId, _In_opt_ PUCHAR Lun) {
    UCHAR path = 0, target = 0, unit = 0;

    if (!CWDK_SRB_IS_EXTENDED_(Srb)) {
        path = CWDK_SRB_PLAIN_(Srb)->PathId;
        target = CWDK_SRB_PLAIN_(Srb)->TargetId;
        unit = CWDK_SRB_PLAIN_(Srb)->Lun;
    } else {
        PSTOR_ADDRESS address = SrbGetAddress(CWDK_SRB_EXTENDED_(Srb));

        if (address != NULL && address->Type == STOR_ADDRESS_TYPE_BTL8) {
            path = ((PSTOR_ADDR_BTL8)address)->Path;
            target = ((PSTOR_ADDR_BTL8)address)->Target;
            unit = ((PSTOR_ADDR_BTL8)address)->Lun;
        }
    }
    if (PathId != NULL)
        *PathId = path;
    if (TargetId != NULL)
        *TargetId = target;
    if (Lun != NULL)
        *Lun = unit;
}

FORCEINLINE PSRBEX_DATA SrbGetSrbExDataByIndex(_In_ PSTORAGE_REQUEST_BLOCK Srb,
                                               _In_ ULONG SrbExDataIndex) {
    ULONG offset;

    if (Srb->Function != SRB_FUNCTION_STORAGE_REQUEST_BLOCK || SrbExDataIndex >= Srb->NumSrbExData)
        return NULL;
    offset = Srb->SrbExDataOffset[SrbExDataIndex];
    if (offset < FIELD_OFFSET(STORAGE_REQUEST_BLOCK, SrbExDataOffset) +
                     sizeof(ULONG) * (SIZE_T)Srb->NumSrbExData ||
        offset >= Srb->SrbLength)
        return NULL;
    return (PSRBEX_DATA)((PUCHAR)Srb + offset);
}

FORCEINLINE PSRBEX_DATA SrbGetSrbExDataByType(_In_ PSTORAGE_REQUEST_BLOCK Srb,
                                              _In_ SRBEXDATATYPE Type) {
    if (Srb->Function != SRB_FUNCTION_STORAGE_REQUEST_BLOCK)
        return NULL;
    for (ULONG i = 0; i < Srb->NumSrbExData; i++) {
        PSRBEX_DATA data = SrbGetSrbExDataByIndex(Srb, i);

        if (data != NULL && data->Type == Type)
            return data;
    }
    return NULL;
}

/* The part of an extended block that holds the command: its shape is one of three. */
FORCEINLINE PSRBEX_DATA CWDK_SRB_COMMAND_(_In_ PSTORAGE_REQUEST_BLOCK SrbEx) {
    PSRBEX_DATA data = SrbGetSrbExDataByType(SrbEx, SrbExDataTypeScsiCdb16);

    if (data == NULL)
        data = SrbGetSrbExDataByType(SrbEx, SrbExDataTypeScsiCdb32);
    if (data == NULL)
        data = SrbGetSrbExDataByType(SrbEx, SrbExDataTypeScsiCdbVar);
    return data;
}

FORCEINLINE PCDB SrbGetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8,
                                _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
                                _In_opt_ PVOID *SenseInfoBuffer,
                                _In_opt_ PUCHAR SenseInfoBufferLength) {
    PSRBEX_DATA data = CWDK_SRB_COMMAND_(SrbEx);
    UCHAR short_length = 0, status = 0, sense_length = 0;
    ULONG long_length = 0;
    PVOID sense = NULL;
    PCDB cdb = NULL;

    /* The commands of 16 and of 32 bytes differ in the length of the last member only. */
    if (data != NULL && data->Type != SrbExDataTypeScsiCdbVar) {
        PSRBEX_DATA_SCSI_CDB16 command = (PSRBEX_DATA_SCSI_CDB16)data;

        short_length = command->CdbLength;
        status = command->ScsiStatus;
        sense = command->SenseInfoBuffer;
        sense_length = command->SenseInfoBufferLength;
        cdb = (PCDB)command->Cdb;
    } else if (data != NULL) {
        PSRBEX_DATA_SCSI_CDB_VAR command = (PSRBEX_DATA_SCSI_CDB_VAR)data;

        long_length = command->CdbLength;
        status = command->ScsiStatus;
        sense = command->SenseInfoBuffer;
        sense_length = command->SenseInfoBufferLength;
        cdb = (PCDB)command->Cdb;
    }
    if (CdbLength8 != NULL)
        *CdbLength8 = short_length;
    if (CdbLength32 != NULL)
        *CdbLength32 = long_length;
    if (ScsiStatus != NULL)
        *ScsiStatus = status;
    if (SenseInfoBuffer != NULL)
        *SenseInfoBuffer = sense;
    if (SenseInfoBufferLength != NULL)
        *SenseInfoBufferLength = sense_length;
    return cdb;
}

/* What is given is set; a NULL leaves its part as it is. */
FORCEINLINE VOID SrbSetScsiData(_In_ PSTORAGE_REQUEST_BLOCK SrbEx, _In_opt_ PUCHAR CdbLength8,
                                _In_opt_ PULONG CdbLength32, _In_opt_ PUCHAR ScsiStatus,
                                _In_opt_ PVOID *SenseInfoBuffer,
                                _In_opt_ PUCHAR SenseInfoBufferLength) {
    PSRBEX_DATA data = CWDK_SRB_COMMAND_(SrbEx);

    if (data != NULL && data->Type != SrbExDataTypeScsiCdbVar) {
        PSRBEX_DATA_SCSI_CDB16 command = (PSRBEX_DATA_SCSI_CDB16)data;

        if (CdbLength8 != NULL)
            command->CdbLength = *CdbLength8;
        if (ScsiStatus != NULL)
            command->ScsiStatus = *ScsiStatus;
        if (SenseInfoBuffer != NULL)
            command->SenseInfoBuffer = *SenseInfoBuffer;
        if (SenseInfoBufferLength != NULL)
            command->SenseInfoBufferLength = *SenseInfoBufferLength;
    } else if (data != NULL) {
        PSRBEX_DATA_SCSI_CDB_VAR command = (PSRBEX_DATA_SCSI_CDB_VAR)data;

        if (CdbLength32 != NULL)
            command->CdbLength = *CdbLength32;
        if (ScsiStatus != NULL)
            command->ScsiStatus = *ScsiStatus;
        if (SenseInfoBuffer != NULL)
            command->SenseInfoBuffer = *SenseInfoBuffer;
        if (SenseInfoBufferLength != NULL)
            command->SenseInfoBufferLength = *SenseInfoBufferLength;
    }
}

FORCEINLINE PCDB SrbGetCdb(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb)
               ? SrbGetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, NULL, NULL, NULL)
               : (PCDB)CWDK_SRB_PLAIN_(Srb)->Cdb;
}

FORCEINLINE UCHAR SrbGetPathId(_In_ PVOID Srb) {
    UCHAR pathid = 0;

    SrbGetPathTargetLun(Srb, &pathid, NULL, NULL);
    return pathid;
}

FORCEINLINE UCHAR SrbGetTargetId(_In_ PVOID Srb) {
    UCHAR targetid = 0;

    SrbGetPathTargetLun(Srb, NULL, &targetid, NULL);
    return targetid;
}

FORCEINLINE UCHAR SrbGetLun(_In_ PVOID Srb) {
    UCHAR lun = 0;

    SrbGetPathTargetLun(Srb, NULL, NULL, &lun);
    return lun;
}

FORCEINLINE ULONG SrbGetSrbFunction(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->SrbFunction
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->Function;
}

FORCEINLINE UCHAR SrbGetSrbStatus(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (UCHAR)CWDK_SRB_EXTENDED_(Srb)->SrbStatus
                                      : (UCHAR)CWDK_SRB_PLAIN_(Srb)->SrbStatus;
}

FORCEINLINE VOID SrbSetSrbStatus(_In_ PVOID Srb, _In_ UCHAR status) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SrbStatus = status;
    } else {
        CWDK_SRB_PLAIN_(Srb)->SrbStatus = status;
    }
}

FORCEINLINE ULONG SrbGetSrbFlags(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->SrbFlags
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->SrbFlags;
}

FORCEINLINE VOID SrbAssignSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SrbFlags = Flags;
    } else {
        CWDK_SRB_PLAIN_(Srb)->SrbFlags = Flags;
    }
}

FORCEINLINE VOID SrbSetSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SrbFlags |= Flags;
    } else {
        CWDK_SRB_PLAIN_(Srb)->SrbFlags |= Flags;
    }
}

FORCEINLINE VOID SrbClearSrbFlags(_In_ PVOID Srb, _In_ ULONG Flags) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SrbFlags &= ~Flags;
    } else {
        CWDK_SRB_PLAIN_(Srb)->SrbFlags &= ~Flags;
    }
}

FORCEINLINE ULONG SrbGetSystemStatus(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->SystemStatus
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->InternalStatus;
}

FORCEINLINE VOID SrbSetSystemStatus(_In_ PVOID Srb, _In_ ULONG Status) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SystemStatus = Status;
    } else {
        CWDK_SRB_PLAIN_(Srb)->InternalStatus = Status;
    }
}

FORCEINLINE VOID SrbSetSrbLength(_In_ PVOID Srb, _In_ ULONG Length) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->SrbLength = Length;
    } else {
        CWDK_SRB_PLAIN_(Srb)->Length = (USHORT)Length;
    }
}

FORCEINLINE ULONG SrbGetQueueTag(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->RequestTag
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->QueueTag;
}

FORCEINLINE VOID SrbSetQueueTag(_In_ PVOID Srb, _In_ ULONG QueueTag) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->RequestTag = QueueTag;
    } else {
        CWDK_SRB_PLAIN_(Srb)->QueueTag = (UCHAR)QueueTag;
    }
}

FORCEINLINE ULONG SrbGetRequestAttribute(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->RequestAttribute
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->QueueAction;
}

FORCEINLINE VOID SrbSetRequestAttribute(_In_ PVOID Srb, _In_ UCHAR RequestAttribute) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->RequestAttribute = RequestAttribute;
    } else {
        CWDK_SRB_PLAIN_(Srb)->QueueAction = RequestAttribute;
    }
}

/* Extended blocks have no sort key; the call says nothing about them. */
FORCEINLINE VOID SrbSetQueueSortKey(_In_ PVOID Srb, _In_ ULONG QueueSortKey) {
    if (!CWDK_SRB_IS_EXTENDED_(Srb))
        CWDK_SRB_PLAIN_(Srb)->QueueSortKey = QueueSortKey;
}

FORCEINLINE ULONG SrbGetTimeOutValue(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->TimeOutValue
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->TimeOutValue;
}

FORCEINLINE VOID SrbSetTimeOutValue(_In_ PVOID Srb, _In_ ULONG TimeOutValue) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->TimeOutValue = TimeOutValue;
    } else {
        CWDK_SRB_PLAIN_(Srb)->TimeOutValue = TimeOutValue;
    }
}

FORCEINLINE ULONG SrbGetDataTransferLength(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (ULONG)CWDK_SRB_EXTENDED_(Srb)->DataTransferLength
                                      : (ULONG)CWDK_SRB_PLAIN_(Srb)->DataTransferLength;
}

FORCEINLINE VOID SrbSetDataTransferLength(_In_ PVOID Srb, _In_ ULONG DataTransferLength) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->DataTransferLength = DataTransferLength;
    } else {
        CWDK_SRB_PLAIN_(Srb)->DataTransferLength = DataTransferLength;
    }
}

FORCEINLINE PVOID SrbGetDataBuffer(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (PVOID)CWDK_SRB_EXTENDED_(Srb)->DataBuffer
                                      : (PVOID)CWDK_SRB_PLAIN_(Srb)->DataBuffer;
}

FORCEINLINE VOID SrbSetDataBuffer(_In_ PVOID Srb, _In_opt_ __drv_aliasesMem PVOID DataBuffer) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->DataBuffer = DataBuffer;
    } else {
        CWDK_SRB_PLAIN_(Srb)->DataBuffer = DataBuffer;
    }
}

FORCEINLINE PVOID SrbGetOriginalRequest(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (PVOID)CWDK_SRB_EXTENDED_(Srb)->OriginalRequest
                                      : (PVOID)CWDK_SRB_PLAIN_(Srb)->OriginalRequest;
}

FORCEINLINE VOID SrbSetOriginalRequest(_In_ PVOID Srb, _In_opt_ PVOID OriginalRequest) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->OriginalRequest = OriginalRequest;
    } else {
        CWDK_SRB_PLAIN_(Srb)->OriginalRequest = OriginalRequest;
    }
}

FORCEINLINE PVOID SrbGetNextSrb(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (PVOID)CWDK_SRB_EXTENDED_(Srb)->NextSrb
                                      : (PVOID)CWDK_SRB_PLAIN_(Srb)->NextSrb;
}

FORCEINLINE VOID SrbSetNextSrb(_In_ PVOID Srb, _In_opt_ PVOID NextSrb) {
    if (CWDK_SRB_IS_EXTENDED_(Srb)) {
        CWDK_SRB_EXTENDED_(Srb)->NextSrb = (PSTORAGE_REQUEST_BLOCK)NextSrb;
    } else {
        CWDK_SRB_PLAIN_(Srb)->NextSrb = (PSCSI_REQUEST_BLOCK)NextSrb;
    }
}

FORCEINLINE PVOID SrbGetMiniportContext(_In_ PVOID Srb) {
    return CWDK_SRB_IS_EXTENDED_(Srb) ? (PVOID)CWDK_SRB_EXTENDED_(Srb)->MiniportContext
                                      : (PVOID)CWDK_SRB_PLAIN_(Srb)->SrbExtension;
}

FORCEINLINE UCHAR SrbGetCdbLength(_In_ PVOID Srb) {
    UCHAR value;

    if (!CWDK_SRB_IS_EXTENDED_(Srb))
        return CWDK_SRB_PLAIN_(Srb)->CdbLength;
    SrbGetScsiData(CWDK_SRB_EXTENDED_(Srb), &value, NULL, NULL, NULL, NULL);
    return value;
}

FORCEINLINE VOID SrbSetCdbLength(_In_ PVOID Srb, _In_ UCHAR CdbLength) {
    if (CWDK_SRB_IS_EXTENDED_(Srb))
        SrbSetScsiData(CWDK_SRB_EXTENDED_(Srb), &CdbLength, NULL, NULL, NULL, NULL);
    else
        CWDK_SRB_PLAIN_(Srb)->CdbLength = CdbLength;
}

FORCEINLINE UCHAR SrbGetScsiStatus(_In_ PVOID Srb) {
    UCHAR value;

    if (!CWDK_SRB_IS_EXTENDED_(Srb))
        return CWDK_SRB_PLAIN_(Srb)->ScsiStatus;
    SrbGetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, &value, NULL, NULL);
    return value;
}

FORCEINLINE VOID SrbSetScsiStatus(_In_ PVOID Srb, _In_ UCHAR ScsiStatus) {
    if (CWDK_SRB_IS_EXTENDED_(Srb))
        SrbSetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, &ScsiStatus, NULL, NULL);
    else
        CWDK_SRB_PLAIN_(Srb)->ScsiStatus = ScsiStatus;
}

FORCEINLINE PVOID SrbGetSenseInfoBuffer(_In_ PVOID Srb) {
    PVOID value;

    if (!CWDK_SRB_IS_EXTENDED_(Srb))
        return CWDK_SRB_PLAIN_(Srb)->SenseInfoBuffer;
    SrbGetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, NULL, &value, NULL);
    return value;
}

FORCEINLINE VOID SrbSetSenseInfoBuffer(_In_ PVOID Srb, _In_opt_ PVOID SenseInfoBuffer) {
    if (CWDK_SRB_IS_EXTENDED_(Srb))
        SrbSetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, NULL, &SenseInfoBuffer, NULL);
    else
        CWDK_SRB_PLAIN_(Srb)->SenseInfoBuffer = SenseInfoBuffer;
}

FORCEINLINE UCHAR SrbGetSenseInfoBufferLength(_In_ PVOID Srb) {
    UCHAR value;

    if (!CWDK_SRB_IS_EXTENDED_(Srb))
        return CWDK_SRB_PLAIN_(Srb)->SenseInfoBufferLength;
    SrbGetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, NULL, NULL, &value);
    return value;
}

FORCEINLINE VOID SrbSetSenseInfoBufferLength(_In_ PVOID Srb, _In_ UCHAR SenseInfoBufferLength) {
    if (CWDK_SRB_IS_EXTENDED_(Srb))
        SrbSetScsiData(CWDK_SRB_EXTENDED_(Srb), NULL, NULL, NULL, NULL, &SenseInfoBufferLength);
    else
        CWDK_SRB_PLAIN_(Srb)->SenseInfoBufferLength = SenseInfoBufferLength;
}

EXTERN_C_END

#endif
