/*
 * Disks, tapes, changers, CD audio and their failure prediction as WMI classes.
 */
#ifndef CWDK_WMI_STORAGE_H
#define CWDK_WMI_STORAGE_H

#include "wdm.h"

#define ALLOW_PERFORMANCE_HIT_IN_Allow_ID 1
#define ALLOW_PERFORMANCE_HIT_IN_Allow_SIZE 1ULL
#define ALLOW_PERFORMANCE_HIT_IN_SIZE 1ULL

#define ATAPI_FAILURE_PREDICT_DATA_Checksum_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_ErrorLogCapability_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_ExtendedPollTimeInMinutes_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_Length_ID 1
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectCapability_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectionStatus_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_SelfTestStatus_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_ShortPollTimeInMinutes_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific2_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific3_SIZE 1ULL
#define ATAPI_FAILURE_PREDICT_DATA_SmartCapability_SIZE 2ULL
#define ATAPI_FAILURE_PREDICT_DATA_TotalTime_SIZE 2ULL
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectionStatus_ID 3
#define ATAPI_FAILURE_PREDICT_DATA_Length_SIZE 4ULL
#define ATAPI_FAILURE_PREDICT_DATA_SelfTestStatus_ID 4
#define ATAPI_FAILURE_PREDICT_DATA_TotalTime_ID 5
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific2_ID 6
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectCapability_ID 7
#define ATAPI_FAILURE_PREDICT_DATA_SmartCapability_ID 8
#define ATAPI_FAILURE_PREDICT_DATA_ErrorLogCapability_ID 9
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific3_ID 10
#define ATAPI_FAILURE_PREDICT_DATA_ShortPollTimeInMinutes_ID 11
#define ATAPI_FAILURE_PREDICT_DATA_ExtendedPollTimeInMinutes_ID 12
#define ATAPI_FAILURE_PREDICT_DATA_Reserved_SIZE 12ULL
#define ATAPI_FAILURE_PREDICT_DATA_Reserved_ID 13
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific4_ID 14
#define ATAPI_FAILURE_PREDICT_DATA_Checksum_ID 15
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific4_SIZE 125ULL
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific_SIZE 362ULL
#define ATAPI_FAILURE_PREDICT_DATA_SIZE 0x204ULL

#define AllowPerformanceHit 1

#define ENABLE_DISABLE_FP_IN_Enable_ID 1
#define ENABLE_DISABLE_FP_IN_Enable_SIZE 1ULL
#define ENABLE_DISABLE_FP_IN_SIZE 1ULL
#define ENABLE_DISABLE_FP_POLLING_IN_Enable_SIZE 1ULL
#define ENABLE_DISABLE_FP_POLLING_IN_Period_ID 1
#define ENABLE_DISABLE_FP_POLLING_IN_Enable_ID 2
#define ENABLE_DISABLE_FP_POLLING_IN_Period_SIZE 4ULL
#define ENABLE_DISABLE_FP_POLLING_IN_SIZE 5ULL

#define ENABLE_OFFLINE_DIAGS_OUT_SIZE 1ULL
#define ENABLE_OFFLINE_DIAGS_OUT_Success_ID 1
#define ENABLE_OFFLINE_DIAGS_OUT_Success_SIZE 1ULL

#define EXECUTE_SELF_TEST_IN_SIZE 1ULL
#define EXECUTE_SELF_TEST_IN_Subcommand_ID 1
#define EXECUTE_SELF_TEST_IN_Subcommand_SIZE 1ULL
#define EXECUTE_SELF_TEST_OUT_ReturnCode_ID 2
#define EXECUTE_SELF_TEST_OUT_ReturnCode_SIZE 4ULL
#define EXECUTE_SELF_TEST_OUT_SIZE 4ULL

#define EnableDisableFailurePredictionPolling 3

#define EnableDisableHardwareFailurePrediction 2

#define EnableOfflineDiags 5

#define ExecuteSelfTest 8

#define GET_FP_CAPABILITY_OUT_Capability_ID 1
#define GET_FP_CAPABILITY_OUT_Capability_SIZE 4ULL
#define GET_FP_CAPABILITY_OUT_SIZE 4ULL

#define GetFailurePredictionCapability 4

#define MSDiskDriver_Performance_PerfData_ID 1
#define MSDiskDriver_Performance_PerfData_SIZE 0x58ULL
#define MSDiskDriver_Performance_DeviceName_ID 2

#define MSIde_PortDeviceInfo_Bus_ID 1
#define MSIde_PortDeviceInfo_Bus_SIZE 1ULL
#define MSIde_PortDeviceInfo_Lun_SIZE 1ULL
#define MSIde_PortDeviceInfo_Lun_ID 3
#define MSIde_PortDeviceInfo_Target_SIZE 1ULL
#define MSIde_PortDeviceInfo_Target_ID 2
#define MSIde_PortDeviceInfo_SIZE 3ULL

