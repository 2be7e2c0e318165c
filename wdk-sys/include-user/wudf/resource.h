/*
 * Hardware resources as they are assigned: ports, memory, interrupts, connections.
 */
#ifndef CWDK_WUDF_RESOURCE_H
#define CWDK_WUDF_RESOURCE_H

#include "wudf/base.h"

EXTERN_C_START

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

#define CM_RESOURCE_INTERRUPT_LEVEL_SENSITIVE 0
#define CM_RESOURCE_INTERRUPT_LATCHED 1
#define CM_RESOURCE_INTERRUPT_LEVEL_LATCHED_BITS 1
#define CM_RESOURCE_INTERRUPT_MESSAGE 2
#define CM_RESOURCE_INTERRUPT_POLICY_INCLUDED 4
#define CM_RESOURCE_INTERRUPT_SECONDARY_INTERRUPT 0x10
#define CM_RESOURCE_INTERRUPT_WAKE_HINT 0x20
#define CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN 0xFFFFFFFEUL

#define CM_RESOURCE_MEMORY_READ_WRITE 0
#define CM_RESOURCE_MEMORY_READ_ONLY 1
#define CM_RESOURCE_MEMORY_WRITE_ONLY 2
#define CM_RESOURCE_MEMORY_WRITEABILITY_MASK 3
#define CM_RESOURCE_MEMORY_PREFETCHABLE 4
#define CM_RESOURCE_MEMORY_COMBINEDWRITE 8
#define CM_RESOURCE_MEMORY_24 0x10
#define CM_RESOURCE_MEMORY_CACHEABLE 0x20
#define CM_RESOURCE_MEMORY_WINDOW_DECODE 0x40
#define CM_RESOURCE_MEMORY_BAR 0x80
#define CM_RESOURCE_MEMORY_COMPAT_FOR_INACCESSIBLE_RANGE 0x100
#define CM_RESOURCE_MEMORY_LARGE_40 0x200
#define CM_RESOURCE_MEMORY_LARGE_48 0x400
#define CM_RESOURCE_MEMORY_LARGE_64 0x800
#define CM_RESOURCE_MEMORY_LARGE 0xE00
#define CM_RESOURCE_MEMORY_LARGE_40_MAXLEN 0xFFFFFFFF00LL
#define CM_RESOURCE_MEMORY_LARGE_48_MAXLEN 0xFFFFFFFF0000LL
#define CM_RESOURCE_MEMORY_LARGE_64_MAXLEN 0xFFFFFFFF00000000ULL

#define CM_RESOURCE_PORT_MEMORY 0
#define CM_RESOURCE_PORT_IO 1
#define CM_RESOURCE_PORT_10_BIT_DECODE 4
#define CM_RESOURCE_PORT_12_BIT_DECODE 8
#define CM_RESOURCE_PORT_16_BIT_DECODE 0x10
#define CM_RESOURCE_PORT_POSITIVE_DECODE 0x20
#define CM_RESOURCE_PORT_PASSIVE_DECODE 0x40
#define CM_RESOURCE_PORT_WINDOW_DECODE 0x80
#define CM_RESOURCE_PORT_BAR 0x100

#define DMAV3_TRANFER_WIDTH_8 0
#define DMAV3_TRANFER_WIDTH_16 1
#define DMAV3_TRANFER_WIDTH_32 2
#define DMAV3_TRANFER_WIDTH_64 3
#define DMAV3_TRANFER_WIDTH_128 4
#define DMAV3_TRANFER_WIDTH_256 5
#define CM_RESOURCE_DMA_8 0
#define CM_RESOURCE_DMA_16 1
#define CM_RESOURCE_DMA_32 2
#define CM_RESOURCE_DMA_8_AND_16 4
#define CM_RESOURCE_DMA_BUS_MASTER 8
#define CM_RESOURCE_DMA_TYPE_A 0x10
#define CM_RESOURCE_DMA_TYPE_B 0x20
#define CM_RESOURCE_DMA_TYPE_F 0x40
#define CM_RESOURCE_DMA_V3 0x80

#define CM_RESOURCE_CONNECTION_CLASS_GPIO 1
#define CM_RESOURCE_CONNECTION_TYPE_FUNCTION_CONFIG 1
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_I2C 1
#define CM_RESOURCE_CONNECTION_CLASS_SERIAL 2
#define CM_RESOURCE_CONNECTION_TYPE_GPIO_IO 2
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_SPI 2
#define CM_RESOURCE_CONNECTION_CLASS_FUNCTION_CONFIG 3
#define CM_RESOURCE_CONNECTION_TYPE_SERIAL_UART 3

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

typedef enum _CM_SHARE_DISPOSITION {
    CmResourceShareUndetermined = 0,
    CmResourceShareDeviceExclusive,
    CmResourceShareDriverExclusive,
    CmResourceShareShared,
} CM_SHARE_DISPOSITION;

typedef struct _CM_PARTIAL_RESOURCE_DESCRIPTOR CM_PARTIAL_RESOURCE_DESCRIPTOR,
    *PCM_PARTIAL_RESOURCE_DESCRIPTOR;

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

typedef struct _CM_PARTIAL_RESOURCE_LIST CM_PARTIAL_RESOURCE_LIST, *PCM_PARTIAL_RESOURCE_LIST;

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

typedef struct _CM_RESOURCE_LIST CM_RESOURCE_LIST, *PCM_RESOURCE_LIST;

struct _CM_RESOURCE_LIST {
    ULONG Count;
    CM_FULL_RESOURCE_DESCRIPTOR List[1];
};

EXTERN_C_END

#endif
