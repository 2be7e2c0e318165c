/*
 * Control codes and structures every storage device knows.
 */
#ifndef CWDK_NTDDSTOR_H
#define CWDK_NTDDSTOR_H

#include "wdm.h"
#include "devpropdef.h"

#define BPIO_OUTPUT_DISABLE_SIZE 0x18ULL
#define BPIO_OUTPUT_VOLUME_DISABLE_SIZE 0x18ULL
#define BPIO_OUTPUT_ENABLE_SIZE 0x160ULL
#define BPIO_OUTPUT_QUERY_SIZE 0x160ULL

#define CDB_SIZE 0x10

#define DDUMP_FLAG_DATA_READ_FROM_DEVICE 1

#define DEVICEDUMP_CAP_PRIVATE_SECTION 1
#define DEVICEDUMP_CAP_RESTRICTED_SECTION 2

#define DEVICEDUMP_MAX_IDSTRING 0x20

#define DEVICEDUMP_STRUCTURE_VERSION_V1 1

#define DEVICE_DATA_SET_LBP_STATE_PARAMETERS_VERSION_V1 1
#define DEVICE_DATA_SET_LB_PROVISIONING_STATE_VERSION_V1 0x20ULL
#define DEVICE_DATA_SET_LB_PROVISIONING_STATE_VERSION_V2 0x28ULL

#define DEVICE_DSM_PHYSICAL_ADDRESS_HAS_MEMORY_ERROR (-1LL)
#define DEVICE_DSM_FLAG_ENTIRE_DATA_SET_RANGE 1
#define DEVICE_DSM_NOTIFY_FLAG_BEGIN 1
#define DEVICE_DSM_PARAMETERS_V1 1
#define DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT_V1 1
#define DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT_VERSION_V1 1
#define DEVICE_DSM_RANGE_ERROR_INFO_VERSION_V1 1
#define DEVICE_DSM_RANGE_ERROR_OUTPUT_V1 1
#define DEVICE_DSM_NOTIFY_FLAG_END 2
#define DEVICE_DSM_ALLOCATION_OUTPUT_V1 0x20ULL
#define DEVICE_DSM_ALLOCATION_OUTPUT_V2 0x28ULL
#define DEVICE_DSM_FLAG_PHYSICAL_ADDRESSES_OMIT_TOTAL_RANGES 0x10000000
#define DEVICE_DSM_FLAG_SCRUB_SKIP_IN_SYNC 0x10000000
#define DEVICE_DSM_FLAG_REPAIR_OUTPUT_PARITY_EXTENT 0x20000000
#define DEVICE_DSM_FLAG_SCRUB_OUTPUT_PARITY_EXTENT 0x20000000
#define DEVICE_DSM_FLAG_ALLOCATION_CONSOLIDATEABLE_ONLY 0x40000000
#define DEVICE_DSM_FLAG_REPAIR_INPUT_TOPOLOGY_ID_PRESENT 0x40000000
#define DEVICE_DSM_FLAG_TRIM_BYPASS_RZAT 0x40000000
#define DEVICE_DSM_FLAG_TRIM_NOT_FS_ALLOCATED 0x80000000U

#define DEVICE_LB_PROVISIONING_DESCRIPTOR_V1_SIZE 0x20ULL

#define DEVICE_STORAGE_NO_ERRORS 1

#define DeviceDsmAction_None 0U
#define DeviceDsmAction_Trim 1U
#define DeviceDsmAction_OffloadWrite 4U
#define DeviceDsmAction_ResetWritePointer 23U
#define DeviceDsmAction_WriteZeroes 0x19U
#define DeviceDsmAction_VdtSet 29U
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

#define DeviceDsmActionFlag_NonDestructive 0x80000000U

#define DeviceDsmAction_NvCache_Change_Priority 0x8000000EU
#define DeviceDsmAction_NvCache_Evict 0x8000000FU

#define ERROR_HISTORY_DIRECTORY_ENTRY_DEFAULT_COUNT 8

#define FW_ISSUEID_NO_ISSUE 0
#define FW_ISSUEID_UNKNOWN 0xFFFFFFFFU

#define IOCTL_STORAGE_ALLOCATE_BC_STREAM                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x601, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x727, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_BREAK_RESERVATION                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x405, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x620, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_CHECK_VERIFY                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_CHECK_VERIFY2                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x200, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_DEVICE_POWER_CAP                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x725, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_DEVICE_TELEMETRY_NOTIFY                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x471, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_DEVICE_TELEMETRY_QUERY_CAPS                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x472, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_DIAGNOSTIC                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x728, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_EJECTION_CONTROL                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x250, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_EJECT_MEDIA                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_ENABLE_IDLE_POWER                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x720, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_EVENT_NOTIFICATION                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x724, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x441, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_FIND_NEW_DEVICES                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_FIRMWARE_ACTIVATE                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x702, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_FIRMWARE_DOWNLOAD                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x701, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_FIRMWARE_GET_INFO                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x700, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_FREE_BC_STREAM                                                               \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x602, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_GET_BC_PROPERTIES                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x600, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_GET_COUNTERS                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x442, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_INTERNAL_LOG                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x731, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_NUMBER                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x420, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_NUMBER_EX                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x421, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_TELEMETRY                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x470, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_TELEMETRY_RAW                                                     \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x473, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_GET_HOTPLUG_INFO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x305, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_IDLE_POWERUP_REASON                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x721, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x502, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_SERIAL_NUMBER                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x304, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_TYPES                                                              \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x300, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_TYPES_EX                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x301, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x729, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_LOAD_MEDIA                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_LOAD_MEDIA2                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x203, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_MANAGE_BYPASS_IO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x230, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_MANAGE_DATA_SET_ATTRIBUTES                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x501, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_MCN_CONTROL                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x251, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_MEDIA_REMOVAL                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_IN                                                        \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x406, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_OUT                                                       \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x407, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_POWER_ACTIVE                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x722, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_POWER_IDLE                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x723, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_PREDICT_FAILURE                                                              \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x440, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_PROTOCOL_COMMAND                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x4F0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_QUERY_PROPERTY                                                               \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x500, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_READ_CAPACITY                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x450, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_REINITIALIZE_MEDIA                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x590, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_RELEASE                                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_REMOVE_ELEMENT_AND_TRUNCATE                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x730, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_RESERVE                                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RESET_BUS                                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RESET_DEVICE                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RPMB_COMMAND                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x726, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_SET_HOTPLUG_INFO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x306, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_SET_PROPERTY                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x4FF, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x480, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_START_DATA_INTEGRITY_CHECK                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x621, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_STOP_DATA_INTEGRITY_CHECK                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x622, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_BC_VERSION 1
#define IOCTL_STORAGE_BASE 45

#define MAX_FW_BUCKET_ID_LENGTH 0x84

#define MEDIA_ERASEABLE 1

#define MEDIA_CURRENTLY_MOUNTED 0x80000000U

#define MEDIA_READ_ONLY 4
#define MEDIA_READ_WRITE 8

#define MEDIA_WRITE_ONCE 2
#define MEDIA_WRITE_PROTECTED 0x100

#define NO_SRBTYPE_ADAPTER_DESCRIPTOR_SIZE 30UL

#define OBSOLETE_IOCTL_STORAGE_RESET_BUS                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define OBSOLETE_IOCTL_STORAGE_RESET_DEVICE                                                        \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define READ_COMPRESSION_INFO_VALID 0x20

#define READ_COPY_NUMBER_BYPASS_CACHE_FLAG 0x100
#define READ_COPY_NUMBER_KEY 0x52434E00

#define RECOVERED_READS_VALID 4

#define RECOVERED_WRITES_VALID 1

#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_MAX_LENGTH 0x80
#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_SIZE 0x108ULL
#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_VERSION 0x108ULL

#define STORAGE_ATTRIBUTE_BYTE_ADDRESSABLE_IO 1
#define STORAGE_ATTRIBUTE_BLOCK_IO 2
#define STORAGE_ATTRIBUTE_DYNAMIC_PERSISTENCE 4
#define STORAGE_ATTRIBUTE_VOLATILE 8
#define STORAGE_ATTRIBUTE_ASYNC_EVENT_NOTIFICATION 0x10
#define STORAGE_ATTRIBUTE_PERF_SIZE_INDEPENDENT 0x20

#define STORAGE_COMPONENT_ROLE_CACHE 1
#define STORAGE_COMPONENT_ROLE_TIERING 2
#define STORAGE_COMPONENT_ROLE_DATA 4

#define STORAGE_COUNTERS_VERSION_V1 0x20ULL

#define STORAGE_CRYPTO_CAPABILITY_VERSION_1 1
#define STORAGE_CRYPTO_DESCRIPTOR_VERSION_1 1

#define STORAGE_DEVICE_FLAGS_RANDOM_DEVICEGUID_REASON_CONFLICT 1
#define STORAGE_DEVICE_POWER_CAP_VERSION_V1 1
#define STORAGE_DEVICE_FLAGS_RANDOM_DEVICEGUID_REASON_NOHWID 2
#define STORAGE_DEVICE_FLAGS_PAGE_83_DEVICEGUID 4
#define STORAGE_DEVICE_MAX_OPERATIONAL_STATUS 0x10
#define STORAGE_DEVICE_NUMA_NODE_UNKNOWN 0xFFFFFFFFU

#define STORAGE_DIAGNOSTIC_FLAG_ADAPTER_REQUEST 1

#define STORAGE_EVENT_MEDIA_STATUS 1
#define STORAGE_EVENT_NOTIFICATION_VERSION_V1 1
#define STORAGE_EVENT_DEVICE_STATUS 2
#define STORAGE_EVENT_DEVICE_OPERATION 4
#define STORAGE_EVENT_ALL 7

#define STORAGE_FAILURE_PREDICTION_CONFIG_V1 1

#define STORAGE_HW_FIRMWARE_REQUEST_FLAG_CONTROLLER 1
#define STORAGE_HW_FIRMWARE_REQUEST_FLAG_LAST_SEGMENT 2
#define STORAGE_HW_FIRMWARE_REQUEST_FLAG_FIRST_SEGMENT 4
#define STORAGE_HW_FIRMWARE_REVISION_LENGTH 0x10
#define STORAGE_HW_FIRMWARE_INVALID_SLOT 255
#define STORAGE_HW_FIRMWARE_REQUEST_FLAG_REPLACE_EXISTING_IMAGE 0x40000000
#define STORAGE_HW_FIRMWARE_REQUEST_FLAG_SWITCH_TO_EXISTING_FIRMWARE 0x80000000U

#define STORAGE_IDLE_POWERUP_REASON_VERSION_V1 1

#define STORAGE_MINIPORT_DESCRIPTOR_V1_SIZE 0x10ULL

#define STORAGE_OFFLOAD_READ_RANGE_TRUNCATED 1
#define STORAGE_OFFLOAD_WRITE_RANGE_TRUNCATED 1
#define STORAGE_OFFLOAD_TOKEN_INVALID 2
#define STORAGE_OFFLOAD_TOKEN_ID_LENGTH 504
#define STORAGE_OFFLOAD_MAX_TOKEN_LENGTH 0x200
#define STORAGE_OFFLOAD_TOKEN_TYPE_ZERO_DATA 0xFFFF0001U

#define STORAGE_PRIORITY_HINT_SUPPORTED 1

#define STORAGE_PROTOCOL_STATUS_PENDING 0
#define STORAGE_PROTOCOL_SPECIFIC_NVME_ADMIN_COMMAND 1
#define STORAGE_PROTOCOL_STATUS_SUCCESS 1
#define STORAGE_PROTOCOL_STRUCTURE_VERSION 1
#define STORAGE_PROTOCOL_SPECIFIC_NVME_NVM_COMMAND 2
#define STORAGE_PROTOCOL_STATUS_ERROR 2
#define STORAGE_PROTOCOL_STATUS_INVALID_REQUEST 3
#define STORAGE_PROTOCOL_STATUS_NO_DEVICE 4
#define STORAGE_PROTOCOL_STATUS_BUSY 5
#define STORAGE_PROTOCOL_STATUS_DATA_OVERRUN 6
#define STORAGE_PROTOCOL_STATUS_INSUFFICIENT_RESOURCES 7
#define STORAGE_PROTOCOL_STATUS_THROTTLED_REQUEST 8
#define STORAGE_PROTOCOL_COMMAND_LENGTH_NVME 0x40
#define STORAGE_PROTOCOL_STATUS_NOT_SUPPORTED 255
#define STORAGE_PROTOCOL_COMMAND_FLAG_ADAPTER_REQUEST 0x80000000U