#define READ_LOG_SECTORS_IN_LogAddress_ID 1
#define READ_LOG_SECTORS_IN_LogAddress_SIZE 1ULL
#define READ_LOG_SECTORS_IN_SectorCount_SIZE 1ULL
#define READ_LOG_SECTORS_IN_SIZE 2ULL
#define READ_LOG_SECTORS_IN_SectorCount_ID 2
#define READ_LOG_SECTORS_OUT_Length_ID 3
#define READ_LOG_SECTORS_OUT_Length_SIZE 4ULL
#define READ_LOG_SECTORS_OUT_LogSectors_ID 4

#define REDBOOK_WMI_CDDA_ACCURATE_SIZE 1ULL
#define REDBOOK_WMI_CDDA_SUPPORTED_SIZE 1ULL
#define REDBOOK_WMI_CDDA_SUPPORTED_ID 6
#define REDBOOK_WMI_CDDA_ACCURATE_ID 7
#define REDBOOK_WMI_NUMBER_OF_BUFFERS_ID 1
#define REDBOOK_WMI_NUMBER_OF_BUFFERS_SIZE 4ULL
#define REDBOOK_WMI_PERF_TIME_READING_DELAY_ID 1
#define REDBOOK_WMI_PERF_TIME_READING_ID 2
#define REDBOOK_WMI_PERF_TIME_STREAMING_DELAY_ID 3
#define REDBOOK_WMI_PERF_STREAM_PAUSED_COUNT_SIZE 4ULL
#define REDBOOK_WMI_PERF_TIME_STREAMING_ID 4
#define REDBOOK_WMI_PERF_DATA_PROCESSED_ID 5
#define REDBOOK_WMI_PERF_STREAM_PAUSED_COUNT_ID 6
#define REDBOOK_WMI_PERF_DATA_PROCESSED_SIZE 8ULL
#define REDBOOK_WMI_PERF_TIME_READING_DELAY_SIZE 8ULL
#define REDBOOK_WMI_PERF_TIME_READING_SIZE 8ULL
#define REDBOOK_WMI_PERF_TIME_STREAMING_DELAY_SIZE 8ULL
#define REDBOOK_WMI_PERF_TIME_STREAMING_SIZE 8ULL
#define REDBOOK_WMI_PLAY_ENABLED_SIZE 1ULL
#define REDBOOK_WMI_PLAY_ENABLED_ID 5
#define REDBOOK_WMI_STD_DATA_Reserved1_SIZE 1ULL
#define REDBOOK_WMI_STD_DATA_Reserved1_ID 8
#define REDBOOK_WMI_STD_DATA_SIZE 0x14ULL
#define REDBOOK_WMI_SECTORS_PER_READ_ID 2
#define REDBOOK_WMI_SECTORS_PER_READ_MASK_ID 3
#define REDBOOK_WMI_SECTORS_PER_READ_MASK_SIZE 4ULL
#define REDBOOK_WMI_SECTORS_PER_READ_SIZE 4ULL
#define REDBOOK_WMI_MAX_SECTORS_PER_READ_ID 4
#define REDBOOK_WMI_MAX_SECTORS_PER_READ_SIZE 4ULL

#define ReadLogSectors 6

#define STORAGE_FAILURE_PREDICT_DATA_Length_ID 1
#define STORAGE_FAILURE_PREDICT_EVENT_Length_ID 1
#define STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_SIZE 1ULL
#define STORAGE_FAILURE_PREDICT_STATUS_Reason_ID 1
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_ID 1
#define STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define STORAGE_FAILURE_PREDICT_EVENT_VendorSpecific_ID 2
#define STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_ID 2
#define STORAGE_FAILURE_PREDICT_DATA_Length_SIZE 4ULL
#define STORAGE_FAILURE_PREDICT_EVENT_Length_SIZE 4ULL
#define STORAGE_FAILURE_PREDICT_STATUS_Reason_SIZE 4ULL
#define STORAGE_FAILURE_PREDICT_STATUS_SIZE 5ULL
#define STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_SIZE 0x200ULL
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_SIZE 0x200ULL
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_SIZE 0x200ULL
#define STORAGE_FAILURE_PREDICT_DATA_SIZE 0x204ULL

