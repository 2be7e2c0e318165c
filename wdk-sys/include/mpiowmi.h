/*
 * Data blocks of multipath I/O, as MPIO offers them to WMI: its disks, its paths, its counters and
 * its events. Each class has its GUID, the number and the size of each of its properties, and the
 * structure as it lies in the buffer.
 */
#ifndef CWDK_MPIOWMI_H
#define CWDK_MPIOWMI_H

#include "nt/basic.h"
#include "guiddef.h"

EXTERN_C_START

#define MPIO_ERROR 2
#define MPIO_WARNING 3
#define MPIO_INFORMATION 4
#define MPIO_FATAL_ERROR 1

#define ClearMpioDiskHealthCounters 7

#define ClearMpioDiskHealthCounters_IN_DiskOrdinal_ID 1
#define ClearMpioDiskHealthCounters_IN_DiskOrdinal_SIZE 4ULL
#define ClearMpioDiskHealthCounters_IN_SIZE 4ULL
typedef struct _ClearMpioDiskHealthCounters_IN ClearMpioDiskHealthCounters_IN,
    *PClearMpioDiskHealthCounters_IN;
struct _ClearMpioDiskHealthCounters_IN {
    ULONG DiskOrdinal;
};

#define ClearPathHealthCounters 5

#define ClearPathHealthCounters_IN_PathID_ID 1
#define ClearPathHealthCounters_IN_PathID_SIZE 8ULL
#define ClearPathHealthCounters_IN_SIZE 8ULL
typedef struct _ClearPathHealthCounters_IN ClearPathHealthCounters_IN, *PClearPathHealthCounters_IN;
struct _ClearPathHealthCounters_IN {
    ULONGLONG PathID;
};

#define DSM_COUNTERSGuid                                                                           \
    {0x39026AE4, 0x9E81, 0x468B, {0x81, 0x9C, 0x25, 0x34, 0x48, 0x12, 0x7F, 0xD5}}
DEFINE_GUID(DSM_COUNTERS_GUID, 0x39026AE4, 0x9E81, 0x468B, 0x81, 0x9C, 0x25, 0x34, 0x48, 0x12, 0x7F,
            0xD5);
#define DSM_COUNTERS_PathVerifyEnabled_ID 1
#define DSM_COUNTERS_PathVerificationPeriod_ID 2
#define DSM_COUNTERS_PDORemovePeriod_ID 3
#define DSM_COUNTERS_RetryCount_ID 4
#define DSM_COUNTERS_RetryInterval_ID 5
#define DSM_COUNTERS_Reserved32_ID 6
#define DSM_COUNTERS_Reserved64_ID 7
#define DSM_COUNTERS_PDORemovePeriod_SIZE 4ULL
#define DSM_COUNTERS_PathVerificationPeriod_SIZE 4ULL
#define DSM_COUNTERS_PathVerifyEnabled_SIZE 4ULL
#define DSM_COUNTERS_Reserved32_SIZE 4ULL
#define DSM_COUNTERS_RetryCount_SIZE 4ULL
#define DSM_COUNTERS_RetryInterval_SIZE 4ULL
#define DSM_COUNTERS_Reserved64_SIZE 8ULL
#define DSM_COUNTERS_SIZE 0x20ULL
typedef struct _DSM_COUNTERS DSM_COUNTERS, *PDSM_COUNTERS;
struct _DSM_COUNTERS {
    ULONG PathVerifyEnabled;
    ULONG PathVerificationPeriod;
    ULONG PDORemovePeriod;
    ULONG RetryCount;
    ULONG RetryInterval;
    ULONG Reserved32;
    ULONGLONG Reserved64;
};

#define DSM_VERSIONGuid                                                                            \
    {0x7CC0AE8E, 0xF30D, 0x4ECD, {0xA3, 0xC6, 0x5B, 0xEE, 0x8D, 0xE6, 0x1D, 0x48}}
DEFINE_GUID(DSM_VERSION_GUID, 0x7CC0AE8E, 0xF30D, 0x4ECD, 0xA3, 0xC6, 0x5B, 0xEE, 0x8D, 0xE6, 0x1D,
            0x48);
