/*
 * Log pages of a controller: its errors, its health, its firmware, what commands do, tests of
 * itself and what is under way.
 */
#ifndef CWDK_STORAGE_NVME_LOG_H
#define CWDK_STORAGE_NVME_LOG_H

#include "nt/basic.h"
#include "storage/nvme/status.h"

EXTERN_C_START

#define NVME_MAX_LOG_SIZE 0x1000

typedef enum NVME_LOG_PAGES {
    NVME_LOG_PAGE_ERROR_INFO = 1,
    NVME_LOG_PAGE_HEALTH_INFO,
    NVME_LOG_PAGE_FIRMWARE_SLOT_INFO,
    NVME_LOG_PAGE_CHANGED_NAMESPACE_LIST,
    NVME_LOG_PAGE_COMMAND_EFFECTS,
    NVME_LOG_PAGE_DEVICE_SELF_TEST,
    NVME_LOG_PAGE_TELEMETRY_HOST_INITIATED,
    NVME_LOG_PAGE_TELEMETRY_CTLR_INITIATED,
    NVME_LOG_PAGE_ENDURANCE_GROUP_INFORMATION,
    NVME_LOG_PAGE_PREDICTABLE_LATENCY_NVM_SET,
    NVME_LOG_PAGE_PREDICTABLE_LATENCY_EVENT_AGGREGATE,
    NVME_LOG_PAGE_ASYMMETRIC_NAMESPACE_ACCESS,
    NVME_LOG_PAGE_PERSISTENT_EVENT_LOG,
    NVME_LOG_PAGE_LBA_STATUS_INFORMATION,
    NVME_LOG_PAGE_ENDURANCE_GROUP_EVENT_AGGREGATE,
    NVME_LOG_PAGE_RESERVATION_NOTIFICATION = 128,
    NVME_LOG_PAGE_SANITIZE_STATUS,
    NVME_LOG_PAGE_CHANGED_ZONE_LIST = 191,
} NVME_LOG_PAGES;

/* Errors and health. */
#pragma pack(push, 1)
typedef struct {
    ULONG Reserved0;
    UCHAR AvailableSpareThreshold;
    UCHAR PercentageUsed;
    UCHAR Reserved1[26];
    UCHAR EnduranceEstimate[16];
    UCHAR DataUnitsRead[16];
    UCHAR DataUnitsWritten[16];
    UCHAR MediaUnitsWritten[16];
    UCHAR Reserved2[416];
} NVME_ENDURANCE_GROUP_LOG, *PNVME_ENDURANCE_GROUP_LOG;
#pragma pack(pop)

typedef struct {
    ULONGLONG ErrorCount;
    USHORT SQID;
    USHORT CMDID;
    NVME_COMMAND_STATUS Status;
    struct {
        USHORT Byte : 8;
        USHORT Bit : 3;
        USHORT Reserved : 5;
    } ParameterErrorLocation;
    ULONGLONG Lba;
    ULONG NameSpace;
    UCHAR VendorInfoAvailable;
    UCHAR Reserved0[3];
    ULONGLONG CommandSpecificInfo;
    UCHAR Reserved1[24];
} NVME_ERROR_INFO_LOG, *PNVME_ERROR_INFO_LOG;

