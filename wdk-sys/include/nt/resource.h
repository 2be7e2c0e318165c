/*
 * Hardware resources as bus drivers hand them out: ports, memory, interrupts, DMA channels.
 */
#ifndef CWDK_NT_RESOURCE_H
#define CWDK_NT_RESOURCE_H

#include "nt/forward.h"
#include "nt/security.h"

#define CM_RESOURCE_DMA_8 0
#define CM_RESOURCE_INTERRUPT_LEVEL_SENSITIVE 0
#define CM_RESOURCE_MEMORY_READ_WRITE 0
#define CM_RESOURCE_PORT_MEMORY 0
#define CM_RESOURCE_CONNECTION_CLASS_GPIO 1
#define CM_RESOURCE_CONNECTION_TYPE_FUNCTION_CONFIG 1
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_I2C 1
#define CM_RESOURCE_DMA_16 1
#define CM_RESOURCE_INTERRUPT_LATCHED 1
#define CM_RESOURCE_INTERRUPT_LEVEL_LATCHED_BITS 1
#define CM_RESOURCE_MEMORY_READ_ONLY 1
#define CM_RESOURCE_PORT_IO 1
#define CM_RESOURCE_CONNECTION_CLASS_SERIAL 2
#define CM_RESOURCE_CONNECTION_TYPE_GPIO_IO 2
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_SPI 2
#define CM_RESOURCE_DMA_32 2
#define CM_RESOURCE_INTERRUPT_MESSAGE 2
#define CM_RESOURCE_MEMORY_WRITE_ONLY 2
#define CM_RESOURCE_CONNECTION_CLASS_FUNCTION_CONFIG 3
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_UART 3
#define CM_RESOURCE_MEMORY_WRITEABILITY_MASK 3
#define CM_RESOURCE_DMA_8_AND_16 4
#define CM_RESOURCE_INTERRUPT_POLICY_INCLUDED 4
#define CM_RESOURCE_MEMORY_PREFETCHABLE 4
#define CM_RESOURCE_PORT_10_BIT_DECODE 4
#define CM_RESOURCE_DMA_BUS_MASTER 8
#define CM_RESOURCE_MEMORY_COMBINEDWRITE 8
#define CM_RESOURCE_PORT_12_BIT_DECODE 8
#define CM_RESOURCE_DMA_TYPE_A 0x10
#define CM_RESOURCE_INTERRUPT_SECONDARY_INTERRUPT 0x10
#define CM_RESOURCE_MEMORY_24 0x10
#define CM_RESOURCE_PORT_16_BIT_DECODE 0x10
#define CM_RESOURCE_DMA_TYPE_B 0x20
#define CM_RESOURCE_INTERRUPT_WAKE_HINT 0x20
#define CM_RESOURCE_MEMORY_CACHEABLE 0x20
#define CM_RESOURCE_PORT_POSITIVE_DECODE 0x20
#define CM_RESOURCE_DMA_TYPE_F 0x40
#define CM_RESOURCE_MEMORY_WINDOW_DECODE 0x40
#define CM_RESOURCE_PORT_PASSIVE_DECODE 0x40
#define CM_RESOURCE_DMA_V3 0x80
#define CM_RESOURCE_MEMORY_BAR 0x80
#define CM_RESOURCE_PORT_WINDOW_DECODE 0x80
#define CM_RESOURCE_MEMORY_COMPAT_FOR_INACCESSIBLE_RANGE 0x100
#define CM_RESOURCE_PORT_BAR 0x100
#define CM_RESOURCE_MEMORY_LARGE_40 0x200
#define CM_RESOURCE_MEMORY_LARGE_48 0x400
#define CM_RESOURCE_MEMORY_LARGE_64 0x800
#define CM_RESOURCE_MEMORY_LARGE 0xE00
#define CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN 0xFFFFFFFEUL
#define CM_RESOURCE_MEMORY_LARGE_40_MAXLEN 0xFFFFFFFF00LL
#define CM_RESOURCE_MEMORY_LARGE_48_MAXLEN 0xFFFFFFFF0000LL
#define CM_RESOURCE_MEMORY_LARGE_64_MAXLEN 0xFFFFFFFF00000000ULL

