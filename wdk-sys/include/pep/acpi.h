/*
 * ACPI methods answered by the PEP: namespaces, objects, resources.
 */
#ifndef CWDK_PEP_ACPI_H
#define CWDK_PEP_ACPI_H

#include "wdm.h"
#include "pep/types.h"

#define PEP_ACPI_ADDRESS_TYPE_MEMORY_NONCACHEABLE 0
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_RANGE_MEMORY 0
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_UC 1
#define PEP_ACPI_ADDRESS_TYPE_IO_NON_ISA_RANGE 1
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_WC 2
#define PEP_ACPI_ADDRESS_TYPE_IO_ISA_RANGE 2
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_CACHEABLE 2
#define PEP_ACPI_ADDRESS_TYPE_IO_ENTIRE_RANGE 3
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_WT 4
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_WRITE_COMBINE 4
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_PREFETCHABLE 6
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_WB 8
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_RANGE_RESERVED 8
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_UCE 0x10
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_RANGE_ACPI 0x10
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_RANGE_MASK 0x18
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_RANGE_NVS 0x18
#define PEP_ACPI_ADDRESS_TYPE_MEMORY_MASK 30
#define PEP_ACPI_ADDRESS_TYPE_ACPI_MEMORY_NV 0x8000
#define PEP_ACPI_ECM_FLAG_NONE 0
#define PEP_ACPI_ECM_FLAG_RELATIVE_NAME 1
#define PEP_ACPI_ECM_FLAG_FULLY_QUALIFIED_NAME 2
#define PEP_ACPI_EDN_FLAG_NONE 0
#define PEP_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE_FLAG_NONE 0
#define PEP_ACPI_OBJECT_FLAG_NONE 0
#define PEP_ACPI_PREPARE_DEVICE_INPUT_FLAG_NONE 0
#define PEP_ACPI_PREPARE_DEVICE_OUTPUT_FLAG_NONE 0
#define PEP_ACPI_QDCR_FLAG_NONE 0
#define PEP_ACPI_REGISTER_DEVICE_INPUT_FLAG_NONE 0
#define PEP_ACPI_REGISTER_DEVICE_OUTPUT_FLAG_NONE 0
#define PEP_ACPI_REQUEST_COMMON_FLAGS_NONE 0
#define PEP_ACPI_REQUEST_COMMON_CONVERT_TO_BIOS_RESOURCES 1
#define PEP_ACPI_REQUEST_COMMON_FLAGS_NO_END_TAG 1
#define PEP_ACPI_SPI_SERIAL_BUS_PHASE_FOO 0
#define PEP_ACPI_SPI_SERIAL_BUS_POLARITY_LOW 0
#define PEP_ACPI_SPI_SERIAL_BUS_PHASE_BAR 1
#define PEP_ACPI_SPI_SERIAL_BUS_POLARITY_HIGH 1
#define PEP_ACPI_SPI_SERIAL_BUS_SPECIFIC_FLAG_3WIRE_MODE 1
#define PEP_ACPI_TDCR_FLAG_NONE 0
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_5 0
#define PEP_ACPI_UART_SERIAL_FLAG_FLOW_CTL_NONE 0
#define PEP_ACPI_UART_SERIAL_FLAG_STOP_BITS_0 0
#define PEP_ACPI_UART_SERIAL_PARITY_NONE 0
#define PEP_ACPI_UART_SERIAL_FLAG_FLOW_CTL_HW 1
#define PEP_ACPI_UART_SERIAL_PARITY_EVEN 1
#define PEP_ACPI_UART_SERIAL_FLAG_FLOW_CTL_XONXOFF 2
#define PEP_ACPI_UART_SERIAL_PARITY_ODD 2
#define PEP_ACPI_UART_SERIAL_FLAG_FLOW_CTL_MASK 3
#define PEP_ACPI_UART_SERIAL_PARITY_MARK 3
#define PEP_ACPI_UART_SERIAL_FLAG_STOP_BITS_1 4
#define PEP_ACPI_UART_SERIAL_LINES_DCD 4
#define PEP_ACPI_UART_SERIAL_PARITY_SPACE 4
#define PEP_ACPI_UART_SERIAL_FLAG_STOP_BITS_1_5 8
#define PEP_ACPI_UART_SERIAL_LINES_RI 8
#define PEP_ACPI_UART_SERIAL_FLAG_STOP_BITS_2 12
#define PEP_ACPI_UART_SERIAL_FLAG_STOP_BITS_MASK 12
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_6 0x10
#define PEP_ACPI_UART_SERIAL_LINES_DSR 0x10
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_7 0x20
#define PEP_ACPI_UART_SERIAL_LINES_DTR 0x20
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_8 0x30
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_9 0x40
#define PEP_ACPI_UART_SERIAL_LINES_CTS 0x40
#define PEP_ACPI_UART_SERIAL_FLAG_DATA_BITS_MASK 0x70
#define PEP_ACPI_UART_SERIAL_FLAG_BIG_ENDIAN 0x80
#define PEP_ACPI_UART_SERIAL_LINES_RTS 0x80
#define PEP_ACPI_UNREGISTER_DEVICE_INPUT_FLAG_NONE 0
#define PEP_ACPI_RESOURCE_LENGTH 0x48ULL