#define STORAGE_RPMB_DESCRIPTOR_VERSION_1 1
#define STORAGE_RPMB_MINIMUM_RELIABLE_WRITE_SIZE 0x200

#define STORAGE_SUPPORTED_FEATURES_BYPASS_IO 1
#define STORAGE_SUPPORTED_FEATURES_MASK 1

#define STORAGE_TEMPERATURE_THRESHOLD_FLAG_ADAPTER_REQUEST 1
#define STORAGE_TEMPERATURE_VALUE_NOT_REPORTED 0x8000

#define STORAGE_TIER_NAME_LENGTH 0x100
#define STORAGE_TIER_DESCRIPTION_LENGTH 0x200
#define STORAGE_TIER_FLAG_NO_SEEK_PENALTY 0x20000
#define STORAGE_TIER_FLAG_WRITE_BACK_CACHE 0x200000
#define STORAGE_TIER_FLAG_READ_CACHE 0x400000
#define STORAGE_TIER_FLAG_PARITY 0x800000
#define STORAGE_TIER_FLAG_SMR 0x1000000

#define STORATTRIBUTE_NONE 0

#define STORATTRIBUTE_MANAGEMENT_STATE 1

#define StorageIdTypeNAA 3

#define TAPE_RESET_STATISTICS 2L

#define TAPE_RETURN_STATISTICS 0L
#define TAPE_RETURN_ENV_INFO 1L

#define TC_DEVICEDUMP_SUBSECTION_DESC_LENGTH 0x10

#define TC_PUBLIC_DEVICEDUMP_CONTENT_SMART 1
#define TC_PUBLIC_DEVICEDUMP_CONTENT_GPLOG 2
#define TC_PUBLIC_DEVICEDUMP_CONTENT_GPLOG_MAX 0x10

#define TELEMETRY_COMMAND_SIZE 0x10

#define UNRECOVERED_READS_VALID 8

#define UNRECOVERED_WRITES_VALID 2

#define WRITE_COMPRESSION_INFO_VALID 0x10

DEFINE_DEVPROPKEY(DEVPKEY_Storage_Disk_Number, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 5);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Gpt_Name, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 9);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Gpt_Type, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 8);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Mbr_Type, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 7);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Partition_Number, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 6);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Portable, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 2);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Removable_Media, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 3);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_System_Critical, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 4);
DEFINE_GUID(GUID_DEVICEDUMP_DRIVER_STORAGE_PORT, 0xDA82441D, 0x7142, 0x4BC1, 0xB8, 0x44, 0x08, 0x07,
            0xC5, 0xA4, 0xB6, 0x7F);
DEFINE_GUID(GUID_DEVICEDUMP_STORAGE_DEVICE, 0xD8E2592F, 0x1AAB, 0x4D56, 0xA7, 0x46, 0x1F, 0x75,
            0x85, 0xDF, 0x40, 0xF4);
DEFINE_GUID(GUID_DEVINTERFACE_CDCHANGER, 0x53F56312, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_CDROM, 0x53F56308, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_DISK, 0x53F56307, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_FLOPPY, 0x53F56311, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_HIDDEN_VOLUME, 0x7F108A28, 0x9833, 0x4B3B, 0xB7, 0x80, 0x2C, 0x6B,
            0x5F, 0xA5, 0xC0, 0x62);
DEFINE_GUID(GUID_DEVINTERFACE_MEDIUMCHANGER, 0x53F56310, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0,
            0xC9, 0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_PARTITION, 0x53F5630A, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_SERVICE_VOLUME, 0x6EAD3D82, 0x25EC, 0x46BC, 0xB7, 0xFD, 0xC1, 0xF0,
            0xDF, 0x8F, 0x50, 0x37);
DEFINE_GUID(GUID_DEVINTERFACE_SES, 0x1790C9EC, 0x47D5, 0x4DF3, 0xB5, 0xAF, 0x9A, 0xDF, 0x3C, 0xF2,
            0x3E, 0x48);
DEFINE_GUID(GUID_DEVINTERFACE_STORAGEPORT, 0x2ACCFE60, 0xC130, 0x11D2, 0xB0, 0x82, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_TAPE, 0x53F5630B, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_UNIFIED_ACCESS_RPMB, 0x27447C21, 0xBCC3, 0x4D07, 0xA0, 0x5B, 0xA3,
            0x39, 0x5B, 0xB4, 0xEE, 0xE7);
DEFINE_GUID(GUID_DEVINTERFACE_VMLUN, 0x6F416619, 0x9F29, 0x42A5, 0xB2, 0x0B, 0x37, 0xE2, 0x19, 0xCA,
            0x02, 0xB0);
DEFINE_GUID(GUID_DEVINTERFACE_VOLUME, 0x53F5630D, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_WRITEONCEDISK, 0x53F5630C, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0,
            0xC9, 0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_ZNSDISK, 0xB87941C5, 0xFFDB, 0x43C7, 0xB6, 0xB1, 0x20, 0xB6, 0x32,
            0xF0, 0xB1, 0x09);

EXTERN_C_START

typedef struct _STORAGE_ADAPTER_DESCRIPTOR STORAGE_ADAPTER_DESCRIPTOR, *PSTORAGE_ADAPTER_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_DESCRIPTOR STORAGE_DEVICE_DESCRIPTOR, *PSTORAGE_DEVICE_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_ID_DESCRIPTOR STORAGE_DEVICE_ID_DESCRIPTOR,
    *PSTORAGE_DEVICE_ID_DESCRIPTOR;
typedef struct _STORAGE_HW_FIRMWARE_INFO STORAGE_HW_FIRMWARE_INFO, *PSTORAGE_HW_FIRMWARE_INFO;
typedef struct _STORAGE_MINIPORT_DESCRIPTOR STORAGE_MINIPORT_DESCRIPTOR,
    *PSTORAGE_MINIPORT_DESCRIPTOR;
typedef ULONG DEVICE_DATA_MANAGEMENT_SET_ACTION;

typedef ULONG DEVICE_DSM_ACTION;

typedef enum _BPIO_INFLAGS {
    BPIO_INFL_NONE = 0,
} BPIO_INFLAGS;

typedef enum _BPIO_OPERATIONS {
    BPIO_OP_ENABLE = 1,
    BPIO_OP_DISABLE,
    BPIO_OP_QUERY,
} BPIO_OPERATIONS;

typedef enum _BPIO_OUTFLAGS {
    BPIO_OUTFL_NONE = 0,
} BPIO_OUTFLAGS;

typedef enum _DEVICEDUMP_COLLECTION_TYPE {
    TCCollectionBugCheck = 1,
    TCCollectionApplicationRequested,
    TCCollectionDeviceRequested,
} DEVICEDUMP_COLLECTION_TYPEIDE_NOTIFICATION_TYPE,
    *PDEVICEDUMP_COLLECTION_TYPE;

typedef enum _DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE {
    DeviceInternalStatusDataRequestTypeUndefined = 0,
    DeviceCurrentInternalStatusDataHeader,
    DeviceCurrentInternalStatusData,
    DeviceSavedInternalStatusDataHeader,
    DeviceSavedInternalStatusData,
} DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE,
    *PDEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE;

typedef enum _DEVICE_INTERNAL_STATUS_DATA_SET {
    DeviceStatusDataSetUndefined = 0,
    DeviceStatusDataSet1,
    DeviceStatusDataSet2,
    DeviceStatusDataSet3,
    DeviceStatusDataSet4,
    DeviceStatusDataSetMax,
} DEVICE_INTERNAL_STATUS_DATA_SET,
    *PDEVICE_INTERNAL_STATUS_DATA_SET;

typedef enum _STORAGE_ASSOCIATION_TYPE {
    StorageIdAssocDevice = 0,
    StorageIdAssocPort,
    StorageIdAssocTarget,
} STORAGE_ASSOCIATION_TYPE,
    *PSTORAGE_ASSOCIATION_TYPE;

typedef enum _STORAGE_ATTRIBUTE_MGMT_ACTION {
    StorAttributeMgmt_ClearAttribute = 0,
    StorAttributeMgmt_SetAttribute,
    StorAttributeMgmt_ResetAttribute,
} STORAGE_ATTRIBUTE_MGMT_ACTION,
    *PSTORAGE_ATTRIBUTE_MGMT_ACTION;

typedef enum _STORAGE_BUS_TYPE {
    BusTypeUnknown = 0,
    BusTypeScsi,
    BusTypeAtapi,
    BusTypeAta,
    BusType1394,
    BusTypeSsa,
    BusTypeFibre,
    BusTypeUsb,
    BusTypeRAID,
    BusTypeiScsi,
    BusTypeSas,
    BusTypeSata,
    BusTypeSd,
    BusTypeMmc,
    BusTypeVirtual,
    BusTypeFileBackedVirtual,
    BusTypeSpaces,
    BusTypeNvme,
    BusTypeSCM,
    BusTypeUfs,
    BusTypeMax,
    BusTypeMaxReserved = 127,
} STORAGE_BUS_TYPE,
    *PSTORAGE_BUS_TYPE;

typedef enum _STORAGE_COMPONENT_HEALTH_STATUS {
    HealthStatusUnknown = 0,
    HealthStatusNormal,
    HealthStatusThrottled,
    HealthStatusWarning,
    HealthStatusDisabled,
    HealthStatusFailed,
} STORAGE_COMPONENT_HEALTH_STATUS,
    *PSTORAGE_COMPONENT_HEALTH_STATUS;

typedef enum _STORAGE_COUNTER_TYPE {
    StorageCounterTypeUnknown = 0,
    StorageCounterTypeTemperatureCelsius,
    StorageCounterTypeTemperatureCelsiusMax,
    StorageCounterTypeReadErrorsTotal,
    StorageCounterTypeReadErrorsCorrected,
    StorageCounterTypeReadErrorsUncorrected,
    StorageCounterTypeWriteErrorsTotal,
    StorageCounterTypeWriteErrorsCorrected,
    StorageCounterTypeWriteErrorsUncorrected,
    StorageCounterTypeManufactureDate,
    StorageCounterTypeStartStopCycleCount,
    StorageCounterTypeStartStopCycleCountMax,
    StorageCounterTypeLoadUnloadCycleCount,
    StorageCounterTypeLoadUnloadCycleCountMax,
    StorageCounterTypeWearPercentage,
    StorageCounterTypeWearPercentageWarning,
    StorageCounterTypeWearPercentageMax,
    StorageCounterTypePowerOnHours,
    StorageCounterTypeReadLatency100NSMax,
    StorageCounterTypeWriteLatency100NSMax,
    StorageCounterTypeFlushLatency100NSMax,
    StorageCounterTypeMax,
} STORAGE_COUNTER_TYPE,
    *PSTORAGE_COUNTER_TYPE;

typedef enum _STORAGE_CRYPTO_ALGORITHM_ID {
    StorageCryptoAlgorithmUnknown = 0,
    StorageCryptoAlgorithmXTSAES,
    StorageCryptoAlgorithmBitlockerAESCBC,
    StorageCryptoAlgorithmAESECB,
    StorageCryptoAlgorithmESSIVAESCBC,
    StorageCryptoAlgorithmMax,
} STORAGE_CRYPTO_ALGORITHM_ID,
    *PSTORAGE_CRYPTO_ALGORITHM_ID;

typedef enum _STORAGE_CRYPTO_KEY_SIZE {
    StorageCryptoKeySizeUnknown = 0,
    StorageCryptoKeySize128Bits,
    StorageCryptoKeySize192Bits,
    StorageCryptoKeySize256Bits,
    StorageCryptoKeySize512Bits,
} STORAGE_CRYPTO_KEY_SIZE,
    *PSTORAGE_CRYPTO_KEY_SIZE;

typedef enum _STORAGE_DEVICE_FORM_FACTOR {
    FormFactorUnknown = 0,
    FormFactor3_5,
    FormFactor2_5,
    FormFactor1_8,
    FormFactor1_8Less,
    FormFactorEmbedded,
    FormFactorMemoryCard,
    FormFactormSata,
    FormFactorM_2,
    FormFactorPCIeBoard,
    FormFactorDimm,
} STORAGE_DEVICE_FORM_FACTOR,
    *PSTORAGE_DEVICE_FORM_FACTOR;