#define CM_SERVICE_NETWORK_BOOT_LOAD 1
#define CM_SERVICE_VIRTUAL_DISK_BOOT_LOAD 2
#define CM_SERVICE_USB_DISK_BOOT_LOAD 4
#define CM_SERVICE_SD_DISK_BOOT_LOAD 8
#define CM_SERVICE_USB3_DISK_BOOT_LOAD 0x10
#define CM_SERVICE_MEASURED_BOOT_LOAD 0x20
#define CM_SERVICE_VERIFIER_BOOT_LOAD 0x40
#define CM_SERVICE_WINPE_BOOT_LOAD 0x80
#define CM_SERVICE_RAM_DISK_BOOT_LOAD 0x100
#define CM_SERVICE_VALID_PROMOTION_MASK 511

#define CmResourceTypeBusNumber 6

#define CmResourceTypeConfigData 0x80

#define CmResourceTypeConnection 0x84

#define CmResourceTypeDevicePrivate 0x81

#define CmResourceTypeDeviceSpecific 5

#define CmResourceTypeDma 4

#define CmResourceTypeInterrupt 2

#define CmResourceTypeMemory 3

#define CmResourceTypeMemoryLarge 7

#define CmResourceTypeMfCardConfig 0x83

#define CmResourceTypeNonArbitrated 0x80

#define CmResourceTypeNull 0

#define CmResourceTypePcCardConfig 0x82

#define CmResourceTypePort 1

#define EISA_EMPTY_SLOT 0x83

#define EISA_FREE_FORM_DATA 0x40

#define EISA_FUNCTION_ENABLED 0x80

#define EISA_HAS_TYPE_ENTRY 1
#define EISA_HAS_MEMORY_ENTRY 2
#define EISA_HAS_IRQ_ENTRY 4
#define EISA_HAS_DMA_ENTRY 8
#define EISA_HAS_PORT_RANGE 0x10
#define EISA_HAS_INFORMATION 31
#define EISA_HAS_PORT_INIT_ENTRY 0x20

#define EISA_INVALID_SLOT 0x80
#define EISA_INVALID_FUNCTION 0x81
#define EISA_INVALID_CONFIGURATION 0x82
#define EISA_INVALID_BIOS_CALL 0x86

#define EISA_MEMORY_TYPE_RAM 1

#define EISA_MORE_ENTRIES 0x80

#define EISA_SYSTEM_MEMORY 0

#define IO_RESOURCE_PREFERRED 1
#define IO_RESOURCE_DEFAULT 2
#define IO_RESOURCE_ALTERNATIVE 8

#define IRP_MN_QUERY_RESOURCE_REQUIREMENTS 11
#define IRP_MN_FILTER_RESOURCE_REQUIREMENTS 13

#define IsNEC_98 0

#define IsNotNEC_98 1

#define PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED 0x10

EXTERN_C_START

typedef int CM_RESOURCE_TYPE;

typedef enum BUS_QUERY_ID_TYPE {
    BusQueryDeviceID = 0,
    BusQueryHardwareIDs,
    BusQueryCompatibleIDs,
    BusQueryInstanceID,
    BusQueryDeviceSerialNumber,
    BusQueryContainerID,
} BUS_QUERY_ID_TYPE,
    *PBUS_QUERY_ID_TYPE;

typedef enum _CM_ERROR_CONTROL_TYPE {
    IgnoreError = 0,
    NormalError,
    SevereError,
    CriticalError,
} SERVICE_ERROR_TYPE;

typedef enum _CM_SERVICE_LOAD_TYPE {
    BootLoad = 0,
    SystemLoad,
    AutoLoad,
    DemandLoad,
    DisableLoad,
} SERVICE_LOAD_TYPE;

typedef enum _CM_SERVICE_NODE_TYPE {
    DriverType = 1,
    FileSystemType,
    Win32ServiceOwnProcess = 16,
    Win32ServiceShareProcess = 32,
    AdapterType = 4,
    RecognizerType = 8,
} SERVICE_NODE_TYPE;