#define DSM_VERSION_MajorVersion_ID 1
#define DSM_VERSION_MinorVersion_ID 2
#define DSM_VERSION_ProductBuild_ID 3
#define DSM_VERSION_QfeNumber_ID 4
#define DSM_VERSION_MajorVersion_SIZE 4ULL
#define DSM_VERSION_MinorVersion_SIZE 4ULL
#define DSM_VERSION_ProductBuild_SIZE 4ULL
#define DSM_VERSION_QfeNumber_SIZE 4ULL
#define DSM_VERSION_SIZE 0x10ULL
typedef struct _DSM_VERSION DSM_VERSION, *PDSM_VERSION;
struct _DSM_VERSION {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
};

#define DSM_PARAMETERSGuid                                                                         \
    {0x695DF15F, 0x9BD1, 0x49F7, {0xBE, 0xBB, 0x16, 0xDE, 0xBD, 0x15, 0x11, 0xCB}}
DEFINE_GUID(DSM_PARAMETERS_GUID, 0x695DF15F, 0x9BD1, 0x49F7, 0xBE, 0xBB, 0x16, 0xDE, 0xBD, 0x15,
            0x11, 0xCB);
#define DSM_PARAMETERS_DsmName_ID 1
#define DSM_PARAMETERS_DsmContext_ID 2
#define DSM_PARAMETERS_DsmVersion_ID 3
#define DSM_PARAMETERS_DsmCounters_ID 4
#define DSM_PARAMETERS_DsmContext_SIZE 8ULL
#define DSM_PARAMETERS_DsmVersion_SIZE 0x10ULL
#define DSM_PARAMETERS_DsmCounters_SIZE 0x20ULL
#define DSM_PARAMETERS_SIZE 184ULL
typedef struct _DSM_PARAMETERS DSM_PARAMETERS, *PDSM_PARAMETERS;
struct _DSM_PARAMETERS {
    WCHAR DsmName[64];
    ULONGLONG DsmContext;
    DSM_VERSION DsmVersion;
    DSM_COUNTERS DsmCounters;
};

#define GetPathConfiguration 2

#define GetPathConfiguration_IN_PathID_ID 1
#define GetPathConfiguration_IN_PathID_SIZE 8ULL
#define GetPathConfiguration_IN_SIZE 8ULL
typedef struct _GetPathConfiguration_IN GetPathConfiguration_IN, *PGetPathConfiguration_IN;
struct _GetPathConfiguration_IN {
    ULONGLONG PathID;
};

#define SCSI_ADDRGuid {0xC74AECE4, 0x468B, 0x4113, {0xB0, 0x06, 0x0C, 0xEC, 0xDC, 0x96, 0x8A, 0xC4}}
DEFINE_GUID(SCSI_ADDR_GUID, 0xC74AECE4, 0x468B, 0x4113, 0xB0, 0x06, 0x0C, 0xEC, 0xDC, 0x96, 0x8A,
            0xC4);
#define SCSI_ADDR_PortNumber_ID 1
#define SCSI_ADDR_ScsiPathId_ID 2
#define SCSI_ADDR_TargetId_ID 3
#define SCSI_ADDR_Lun_ID 4
#define SCSI_ADDR_Lun_SIZE 1ULL
#define SCSI_ADDR_PortNumber_SIZE 1ULL
#define SCSI_ADDR_ScsiPathId_SIZE 1ULL
#define SCSI_ADDR_TargetId_SIZE 1ULL
#define SCSI_ADDR_SIZE 4ULL
typedef struct _SCSI_ADDR SCSI_ADDR, *PSCSI_ADDR;
struct _SCSI_ADDR {
    UCHAR PortNumber;
    UCHAR ScsiPathId;
    UCHAR TargetId;
    UCHAR Lun;
};

#define GetPathConfiguration_OUT_EntryCount_ID 2
#define GetPathConfiguration_OUT_Address_ID 3
#define GetPathConfiguration_OUT_EntryCount_SIZE 4ULL
typedef struct _GetPathConfiguration_OUT GetPathConfiguration_OUT, *PGetPathConfiguration_OUT;
struct _GetPathConfiguration_OUT {
    ULONG EntryCount;
    SCSI_ADDR Address[1];
};

#define MPIOMoveDevice 1

