/*
 * More log pages of data centre drives (see storage/nvme/ocp.h): firmware that was activated,
 * latencies of commands, and how the drive was locked.
 */
#ifndef CWDK_STORAGE_NVME_OCPHISTORY_H
#define CWDK_STORAGE_NVME_OCPHISTORY_H

#include "nt/basic.h"
#include "guiddef.h"

EXTERN_C_START

/* Firmware. */
#define FIRMWARE_ACTIVATION_HISTORY_ENTRY_VERSION_1 1
#define NVME_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY_LOG_VERSION_1 1

DEFINE_GUID(GUID_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY, 0x769A796D, 0xDAB4, 0xA3F6, 0xE2, 0x4D,
            0xB2, 0x8A, 0xAC, 0xF3, 0x1C, 0xD1);
#pragma pack(push, 1)
typedef struct _FIRMWARE_ACTIVATION_HISTORY_ENTRY FIRMWARE_ACTIVATION_HISTORY_ENTRY,
    *PFIRMWARE_ACTIVATION_HISTORY_ENTRY;
struct _FIRMWARE_ACTIVATION_HISTORY_ENTRY {
    UCHAR VersionNumber;
    UCHAR Length;
    USHORT Reserved0;
    USHORT ActivationCount;
    ULONGLONG Timestamp;
    ULONGLONG Reserved1;
    ULONGLONG PowerCycleCount;
    ULONGLONG PreviousFirmware;
    ULONGLONG NewFirmware;
    UCHAR SlotNumber;
    UCHAR CommitActionType;
    USHORT Result;
    UCHAR Reserved2[14];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY_LOG
    NVME_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY_LOG,
    *PNVME_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY_LOG;
struct _NVME_OCP_DEVICE_FIRMWARE_ACTIVATION_HISTORY_LOG {
    UCHAR LID;
    UCHAR Reserved0[3];
    ULONG ValidNumberOfEntries;
    FIRMWARE_ACTIVATION_HISTORY_ENTRY Entries[20];
    UCHAR Reserved1[2790];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

/* Latency. */
#define NVME_OCP_DEVICE_LATENCY_MONITOR_LOG_VERSION_1 1

DEFINE_GUID(GUID_OCP_DEVICE_LATENCY_MONITOR, 0x8CC07A92, 0x84D0, 0x9C6C, 0x70, 0x43, 0xE6, 0xD4,
            0x58, 0x5E, 0xD4, 0x85);
#pragma pack(push, 1)
typedef struct _ACTIVE_LATENCY_CONFIGURATION ACTIVE_LATENCY_CONFIGURATION,
    *PACTIVE_LATENCY_CONFIGURATION;
struct _ACTIVE_LATENCY_CONFIGURATION {
    union {
        struct {
            USHORT Read0 : 1;
            USHORT Write0 : 1;
            USHORT Trim0 : 1;
            USHORT Read1 : 1;
            USHORT Write1 : 1;
            USHORT Trim1 : 1;
            USHORT Read2 : 1;
            USHORT Write2 : 1;
            USHORT Trim2 : 1;
            USHORT Read3 : 1;
            USHORT Write3 : 1;
            USHORT Trim3 : 1;
            USHORT Reserved : 4;
        };
        USHORT AsUshort;
    };
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _BUCKET_COUNTER BUCKET_COUNTER, *PBUCKET_COUNTER;
struct _BUCKET_COUNTER {
    ULONG Reserved;
    ULONG Trim;
    ULONG Write;
    ULONG Read;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEBUG_BIT_FIELD DEBUG_BIT_FIELD, *PDEBUG_BIT_FIELD;
struct _DEBUG_BIT_FIELD {
    USHORT Read0 : 1;
    USHORT Write0 : 1;
    USHORT Trim0 : 1;
    USHORT Read1 : 1;
    USHORT Write1 : 1;
    USHORT Trim1 : 1;
    USHORT Read2 : 1;
    USHORT Write2 : 1;
    USHORT Trim2 : 1;
    USHORT Read3 : 1;
    USHORT Write3 : 1;
    USHORT Trim3 : 1;
    USHORT Reserved : 4;
};
#pragma pack(pop)

typedef struct _LATENCY_MONITOR_FEATURE_STATUS LATENCY_MONITOR_FEATURE_STATUS,
    *PLATENCY_MONITOR_FEATURE_STATUS;
struct _LATENCY_MONITOR_FEATURE_STATUS {
    union {
        struct {
            UCHAR FeatureEnabled : 1;
            UCHAR ActiveLatencyMode : 1;
            UCHAR ActiveMeasuredLatency : 1;
            UCHAR Reserved : 5;
        };
        UCHAR AsUchar;
    };
};

#pragma pack(push, 1)
typedef struct _LATENCY_STAMP LATENCY_STAMP, *PLATENCY_STAMP;
struct _LATENCY_STAMP {
    ULONGLONG Trim3;
    ULONGLONG Write3;
    ULONGLONG Read3;
    ULONGLONG Trim2;
    ULONGLONG Write2;
    ULONGLONG Read2;
    ULONGLONG Trim1;
    ULONGLONG Write1;
    ULONGLONG Read1;
    ULONGLONG Trim0;
    ULONGLONG Write0;
    ULONGLONG Read0;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _LATENCY_STAMP_UNITS LATENCY_STAMP_UNITS, *PLATENCY_STAMP_UNITS;
struct _LATENCY_STAMP_UNITS {
    USHORT Read0 : 1;
    USHORT Write0 : 1;
    USHORT Trim0 : 1;
    USHORT Read1 : 1;
    USHORT Write1 : 1;
    USHORT Trim1 : 1;
    USHORT Read2 : 1;
    USHORT Write2 : 1;
    USHORT Trim2 : 1;
    USHORT Read3 : 1;
    USHORT Write3 : 1;
    USHORT Trim3 : 1;
    USHORT Reserved : 4;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _MEASURED_LATENCY MEASURED_LATENCY, *PMEASURED_LATENCY;
struct _MEASURED_LATENCY {
    USHORT Trim3;
    USHORT Write3;
    USHORT Read3;
    USHORT Trim2;
    USHORT Write2;
    USHORT Read2;
    USHORT Trim1;
    USHORT Write1;
    USHORT Read1;
    USHORT Trim0;
    USHORT Write0;
    USHORT Read0;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_LATENCY_MONITOR_LOG NVME_OCP_DEVICE_LATENCY_MONITOR_LOG,
    *PNVME_OCP_DEVICE_LATENCY_MONITOR_LOG;
struct _NVME_OCP_DEVICE_LATENCY_MONITOR_LOG {
    LATENCY_MONITOR_FEATURE_STATUS FeatureStatus;
    UCHAR Reserved0;
    USHORT ActiveBucketTimer;
    USHORT ActiveBucketTimerThreshold;
    UCHAR ActiveThresholdA;
    UCHAR ActiveThresholdB;
    UCHAR ActiveThresholdC;
    UCHAR ActiveThresholdD;
    ACTIVE_LATENCY_CONFIGURATION ActiveLatencyConfig;
    UCHAR ActiveLatencyMinimumWindow;
    UCHAR Reserved1[19];
    BUCKET_COUNTER ActiveBucketCounter0;
    BUCKET_COUNTER ActiveBucketCounter1;
    BUCKET_COUNTER ActiveBucketCounter2;
    BUCKET_COUNTER ActiveBucketCounter3;
    LATENCY_STAMP ActiveLatencyStamp;
    MEASURED_LATENCY ActiveMeasuredLatency;
    LATENCY_STAMP_UNITS ActiveLatencyStampUnits;
    UCHAR Reserved2[22];
    BUCKET_COUNTER StaticBucketCounter0;
    BUCKET_COUNTER StaticBucketCounter1;
    BUCKET_COUNTER StaticBucketCounter2;
    BUCKET_COUNTER StaticBucketCounter3;
    LATENCY_STAMP StaticLatencyStamp;
    MEASURED_LATENCY StaticMeasuredLatency;
    LATENCY_STAMP_UNITS StaticLatencyStampUnits;
    UCHAR Reserved3[22];
    DEBUG_BIT_FIELD DebugLogTriggerEnable;
    USHORT DebugLogMeasuredLatency;
    ULONGLONG DebugLogLatencyStamp;
    USHORT DebugLogPointer;
    DEBUG_BIT_FIELD DebugCounterTriggerSource;
    union {
        struct {
            UCHAR BasedOnTimestamp : 1;
            UCHAR Reserved : 7;
        };
        UCHAR AsUchar;
    } DebugLogStampUnits;
    UCHAR Reserved4[29];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

/* Locking. */
#define NVME_OCP_DEVICE_TCG_CONFIGURATION_LOG_VERSION_1 1
#define NVME_OCP_DEVICE_TCG_HISTORY_LOG_VERSION_1 1
#define TCG_HISTORY_ENTRY_VERSION_1 1

DEFINE_GUID(GUID_OCP_DEVICE_TCG_CONFIGURATION, 0xBD244006, 0xE07E, 0x83E6, 0xC0, 0x47, 0x54, 0xFA,
            0x9D, 0x2A, 0xE0, 0x54);
DEFINE_GUID(GUID_OCP_DEVICE_TCG_HISTORY, 0x704B513E, 0x09C6, 0x9490, 0x27, 0x4E, 0xD0, 0x96, 0x96,
            0x90, 0xD7, 0x88);
#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_TCG_CONFIGURATION_LOG NVME_OCP_DEVICE_TCG_CONFIGURATION_LOG,
    *PNVME_OCP_DEVICE_TCG_CONFIGURATION_LOG;
struct _NVME_OCP_DEVICE_TCG_CONFIGURATION_LOG {
    union {
        struct {
            UCHAR CPINSIDValue : 1;
            UCHAR CPINSIDBlocked : 1;
            UCHAR LockingEnabled : 1;
            UCHAR SUMOwner : 1;
            UCHAR Reserved : 4;
        };
        UCHAR AsUchar;
    } State;
    UCHAR Reserved0[3];
    UCHAR LSPActivationCount;
    UCHAR TPRevertCount;
    UCHAR LSPRevertCount;
    UCHAR LOCount;
    UCHAR SUMLOCount;
    UCHAR RPLOCount;
    UCHAR NPLOCount;
    UCHAR RLLOCount;
    UCHAR WLLOCount;
    UCHAR RULOCount;
    UCHAR WULOCount;
    UCHAR Reserved1;
    ULONG SIDAuthTryCount;
    ULONG SIDAuthTryLimit;
    ULONG ResetCount;
    ULONG ResetLockCount;
    UCHAR Reserved2[462];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _TCG_HISTORY_ENTRY TCG_HISTORY_ENTRY, *PTCG_HISTORY_ENTRY;
struct _TCG_HISTORY_ENTRY {
    UCHAR VersionNumber;
    UCHAR EntryLength;
    USHORT PowerCycleCount;
    ULONG TcgCommandCount;
    ULONGLONG TcgCommandCompletionTS;
    ULONGLONG InvokingId;
    ULONGLONG MethodId;
    USHORT ComId;
    UCHAR ProtocolId;
    UCHAR TcgStatus;
    USHORT ProcessTime;
    UCHAR CommandSpecific[10];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_TCG_HISTORY_LOG NVME_OCP_DEVICE_TCG_HISTORY_LOG,
    *PNVME_OCP_DEVICE_TCG_HISTORY_LOG;
struct _NVME_OCP_DEVICE_TCG_HISTORY_LOG {
    UCHAR LID;
    UCHAR Reserved0[3];
    ULONG HistoryEntryCount;
    TCG_HISTORY_ENTRY HistoryEntries[84];
    UCHAR Reserved1[38];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

typedef struct _TCG_ACTIVATE_METHOD_SPECIFIC TCG_ACTIVATE_METHOD_SPECIFIC,
    *PTCG_ACTIVATE_METHOD_SPECIFIC;
struct _TCG_ACTIVATE_METHOD_SPECIFIC {
    UCHAR RangeStartLengthPolicy;
};

#pragma pack(push, 1)
typedef struct _TCG_ASSIGN_METHOD_SPECIFIC TCG_ASSIGN_METHOD_SPECIFIC, *PTCG_ASSIGN_METHOD_SPECIFIC;
struct _TCG_ASSIGN_METHOD_SPECIFIC {
    ULONG NamespaceId;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _TCG_AUTH_METHOD_SPECIFIC TCG_AUTH_METHOD_SPECIFIC, *PTCG_AUTH_METHOD_SPECIFIC;
struct _TCG_AUTH_METHOD_SPECIFIC {
    ULONGLONG AuthorityId;
    UCHAR TriesCount;
};
#pragma pack(pop)

typedef struct _TCG_BLOCKSID_METHOD_SPECIFIC TCG_BLOCKSID_METHOD_SPECIFIC,
    *PTCG_BLOCKSID_METHOD_SPECIFIC;
struct _TCG_BLOCKSID_METHOD_SPECIFIC {
    UCHAR ClearEvents;
};

typedef struct _TCG_REACTIVATE_METHOD_SPECIFIC TCG_REACTIVATE_METHOD_SPECIFIC,
    *PTCG_REACTIVATE_METHOD_SPECIFIC;
struct _TCG_REACTIVATE_METHOD_SPECIFIC {
    UCHAR RangeStartLengthPolicy;
};

EXTERN_C_END

#endif
