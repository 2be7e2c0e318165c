/* What the storage headers write out: sense data, ranges of blocks, numbers the other way round. */
#include <cwdk/test.h>

#include <classpnp.h>
#include <storduid.h>
#include <storport.h>

static UCHAR fixed_sense[18] = {0x70, 0, 0x25, 0, 0, 0, 9, 10, 0, 0, 0, 0, 0x44, 0x01};

TEST(fixed_sense_data_is_read_as_far_as_it_reaches) {
    UCHAR key, code, qualifier, total;

    CHECK(ScsiGetSenseKeyAndCodes(fixed_sense, sizeof fixed_sense, 0, &key, &code, &qualifier));
    CHECK_EQ(key, SCSI_SENSE_ILLEGAL_REQUEST);
    CHECK_EQ(code, 0x44);
    CHECK_EQ(qualifier, 1);
    CHECK(ScsiGetSenseKeyAndCodes(fixed_sense, 13, 0, &key, &code, &qualifier));
    CHECK_EQ(code, 0x44);
    CHECK_EQ(qualifier, 0);
    CHECK(ScsiGetSenseKeyAndCodes(fixed_sense, 3, 0, &key, &code, NULL));
    CHECK_EQ(key, SCSI_SENSE_ILLEGAL_REQUEST);
    CHECK_EQ(code, 0);
    CHECK(!ScsiGetSenseKeyAndCodes(fixed_sense, 2, 0, &key, NULL, NULL));
    CHECK(!ScsiGetSenseKeyAndCodes(fixed_sense, 0, 0, &key, NULL, NULL));
    CHECK(ScsiGetTotalSenseByteCountIndicated(fixed_sense, sizeof fixed_sense, &total));
    CHECK_EQ(total, 18);
}

TEST(an_additional_length_of_the_device_is_believed_up_to_the_buffer) {
    UCHAR sense[18] = {0x70, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0x3A, 1};
    UCHAR key, code, qualifier;

    CHECK(ScsiGetSenseKeyAndCodes(sense, sizeof sense, 0, &key, &code, &qualifier));
    CHECK_EQ(code, 0x3A);
    CHECK_EQ(qualifier, 0);
    sense[7] = 244;
    CHECK(ScsiGetSenseKeyAndCodes(sense, sizeof sense, 0, &key, &code, &qualifier));
    CHECK_EQ(qualifier, 1);
    sense[7] = 255;
    CHECK(!ScsiGetTotalSenseByteCountIndicated(sense, sizeof sense, &key));
}

TEST(an_unknown_format_is_read_as_fixed_only_if_asked_for) {
    UCHAR sense[18] = {0x7E, 0, 6};
    UCHAR key;

    CHECK(!IsSenseDataFormatValueValid(sense));
    CHECK(!ScsiGetSenseKeyAndCodes(sense, sizeof sense, SCSI_SENSE_OPTIONS_NONE, &key, NULL, NULL));
    CHECK(ScsiGetSenseKeyAndCodes(sense, sizeof sense,
                                  SCSI_SENSE_OPTIONS_FIXED_FORMAT_IF_UNKNOWN_FORMAT_INDICATED, &key,
                                  NULL, NULL));
    CHECK_EQ(key, SCSI_SENSE_UNIT_ATTENTION);
}

/* A block command descriptor with its flag, then the information 0x01020304. */
static UCHAR descriptor_sense[24] = {0x73, 3,  0x11, 0, 0, 0, 0, 16, 5, 2, 0, 0x20,
                                     0,    10, 0x80, 0, 0, 0, 0, 0,  1, 2, 3, 4};

TEST(descriptors_are_found_by_type) {
    UCHAR information = SCSI_SENSE_DESCRIPTOR_TYPE_INFORMATION, type, left, next;
    PVOID list, found;

    CHECK(ScsiGetSenseDescriptor(descriptor_sense, sizeof descriptor_sense, &list, &left));
    CHECK_EQ(left, 16);
    CHECK(ScsiGetNextSenseDescriptorByType(list, left, &information, 1, &type, &found, &next));
    CHECK_EQ(type, information);
    CHECK(found == descriptor_sense + 12);
    CHECK_EQ(next, 12);
    CHECK(ScsiValidateInformationSenseDescriptor(found, next));
    CHECK(!ScsiValidateInformationSenseDescriptor(found, 11));
    CHECK(!ScsiValidateBlockCommandSenseDescriptor(found, next));
    /* What is cut off is not returned. */
    CHECK(ScsiGetSenseDescriptor(descriptor_sense, 20, &list, &left));
    CHECK_EQ(left, 12);
    CHECK(!ScsiGetNextSenseDescriptorByType(list, left, &information, 1, &type, &found, &next));
    CHECK(!ScsiGetSenseDescriptor(fixed_sense, sizeof fixed_sense, &list, &left));
}