typedef enum _STORAGE_DEVICE_POWER_CAP_UNITS {
    StorageDevicePowerCapUnitsPercent = 0,
    StorageDevicePowerCapUnitsMilliwatts,
} STORAGE_DEVICE_POWER_CAP_UNITS,
    *PSTORAGE_DEVICE_POWER_CAP_UNITS;

typedef enum _STORAGE_DIAGNOSTIC_LEVEL {
    StorageDiagnosticLevelDefault = 0,
    StorageDiagnosticLevelMax,
} STORAGE_DIAGNOSTIC_LEVEL,
    *PSTORAGE_DIAGNOSTIC_LEVEL;

typedef enum _STORAGE_DIAGNOSTIC_TARGET_TYPE {
    StorageDiagnosticTargetTypeUndefined = 0,
    StorageDiagnosticTargetTypePort,
    StorageDiagnosticTargetTypeMiniport,
    StorageDiagnosticTargetTypeHbaFirmware,
    StorageDiagnosticTargetTypeMax,
} STORAGE_DIAGNOSTIC_TARGET_TYPE,
    *PSTORAGE_DIAGNOSTIC_TARGET_TYPE;

typedef enum _STORAGE_DISK_HEALTH_STATUS {
    DiskHealthUnknown = 0,
    DiskHealthUnhealthy,
    DiskHealthWarning,
    DiskHealthHealthy,
    DiskHealthMax,
} STORAGE_DISK_HEALTH_STATUS,
    *PSTORAGE_DISK_HEALTH_STATUS;

typedef enum _STORAGE_DISK_OPERATIONAL_STATUS {
    DiskOpStatusNone = 0,
    DiskOpStatusUnknown,
    DiskOpStatusOk,
    DiskOpStatusPredictingFailure,
    DiskOpStatusInService,
    DiskOpStatusHardwareError,
    DiskOpStatusNotUsable,
    DiskOpStatusTransientError,
    DiskOpStatusMissing,
} STORAGE_DISK_OPERATIONAL_STATUS,
    *PSTORAGE_DISK_OPERATIONAL_STATUS;

typedef enum _STORAGE_ENCRYPTION_TYPE {
    StorageEncryptionTypeUnknown = 0,
    StorageEncryptionTypeEDrive,
    StorageEncryptionTypeTcgOpal,
} STORAGE_ENCRYPTION_TYPE,
    *PSTORAGE_ENCRYPTION_TYPE;

typedef enum _STORAGE_IDENTIFIER_CODE_SET {
    StorageIdCodeSetReserved = 0,
    StorageIdCodeSetBinary,
    StorageIdCodeSetAscii,
    StorageIdCodeSetUtf8,
} STORAGE_IDENTIFIER_CODE_SET,
    *PSTORAGE_IDENTIFIER_CODE_SET;

typedef enum _STORAGE_IDENTIFIER_TYPE {
    StorageIdTypeVendorSpecific = 0,
    StorageIdTypeVendorId,
    StorageIdTypeEUI64,
    StorageIdTypeFCPHName,
    StorageIdTypePortRelative,
    StorageIdTypeTargetPortGroup,
    StorageIdTypeLogicalUnitGroup,
    StorageIdTypeMD5LogicalUnitIdentifier,
    StorageIdTypeScsiNameString,
} STORAGE_IDENTIFIER_TYPE,
    *PSTORAGE_IDENTIFIER_TYPE;

typedef enum _STORAGE_ID_NAA_FORMAT {
    StorageIdNAAFormatIEEEExtended = 2,
    StorageIdNAAFormatIEEERegistered,
    StorageIdNAAFormatIEEEERegisteredExtended = 5,
} STORAGE_ID_NAA_FORMAT,
    *PSTORAGE_ID_NAA_FORMAT;

typedef enum _STORAGE_MEDIA_TYPE {
    DDS_4mm = 32,
    MiniQic,
    Travan,
    QIC,
    MP_8mm,
    AME_8mm,
    AIT1_8mm,
    DLT,
    NCTP,
    IBM_3480,
    IBM_3490E,
    IBM_Magstar_3590,
    IBM_Magstar_MP,
    STK_DATA_D3,
    SONY_DTF,
    DV_6mm,
    DMI,
    SONY_D2,
    CLEANER_CARTRIDGE,
    CD_ROM,
    CD_R,
    CD_RW,
    DVD_ROM,
    DVD_R,
    DVD_RW,
    MO_3_RW,
    MO_5_WO,
    MO_5_RW,
    MO_5_LIMDOW,
    PC_5_WO,
    PC_5_RW,
    PD_5_RW,
    ABL_5_WO,
    PINNACLE_APEX_5_RW,
    SONY_12_WO,
    PHILIPS_12_WO,
    HITACHI_12_WO,
    CYGNET_12_WO,
    KODAK_14_WO,
    MO_NFR_525,
    NIKON_12_RW,
    IOMEGA_ZIP,
    IOMEGA_JAZ,
    SYQUEST_EZ135,
    SYQUEST_EZFLYER,
    SYQUEST_SYJET,
    AVATAR_F2,
    MP2_8mm,
    DST_S,
    DST_M,
    DST_L,
    VXATape_1,
    VXATape_2,
    STK_9840,
    LTO_Ultrium,
    LTO_Accelis,
    DVD_RAM,
    AIT_8mm,
    ADR_1,
    ADR_2,
    STK_9940,
    SAIT,
    VXATape,
} STORAGE_MEDIA_TYPE,
    *PSTORAGE_MEDIA_TYPE;

typedef enum _STORAGE_OPERATIONAL_STATUS_REASON {
    DiskOpReasonUnknown = 0,
    DiskOpReasonScsiSenseCode,
    DiskOpReasonMedia,
    DiskOpReasonIo,
    DiskOpReasonThresholdExceeded,
    DiskOpReasonLostData,
    DiskOpReasonEnergySource,
    DiskOpReasonConfiguration,
    DiskOpReasonDeviceController,
    DiskOpReasonMediaController,
    DiskOpReasonComponent,
    DiskOpReasonNVDIMM_N,
    DiskOpReasonBackgroundOperation,
    DiskOpReasonInvalidFirmware,
    DiskOpReasonHealthCheck,
    DiskOpReasonLostDataPersistence,
    DiskOpReasonDisabledByPlatform,
    DiskOpReasonLostWritePersistence,
    DiskOpReasonDataPersistenceLossImminent,
    DiskOpReasonWritePersistenceLossImminent,
    DiskOpReasonMax,
} STORAGE_OPERATIONAL_STATUS_REASON,
    *PSTORAGE_OPERATIONAL_STATUS_REASON;

typedef enum _STORAGE_PORT_CODE_SET {
    StoragePortCodeSetReserved = 0,
    StoragePortCodeSetStorport,
    StoragePortCodeSetSCSIport,
    StoragePortCodeSetSpaceport,
    StoragePortCodeSetATAport,
    StoragePortCodeSetUSBport,
    StoragePortCodeSetSBP2port,
    StoragePortCodeSetSDport,
} STORAGE_PORT_CODE_SET,
    *PSTORAGE_PORT_CODE_SET;

typedef enum _STORAGE_POWERUP_REASON_TYPE {
    StoragePowerupUnknown = 0,
    StoragePowerupIO,
    StoragePowerupDeviceAttention,
} STORAGE_POWERUP_REASON_TYPE,
    *PSTORAGE_POWERUP_REASON_TYPE;

typedef enum _STORAGE_PROPERTY_ID {
    StorageDeviceProperty = 0,
    StorageAdapterProperty,
    StorageDeviceIdProperty,
    StorageDeviceUniqueIdProperty,
    StorageDeviceWriteCacheProperty,
    StorageMiniportProperty,
    StorageAccessAlignmentProperty,
    StorageDeviceSeekPenaltyProperty,
    StorageDeviceTrimProperty,
    StorageDeviceWriteAggregationProperty,
    StorageDeviceDeviceTelemetryProperty,
    StorageDeviceLBProvisioningProperty,
    StorageDevicePowerProperty,
    StorageDeviceCopyOffloadProperty,
    StorageDeviceResiliencyProperty,
    StorageDeviceMediumProductType,
    StorageAdapterRpmbProperty,
    StorageAdapterCryptoProperty,
    StorageDeviceTieringProperty,
    StorageDeviceFaultDomainProperty,
    StorageDeviceClusportProperty,
    StorageDeviceDependantDevicesProperty,
    StorageDeviceIoCapabilityProperty = 48,
    StorageAdapterProtocolSpecificProperty,
    StorageDeviceProtocolSpecificProperty,
    StorageAdapterTemperatureProperty,
    StorageDeviceTemperatureProperty,
    StorageAdapterPhysicalTopologyProperty,
    StorageDevicePhysicalTopologyProperty,
    StorageDeviceAttributesProperty,
    StorageDeviceManagementStatus,
    StorageAdapterSerialNumberProperty,
    StorageDeviceLocationProperty,
    StorageDeviceNumaProperty,
    StorageDeviceZonedDeviceProperty,
    StorageDeviceUnsafeShutdownCount,
    StorageDeviceEnduranceProperty,
    StorageDeviceLedStateProperty,
    StorageDeviceSelfEncryptionProperty,
    StorageFruIdProperty,
} STORAGE_PROPERTY_ID,
    *PSTORAGE_PROPERTY_ID;

typedef enum _STORAGE_PROTOCOL_ATA_DATA_TYPE {
    AtaDataTypeUnknown = 0,
    AtaDataTypeIdentify,
    AtaDataTypeLogPage,
} STORAGE_PROTOCOL_ATA_DATA_TYPE,
    *PSTORAGE_PROTOCOL_ATA_DATA_TYPE;

typedef enum _STORAGE_PROTOCOL_NVME_DATA_TYPE {
    NVMeDataTypeUnknown = 0,
    NVMeDataTypeIdentify,
    NVMeDataTypeLogPage,
    NVMeDataTypeFeature,
} STORAGE_PROTOCOL_NVME_DATA_TYPE,
    *PSTORAGE_PROTOCOL_NVME_DATA_TYPE;

typedef enum _STORAGE_PROTOCOL_TYPE {
    ProtocolTypeUnknown = 0,
    ProtocolTypeScsi,
    ProtocolTypeAta,
    ProtocolTypeNvme,
    ProtocolTypeSd,
    ProtocolTypeUfs,
    ProtocolTypeProprietary = 126,
    ProtocolTypeMaxReserved,
} STORAGE_PROTOCOL_TYPE,
    *PSTORAGE_PROTOCOL_TYPE;

typedef enum _STORAGE_PROTOCOL_UFS_DATA_TYPE {
    UfsDataTypeUnknown = 0,
    UfsDataTypeQueryDescriptor,
    UfsDataTypeQueryAttribute,
    UfsDataTypeQueryFlag,
    UfsDataTypeQueryDmeAttribute,
    UfsDataTypeQueryDmePeerAttribute,
    UfsDataTypeMax,
} STORAGE_PROTOCOL_UFS_DATA_TYPE,
    *PSTORAGE_PROTOCOL_UFS_DATA_TYPE;

typedef enum _STORAGE_QUERY_TYPE {
    PropertyStandardQuery = 0,
    PropertyExistsQuery,
    PropertyMaskQuery,
    PropertyQueryMaxDefined,
} STORAGE_QUERY_TYPE,
    *PSTORAGE_QUERY_TYPE;

typedef enum _STORAGE_RPMB_COMMAND_TYPE {
    StorRpmbProgramAuthKey = 1,
    StorRpmbQueryWriteCounter,
    StorRpmbAuthenticatedWrite,
    StorRpmbAuthenticatedRead,
    StorRpmbReadResultRequest,
    StorRpmbAuthenticatedDeviceConfigWrite,
    StorRpmbAuthenticatedDeviceConfigRead,
} STORAGE_RPMB_COMMAND_TYPE,
    *PSTORAGE_RPMB_COMMAND_TYPE;

typedef enum _STORAGE_RPMB_FRAME_TYPE {
    StorageRpmbFrameTypeUnknown = 0,
    StorageRpmbFrameTypeStandard,
    StorageRpmbFrameTypeMax,
} STORAGE_RPMB_FRAME_TYPE,
    *PSTORAGE_RPMB_FRAME_TYPE;