#define MPIOMoveDevice_IN_DiskOrdinal_ID 1
#define MPIOMoveDevice_IN_Flags_ID 2
#define MPIOMoveDevice_IN_PathID_ID 3
#define MPIOMoveDevice_IN_DiskOrdinal_SIZE 4ULL
#define MPIOMoveDevice_IN_Flags_SIZE 4ULL
#define MPIOMoveDevice_IN_PathID_SIZE 8ULL
#define MPIOMoveDevice_IN_SIZE 0x10ULL
typedef struct _MPIOMoveDevice_IN MPIOMoveDevice_IN, *PMPIOMoveDevice_IN;
struct _MPIOMoveDevice_IN {
    ULONG DiskOrdinal;
    ULONG Flags;
    ULONGLONG PathID;
};

#define MPIO_ADAPTER_INFORMATIONGuid                                                               \
    {0xB87C0FEC, 0x88B7, 0x451D, {0xA3, 0x78, 0x38, 0x7B, 0xA6, 0x1A, 0xEB, 0x89}}
DEFINE_GUID(MPIO_ADAPTER_INFORMATION_GUID, 0xB87C0FEC, 0x88B7, 0x451D, 0xA3, 0x78, 0x38, 0x7B, 0xA6,
            0x1A, 0xEB, 0x89);
#define MPIO_ADAPTER_INFORMATION_PathId_ID 1
#define MPIO_ADAPTER_INFORMATION_BusNumber_ID 2
#define MPIO_ADAPTER_INFORMATION_DeviceNumber_ID 3
#define MPIO_ADAPTER_INFORMATION_FunctionNumber_ID 4
#define MPIO_ADAPTER_INFORMATION_Pad_ID 5
#define MPIO_ADAPTER_INFORMATION_AdapterName_ID 6
#define MPIO_ADAPTER_INFORMATION_BusNumber_SIZE 1ULL
#define MPIO_ADAPTER_INFORMATION_DeviceNumber_SIZE 1ULL
#define MPIO_ADAPTER_INFORMATION_FunctionNumber_SIZE 1ULL
#define MPIO_ADAPTER_INFORMATION_Pad_SIZE 1ULL
#define MPIO_ADAPTER_INFORMATION_PathId_SIZE 8ULL
typedef struct _MPIO_ADAPTER_INFORMATION MPIO_ADAPTER_INFORMATION, *PMPIO_ADAPTER_INFORMATION;
struct _MPIO_ADAPTER_INFORMATION {
    ULONGLONG PathId;
    UCHAR BusNumber;
    UCHAR DeviceNumber;
    UCHAR FunctionNumber;
    UCHAR Pad;
    WCHAR AdapterName[64];
};

#define MPIO_CONTROLLER_INFOGuid                                                                   \
    {0xE732405B, 0xB15E, 0x4872, {0xAF, 0xD0, 0x0D, 0xF6, 0x9D, 0xC1, 0xBB, 0x01}}
DEFINE_GUID(MPIO_CONTROLLER_INFO_GUID, 0xE732405B, 0xB15E, 0x4872, 0xAF, 0xD0, 0x0D, 0xF6, 0x9D,
            0xC1, 0xBB, 0x01);
#define MPIO_CONTROLLER_INFO_IdentifierType_ID 1
#define MPIO_CONTROLLER_INFO_IdentifierLength_ID 2
#define MPIO_CONTROLLER_INFO_Identifier_ID 3
#define MPIO_CONTROLLER_INFO_ControllerState_ID 4
#define MPIO_CONTROLLER_INFO_Pad_ID 5
#define MPIO_CONTROLLER_INFO_AssociatedDsm_ID 6
#define MPIO_CONTROLLER_INFO_ControllerState_SIZE 4ULL
#define MPIO_CONTROLLER_INFO_IdentifierLength_SIZE 4ULL
#define MPIO_CONTROLLER_INFO_IdentifierType_SIZE 4ULL
#define MPIO_CONTROLLER_INFO_Pad_SIZE 4ULL
#define MPIO_CONTROLLER_INFO_Identifier_SIZE 0x20ULL
typedef struct _MPIO_CONTROLLER_INFO MPIO_CONTROLLER_INFO, *PMPIO_CONTROLLER_INFO;
struct _MPIO_CONTROLLER_INFO {
    ULONG IdentifierType;
    ULONG IdentifierLength;
    UCHAR Identifier[32];
    ULONG ControllerState;
    ULONG Pad;
    WCHAR AssociatedDsm[64];
};

#define MPIO_CONTROLLER_CONFIGURATIONGuid                                                          \
    {0xCF07DA2C, 0xE598, 0x45D2, {0x9D, 0x78, 0x75, 0xC3, 0x8B, 0x81, 0x64, 0xE8}}