TEST(descriptors_become_fixed_sense_data) {
    SENSE_DATA fixed;

    CHECK(ScsiConvertToFixedSenseFormat(descriptor_sense, sizeof descriptor_sense, &fixed,
                                        sizeof fixed));
    CHECK_EQ(fixed.ErrorCode, SCSI_SENSE_ERRORCODE_FIXED_DEFERRED);
    CHECK_EQ(fixed.SenseKey, SCSI_SENSE_MEDIUM_ERROR);
    CHECK_EQ(fixed.AdditionalSenseCode, 0x11);
    CHECK_EQ(fixed.IncorrectLength, 1);
    CHECK_EQ(fixed.Valid, 1);
    CHECK_EQ(fixed.Information[3], 4);
    CHECK(!ScsiConvertToFixedSenseFormat(descriptor_sense, sizeof descriptor_sense, &fixed, 17));
    CHECK(!ScsiConvertToFixedSenseFormat(fixed_sense, sizeof fixed_sense, &fixed, sizeof fixed));
}

TEST(numbers_are_turned_round) {
    UCHAR wire[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    ULONGLONG whole = 0;
    ULONG word;
    USHORT half = 0x1234;
    UCHAR bit;

    REVERSE_BYTES(&word, wire);
    CHECK_EQ(word, 0x01020304);
    REVERSE_BYTES_QUAD(&whole, wire);
    CHECK(whole == 0x0102030405060708);
    REVERSE_LONG(&word);
    CHECK_EQ(word, 0x04030201);
    REVERSE_LONGLONG(&whole);
    CHECK(whole == 0x0807060504030201);
    REVERSE_SHORT(&half);
    CHECK_EQ(half, 0x3412);
    WHICH_BIT(0x8100u, bit);
    CHECK_EQ(bit, 15);
    WHICH_BIT(0u, bit);
    CHECK_EQ(bit, 32);
}

TEST(a_bus_and_a_target_share_a_number) {
    UCHAR bus, target;

    SCSI_DECODE_BUS_TARGET(SCSI_COMBINE_BUS_TARGET(5, 0xE3), bus, target);
    CHECK_EQ(bus, 5);
    CHECK_EQ(target, 0xE3);
}

TEST(partition_types_are_recognized_with_and_without_the_fault_tolerance_bit) {
    CHECK(IsRecognizedPartition(PARTITION_IFS));
    CHECK(!IsFTPartition(PARTITION_IFS));
    CHECK(IsFTPartition(PARTITION_IFS | PARTITION_NTFT));
    CHECK(IsContainerPartition(PARTITION_XINT13_EXTENDED));
    CHECK(!IsRecognizedPartition(PARTITION_EXTENDED));
}

static DEVICE_DSM_DEFINITION with_parameters = {
    .Action = DeviceDsmAction_Repair, .ParameterBlockAlignment = 8, .ParameterBlockLength = 12};

TEST(a_data_set_input_is_laid_out_and_checked) {
    union {
        DEVICE_DSM_INPUT input;
        UCHAR room[128];
    } space;
    DEVICE_DSM_INPUT *input = &space.input;
    ULONG length = DeviceDsmGetInputLength(&with_parameters, 12, 2), parameters[3] = {1, 2, 3};

    CHECK_EQ(length, 32 + 12 + 4 + 2 * sizeof(DEVICE_DSM_RANGE));
    CHECK_EQ(DeviceDsmGetNumberOfDataSetRanges(&with_parameters, length, 12), 2);
    CHECK_EQ(DeviceDsmGetNumberOfDataSetRanges(&with_parameters, length - 1, 12), 1);
    DeviceDsmInitializeInput(&with_parameters, input, length, 0, parameters, 12);
    CHECK(!DeviceDsmValidateInput(&with_parameters, input, length));
    CHECK(DeviceDsmAddDataSetRange(input, length, 4096, 512));
    CHECK(DeviceDsmAddDataSetRange(input, length, 8192, 512));
    CHECK(!DeviceDsmAddDataSetRange(input, length, 16384, 512));
    CHECK_EQ(DeviceDsmNumberOfDataSetRanges(input), 2);
    CHECK(DeviceDsmDataSetRanges(input)[1].StartingOffset == 8192);
    CHECK_EQ(((PULONG)DeviceDsmParameterBlock(input))[2], 3);
    CHECK(DeviceDsmValidateInput(&with_parameters, input, length));
    CHECK(!DeviceDsmValidateInput(&with_parameters, input, length - 1));
    input->ParameterBlockOffset = 0xFFFFFFF8;
    CHECK(!DeviceDsmValidateInput(&with_parameters, input, length));
}

TEST(an_input_for_the_whole_device_has_no_ranges) {
    DEVICE_DSM_DEFINITION trim = {.Action = DeviceDsmAction_Trim};
    DEVICE_DSM_INPUT input;

    DeviceDsmInitializeInput(&trim, &input, sizeof input, DEVICE_DSM_FLAG_ENTIRE_DATA_SET_RANGE,
                             NULL, 0);
    CHECK(!DeviceDsmAddDataSetRange(&input, sizeof input, 0, 512));
    CHECK(DeviceDsmValidateInput(&trim, &input, sizeof input));
}

TEST(a_data_set_output_is_laid_out_and_checked) {
    DEVICE_DSM_DEFINITION answer = {.Action = DeviceDsmAction_Allocation,
                                    .HasOutput = TRUE,
                                    .OutputBlockAlignment = 8,
                                    .OutputBlockLength = 16};
    union {
        DEVICE_DSM_OUTPUT output;
        UCHAR room[64];
    } space;

    CHECK_EQ(DeviceDsmGetOutputLength(&answer, 16), 40 + 16);
    CHECK(!DeviceDsmValidateOutputLength(&answer, 55));
    DeviceDsmInitializeOutput(&answer, &space.output, 56, 0);
    CHECK(DeviceDsmValidateOutput(&answer, &space.output, 56));
    CHECK(DeviceDsmOutputBlock(&space.output) == space.room + 40);
    CHECK(!DeviceDsmValidateOutput(&answer, &space.output, 55));
}

TEST(tokens_of_zeros_are_known_again) {
    STORAGE_OFFLOAD_TOKEN token;

    RtlZeroMemory(&token, sizeof token);
    CHECK(!IS_ZERO_TOKEN(&token));
    MAKE_ZERO_TOKEN(&token);
    CHECK(IS_ZERO_TOKEN(&token));
}

static void set_up(STORAGE_DEVICE_UNIQUE_IDENTIFIER *duid, STORAGE_DEVICE_LAYOUT_SIGNATURE *layout,
                   ULONG signature) {
    RtlZeroMemory(duid, sizeof *duid);
    RtlZeroMemory(layout, sizeof *layout);
    duid->Version = DUID_VERSION_1;
    duid->Size = sizeof *duid + sizeof *layout;
    duid->DriveLayoutSignatureOffset = sizeof *duid;
    layout->Version = 1;
    layout->Size = sizeof *layout;
    layout->Mbr = TRUE;
    layout->DeviceSpecific.MbrSignature = signature;
}

TEST(devices_are_compared_by_what_they_say_of_themselves) {
    struct {
        STORAGE_DEVICE_UNIQUE_IDENTIFIER duid;
        STORAGE_DEVICE_LAYOUT_SIGNATURE layout;
    } one, two;

    set_up(&one.duid, &one.layout, 7);
    set_up(&two.duid, &two.layout, 7);
    CHECK_EQ(CompareStorageDuids(&one.duid, &two.duid), DuidExactMatch);
    two.duid.StorageDeviceOffset = 1;
    CHECK_EQ(CompareStorageDuids(&one.duid, &two.duid), DuidSubIdMatch);
    two.layout.DeviceSpecific.MbrSignature = 8;
    CHECK_EQ(CompareStorageDuids(&one.duid, &two.duid), DuidNoMatch);
    two.duid.DriveLayoutSignatureOffset = 0xFFFFFFF0;
    CHECK_EQ(CompareStorageDuids(&one.duid, &two.duid), DuidNoMatch);
    two.duid.Version = 2;
    CHECK_EQ(CompareStorageDuids(&one.duid, &two.duid), DuidErrorVersionMismatch);
    CHECK(DUID_MATCH_ERROR(CompareStorageDuids(&one.duid, NULL)));
}

TEST(the_class_library_treats_a_cache_by_its_flags) {
    FUNCTIONAL_DEVICE_EXTENSION fdo;

    RtlZeroMemory(&fdo, sizeof fdo);
    SET_FLAG(fdo.DeviceFlags, DEV_WRITE_CACHE);
    ADJUST_FUA_FLAG(&fdo)
    CHECK(fdo.CdbForceUnitAccess);
    SET_FLAG(fdo.DeviceFlags, DEV_POWER_PROTECTED);
    ADJUST_FUA_FLAG(&fdo);
    CHECK(!fdo.CdbForceUnitAccess);
    CHECK_EQ(CountOfSetBitsUChar(0xA5), 4);
    CHECK(IS_SCSIOP_READWRITE(SCSIOP_WRITE16) && !IS_SCSIOP_READ(SCSIOP_WRITE16));
}