typedef enum _STORAGE_SANITIZE_METHOD {
    StorageSanitizeMethodDefault = 0,
    StorageSanitizeMethodBlockErase,
    StorageSanitizeMethodCryptoErase,
} STORAGE_SANITIZE_METHOD,
    *PSTORAGE_SANITIZE_METHOD;

typedef enum _STORAGE_SET_TYPE {
    PropertyStandardSet = 0,
    PropertyExistsSet,
    PropertySetMaxDefined,
} STORAGE_SET_TYPE,
    *PSTORAGE_SET_TYPE;

typedef enum _STORAGE_TIER_CLASS {
    StorageTierClassUnspecified = 0,
    StorageTierClassCapacity,
    StorageTierClassPerformance,
    StorageTierClassMax,
} STORAGE_TIER_CLASS,
    *PSTORAGE_TIER_CLASS;

typedef enum _STORAGE_TIER_MEDIA_TYPE {
    StorageTierMediaTypeUnspecified = 0,
    StorageTierMediaTypeDisk,
    StorageTierMediaTypeSsd,
    StorageTierMediaTypeScm = 4,
    StorageTierMediaTypeMax,
} STORAGE_TIER_MEDIA_TYPE,
    *PSTORAGE_TIER_MEDIA_TYPE;

typedef enum _STORAGE_ZONED_DEVICE_TYPES {
    ZonedDeviceTypeUnknown = 0,
    ZonedDeviceTypeHostManaged,
    ZonedDeviceTypeHostAware,
    ZonedDeviceTypeDeviceManaged,
} STORAGE_ZONED_DEVICE_TYPES,
    *PSTORAGE_ZONED_DEVICE_TYPES;

typedef enum _STORAGE_ZONES_ATTRIBUTES {
    ZonesAttributeTypeAndLengthMayDifferent = 0,
    ZonesAttributeTypeSameLengthSame,
    ZonesAttributeTypeSameLastZoneLengthDifferent,
    ZonesAttributeTypeMayDifferentLengthSame,
} STORAGE_ZONES_ATTRIBUTES,
    *PSTORAGE_ZONES_ATTRIBUTES;

typedef enum _STORAGE_ZONE_CONDITION {
    ZoneConditionConventional = 0,
    ZoneConditionEmpty,
    ZoneConditionImplicitlyOpened,
    ZoneConditionExplicitlyOpened,
    ZoneConditionClosed,
    ZoneConditionReadOnly = 13,
    ZoneConditionFull,
    ZoneConditionOffline,
} STORAGE_ZONE_CONDITION,
    *PSTORAGE_ZONE_CONDITION;

typedef enum _STORAGE_ZONE_TYPES {
    ZoneTypeUnknown = 0,
    ZoneTypeConventional,
    ZoneTypeSequentialWriteRequired,
    ZoneTypeSequentialWritePreferred,
    ZoneTypeMax,
} STORAGE_ZONE_TYPES,
    *PSTORAGE_ZONE_TYPES;

typedef enum _WRITE_CACHE_CHANGE {
    WriteCacheChangeUnknown = 0,
    WriteCacheNotChangeable,
    WriteCacheChangeable,
} WRITE_CACHE_CHANGE;

typedef enum _WRITE_CACHE_ENABLE {
    WriteCacheEnableUnknown = 0,
    WriteCacheDisabled,
    WriteCacheEnabled,
} WRITE_CACHE_ENABLE;

typedef enum _WRITE_CACHE_TYPE {
    WriteCacheTypeUnknown = 0,
    WriteCacheTypeNone,
    WriteCacheTypeWriteBack,
    WriteCacheTypeWriteThrough,
} WRITE_CACHE_TYPE;

typedef enum _WRITE_THROUGH {
    WriteThroughUnknown = 0,
    WriteThroughNotSupported,
    WriteThroughSupported,
} WRITE_THROUGH;

typedef struct STORAGE_BREAK_RESERVATION_REQUEST STORAGE_BREAK_RESERVATION_REQUEST,
    *PSTORAGE_BREAK_RESERVATION_REQUEST;
struct STORAGE_BREAK_RESERVATION_REQUEST {
    ULONG Length;
    UCHAR _unused;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
};

typedef struct _BPIO_INPUT BPIO_INPUT, *PBPIO_INPUT;
struct _BPIO_INPUT {
    ULONG Version;
    ULONG Size;
    BPIO_OPERATIONS Operation;
    BPIO_INFLAGS InFlags;
    ULONGLONG Reserved2;
};

typedef struct _BPIO_RESULTS BPIO_RESULTS, *PBPIO_RESULTS;
struct _BPIO_RESULTS {
    LONG OpStatus;
    USHORT FailingDriverNameLen;
    WCHAR FailingDriverName[32];
    USHORT FailureReasonLen;
    WCHAR FailureReason[128];
};

typedef struct _BPIO_OUTPUT BPIO_OUTPUT, *PBPIO_OUTPUT;
struct _BPIO_OUTPUT {
    ULONG Version;
    ULONG Size;
    BPIO_OPERATIONS Operation;
    BPIO_OUTFLAGS OutFlags;
    ULONGLONG Reserved2;
    union {
        BPIO_RESULTS Enable;
        BPIO_RESULTS Query;
    };
};

typedef struct _CLASS_MEDIA_CHANGE_CONTEXT CLASS_MEDIA_CHANGE_CONTEXT, *PCLASS_MEDIA_CHANGE_CONTEXT;
struct _CLASS_MEDIA_CHANGE_CONTEXT {
    ULONG MediaChangeCount;
    ULONG NewState;
};

