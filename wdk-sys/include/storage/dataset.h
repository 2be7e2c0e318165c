/*
 * IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES: telling a device something about ranges of its blocks:
 * that nobody needs them (trim), that they are to be copied by token, scrubbed, repaired, moved to
 * another tier. Input is DEVICE_MANAGE_DATA_SET_ATTRIBUTES, then a parameter block if the action
 * has one, then the ranges, at the offsets the first names; output is alike. The functions lay out
 * and check both.
 */
#ifndef CWDK_STORAGE_DATASET_H
#define CWDK_STORAGE_DATASET_H

#include "nt/io.h"
#include "string.h"

EXTERN_C_START

#define IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x501, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef ULONG DEVICE_DATA_MANAGEMENT_SET_ACTION;

typedef ULONG DEVICE_DSM_ACTION;

/* Actions. */
#define DeviceDsmAction_None 0U
#define DeviceDsmAction_Trim 1U
#define DeviceDsmAction_OffloadWrite 4U
#define DeviceDsmAction_ResetWritePointer 23U
#define DeviceDsmAction_WriteZeroes 0x19U
#define DeviceDsmAction_VdtSet 29U
#define DeviceDsmActionFlag_NonDestructive 0x80000000U
#define DeviceDsmAction_Notification 0x80000002U
#define DeviceDsmAction_OffloadRead 0x80000003U
#define DeviceDsmAction_Allocation 0x80000005U
#define DeviceDsmAction_Repair 0x80000006U
#define DeviceDsmAction_Scrub 0x80000007U
#define DeviceDsmAction_DrtQuery 0x80000008U
#define DeviceDsmAction_DrtClear 0x80000009U
#define DeviceDsmAction_DrtDisable 0x8000000AU
#define DeviceDsmAction_TieringQuery 0x8000000BU
#define DeviceDsmAction_Map 0x8000000CU
#define DeviceDsmAction_RegenerateParity 0x8000000DU
#define DeviceDsmAction_NvCache_Change_Priority 0x8000000EU
#define DeviceDsmAction_NvCache_Evict 0x8000000FU
#define DeviceDsmAction_TopologyIdQuery 0x80000010U
#define DeviceDsmAction_GetPhysicalAddresses 0x80000011U
#define DeviceDsmAction_ScopeRegen 0x80000012U
#define DeviceDsmAction_ReportZones 0x80000013U
#define DeviceDsmAction_OpenZone 0x80000014U
#define DeviceDsmAction_FinishZone 0x80000015U
#define DeviceDsmAction_CloseZone 0x80000016U
#define DeviceDsmAction_GetRangeErrorInfo 0x80000018U
#define DeviceDsmAction_LostQuery 0x8000001AU
#define DeviceDsmAction_GetFreeSpace 0x8000001BU
#define DeviceDsmAction_ConversionQuery 0x8000001CU

/* Whether the action leaves what is stored in the ranges as it is. */
#define IsDsmActionNonDestructive(_Action)                                                         \
    ((BOOLEAN)(((_Action) & DeviceDsmActionFlag_NonDestructive) != 0))

/* Flags: one for all actions, and those of single actions. */
#define DEVICE_DSM_FLAG_ENTIRE_DATA_SET_RANGE 1
#define DEVICE_DSM_FLAG_PHYSICAL_ADDRESSES_OMIT_TOTAL_RANGES 0x10000000
#define DEVICE_DSM_FLAG_SCRUB_SKIP_IN_SYNC 0x10000000
#define DEVICE_DSM_FLAG_REPAIR_OUTPUT_PARITY_EXTENT 0x20000000
#define DEVICE_DSM_FLAG_SCRUB_OUTPUT_PARITY_EXTENT 0x20000000
#define DEVICE_DSM_FLAG_ALLOCATION_CONSOLIDATEABLE_ONLY 0x40000000
#define DEVICE_DSM_FLAG_REPAIR_INPUT_TOPOLOGY_ID_PRESENT 0x40000000
#define DEVICE_DSM_FLAG_TRIM_BYPASS_RZAT 0x40000000
#define DEVICE_DSM_FLAG_TRIM_NOT_FS_ALLOCATED 0x80000000U

