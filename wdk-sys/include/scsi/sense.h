/*
 * Sense data: what a device reports about a command that did not simply succeed. There are two
 * formats. The fixed one is SENSE_DATA; the other is a list of descriptors behind
 * DESCRIPTOR_SENSE_DATA. The error code in the first byte says which it is, and whether the error
 * belongs to this command (current) or to an earlier one (deferred). The functions read either
 * format and never past the length they are given, so that a driver needs no case of its own.
 */
#ifndef CWDK_SCSI_SENSE_H
#define CWDK_SCSI_SENSE_H

#include "nt/basic.h"
#include "string.h"

EXTERN_C_START

/* The status byte of a command. Check condition means that there is sense data. */
#define SCSISTAT_GOOD 0
#define SCSISTAT_CHECK_CONDITION 2
#define SCSISTAT_CONDITION_MET 4
#define SCSISTAT_BUSY 8
#define SCSISTAT_INTERMEDIATE 0x10
#define SCSISTAT_INTERMEDIATE_COND_MET 0x14
#define SCSISTAT_RESERVATION_CONFLICT 0x18
#define SCSISTAT_COMMAND_TERMINATED 0x22
#define SCSISTAT_QUEUE_FULL 0x28

/* How much sense data there may be. */
#define SENSE_BUFFER_SIZE 0x12ULL
#define SENSE_BUFFER_SIZE_EX 0x12ULL
#define MAX_ADDITIONAL_SENSE_BYTES 237ULL
#define MAX_ADDITIONAL_SENSE_BYTES_EX 237ULL
#define MAX_SENSE_BUFFER_SIZE 255

/* The error code: the format, and which command the error belongs to. */
#define SCSI_SENSE_ERRORCODE_FIXED_CURRENT 0x70
#define SCSI_SENSE_ERRORCODE_FIXED_DEFERRED 113
#define SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT 114
#define SCSI_SENSE_ERRORCODE_DESCRIPTOR_DEFERRED 115

/* The flags beside the sense key. */
#define SCSI_ILLEGAL_LENGTH 0x20
#define SCSI_EOM 0x40
#define SCSI_FILE_MARK 0x80

#define SCSI_SENSE_OPTIONS_NONE 0UL
#define SCSI_SENSE_OPTIONS_FIXED_FORMAT_IF_UNKNOWN_FORMAT_INDICATED 1UL

typedef ULONG SCSI_SENSE_OPTIONS;

/* Types of sense descriptors. */
#define SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION 0
#define SCSI_SENSE_DESCRIPTOR_TYPE_COMMAND_SPECIFIC 1
#define SCSI_SENSE_DESCRIPTOR_TYPE_SENSE_KEY_SPECIFIC 2
#define SCSI_SENSE_DESCRIPTOR_TYPE_FIELD_REPLACEABLE_UNIT 3
#define SCSI_SENSE_DESCRIPTOR_TYPE_STREAM_COMMAND 4
#define SCSI_SENSE_DESCRIPTOR_TYPE_BLOCK_COMMAND 5
#define SCSI_SENSE_DESCRIPTOR_TYPE_OSD_OBJECT_IDENTIFICATION 6
#define SCSI_SENSE_DESCRIPTOR_TYPE_OSD_RESPONSE_INTEGRITY_CHECK 7
#define SCSI_SENSE_DESCRIPTOR_TYPE_OSD_ATTRIBUTE_IDENTIFICATION 8
#define SCSI_SENSE_DESCRIPTOR_TYPE_ATA_STATUS_RETURN 9
#define SCSI_SENSE_DESCRIPTOR_TYPE_PROGRESS_INDICATION 10
#define SCSI_SENSE_DESCRIPTOR_TYPE_USER_DATA_SEGMENT_REFERRAL 11
#define SCSI_SENSE_DESCRIPTOR_TYPE_FORWARDED_SENSE_DATA 12

typedef struct _DESCRIPTOR_SENSE_DATA DESCRIPTOR_SENSE_DATA, *PDESCRIPTOR_SENSE_DATA;
struct _DESCRIPTOR_SENSE_DATA {
    UCHAR ErrorCode : 7;
    UCHAR Reserved1 : 1;
    UCHAR SenseKey : 4;
    UCHAR Reserved2 : 4;
    UCHAR AdditionalSenseCode;
    UCHAR AdditionalSenseCodeQualifier;
    UCHAR Reserved3[3];
    UCHAR AdditionalSenseLength;
    UCHAR DescriptorBuffer[1];
};