DEFINE_GUID(MPIO_CONTROLLER_CONFIGURATION_GUID, 0xCF07DA2C, 0xE598, 0x45D2, 0x9D, 0x78, 0x75, 0xC3,
            0x8B, 0x81, 0x64, 0xE8);
#define MPIO_CONTROLLER_CONFIGURATION_NumberControllers_ID 1
#define MPIO_CONTROLLER_CONFIGURATION_ControllerInfo_ID 2
#define MPIO_CONTROLLER_CONFIGURATION_NumberControllers_SIZE 4ULL
typedef struct _MPIO_CONTROLLER_CONFIGURATION MPIO_CONTROLLER_CONFIGURATION,
    *PMPIO_CONTROLLER_CONFIGURATION;
struct _MPIO_CONTROLLER_CONFIGURATION {
    ULONG NumberControllers;
    MPIO_CONTROLLER_INFO ControllerInfo[1];
};

#define MPIO_DISK_HEALTH_CLASSGuid                                                                 \
    {0x6453C476, 0x0499, 0x42AB, {0x98, 0x25, 0x51, 0x33, 0x28, 0x2B, 0x0B, 0x56}}
DEFINE_GUID(MPIO_DISK_HEALTH_CLASS_GUID, 0x6453C476, 0x0499, 0x42AB, 0x98, 0x25, 0x51, 0x33, 0x28,
            0x2B, 0x0B, 0x56);
#define MPIO_DISK_HEALTH_CLASS_Name_ID 1
#define MPIO_DISK_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_DISK_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_DISK_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_DISK_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_DISK_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_DISK_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_DISK_HEALTH_CLASS_PathFailures_ID 9
#define MPIO_DISK_HEALTH_CLASS_FailTime_ID 10
#define MPIO_DISK_HEALTH_CLASS_DeviceOffline_ID 11
#define MPIO_DISK_HEALTH_CLASS_NumberReadsWrap_ID 12
#define MPIO_DISK_HEALTH_CLASS_NumberWritesWrap_ID 13
#define MPIO_DISK_HEALTH_CLASS_NumberBytesReadWrap_ID 14
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWrittenWrap_ID 15
#define MPIO_DISK_HEALTH_CLASS_Pad_ID 0x10
#define MPIO_DISK_HEALTH_CLASS_DeviceOffline_SIZE 1ULL
#define MPIO_DISK_HEALTH_CLASS_NumberBytesReadWrap_SIZE 1ULL
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWrittenWrap_SIZE 1ULL
#define MPIO_DISK_HEALTH_CLASS_NumberReadsWrap_SIZE 1ULL
#define MPIO_DISK_HEALTH_CLASS_NumberWritesWrap_SIZE 1ULL
#define MPIO_DISK_HEALTH_CLASS_Pad_SIZE 3ULL
#define MPIO_DISK_HEALTH_CLASS_CreateTime_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_FailTime_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberBytesRead_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWritten_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberIoErrors_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberReads_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberRetries_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_NumberWrites_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_PathFailures_SIZE 8ULL
#define MPIO_DISK_HEALTH_CLASS_SIZE 0xD0ULL
typedef struct _MPIO_DISK_HEALTH_CLASS MPIO_DISK_HEALTH_CLASS, *PMPIO_DISK_HEALTH_CLASS;
struct _MPIO_DISK_HEALTH_CLASS {
    WCHAR Name[64];
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG PathFailures;
    ULONGLONG FailTime;
    BOOLEAN DeviceOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR Pad[3];
};

#define MPIO_DISK_HEALTH_INFOGuid                                                                  \
    {0xEF04568A, 0x782B, 0x443C, {0xA3, 0xDB, 0x96, 0x6A, 0xB4, 0x37, 0x75, 0xF9}}
DEFINE_GUID(MPIO_DISK_HEALTH_INFO_GUID, 0xEF04568A, 0x782B, 0x443C, 0xA3, 0xDB, 0x96, 0x6A, 0xB4,
            0x37, 0x75, 0xF9);