#define STORAGE_SCSI_INFO_EXCEPTIONS_Flags_SIZE 1ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_MRIE_SIZE 1ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_Padding_SIZE 1ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_PageSavable_ID 1
#define STORAGE_SCSI_INFO_EXCEPTIONS_PageSavable_SIZE 1ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_Flags_ID 2
#define STORAGE_SCSI_INFO_EXCEPTIONS_MRIE_ID 3
#define STORAGE_SCSI_INFO_EXCEPTIONS_IntervalTimer_SIZE 4ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_Padding_ID 4
#define STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_SIZE 4ULL
#define STORAGE_SCSI_INFO_EXCEPTIONS_IntervalTimer_ID 5
#define STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_ID 6
#define STORAGE_SCSI_INFO_EXCEPTIONS_SIZE 12ULL

#define WMI_CHANGER_PARAMETERS_NumberOfSlots_ID 1
#define WMI_CHANGER_PARAMETERS_NumberOfDrives_ID 2
#define WMI_CHANGER_PARAMETERS_NumberOfIEPorts_ID 3
#define WMI_CHANGER_PARAMETERS_MagazineSize_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfCleanerSlots_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfDoors_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfDrives_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfIEPorts_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfSlots_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfTransports_ID 4
#define WMI_CHANGER_PARAMETERS_NumberOfTransports_SIZE 4ULL
#define WMI_CHANGER_PARAMETERS_NumberOfDoors_ID 5
#define WMI_CHANGER_PARAMETERS_NumberOfCleanerSlots_ID 6
#define WMI_CHANGER_PARAMETERS_MagazineSize_ID 7
#define WMI_CHANGER_PARAMETERS_SIZE 0x1CULL
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_WARNING_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_WARNING_ChangerData_ID 2
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_SIZE 4ULL
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_SIZE 4ULL
#define WMI_CHANGER_PROBLEM_WARNING_ChangerProblemType_SIZE 4ULL
#define WMI_CHANGER_PROBLEM_WARNING_ChangerData_SIZE 0x200ULL
#define WMI_CHANGER_PROBLEM_WARNING_SIZE 0x204ULL

#define WMI_DISK_GEOMETRY_Cylinders_ID 1
#define WMI_DISK_GEOMETRY_MediaType_ID 2
#define WMI_DISK_GEOMETRY_TracksPerCylinder_ID 3
#define WMI_DISK_GEOMETRY_BytesPerSector_SIZE 4ULL
#define WMI_DISK_GEOMETRY_MediaType_SIZE 4ULL
#define WMI_DISK_GEOMETRY_SectorsPerTrack_ID 4
#define WMI_DISK_GEOMETRY_SectorsPerTrack_SIZE 4ULL
#define WMI_DISK_GEOMETRY_TracksPerCylinder_SIZE 4ULL
#define WMI_DISK_GEOMETRY_BytesPerSector_ID 5
#define WMI_DISK_GEOMETRY_Cylinders_SIZE 8ULL
#define WMI_DISK_GEOMETRY_SIZE 0x18ULL
#define WMI_DISK_PERFORMANCE_BytesRead_ID 1
#define WMI_DISK_PERFORMANCE_BytesWritten_ID 2
#define WMI_DISK_PERFORMANCE_ReadTime_ID 3
#define WMI_DISK_PERFORMANCE_QueueDepth_SIZE 4ULL
#define WMI_DISK_PERFORMANCE_ReadCount_SIZE 4ULL
#define WMI_DISK_PERFORMANCE_SplitCount_SIZE 4ULL
#define WMI_DISK_PERFORMANCE_StorageDeviceNumber_SIZE 4ULL
#define WMI_DISK_PERFORMANCE_WriteCount_SIZE 4ULL
#define WMI_DISK_PERFORMANCE_WriteTime_ID 4
#define WMI_DISK_PERFORMANCE_IdleTime_ID 5
#define WMI_DISK_PERFORMANCE_ReadCount_ID 6
#define WMI_DISK_PERFORMANCE_WriteCount_ID 7
#define WMI_DISK_PERFORMANCE_BytesRead_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_BytesWritten_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_IdleTime_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_QueryTime_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_QueueDepth_ID 8
#define WMI_DISK_PERFORMANCE_ReadTime_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_WriteTime_SIZE 8ULL
#define WMI_DISK_PERFORMANCE_SplitCount_ID 9
#define WMI_DISK_PERFORMANCE_QueryTime_ID 10
#define WMI_DISK_PERFORMANCE_StorageDeviceNumber_ID 11
#define WMI_DISK_PERFORMANCE_StorageManagerName_ID 12
#define WMI_DISK_PERFORMANCE_StorageManagerName_SIZE 0x10ULL
#define WMI_DISK_PERFORMANCE_SIZE 0x54ULL