typedef struct _SENSE_DATA SENSE_DATA, FIXED_SENSE_DATA, *PSENSE_DATA, *PFIXED_SENSE_DATA;
struct _SENSE_DATA {
    UCHAR ErrorCode : 7;
    UCHAR Valid : 1;
    UCHAR SegmentNumber;
    UCHAR SenseKey : 4;
    UCHAR Reserved : 1;
    UCHAR IncorrectLength : 1;
    UCHAR EndOfMedia : 1;
    UCHAR FileMark : 1;
    UCHAR Information[4];
    UCHAR AdditionalSenseLength;
    UCHAR CommandSpecificInformation[4];
    UCHAR AdditionalSenseCode;
    UCHAR AdditionalSenseCodeQualifier;
    UCHAR FieldReplaceableUnitCode;
    UCHAR SenseKeySpecific[3];
};

typedef union _SENSE_DATA_EX SENSE_DATA_EX, *PSENSE_DATA_EX;
union _SENSE_DATA_EX {
    FIXED_SENSE_DATA FixedData;
    DESCRIPTOR_SENSE_DATA DescriptorData;
};

/* Descriptors. The length in the header does not count the header. */
typedef struct _SCSI_SENSE_DESCRIPTOR_HEADER SCSI_SENSE_DESCRIPTOR_HEADER,
    *PSCSI_SENSE_DESCRIPTOR_HEADER;
struct _SCSI_SENSE_DESCRIPTOR_HEADER {
    UCHAR DescriptorType;
    UCHAR AdditionalLength;
};

typedef struct _SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN,
    *PSCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN;
struct _SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Extend : 1;
    UCHAR Reserved1 : 7;
    UCHAR Error;
    UCHAR SectorCount15_8;
    UCHAR SectorCount7_0;
    UCHAR LbaLow15_8;
    UCHAR LbaLow7_0;
    UCHAR LbaMid15_8;
    UCHAR LbaMid7_0;
    UCHAR LbaHigh15_8;
    UCHAR LbaHigh7_0;
    UCHAR Device;
    UCHAR Status;
};

typedef struct _SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND,
    *PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND;
struct _SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Reserved1;
    UCHAR Reserved2 : 5;
    UCHAR IncorrectLength : 1;
    UCHAR Reserved3 : 2;
};

typedef struct _SCSI_SENSE_DESCRIPTOR_INFORMATION SCSI_SENSE_DESCRIPTOR_INFORMATION,
    *PSCSI_SENSE_DESCRIPTOR_INFORMATION;
struct _SCSI_SENSE_DESCRIPTOR_INFORMATION {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Valid : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
    UCHAR Information[8];
};

/* The error code of either format; the top bit of its byte means something else. */
#define ScsiGetSenseErrorCode(SenseInfoBuffer) (((PUCHAR)(SenseInfoBuffer))[0] & 0x7F)

#define IsFixedSenseDataFormat(SenseInfoBuffer)                                                    \
    (ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_FIXED_CURRENT ||               \
     ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_FIXED_DEFERRED)
#define IsDescriptorSenseDataFormat(SenseInfoBuffer)                                               \
    (ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT ||          \
     ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_DESCRIPTOR_DEFERRED)
#define IsSenseDataFormatValueValid(SenseInfoBuffer)                                               \
    (IsFixedSenseDataFormat(SenseInfoBuffer) || IsDescriptorSenseDataFormat(SenseInfoBuffer))
#define IsSenseDataCurrentError(SenseInfoBuffer)                                                   \
    (ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_FIXED_CURRENT ||               \
     ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_DESCRIPTOR_CURRENT)
#define IsSenseDataDeferredError(SenseInfoBuffer)                                                  \
    (ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_FIXED_DEFERRED ||              \
     ScsiGetSenseErrorCode(SenseInfoBuffer) == SCSI_SENSE_ERRORCODE_DESCRIPTOR_DEFERRED)

