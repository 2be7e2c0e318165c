/*
 * Printing to the debugger, asserting, and breaking in.
 * What ntddk.h adds to nt/debug.h.
 */
#ifndef CWDK_NT_DDK_DEBUG_H
#define CWDK_NT_DDK_DEBUG_H

#include "nt/forward.h"
#include "nt/ddk/dma.h"
#include "nt/ddk/pci.h"

#define DBG_DEVICE_FLAG_HAL_SCRATCH_ALLOCATED 1
#define DBG_DEVICE_FLAG_BARS_MAPPED 2
#define DBG_DEVICE_FLAG_SCRATCH_ALLOCATED 4
#define DBG_DEVICE_FLAG_UNCACHED_MEMORY 8
#define DBG_DEVICE_FLAG_SYNTHETIC 0x10
#define DBG_DEVICE_FLAG_HOST_VISIBLE_ALLOCATED 0x20

EXTERN_C_START

typedef enum KD_CALLBACK_ACTION {
    KdConfigureDeviceAndContinue = 0,
    KdSkipDeviceAndContinue,
    KdConfigureDeviceAndStop,
    KdSkipDeviceAndStop,
} KD_CALLBACK_ACTION,
    *PKD_CALLBACK_ACTION;

typedef enum KD_NAMESPACE_ENUM {
    KdNameSpacePCI = 0,
    KdNameSpaceACPI,
    KdNameSpaceAny,
    KdNameSpaceNone,
    KdNameSpaceMax,
} KD_NAMESPACE_ENUM,
    *PKD_NAMESPACE_ENUM;

typedef KD_CALLBACK_ACTION (*PDEBUG_DEVICE_FOUND_FUNCTION)(PDEBUG_DEVICE_DESCRIPTOR Device);

typedef struct {
    UCHAR Type;
    BOOLEAN Valid;
    union {
        UCHAR Reserved[2];
        struct {
            UCHAR BitWidth;
            UCHAR AccessSize;
        };
    };
    PUCHAR TranslatedAddress;
    ULONG Length;
} DEBUG_DEVICE_ADDRESS, *PDEBUG_DEVICE_ADDRESS;

typedef struct {
    PHYSICAL_ADDRESS Start;
    PHYSICAL_ADDRESS MaxEnd;
    PVOID VirtualAddress;
    ULONG Length;
    BOOLEAN Cached;
    BOOLEAN Aligned;
} DEBUG_MEMORY_REQUIREMENTS, *PDEBUG_MEMORY_REQUIREMENTS;

typedef struct _ACPI_DEBUGGING_DEVICE_IN_USE ACPI_DEBUGGING_DEVICE_IN_USE,
    *PACPI_DEBUGGING_DEVICE_IN_USE;
struct _ACPI_DEBUGGING_DEVICE_IN_USE {
    ULONG NameSpacePathLength;
    WCHAR NameSpacePath[1];
};

typedef struct _DEBUGGING_DEVICE_IN_USE DEBUGGING_DEVICE_IN_USE, *PDEBUGGING_DEVICE_IN_USE;
struct _DEBUGGING_DEVICE_IN_USE {
    KD_NAMESPACE_ENUM NameSpace;
    ULONG StructureLength;
    union {
        ACPI_DEBUGGING_DEVICE_IN_USE AcpiDevice;
        PCI_DEBUGGING_DEVICE_IN_USE PciDevice;
    };
};

typedef struct _DEBUGGING_DEVICE_IN_USE_INFORMATION DEBUGGING_DEVICE_IN_USE_INFORMATION,
    *PDEBUGGING_DEVICE_IN_USE_INFORMATION;
struct _DEBUGGING_DEVICE_IN_USE_INFORMATION {
    ULONG DeviceCount;
    DEBUGGING_DEVICE_IN_USE Device[1];
};

typedef struct _DEBUG_TRANSPORT_DATA DEBUG_TRANSPORT_DATA, *PDEBUG_TRANSPORT_DATA;
struct _DEBUG_TRANSPORT_DATA {
    ULONG HwContextSize;
    ULONG SharedVisibleDataSize;
    BOOLEAN UseSerialFraming;
    BOOLEAN ValidUSBCoreId;
    UCHAR USBCoreId;
};

struct _DEBUG_DEVICE_DESCRIPTOR {
    ULONG Bus;
    ULONG Slot;
    USHORT Segment;
    USHORT VendorID;
    USHORT DeviceID;
    UCHAR BaseClass;
    UCHAR SubClass;
    UCHAR ProgIf;
    union {
        UCHAR Flags;
        struct {
            UCHAR DbgHalScratchAllocated : 1;
            UCHAR DbgBarsMapped : 1;
            UCHAR DbgScratchAllocated : 1;
            UCHAR DbgUncachedMemory : 1;
            UCHAR DbgSynthetic : 1;
        };
    };
    BOOLEAN Initialized;
    BOOLEAN Configured;
    DEBUG_DEVICE_ADDRESS BaseAddress[6];
    DEBUG_MEMORY_REQUIREMENTS Memory;
    ULONG Dbg2TableIndex;
    USHORT PortType;
    USHORT PortSubtype;
    PVOID OemData;
    ULONG OemDataLength;
    KD_NAMESPACE_ENUM NameSpace;
    PWCHAR NameSpacePath;
    ULONG NameSpacePathLength;
    ULONG TransportType;
    DEBUG_TRANSPORT_DATA TransportData;
    DEBUG_EFI_IOMMU_DATA EfiIoMmuData;
};

_IRQL_requires_max_(DIRQL)
NTSYSAPI ULONG NTAPI DbgPrompt(_In_z_ PCCH Prompt, _Out_writes_bytes_(Length) PCH Response,
                               _In_ ULONG Length);

EXTERN_C_END

#endif
