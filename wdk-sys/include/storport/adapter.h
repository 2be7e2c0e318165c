/*
 * An adapter and its miniport. DriverEntry fills in HW_INITIALIZATION_DATA and calls
 * StorPortInitialize. For each adapter the port driver then calls HwStorFindAdapter with a
 * PORT_CONFIGURATION_INFORMATION that says what it knows of the hardware; the miniport corrects and
 * completes it. The device extension that both talk about is allocated by the port driver, is in
 * non-paged memory, and is freed by it after the adapter is gone.
 */
#ifndef CWDK_STORPORT_ADAPTER_H
#define CWDK_STORPORT_ADAPTER_H

#include "wdm.h"
#include "storport/address.h"
#include "storport/extended.h"
#include "storport/roles.h"
#include "storport/platform.h"

EXTERN_C_START

/* What the miniport can do, and what it does not want: FeatureSupport. */
#define STOR_FEATURE_VIRTUAL_MINIPORT 1
#define STOR_FEATURE_ATA_PASS_THROUGH 2
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 4
#define STOR_FEATURE_DUMP_POINTERS 8
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x10
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x20
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x40
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x80
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x800
#define STOR_FEATURE_DUMP_INFO 0x1000
#define STOR_FEATURE_DMA_ALLOCATION_NO_BOUNDARY 0x2000
#define STOR_FEATURE_NVME 0x4000
#define STOR_FEATURE_REPORT_INTERNAL_DATA 0x8000
#define STOR_FEATURE_EARLY_DUMP 0x10000

/* Values for members whose default the port driver is to choose. */
#define SETBITOFF 0
#define SETBITON 1
#define SP_UNINITIALIZED_VALUE 0xFFFFFFFFUL

#define HW_INIT_DATA_SIZE_PHYSICAL 0x88L
#define HW_INIT_DATA_SIZE_VIRTUAL 0xB0L

typedef struct _HW_INITIALIZATION_DATA HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVOID HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
    PHW_TRACING_ENABLED HwTracingEnabled;
    ULONG FeatureSupport;
    ULONG SrbTypeFlags;
    ULONG AddressTypeFlags;
    ULONG Reserved1;
    PHW_UNIT_CONTROL HwUnitControl;
};

typedef struct _VIRTUAL_HW_INITIALIZATION_DATA VIRTUAL_HW_INITIALIZATION_DATA,
    *PVIRTUAL_HW_INITIALIZATION_DATA;
struct _VIRTUAL_HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVIRTUAL_HW_FIND_ADAPTER HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
};

/* How many buffers the port driver maps into its address space before HwStorBuildIo. */
#define STOR_MAP_NO_BUFFERS 0
#define STOR_MAP_ALL_BUFFERS 1
#define STOR_MAP_NON_READ_WRITE_BUFFERS 2
#define STOR_MAP_ALL_BUFFERS_INCLUDING_READ_WRITE 3

/* What the adapter can do with addresses above 4 GB. */
#define SCSI_DMA64_MINIPORT_SUPPORTED 1
#define SCSI_DMA64_MINIPORT_FULL64BIT_SUPPORTED 2
#define SCSI_DMA64_MINIPORT_FULL64BIT_NO_BOUNDARY_REQ_SUPPORTED 3
#define SCSI_DMA64_MINIPORT_64BIT_ONE_4GB_SUPPORTED 4
#define STOR_ADAPTER_UNCACHED_EXTENSION_NUMA_NODE_PREFERRED 4
#define STOR_ADAPTER_DMA_V3_PREFERRED 8
#define STOR_ADAPTER_DMA_ADDRESS_WIDTH_SPECIFIED 0x40
#define SCSI_DMA64_SYSTEM_SUPPORTED 0x80

#define DUMP_MODE_CRASH 1
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 1
#define DUMP_MODE_HIBER 2
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 2
#define DUMP_MODE_MARK_MEMORY 3
#define DUMP_MODE_RESUME 4
#define STOR_ADAPTER_FEATURE_ABORT_COMMAND 0x10
#define STOR_ADAPTER_FEATURE_RICH_TEMPERATURE_THRESHOLD 0x20
#define CONFIG_INFO_VERSION_2 0xD0L
#define CONFIG_INFO_VERSION_3 0xE0ULL

typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone = 0,
    InterruptSynchronizeAll,
    InterruptSynchronizePerMessage,
} INTERRUPT_SYNCHRONIZATION_MODE;