typedef enum _CM_SHARE_DISPOSITION {
    CmResourceShareUndetermined = 0,
    CmResourceShareDeviceExclusive,
    CmResourceShareDriverExclusive,
    CmResourceShareShared,
} CM_SHARE_DISPOSITION;

typedef enum _INTERFACE_TYPE {
    InterfaceTypeUndefined = -1,
    Internal,
    Isa,
    Eisa,
    MicroChannel,
    TurboChannel,
    PCIBus,
    VMEBus,
    NuBus,
    PCMCIABus,
    CBus,
    MPIBus,
    MPSABus,
    ProcessorInternal,
    InternalPowerBus,
    PNPISABus,
    PNPBus,
    Vmcs,
    ACPIBus,
    MaximumInterfaceType,
} INTERFACE_TYPE,
    *PINTERFACE_TYPE;

typedef enum _IRQ_DEVICE_POLICY {
    IrqPolicyMachineDefault = 0,
    IrqPolicyAllCloseProcessors,
    IrqPolicyOneCloseProcessor,
    IrqPolicyAllProcessorsInMachine,
    IrqPolicySpecifiedProcessors,
    IrqPolicySpreadMessagesAcrossAllProcessors,
    IrqPolicyAllProcessorsInMachineWhenSteered,
} IRQ_DEVICE_POLICY,
    *PIRQ_DEVICE_POLICY;

typedef enum _IRQ_PRIORITY {
    IrqPriorityUndefined = 0,
    IrqPriorityLow,
    IrqPriorityNormal,
    IrqPriorityHigh,
} IRQ_PRIORITY,
    *PIRQ_PRIORITY;