#define PEP_NOTIFY_ACPI_PREPARE_DEVICE 1
#define PEP_NOTIFY_ACPI_ABANDON_DEVICE 2
#define PEP_NOTIFY_ACPI_REGISTER_DEVICE 3
#define PEP_NOTIFY_ACPI_UNREGISTER_DEVICE 4
#define PEP_NOTIFY_ACPI_ENUMERATE_DEVICE_NAMESPACE 5
#define PEP_NOTIFY_ACPI_QUERY_OBJECT_INFORMATION 6
#define PEP_NOTIFY_ACPI_EVALUATE_CONTROL_METHOD 7
#define PEP_NOTIFY_ACPI_QUERY_DEVICE_CONTROL_RESOURCES 8
#define PEP_NOTIFY_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES 9
#define PEP_NOTIFY_ACPI_WORK 10

EXTERN_C_START

typedef union _PEP_ACPI_RESOURCE PEP_ACPI_RESOURCE, *PPEP_ACPI_RESOURCE;

typedef enum _GPIO_PIN_CONFIG_TYPE {
    PullDefault = 0,
    PullUp,
    PullDown,
    PullNone,
} GPIO_PIN_CONFIG_TYPE;

typedef enum _GPIO_PIN_IORESTRICTION_TYPE {
    IoRestrictionNone = 0,
    IoRestrictionInputOnly,
    IoRestrictionOutputOnly,
    IoRestrictionNoneAndPreserve,
} GPIO_PIN_IORESTRICTION_TYPE;

typedef enum _PEP_ACPI_OBJECT_TYPE {
    PepAcpiObjectTypeMethod = 0,
    PepAcpiObjectTypeDevice,
    PepAcpiObjectTypeMaximum,
} PEP_ACPI_OBJECT_TYPE,
    *PPEP_ACPI_OBJECT_TYPE;

typedef enum _PEP_ACPI_RESOURCE_TYPE {
    PepAcpiMemory = 0,
    PepAcpiIoPort,
    PepAcpiInterrupt,
    PepAcpiGpioIo,
    PepAcpiGpioInt,
    PepAcpiSpbI2c,
    PepAcpiSpbSpi,
    PepAcpiSpbUart,
    PepAcpiExtendedMemory,
    PepAcpiExtendedIo,
} PEP_ACPI_RESOURCE_TYPE;

typedef struct _PEP_ACPI_ABANDON_DEVICE PEP_ACPI_ABANDON_DEVICE, *PPEP_ACPI_ABANDON_DEVICE;
struct _PEP_ACPI_ABANDON_DEVICE {
    PCUNICODE_STRING AcpiDeviceName;
    BOOLEAN DeviceAccepted;
};

typedef union _PEP_ACPI_OBJECT_NAME PEP_ACPI_OBJECT_NAME, *PPEP_ACPI_OBJECT_NAME;
union _PEP_ACPI_OBJECT_NAME {
    UCHAR Name[4];
    ULONG NameAsUlong;
};

typedef struct _PEP_ACPI_OBJECT_NAME_WITH_TYPE PEP_ACPI_OBJECT_NAME_WITH_TYPE,
    *PPEP_ACPI_OBJECT_NAME_WITH_TYPE;
struct _PEP_ACPI_OBJECT_NAME_WITH_TYPE {
    PEP_ACPI_OBJECT_NAME Name;
    PEP_ACPI_OBJECT_TYPE Type;
};