/* Input and output. */
typedef struct _DEVICE_DATA_SET_RANGE DEVICE_DSM_RANGE, DEVICE_DATA_SET_RANGE, *PDEVICE_DSM_RANGE,
    *PDEVICE_DATA_SET_RANGE;
struct _DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
};

typedef struct _DEVICE_DSM_DEFINITION DEVICE_DSM_DEFINITION, *PDEVICE_DSM_DEFINITION;
struct _DEVICE_DSM_DEFINITION {
    DEVICE_DSM_ACTION Action;
    BOOLEAN SingleRange;
    ULONG ParameterBlockAlignment;
    ULONG ParameterBlockLength;
    BOOLEAN HasOutput;
    ULONG OutputBlockAlignment;
    ULONG OutputBlockLength;
};

typedef struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES DEVICE_DSM_INPUT,
    DEVICE_MANAGE_DATA_SET_ATTRIBUTES, *PDEVICE_DSM_INPUT, *PDEVICE_MANAGE_DATA_SET_ATTRIBUTES;
struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES {
    ULONG Size;
    DEVICE_DSM_ACTION Action;
    ULONG Flags;
    ULONG ParameterBlockOffset;
    ULONG ParameterBlockLength;
    ULONG DataSetRangesOffset;
    ULONG DataSetRangesLength;
};

typedef struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT DEVICE_DSM_OUTPUT,
    DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT, *PDEVICE_DSM_OUTPUT,
    *PDEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT;
struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT {
    ULONG Size;
    DEVICE_DSM_ACTION Action;
    ULONG Flags;
    ULONG OperationStatus;
    ULONG ExtendedError;
    ULONG TargetDetailedError;
    ULONG ReservedStatus;
    ULONG OutputBlockOffset;
    ULONG OutputBlockLength;
};

#define DEVICE_DSM_ROUND_UP(_a, _b) (((_a) + (_b) - 1) / (_b) * (_b))
#define DEVICE_DSM_ROUND_DN(_a, _b) ((_a) / (_b) * (_b))

/* The parameter block, the ranges and how many they are, of an input that has them. */
FORCEINLINE PVOID DeviceDsmParameterBlock(_In_ PDEVICE_DSM_INPUT Input) {
    return (PUCHAR)Input + Input->ParameterBlockOffset;
}

FORCEINLINE PDEVICE_DSM_RANGE DeviceDsmDataSetRanges(_In_ PDEVICE_DSM_INPUT Input) {
    return (PDEVICE_DSM_RANGE)((PUCHAR)Input + Input->DataSetRangesOffset);
}

FORCEINLINE ULONG DeviceDsmNumberOfDataSetRanges(_In_ PDEVICE_DSM_INPUT Input) {
    return Input->DataSetRangesLength / sizeof(DEVICE_DSM_RANGE);
}

/* How long an input with such a parameter block and so many ranges is. */
FORCEINLINE ULONG DeviceDsmGetInputLength(_In_ PDEVICE_DSM_DEFINITION Definition,
                                          _In_ ULONG ParameterBlockLength,
                                          _In_ ULONG NumberOfDataSetRanges) {
    ULONG length = sizeof(DEVICE_DSM_INPUT);

    if (ParameterBlockLength != 0)
        length =
            DEVICE_DSM_ROUND_UP(length, Definition->ParameterBlockAlignment) + ParameterBlockLength;
    if (NumberOfDataSetRanges != 0)
        length = DEVICE_DSM_ROUND_UP(length, (ULONG) __alignof(DEVICE_DSM_RANGE)) +
                 NumberOfDataSetRanges * (ULONG)sizeof(DEVICE_DSM_RANGE);
    return length;
}

/* How many ranges fit into an input of that length. */
FORCEINLINE ULONG DeviceDsmGetNumberOfDataSetRanges(_In_ PDEVICE_DSM_DEFINITION Definition,
                                                    _In_ ULONG InputLength,
                                                    _In_ ULONG ParameterBlockLength) {
    ULONG before = DeviceDsmGetInputLength(Definition, ParameterBlockLength, 0);

    before = DEVICE_DSM_ROUND_UP(before, (ULONG) __alignof(DEVICE_DSM_RANGE));
    return InputLength <= before ? 0 : (InputLength - before) / (ULONG)sizeof(DEVICE_DSM_RANGE);
}