/* The whole descriptor, with its header. */
#define ScsiGetSenseDescriptorLength(DescriptorBuffer)                                             \
    (((PSCSI_SENSE_DESCRIPTOR_HEADER)(DescriptorBuffer))->AdditionalLength +                       \
     sizeof(SCSI_SENSE_DESCRIPTOR_HEADER))

/* How many bytes the device has to say, which may be more than it was given room for. */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetTotalSenseByteCountIndicated(_In_reads_bytes_(SenseInfoBufferLength)
                                                            PVOID SenseInfoBuffer,
                                                        _In_ UCHAR SenseInfoBufferLength,
                                                        _Out_ UCHAR *TotalByteCountIndicated) {
    const ULONG head = FIELD_OFFSET(DESCRIPTOR_SENSE_DATA, DescriptorBuffer);
    ULONG total;

    if (SenseInfoBuffer == NULL || SenseInfoBufferLength < head)
        return FALSE;
    total = head + ((PDESCRIPTOR_SENSE_DATA)SenseInfoBuffer)->AdditionalSenseLength;
    if (total > MAX_SENSE_BUFFER_SIZE)
        return FALSE;
    *TotalByteCountIndicated = (UCHAR)total;
    return TRUE;
}

/* Fields that the data is too short for are reported as zero. */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetFixedSenseKeyAndCodes(_In_reads_bytes_(SenseInfoBufferLength)
                                                     PVOID SenseInfoBuffer,
                                                 _In_ UCHAR SenseInfoBufferLength,
                                                 _Out_opt_ PUCHAR SenseKey,
                                                 _Out_opt_ PUCHAR AdditionalSenseCode,
                                                 _Out_opt_ PUCHAR AdditionalSenseCodeQualifier) {
    PFIXED_SENSE_DATA data = (PFIXED_SENSE_DATA)SenseInfoBuffer;
    const ULONG head = FIELD_OFFSET(FIXED_SENSE_DATA, CommandSpecificInformation);
    ULONG length;

    if (data == NULL || SenseInfoBufferLength < FIELD_OFFSET(FIXED_SENSE_DATA, Information))
        return FALSE;
    length =
        SenseInfoBufferLength < head ? SenseInfoBufferLength : head + data->AdditionalSenseLength;
    if (length > SenseInfoBufferLength)
        length = SenseInfoBufferLength;
    if (SenseKey != NULL)
        *SenseKey = data->SenseKey;
    if (AdditionalSenseCode != NULL)
        *AdditionalSenseCode = length > FIELD_OFFSET(FIXED_SENSE_DATA, AdditionalSenseCode)
                                   ? data->AdditionalSenseCode
                                   : 0;
    if (AdditionalSenseCodeQualifier != NULL)
        *AdditionalSenseCodeQualifier =
            length > FIELD_OFFSET(FIXED_SENSE_DATA, AdditionalSenseCodeQualifier)
                ? data->AdditionalSenseCodeQualifier
                : 0;
    return TRUE;
}

_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetDescriptorSenseKeyAndCodes(
    _In_reads_bytes_(SenseInfoBufferLength) PVOID SenseInfoBuffer, _In_ UCHAR SenseInfoBufferLength,
    _Out_opt_ PUCHAR SenseKey, _Out_opt_ PUCHAR AdditionalSenseCode,
    _Out_opt_ PUCHAR AdditionalSenseCodeQualifier) {
    PDESCRIPTOR_SENSE_DATA data = (PDESCRIPTOR_SENSE_DATA)SenseInfoBuffer;

    if (data == NULL ||
        SenseInfoBufferLength < FIELD_OFFSET(DESCRIPTOR_SENSE_DATA, DescriptorBuffer))
        return FALSE;
    if (SenseKey != NULL)
        *SenseKey = data->SenseKey;
    if (AdditionalSenseCode != NULL)
        *AdditionalSenseCode = data->AdditionalSenseCode;
    if (AdditionalSenseCodeQualifier != NULL)
        *AdditionalSenseCodeQualifier = data->AdditionalSenseCodeQualifier;
    return TRUE;
}