typedef struct _PEP_ACPI_ENUMERATE_DEVICE_NAMESPACE PEP_ACPI_ENUMERATE_DEVICE_NAMESPACE,
    *PPEP_ACPI_ENUMERATE_DEVICE_NAMESPACE;
struct _PEP_ACPI_ENUMERATE_DEVICE_NAMESPACE {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    ULONG ObjectCount;
    SIZE_T ObjectBufferSize;
    _Field_size_bytes_full_(ObjectBufferSize) PEP_ACPI_OBJECT_NAME_WITH_TYPE Objects[1];
};

typedef struct _PEP_ACPI_EVALUATE_CONTROL_METHOD PEP_ACPI_EVALUATE_CONTROL_METHOD,
    *PPEP_ACPI_EVALUATE_CONTROL_METHOD;
struct _PEP_ACPI_EVALUATE_CONTROL_METHOD {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    union {
        ULONG MethodName;
        ANSI_STRING MethodNameString;
    };
    NTSTATUS MethodStatus;
    PVOID CompletionContext;
    ULONG InputArgumentCount;
    SIZE_T InputArgumentSize;
    PACPI_METHOD_ARGUMENT InputArguments;
    ULONG OutputArgumentCount;
    SIZE_T OutputArgumentSize;
    PACPI_METHOD_ARGUMENT OutputArguments;
};

typedef union _PEP_ACPI_RESOURCE_FLAGS PEP_ACPI_RESOURCE_FLAGS, *PPEP_ACPI_RESOURCE_FLAGS;
union _PEP_ACPI_RESOURCE_FLAGS {
    ULONG AsULong;
    struct {
        ULONG Shared : 1;
        ULONG Wake : 1;
        ULONG ResourceUsage : 1;
        ULONG SlaveMode : 1;
        ULONG AddressingMode : 1;
        ULONG SharedMode : 1;
        ULONG Reserved : 26;
    };
};

typedef struct _PEP_ACPI_EXTENDED_ADDRESS PEP_ACPI_EXTENDED_ADDRESS, *PPEP_ACPI_EXTENDED_ADDRESS;
struct _PEP_ACPI_EXTENDED_ADDRESS {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    UCHAR ResourceFlags;
    UCHAR GeneralFlags;
    UCHAR TypeSpecificFlags;
    UCHAR RevisionId;
    UCHAR Reserved;
    ULONGLONG Granularity;
    ULONGLONG MinimumAddress;
    ULONGLONG MaximumAddress;
    ULONGLONG TranslationAddress;
    ULONGLONG AddressLength;
    ULONGLONG TypeAttribute;
    PUNICODE_STRING DescriptorName;
};

typedef struct _PEP_ACPI_GPIO_RESOURCE PEP_ACPI_GPIO_RESOURCE, *PPEP_ACPI_GPIO_RESOURCE;
struct _PEP_ACPI_GPIO_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    KINTERRUPT_MODE InterruptType;
    KINTERRUPT_POLARITY InterruptPolarity;
    GPIO_PIN_CONFIG_TYPE PinConfig;
    GPIO_PIN_IORESTRICTION_TYPE IoRestrictionType;
    USHORT DriveStrength;
    USHORT DebounceTimeout;
    PUSHORT PinTable;
    USHORT PinCount;
    UCHAR ResourceSourceIndex;
    PUNICODE_STRING ResourceSourceName;
    PUCHAR VendorData;
    USHORT VendorDataLength;
};

typedef struct _PEP_ACPI_INTERRUPT_RESOURCE PEP_ACPI_INTERRUPT_RESOURCE,
    *PPEP_ACPI_INTERRUPT_RESOURCE;
struct _PEP_ACPI_INTERRUPT_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    KINTERRUPT_MODE InterruptType;
    KINTERRUPT_POLARITY InterruptPolarity;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    UCHAR Count;
    PULONG Pins;
};

typedef struct _PEP_ACPI_IO_MEMORY_RESOURCE PEP_ACPI_IO_MEMORY_RESOURCE,
    *PPEP_ACPI_IO_MEMORY_RESOURCE;
struct _PEP_ACPI_IO_MEMORY_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    UCHAR Information;
    PHYSICAL_ADDRESS MinimumAddress;
    PHYSICAL_ADDRESS MaximumAddress;
    ULONG Alignment;
    ULONG Length;
};