typedef struct _GP_LOG_PAGE_DESCRIPTOR GP_LOG_PAGE_DESCRIPTOR, *PGP_LOG_PAGE_DESCRIPTOR;
#pragma pack(push, 1)
struct _GP_LOG_PAGE_DESCRIPTOR {
    USHORT LogAddress;
    USHORT LogSectors;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_PRIVATE_SUBSECTION DEVICEDUMP_PRIVATE_SUBSECTION,
    *PDEVICEDUMP_PRIVATE_SUBSECTION;
#pragma pack(push, 1)
struct _DEVICEDUMP_PRIVATE_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogId;
    UCHAR bData[1];
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_PUBLIC_SUBSECTION DEVICEDUMP_PUBLIC_SUBSECTION,
    *PDEVICEDUMP_PUBLIC_SUBSECTION;
#pragma pack(push, 1)
struct _DEVICEDUMP_PUBLIC_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogTable[16];
    CHAR szDescription[16];
    UCHAR bData[1];
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_RESTRICTED_SUBSECTION DEVICEDUMP_RESTRICTED_SUBSECTION,
    *PDEVICEDUMP_RESTRICTED_SUBSECTION;
struct _DEVICEDUMP_RESTRICTED_SUBSECTION {
    UCHAR bData[1];
};

typedef struct _DEVICEDUMP_SECTION_HEADER DEVICEDUMP_SECTION_HEADER, *PDEVICEDUMP_SECTION_HEADER;
#pragma pack(push, 1)
struct _DEVICEDUMP_SECTION_HEADER {
    GUID guidDeviceDataId;
    UCHAR sOrganizationID[16];
    ULONG dwFirmwareRevision;
    UCHAR sModelNumber[32];
    UCHAR szDeviceManufacturingID[32];
    ULONG dwFlags;
    ULONG bRestrictedPrivateDataVersion;
    ULONG dwFirmwareIssueId;
    UCHAR szIssueDescriptionString[132];
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_STRUCTURE_VERSION DEVICEDUMP_STRUCTURE_VERSION,
    *PDEVICEDUMP_STRUCTURE_VERSION;
#pragma pack(push, 1)
struct _DEVICEDUMP_STRUCTURE_VERSION {
    ULONG dwSignature;
    ULONG dwVersion;
    ULONG dwSize;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_SUBSECTION_POINTER DEVICEDUMP_SUBSECTION_POINTER,
    *PDEVICEDUMP_SUBSECTION_POINTER;
#pragma pack(push, 1)
struct _DEVICEDUMP_SUBSECTION_POINTER {
    ULONG dwSize;
    ULONG dwFlags;
    ULONG dwOffset;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_STORAGEDEVICE_DATA DEVICEDUMP_STORAGEDEVICE_DATA,
    *PDEVICEDUMP_STORAGEDEVICE_DATA;
#pragma pack(push, 1)
struct _DEVICEDUMP_STORAGEDEVICE_DATA {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    DEVICEDUMP_SECTION_HEADER SectionHeader;
    ULONG dwBufferSize;
    ULONG dwReasonForCollection;
    DEVICEDUMP_SUBSECTION_POINTER PublicData;
    DEVICEDUMP_SUBSECTION_POINTER RestrictedData;
    DEVICEDUMP_SUBSECTION_POINTER PrivateData;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD,
    *PDEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;
#pragma pack(push, 1)
struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD {
    UCHAR Cdb[16];
    UCHAR Command[16];
    ULONGLONG StartTime;
    ULONGLONG EndTime;
    ULONG OperationStatus;
    ULONG OperationError;
    union {
        struct {
            ULONG dwReserved;
        } ExternalStack;
        struct {
            ULONG dwAtaPortSpecific;
        } AtaPort;
        struct {
            ULONG SrbTag;
        } StorPort;
    } StackSpecific;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP,
    *PDEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
#pragma pack(push, 1)
struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    ULONG dwReasonForCollection;
    UCHAR cDriverName[16];
    ULONG uiNumRecords;
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD RecordArray[1];
};
#pragma pack(pop)

typedef struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR DEVICE_COPY_OFFLOAD_DESCRIPTOR,
    *PDEVICE_COPY_OFFLOAD_DESCRIPTOR;
struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MaximumTokenLifetime;
    ULONG DefaultTokenLifetime;
    ULONGLONG MaximumTransferSize;
    ULONGLONG OptimalTransferCount;
    ULONG MaximumDataDescriptors;
    ULONG MaximumTransferLengthPerDescriptor;
    ULONG OptimalTransferLengthPerDescriptor;
    USHORT OptimalTransferLengthGranularity;
    UCHAR Reserved[2];
};

typedef struct _DEVICE_DATA_SET_LBP_STATE_PARAMETERS DEVICE_DSM_ALLOCATION_PARAMETERS,
    DEVICE_DATA_SET_LBP_STATE_PARAMETERS, *PDEVICE_DSM_ALLOCATION_PARAMETERS,
    *PDEVICE_DATA_SET_LBP_STATE_PARAMETERS;
struct _DEVICE_DATA_SET_LBP_STATE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG OutputVersion;
};

typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE DEVICE_DSM_ALLOCATION_OUTPUT,
    DEVICE_DATA_SET_LB_PROVISIONING_STATE, *PDEVICE_DSM_ALLOCATION_OUTPUT,
    *PDEVICE_DATA_SET_LB_PROVISIONING_STATE;
struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE {
    ULONG Size;
    ULONG Version;
    ULONGLONG SlabSizeInBytes;
    ULONG SlabOffsetDeltaInBytes;
    ULONG SlabAllocationBitMapBitCount;
    ULONG SlabAllocationBitMapLength;
    ULONG SlabAllocationBitMap[1];
};

typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2 DEVICE_DSM_ALLOCATION_OUTPUT2,
    DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2, *PDEVICE_DSM_ALLOCATION_OUTPUT2,
    *PDEVICE_DATA_SET_LB_PROVISIONING_STATE_V2;
struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2 {
    ULONG Size;
    ULONG Version;
    ULONGLONG SlabSizeInBytes;
    ULONGLONG SlabOffsetDeltaInBytes;
    ULONG SlabAllocationBitMapBitCount;
    ULONG SlabAllocationBitMapLength;
    ULONG SlabAllocationBitMap[1];
};

typedef struct _DEVICE_DATA_SET_RANGE DEVICE_DSM_RANGE, DEVICE_DATA_SET_RANGE, *PDEVICE_DSM_RANGE,
    *PDEVICE_DATA_SET_RANGE;
struct _DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
};

typedef struct _DEVICE_DATA_SET_REPAIR_OUTPUT DEVICE_DSM_REPAIR_OUTPUT,
    DEVICE_DATA_SET_REPAIR_OUTPUT, *PDEVICE_DSM_REPAIR_OUTPUT, *PDEVICE_DATA_SET_REPAIR_OUTPUT;
struct _DEVICE_DATA_SET_REPAIR_OUTPUT {
    DEVICE_DSM_RANGE ParityExtent;
};

typedef struct _DEVICE_DATA_SET_REPAIR_PARAMETERS DEVICE_DSM_REPAIR_PARAMETERS,
    DEVICE_DATA_SET_REPAIR_PARAMETERS, *PDEVICE_DSM_REPAIR_PARAMETERS,
    *PDEVICE_DATA_SET_REPAIR_PARAMETERS;
struct _DEVICE_DATA_SET_REPAIR_PARAMETERS {
    ULONG NumberOfRepairCopies;
    ULONG SourceCopy;
    ULONG RepairCopies[1];
};

typedef struct _DEVICE_DATA_SET_SCRUB_EX_OUTPUT DEVICE_DSM_SCRUB_OUTPUT2,
    DEVICE_DATA_SET_SCRUB_EX_OUTPUT, *PDEVICE_DSM_SCRUB_OUTPUT2, *PDEVICE_DATA_SET_SCRUB_EX_OUTPUT;
struct _DEVICE_DATA_SET_SCRUB_EX_OUTPUT {
    ULONGLONG BytesProcessed;
    ULONGLONG BytesRepaired;
    ULONGLONG BytesFailed;
    DEVICE_DSM_RANGE ParityExtent;
    ULONGLONG BytesScrubbed;
};

typedef struct _DEVICE_DATA_SET_SCRUB_OUTPUT DEVICE_DSM_SCRUB_OUTPUT, DEVICE_DATA_SET_SCRUB_OUTPUT,
    *PDEVICE_DSM_SCRUB_OUTPUT, *PDEVICE_DATA_SET_SCRUB_OUTPUT;
struct _DEVICE_DATA_SET_SCRUB_OUTPUT {
    ULONGLONG BytesProcessed;
    ULONGLONG BytesRepaired;
    ULONGLONG BytesFailed;
};

typedef struct _DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT DEVICE_DSM_TOPOLOGY_ID_QUERY_OUTPUT,
    DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT, *PDEVICE_DSM_TOPOLOGY_ID_QUERY_OUTPUT,
    *PDEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT;
struct _DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT {
    ULONGLONG TopologyRangeBytes;
    UCHAR TopologyId[16];
};

typedef struct _DEVICE_DSM_CONVERSION_OUTPUT DEVICE_DSM_CONVERSION_OUTPUT,
    *PDEVICE_DSM_CONVERSION_OUTPUT;
struct _DEVICE_DSM_CONVERSION_OUTPUT {
    ULONG Version;
    GUID Source;
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

typedef struct _DEVICE_DSM_FREE_SPACE_OUTPUT DEVICE_DSM_FREE_SPACE_OUTPUT,
    *PDEVICE_DSM_FREE_SPACE_OUTPUT;
struct _DEVICE_DSM_FREE_SPACE_OUTPUT {
    ULONG Version;
    ULONGLONG FreeSpace;
};

typedef struct _DEVICE_DSM_LOST_QUERY_OUTPUT DEVICE_DSM_LOST_QUERY_OUTPUT,
    *PDEVICE_DSM_LOST_QUERY_OUTPUT;
struct _DEVICE_DSM_LOST_QUERY_OUTPUT {
    ULONG Version;
    ULONG Size;
    ULONGLONG Alignment;
    ULONG NumberOfBits;
    ULONG BitMap[1];
};

typedef struct _DEVICE_DSM_LOST_QUERY_PARAMETERS DEVICE_DSM_LOST_QUERY_PARAMETERS,
    *PDEVICE_DSM_LOST_QUERY_PARAMETERS;
struct _DEVICE_DSM_LOST_QUERY_PARAMETERS {
    ULONG Version;
    ULONGLONG Granularity;
};

typedef struct _DEVICE_DSM_NOTIFICATION_PARAMETERS DEVICE_DSM_NOTIFICATION_PARAMETERS,
    *PDEVICE_DSM_NOTIFICATION_PARAMETERS;
struct _DEVICE_DSM_NOTIFICATION_PARAMETERS {
    ULONG Size;
    ULONG Flags;
    ULONG NumFileTypeIDs;
    GUID FileTypeID[1];
};

typedef struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS
    DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS,
    *PDEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS;
struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS {
    ULONG Size;
    UCHAR TargetPriority;
    UCHAR Reserved[3];
};

typedef struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS DEVICE_DSM_OFFLOAD_READ_PARAMETERS,
    *PDEVICE_DSM_OFFLOAD_READ_PARAMETERS;
struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS {
    ULONG Flags;
    ULONG TimeToLive;
    ULONG Reserved[2];
};

typedef struct _STORAGE_OFFLOAD_TOKEN STORAGE_OFFLOAD_TOKEN, *PSTORAGE_OFFLOAD_TOKEN;
struct _STORAGE_OFFLOAD_TOKEN {
    UCHAR TokenType[4];
    UCHAR Reserved[2];
    UCHAR TokenIdLength[2];
    union {
        struct {
            UCHAR Reserved2[504];
        } StorageOffloadZeroDataToken;
        UCHAR Token[504];
    };
};

typedef struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS,
    *PDEVICE_DSM_OFFLOAD_WRITE_PARAMETERS;
struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS {
    ULONG Flags;
    ULONG Reserved;
    ULONGLONG TokenOffset;
    STORAGE_OFFLOAD_TOKEN Token;
};

typedef struct _DEVICE_STORAGE_ADDRESS_RANGE DEVICE_STORAGE_ADDRESS_RANGE,
    *PDEVICE_STORAGE_ADDRESS_RANGE;
struct _DEVICE_STORAGE_ADDRESS_RANGE {
    LONGLONG StartAddress;
    ULONGLONG LengthInBytes;
};

typedef struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT,
    *PDEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT;
struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_ADDRESS_RANGE Ranges[1];
};

typedef struct _DEVICE_STORAGE_RANGE_ATTRIBUTES DEVICE_STORAGE_RANGE_ATTRIBUTES,
    *PDEVICE_STORAGE_RANGE_ATTRIBUTES;
struct _DEVICE_STORAGE_RANGE_ATTRIBUTES {
    ULONGLONG LengthInBytes;
    union {
        ULONG AllFlags;
        struct {
            ULONG IsRangeBad : 1;
        };
    };
    ULONG Reserved;
};

typedef struct _DEVICE_DSM_RANGE_ERROR_INFO DEVICE_DSM_RANGE_ERROR_INFO,
    DEVICE_DSM_RANGE_ERROR_OUTPUT, *PDEVICE_DSM_RANGE_ERROR_INFO, *PDEVICE_DSM_RANGE_ERROR_OUTPUT;
struct _DEVICE_DSM_RANGE_ERROR_INFO {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_RANGE_ATTRIBUTES Ranges[1];
};

typedef struct _STORAGE_ZONE_DESCRIPTOR STORAGE_ZONE_DESCRIPTOR, *PSTORAGE_ZONE_DESCRIPTOR;
struct _STORAGE_ZONE_DESCRIPTOR {
    ULONG Size;
    STORAGE_ZONE_TYPES ZoneType;
    STORAGE_ZONE_CONDITION ZoneCondition;
    BOOLEAN ResetWritePointerRecommend;
    UCHAR Reserved0[3];
    ULONGLONG ZoneSize;
    ULONGLONG WritePointerOffset;
};

typedef struct _DEVICE_DSM_REPORT_ZONES_DATA DEVICE_DSM_REPORT_ZONES_DATA,
    DEVICE_DSM_REPORT_ZONES_OUTPUT, *PDEVICE_DSM_REPORT_ZONES_DATA,
    *PDEVICE_DSM_REPORT_ZONES_OUTPUT;
struct _DEVICE_DSM_REPORT_ZONES_DATA {
    ULONG Size;
    ULONG ZoneCount;
    STORAGE_ZONES_ATTRIBUTES Attributes;
    ULONG Reserved0;
    STORAGE_ZONE_DESCRIPTOR ZoneDescriptors[1];
};

typedef struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS DEVICE_DSM_REPORT_ZONES_PARAMETERS,
    *PDEVICE_DSM_REPORT_ZONES_PARAMETERS;
struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS {
    ULONG Size;
    UCHAR ReportOption;
    UCHAR Partial;
    UCHAR Reserved[2];
};

typedef struct _DEVICE_DSM_TIERING_QUERY_INPUT DEVICE_DSM_TIERING_QUERY_INPUT,
    DEVICE_DSM_TIERING_QUERY_PARAMETERS, *PDEVICE_DSM_TIERING_QUERY_INPUT,
    *PDEVICE_DSM_TIERING_QUERY_PARAMETERS;
struct _DEVICE_DSM_TIERING_QUERY_INPUT {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG NumberOfTierIds;
    GUID TierIds[1];
};

typedef struct _STORAGE_TIER_REGION STORAGE_TIER_REGION, *PSTORAGE_TIER_REGION;
struct _STORAGE_TIER_REGION {
    GUID TierId;
    ULONGLONG Offset;
    ULONGLONG Length;
};

typedef struct _DEVICE_DSM_TIERING_QUERY_OUTPUT DEVICE_DSM_TIERING_QUERY_OUTPUT,
    *PDEVICE_DSM_TIERING_QUERY_OUTPUT;
struct _DEVICE_DSM_TIERING_QUERY_OUTPUT {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG Reserved;
    ULONGLONG Alignment;
    ULONG TotalNumberOfRegions;
    ULONG NumberOfRegionsReturned;
    STORAGE_TIER_REGION Regions[1];
};

typedef struct _DEVICE_INTERNAL_STATUS_DATA DEVICE_INTERNAL_STATUS_DATA,
    *PDEVICE_INTERNAL_STATUS_DATA;
struct _DEVICE_INTERNAL_STATUS_DATA {
    ULONG Version;
    ULONG Size;
    ULONGLONG T10VendorId;
    ULONG DataSet1Length;
    ULONG DataSet2Length;
    ULONG DataSet3Length;
    ULONG DataSet4Length;
    UCHAR StatusDataVersion;
    UCHAR Reserved[3];
    UCHAR ReasonIdentifier[128];
    ULONG StatusDataLength;
    UCHAR StatusData[1];
};

typedef struct _DEVICE_LB_PROVISIONING_DESCRIPTOR DEVICE_LB_PROVISIONING_DESCRIPTOR,
    *PDEVICE_LB_PROVISIONING_DESCRIPTOR;
struct _DEVICE_LB_PROVISIONING_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    UCHAR ThinProvisioningEnabled : 1;
    UCHAR ThinProvisioningReadZeros : 1;
    UCHAR AnchorSupported : 3;
    UCHAR UnmapGranularityAlignmentValid : 1;
    UCHAR GetFreeSpaceSupported : 1;
    UCHAR MapSupported : 1;
    UCHAR Reserved1[7];
    ULONGLONG OptimalUnmapGranularity;
    ULONGLONG UnmapGranularityAlignment;
    ULONG MaxUnmapLbaCount;
    ULONG MaxUnmapBlockDescriptorCount;
};

typedef struct _DEVICE_LOCATION DEVICE_LOCATION, *PDEVICE_LOCATION;
struct _DEVICE_LOCATION {
    ULONG Socket;
    ULONG Slot;
    ULONG Adapter;
    ULONG Port;
    union {
        struct {
            ULONG Channel;
            ULONG Device;
        };
        struct {
            ULONG Target;
            ULONG Lun;
        };
    };
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

typedef struct _DEVICE_MEDIA_INFO DEVICE_MEDIA_INFO, *PDEVICE_MEDIA_INFO;
struct _DEVICE_MEDIA_INFO {
    union {
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder;
            ULONG SectorsPerTrack;
            ULONG BytesPerSector;
            ULONG NumberMediaSides;
            ULONG MediaCharacteristics;
        } DiskInfo;
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder;
            ULONG SectorsPerTrack;
            ULONG BytesPerSector;
            ULONG NumberMediaSides;
            ULONG MediaCharacteristics;
        } RemovableDiskInfo;
        struct {
            STORAGE_MEDIA_TYPE MediaType;
            ULONG MediaCharacteristics;
            ULONG CurrentBlockSize;
            STORAGE_BUS_TYPE BusType;
            union {
                struct {
                    UCHAR MediumType;
                    UCHAR DensityCode;
                } ScsiInformation;
            } BusSpecificData;
        } TapeInfo;
    } DeviceSpecific;
};

