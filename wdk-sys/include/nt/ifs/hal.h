/*
 * What the hardware abstraction layer offers to drivers of hardware: buses, ports, dispatch
 * tables.
 * What ntifs.h adds to nt/hal.h.
 */
#ifndef CWDK_NT_IFS_HAL_H
#define CWDK_NT_IFS_HAL_H

#include "nt/forward.h"

EXTERN_C_START

typedef struct {
    USHORT MinMajorVersion;
    USHORT MaxMajorVersion;
} READ_FILE_USN_DATA, *PREAD_FILE_USN_DATA;

typedef struct {
    USN StartUsn;
    ULONG ReasonMask;
    ULONG ReturnOnlyOnClose;
    ULONGLONG Timeout;
    ULONGLONG BytesToWaitFor;
    ULONGLONG UsnJournalID;
} READ_USN_JOURNAL_DATA_V0, *PREAD_USN_JOURNAL_DATA_V0;

typedef struct {
    USN StartUsn;
    ULONG ReasonMask;
    ULONG ReturnOnlyOnClose;
    ULONGLONG Timeout;
    ULONGLONG BytesToWaitFor;
    ULONGLONG UsnJournalID;
    USHORT MinMajorVersion;
    USHORT MaxMajorVersion;
} READ_USN_JOURNAL_DATA_V1, *PREAD_USN_JOURNAL_DATA, *PREAD_USN_JOURNAL_DATA_V1;
typedef READ_USN_JOURNAL_DATA_V1 READ_USN_JOURNAL_DATA;

EXTERN_C_END

#endif
