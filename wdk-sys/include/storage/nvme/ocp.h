/*
 * Log pages of data centre drives, as the Open Compute Project (OCP) and its cloud profile (WCS)
 * lay them out. Each ends with the GUID that tells which it is.
 */
#ifndef CWDK_STORAGE_NVME_OCP_H
#define CWDK_STORAGE_NVME_OCP_H

#include "nt/basic.h"
#include "guiddef.h"

EXTERN_C_START

#define NVME_LOG_PAGE_WCS_DEVICE_SMART_ATTRIBUTES 0xC0
#define NVME_LOG_PAGE_WCS_DEVICE_ERROR_RECOVERY 0xC1

typedef enum NVME_VENDOR_LOG_PAGES {
    NVME_LOG_PAGE_OCP_DEVICE_SMART_INFORMATION = 192,
    NVME_LOG_PAGE_OCP_DEVICE_ERROR_RECOVERY,
    NVME_LOG_PAGE_OCP_FIRMWARE_ACTIVATION_HISTORY,
    NVME_LOG_PAGE_OCP_LATENCY_MONITOR,
    NVME_LOG_PAGE_OCP_DEVICE_CAPABILITIES,
    NVME_LOG_PAGE_OCP_UNSUPPORTED_REQUIREMENTS,
    NVME_LOG_PAGE_OCP_TCG_CONFIGURATION = 200,
    NVME_LOG_PAGE_OCP_TCG_HISTORY,
} NVME_VENDOR_LOG_PAGES;

DEFINE_GUID(GUID_MFND_CHILD_CONTROLLER_EVENT_LOG_PAGE, 0x98BCCE18, 0xA5F0, 0xBF35, 0xA5, 0x44, 0xD9,
            0x7F, 0x25, 0x9D, 0x66, 0x9C);
DEFINE_GUID(GUID_OCP_DEVICE_DEVICE_CAPABILITIES, 0x0D054297, 0xE1D1, 0x98C9, 0x5D, 0x49, 0x58, 0x4B,
            0x91, 0x3C, 0x05, 0xB7);
DEFINE_GUID(GUID_OCP_DEVICE_ERROR_RECOVERY, 0x2131D944, 0x30FE, 0xAE34, 0xAB, 0x4D, 0xFD, 0x3D,
            0xBA, 0x83, 0x19, 0x5A);
DEFINE_GUID(GUID_OCP_DEVICE_SMART_INFORMATION, 0x2810AFC5, 0xBFEA, 0xA4F2, 0x9C, 0x4F, 0x6F, 0x7C,
            0xC9, 0x14, 0xD5, 0xAF);
DEFINE_GUID(GUID_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS, 0x0E9C722F, 0x2399, 0xBB2C, 0x63, 0x48, 0x32,
            0xD0, 0xB7, 0x98, 0xBB, 0xC7);
DEFINE_GUID(GUID_WCS_DEVICE_ERROR_RECOVERY, 0x2131D944, 0x30FE, 0xAE34, 0xAB, 0x4D, 0xFD, 0x3D,
            0xBA, 0x83, 0x19, 0x5A);
DEFINE_GUID(GUID_WCS_DEVICE_SMART_ATTRIBUTES, 0x2810AFC5, 0xBFEA, 0xA4F2, 0x9C, 0x4F, 0x6F, 0x7C,
            0xC9, 0x14, 0xD5, 0xAF);
/* Health. */
#define NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG_VERSION_2 2
#define NVME_OCP_DEVICE_SMART_INFORMATION_LOG_VERSION_3 3

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_SMART_INFORMATION_LOG_V3 NVME_OCP_DEVICE_SMART_INFORMATION_LOG_V3,
    *PNVME_OCP_DEVICE_SMART_INFORMATION_LOG_V3;