_Function_class_(GET_DMA_ADAPTER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef struct _DMA_ADAPTER *GET_DMA_ADAPTER(_Inout_opt_ PVOID Context,
                                             _In_ struct _DEVICE_DESCRIPTION *DeviceDescriptor,
                                             _Out_ PULONG NumberOfMapRegisters);
typedef GET_DMA_ADAPTER *PGET_DMA_ADAPTER;

_Function_class_(GET_SET_DEVICE_DATA)
_IRQL_requires_same_
typedef ULONG GET_SET_DEVICE_DATA(_Inout_opt_ PVOID Context, _In_ ULONG DataType,
                                  _Inout_updates_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                  _In_ _In_range_(!=, 0) ULONG Length);
typedef GET_SET_DEVICE_DATA *PGET_SET_DEVICE_DATA;

_Function_class_(GET_UPDATED_BUS_RESOURCE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS GET_UPDATED_BUS_RESOURCE(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                          _Out_ PCM_RESOURCE_LIST *UpdatedResourceList,
                                          _Out_ PCM_RESOURCE_LIST *UpdatedTranslatedResourceList);
typedef GET_UPDATED_BUS_RESOURCE *PGET_UPDATED_BUS_RESOURCE;

_Function_class_(TRANSLATE_BUS_ADDRESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN TRANSLATE_BUS_ADDRESS(_Inout_opt_ PVOID Context, _In_ PHYSICAL_ADDRESS BusAddress,
                                      _In_ ULONG Length, _Out_ PULONG AddressSpace,
                                      _Out_ PPHYSICAL_ADDRESS TranslatedAddress);
typedef TRANSLATE_BUS_ADDRESS *PTRANSLATE_BUS_ADDRESS;

typedef struct _BUS_INTERFACE_STANDARD BUS_INTERFACE_STANDARD, *PBUS_INTERFACE_STANDARD;
struct _BUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PTRANSLATE_BUS_ADDRESS TranslateBusAddress;
    PGET_DMA_ADAPTER GetDmaAdapter;
    PGET_SET_DEVICE_DATA SetBusData;
    PGET_SET_DEVICE_DATA GetBusData;
};

typedef struct _BUS_RESOURCE_UPDATE_INTERFACE BUS_RESOURCE_UPDATE_INTERFACE,
    *PBUS_RESOURCE_UPDATE_INTERFACE;
struct _BUS_RESOURCE_UPDATE_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGET_UPDATED_BUS_RESOURCE GetUpdatedBusResource;
};

union _BUS_SPECIFIC_RESET_FLAGS {
    struct {
        ULONGLONG KeepStackReset : 1;
        ULONGLONG Reserved : 63;
    } u;
    ULONGLONG AsUlonglong;
};

typedef struct _CM_DISK_GEOMETRY_DEVICE_DATA CM_DISK_GEOMETRY_DEVICE_DATA,
    *PCM_DISK_GEOMETRY_DEVICE_DATA;
struct _CM_DISK_GEOMETRY_DEVICE_DATA {
    ULONG BytesPerSector;
    ULONG NumberOfCylinders;
    ULONG SectorsPerTrack;
    ULONG NumberOfHeads;
};

typedef struct _DMA_CONFIGURATION_BYTE0 DMA_CONFIGURATION_BYTE0;
struct _DMA_CONFIGURATION_BYTE0 {
    UCHAR Channel : 3;
    UCHAR Reserved : 3;
    UCHAR Shared : 1;
    UCHAR MoreEntries : 1;
};

typedef struct _DMA_CONFIGURATION_BYTE1 DMA_CONFIGURATION_BYTE1;
struct _DMA_CONFIGURATION_BYTE1 {
    UCHAR Reserved0 : 2;
    UCHAR TransferSize : 2;
    UCHAR Timing : 2;
    UCHAR Reserved1 : 2;
};

typedef struct _EISA_DMA_CONFIGURATION EISA_DMA_CONFIGURATION, *PEISA_DMA_CONFIGURATION;
struct _EISA_DMA_CONFIGURATION {
    DMA_CONFIGURATION_BYTE0 ConfigurationByte0;
    DMA_CONFIGURATION_BYTE1 ConfigurationByte1;
};

typedef struct _EISA_IRQ_DESCRIPTOR EISA_IRQ_DESCRIPTOR, *PEISA_IRQ_DESCRIPTOR;
struct _EISA_IRQ_DESCRIPTOR {
    UCHAR Interrupt : 4;
    UCHAR Reserved : 1;
    UCHAR LevelTriggered : 1;
    UCHAR Shared : 1;
    UCHAR MoreEntries : 1;
};

typedef struct _EISA_IRQ_CONFIGURATION EISA_IRQ_CONFIGURATION, *PEISA_IRQ_CONFIGURATION;
struct _EISA_IRQ_CONFIGURATION {
    EISA_IRQ_DESCRIPTOR ConfigurationByte;
    UCHAR Reserved;
};

typedef struct _EISA_MEMORY_TYPE EISA_MEMORY_TYPE, *PEISA_MEMORY_TYPE;
struct _EISA_MEMORY_TYPE {
    UCHAR ReadWrite : 1;
    UCHAR Cached : 1;
    UCHAR Reserved0 : 1;
    UCHAR Type : 2;
    UCHAR Shared : 1;
    UCHAR Reserved1 : 1;
    UCHAR MoreEntries : 1;
};

typedef struct _EISA_MEMORY_CONFIGURATION EISA_MEMORY_CONFIGURATION, *PEISA_MEMORY_CONFIGURATION;
#pragma pack(push, 1)
struct _EISA_MEMORY_CONFIGURATION {
    EISA_MEMORY_TYPE ConfigurationByte;
    UCHAR DataSize;
    USHORT AddressLowWord;
    UCHAR AddressHighByte;
    USHORT MemorySize;
};
#pragma pack(pop)

typedef struct _EISA_PORT_DESCRIPTOR EISA_PORT_DESCRIPTOR, *PEISA_PORT_DESCRIPTOR;
struct _EISA_PORT_DESCRIPTOR {
    UCHAR NumberPorts : 5;
    UCHAR Reserved : 1;
    UCHAR Shared : 1;
    UCHAR MoreEntries : 1;
};

typedef struct _EISA_PORT_CONFIGURATION EISA_PORT_CONFIGURATION, *PEISA_PORT_CONFIGURATION;
#pragma pack(push, 1)
struct _EISA_PORT_CONFIGURATION {
    EISA_PORT_DESCRIPTOR Configuration;
    USHORT PortAddress;
};
#pragma pack(pop)

typedef struct _CM_EISA_FUNCTION_INFORMATION CM_EISA_FUNCTION_INFORMATION,
    *PCM_EISA_FUNCTION_INFORMATION;
#pragma pack(push, 1)
struct _CM_EISA_FUNCTION_INFORMATION {
    ULONG CompressedId;
    UCHAR IdSlotFlags1;
    UCHAR IdSlotFlags2;
    UCHAR MinorRevision;
    UCHAR MajorRevision;
    UCHAR Selections[26];
    UCHAR FunctionFlags;
    UCHAR TypeString[80];
    EISA_MEMORY_CONFIGURATION EisaMemory[9];
    EISA_IRQ_CONFIGURATION EisaIrq[7];
    EISA_DMA_CONFIGURATION EisaDma[4];
    EISA_PORT_CONFIGURATION EisaPort[20];
    UCHAR InitializationData[60];
};
#pragma pack(pop)

typedef struct _CM_EISA_SLOT_INFORMATION CM_EISA_SLOT_INFORMATION, *PCM_EISA_SLOT_INFORMATION;
#pragma pack(push, 1)
struct _CM_EISA_SLOT_INFORMATION {
    UCHAR ReturnCode;
    UCHAR ReturnFlags;
    UCHAR MajorRevision;
    UCHAR MinorRevision;
    USHORT Checksum;
    UCHAR NumberFunctions;
    UCHAR FunctionInformation;
    ULONG CompressedId;
};
#pragma pack(pop)

typedef struct _CM_FLOPPY_DEVICE_DATA CM_FLOPPY_DEVICE_DATA, *PCM_FLOPPY_DEVICE_DATA;
struct _CM_FLOPPY_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    CHAR Size[8];
    ULONG MaxDensity;
    ULONG MountDensity;
    UCHAR StepRateHeadUnloadTime;
    UCHAR HeadLoadTime;
    UCHAR MotorOffTime;
    UCHAR SectorLengthCode;
    UCHAR SectorPerTrack;
    UCHAR ReadWriteGapLength;
    UCHAR DataTransferLength;
    UCHAR FormatGapLength;
    UCHAR FormatFillCharacter;
    UCHAR HeadSettleTime;
    UCHAR MotorSettleTime;
    UCHAR MaximumTrackValue;
    UCHAR DataTransferRate;
};