/* An input without ranges. The parameter block is copied from Parameters, or zero without them. */
FORCEINLINE void DeviceDsmInitializeInput(
    _In_ PDEVICE_DSM_DEFINITION Definition, _Out_writes_bytes_(InputLength) PDEVICE_DSM_INPUT Input,
    _In_range_(>=, sizeof(DEVICE_DSM_INPUT)) ULONG InputLength, _In_ ULONG Flags,
    _In_reads_bytes_opt_(ParameterBlockLength) PVOID Parameters, _In_ ULONG ParameterBlockLength) {
    memset(Input, 0, InputLength);
    Input->Size = sizeof(DEVICE_DSM_INPUT);
    Input->Action = Definition->Action;
    Input->Flags = Flags;
    if (ParameterBlockLength == 0)
        return;
    Input->ParameterBlockOffset =
        DEVICE_DSM_ROUND_UP(Input->Size, Definition->ParameterBlockAlignment);
    Input->ParameterBlockLength = ParameterBlockLength;
    if (Parameters != NULL)
        memcpy(DeviceDsmParameterBlock(Input), Parameters, ParameterBlockLength);
}

/* FALSE if there is no room for one more, or the input is for the whole device. */
FORCEINLINE BOOLEAN DeviceDsmAddDataSetRange(_Inout_updates_bytes_(InputLength)
                                                 PDEVICE_DSM_INPUT Input,
                                             _In_range_(>=, sizeof(DEVICE_DSM_INPUT))
                                                 ULONG InputLength,
                                             _In_ LONGLONG Offset, _In_ ULONGLONG Length) {
    ULONG begin = Input->DataSetRangesOffset;
    PDEVICE_DSM_RANGE range;

    if ((Input->Flags & DEVICE_DSM_FLAG_ENTIRE_DATA_SET_RANGE) != 0)
        return FALSE;
    if (begin == 0) {
        begin = Input->ParameterBlockLength != 0
                    ? Input->ParameterBlockOffset + Input->ParameterBlockLength
                    : Input->Size;
        begin = DEVICE_DSM_ROUND_UP(begin, (ULONG) __alignof(DEVICE_DSM_RANGE));
    }
    if (begin > InputLength || Input->DataSetRangesLength > InputLength - begin ||
        InputLength - begin - Input->DataSetRangesLength < sizeof(DEVICE_DSM_RANGE))
        return FALSE;
    Input->DataSetRangesOffset = begin;
    range = (PDEVICE_DSM_RANGE)((PUCHAR)Input + begin + Input->DataSetRangesLength);
    range->StartingOffset = Offset;
    range->LengthInBytes = Length;
    Input->DataSetRangesLength += sizeof(DEVICE_DSM_RANGE);
    return TRUE;
}

/* For who receives an input: whether all it names lies inside it and suits the definition. */
FORCEINLINE BOOLEAN DeviceDsmValidateInput(_In_ PDEVICE_DSM_DEFINITION Definition,
                                           _In_reads_bytes_(InputLength) PDEVICE_DSM_INPUT Input,
                                           _In_range_(>=, sizeof(DEVICE_DSM_INPUT))
                                               ULONG InputLength) {
    ULONG end = sizeof(DEVICE_DSM_INPUT);

    if (Input->Size < end || Input->Action != Definition->Action)
        return FALSE;
    if (Definition->ParameterBlockLength != 0) {
        if (Input->ParameterBlockOffset < end || Input->ParameterBlockOffset > InputLength ||
            Input->ParameterBlockOffset % Definition->ParameterBlockAlignment != 0 ||
            Input->ParameterBlockLength < Definition->ParameterBlockLength ||
            Input->ParameterBlockLength > InputLength - Input->ParameterBlockOffset)
            return FALSE;
        end = Input->ParameterBlockOffset + Input->ParameterBlockLength;
    }
    if ((Input->Flags & DEVICE_DSM_FLAG_ENTIRE_DATA_SET_RANGE) != 0)
        return Input->DataSetRangesOffset == 0 && Input->DataSetRangesLength == 0;
    if (Input->DataSetRangesOffset < end || Input->DataSetRangesOffset > InputLength ||
        Input->DataSetRangesOffset % __alignof(DEVICE_DSM_RANGE) != 0 ||
        Input->DataSetRangesLength > InputLength - Input->DataSetRangesOffset ||
        Input->DataSetRangesLength % sizeof(DEVICE_DSM_RANGE) != 0 ||
        Input->DataSetRangesLength == 0)
        return FALSE;
    return !Definition->SingleRange || Input->DataSetRangesLength == sizeof(DEVICE_DSM_RANGE);
}