typedef struct _PEP_ACPI_PREPARE_DEVICE PEP_ACPI_PREPARE_DEVICE, *PPEP_ACPI_PREPARE_DEVICE;
struct _PEP_ACPI_PREPARE_DEVICE {
    PCUNICODE_STRING AcpiDeviceName;
    ULONG InputFlags;
    BOOLEAN DeviceAccepted;
    ULONG OutputFlags;
};

typedef struct _PEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES PEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES,
    *PPEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES;
struct _PEP_ACPI_QUERY_DEVICE_CONTROL_RESOURCES {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    SIZE_T BiosResourcesSize;
    ACPI_METHOD_ARGUMENT BiosResources[1];
};

typedef struct _PEP_ACPI_QUERY_OBJECT_INFORMATION PEP_ACPI_QUERY_OBJECT_INFORMATION,
    *PPEP_ACPI_QUERY_OBJECT_INFORMATION;
struct _PEP_ACPI_QUERY_OBJECT_INFORMATION {
    PEPHANDLE DeviceHandle;
    PEP_ACPI_OBJECT_NAME Name;
    PEP_ACPI_OBJECT_TYPE Type;
    ULONG ObjectFlags;
    union {
        struct {
            ULONG InputArgumentCount;
            ULONG OutputArgumentCount;
        } MethodObject;
    };
};

typedef struct _PEP_ACPI_REGISTER_DEVICE PEP_ACPI_REGISTER_DEVICE, *PPEP_ACPI_REGISTER_DEVICE;
struct _PEP_ACPI_REGISTER_DEVICE {
    PCUNICODE_STRING AcpiDeviceName;
    ULONG InputFlags;
    POHANDLE KernelHandle;
    PEPHANDLE DeviceHandle;
    ULONG OutputFlags;
};

typedef struct _PEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES
    PEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES,
    *PPEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES;
struct _PEP_ACPI_REQUEST_CONVERT_TO_BIOS_RESOURCES {
    NTSTATUS TranslationStatus;
    PPEP_ACPI_RESOURCE InputBuffer;
    SIZE_T InputBufferSize;
    PVOID OutputBuffer;
    SIZE_T OutputBufferSize;
    ULONG Flags;
};

typedef struct _PEP_ACPI_SPB_RESOURCE PEP_ACPI_SPB_RESOURCE, *PPEP_ACPI_SPB_RESOURCE;
struct _PEP_ACPI_SPB_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_RESOURCE_FLAGS Flags;
    USHORT TypeSpecificFlags;
    UCHAR ResourceSourceIndex;
    PUNICODE_STRING ResourceSourceName;
    PCHAR VendorData;
    USHORT VendorDataLength;
};

typedef struct _PEP_ACPI_SPB_I2C_RESOURCE PEP_ACPI_SPB_I2C_RESOURCE, *PPEP_ACPI_SPB_I2C_RESOURCE;
struct _PEP_ACPI_SPB_I2C_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG ConnectionSpeed;
    USHORT SlaveAddress;
};

typedef struct _PEP_ACPI_SPB_SPI_RESOURCE PEP_ACPI_SPB_SPI_RESOURCE, *PPEP_ACPI_SPB_SPI_RESOURCE;
struct _PEP_ACPI_SPB_SPI_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG ConnectionSpeed;
    UCHAR DataBitLength;
    UCHAR Phase;
    UCHAR Polarity;
    USHORT DeviceSelection;
};

typedef struct _PEP_ACPI_SPB_UART_RESOURCE PEP_ACPI_SPB_UART_RESOURCE, *PPEP_ACPI_SPB_UART_RESOURCE;
struct _PEP_ACPI_SPB_UART_RESOURCE {
    PEP_ACPI_SPB_RESOURCE SpbCommon;
    ULONG BaudRate;
    USHORT RxBufferSize;
    USHORT TxBufferSize;
    UCHAR Parity;
    UCHAR LinesInUse;
};

union _PEP_ACPI_RESOURCE {
    PEP_ACPI_RESOURCE_TYPE Type;
    PEP_ACPI_IO_MEMORY_RESOURCE IoMemory;
    PEP_ACPI_INTERRUPT_RESOURCE Interrupt;
    PEP_ACPI_GPIO_RESOURCE Gpio;
    PEP_ACPI_SPB_I2C_RESOURCE SpbI2c;
    PEP_ACPI_SPB_SPI_RESOURCE SpbSpi;
    PEP_ACPI_SPB_UART_RESOURCE SpbUart;
    PEP_ACPI_EXTENDED_ADDRESS ExtendedAddress;
};