typedef enum _STOR_SYNCHRONIZATION_MODEL {
    StorSynchronizeHalfDuplex = 0,
    StorSynchronizeFullDuplex,
} STOR_SYNCHRONIZATION_MODEL;

typedef struct _ACCESS_RANGE ACCESS_RANGE, *PACCESS_RANGE;
struct _ACCESS_RANGE {
    STOR_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
};

typedef struct _MEMORY_REGION MEMORY_REGION, *PMEMORY_REGION;
struct _MEMORY_REGION {
    PUCHAR VirtualBase;
    PHYSICAL_ADDRESS PhysicalBase;
    ULONG Length;
};

struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel;
    ULONG BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG DmaChannel;
    ULONG DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID MiniportDumpData;
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather;
    BOOLEAN Master;
    BOOLEAN CachesData;
    BOOLEAN AdapterScansDown;
    BOOLEAN AtdiskPrimaryClaimed;
    BOOLEAN AtdiskSecondaryClaimed;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    BOOLEAN RealModeInitialized;
    BOOLEAN BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets;
    UCHAR SrbType;
    UCHAR AddressType;
    ULONG SlotNumber;
    ULONG BusInterruptLevel2;
    ULONG BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2;
    ULONG DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    MEMORY_REGION DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode;
    UCHAR DmaAddressWidth;
    ULONG ExtendedFlags1;
    ULONG MaxNumberOfIO;
    ULONG MaxIOsPerLun;
    ULONG InitialLunQueueDepth;
    ULONG BusResetHoldTime;
    ULONG FeatureSupport;
};

/*
 * Called from DriverEntry, once for each kind of adapter. Argument1 and Argument2 are the
 * arguments of DriverEntry; the result is what DriverEntry returns.
 */
_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG StorPortInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2,
                                         _In_ struct _HW_INITIALIZATION_DATA *HwInitializationData,
                                         _In_opt_ PVOID HwContext);

/*
 * Memory shared with the adapter, not cached; from HwStorFindAdapter only, once. The port driver
 * frees it. Null if there is none.
 */
_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PVOID StorPortGetUncachedExtension(_In_ PVOID HwDeviceExtension,
                                                   _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                                                   _In_ ULONG NumberOfBytes);

/* FeatureList has one entry for each STORPORT_FEATURE_TYPE: whether the miniport has it. */
FORCEINLINE ULONG StorPortSetFeatureList(_In_ PVOID HwDeviceExtension,
                                         _In_ _In_range_(1, StorportFeatureMax) ULONG FeatureCount,
                                         _In_reads_(FeatureCount) PBOOLEAN FeatureList) {
    return StorPortExtendedFunction(ExtFunctionSetFeatureList, HwDeviceExtension, FeatureCount,
                                    FeatureList);
}

/*
 * How many requests the adapter may have at once, when that is known only after it was
 * initialised.
 */
FORCEINLINE ULONG StorPortUpdateAdapterMaxIO(_In_ PVOID HwDeviceExtension, _In_ ULONG MaxIoCount) {
    return StorPortExtendedFunction(ExtFunctionUpdateAdapterMaxIO, HwDeviceExtension, MaxIoCount);
}

/* The same, for the adapter and for each logical unit. */
FORCEINLINE ULONG StorPortUpdatePortConfigMaxIOInfo(_In_ PVOID HwDeviceExtension,
                                                    _In_ ULONG MaxIoCount,
                                                    _In_ ULONG MaxIosPerLun) {
    return StorPortExtendedFunction(ExtFunctionUpdateAdapterMaxIOInfo, HwDeviceExtension,
                                    MaxIoCount, MaxIosPerLun);
}

/* BusType is a STORAGE_BUS_TYPE. */
FORCEINLINE ULONG StorPortSetAdapterBusType(_In_ PVOID HwDeviceExtension, _In_ ULONG BusType) {
    return StorPortExtendedFunction(ExtFunctionSetAdapterBusType, HwDeviceExtension, BusType);
}

/* A target of up to eight bits and a bus of three in one number, as some members hold them. */
#define SCSI_COMBINE_BUS_TARGET(Bus, Target)                                                       \
    ((((UCHAR)(Target) & 0xE0) << 8) | ((UCHAR)(Bus) << 5) | ((UCHAR)(Target) & 0x1F))
#define SCSI_DECODE_BUS_TARGET(Value, Bus, Target)                                                 \
    ((Bus) = (UCHAR)((Value) >> 5), (Target) = (UCHAR)(((Value) >> 8 & 0xE0) | ((Value) & 0x1F)))

EXTERN_C_END

#endif