typedef struct _DEVICE_POWER_DESCRIPTOR DEVICE_POWER_DESCRIPTOR, *PDEVICE_POWER_DESCRIPTOR;
struct _DEVICE_POWER_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN DeviceAttentionSupported;
    BOOLEAN AsynchronousNotificationSupported;
    BOOLEAN IdlePowerManagementEnabled;
    BOOLEAN D3ColdEnabled;
    BOOLEAN D3ColdSupported;
    BOOLEAN NoVerifyDuringIdlePower;
    UCHAR Reserved[2];
    ULONG IdleTimeoutInMS;
};

typedef struct _DEVICE_SEEK_PENALTY_DESCRIPTOR DEVICE_SEEK_PENALTY_DESCRIPTOR,
    *PDEVICE_SEEK_PENALTY_DESCRIPTOR;
struct _DEVICE_SEEK_PENALTY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN IncursSeekPenalty;
};

typedef struct _DEVICE_TRIM_DESCRIPTOR DEVICE_TRIM_DESCRIPTOR, *PDEVICE_TRIM_DESCRIPTOR;
struct _DEVICE_TRIM_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN TrimEnabled;
};

typedef struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR DEVICE_WRITE_AGGREGATION_DESCRIPTOR,
    *PDEVICE_WRITE_AGGREGATION_DESCRIPTOR;
struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN BenefitsFromWriteAggregation;
};

typedef struct _GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST,
    *PGET_DEVICE_INTERNAL_STATUS_DATA_REQUEST;
struct _GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST {
    ULONG Version;
    ULONG Size;
    DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE RequestDataType;
    DEVICE_INTERNAL_STATUS_DATA_SET RequestDataSet;
};

typedef struct _GET_MEDIA_TYPES GET_MEDIA_TYPES, *PGET_MEDIA_TYPES;
struct _GET_MEDIA_TYPES {
    ULONG DeviceType;
    ULONG MediaInfoCount;
    DEVICE_MEDIA_INFO MediaInfo[1];
};

typedef struct _PERSISTENT_RESERVE_COMMAND PERSISTENT_RESERVE_COMMAND, *PPERSISTENT_RESERVE_COMMAND;
struct _PERSISTENT_RESERVE_COMMAND {
    ULONG Version;
    ULONG Size;
    union {
        struct {
            UCHAR ServiceAction : 5;
            UCHAR Reserved1 : 3;
            USHORT AllocationLength;
        } PR_IN;
        struct {
            UCHAR ServiceAction : 5;
            UCHAR Reserved1 : 3;
            UCHAR Type : 4;
            UCHAR Scope : 4;
            UCHAR ParameterList[];
        } PR_OUT;
    };
};

typedef struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR PHYSICAL_ELEMENT_STATUS_DESCRIPTOR,
    *PPHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG ElementIdentifier;
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    UCHAR Reserved1[2];
    ULONGLONG AssociatedCapacity;
    ULONG Reserved2[4];
};

typedef struct _PHYSICAL_ELEMENT_STATUS PHYSICAL_ELEMENT_STATUS, *PPHYSICAL_ELEMENT_STATUS;
struct _PHYSICAL_ELEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    ULONG DescriptorCount;
    ULONG ReturnedDescriptorCount;
    ULONG ElementIdentifierBeingDepoped;
    ULONG Reserved;
    PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
};

typedef struct _PHYSICAL_ELEMENT_STATUS_REQUEST PHYSICAL_ELEMENT_STATUS_REQUEST,
    *PPHYSICAL_ELEMENT_STATUS_REQUEST;
struct _PHYSICAL_ELEMENT_STATUS_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG StartingElement;
    UCHAR Filter;
    UCHAR ReportType;
    UCHAR Reserved[2];
};

typedef struct _PREVENT_MEDIA_REMOVAL PREVENT_MEDIA_REMOVAL, *PPREVENT_MEDIA_REMOVAL;
struct _PREVENT_MEDIA_REMOVAL {
    BOOLEAN PreventMediaRemoval;
};

typedef struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST REMOVE_ELEMENT_AND_TRUNCATE_REQUEST,
    *PREMOVE_ELEMENT_AND_TRUNCATE_REQUEST;
struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONGLONG RequestCapacity;
    ULONG ElementIdentifier;
    ULONG Reserved;
};

typedef struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR,
    *PSTORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG BytesPerCacheLine;
    ULONG BytesOffsetForCacheAlignment;
    ULONG BytesPerLogicalSector;
    ULONG BytesPerPhysicalSector;
    ULONG BytesOffsetForSectorAlignment;
};

struct _STORAGE_ADAPTER_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MaximumTransferLength;
    ULONG MaximumPhysicalPages;
    ULONG AlignmentMask;
    BOOLEAN AdapterUsesPio;
    BOOLEAN AdapterScansDown;
    BOOLEAN CommandQueueing;
    BOOLEAN AcceleratedTransfer;
    UCHAR BusType;
    USHORT BusMajorVersion;
    USHORT BusMinorVersion;
    UCHAR SrbType;
    UCHAR AddressType;
};

typedef struct _STORAGE_ADAPTER_SERIAL_NUMBER STORAGE_ADAPTER_SERIAL_NUMBER,
    *PSTORAGE_ADAPTER_SERIAL_NUMBER;
struct _STORAGE_ADAPTER_SERIAL_NUMBER {
    ULONG Version;
    ULONG Size;
    WCHAR SerialNumber[128];
};

typedef struct _STORAGE_ALLOCATE_BC_STREAM_INPUT STORAGE_ALLOCATE_BC_STREAM_INPUT,
    *PSTORAGE_ALLOCATE_BC_STREAM_INPUT;
struct _STORAGE_ALLOCATE_BC_STREAM_INPUT {
    ULONG Version;
    ULONG RequestsPerPeriod;
    ULONG Period;
    BOOLEAN RetryFailures;
    BOOLEAN Discardable;
    BOOLEAN Reserved1[2];
    ULONG AccessType;
    ULONG AccessMode;
};

typedef struct _STORAGE_ALLOCATE_BC_STREAM_OUTPUT STORAGE_ALLOCATE_BC_STREAM_OUTPUT,
    *PSTORAGE_ALLOCATE_BC_STREAM_OUTPUT;
struct _STORAGE_ALLOCATE_BC_STREAM_OUTPUT {
    ULONGLONG RequestSize;
    ULONG NumOutStandingRequests;
};

typedef struct _STORAGE_ATTRIBUTE_MGMT STORAGE_ATTRIBUTE_MGMT, *PSTORAGE_ATTRIBUTE_MGMT;
struct _STORAGE_ATTRIBUTE_MGMT {
    ULONG Version;
    ULONG Size;
    STORAGE_ATTRIBUTE_MGMT_ACTION Action;
    ULONG Attribute;
};

typedef struct _STORAGE_BUS_RESET_REQUEST STORAGE_BUS_RESET_REQUEST, *PSTORAGE_BUS_RESET_REQUEST;
struct _STORAGE_BUS_RESET_REQUEST {
    UCHAR PathId;
};

typedef struct _STORAGE_COUNTER STORAGE_COUNTER, *PSTORAGE_COUNTER;
struct _STORAGE_COUNTER {
    STORAGE_COUNTER_TYPE Type;
    union {
        struct {
            ULONG Week;
            ULONG Year;
        } ManufactureDate;
        ULONGLONG AsUlonglong;
    } Value;
};

typedef struct _STORAGE_COUNTERS STORAGE_COUNTERS, *PSTORAGE_COUNTERS;
struct _STORAGE_COUNTERS {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfCounters;
    STORAGE_COUNTER Counters[1];
};

typedef struct _STORAGE_CRYPTO_CAPABILITY STORAGE_CRYPTO_CAPABILITY, *PSTORAGE_CRYPTO_CAPABILITY;
struct _STORAGE_CRYPTO_CAPABILITY {
    ULONG Version;
    ULONG Size;
    ULONG CryptoCapabilityIndex;
    STORAGE_CRYPTO_ALGORITHM_ID AlgorithmId;
    STORAGE_CRYPTO_KEY_SIZE KeySize;
    ULONG DataUnitSizeBitmask;
};

typedef struct _STORAGE_CRYPTO_DESCRIPTOR STORAGE_CRYPTO_DESCRIPTOR, *PSTORAGE_CRYPTO_DESCRIPTOR;
struct _STORAGE_CRYPTO_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumKeysSupported;
    ULONG NumCryptoCapabilities;
    STORAGE_CRYPTO_CAPABILITY CryptoCapabilities[1];
};

typedef struct _STORAGE_DESCRIPTOR_HEADER STORAGE_DESCRIPTOR_HEADER, *PSTORAGE_DESCRIPTOR_HEADER;
struct _STORAGE_DESCRIPTOR_HEADER {
    ULONG Version;
    ULONG Size;
};

typedef struct _STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR,
    *PSTORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR;
struct _STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG64 Attributes;
};

struct _STORAGE_DEVICE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    UCHAR DeviceType;
    UCHAR DeviceTypeModifier;
    BOOLEAN RemovableMedia;
    BOOLEAN CommandQueueing;
    ULONG VendorIdOffset;
    ULONG ProductIdOffset;
    ULONG ProductRevisionOffset;
    ULONG SerialNumberOffset;
    STORAGE_BUS_TYPE BusType;
    ULONG RawPropertiesLength;
    UCHAR RawDeviceProperties[1];
};

typedef struct _STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR,
    *PSTORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR;
struct _STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfFaultDomains;
    GUID FaultDomainIds[1];
};

struct _STORAGE_DEVICE_ID_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfIdentifiers;
    UCHAR Identifiers[1];
};

typedef struct _STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR,
    *PSTORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR;
struct _STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG LunMaxIoCount;
    ULONG AdapterMaxIoCount;
};

typedef struct _STORAGE_DEVICE_LED_STATE_DESCRIPTOR STORAGE_DEVICE_LED_STATE_DESCRIPTOR,
    *PSTORAGE_DEVICE_LED_STATE_DESCRIPTOR;
struct _STORAGE_DEVICE_LED_STATE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONGLONG State;
};

typedef struct _STORAGE_DEVICE_LOCATION_DESCRIPTOR STORAGE_DEVICE_LOCATION_DESCRIPTOR,
    *PSTORAGE_DEVICE_LOCATION_DESCRIPTOR;
struct _STORAGE_DEVICE_LOCATION_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    DEVICE_LOCATION Location;
    ULONG StringOffset;
};

typedef struct _STORAGE_OPERATIONAL_REASON STORAGE_OPERATIONAL_REASON, *PSTORAGE_OPERATIONAL_REASON;
struct _STORAGE_OPERATIONAL_REASON {
    ULONG Version;
    ULONG Size;
    STORAGE_OPERATIONAL_STATUS_REASON Reason;
    union {
        struct {
            UCHAR SenseKey;
            UCHAR ASC;
            UCHAR ASCQ;
            UCHAR Reserved;
        } ScsiSenseKey;
        struct {
            UCHAR CriticalHealth;
            UCHAR ModuleHealth[2];
            UCHAR ErrorThresholdStatus;
        } NVDIMM_N;
        ULONG AsUlong;
    } RawBytes;
};

typedef struct _STORAGE_DEVICE_MANAGEMENT_STATUS STORAGE_DEVICE_MANAGEMENT_STATUS,
    *PSTORAGE_DEVICE_MANAGEMENT_STATUS;
struct _STORAGE_DEVICE_MANAGEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    STORAGE_DISK_HEALTH_STATUS Health;
    ULONG NumberOfOperationalStatus;
    ULONG NumberOfAdditionalReasons;
    STORAGE_DISK_OPERATIONAL_STATUS OperationalStatus[16];
    STORAGE_OPERATIONAL_REASON AdditionalReasons[1];
};

typedef struct _STORAGE_DEVICE_NUMA_PROPERTY STORAGE_DEVICE_NUMA_PROPERTY,
    *PSTORAGE_DEVICE_NUMA_PROPERTY;
struct _STORAGE_DEVICE_NUMA_PROPERTY {
    ULONG Version;
    ULONG Size;
    ULONG NumaNode;
};

typedef struct _STORAGE_DEVICE_NUMBER STORAGE_DEVICE_NUMBER, *PSTORAGE_DEVICE_NUMBER;
struct _STORAGE_DEVICE_NUMBER {
    ULONG DeviceType;
    ULONG DeviceNumber;
    ULONG PartitionNumber;
};