typedef struct {
    union {
        struct {
            UCHAR AvailableSpaceLow : 1;
            UCHAR TemperatureThreshold : 1;
            UCHAR ReliabilityDegraded : 1;
            UCHAR ReadOnly : 1;
            UCHAR VolatileMemoryBackupDeviceFailed : 1;
            UCHAR Reserved : 3;
        };
        UCHAR AsUchar;
    } CriticalWarning;
    UCHAR Temperature[2];
    UCHAR AvailableSpare;
    UCHAR AvailableSpareThreshold;
    UCHAR PercentageUsed;
    UCHAR Reserved0[26];
    UCHAR DataUnitRead[16];
    UCHAR DataUnitWritten[16];
    UCHAR HostReadCommands[16];
    UCHAR HostWrittenCommands[16];
    UCHAR ControllerBusyTime[16];
    UCHAR PowerCycle[16];
    UCHAR PowerOnHours[16];
    UCHAR UnsafeShutdowns[16];
    UCHAR MediaErrors[16];
    UCHAR ErrorInfoLogEntryCount[16];
    ULONG WarningCompositeTemperatureTime;
    ULONG CriticalCompositeTemperatureTime;
    USHORT TemperatureSensor1;
    USHORT TemperatureSensor2;
    USHORT TemperatureSensor3;
    USHORT TemperatureSensor4;
    USHORT TemperatureSensor5;
    USHORT TemperatureSensor6;
    USHORT TemperatureSensor7;
    USHORT TemperatureSensor8;
    UCHAR Reserved1[296];
} NVME_HEALTH_INFO_LOG, *PNVME_HEALTH_INFO_LOG;

typedef struct {
    ULONG NSID[1024];
} NVME_CHANGED_NAMESPACE_LIST_LOG, *PNVME_CHANGED_NAMESPACE_LIST_LOG;

typedef struct {
    struct {
        UCHAR ActiveSlot : 3;
        UCHAR Reserved0 : 1;
        UCHAR PendingActivateSlot : 3;
        UCHAR Reserved1 : 1;
    } AFI;
    UCHAR Reserved0[7];
    ULONGLONG FRS[7];
    UCHAR Reserved1[448];
} NVME_FIRMWARE_SLOT_INFO_LOG, *PNVME_FIRMWARE_SLOT_INFO_LOG;

typedef enum NVME_COMMAND_EFFECT_SBUMISSION_EXECUTION_LIMITS {
    NVME_COMMAND_EFFECT_SBUMISSION_EXECUTION_LIMIT_NONE = 0,
    NVME_COMMAND_EFFECT_SBUMISSION_EXECUTION_LIMIT_SINGLE_PER_NAMESPACE,
    NVME_COMMAND_EFFECT_SBUMISSION_EXECUTION_LIMIT_SINGLE_PER_CONTROLLER,
} NVME_COMMAND_EFFECT_SBUMISSION_EXECUTION_LIMITS;

typedef union {
    struct {
        ULONG CSUPP : 1;
        ULONG LBCC : 1;
        ULONG NCC : 1;
        ULONG NIC : 1;
        ULONG CCC : 1;
        ULONG Reserved0 : 11;
        ULONG CSE : 3;
        ULONG Reserved1 : 13;
    };
    ULONG AsUlong;
} NVME_COMMAND_EFFECTS_DATA, *PNVME_COMMAND_EFFECTS_DATA;

typedef struct {
    NVME_COMMAND_EFFECTS_DATA ACS[256];
    NVME_COMMAND_EFFECTS_DATA IOCS[256];
    UCHAR Reserved[2048];
} NVME_COMMAND_EFFECTS_LOG, *PNVME_COMMAND_EFFECTS_LOG;

#pragma pack(push, 1)
typedef struct {
    struct {
        UCHAR Result : 4;
        UCHAR CodeValue : 4;
    } Status;
    UCHAR SegmentNumber;
    struct {
        UCHAR NSIDValid : 1;
        UCHAR FLBAValid : 1;
        UCHAR SCTValid : 1;
        UCHAR SCValid : 1;
        UCHAR Reserved : 4;
    } ValidDiagnostics;
    UCHAR Reserved;
    ULONGLONG POH;
    ULONG NSID;
    ULONGLONG FailingLBA;
    struct {
        UCHAR AdditionalInfo : 3;
        UCHAR Reserved : 5;
    } StatusCodeType;
    UCHAR StatusCode;
    USHORT VendorSpecific;
} NVME_DEVICE_SELF_TEST_RESULT_DATA, *PNVME_DEVICE_SELF_TEST_RESULT_DATA;
#pragma pack(pop)