#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _CM_PARTIAL_RESOURCE_DESCRIPTOR {
    UCHAR Type;
    UCHAR ShareDisposition;
    USHORT Flags;
    union {
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Generic;
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Port;
        struct {
            ULONG Level;
            ULONG Vector;
            KAFFINITY Affinity;
        } Interrupt;
        struct {
            union {
                struct {
                    USHORT Reserved;
                    USHORT MessageCount;
                    ULONG Vector;
                    KAFFINITY Affinity;
                } Raw;
                struct {
                    ULONG Level;
                    ULONG Vector;
                    KAFFINITY Affinity;
                } Translated;
            };
        } MessageInterrupt;
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Memory;
        struct {
            ULONG Channel;
            ULONG Port;
            ULONG Reserved1;
        } Dma;
        struct {
            ULONG Channel;
            ULONG RequestLine;
            UCHAR TransferWidth;
            UCHAR Reserved1;
            UCHAR Reserved2;
            UCHAR Reserved3;
        } DmaV3;
        struct {
            ULONG Data[3];
        } DevicePrivate;
        struct {
            ULONG Start;
            ULONG Length;
            ULONG Reserved;
        } BusNumber;
        struct {
            ULONG DataSize;
            ULONG Reserved1;
            ULONG Reserved2;
        } DeviceSpecificData;
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length40;
        } Memory40;
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length48;
        } Memory48;
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length64;
        } Memory64;
        struct {
            UCHAR Class;
            UCHAR Type;
            UCHAR Reserved1;
            UCHAR Reserved2;
            ULONG IdLowPart;
            ULONG IdHighPart;
        } Connection;
    } u;
};
#pragma pack(pop)