typedef struct _PEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES
    PEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES,
    *PPEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES;
struct _PEP_ACPI_TRANSLATED_DEVICE_CONTROL_RESOURCES {
    PEPHANDLE DeviceHandle;
    ULONG RequestFlags;
    NTSTATUS Status;
    SIZE_T TranslatedResourcesSize;
    PCM_RESOURCE_LIST TranslatedResources;
};

typedef struct _PEP_ACPI_UNREGISTER_DEVICE PEP_ACPI_UNREGISTER_DEVICE, *PPEP_ACPI_UNREGISTER_DEVICE;
struct _PEP_ACPI_UNREGISTER_DEVICE {
    PEPHANDLE DeviceHandle;
    ULONG InputFlags;
};

/*
 * Resources of a device that the platform extension describes in place of the firmware. Each of
 * these fills one PEP_ACPI_RESOURCE, the members it does not name are zero.
 */
FORCEINLINE VOID PEP_ACPI_INITIALIZE_MEMORY_RESOURCE(_In_ UCHAR ReadWrite,
                                                     _In_ ULONG MinimumAddress,
                                                     _In_ ULONG MaximumAddress,
                                                     _In_ ULONG Alignment, _In_ ULONG MemorySize,
                                                     _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->IoMemory.Type = PepAcpiMemory;
    Resource->IoMemory.Information = ReadWrite;
    Resource->IoMemory.MinimumAddress.QuadPart = MinimumAddress;
    Resource->IoMemory.MaximumAddress.QuadPart = MaximumAddress;
    Resource->IoMemory.Alignment = Alignment;
    Resource->IoMemory.Length = MemorySize;
}

FORCEINLINE VOID PEP_ACPI_INITIALIZE_IOPORT_RESOURCE(_In_ UCHAR Decode, _In_ USHORT MinimumAddress,
                                                     _In_ USHORT MaximumAddress,
                                                     _In_ UCHAR Alignment, _In_ UCHAR PortLength,
                                                     _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->IoMemory.Type = PepAcpiIoPort;
    Resource->IoMemory.Information = Decode;
    Resource->IoMemory.MinimumAddress.QuadPart = MinimumAddress;
    Resource->IoMemory.MaximumAddress.QuadPart = MaximumAddress;
    Resource->IoMemory.Alignment = Alignment;
    Resource->IoMemory.Length = PortLength;
}

FORCEINLINE VOID PEP_ACPI_INITIALIZE_INTERRUPT_RESOURCE(_In_ BOOLEAN ResourceUsage,
                                                        _In_ KINTERRUPT_MODE EdgeLevel,
                                                        _In_ KINTERRUPT_POLARITY InterruptLevel,
                                                        _In_ BOOLEAN ShareType, _In_ BOOLEAN Wake,
                                                        _In_ PULONG PinTable, _In_ UCHAR PinCount,
                                                        _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->Interrupt.Type = PepAcpiInterrupt;
    Resource->Interrupt.InterruptType = EdgeLevel;
    Resource->Interrupt.InterruptPolarity = InterruptLevel;
    Resource->Interrupt.Flags.ResourceUsage = ResourceUsage != FALSE;
    Resource->Interrupt.Flags.Shared = ShareType != FALSE;
    Resource->Interrupt.Flags.Wake = Wake != FALSE;
    Resource->Interrupt.Count = PinCount;
    Resource->Interrupt.Pins = PinTable;
}