#define WMI_TAPE_DRIVE_PARAMETERS_CompressionCapable_SIZE 1ULL
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionEnabled_SIZE 1ULL
#define WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_SIZE 1ULL
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumBlockSize_ID 1
#define WMI_TAPE_DRIVE_PARAMETERS_ReportSetmarks_SIZE 1ULL
#define WMI_TAPE_DRIVE_PARAMETERS_MinimumBlockSize_ID 2
#define WMI_TAPE_DRIVE_PARAMETERS_DefaultBlockSize_ID 3
#define WMI_TAPE_DRIVE_PARAMETERS_DefaultBlockSize_SIZE 4ULL
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumBlockSize_SIZE 4ULL
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumPartitionCount_ID 4
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumPartitionCount_SIZE 4ULL
#define WMI_TAPE_DRIVE_PARAMETERS_MinimumBlockSize_SIZE 4ULL
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionCapable_ID 5
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionEnabled_ID 6
#define WMI_TAPE_DRIVE_PARAMETERS_ReportSetmarks_ID 7
#define WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_ID 8
#define WMI_TAPE_DRIVE_PARAMETERS_SIZE 0x14ULL
#define WMI_TAPE_MEDIA_PARAMETERS_MaximumCapacity_ID 1
#define WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_SIZE 1ULL
#define WMI_TAPE_MEDIA_PARAMETERS_AvailableCapacity_ID 2
#define WMI_TAPE_MEDIA_PARAMETERS_BlockSize_ID 3
#define WMI_TAPE_MEDIA_PARAMETERS_BlockSize_SIZE 4ULL
#define WMI_TAPE_MEDIA_PARAMETERS_PartitionCount_ID 4
#define WMI_TAPE_MEDIA_PARAMETERS_PartitionCount_SIZE 4ULL
#define WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_ID 5
#define WMI_TAPE_MEDIA_PARAMETERS_AvailableCapacity_SIZE 8ULL
#define WMI_TAPE_MEDIA_PARAMETERS_MaximumCapacity_SIZE 8ULL
#define WMI_TAPE_MEDIA_PARAMETERS_SIZE 0x19ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveHardwareError_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveRequiresCleaning_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_HardError_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadFailure_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadWarning_ID 1
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadWarning_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ScsiInterfaceError_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TapeSnapped_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TimetoCleanDrive_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_UnsupportedFormat_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteFailure_SIZE 1ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteWarning_SIZE 1ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithoutDelay_ID 1
#define WMI_TAPE_PROBLEM_WARNING_DriveProblemType_ID 1
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteWarning_ID 2
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithDelay_ID 2
#define WMI_TAPE_PROBLEM_WARNING_TapeData_ID 2
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_HardError_ID 3
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalErrors_ID 3
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadFailure_ID 4
#define WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithDelay_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithoutDelay_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectionAlgorithmProcessed_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalCorrectedErrors_ID 4
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalCorrectedErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalUncorrectedErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithDelay_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithoutDelay_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectionAlgorithmProcessed_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalCorrectedErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalUncorrectedErrors_SIZE 4ULL
#define WMI_TAPE_PROBLEM_WARNING_DriveProblemType_SIZE 4ULL
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteFailure_ID 5
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalUncorrectedErrors_ID 5
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_UnsupportedFormat_ID 6
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectionAlgorithmProcessed_ID 6
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TapeSnapped_ID 7
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithoutDelay_ID 7
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveRequiresCleaning_ID 8
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithDelay_ID 8
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TimetoCleanDrive_ID 9
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalErrors_ID 9
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveHardwareError_ID 10
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalCorrectedErrors_ID 10
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ScsiInterfaceError_ID 11
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalUncorrectedErrors_ID 11
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_ID 12
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_SIZE 12ULL
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectionAlgorithmProcessed_ID 12
#define WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_ID 13
#define WMI_TAPE_PROBLEM_IO_ERROR_SIZE 0x34ULL
#define WMI_TAPE_PROBLEM_WARNING_TapeData_SIZE 0x200ULL
#define WMI_TAPE_PROBLEM_WARNING_SIZE 0x204ULL
#define WMI_TAPE_SYMBOLIC_NAME_TapeSymbolicName_ID 1

#define WRITE_LOG_SECTORS_IN_LogAddress_ID 1
#define WRITE_LOG_SECTORS_IN_LogAddress_SIZE 1ULL
#define WRITE_LOG_SECTORS_IN_SectorCount_SIZE 1ULL
#define WRITE_LOG_SECTORS_OUT_SIZE 1ULL
#define WRITE_LOG_SECTORS_OUT_Success_SIZE 1ULL
#define WRITE_LOG_SECTORS_IN_SectorCount_ID 2
#define WRITE_LOG_SECTORS_IN_Length_ID 3
#define WRITE_LOG_SECTORS_IN_Length_SIZE 4ULL
#define WRITE_LOG_SECTORS_IN_LogSectors_ID 4
#define WRITE_LOG_SECTORS_OUT_Success_ID 5