/* Of either format. An unknown error code is an error, or is read as fixed if Options say so. */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetSenseKeyAndCodes(
    _In_reads_bytes_(SenseInfoBufferLength) PVOID SenseInfoBuffer, _In_ UCHAR SenseInfoBufferLength,
    _In_ SCSI_SENSE_OPTIONS Options, _Out_opt_ PUCHAR SenseKey,
    _Out_opt_ PUCHAR AdditionalSenseCode, _Out_opt_ PUCHAR AdditionalSenseCodeQualifier) {
    if (SenseInfoBuffer == NULL || SenseInfoBufferLength == 0)
        return FALSE;
    if (IsDescriptorSenseDataFormat(SenseInfoBuffer))
        return ScsiGetDescriptorSenseKeyAndCodes(SenseInfoBuffer, SenseInfoBufferLength, SenseKey,
                                                 AdditionalSenseCode, AdditionalSenseCodeQualifier);
    if (IsFixedSenseDataFormat(SenseInfoBuffer) ||
        (Options & SCSI_SENSE_OPTIONS_FIXED_FORMAT_IF_UNKNOWN_FORMAT_INDICATED) != 0)
        return ScsiGetFixedSenseKeyAndCodes(SenseInfoBuffer, SenseInfoBufferLength, SenseKey,
                                            AdditionalSenseCode, AdditionalSenseCodeQualifier);
    return FALSE;
}

/* The list of descriptors, as far as the buffer holds it. */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetSenseDescriptor(_In_reads_bytes_(SenseInfoBufferLength)
                                               PVOID SenseInfoBuffer,
                                           _In_ UCHAR SenseInfoBufferLength,
                                           _Outptr_result_bytebuffer_(*DescriptorBufferLength)
                                               PVOID *DescriptorBuffer,
                                           _Out_ UCHAR *DescriptorBufferLength) {
    PDESCRIPTOR_SENSE_DATA data = (PDESCRIPTOR_SENSE_DATA)SenseInfoBuffer;
    const ULONG head = FIELD_OFFSET(DESCRIPTOR_SENSE_DATA, DescriptorBuffer);

    if (data == NULL || SenseInfoBufferLength <= head || !IsDescriptorSenseDataFormat(data) ||
        data->AdditionalSenseLength == 0)
        return FALSE;
    *DescriptorBuffer = data->DescriptorBuffer;
    *DescriptorBufferLength = data->AdditionalSenseLength;
    if (*DescriptorBufferLength > SenseInfoBufferLength - head)
        *DescriptorBufferLength = (UCHAR)(SenseInfoBufferLength - head);
    return TRUE;
}

/*
 * The first descriptor in Buffer of one of the types. To find the next, call again with what
 * follows it. OutBuffer and its length reach from it to the end of Buffer; a descriptor that does
 * not fit into Buffer is not returned.
 */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiGetNextSenseDescriptorByType(
    _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ UCHAR BufferLength,
    _In_reads_(TypeListCount) PUCHAR TypeList, _In_ ULONG TypeListCount, _Out_ PUCHAR OutType,
    _Outptr_result_bytebuffer_(*OutBufferLength) PVOID *OutBuffer, _Out_ UCHAR *OutBufferLength) {
    PUCHAR at = (PUCHAR)Buffer;
    ULONG left = BufferLength;

    if (at == NULL || TypeList == NULL)
        return FALSE;
    while (left >= sizeof(SCSI_SENSE_DESCRIPTOR_HEADER)) {
        ULONG length = (ULONG)ScsiGetSenseDescriptorLength(at);
        ULONG i;

        if (length > left)
            return FALSE;
        for (i = 0; i < TypeListCount; i++) {
            if (((PSCSI_SENSE_DESCRIPTOR_HEADER)at)->DescriptorType != TypeList[i])
                continue;
            *OutType = TypeList[i];
            *OutBuffer = at;
            *OutBufferLength = (UCHAR)left;
            return TRUE;
        }
        at += length;
        left -= length;
    }
    return FALSE;
}

/* Whether the buffer holds a whole descriptor of that type, as the standard lays it out. */
FORCEINLINE BOOLEAN ScsiValidateInformationSenseDescriptor(_In_reads_bytes_(DescriptorBufferLength)
                                                               PVOID DescriptorBuffer,
                                                           _In_ UCHAR DescriptorBufferLength) {
    PSCSI_SENSE_DESCRIPTOR_INFORMATION descriptor =
        (PSCSI_SENSE_DESCRIPTOR_INFORMATION)DescriptorBuffer;

    return descriptor != NULL && DescriptorBufferLength >= sizeof(*descriptor) &&
           descriptor->Header.DescriptorType == SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION &&
           ScsiGetSenseDescriptorLength(descriptor) == sizeof(*descriptor);
}