#define MPIO_DISK_HEALTH_INFO_NumberDiskPackets_ID 1
#define MPIO_DISK_HEALTH_INFO_Reserved_ID 2
#define MPIO_DISK_HEALTH_INFO_DiskHealthPackets_ID 3
#define MPIO_DISK_HEALTH_INFO_NumberDiskPackets_SIZE 4ULL
#define MPIO_DISK_HEALTH_INFO_Reserved_SIZE 4ULL
typedef struct _MPIO_DISK_HEALTH_INFO MPIO_DISK_HEALTH_INFO, *PMPIO_DISK_HEALTH_INFO;
struct _MPIO_DISK_HEALTH_INFO {
    ULONG NumberDiskPackets;
    ULONG Reserved;
    MPIO_DISK_HEALTH_CLASS DiskHealthPackets[1];
};

#define MPIO_DRIVE_INFOGuid                                                                        \
    {0xCB9D55B2, 0xD833, 0x4A4C, {0x8C, 0xAA, 0x4A, 0xEE, 0x3F, 0x24, 0x0E, 0x9A}}
DEFINE_GUID(MPIO_DRIVE_INFO_GUID, 0xCB9D55B2, 0xD833, 0x4A4C, 0x8C, 0xAA, 0x4A, 0xEE, 0x3F, 0x24,
            0x0E, 0x9A);
#define MPIO_DRIVE_INFO_NumberPaths_ID 1
#define MPIO_DRIVE_INFO_Name_ID 2
#define MPIO_DRIVE_INFO_SerialNumber_ID 3
#define MPIO_DRIVE_INFO_DsmName_ID 4
#define MPIO_DRIVE_INFO_NumberPaths_SIZE 4ULL
typedef struct _MPIO_DRIVE_INFO MPIO_DRIVE_INFO, *PMPIO_DRIVE_INFO;
struct _MPIO_DRIVE_INFO {
    ULONG NumberPaths;
    WCHAR Name[64];
    WCHAR SerialNumber[64];
    WCHAR DsmName[64];
};

#define MPIO_DISK_INFOGuid                                                                         \
    {0x9F9765ED, 0xC3A0, 0x451F, {0x86, 0xC1, 0x47, 0x0A, 0x1D, 0xDD, 0x32, 0x17}}
DEFINE_GUID(MPIO_DISK_INFO_GUID, 0x9F9765ED, 0xC3A0, 0x451F, 0x86, 0xC1, 0x47, 0x0A, 0x1D, 0xDD,
            0x32, 0x17);
#define MPIO_DISK_INFO_NumberDrives_ID 1
#define MPIO_DISK_INFO_DriveInfo_ID 2
#define MPIO_DISK_INFO_NumberDrives_SIZE 4ULL
typedef struct _MPIO_DISK_INFO MPIO_DISK_INFO, *PMPIO_DISK_INFO;
struct _MPIO_DISK_INFO {
    ULONG NumberDrives;
    MPIO_DRIVE_INFO DriveInfo[1];
};

#define MPIO_EventEntryGuid                                                                        \
    {0x2ABB031A, 0x71AA, 0x46D4, {0xA5, 0x3F, 0xEA, 0xE3, 0x40, 0x51, 0xE3, 0x57}}
DEFINE_GUID(MPIO_EventEntry_GUID, 0x2ABB031A, 0x71AA, 0x46D4, 0xA5, 0x3F, 0xEA, 0xE3, 0x40, 0x51,
            0xE3, 0x57);
#define MPIO_EventEntry_TimeStamp_ID 1
#define MPIO_EventEntry_Severity_ID 2
#define MPIO_EventEntry_Component_ID 3
#define MPIO_EventEntry_EventDescription_ID 4
#define MPIO_EventEntry_Severity_SIZE 4ULL
#define MPIO_EventEntry_TimeStamp_SIZE 8ULL
typedef struct _MPIO_EventEntry MPIO_EventEntry, *PMPIO_EventEntry;
struct _MPIO_EventEntry {
    ULONGLONG TimeStamp;
    ULONG Severity;
    WCHAR Component[64];
    WCHAR EventDescription[64];
};

#define MPIO_PATH_HEALTH_CLASSGuid                                                                 \
    {0xEA0F7134, 0x269E, 0x44CA, {0xB3, 0x50, 0x7C, 0x7E, 0xBE, 0xBA, 0x8B, 0xBC}}
DEFINE_GUID(MPIO_PATH_HEALTH_CLASS_GUID, 0xEA0F7134, 0x269E, 0x44CA, 0xB3, 0x50, 0x7C, 0x7E, 0xBE,
            0xBA, 0x8B, 0xBC);