struct _NVME_OCP_DEVICE_SMART_INFORMATION_LOG_V3 {
    UCHAR MediaUnitsWritten[16];
    UCHAR MediaUnitsRead[16];
    struct {
        UCHAR RawCount[6];
        UCHAR Normalized[2];
    } BadUserNANDBlockCount;
    struct {
        UCHAR RawCount[6];
        UCHAR Normalized[2];
    } BadSystemNANDBlockCount;
    ULONGLONG XORRecoveryCount;
    ULONGLONG UnrecoverableReadErrorCount;
    ULONGLONG SoftECCErrorCount;
    struct {
        ULONG DetectedCounts;
        ULONG CorrectedCounts;
    } EndToEndCorrectionCounts;
    UCHAR PercentageSystemDataUsed;
    UCHAR RefreshCount[7];
    struct {
        ULONG MaximumCount;
        ULONG MinimumCount;
    } UserDataEraseCounts;
    struct {
        UCHAR EventCount;
        UCHAR Status;
    } ThermalThrottling;
    UCHAR DSSDSpecVersion[6];
    ULONGLONG PCIeCorrectableErrorCount;
    ULONG IncompleteShutdownCount;
    ULONG Reserved1;
    UCHAR PercentageFreeBlocks;
    UCHAR Reserved2[7];
    USHORT CapacitorHealth;
    UCHAR NvmeErrata;
    UCHAR Reserved3[5];
    ULONGLONG UnalignedIOCount;
    ULONGLONG SecurityVersionNumber;
    ULONGLONG NUSE;
    UCHAR PLPStartCount[16];
    UCHAR EnduranceEstimate[16];
    ULONGLONG PCIeLinkRetrainingCount;
    ULONGLONG PowerStateChangeCount;
    UCHAR Reserved4[286];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG,
    *PNVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG;
struct _NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG {
    UCHAR VersionSpecificData[494];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG_V2 NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG_V2,
    *PNVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG_V2;
struct _NVME_WCS_DEVICE_SMART_ATTRIBUTES_LOG_V2 {
    UCHAR MediaUnitsWritten[16];
    UCHAR MediaUnitsRead[16];
    struct {
        UCHAR RawCount[6];
        UCHAR Normalized[2];
    } BadUserNANDBlockCount;
    struct {
        UCHAR RawCount[6];
        UCHAR Normalized[2];
    } BadSystemNANDBlockCount;
    ULONGLONG XORRecoveryCount;
    ULONGLONG UnrecoverableReadErrorCount;
    ULONGLONG SoftECCErrorCount;
    struct {
        ULONG DetectedCounts;
        ULONG CorrectedCounts;
    } EndToEndCorrectionCounts;
    UCHAR PercentageSystemDataUsed;
    UCHAR RefreshCount[7];
    struct {
        ULONG MaximumCount;
        ULONG MinimumCount;
    } UserDataEraseCounts;
    struct {
        UCHAR EventCount;
        UCHAR Status;
    } ThermalThrottling;
    UCHAR Reserved0[6];
    ULONGLONG PCIeCorrectableErrorCount;
    ULONG IncompleteShutdownCount;
    ULONG Reserved1;
    UCHAR PercentageFreeBlocks;
    UCHAR Reserved2[7];
    USHORT CapacitorHealth;
    UCHAR Reserved3[6];
    ULONGLONG UnalignedIOCount;
    ULONGLONG SecurityVersionNumber;
    ULONGLONG NUSE;
    UCHAR PLPStartCount[16];
    UCHAR EnduranceEstimate[16];
    UCHAR Reserved4[302];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

/* Recovery from errors. */
#define NVME_WCS_DEVICE_ERROR_RECOVERY_LOG_VERSION_1 1
#define NVME_OCP_DEVICE_ERROR_RECOVERY_LOG_VERSION_2 2

typedef enum _NVME_WCS_DEVICE_RECOVERY_ACTION1 {
    NVMeDeviceRecoveryNoAction = 0,
    NVMeDeviceRecoveryFormatNVM,
    NVMeDeviceRecoveryVendorSpecificCommand,
    NVMeDeviceRecoveryVendorAnalysis,
    NVMeDeviceRecoveryDeviceReplacement,
    NVMeDeviceRecoverySanitize,
    NVMeDeviceRecovery1Max = 15,
} NVME_WCS_DEVICE_RECOVERY_ACTION1,
    *PNVME_WCS_DEVICE_RECOVERY_ACTION1;

typedef enum _NVME_WCS_DEVICE_RECOVERY_ACTION2 {
    NVMeDeviceRecoveryControllerReset = 0,
    NVMeDeviceRecoverySubsystemReset,
    NVMeDeviceRecoveryPcieFunctionReset,
    NVMeDeviceRecoveryPERST,
    NVMeDeviceRecoveryPowerCycle,
    NVMeDeviceRecoveryPcieHotReset,
    NVMeDeviceRecovery2Max = 15,
} NVME_WCS_DEVICE_RECOVERY_ACTION2,
    *PNVME_WCS_DEVICE_RECOVERY_ACTION2;

typedef struct _NVME_WCS_DEVICE_RESET_ACTION NVME_WCS_DEVICE_RESET_ACTION,
    *PNVME_WCS_DEVICE_RESET_ACTION;
struct _NVME_WCS_DEVICE_RESET_ACTION {
    union {
        struct {
            UCHAR ControllerReset : 1;
            UCHAR NVMeSubsystemReset : 1;
            UCHAR PCIeFLR : 1;
            UCHAR PERST : 1;
            UCHAR PowerCycle : 1;
            UCHAR PCIeConventionalHotReset : 1;
            UCHAR Reserved : 2;
        };
        UCHAR AsUCHAR;
    };
};

typedef struct _NVME_WCS_DEVICE_CAPABILITIES NVME_WCS_DEVICE_CAPABILITIES,
    *PNVME_WCS_DEVICE_CAPABILITIES;
struct _NVME_WCS_DEVICE_CAPABILITIES {
    union {
        struct {
            ULONG PanicAEN : 1;
            ULONG PanicCFS : 1;
            ULONG Reserved : 30;
        };
        ULONG AsULONG;
    };
};

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_ERROR_RECOVERY_LOG_V2 NVME_OCP_DEVICE_ERROR_RECOVERY_LOG_V2,
    *PNVME_OCP_DEVICE_ERROR_RECOVERY_LOG_V2;
struct _NVME_OCP_DEVICE_ERROR_RECOVERY_LOG_V2 {
    USHORT PanicResetWaitTime;
    NVME_WCS_DEVICE_RESET_ACTION PanicResetAction;
    UCHAR DeviceRecoveryAction1;
    ULONGLONG PanicId;
    NVME_WCS_DEVICE_CAPABILITIES DeviceCapabilities;
    UCHAR VendorSpecificRecoveryCode;
    UCHAR Reserved0[3];
    ULONG VendorSpecificCommandCDW12;
    ULONG VendorSpecificCommandCDW13;
    UCHAR VendorSpecificCommandTimeout;
    UCHAR DeviceRecoveryAction2;
    UCHAR DeviceRecoveryAction2Timeout;
    UCHAR Reserved1[463];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _NVME_WCS_DEVICE_ERROR_RECOVERY_LOG NVME_WCS_DEVICE_ERROR_RECOVERY_LOG,
    NVME_WCS_DEVICE_ERROR_RECOVERY_LOG_V1, *PNVME_WCS_DEVICE_ERROR_RECOVERY_LOG,
    *PNVME_WCS_DEVICE_ERROR_RECOVERY_LOG_V1;
struct _NVME_WCS_DEVICE_ERROR_RECOVERY_LOG {
    USHORT PanicResetWaitTime;
    NVME_WCS_DEVICE_RESET_ACTION PanicResetAction;
    UCHAR DriveRecoveryAction;
    ULONGLONG PanicId;
    NVME_WCS_DEVICE_CAPABILITIES DeviceCapabilities;
    UCHAR VendorSpecificRecoveryCode;
    UCHAR Reserved0[3];
    ULONG VendorSpecificCommandCDW12;
    ULONG VendorSpecificCommandCDW13;
    UCHAR Reserved1[466];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

/* Capabilities. */
#define NVME_OCP_DEVICE_CAPABILITIES_LOG_VERSION_1 1

typedef struct _DSSD_POWER_STATE_DESCRIPTOR DSSD_POWER_STATE_DESCRIPTOR,
    *PDSSD_POWER_STATE_DESCRIPTOR;
struct _DSSD_POWER_STATE_DESCRIPTOR {
    UCHAR NvmePowerState : 5;
    UCHAR Reserved : 2;
    UCHAR ValidDSSDPowerState : 1;
};

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_CAPABILITIES_LOG NVME_OCP_DEVICE_CAPABILITIES_LOG,
    *PNVME_OCP_DEVICE_CAPABILITIES_LOG;
struct _NVME_OCP_DEVICE_CAPABILITIES_LOG {
    USHORT PciePorts;
    union {
        struct {
            USHORT MctpOverSMBusSupported : 1;
            USHORT MctpOverPcieVDMSupported : 1;
            USHORT BasicMgmtCommandSupported : 1;
            USHORT Reserved : 12;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } OobMgmtSupport;
    union {
        struct {
            USHORT Supported : 1;
            USHORT DEACBitSupported : 1;
            USHORT FUABitSupported : 1;
            USHORT NvmeIo5Met : 1;
            USHORT NvmeIo6Met : 1;
            USHORT Reserved : 10;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } WriteZeroesCommand;
    union {
        struct {
            USHORT Supported : 1;
            USHORT CryptoEraseSupported : 1;
            USHORT BlockEraseSupported : 1;
            USHORT OverwriteSupported : 1;
            USHORT DeallocateLbaSupported : 1;
            USHORT Reserved : 10;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } SanitizeCommand;
    union {
        struct {
            USHORT Supported : 1;
            USHORT AttribDeallocateSupported : 1;
            USHORT Reserved : 13;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } DatasetMgmtCommand;
    union {
        struct {
            USHORT Supported : 1;
            USHORT SingleLBASupported : 1;
            USHORT MaxLBASupported : 1;
            USHORT NvmeIo14Met : 1;
            USHORT Reserved : 11;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } WriteUncorrectableCommand;
    union {
        struct {
            USHORT CWFusedSupported : 1;
            USHORT Reserved : 14;
            USHORT CompliesWithSpec : 1;
        };
        USHORT AsUshort;
    } FusedCommand;
    USHORT MinimumValidDSSDPowerState;
    UCHAR Reserved0;
    DSSD_POWER_STATE_DESCRIPTOR DssdDescriptors[127];
    UCHAR Reserved1[3934];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

#define NVME_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS_LOG_VERSION_1 1

typedef struct _UNSUPPORTED_REQUIREMENT UNSUPPORTED_REQUIREMENT, *PUNSUPPORTED_REQUIREMENT;
struct _UNSUPPORTED_REQUIREMENT {
    UCHAR ReqId[16];
};

#pragma pack(push, 1)
typedef struct _NVME_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS_LOG
    NVME_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS_LOG,
    *PNVME_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS_LOG;
struct _NVME_OCP_DEVICE_UNSUPPORTED_REQUIREMENTS_LOG {
    USHORT UnsupportedCount;
    UCHAR Reserved0[14];
    UNSUPPORTED_REQUIREMENT UnsupportedReqList[253];
    UCHAR Reserved1[14];
    USHORT LogPageVersionNumber;
    GUID LogPageGUID;
};
#pragma pack(pop)

EXTERN_C_END

#endif
