/*
 * Guaranteed bandwidth (IOCTL_STORAGE_ALLOCATE_BC_STREAM), and requests that bypass the file system
 * stack.
 */
#ifndef CWDK_STORAGE_STREAM_H
#define CWDK_STORAGE_STREAM_H

#include "nt/io.h"

EXTERN_C_START

/* Bandwidth. */
#define IOCTL_STORAGE_BC_VERSION 1
#define IOCTL_STORAGE_GET_BC_PROPERTIES                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x600, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_ALLOCATE_BC_STREAM                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x601, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_FREE_BC_STREAM                                                               \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x602, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

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

/* Bypass. */
#define STORAGE_SUPPORTED_FEATURES_BYPASS_IO 1
#define STORAGE_SUPPORTED_FEATURES_MASK 1
#define BPIO_OUTPUT_DISABLE_SIZE 0x18ULL
#define BPIO_OUTPUT_VOLUME_DISABLE_SIZE 0x18ULL
#define BPIO_OUTPUT_ENABLE_SIZE 0x160ULL
#define BPIO_OUTPUT_QUERY_SIZE 0x160ULL
#define IOCTL_STORAGE_MANAGE_BYPASS_IO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x230, METHOD_BUFFERED, FILE_ANY_ACCESS)

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

EXTERN_C_END

#endif