FORCEINLINE BOOLEAN ScsiValidateBlockCommandSenseDescriptor(_In_reads_bytes_(DescriptorBufferLength)
                                                                PVOID DescriptorBuffer,
                                                            _In_ UCHAR DescriptorBufferLength) {
    PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND descriptor =
        (PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND)DescriptorBuffer;

    return descriptor != NULL && DescriptorBufferLength >= sizeof(*descriptor) &&
           descriptor->Header.DescriptorType == SCSI_SENSE_DESCRIPTOR_TYPE_BLOCK_COMMAND &&
           ScsiGetSenseDescriptorLength(descriptor) == sizeof(*descriptor);
}

/*
 * Fixed sense data that says what descriptors say, as far as it has fields for it: key, codes,
 * the information field if it fits into four bytes, and the incorrect length flag.
 */
_Success_(return != FALSE)
FORCEINLINE BOOLEAN ScsiConvertToFixedSenseFormat(
    _In_reads_bytes_(SenseInfoBufferLength) PVOID SenseInfoBuffer, _In_ UCHAR SenseInfoBufferLength,
    _Out_writes_bytes_(OutBufferLength) PVOID OutBuffer, _In_ UCHAR OutBufferLength) {
    PFIXED_SENSE_DATA fixed = (PFIXED_SENSE_DATA)OutBuffer;
    UCHAR types[2] = {SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION,
                      SCSI_SENSE_DESCRIPTOR_TYPE_BLOCK_COMMAND};
    UCHAR key, code, qualifier, type, left, next;
    PVOID list, found;

    if (fixed == NULL || OutBufferLength < sizeof(*fixed) || SenseInfoBuffer == NULL ||
        SenseInfoBufferLength == 0 || !IsDescriptorSenseDataFormat(SenseInfoBuffer) ||
        !ScsiGetDescriptorSenseKeyAndCodes(SenseInfoBuffer, SenseInfoBufferLength, &key, &code,
                                           &qualifier))
        return FALSE;
    memset(fixed, 0, OutBufferLength);
    fixed->ErrorCode = IsSenseDataDeferredError(SenseInfoBuffer)
                           ? SCSI_SENSE_ERRORCODE_FIXED_DEFERRED
                           : SCSI_SENSE_ERRORCODE_FIXED_CURRENT;
    fixed->SenseKey = key & 0xF;
    fixed->AdditionalSenseCode = code;
    fixed->AdditionalSenseCodeQualifier = qualifier;
    fixed->AdditionalSenseLength =
        (UCHAR)(sizeof(*fixed) - FIELD_OFFSET(FIXED_SENSE_DATA, CommandSpecificInformation));
    if (!ScsiGetSenseDescriptor(SenseInfoBuffer, SenseInfoBufferLength, &list, &left))
        return TRUE;
    while (ScsiGetNextSenseDescriptorByType(list, left, types, 2, &type, &found, &next)) {
        PSCSI_SENSE_DESCRIPTOR_INFORMATION information = (PSCSI_SENSE_DESCRIPTOR_INFORMATION)found;

        if (type == SCSI_SENSE_DESCRIPTOR_TYPE_BLOCK_COMMAND &&
            ScsiValidateBlockCommandSenseDescriptor(found, next))
            fixed->IncorrectLength = ((PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND)found)->IncorrectLength;
        if (type == SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION &&
            ScsiValidateInformationSenseDescriptor(found, next) &&
            information->Information[0] == 0 && information->Information[1] == 0 &&
            information->Information[2] == 0 && information->Information[3] == 0) {
            /* The standard has this bit at the top of its byte, where no member is. */
            fixed->Valid = ((PUCHAR)found)[2] >> 7;
            memcpy(fixed->Information, information->Information + 4, 4);
        }
        left = (UCHAR)(next - ScsiGetSenseDescriptorLength(found));
        list = (PUCHAR)found + ScsiGetSenseDescriptorLength(found);
    }
    return TRUE;
}

EXTERN_C_END

#endif