struct _CM_PARTIAL_RESOURCE_LIST {
    USHORT Version;
    USHORT Revision;
    ULONG Count;
    CM_PARTIAL_RESOURCE_DESCRIPTOR PartialDescriptors[1];
};

typedef struct _CM_FULL_RESOURCE_DESCRIPTOR CM_FULL_RESOURCE_DESCRIPTOR,
    *PCM_FULL_RESOURCE_DESCRIPTOR;
struct _CM_FULL_RESOURCE_DESCRIPTOR {
    INTERFACE_TYPE InterfaceType;
    ULONG BusNumber;
    CM_PARTIAL_RESOURCE_LIST PartialResourceList;
};

typedef struct _CM_INT13_DRIVE_PARAMETER CM_INT13_DRIVE_PARAMETER, *PCM_INT13_DRIVE_PARAMETER;
#pragma pack(push, 1)
struct _CM_INT13_DRIVE_PARAMETER {
    USHORT DriveSelect;
    ULONG MaxCylinders;
    USHORT SectorsPerTrack;
    USHORT MaxHeads;
    USHORT NumberDrives;
};
#pragma pack(pop)

typedef struct _CM_KEYBOARD_DEVICE_DATA CM_KEYBOARD_DEVICE_DATA, *PCM_KEYBOARD_DEVICE_DATA;
struct _CM_KEYBOARD_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    UCHAR Type;
    UCHAR Subtype;
    USHORT KeyboardFlags;
};

typedef struct _CM_MCA_POS_DATA CM_MCA_POS_DATA, *PCM_MCA_POS_DATA;
#pragma pack(push, 1)
struct _CM_MCA_POS_DATA {
    USHORT AdapterId;
    UCHAR PosData1;
    UCHAR PosData2;
    UCHAR PosData3;
    UCHAR PosData4;
};
#pragma pack(pop)

typedef struct _CM_MONITOR_DEVICE_DATA CM_MONITOR_DEVICE_DATA, *PCM_MONITOR_DEVICE_DATA;
struct _CM_MONITOR_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    USHORT HorizontalScreenSize;
    USHORT VerticalScreenSize;
    USHORT HorizontalResolution;
    USHORT VerticalResolution;
    USHORT HorizontalDisplayTimeLow;
    USHORT HorizontalDisplayTime;
    USHORT HorizontalDisplayTimeHigh;
    USHORT HorizontalBackPorchLow;
    USHORT HorizontalBackPorch;
    USHORT HorizontalBackPorchHigh;
    USHORT HorizontalFrontPorchLow;
    USHORT HorizontalFrontPorch;
    USHORT HorizontalFrontPorchHigh;
    USHORT HorizontalSyncLow;
    USHORT HorizontalSync;
    USHORT HorizontalSyncHigh;
    USHORT VerticalBackPorchLow;
    USHORT VerticalBackPorch;
    USHORT VerticalBackPorchHigh;
    USHORT VerticalFrontPorchLow;
    USHORT VerticalFrontPorch;
    USHORT VerticalFrontPorchHigh;
    USHORT VerticalSyncLow;
    USHORT VerticalSync;
    USHORT VerticalSyncHigh;
};

typedef struct _CM_PNP_BIOS_DEVICE_NODE CM_PNP_BIOS_DEVICE_NODE, *PCM_PNP_BIOS_DEVICE_NODE;
#pragma pack(push, 1)
struct _CM_PNP_BIOS_DEVICE_NODE {
    USHORT Size;
    UCHAR Node;
    ULONG ProductId;
    UCHAR DeviceType[3];
    USHORT DeviceAttributes;
};
#pragma pack(pop)

typedef struct _CM_PNP_BIOS_INSTALLATION_CHECK CM_PNP_BIOS_INSTALLATION_CHECK,
    *PCM_PNP_BIOS_INSTALLATION_CHECK;
#pragma pack(push, 1)
struct _CM_PNP_BIOS_INSTALLATION_CHECK {
    UCHAR Signature[4];
    UCHAR Revision;
    UCHAR Length;
    USHORT ControlField;
    UCHAR Checksum;
    ULONG EventFlagAddress;
    USHORT RealModeEntryOffset;
    USHORT RealModeEntrySegment;
    USHORT ProtectedModeEntryOffset;
    ULONG ProtectedModeCodeBaseAddress;
    ULONG OemDeviceId;
    USHORT RealModeDataBaseAddress;
    ULONG ProtectedModeDataBaseAddress;
};
#pragma pack(pop)