#define WriteLogSectors 7

DEFINE_GUID(MSChangerParameters_GUID, 0x24EB52AC, 0x7C77, 0x438B, 0xAB, 0x61, 0xD0, 0x24, 0xDA,
            0xB0, 0xC0, 0x3A);
DEFINE_GUID(MSChangerProblemDeviceError_GUID, 0x56B396A8, 0x0B95, 0x42FE, 0xBB, 0xCE, 0xD3, 0x6F,
            0xDA, 0x90, 0x4F, 0x8E);
DEFINE_GUID(MSChangerProblemEvent_GUID, 0x45DB06A5, 0x20D5, 0x4DE3, 0xA3, 0x6C, 0x3A, 0xB9, 0x74,
            0x60, 0x0A, 0x4C);

#define MSDiskDriver_GeometryGuid                                                                  \
    {0x25007F51, 0x57C2, 0x11D1, {0xA5, 0x28, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSDiskDriver_Geometry_GUID, 0x25007F51, 0x57C2, 0x11D1, 0xA5, 0x28, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSDiskDriver_PerformanceGuid                                                               \
    {0xBDD865D1, 0xD7C1, 0x11D0, {0xA5, 0x01, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSDiskDriver_Performance_GUID, 0xBDD865D1, 0xD7C1, 0x11D0, 0xA5, 0x01, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSDiskDriver_PerformanceDataGuid                                                           \
    {0xBDD865D2, 0xD7C1, 0x11D0, {0xA5, 0x01, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSDiskDriver_PerformanceData_GUID, 0xBDD865D2, 0xD7C1, 0x11D0, 0xA5, 0x01, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);
#define MSIde_PortDeviceInfoGuid                                                                   \
    {0x53F5630F, 0xB6BF, 0x11D0, {0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E, 0xFB, 0x8B}}
DEFINE_GUID(MSIde_PortDeviceInfo_GUID, 0x53F5630F, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);

DEFINE_GUID(MSRedbook_DriverInformationGuid, 0xB90550E7, 0xAE0A, 0x11D1, 0xA5, 0x71, 0x00, 0xC0,
            0x4F, 0xA3, 0x47, 0x30);
DEFINE_GUID(MSRedbook_PerformanceGuid, 0xB90550E8, 0xAE0A, 0x11D1, 0xA5, 0x71, 0x00, 0xC0, 0x4F,
            0xA3, 0x47, 0x30);

DEFINE_GUID(MSStorageDriver_ATAPISmartData_GUID, 0x78EBC103, 0x4CF9, 0x11D2, 0xBA, 0x4A, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSStorageDriver_FailurePredictData_GUID, 0x78EBC103, 0x4CF9, 0x11D2, 0xBA, 0x4A, 0x00,
            0xA0, 0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSStorageDriver_FailurePredictEvent_GUID, 0x78EBC104, 0x4CF9, 0x11D2, 0xBA, 0x4A, 0x00,
            0xA0, 0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSStorageDriver_FailurePredictFunction_GUID, 0x78EBC105, 0x4CF9, 0x11D2, 0xBA, 0x4A,
            0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSStorageDriver_FailurePredictStatus_GUID, 0x78EBC102, 0x4CF9, 0x11D2, 0xBA, 0x4A, 0x00,
            0xA0, 0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSStorageDriver_FailurePredictThresholds_GUID, 0xDAE10783, 0xCC31, 0x4D2A, 0x8A, 0x0F,
            0x86, 0x1C, 0x04, 0x07, 0x7A, 0x95);
DEFINE_GUID(MSStorageDriver_ScsiInfoExceptions_GUID, 0x1101D829, 0x167B, 0x4EBF, 0xAC, 0xAE, 0x28,
            0xCA, 0xB7, 0xC3, 0x48, 0x02);
DEFINE_GUID(MSTapeDriveParam_GUID, 0xB9A8CFD5, 0x8D72, 0x47A4, 0xAC, 0x0E, 0x28, 0x4A, 0x32, 0x00,
            0xF4, 0xFB);
DEFINE_GUID(MSTapeDriveProblemEvent_GUID, 0xBC4DD36C, 0xFA66, 0x4080, 0x87, 0xA0, 0x0C, 0x59, 0x22,
            0xEB, 0x78, 0x87);
DEFINE_GUID(MSTapeMediaCapacity_GUID, 0x8C2147A4, 0xFF29, 0x4336, 0xB8, 0xA4, 0x22, 0x7B, 0x54,
            0xCC, 0x09, 0x66);
DEFINE_GUID(MSTapeProblemDeviceError_GUID, 0x43EC6B13, 0x10BB, 0x4BF6, 0xB7, 0x16, 0x1C, 0x1E, 0x2F,
            0x10, 0xBB, 0x5F);
DEFINE_GUID(MSTapeProblemIoError_GUID, 0x58FD29F9, 0xB516, 0x40FD, 0x87, 0x1A, 0x7E, 0xE7, 0x6D,
            0x5B, 0xB5, 0x3E);
DEFINE_GUID(MSTapeSymbolicName_GUID, 0x3FB828F7, 0xF119, 0x4066, 0xB1, 0xE6, 0xDB, 0x40, 0x7C, 0xE9,
            0xDE, 0x91);

/* GUIDs of classes as initialisers, under the names that drivers know them by. */
#define GUID_REDBOOK_WMI_PERF_DATA                                                                 \
    {0xB90550E8, 0xAE0A, 0x11D1, {0xA5, 0x71, 0x00, 0xC0, 0x4F, 0xA3, 0x47, 0x30}}
#define GUID_REDBOOK_WMI_STD_DATA                                                                  \
    {0xB90550E7, 0xAE0A, 0x11D1, {0xA5, 0x71, 0x00, 0xC0, 0x4F, 0xA3, 0x47, 0x30}}
#define WMI_ATAPI_FAILURE_PREDICT_DATA_GUID                                                        \
    {0x78EBC103, 0x4CF9, 0x11D2, {0xBA, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define WMI_CHANGER_PARAMETERS_GUID                                                                \
    {0x24EB52AC, 0x7C77, 0x438B, {0xAB, 0x61, 0xD0, 0x24, 0xDA, 0xB0, 0xC0, 0x3A}}
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_GUID                                                      \
    {0x56B396A8, 0x0B95, 0x42FE, {0xBB, 0xCE, 0xD3, 0x6F, 0xDA, 0x90, 0x4F, 0x8E}}
#define WMI_CHANGER_PROBLEM_WARNING_GUID                                                           \
    {0x45DB06A5, 0x20D5, 0x4DE3, {0xA3, 0x6C, 0x3A, 0xB9, 0x74, 0x60, 0x0A, 0x4C}}
#define WMI_STORAGE_FAILURE_PREDICT_DATA_GUID                                                      \
    {0x78EBC103, 0x4CF9, 0x11D2, {0xBA, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_FAILURE_PREDICT_FUNCTION_GUID                                                  \
    {0x78EBC105, 0x4CF9, 0x11D2, {0xBA, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_FAILURE_PREDICT_STATUS_GUID                                                    \
    {0x78EBC102, 0x4CF9, 0x11D2, {0xBA, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_FAILURE_PREDICT_THRESHOLDS_GUID                                                \
    {0xDAE10783, 0xCC31, 0x4D2A, {0x8A, 0x0F, 0x86, 0x1C, 0x04, 0x07, 0x7A, 0x95}}
#define WMI_STORAGE_PREDICT_FAILURE_EVENT_GUID                                                     \
    {0x78EBC104, 0x4CF9, 0x11D2, {0xBA, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define WMI_STORAGE_SCSI_INFO_EXCEPTIONS_GUID                                                      \
    {0x1101D829, 0x167B, 0x4EBF, {0xAC, 0xAE, 0x28, 0xCA, 0xB7, 0xC3, 0x48, 0x02}}
#define WMI_TAPE_DRIVE_PARAMETERS_GUID                                                             \
    {0xB9A8CFD5, 0x8D72, 0x47A4, {0xAC, 0x0E, 0x28, 0x4A, 0x32, 0x00, 0xF4, 0xFB}}
#define WMI_TAPE_MEDIA_PARAMETERS_GUID                                                             \
    {0x8C2147A4, 0xFF29, 0x4336, {0xB8, 0xA4, 0x22, 0x7B, 0x54, 0xCC, 0x09, 0x66}}
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_GUID                                                         \
    {0x43EC6B13, 0x10BB, 0x4BF6, {0xB7, 0x16, 0x1C, 0x1E, 0x2F, 0x10, 0xBB, 0x5F}}
#define WMI_TAPE_PROBLEM_IO_ERROR_GUID                                                             \
    {0x58FD29F9, 0xB516, 0x40FD, {0x87, 0x1A, 0x7E, 0xE7, 0x6D, 0x5B, 0xB5, 0x3E}}
#define WMI_TAPE_PROBLEM_WARNING_GUID                                                              \
    {0xBC4DD36C, 0xFA66, 0x4080, {0x87, 0xA0, 0x0C, 0x59, 0x22, 0xEB, 0x78, 0x87}}
#define WMI_TAPE_SYMBOLIC_NAME_GUID                                                                \
    {0x3FB828F7, 0xF119, 0x4066, {0xB1, 0xE6, 0xDB, 0x40, 0x7C, 0xE9, 0xDE, 0x91}}

EXTERN_C_START

typedef struct _ALLOW_PERFORMANCE_HIT_IN ALLOW_PERFORMANCE_HIT_IN, *PALLOW_PERFORMANCE_HIT_IN;
struct _ALLOW_PERFORMANCE_HIT_IN {
    BOOLEAN Allow;
};

typedef struct _ATAPI_FAILURE_PREDICT_DATA ATAPI_FAILURE_PREDICT_DATA, *PATAPI_FAILURE_PREDICT_DATA;
struct _ATAPI_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[362];
    UCHAR OfflineCollectionStatus;
    UCHAR SelfTestStatus;
    USHORT TotalTime;
    UCHAR VendorSpecific2;
    UCHAR OfflineCollectCapability;
    USHORT SmartCapability;
    UCHAR ErrorLogCapability;
    UCHAR VendorSpecific3;
    UCHAR ShortPollTimeInMinutes;
    UCHAR ExtendedPollTimeInMinutes;
    UCHAR Reserved[12];
    UCHAR VendorSpecific4[125];
    UCHAR Checksum;
};

typedef struct _ENABLE_DISABLE_FP_IN ENABLE_DISABLE_FP_IN, *PENABLE_DISABLE_FP_IN;
struct _ENABLE_DISABLE_FP_IN {
    BOOLEAN Enable;
};

typedef struct _ENABLE_DISABLE_FP_POLLING_IN ENABLE_DISABLE_FP_POLLING_IN,
    *PENABLE_DISABLE_FP_POLLING_IN;
struct _ENABLE_DISABLE_FP_POLLING_IN {
    ULONG Period;
    BOOLEAN Enable;
};

typedef struct _ENABLE_OFFLINE_DIAGS_OUT ENABLE_OFFLINE_DIAGS_OUT, *PENABLE_OFFLINE_DIAGS_OUT;
struct _ENABLE_OFFLINE_DIAGS_OUT {
    BOOLEAN Success;
};

typedef struct _EXECUTE_SELF_TEST_IN EXECUTE_SELF_TEST_IN, *PEXECUTE_SELF_TEST_IN;
struct _EXECUTE_SELF_TEST_IN {
    UCHAR Subcommand;
};

typedef struct _EXECUTE_SELF_TEST_OUT EXECUTE_SELF_TEST_OUT, *PEXECUTE_SELF_TEST_OUT;
struct _EXECUTE_SELF_TEST_OUT {
    ULONG ReturnCode;
};

typedef struct _GET_FP_CAPABILITY_OUT GET_FP_CAPABILITY_OUT, *PGET_FP_CAPABILITY_OUT;
struct _GET_FP_CAPABILITY_OUT {
    ULONG Capability;
};

typedef struct _WMI_DISK_PERFORMANCE WMI_DISK_PERFORMANCE, *PWMI_DISK_PERFORMANCE;
struct _WMI_DISK_PERFORMANCE {
    LONGLONG BytesRead;
    LONGLONG BytesWritten;
    LONGLONG ReadTime;
    LONGLONG WriteTime;
    LONGLONG IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG QueueDepth;
    ULONG SplitCount;
    LONGLONG QueryTime;
    ULONG StorageDeviceNumber;
    USHORT StorageManagerName[8];
};

typedef struct _MSDiskDriver_Performance MSDiskDriver_Performance, *PMSDiskDriver_Performance;
struct _MSDiskDriver_Performance {
    WMI_DISK_PERFORMANCE PerfData;
    CHAR VariableData[1];
};

typedef struct _MSIde_PortDeviceInfo MSIde_PortDeviceInfo, *PMSIde_PortDeviceInfo;
struct _MSIde_PortDeviceInfo {
    UCHAR Bus;
    UCHAR Target;
    UCHAR Lun;
};

typedef struct _READ_LOG_SECTORS_IN READ_LOG_SECTORS_IN, *PREAD_LOG_SECTORS_IN;
struct _READ_LOG_SECTORS_IN {
    UCHAR LogAddress;
    UCHAR SectorCount;
};

typedef struct _READ_LOG_SECTORS_OUT READ_LOG_SECTORS_OUT, *PREAD_LOG_SECTORS_OUT;
struct _READ_LOG_SECTORS_OUT {
    ULONG Length;
    UCHAR LogSectors[1];
};

typedef struct _REDBOOK_WMI_PERF_DATA REDBOOK_WMI_PERF_DATA, *PREDBOOK_WMI_PERF_DATA;
struct _REDBOOK_WMI_PERF_DATA {
    LONGLONG TimeReadDelay;
    LONGLONG TimeReading;
    LONGLONG TimeStreamDelay;
    LONGLONG TimeStreaming;
    LONGLONG DataProcessed;
    ULONG StreamPausedCount;
};

typedef struct _REDBOOK_WMI_STD_DATA REDBOOK_WMI_STD_DATA, *PREDBOOK_WMI_STD_DATA;
struct _REDBOOK_WMI_STD_DATA {
    ULONG NumberOfBuffers;
    ULONG SectorsPerRead;
    ULONG SectorsPerReadMask;
    ULONG MaximumSectorsPerRead;
    BOOLEAN PlayEnabled;
    BOOLEAN CDDASupported;
    BOOLEAN CDDAAccurate;
    BOOLEAN Reserved1;
};

typedef struct _STORAGE_FAILURE_PREDICT_DATA STORAGE_FAILURE_PREDICT_DATA,
    *PSTORAGE_FAILURE_PREDICT_DATA;
struct _STORAGE_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[512];
};

typedef struct _STORAGE_FAILURE_PREDICT_EVENT STORAGE_FAILURE_PREDICT_EVENT,
    *PSTORAGE_FAILURE_PREDICT_EVENT;
struct _STORAGE_FAILURE_PREDICT_EVENT {
    ULONG Length;
    UCHAR VendorSpecific[1];
};

typedef struct _STORAGE_FAILURE_PREDICT_STATUS STORAGE_FAILURE_PREDICT_STATUS,
    *PSTORAGE_FAILURE_PREDICT_STATUS;
struct _STORAGE_FAILURE_PREDICT_STATUS {
    ULONG Reason;
    BOOLEAN PredictFailure;
};

typedef struct _STORAGE_FAILURE_PREDICT_THRESHOLDS STORAGE_FAILURE_PREDICT_THRESHOLDS,
    *PSTORAGE_FAILURE_PREDICT_THRESHOLDS;
struct _STORAGE_FAILURE_PREDICT_THRESHOLDS {
    UCHAR VendorSpecific[512];
};

typedef struct _STORAGE_SCSI_INFO_EXCEPTIONS STORAGE_SCSI_INFO_EXCEPTIONS,
    *PSTORAGE_SCSI_INFO_EXCEPTIONS;
struct _STORAGE_SCSI_INFO_EXCEPTIONS {
    BOOLEAN PageSavable;
    UCHAR Flags;
    UCHAR MRIE;
    UCHAR Padding;
    ULONG IntervalTimer;
    ULONG ReportCount;
};

typedef struct _WMI_CHANGER_PARAMETERS WMI_CHANGER_PARAMETERS, *PWMI_CHANGER_PARAMETERS;
struct _WMI_CHANGER_PARAMETERS {
    ULONG NumberOfSlots;
    ULONG NumberOfDrives;
    ULONG NumberOfIEPorts;
    ULONG NumberOfTransports;
    ULONG NumberOfDoors;
    ULONG NumberOfCleanerSlots;
    ULONG MagazineSize;
};

typedef struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR WMI_CHANGER_PROBLEM_DEVICE_ERROR,
    *PWMI_CHANGER_PROBLEM_DEVICE_ERROR;
struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR {
    ULONG ChangerProblemType;
};

typedef struct _WMI_CHANGER_PROBLEM_WARNING WMI_CHANGER_PROBLEM_WARNING,
    *PWMI_CHANGER_PROBLEM_WARNING;
struct _WMI_CHANGER_PROBLEM_WARNING {
    ULONG ChangerProblemType;
    UCHAR ChangerData[512];
};

typedef struct _WMI_DISK_GEOMETRY WMI_DISK_GEOMETRY, *PWMI_DISK_GEOMETRY;
struct _WMI_DISK_GEOMETRY {
    LONGLONG Cylinders;
    ULONG MediaType;
    ULONG TracksPerCylinder;
    ULONG SectorsPerTrack;
    ULONG BytesPerSector;
};

typedef struct _WMI_TAPE_SYMBOLIC_NAME WMI_TAPE_SYMBOLIC_NAME, *PWMI_TAPE_SYMBOLIC_NAME;
struct _WMI_TAPE_SYMBOLIC_NAME {
    CHAR VariableData[1];
};

typedef struct _WRITE_LOG_SECTORS_IN WRITE_LOG_SECTORS_IN, *PWRITE_LOG_SECTORS_IN;
struct _WRITE_LOG_SECTORS_IN {
    UCHAR LogAddress;
    UCHAR SectorCount;
    ULONG Length;
    UCHAR LogSectors[1];
};

typedef struct _WRITE_LOG_SECTORS_OUT WRITE_LOG_SECTORS_OUT, *PWRITE_LOG_SECTORS_OUT;
struct _WRITE_LOG_SECTORS_OUT {
    BOOLEAN Success;
};

EXTERN_C_END

#endif