typedef struct {
    struct {
        UCHAR Status : 4;
        UCHAR Reserved : 4;
    } CurrentOperation;
    struct {
        UCHAR CompletePercent : 7;
        UCHAR Reserved : 1;
    } CurrentCompletion;
    UCHAR Reserved[2];
    NVME_DEVICE_SELF_TEST_RESULT_DATA ResultData[20];
} NVME_DEVICE_SELF_TEST_LOG, *PNVME_DEVICE_SELF_TEST_LOG;

/* Telemetry: state for the maker, collected on request or by the controller. */
#define NVME_TELEMETRY_DATA_BLOCK_SIZE 0x200

typedef struct _NVME_TELEMETRY_CONTROLLER_INITIATED_LOG NVME_TELEMETRY_CONTROLLER_INITIATED_LOG,
    *PNVME_TELEMETRY_CONTROLLER_INITIATED_LOG;
struct _NVME_TELEMETRY_CONTROLLER_INITIATED_LOG {
    UCHAR LogIdentifier;
    UCHAR Reserved0[4];
    UCHAR OrganizationID[3];
    USHORT Area1LastBlock;
    USHORT Area2LastBlock;
    USHORT Area3LastBlock;
    UCHAR Reserved1[2];
    ULONG Area4LastBlock;
    UCHAR Reserved2[362];
    UCHAR ControllerInitiatedDataAvailable;
    UCHAR ControllerInitiatedDataGenerationNumber;
    UCHAR ReasonIdentifier[128];
};

typedef struct _NVME_TELEMETRY_HOST_INITIATED_LOG NVME_TELEMETRY_HOST_INITIATED_LOG,
    *PNVME_TELEMETRY_HOST_INITIATED_LOG;
struct _NVME_TELEMETRY_HOST_INITIATED_LOG {
    UCHAR LogIdentifier;
    UCHAR Reserved0[4];
    UCHAR OrganizationID[3];
    USHORT Area1LastBlock;
    USHORT Area2LastBlock;
    USHORT Area3LastBlock;
    UCHAR Reserved1[2];
    ULONG Area4LastBlock;
    UCHAR Reserved2[361];
    UCHAR HostInitiatedDataGenerationNumber;
    UCHAR ControllerInitiatedDataAvailable;
    UCHAR ControllerInitiatedDataGenerationNumber;
    UCHAR ReasonIdentifier[128];
};

typedef enum NVME_SANITIZE_OPERATION_STATUS {
    NVME_SANITIZE_OPERATION_NONE = 0,
    NVME_SANITIZE_OPERATION_SUCCEEDED,
    NVME_SANITIZE_OPERATION_IN_PROGRESS,
    NVME_SANITIZE_OPERATION_FAILED,
    NVME_SANITIZE_OPERATION_SUCCEEDED_WITH_FORCED_DEALLOCATION,
} NVME_SANITIZE_OPERATION_STATUS,
    *PNVME_SANITIZE_OPERATION_STATUS;

typedef struct {
    ULONGLONG LogPageCount;
    UCHAR LogPageType;
    UCHAR AvailableLogPageCount;
    UCHAR Reserved0[2];
    ULONG NameSpaceId;
    UCHAR Reserved1[48];
} NVME_RESERVATION_NOTIFICATION_LOG, *PNVME_RESERVATION_NOTIFICATION_LOG;

typedef struct {
    USHORT MostRecentSanitizeOperationStatus : 3;
    USHORT NumberCompletedPassesOfOverwrite : 4;
    USHORT GlobalDataErased : 1;
    USHORT Reserved : 8;
} NVME_SANITIZE_STATUS, *PNVME_SANITIZE_STATUS;

typedef struct {
    USHORT SPROG;
    NVME_SANITIZE_STATUS SSTAT;
    ULONG SCDW10;
    ULONG EstimatedTimeForOverwrite;
    ULONG EstimatedTimeForBlockErase;
    ULONG EstimatedTimeForCryptoErase;
    ULONG EstimatedTimeForOverwriteWithNoDeallocateMediaModification;
    ULONG EstimatedTimeForBlockEraseWithNoDeallocateMediaModification;
    ULONG EstimatedTimeForCryptoEraseWithNoDeallocateMediaModification;
    UCHAR Reserved[480];
} NVME_SANITIZE_STATUS_LOG, *PNVME_SANITIZE_STATUS_LOG;

