/*
 * How the system finds the driver that writes crash dumps: it asks the disk's port driver for
 * DUMP_POINTERS, which name that driver and hand it what it needs.
 */
#ifndef CWDK_STORAGE_DUMPDRIVER_H
#define CWDK_STORAGE_DUMPDRIVER_H

#include "nt/io.h"
#include "wdm.h"

EXTERN_C_START

#define IOCTL_SCSI_FREE_DUMP_POINTERS                                                              \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x409, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define DUMP_EX_FLAG_SUPPORT_64BITMEMORY 1
#define DUMP_POINTERS_VERSION_1 1
#define DUMP_EX_FLAG_SUPPORT_DD_TELEMETRY 2
#define DUMP_POINTERS_VERSION_2 2
#define DUMP_POINTERS_VERSION_3 3
#define DUMP_EX_FLAG_RESUME_SUPPORT 4
#define DUMP_POINTERS_VERSION_4 4
#define DUMP_EX_FLAG_DRIVER_FULL_PATH_SUPPORT 8
#define DUMP_DRIVER_NAME_LENGTH 15
#define DUMP_POINTERS_EX_V2_SIZE 0x30UL
#define DUMP_POINTERS_EX_V3_SIZE 0x58UL
#define DUMP_POINTERS_EX_V4_SIZE 0x68ULL

typedef LONG DUMP_DEVICE_POWERON_ROUTINE(_In_ PVOID Context);
typedef DUMP_DEVICE_POWERON_ROUTINE *PDUMP_DEVICE_POWERON_ROUTINE;

typedef struct _DUMP_DRIVER DUMP_DRIVER, *PDUMP_DRIVER;
struct _DUMP_DRIVER {
    PVOID DumpDriverList;
    WCHAR DriverName[15];
    WCHAR BaseName[15];
};

typedef struct _NTSCSI_UNICODE_STRING NTSCSI_UNICODE_STRING, *PNTSCSI_UNICODE_STRING;
struct _NTSCSI_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
};

typedef struct _DUMP_DRIVER_EX DUMP_DRIVER_EX, *PDUMP_DRIVER_EX;
struct _DUMP_DRIVER_EX {
    PVOID DumpDriverList;
    WCHAR DriverName[15];
    WCHAR BaseName[15];
    NTSCSI_UNICODE_STRING DriverFullPath;
};

typedef struct _DUMP_POINTERS DUMP_POINTERS, *PDUMP_POINTERS;
struct _DUMP_POINTERS {
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    PVOID DumpData;
    PVOID CommonBufferVa;
    LARGE_INTEGER CommonBufferPa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    BOOLEAN UseDiskDump;
    UCHAR Spare1[2];
    PVOID DeviceObject;
};

typedef struct _DUMP_POINTERS_VERSION DUMP_POINTERS_VERSION, *PDUMP_POINTERS_VERSION;
struct _DUMP_POINTERS_VERSION {
    ULONG Version;
    ULONG Size;
};

typedef struct _DUMP_POINTERS_EX DUMP_POINTERS_EX, *PDUMP_POINTERS_EX;
struct _DUMP_POINTERS_EX {
    DUMP_POINTERS_VERSION Header;
    PVOID DumpData;
    PVOID CommonBufferVa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    PVOID DeviceObject;
    PVOID DriverList;
    ULONG dwPortFlags;
    ULONG MaxDeviceDumpSectionSize;
    ULONG MaxDeviceDumpLevel;
    ULONG MaxTransferSize;
    PVOID AdapterObject;
    PVOID MappedRegisterBase;
    PBOOLEAN DeviceReady;
    PDUMP_DEVICE_POWERON_ROUTINE DumpDevicePowerOn;
    PVOID DumpDevicePowerOnContext;
};

EXTERN_C_END

#endif