#define MPIO_PATH_HEALTH_CLASS_PathId_ID 1
#define MPIO_PATH_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_PATH_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_PATH_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_PATH_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_PATH_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_PATH_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_PATH_HEALTH_CLASS_FailTime_ID 9
#define MPIO_PATH_HEALTH_CLASS_PathOffline_ID 10
#define MPIO_PATH_HEALTH_CLASS_NumberReadsWrap_ID 11
#define MPIO_PATH_HEALTH_CLASS_NumberWritesWrap_ID 12
#define MPIO_PATH_HEALTH_CLASS_NumberBytesReadWrap_ID 13
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWrittenWrap_ID 14
#define MPIO_PATH_HEALTH_CLASS_OutstandingRequests_ID 15
#define MPIO_PATH_HEALTH_CLASS_Pad_ID 0x10
#define MPIO_PATH_HEALTH_CLASS_NumberBytesReadWrap_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWrittenWrap_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_NumberReadsWrap_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_NumberWritesWrap_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_OutstandingRequests_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_PathOffline_SIZE 1ULL
#define MPIO_PATH_HEALTH_CLASS_Pad_SIZE 2ULL
#define MPIO_PATH_HEALTH_CLASS_CreateTime_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_FailTime_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberBytesRead_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWritten_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberIoErrors_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberReads_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberRetries_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_NumberWrites_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_PathId_SIZE 8ULL
#define MPIO_PATH_HEALTH_CLASS_SIZE 0x50ULL
typedef struct _MPIO_PATH_HEALTH_CLASS MPIO_PATH_HEALTH_CLASS, *PMPIO_PATH_HEALTH_CLASS;
struct _MPIO_PATH_HEALTH_CLASS {
    ULONGLONG PathId;
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG FailTime;
    BOOLEAN PathOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR OutstandingRequests;
    UCHAR Pad[2];
};

#define MPIO_PATH_HEALTH_INFOGuid                                                                  \
    {0x01EA1DFB, 0x668B, 0x48BC, {0xA8, 0x6E, 0xA8, 0xB4, 0xCA, 0xBF, 0xCE, 0x33}}
DEFINE_GUID(MPIO_PATH_HEALTH_INFO_GUID, 0x01EA1DFB, 0x668B, 0x48BC, 0xA8, 0x6E, 0xA8, 0xB4, 0xCA,
            0xBF, 0xCE, 0x33);
#define MPIO_PATH_HEALTH_INFO_NumberPathPackets_ID 1
#define MPIO_PATH_HEALTH_INFO_Reserved_ID 2
#define MPIO_PATH_HEALTH_INFO_PathHealthPackets_ID 3
#define MPIO_PATH_HEALTH_INFO_NumberPathPackets_SIZE 4ULL
#define MPIO_PATH_HEALTH_INFO_Reserved_SIZE 4ULL
typedef struct _MPIO_PATH_HEALTH_INFO MPIO_PATH_HEALTH_INFO, *PMPIO_PATH_HEALTH_INFO;
struct _MPIO_PATH_HEALTH_INFO {
    ULONG NumberPathPackets;
    ULONG Reserved;
    MPIO_PATH_HEALTH_CLASS PathHealthPackets[1];
};

#define MPIO_PATH_INFORMATIONGuid                                                                  \
    {0xB3A05997, 0x2077, 0x40A3, {0xBF, 0x36, 0xEB, 0xD9, 0x1F, 0xF8, 0xB2, 0x54}}
DEFINE_GUID(MPIO_PATH_INFORMATION_GUID, 0xB3A05997, 0x2077, 0x40A3, 0xBF, 0x36, 0xEB, 0xD9, 0x1F,
            0xF8, 0xB2, 0x54);
#define MPIO_PATH_INFORMATION_NumberPaths_ID 1
#define MPIO_PATH_INFORMATION_Pad_ID 2
#define MPIO_PATH_INFORMATION_PathList_ID 3
#define MPIO_PATH_INFORMATION_NumberPaths_SIZE 4ULL
#define MPIO_PATH_INFORMATION_Pad_SIZE 4ULL
typedef struct _MPIO_PATH_INFORMATION MPIO_PATH_INFORMATION, *PMPIO_PATH_INFORMATION;
struct _MPIO_PATH_INFORMATION {
    ULONG NumberPaths;
    ULONG Pad;
    MPIO_ADAPTER_INFORMATION PathList[1];
};

