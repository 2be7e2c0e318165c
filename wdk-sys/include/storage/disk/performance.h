/*
 * Counting what a disk does: totals, histograms and a log of requests.
 */
#ifndef CWDK_STORAGE_DISK_PERFORMANCE_H
#define CWDK_STORAGE_DISK_PERFORMANCE_H

#include "nt/io.h"

EXTERN_C_START

typedef struct _HISTOGRAM_BUCKET HISTOGRAM_BUCKET, *PHISTOGRAM_BUCKET;

#define IOCTL_DISK_PERFORMANCE CTL_CODE(FILE_DEVICE_DISK, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_LOGGING CTL_CODE(FILE_DEVICE_DISK, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_HISTOGRAM_STRUCTURE                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_HISTOGRAM_DATA CTL_CODE(FILE_DEVICE_DISK, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_HISTOGRAM_RESET CTL_CODE(FILE_DEVICE_DISK, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_REQUEST_STRUCTURE                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0xF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_REQUEST_DATA CTL_CODE(FILE_DEVICE_DISK, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_PERFORMANCE_OFF                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PERFORMANCE_INFO                                                            \
    CTL_CODE(FILE_DEVICE_DISK, 0x89, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef enum _DISK_PERFORMANCE_TYPE {
    DiskPerformanceTypeAllPriority = 0,
    DiskPerformanceTypeNonLowPriority,
    DiskPerformanceTypeMax,
} DISK_PERFORMANCE_TYPE,
    *PDISK_PERFORMANCE_TYPE;

typedef struct _DISK_PERFORMANCE DISK_PERFORMANCE, *PDISK_PERFORMANCE;
struct _DISK_PERFORMANCE {
    LARGE_INTEGER BytesRead;
    LARGE_INTEGER BytesWritten;
    LARGE_INTEGER ReadTime;
    LARGE_INTEGER WriteTime;
    LARGE_INTEGER IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG QueueDepth;
    ULONG SplitCount;
    LARGE_INTEGER QueryTime;
    ULONG StorageDeviceNumber;
    WCHAR StorageManagerName[8];
};

typedef struct _DISK_PERFORMANCE_INFO DISK_PERFORMANCE_INFO, *PDISK_PERFORMANCE_INFO;
struct _DISK_PERFORMANCE_INFO {
    ULONG Version;
    DISK_PERFORMANCE_TYPE Type;
    LARGE_INTEGER QueryTime;
    LARGE_INTEGER BytesRead;
    LARGE_INTEGER BytesWritten;
    LARGE_INTEGER ReadTime;
    LARGE_INTEGER WriteTime;
    LARGE_INTEGER FlushTime;
    LARGE_INTEGER IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG FlushCount;
    ULONG QueueDepth;
    ULONG SplitCount;
};

typedef struct _DISK_PERFORMANCE_PARAMETERS DISK_PERFORMANCE_PARAMETERS,
    *PDISK_PERFORMANCE_PARAMETERS;
struct _DISK_PERFORMANCE_PARAMETERS {
    ULONG Version;
    DISK_PERFORMANCE_TYPE Type;
};

#define DISK_LOGGING_START 0
#define DISK_LOGGING_STOP 1
#define DISK_LOGGING_DUMP 2
#define DISK_BINNING 3
#define HISTOGRAM_BUCKET_SIZE 8ULL
#define HIST_NO_OF_BUCKETS 0x18
#define DISK_HISTOGRAM_SIZE 0x48ULL

typedef enum _BIN_TYPES {
    RequestSize = 0,
    RequestLocation,
} BIN_TYPES;

typedef struct _BIN_RANGE BIN_RANGE, *PBIN_RANGE;
struct _BIN_RANGE {
    LARGE_INTEGER StartValue;
    LARGE_INTEGER Length;
};

typedef struct _BIN_COUNT BIN_COUNT, *PBIN_COUNT;
struct _BIN_COUNT {
    BIN_RANGE BinRange;
    ULONG BinCount;
};

typedef struct _BIN_RESULTS BIN_RESULTS, *PBIN_RESULTS;
struct _BIN_RESULTS {
    ULONG NumberOfBins;
    BIN_COUNT BinCounts[1];
};

typedef struct _DISK_HISTOGRAM DISK_HISTOGRAM, *PDISK_HISTOGRAM;
struct _DISK_HISTOGRAM {
    LARGE_INTEGER DiskSize;
    LARGE_INTEGER Start;
    LARGE_INTEGER End;
    LARGE_INTEGER Average;
    LARGE_INTEGER AverageRead;
    LARGE_INTEGER AverageWrite;
    ULONG Granularity;
    ULONG Size;
    ULONG ReadCount;
    ULONG WriteCount;
    PHISTOGRAM_BUCKET Histogram;
};

typedef struct _DISK_LOGGING DISK_LOGGING, *PDISK_LOGGING;
struct _DISK_LOGGING {
    UCHAR Function;
    PVOID BufferAddress;
    ULONG BufferSize;
};

typedef struct _DISK_RECORD DISK_RECORD, *PDISK_RECORD;
struct _DISK_RECORD {
    LARGE_INTEGER ByteOffset;
    LARGE_INTEGER StartTime;
    LARGE_INTEGER EndTime;
    PVOID VirtualAddress;
    ULONG NumberOfBytes;
    UCHAR DeviceNumber;
    BOOLEAN ReadRequest;
};

struct _HISTOGRAM_BUCKET {
    ULONG Reads;
    ULONG Writes;
};

typedef struct _PERF_BIN PERF_BIN, *PPERF_BIN;
struct _PERF_BIN {
    ULONG NumberOfBins;
    ULONG TypeOfBin;
    BIN_RANGE BinsRanges[1];
};

EXTERN_C_END

#endif