struct _CM_RESOURCE_LIST {
    ULONG Count;
    CM_FULL_RESOURCE_DESCRIPTOR List[1];
};

typedef struct _CM_ROM_BLOCK CM_ROM_BLOCK, *PCM_ROM_BLOCK;
struct _CM_ROM_BLOCK {
    ULONG Address;
    ULONG Size;
};

typedef struct _CM_SCSI_DEVICE_DATA CM_SCSI_DEVICE_DATA, *PCM_SCSI_DEVICE_DATA;
struct _CM_SCSI_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    UCHAR HostIdentifier;
};

typedef struct _CM_SERIAL_DEVICE_DATA CM_SERIAL_DEVICE_DATA, *PCM_SERIAL_DEVICE_DATA;
struct _CM_SERIAL_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    ULONG BaudClock;
};

typedef struct _CM_SONIC_DEVICE_DATA CM_SONIC_DEVICE_DATA, *PCM_SONIC_DEVICE_DATA;
struct _CM_SONIC_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    USHORT DataConfigurationRegister;
    UCHAR EthernetAddress[8];
};

typedef struct _CM_VIDEO_DEVICE_DATA CM_VIDEO_DEVICE_DATA, *PCM_VIDEO_DEVICE_DATA;
struct _CM_VIDEO_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    ULONG VideoClock;
};

struct _IO_RESOURCE_DESCRIPTOR {
    UCHAR Option;
    UCHAR Type;
    UCHAR ShareDisposition;
    UCHAR Spare1;
    USHORT Flags;
    USHORT Spare2;
    union {
        struct {
            ULONG Length;
            ULONG Alignment;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Port;
        struct {
            ULONG Length;
            ULONG Alignment;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Memory;
        struct {
            ULONG MinimumVector;
            ULONG MaximumVector;
            IRQ_DEVICE_POLICY AffinityPolicy;
            IRQ_PRIORITY PriorityPolicy;
            KAFFINITY TargetedProcessors;
        } Interrupt;
        struct {
            ULONG MinimumChannel;
            ULONG MaximumChannel;
        } Dma;
        struct {
            ULONG RequestLine;
            ULONG Reserved;
            ULONG Channel;
            ULONG TransferWidth;
        } DmaV3;
        struct {
            ULONG Length;
            ULONG Alignment;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Generic;
        struct {
            ULONG Data[3];
        } DevicePrivate;
        struct {
            ULONG Length;
            ULONG MinBusNumber;
            ULONG MaxBusNumber;
            ULONG Reserved;
        } BusNumber;
        struct {
            ULONG Priority;
            ULONG Reserved1;
            ULONG Reserved2;
        } ConfigData;
        struct {
            ULONG Length40;
            ULONG Alignment40;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Memory40;
        struct {
            ULONG Length48;
            ULONG Alignment48;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Memory48;
        struct {
            ULONG Length64;
            ULONG Alignment64;
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } Memory64;
        struct {
            UCHAR Class;
            UCHAR Type;
            UCHAR Reserved1;
            UCHAR Reserved2;
            ULONG IdLowPart;
            ULONG IdHighPart;
        } Connection;
    } u;
};

typedef struct _IO_RESOURCE_LIST IO_RESOURCE_LIST, *PIO_RESOURCE_LIST;
struct _IO_RESOURCE_LIST {
    USHORT Version;
    USHORT Revision;
    ULONG Count;
    IO_RESOURCE_DESCRIPTOR Descriptors[1];
};

struct _IO_RESOURCE_REQUIREMENTS_LIST {
    ULONG ListSize;
    INTERFACE_TYPE InterfaceType;
    ULONG BusNumber;
    ULONG SlotNumber;
    ULONG Reserved[3];
    ULONG AlternativeLists;
    IO_RESOURCE_LIST List[1];
};

EXTERN_C_END

#endif