/* Events that survive a loss of power. */
typedef enum NVME_PERSISTENT_EVENT_LOG_EVENT_TYPES {
    NVME_PERSISTENT_EVENT_TYPE_RESERVED0 = 0,
    NVME_PERSISTENT_EVENT_TYPE_SMART_HEALTH_LOG_SNAPSHOT,
    NVME_PERSISTENT_EVENT_TYPE_FIRMWARE_COMMIT,
    NVME_PERSISTENT_EVENT_TYPE_TIMESTAMP_CHANGE,
    NVME_PERSISTENT_EVENT_TYPE_POWER_ON_OR_RESET,
    NVME_PERSISTENT_EVENT_TYPE_NVM_SUBSYSTEM_HARDWARE_ERROR,
    NVME_PERSISTENT_EVENT_TYPE_CHANGE_NAMESPACE,
    NVME_PERSISTENT_EVENT_TYPE_FORMAT_NVM_START,
    NVME_PERSISTENT_EVENT_TYPE_FORMAT_NVM_COMPLETION,
    NVME_PERSISTENT_EVENT_TYPE_SANITIZE_START,
    NVME_PERSISTENT_EVENT_TYPE_SANITIZE_COMPLETION,
    NVME_PERSISTENT_EVENT_TYPE_SET_FEATURE,
    NVME_PERSISTENT_EVENT_TYPE_TELEMETRY_LOG_CREATED,
    NVME_PERSISTENT_EVENT_TYPE_THERMAL_EXCURSION,
    NVME_PERSISTENT_EVENT_TYPE_RESERVED1_BEGIN,
    NVME_PERSISTENT_EVENT_TYPE_RESERVED1_END = 221,
    NVME_PERSISTENT_EVENT_TYPE_VENDOR_SPECIFIC_EVENT,
    NVME_PERSISTENT_EVENT_TYPE_TCG_DEFINED,
    NVME_PERSISTENT_EVENT_TYPE_RESERVED2_BEGIN,
    NVME_PERSISTENT_EVENT_TYPE_RESERVED2_END = 255,
    NVME_PERSISTENT_EVENT_TYPE_MAX = 255,
} NVME_PERSISTENT_EVENT_LOG_EVENT_TYPES;

#pragma pack(push, 1)
typedef struct {
    UCHAR EventType;
    UCHAR EventTypeRevision;
    UCHAR EventHeaderLength;
    UCHAR Reserved0;
    USHORT ControllerIdentifier;
    ULONGLONG EventTimestamp;
    UCHAR Reserved1[6];
    USHORT VendorSpecificInformationLength;
    USHORT EventLength;
} NVME_PERSISTENT_EVENT_LOG_EVENT_HEADER, *PNVME_PERSISTENT_EVENT_LOG_EVENT_HEADER;
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct {
    UCHAR LogIdentifier;
    UCHAR Reserved0[3];
    ULONG TotalNumberOfEvents;
    ULONGLONG TotalLogLength;
    UCHAR LogRevision;
    UCHAR Reserved1;
    USHORT LogHeaderLength;
    ULONGLONG Timestamp;
    UCHAR PowerOnHours[16];
    ULONGLONG PowerCycleCount;
    USHORT PciVendorId;
    USHORT PciSubsystemVendorId;
    UCHAR SerialNumber[20];
    UCHAR ModelNumber[40];
    UCHAR NVMSubsystemNVMeQualifiedName[256];
    UCHAR Reserved[108];
    UCHAR SupportedEventsBitmap[32];
} NVME_PERSISTENT_EVENT_LOG_HEADER, *PNVME_PERSISTENT_EVENT_LOG_HEADER;
#pragma pack(pop)

EXTERN_C_END

#endif