typedef struct _STORAGE_DEVICE_NUMBERS STORAGE_DEVICE_NUMBERS, *PSTORAGE_DEVICE_NUMBERS;
struct _STORAGE_DEVICE_NUMBERS {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfDevices;
    STORAGE_DEVICE_NUMBER Devices[1];
};

typedef struct _STORAGE_DEVICE_NUMBER_EX STORAGE_DEVICE_NUMBER_EX, *PSTORAGE_DEVICE_NUMBER_EX;
struct _STORAGE_DEVICE_NUMBER_EX {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG DeviceType;
    ULONG DeviceNumber;
    GUID DeviceGuid;
    ULONG PartitionNumber;
};

typedef struct _STORAGE_DEVICE_POWER_CAP STORAGE_DEVICE_POWER_CAP, *PSTORAGE_DEVICE_POWER_CAP;
struct _STORAGE_DEVICE_POWER_CAP {
    ULONG Version;
    ULONG Size;
    STORAGE_DEVICE_POWER_CAP_UNITS Units;
    ULONGLONG MaxPower;
};

typedef struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR STORAGE_DEVICE_RESILIENCY_DESCRIPTOR,
    *PSTORAGE_DEVICE_RESILIENCY_DESCRIPTOR;
struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NameOffset;
    ULONG NumberOfLogicalCopies;
    ULONG NumberOfPhysicalCopies;
    ULONG PhysicalDiskRedundancy;
    ULONG NumberOfColumns;
    ULONG Interleave;
};

typedef struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY,
    *PSTORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY;
struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY {
    ULONG Version;
    ULONG Size;
    BOOLEAN SupportsSelfEncryption;
};

typedef struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2
    STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2,
    *PSTORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2;
struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2 {
    ULONG Version;
    ULONG Size;
    BOOLEAN SupportsSelfEncryption;
    STORAGE_ENCRYPTION_TYPE EncryptionType;
};

typedef struct _STORAGE_TIER STORAGE_TIER, *PSTORAGE_TIER;
struct _STORAGE_TIER {
    GUID Id;
    WCHAR Name[256];
    WCHAR Description[256];
    ULONGLONG Flags;
    ULONGLONG ProvisionedCapacity;
    STORAGE_TIER_MEDIA_TYPE MediaType;
    STORAGE_TIER_CLASS Class;
};

typedef struct _STORAGE_DEVICE_TIERING_DESCRIPTOR STORAGE_DEVICE_TIERING_DESCRIPTOR,
    *PSTORAGE_DEVICE_TIERING_DESCRIPTOR;
struct _STORAGE_DEVICE_TIERING_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG TotalNumberOfTiers;
    ULONG NumberOfTiersReturned;
    STORAGE_TIER Tiers[1];
};

typedef struct _STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT,
    *PSTORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT;
struct _STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT {
    ULONG Version;
    ULONG Size;
    ULONG UnsafeShutdownCount;
};

typedef struct _STORAGE_DIAGNOSTIC_DATA STORAGE_DIAGNOSTIC_DATA, *PSTORAGE_DIAGNOSTIC_DATA;
struct _STORAGE_DIAGNOSTIC_DATA {
    ULONG Version;
    ULONG Size;
    GUID ProviderId;
    ULONG BufferSize;
    ULONG Reserved;
    UCHAR DiagnosticDataBuffer[1];
};

typedef struct _STORAGE_DIAGNOSTIC_REQUEST STORAGE_DIAGNOSTIC_REQUEST, *PSTORAGE_DIAGNOSTIC_REQUEST;
struct _STORAGE_DIAGNOSTIC_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    STORAGE_DIAGNOSTIC_LEVEL Level;
};

typedef struct _STORAGE_EVENT_NOTIFICATION STORAGE_EVENT_NOTIFICATION, *PSTORAGE_EVENT_NOTIFICATION;
struct _STORAGE_EVENT_NOTIFICATION {
    ULONG Version;
    ULONG Size;
    ULONGLONG Events;
};

typedef struct _STORAGE_FAILURE_PREDICTION_CONFIG STORAGE_FAILURE_PREDICTION_CONFIG,
    *PSTORAGE_FAILURE_PREDICTION_CONFIG;
struct _STORAGE_FAILURE_PREDICTION_CONFIG {
    ULONG Version;
    ULONG Size;
    BOOLEAN Set;
    BOOLEAN Enabled;
    USHORT Reserved;
};

typedef struct _STORAGE_FRU_ID_DESCRIPTOR STORAGE_FRU_ID_DESCRIPTOR, *PSTORAGE_FRU_ID_DESCRIPTOR;
struct _STORAGE_FRU_ID_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG IdentifierSize;
    UCHAR Identifier[1];
};

typedef struct _STORAGE_GET_BC_PROPERTIES_OUTPUT STORAGE_GET_BC_PROPERTIES_OUTPUT,
    *PSTORAGE_GET_BC_PROPERTIES_OUTPUT;
struct _STORAGE_GET_BC_PROPERTIES_OUTPUT {
    ULONG MaximumRequestsPerPeriod;
    ULONG MinimumPeriod;
    ULONGLONG MaximumRequestSize;
    ULONG EstimatedTimePerRequest;
    ULONG NumOutStandingRequests;
    ULONGLONG RequestSize;
};

typedef struct _STORAGE_HOTPLUG_INFO STORAGE_HOTPLUG_INFO, *PSTORAGE_HOTPLUG_INFO;
struct _STORAGE_HOTPLUG_INFO {
    ULONG Size;
    BOOLEAN MediaRemovable;
    BOOLEAN MediaHotplug;
    BOOLEAN DeviceHotplug;
    BOOLEAN WriteCacheEnableOverride;
};

typedef struct _STORAGE_HW_ENDURANCE_INFO STORAGE_HW_ENDURANCE_INFO, *PSTORAGE_HW_ENDURANCE_INFO;
struct _STORAGE_HW_ENDURANCE_INFO {
    ULONG ValidFields;
    ULONG GroupId;
    struct {
        ULONG Shared : 1;
        ULONG Reserved : 31;
    } Flags;
    ULONG LifePercentage;
    UCHAR BytesReadCount[16];
    UCHAR ByteWriteCount[16];
};

typedef struct _STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR,
    *PSTORAGE_HW_ENDURANCE_DATA_DESCRIPTOR;
struct _STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_HW_ENDURANCE_INFO EnduranceInfo;
};

typedef struct _STORAGE_HW_FIRMWARE_ACTIVATE STORAGE_HW_FIRMWARE_ACTIVATE,
    *PSTORAGE_HW_FIRMWARE_ACTIVATE;
struct _STORAGE_HW_FIRMWARE_ACTIVATE {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
    UCHAR Reserved0[3];
};

typedef struct _STORAGE_HW_FIRMWARE_DOWNLOAD STORAGE_HW_FIRMWARE_DOWNLOAD,
    *PSTORAGE_HW_FIRMWARE_DOWNLOAD;
struct _STORAGE_HW_FIRMWARE_DOWNLOAD {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    UCHAR ImageBuffer[1];
};

typedef struct _STORAGE_HW_FIRMWARE_DOWNLOAD_V2 STORAGE_HW_FIRMWARE_DOWNLOAD_V2,
    *PSTORAGE_HW_FIRMWARE_DOWNLOAD_V2;
struct _STORAGE_HW_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    ULONG ImageSize;
    ULONG Reserved2;
    UCHAR ImageBuffer[1];
};

typedef struct _STORAGE_HW_FIRMWARE_SLOT_INFO STORAGE_HW_FIRMWARE_SLOT_INFO,
    *PSTORAGE_HW_FIRMWARE_SLOT_INFO;
struct _STORAGE_HW_FIRMWARE_SLOT_INFO {
    ULONG Version;
    ULONG Size;
    UCHAR SlotNumber;
    UCHAR ReadOnly : 1;
    UCHAR Reserved0 : 7;
    UCHAR Reserved1[6];
    UCHAR Revision[16];
};

struct _STORAGE_HW_FIRMWARE_INFO {
    ULONG Version;
    ULONG Size;
    UCHAR SupportUpgrade : 1;
    UCHAR Reserved0 : 7;
    UCHAR SlotCount;
    UCHAR ActiveSlot;
    UCHAR PendingActivateSlot;
    BOOLEAN FirmwareShared;
    UCHAR Reserved[3];
    ULONG ImagePayloadAlignment;
    ULONG ImagePayloadMaxSize;
    STORAGE_HW_FIRMWARE_SLOT_INFO Slot[1];
};

typedef struct _STORAGE_HW_FIRMWARE_INFO_QUERY STORAGE_HW_FIRMWARE_INFO_QUERY,
    *PSTORAGE_HW_FIRMWARE_INFO_QUERY;
struct _STORAGE_HW_FIRMWARE_INFO_QUERY {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG Reserved;
};

typedef struct _STORAGE_IDENTIFIER STORAGE_IDENTIFIER, *PSTORAGE_IDENTIFIER;
struct _STORAGE_IDENTIFIER {
    STORAGE_IDENTIFIER_CODE_SET CodeSet;
    STORAGE_IDENTIFIER_TYPE Type;
    USHORT IdentifierSize;
    USHORT NextOffset;
    STORAGE_ASSOCIATION_TYPE Association;
    UCHAR Identifier[1];
};

typedef struct _STORAGE_IDLE_POWER STORAGE_IDLE_POWER, *PSTORAGE_IDLE_POWER;
struct _STORAGE_IDLE_POWER {
    ULONG Version;
    ULONG Size;
    ULONG WakeCapableHint : 1;
    ULONG D3ColdSupported : 1;
    ULONG Reserved : 30;
    ULONG D3IdleTimeout;
};

typedef struct _STORAGE_IDLE_POWERUP_REASON STORAGE_IDLE_POWERUP_REASON,
    *PSTORAGE_IDLE_POWERUP_REASON;
struct _STORAGE_IDLE_POWERUP_REASON {
    ULONG Version;
    ULONG Size;
    STORAGE_POWERUP_REASON_TYPE PowerupReason;
};

typedef struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES STORAGE_LB_PROVISIONING_MAP_RESOURCES,
    *PSTORAGE_LB_PROVISIONING_MAP_RESOURCES;
struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES {
    ULONG Size;
    ULONG Version;
    UCHAR AvailableMappingResourcesValid : 1;
    UCHAR UsedMappingResourcesValid : 1;
    UCHAR Reserved0 : 6;
    UCHAR Reserved1[3];
    UCHAR AvailableMappingResourcesScope : 2;
    UCHAR UsedMappingResourcesScope : 2;
    UCHAR Reserved2 : 4;
    UCHAR Reserved3[3];
    ULONGLONG AvailableMappingResources;
    ULONGLONG UsedMappingResources;
};

typedef struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA STORAGE_MEDIA_SERIAL_NUMBER_DATA,
    *PSTORAGE_MEDIA_SERIAL_NUMBER_DATA;
struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA {
    USHORT Reserved;
    USHORT SerialNumberLength;
    UCHAR SerialNumber[];
};

typedef struct _STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR,
    *PSTORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR;
struct _STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MediumProductType;
};

struct _STORAGE_MINIPORT_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_PORT_CODE_SET Portdriver;
    BOOLEAN LUNResetSupported;
    BOOLEAN TargetResetSupported;
    USHORT IoTimeoutValue;
    BOOLEAN ExtraIoInfoSupported;
    union {
        struct {
            UCHAR LogicalPoFxForDisk : 1;
            UCHAR Reserved : 7;
        };
        UCHAR AsUCHAR;
    } Flags;
    UCHAR Reserved0[2];
    ULONG Reserved1;
};

typedef struct _STORAGE_OFFLOAD_READ_OUTPUT STORAGE_OFFLOAD_READ_OUTPUT,
    *PSTORAGE_OFFLOAD_READ_OUTPUT;
struct _STORAGE_OFFLOAD_READ_OUTPUT {
    ULONG OffloadReadFlags;
    ULONG Reserved;
    ULONGLONG LengthProtected;
    ULONG TokenLength;
    STORAGE_OFFLOAD_TOKEN Token;
};

typedef struct _STORAGE_OFFLOAD_WRITE_OUTPUT STORAGE_OFFLOAD_WRITE_OUTPUT,
    *PSTORAGE_OFFLOAD_WRITE_OUTPUT;
struct _STORAGE_OFFLOAD_WRITE_OUTPUT {
    ULONG OffloadWriteFlags;
    ULONG Reserved;
    ULONGLONG LengthCopied;
};