FORCEINLINE VOID PEP_ACPI_INITIALIZE_GPIO_INT_RESOURCE(
    _In_ KINTERRUPT_MODE InterruptType, _In_ KINTERRUPT_POLARITY LevelType, _In_ BOOLEAN Shareable,
    _In_ BOOLEAN CanWake, _In_ GPIO_PIN_CONFIG_TYPE PinConfig, _In_ USHORT DebounceTimeout,
    _In_ UCHAR ResourceSourceIndex, _In_ PUNICODE_STRING ResourceSourceName,
    _In_ BOOLEAN ResourceUsage, _In_ PUCHAR VendorData, _In_ USHORT VendorDataLength,
    _In_ PUSHORT PinTable, _In_ UCHAR PinCount, _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->Gpio.Type = PepAcpiGpioInt;
    Resource->Gpio.Flags.Shared = Shareable != FALSE;
    Resource->Gpio.Flags.Wake = CanWake != FALSE;
    Resource->Gpio.Flags.ResourceUsage = ResourceUsage != FALSE;
    Resource->Gpio.InterruptType = InterruptType;
    Resource->Gpio.InterruptPolarity = LevelType;
    Resource->Gpio.PinConfig = PinConfig;
    Resource->Gpio.DebounceTimeout = DebounceTimeout;
    Resource->Gpio.PinTable = PinTable;
    Resource->Gpio.PinCount = PinCount;
    Resource->Gpio.ResourceSourceIndex = ResourceSourceIndex;
    Resource->Gpio.ResourceSourceName = ResourceSourceName;
    Resource->Gpio.VendorData = VendorData;
    Resource->Gpio.VendorDataLength = VendorDataLength;
}

FORCEINLINE VOID PEP_ACPI_INITIALIZE_GPIO_IO_RESOURCE(
    _In_ BOOLEAN Shareable, _In_ BOOLEAN CanWake, _In_ GPIO_PIN_CONFIG_TYPE PinConfig,
    _In_ USHORT DebounceTimeout, _In_ USHORT DriveStrength,
    _In_ GPIO_PIN_IORESTRICTION_TYPE IoRestriction, _In_ UCHAR ResourceSourceIndex,
    _In_ PUNICODE_STRING ResourceSourceName, _In_ BOOLEAN ResourceUsage, _In_ PUCHAR VendorData,
    _In_ USHORT VendorDataLength, _In_ PUSHORT PinTable, _In_ USHORT PinCount,
    _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->Gpio.Type = PepAcpiGpioIo;
    Resource->Gpio.Flags.Shared = Shareable != FALSE;
    Resource->Gpio.Flags.Wake = CanWake != FALSE;
    Resource->Gpio.Flags.ResourceUsage = ResourceUsage != FALSE;
    Resource->Gpio.PinConfig = PinConfig;
    Resource->Gpio.IoRestrictionType = IoRestriction;
    Resource->Gpio.DriveStrength = DriveStrength;
    Resource->Gpio.DebounceTimeout = DebounceTimeout;
    Resource->Gpio.PinTable = PinTable;
    Resource->Gpio.PinCount = PinCount;
    Resource->Gpio.ResourceSourceIndex = ResourceSourceIndex;
    Resource->Gpio.ResourceSourceName = ResourceSourceName;
    Resource->Gpio.VendorData = VendorData;
    Resource->Gpio.VendorDataLength = VendorDataLength;
}

FORCEINLINE VOID PEP_ACPI_INITIALIZE_SPB_I2C_RESOURCE(
    _In_ USHORT SlaveAddress, _In_ BOOLEAN DeviceInitiated, _In_ ULONG ConnectionSpeed,
    _In_ BOOLEAN AddressingMode, _In_ PUNICODE_STRING ResourceSource,
    _In_ UCHAR ResourceSourceIndex, _In_ BOOLEAN ResourceUsage, _In_ BOOLEAN SharedMode,
    _In_ PCHAR VendorData, _In_ USHORT VendorDataLength, _Out_ PPEP_ACPI_RESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    Resource->SpbI2c.SpbCommon.Type = PepAcpiSpbI2c;
    Resource->SpbI2c.SpbCommon.Flags.SlaveMode = DeviceInitiated != FALSE;
    Resource->SpbI2c.SpbCommon.Flags.AddressingMode = AddressingMode != FALSE;
    Resource->SpbI2c.SpbCommon.Flags.ResourceUsage = ResourceUsage != FALSE;
    Resource->SpbI2c.SpbCommon.Flags.SharedMode = SharedMode != FALSE;
    Resource->SpbI2c.SpbCommon.ResourceSourceIndex = ResourceSourceIndex;
    Resource->SpbI2c.SpbCommon.ResourceSourceName = ResourceSource;
    Resource->SpbI2c.SpbCommon.VendorData = VendorData;
    Resource->SpbI2c.SpbCommon.VendorDataLength = VendorDataLength;
    Resource->SpbI2c.ConnectionSpeed = ConnectionSpeed;
    Resource->SpbI2c.SlaveAddress = SlaveAddress;
}

EXTERN_C_END

#endif