#define MPIO_REGISTERED_DSMGuid                                                                    \
    {0x0C2C484B, 0x030B, 0x4540, {0x88, 0x90, 0xBB, 0x66, 0x81, 0x94, 0x1C, 0xE3}}
DEFINE_GUID(MPIO_REGISTERED_DSM_GUID, 0x0C2C484B, 0x030B, 0x4540, 0x88, 0x90, 0xBB, 0x66, 0x81,
            0x94, 0x1C, 0xE3);
#define MPIO_REGISTERED_DSM_NumberDSMs_ID 1
#define MPIO_REGISTERED_DSM_DsmParameters_ID 2
#define MPIO_REGISTERED_DSM_NumberDSMs_SIZE 4ULL
typedef struct _MPIO_REGISTERED_DSM MPIO_REGISTERED_DSM, *PMPIO_REGISTERED_DSM;
struct _MPIO_REGISTERED_DSM {
    ULONG NumberDSMs;
    DSM_PARAMETERS DsmParameters[1];
};

#define MPIO_TIMERS_COUNTERSGuid                                                                   \
    {0xCE49B95B, 0x690F, 0x4CD0, {0x8A, 0x95, 0xEC, 0xE3, 0xFA, 0xD8, 0xEF, 0xC2}}
DEFINE_GUID(MPIO_TIMERS_COUNTERS_GUID, 0xCE49B95B, 0x690F, 0x4CD0, 0x8A, 0x95, 0xEC, 0xE3, 0xFA,
            0xD8, 0xEF, 0xC2);
#define MPIO_TIMERS_COUNTERS_PathVerifyEnabled_ID 1
#define MPIO_TIMERS_COUNTERS_PathVerificationPeriod_ID 2
#define MPIO_TIMERS_COUNTERS_PDORemovePeriod_ID 3
#define MPIO_TIMERS_COUNTERS_RetryCount_ID 4
#define MPIO_TIMERS_COUNTERS_RetryInterval_ID 5
#define MPIO_TIMERS_COUNTERS_PDORemovePeriod_SIZE 4ULL
#define MPIO_TIMERS_COUNTERS_PathVerificationPeriod_SIZE 4ULL
#define MPIO_TIMERS_COUNTERS_PathVerifyEnabled_SIZE 4ULL
#define MPIO_TIMERS_COUNTERS_RetryCount_SIZE 4ULL
#define MPIO_TIMERS_COUNTERS_RetryInterval_SIZE 4ULL
#define MPIO_TIMERS_COUNTERS_SIZE 0x14ULL
typedef struct _MPIO_TIMERS_COUNTERS MPIO_TIMERS_COUNTERS, *PMPIO_TIMERS_COUNTERS;
struct _MPIO_TIMERS_COUNTERS {
    ULONG PathVerifyEnabled;
    ULONG PathVerificationPeriod;
    ULONG PDORemovePeriod;
    ULONG RetryCount;
    ULONG RetryInterval;
};

#define SetDSMCounters 3

#define SetDSMCounters_IN_DsmContext_ID 1
#define SetDSMCounters_IN_DsmCounters_ID 2
#define SetDSMCounters_IN_DsmContext_SIZE 8ULL
#define SetDSMCounters_IN_DsmCounters_SIZE 0x20ULL
#define SetDSMCounters_IN_SIZE 0x28ULL
typedef struct _SetDSMCounters_IN SetDSMCounters_IN, *PSetDSMCounters_IN;
struct _SetDSMCounters_IN {
    ULONGLONG DsmContext;
    DSM_COUNTERS DsmCounters;
};

#define ClearAllHealthCounters 4

#define ClearAllMpioDisksHealthCounters 8

#define ClearAllPathsHealthCounters 6

#define MPIO_WMI_METHODSGuid                                                                       \
    {0xE37BC327, 0xF7B1, 0x4675, {0x80, 0x18, 0x85, 0x27, 0x32, 0xE2, 0xED, 0xE1}}
DEFINE_GUID(MPIO_WMI_METHODS_GUID, 0xE37BC327, 0xF7B1, 0x4675, 0x80, 0x18, 0x85, 0x27, 0x32, 0xE2,
            0xED, 0xE1);

EXTERN_C_END

#endif