typedef union _STORAGE_SPEC_VERSION STORAGE_SPEC_VERSION, *PSTORAGE_SPEC_VERSION;
union _STORAGE_SPEC_VERSION {
    struct {
        union {
            struct {
                UCHAR SubMinor;
                UCHAR Minor;
            };
            USHORT AsUshort;
        } MinorVersion;
        USHORT MajorVersion;
    };
    ULONG AsUlong;
};

typedef struct _STORAGE_PHYSICAL_ADAPTER_DATA STORAGE_PHYSICAL_ADAPTER_DATA,
    *PSTORAGE_PHYSICAL_ADAPTER_DATA;
struct _STORAGE_PHYSICAL_ADAPTER_DATA {
    ULONG AdapterId;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    UCHAR Vendor[8];
    UCHAR Model[40];
    UCHAR FirmwareRevision[16];
    UCHAR PhysicalLocation[32];
    BOOLEAN ExpanderConnected;
    UCHAR Reserved0[3];
    ULONG Reserved1[3];
};

typedef struct _STORAGE_PHYSICAL_DEVICE_DATA STORAGE_PHYSICAL_DEVICE_DATA,
    *PSTORAGE_PHYSICAL_DEVICE_DATA;
struct _STORAGE_PHYSICAL_DEVICE_DATA {
    ULONG DeviceId;
    ULONG Role;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    STORAGE_DEVICE_FORM_FACTOR FormFactor;
    UCHAR Vendor[8];
    UCHAR Model[40];
    UCHAR FirmwareRevision[16];
    ULONGLONG Capacity;
    UCHAR PhysicalLocation[32];
    ULONG Reserved[2];
};

typedef struct _STORAGE_PHYSICAL_NODE_DATA STORAGE_PHYSICAL_NODE_DATA, *PSTORAGE_PHYSICAL_NODE_DATA;
struct _STORAGE_PHYSICAL_NODE_DATA {
    ULONG NodeId;
    ULONG AdapterCount;
    ULONG AdapterDataLength;
    ULONG AdapterDataOffset;
    ULONG DeviceCount;
    ULONG DeviceDataLength;
    ULONG DeviceDataOffset;
    ULONG Reserved[3];
};

typedef struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR,
    *PSTORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR;
struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NodeCount;
    ULONG Reserved;
    STORAGE_PHYSICAL_NODE_DATA Node[1];
};

typedef struct _STORAGE_PREDICT_FAILURE STORAGE_PREDICT_FAILURE, *PSTORAGE_PREDICT_FAILURE;
struct _STORAGE_PREDICT_FAILURE {
    ULONG PredictFailure;
    UCHAR VendorSpecific[512];
};

typedef struct _STORAGE_PRIORITY_HINT_SUPPORT STORAGE_PRIORITY_HINT_SUPPORT,
    *PSTORAGE_PRIORITY_HINT_SUPPORT;
struct _STORAGE_PRIORITY_HINT_SUPPORT {
    ULONG SupportFlags;
};

typedef struct _STORAGE_PROPERTY_QUERY STORAGE_PROPERTY_QUERY, *PSTORAGE_PROPERTY_QUERY;
struct _STORAGE_PROPERTY_QUERY {
    STORAGE_PROPERTY_ID PropertyId;
    STORAGE_QUERY_TYPE QueryType;
    UCHAR AdditionalParameters[1];
};

typedef struct _STORAGE_PROPERTY_SET STORAGE_PROPERTY_SET, *PSTORAGE_PROPERTY_SET;
struct _STORAGE_PROPERTY_SET {
    STORAGE_PROPERTY_ID PropertyId;
    STORAGE_SET_TYPE SetType;
    UCHAR AdditionalParameters[1];
};

typedef struct _STORAGE_PROTOCOL_COMMAND STORAGE_PROTOCOL_COMMAND, *PSTORAGE_PROTOCOL_COMMAND;
struct _STORAGE_PROTOCOL_COMMAND {
    ULONG Version;
    ULONG Length;
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG Flags;
    ULONG ReturnStatus;
    ULONG ErrorCode;
    ULONG CommandLength;
    ULONG ErrorInfoLength;
    ULONG DataToDeviceTransferLength;
    ULONG DataFromDeviceTransferLength;
    ULONG TimeOutValue;
    ULONG ErrorInfoOffset;
    ULONG DataToDeviceBufferOffset;
    ULONG DataFromDeviceBufferOffset;
    ULONG CommandSpecific;
    ULONG Reserved0;
    ULONG FixedProtocolReturnData;
    ULONG Reserved1[3];
    _Field_size_bytes_full_(CommandLength) UCHAR Command[1];
};

typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA STORAGE_PROTOCOL_SPECIFIC_DATA,
    *PSTORAGE_PROTOCOL_SPECIFIC_DATA;
struct _STORAGE_PROTOCOL_SPECIFIC_DATA {
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG DataType;
    ULONG ProtocolDataRequestValue;
    ULONG ProtocolDataRequestSubValue;
    ULONG ProtocolDataOffset;
    ULONG ProtocolDataLength;
    ULONG FixedProtocolReturnData;
    ULONG ProtocolDataRequestSubValue2;
    ULONG ProtocolDataRequestSubValue3;
    ULONG ProtocolDataRequestSubValue4;
};

typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR STORAGE_PROTOCOL_DATA_DESCRIPTOR,
    *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR;
struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData;
};

typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA_EXT STORAGE_PROTOCOL_SPECIFIC_DATA_EXT,
    *PSTORAGE_PROTOCOL_SPECIFIC_DATA_EXT;
struct _STORAGE_PROTOCOL_SPECIFIC_DATA_EXT {
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG DataType;
    ULONG ProtocolDataValue;
    ULONG ProtocolDataSubValue;
    ULONG ProtocolDataOffset;
    ULONG ProtocolDataLength;
    ULONG FixedProtocolReturnData;
    ULONG ProtocolDataSubValue2;
    ULONG ProtocolDataSubValue3;
    ULONG ProtocolDataSubValue4;
    ULONG ProtocolDataSubValue5;
    ULONG Reserved[5];
};

typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT,
    *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT;
struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT {
    ULONG Version;
    ULONG Size;
    STORAGE_PROTOCOL_SPECIFIC_DATA_EXT ProtocolSpecificData;
};

typedef union _STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE
    STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE,
    *PSTORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE;
union _STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE {
    struct {
        ULONG RetainAsynEvent : 1;
        ULONG LogSpecificField : 4;
        ULONG Reserved : 27;
    };
    ULONG AsUlong;
};

typedef struct _STORAGE_READ_CAPACITY STORAGE_READ_CAPACITY, *PSTORAGE_READ_CAPACITY;
struct _STORAGE_READ_CAPACITY {
    ULONG Version;
    ULONG Size;
    ULONG BlockLength;
    LARGE_INTEGER NumberOfBlocks;
    LARGE_INTEGER DiskLength;
};

typedef struct _STORAGE_REINITIALIZE_MEDIA STORAGE_REINITIALIZE_MEDIA, *PSTORAGE_REINITIALIZE_MEDIA;
struct _STORAGE_REINITIALIZE_MEDIA {
    ULONG Version;
    ULONG Size;
    ULONG TimeoutInSeconds;
    struct {
        ULONG SanitizeMethod : 4;
        ULONG DisallowUnrestrictedSanitizeExit : 1;
        ULONG Reserved : 27;
    } SanitizeOption;
};

typedef struct _STORAGE_RPMB_DATA_FRAME STORAGE_RPMB_DATA_FRAME, *PSTORAGE_RPMB_DATA_FRAME;
struct _STORAGE_RPMB_DATA_FRAME {
    UCHAR Stuff[196];
    UCHAR KeyOrMAC[32];
    UCHAR Data[256];
    UCHAR Nonce[16];
    UCHAR WriteCounter[4];
    UCHAR Address[2];
    UCHAR BlockCount[2];
    UCHAR OperationResult[2];
    UCHAR RequestOrResponseType[2];
};

typedef struct _STORAGE_RPMB_DESCRIPTOR STORAGE_RPMB_DESCRIPTOR, *PSTORAGE_RPMB_DESCRIPTOR;
struct _STORAGE_RPMB_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG SizeInBytes;
    ULONG MaxReliableWriteSizeInBytes;
    STORAGE_RPMB_FRAME_TYPE FrameFormat;
};

typedef struct _STORAGE_TEMPERATURE_INFO STORAGE_TEMPERATURE_INFO, *PSTORAGE_TEMPERATURE_INFO;
struct _STORAGE_TEMPERATURE_INFO {
    USHORT Index;
    SHORT Temperature;
    SHORT OverThreshold;
    SHORT UnderThreshold;
    BOOLEAN OverThresholdChangable;
    BOOLEAN UnderThresholdChangable;
    BOOLEAN EventGenerated;
    UCHAR Reserved0;
    ULONG Reserved1;
};

typedef struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR STORAGE_TEMPERATURE_DATA_DESCRIPTOR,
    *PSTORAGE_TEMPERATURE_DATA_DESCRIPTOR;
struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    SHORT CriticalTemperature;
    SHORT WarningTemperature;
    USHORT InfoCount;
    UCHAR Reserved0[2];
    ULONG Reserved1[2];
    STORAGE_TEMPERATURE_INFO TemperatureInfo[1];
};

typedef struct _STORAGE_TEMPERATURE_THRESHOLD STORAGE_TEMPERATURE_THRESHOLD,
    *PSTORAGE_TEMPERATURE_THRESHOLD;
struct _STORAGE_TEMPERATURE_THRESHOLD {
    ULONG Version;
    ULONG Size;
    USHORT Flags;
    USHORT Index;
    SHORT Threshold;
    BOOLEAN OverThreshold;
    UCHAR Reserved;
};

typedef struct _STORAGE_WRITE_CACHE_PROPERTY STORAGE_WRITE_CACHE_PROPERTY,
    *PSTORAGE_WRITE_CACHE_PROPERTY;
struct _STORAGE_WRITE_CACHE_PROPERTY {
    ULONG Version;
    ULONG Size;
    WRITE_CACHE_TYPE WriteCacheType;
    WRITE_CACHE_ENABLE WriteCacheEnabled;
    WRITE_CACHE_CHANGE WriteCacheChangeable;
    WRITE_THROUGH WriteThroughSupported;
    BOOLEAN FlushCacheSupported;
    BOOLEAN UserDefinedPowerProtection;
    BOOLEAN NVCacheEnabled;
};

typedef struct _STORAGE_ZONE_GROUP STORAGE_ZONE_GROUP, *PSTORAGE_ZONE_GROUP;
struct _STORAGE_ZONE_GROUP {
    ULONG ZoneCount;
    STORAGE_ZONE_TYPES ZoneType;
    ULONGLONG ZoneSize;
};

typedef struct _STORAGE_ZONED_DEVICE_DESCRIPTOR STORAGE_ZONED_DEVICE_DESCRIPTOR,
    *PSTORAGE_ZONED_DEVICE_DESCRIPTOR;
struct _STORAGE_ZONED_DEVICE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_ZONED_DEVICE_TYPES DeviceType;
    ULONG ZoneCount;
    union {
        struct {
            ULONG MaxOpenZoneCount;
            BOOLEAN UnrestrictedRead;
            UCHAR Reserved[3];
        } SequentialRequiredZone;
        struct {
            ULONG OptimalOpenZoneCount;
            ULONG Reserved;
        } SequentialPreferredZone;
    } ZoneAttributes;
    ULONG ZoneGroupCount;
    STORAGE_ZONE_GROUP ZoneGroup[1];
};

typedef struct _TAPE_GET_STATISTICS TAPE_GET_STATISTICS, *PTAPE_GET_STATISTICS;
struct _TAPE_GET_STATISTICS {
    ULONG Operation;
};

typedef struct _TAPE_STATISTICS TAPE_STATISTICS, *PTAPE_STATISTICS;
struct _TAPE_STATISTICS {
    ULONG Version;
    ULONG Flags;
    LARGE_INTEGER RecoveredWrites;
    LARGE_INTEGER UnrecoveredWrites;
    LARGE_INTEGER RecoveredReads;
    LARGE_INTEGER UnrecoveredReads;
    UCHAR CompressionRatioReads;
    UCHAR CompressionRatioWrites;
};

EXTERN_C_END

#endif
