/*
 * Data blocks a tape drive offers to WMI.
 */
#ifndef CWDK_STORAGE_TAPE_WMI_H
#define CWDK_STORAGE_TAPE_WMI_H

#include "nt/basic.h"

EXTERN_C_START

typedef struct _WMI_TAPE_DRIVE_PARAMETERS WMI_TAPE_DRIVE_PARAMETERS, *PWMI_TAPE_DRIVE_PARAMETERS;
struct _WMI_TAPE_DRIVE_PARAMETERS {
    ULONG MaximumBlockSize;
    ULONG MinimumBlockSize;
    ULONG DefaultBlockSize;
    ULONG MaximumPartitionCount;
    BOOLEAN CompressionCapable;
    BOOLEAN CompressionEnabled;
    BOOLEAN ReportSetmarks;
    BOOLEAN HardwareErrorCorrection;
};

typedef struct _WMI_TAPE_MEDIA_PARAMETERS WMI_TAPE_MEDIA_PARAMETERS, *PWMI_TAPE_MEDIA_PARAMETERS;
struct _WMI_TAPE_MEDIA_PARAMETERS {
    ULONGLONG MaximumCapacity;
    ULONGLONG AvailableCapacity;
    ULONG BlockSize;
    ULONG PartitionCount;
    BOOLEAN MediaWriteProtected;
};

typedef struct _WMI_TAPE_PROBLEM_DEVICE_ERROR WMI_TAPE_PROBLEM_DEVICE_ERROR,
    *PWMI_TAPE_PROBLEM_DEVICE_ERROR;
struct _WMI_TAPE_PROBLEM_DEVICE_ERROR {
    BOOLEAN ReadWarning;
    BOOLEAN WriteWarning;
    BOOLEAN HardError;
    BOOLEAN ReadFailure;
    BOOLEAN WriteFailure;
    BOOLEAN UnsupportedFormat;
    BOOLEAN TapeSnapped;
    BOOLEAN DriveRequiresCleaning;
    BOOLEAN TimetoCleanDrive;
    BOOLEAN DriveHardwareError;
    BOOLEAN ScsiInterfaceError;
    BOOLEAN MediaLife;
};

typedef struct _WMI_TAPE_PROBLEM_IO_ERROR WMI_TAPE_PROBLEM_IO_ERROR, *PWMI_TAPE_PROBLEM_IO_ERROR;
struct _WMI_TAPE_PROBLEM_IO_ERROR {
    ULONG ReadCorrectedWithoutDelay;
    ULONG ReadCorrectedWithDelay;
    ULONG ReadTotalErrors;
    ULONG ReadTotalCorrectedErrors;
    ULONG ReadTotalUncorrectedErrors;
    ULONG ReadCorrectionAlgorithmProcessed;
    ULONG WriteCorrectedWithoutDelay;
    ULONG WriteCorrectedWithDelay;
    ULONG WriteTotalErrors;
    ULONG WriteTotalCorrectedErrors;
    ULONG WriteTotalUncorrectedErrors;
    ULONG WriteCorrectionAlgorithmProcessed;
    ULONG NonMediumErrors;
};

typedef struct _WMI_TAPE_PROBLEM_WARNING WMI_TAPE_PROBLEM_WARNING, *PWMI_TAPE_PROBLEM_WARNING;
struct _WMI_TAPE_PROBLEM_WARNING {
    ULONG DriveProblemType;
    UCHAR TapeData[512];
};

EXTERN_C_END

#endif