/* The same for the output. */
FORCEINLINE PVOID DeviceDsmOutputBlock(_In_ PDEVICE_DSM_OUTPUT Output) {
    return (PUCHAR)Output + Output->OutputBlockOffset;
}

FORCEINLINE ULONG DeviceDsmGetOutputLength(_In_ PDEVICE_DSM_DEFINITION Definition,
                                           _In_ ULONG OutputBlockLength) {
    ULONG length = sizeof(DEVICE_DSM_OUTPUT);

    if (OutputBlockLength == 0)
        return length;
    return DEVICE_DSM_ROUND_UP(length, Definition->OutputBlockAlignment) + OutputBlockLength;
}

FORCEINLINE BOOLEAN DeviceDsmValidateOutputLength(_In_ PDEVICE_DSM_DEFINITION Definition,
                                                  _In_ ULONG OutputLength) {
    return OutputLength >= DeviceDsmGetOutputLength(Definition, Definition->OutputBlockLength);
}

FORCEINLINE ULONG DeviceDsmGetOutputBlockLength(_In_ PDEVICE_DSM_DEFINITION Definition,
                                                _In_ ULONG OutputLength) {
    ULONG begin = sizeof(DEVICE_DSM_OUTPUT);

    if (Definition->OutputBlockLength == 0)
        return 0;
    begin = DEVICE_DSM_ROUND_UP(begin, Definition->OutputBlockAlignment);
    return OutputLength <= begin ? 0 : OutputLength - begin;
}

FORCEINLINE void DeviceDsmInitializeOutput(_In_ PDEVICE_DSM_DEFINITION Definition,
                                           _Out_writes_bytes_(OutputLength)
                                               PDEVICE_DSM_OUTPUT Output,
                                           _In_range_(>=, sizeof(DEVICE_DSM_OUTPUT))
                                               ULONG OutputLength,
                                           _In_ ULONG Flags) {
    memset(Output, 0, OutputLength);
    Output->Size = sizeof(DEVICE_DSM_OUTPUT);
    Output->Action = Definition->Action;
    Output->Flags = Flags;
    Output->OutputBlockLength = DeviceDsmGetOutputBlockLength(Definition, OutputLength);
    if (Output->OutputBlockLength != 0)
        Output->OutputBlockOffset = OutputLength - Output->OutputBlockLength;
}

FORCEINLINE BOOLEAN DeviceDsmValidateOutput(_In_ PDEVICE_DSM_DEFINITION Definition,
                                            _In_reads_bytes_(OutputLength)
                                                PDEVICE_DSM_OUTPUT Output,
                                            _In_range_(>=, sizeof(DEVICE_DSM_OUTPUT))
                                                ULONG OutputLength) {
    if (Output->Size < sizeof(DEVICE_DSM_OUTPUT) || Output->Action != Definition->Action)
        return FALSE;
    if (Definition->OutputBlockLength == 0)
        return TRUE;
    return Output->OutputBlockOffset >= sizeof(DEVICE_DSM_OUTPUT) &&
           Output->OutputBlockOffset <= OutputLength &&
           Output->OutputBlockOffset % Definition->OutputBlockAlignment == 0 &&
           Output->OutputBlockLength >= Definition->OutputBlockLength &&
           Output->OutputBlockLength <= OutputLength - Output->OutputBlockOffset;
}

EXTERN_C_END

#endif
