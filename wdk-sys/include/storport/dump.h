/*
 * Writing a crash dump or a hibernation file: the port driver is replaced by a smaller one that
 * runs alone, and the miniport is told so with DUMP_POINTERS. It then polls, and touches no
 * pageable memory.
 */
#ifndef CWDK_STORPORT_DUMP_H
#define CWDK_STORPORT_DUMP_H

#include "wdm.h"
#include "storport/adapter.h"

EXTERN_C_START

#define DUMP_MINIPORT_NAME_LENGTH 15
#define DUMP_MINIPORT_VERSION_1 0x100
#define DUMP_MINIPORT_VERSION 0x200

typedef struct _MINIPORT_DUMP_POINTERS MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;
struct _MINIPORT_DUMP_POINTERS {
    USHORT Version;
    USHORT Size;
    WCHAR DriverName[15];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master;
    BOOLEAN MapBuffers;
    UCHAR MaximumNumberOfTargets;
};

typedef struct _MINIPORT_MAPPINGS MINIPORT_MAPPINGS, *PMINIPORT_MAPPINGS;
struct _MINIPORT_MAPPINGS {
    USHORT Version;
    PVOID IBFTable;
    PVOID Nic0Map;
    PVOID Nic1Map;
    ULONG NumberOfAdditionalNic;
    PVOID NicMap[];
};

EXTERN_C_END

#endif
