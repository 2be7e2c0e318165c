/*
 * What the hardware abstraction layer offers to drivers of hardware: buses, ports, dispatch
 * tables.
 * What ntddk.h adds to nt/hal.h.
 */
#ifndef CWDK_NT_DDK_HAL_H
#define CWDK_NT_DDK_HAL_H

#include "nt/forward.h"
#include "nt/resource.h"
#include "nt/ddk/resource.h"
#include "nt/ddk/interrupt.h"
#include "nt/ddk/dma.h"

#define HAL_CMC_DISABLED 0UL

#define HAL_CPE_DISABLED 0UL

#define HAL_DISPATCH_VERSION 5

#define HAL_MCA_DISABLED 0UL

#define HAL_MCE_DISABLED 0UL

#define HAL_PLATFORM_DISABLE_WRITE_COMBINING 1L
#define HAL_PLATFORM_DISABLE_PTCG 4L
#define HAL_PLATFORM_DISABLE_UC_MAIN_MEMORY 8L
#define HAL_PLATFORM_ENABLE_WRITE_COMBINING_MMIO 0x10L
#define HAL_PLATFORM_ACPI_TABLES_CACHED 0x20L

#define WHEA_BAD_PAGE_LIST_MAX_SIZE 14
#define WHEA_BAD_PAGE_LIST_LOCATION 15

#define WHEA_CMCI_THRESHOLD_COUNT 10
#define WHEA_CMCI_THRESHOLD_TIME 11
#define WHEA_CMCI_THRESHOLD_POLL_COUNT 12

#define WHEA_DEVICE_DRIVER_BUFFER_SET_MAX 1
#define WHEA_DEVICE_DRIVER_BUFFER_SET_MIN 1
#define WHEA_DEVICE_DRIVER_BUFFER_SET_V1 1
#define WHEA_DEVICE_DRIVER_CONFIG_MIN 1
#define WHEA_DEVICE_DRIVER_CONFIG_V1 1
#define WHEA_DEVICE_DRIVER_CONFIG_MAX 2
#define WHEA_DEVICE_DRIVER_CONFIG_V2 2

#define WHEA_DISABLE_OFFLINE 0
#define WHEA_DISABLE_DUMMY_WRITE 6

#define WHEA_ERR_SRC_OVERRIDE_FLAG 1

#define WHEA_ERROR_HANDLE_INVALID ((PVOID)0)
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_XPFMCE 0
#define WHEA_ERROR_LOG_ENTRY_VERSION 1
#define WHEA_ERROR_RECORD_FLAGS_RECOVERED 1
#define WHEA_ERROR_RECORD_VALID_PLATFORMID 1
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_XPFCMC 1
#define WHEA_ERROR_SOURCE_FLAG_FIRMWAREFIRST 1
#define WHEA_ERROR_PACKET_V1_VERSION 2
#define WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR 2
#define WHEA_ERROR_RECORD_VALID_TIMESTAMP 2
#define WHEA_ERROR_SOURCE_FLAG_GLOBAL 2
#define WHEA_ERROR_PACKET_V2_VERSION 3
#define WHEA_ERROR_PACKET_VERSION 3
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_IPFMCA 3
#define WHEA_ERROR_RECORD_FLAGS_SIMULATED 4
#define WHEA_ERROR_RECORD_VALID_PARTITIONID 4
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_IPFCMC 4
#define WHEA_ERROR_SOURCE_FLAG_GHES_ASSIST 4
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_IPFCPE 5
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_AERROOTPORT 6
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_AERENDPOINT 7
#define WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER 8
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_AERBRIDGE 8
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_GENERIC 9
#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_GENERIC_V2 10
#define WHEA_ERROR_SOURCE_DESCRIPTOR_VERSION_10 10
#define WHEA_ERROR_SOURCE_DESCRIPTOR_VERSION_11 11
#define WHEA_ERROR_TEXT_LEN 0x20
#define WHEA_ERROR_RECORD_REVISION 0x210
#define WHEA_ERROR_SOURCE_INVALID_RELATED_SOURCE 65535
#define WHEA_ERROR_LOG_ENTRY_PCI 0x20494350
#define WHEA_ERROR_LOG_ENTRY_HAL 0x204C4148
#define WHEA_ERROR_PACKET_SIGNATURE 0x41454857
#define WHEA_ERROR_PACKET_V2_SIGNATURE 0x41454857
#define WHEA_ERROR_LOG_ENTRY_PSHED 0x44485350
#define WHEA_ERROR_LOG_ENTRY_ACPI 0x49504341
#define WHEA_ERROR_LOG_ENTRY_PSHED_PI 0x49505350
#define WHEA_ERROR_LOG_ENTRY_KERNEL 0x4C4E524B
#define WHEA_ERROR_LOG_ENTRY_HYPERV 0x50565948
#define WHEA_ERROR_RECORD_SIGNATURE 0x52455043
#define WHEA_ERROR_LOG_ENTRY_SIGNATURE 0x674C6857
#define WHEA_ERROR_PACKET_V1_SIGNATURE 0x74507245
#define WHEA_ERROR_SOURCE_FLAG_DEFAULTSOURCE 0x80000000U
#define WHEA_ERROR_RECORD_SIGNATURE_END 0xFFFFFFFFU

#define WHEA_FIRMWARE_RECORD_TYPE_IPFSAL 0

#define WHEA_GENERIC_ENTRY_TEXT_LEN 0x14
#define WHEA_GENERIC_ENTRY_V2_VERSION 0x300
#define WHEA_GENERIC_ENTRY_VERSION 0x300

#define WHEA_IN_USE_PAGE_NOTIFY_FLAG_PLATFORMDIRECTED 1
#define WHEA_IN_USE_PAGE_NOTIFY_FLAG_NOTIFYALL 0x40
#define WHEA_IN_USE_PAGE_NOTIFY_FLAG_PAGEOFFLINED 0x80

#define WHEA_INVALID_ERR_SRC_ID 0

#define WHEA_MAX_MC_BANKS 0x20
#define WHEA_MAX_LOG_DATA_LEN 0x24

#define WHEA_MEM_PERSISTOFFLINE 1
#define WHEA_MEM_PFA_DISABLE 2
#define WHEA_MEM_PFA_PAGECOUNT 3
#define WHEA_MEM_PFA_THRESHOLD 4
#define WHEA_MEM_PFA_TIMEOUT 5

#define WHEA_MEMERRTYPE_UNKNOWN 0
#define WHEA_MEMERRTYPE_NOERROR 1
#define WHEA_MEMERRTYPE_SINGLEBITECC 2
#define WHEA_MEMERRTYPE_MULTIBITECC 3
#define WHEA_MEMERRTYPE_SINGLESYMCHIPKILL 4
#define WHEA_MEMERRTYPE_MULTISYMCHIPKILL 5
#define WHEA_MEMERRTYPE_MASTERABORT 6
#define WHEA_MEMERRTYPE_TARGETABORT 7
#define WHEA_MEMERRTYPE_PARITYERROR 8
#define WHEA_MEMERRTYPE_WATCHDOGTIMEOUT 9
#define WHEA_MEMERRTYPE_INVALIDADDRESS 10
#define WHEA_MEMERRTYPE_MIRRORBROKEN 11
#define WHEA_MEMERRTYPE_MEMORYSPARING 12

#define WHEA_NOTIFICATION_TYPE_POLLED 0
#define WHEA_NOTIFICATION_TYPE_SCI 3
#define WHEA_NOTIFICATION_TYPE_NMI 4
#define WHEA_NOTIFICATION_TYPE_CMCI 5
#define WHEA_NOTIFICATION_TYPE_MCE 6
#define WHEA_NOTIFICATION_TYPE_GPIO_SIGNAL 7
#define WHEA_NOTIFICATION_TYPE_ARMV8_SEA 8
#define WHEA_NOTIFICATION_TYPE_ARMV8_SEI 9
#define WHEA_NOTIFICATION_TYPE_SDEI 11

#define WHEA_NOTIFY_ALL_OFFLINES 0x10

#define WHEA_PENDING_PAGE_LIST_SZ 13

#define WHEA_PLUGIN_REGISTRATION_PACKET_V1 0x10000
#define WHEA_PLUGIN_REGISTRATION_PACKET_V2 0x20000
#define WHEA_PLUGIN_REGISTRATION_PACKET_VERSION 0x20000

#define WHEA_RESTORE_CMCI_ENABLED 7
#define WHEA_RESTORE_CMCI_ATTEMPTS 8
#define WHEA_RESTORE_CMCI_ERR_LIMIT 9

#define WHEA_ROW_FAIL_CHECK_EXTENT 0x11
#define WHEA_ROW_FAIL_CHECK_ENABLE 0x12
#define WHEA_ROW_FAIL_CHECK_THRESHOLD 0x13

#define WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE1_VERSION 1

#define WHEA_WRITE_FLAG_DUMMY 1

#define WHEA_XPF_MC_BANK_STATUSFORMAT_IA32MCA 0
#define WHEA_XPF_MC_BANK_STATUSFORMAT_Intel64MCA 1
#define WHEA_XPF_MC_BANK_STATUSFORMAT_AMD64MCA 2

#define WRITE_NV_MEMORY_FLAG_FLUSH 1
#define WRITE_NV_MEMORY_FLAG_NON_TEMPORAL 2
#define WRITE_NV_MEMORY_FLAG_PERSIST 3
#define WRITE_NV_MEMORY_FLAG_NO_DRAIN 0x100

EXTERN_C_START

typedef struct _PM_DISPATCH_TABLE PM_DISPATCH_TABLE, *PPM_DISPATCH_TABLE;

typedef enum HAL_APIC_DESTINATION_MODE {
    ApicDestinationModePhysical = 1,
    ApicDestinationModeLogicalFlat,
    ApicDestinationModeLogicalClustered,
    ApicDestinationModeUnknown,
} HAL_APIC_DESTINATION_MODE,
    *PHAL_APIC_DESTINATION_MODE;

typedef enum _HAL_DISPLAY_BIOS_INFORMATION {
    HalDisplayInt10Bios = 0,
    HalDisplayEmulatedBios,
    HalDisplayNoBios,
} HAL_DISPLAY_BIOS_INFORMATION,
    *PHAL_DISPLAY_BIOS_INFORMATION;

typedef enum _HAL_QUERY_INFORMATION_CLASS {
    HalInstalledBusInformation = 0,
    HalProfileSourceInformation,
    HalInformationClassUnused1,
    HalPowerInformation,
    HalProcessorSpeedInformation,
    HalCallbackInformation,
    HalMapRegisterInformation,
    HalMcaLogInformation,
    HalFrameBufferCachingInformation,
    HalDisplayBiosInformation,
    HalProcessorFeatureInformation,
    HalNumaTopologyInterface,
    HalErrorInformation,
    HalCmcLogInformation,
    HalCpeLogInformation,
    HalQueryMcaInterface,
    HalQueryAMLIIllegalIOPortAddresses,
    HalQueryMaxHotPlugMemoryAddress,
    HalPartitionIpiInterface,
    HalPlatformInformation,
    HalQueryProfileSourceList,
    HalInitLogInformation,
    HalFrequencyInformation,
    HalProcessorBrandString,
    HalHypervisorInformation,
    HalPlatformTimerInformation,
    HalAcpiAuditInformation,
    HalIrtInformation,
    HalSecondaryInterruptInformation,
    HalParkingPageInformation,
    HalNumaRangeTableInformation,
    HalChannelTopologyInformation,
    HalExternalCacheInformation,
    HalQueryDebuggerInformation,
    HalFwBootPerformanceInformation,
    HalFwS3PerformanceInformation,
    HalGetChannelPowerInformation,
    HalQueryStateElementInformation,
    HalPsciInformation,
    HalInterruptControllerInformation,
    HalQueryIommuReservedRegionInformation,
    HalQueryArmErrataInformation,
    HalQueryProcessorEfficiencyInformation,
    HalQueryAcpiWakeAlarmSystemPowerStateInformation,
    HalQueryProfileNumberOfCounters,
    HalQueryHyperlaunchEntrypoint,
    HalHardwareWatchdogInformation,
    HalDmaRemappingInformation,
    HalQueryUnused0001,
    HalHeterogeneousMemoryAttributesInterface,
    HalQueryPerDeviceMsiLimitInformation,
    HalQueryProfileCorruptionStatus,
    HalQueryProfileCounterOwnership,
} HAL_QUERY_INFORMATION_CLASS,
    *PHAL_QUERY_INFORMATION_CLASS;

typedef enum _HAL_SET_INFORMATION_CLASS {
    HalProfileSourceInterval = 0,
    HalProfileSourceInterruptHandler,
    HalMcaRegisterDriver,
    HalKernelErrorHandler,
    HalCmcRegisterDriver,
    HalCpeRegisterDriver,
    HalMcaLog,
    HalCmcLog,
    HalCpeLog,
    HalGenerateCmcInterrupt,
    HalProfileSourceTimerHandler,
    HalEnlightenment,
    HalProfileDpgoSourceInterruptHandler,
    HalRegisterSecondaryInterruptInterface,
    HalSetChannelPowerInformation,
    HalI386ExceptionChainTerminatorInformation,
    HalSetResetParkDisposition,
    HalSetPsciSuspendMode,
    HalSetHvciEnabled,
    HalSetProcessorTraceInterruptHandler,
    HalProfileSourceAdd,
    HalProfileSourceRemove,
    HalSetSwInterruptHandler,
    HalSetClockTimerMinimumInterval,
} HAL_SET_INFORMATION_CLASS,
    *PHAL_SET_INFORMATION_CLASS;

typedef void (*PCI_ERROR_HANDLER_CALLBACK)(VOID);

typedef NTSTATUS (*PHALIOREADWRITEHANDLER)(_In_ BOOLEAN fRead, _In_ ULONG dwAddr, _In_ ULONG dwSize,
                                           _Inout_ PULONG pdwData);

typedef void (*PHALMCAINTERFACELOCK)(VOID);

typedef NTSTATUS (*PHALMCAINTERFACEREADREGISTER)(_In_ UCHAR BankNumber, _Inout_ PVOID Exception);

typedef void (*PHALMCAINTERFACEUNLOCK)(VOID);

typedef BOOLEAN (*PHAL_RESET_DISPLAY_PARAMETERS)(_In_ ULONG Columns, _In_ ULONG Rows);

typedef NTSTATUS (*pHalAssignSlotResources)(
    _In_ PUNICODE_STRING RegistryPath, _In_ PUNICODE_STRING DriverClassName,
    _In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT DeviceObject, _In_ INTERFACE_TYPE BusType,
    _In_ ULONG BusNumber, _In_ ULONG SlotNumber, _Inout_ PCM_RESOURCE_LIST *AllocatedResources);

typedef NTSTATUS (*pHalEndMirroring)(_In_ ULONG PassNumber);

typedef void (*pHalEndOfBoot)(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*pHalExamineMBR)(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize,
                               _In_ ULONG MBRTypeIdentifier, _Out_ PVOID *Buffer);

typedef BOOLEAN (*pHalFindBusAddressTranslation)(_In_ PHYSICAL_ADDRESS BusAddress,
                                                 _Inout_ PULONG AddressSpace,
                                                 _Out_ PPHYSICAL_ADDRESS TranslatedAddress,
                                                 _Inout_ PULONG_PTR Context, _In_ BOOLEAN NextBus);

typedef PVOID (*pHalGetAcpiTable)(_In_ ULONG Signature, _In_opt_ PCSTR OemId,
                                  _In_opt_ PCSTR OemTableId);

typedef void (*pHalGetPrmCache)(_Out_ PLIST_ENTRY *FirmwareList, _Out_ PLIST_ENTRY *UpdateList);

typedef void (*pHalHaltSystem)(VOID);

typedef PBUS_HANDLER (*pHalHandlerForBus)(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber);

typedef NTSTATUS (*pHalInitPnpDriver)(VOID);

typedef NTSTATUS (*pHalInitPowerManagement)(_In_ PPM_DISPATCH_TABLE PmDriverDispatchTable,
                                            _Out_ PPM_DISPATCH_TABLE *PmHalDispatchTable);

typedef NTSTATUS (*pHalIoReadPartitionTable)(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize,
    _In_ BOOLEAN ReturnRecognizedPartitions,
    _Out_ struct _DRIVE_LAYOUT_INFORMATION **PartitionBuffer);

typedef NTSTATUS (*pHalIoSetPartitionInformation)(_In_ PDEVICE_OBJECT DeviceObject,
                                                  _In_ ULONG SectorSize, _In_ ULONG PartitionNumber,
                                                  _In_ ULONG PartitionType);

typedef NTSTATUS (*pHalIoWritePartitionTable)(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize, _In_ ULONG SectorsPerTrack,
    _In_ ULONG NumberOfHeads, _In_ struct _DRIVE_LAYOUT_INFORMATION *PartitionBuffer);

typedef NTSTATUS (*pHalMirrorPhysicalMemory)(_In_ PHYSICAL_ADDRESS PhysicalAddress,
                                             _In_ LARGE_INTEGER NumberOfBytes);

typedef NTSTATUS (*pHalMirrorVerify)(_In_ PHYSICAL_ADDRESS PhysicalAddress,
                                     _In_ LARGE_INTEGER NumberOfBytes);

typedef NTSTATUS (*pHalQueryBusSlots)(_In_ PBUS_HANDLER BusHandler, _In_ ULONG BufferSize,
                                      _Out_ PULONG SlotNumbers, _Out_ PULONG ReturnedLength);

typedef NTSTATUS (*pHalQuerySystemInformation)(_In_ HAL_QUERY_INFORMATION_CLASS InformationClass,
                                               _In_ ULONG BufferSize,
                                               _Out_writes_bytes_to_(BufferSize, *ReturnedLength)
                                                   PVOID Buffer,
                                               _Out_ PULONG ReturnedLength);

typedef void (*pHalReferenceBusHandler)(_In_ PBUS_HANDLER BusHandler);

typedef BOOLEAN (*pHalResetDisplay)(VOID);

typedef void (*pHalSetPciErrorHandlerCallback)(_In_ PCI_ERROR_HANDLER_CALLBACK Callback);

typedef NTSTATUS (*pHalSetSystemInformation)(_In_ HAL_SET_INFORMATION_CLASS InformationClass,
                                             _In_ ULONG BufferSize, _In_ PVOID Buffer);

typedef NTSTATUS (*pHalStartMirroring)(VOID);

typedef BOOLEAN (*pHalTranslateBusAddress)(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber,
                                           _In_ PHYSICAL_ADDRESS BusAddress,
                                           _Inout_ PULONG AddressSpace,
                                           _Out_ PPHYSICAL_ADDRESS TranslatedAddress);

typedef UCHAR (*pHalVectorToIDTEntry)(ULONG Vector);

typedef struct {
    ULONG Version;
    pHalQuerySystemInformation HalQuerySystemInformation;
    pHalSetSystemInformation HalSetSystemInformation;
    pHalQueryBusSlots HalQueryBusSlots;
    ULONG Spare1;
    pHalExamineMBR HalExamineMBR;
    pHalIoReadPartitionTable HalIoReadPartitionTable;
    pHalIoSetPartitionInformation HalIoSetPartitionInformation;
    pHalIoWritePartitionTable HalIoWritePartitionTable;
    pHalHandlerForBus HalReferenceHandlerForBus;
    pHalReferenceBusHandler HalReferenceBusHandler;
    pHalReferenceBusHandler HalDereferenceBusHandler;
    pHalInitPnpDriver HalInitPnpDriver;
    pHalInitPowerManagement HalInitPowerManagement;
    pHalGetDmaAdapter HalGetDmaAdapter;
    pHalGetInterruptTranslator HalGetInterruptTranslator;
    pHalStartMirroring HalStartMirroring;
    pHalEndMirroring HalEndMirroring;
    pHalMirrorPhysicalMemory HalMirrorPhysicalMemory;
    pHalEndOfBoot HalEndOfBoot;
    pHalMirrorVerify HalMirrorVerify;
    pHalGetAcpiTable HalGetCachedAcpiTable;
    pHalSetPciErrorHandlerCallback HalSetPciErrorHandlerCallback;
    pHalGetPrmCache HalGetPrmCache;
} HAL_DISPATCH, *PHAL_DISPATCH;

typedef struct _HAL_AMLI_BAD_IO_ADDRESS_LIST HAL_AMLI_BAD_IO_ADDRESS_LIST,
    *PHAL_AMLI_BAD_IO_ADDRESS_LIST;
struct _HAL_AMLI_BAD_IO_ADDRESS_LIST {
    ULONG BadAddrBegin;
    ULONG BadAddrSize;
    ULONG OSVersionTrigger;
    PHALIOREADWRITEHANDLER IOHandler;
};

typedef struct _HAL_BUS_INFORMATION HAL_BUS_INFORMATION, *PHAL_BUS_INFORMATION;
struct _HAL_BUS_INFORMATION {
    INTERFACE_TYPE BusType;
    BUS_DATA_TYPE ConfigurationType;
    ULONG BusNumber;
    ULONG Reserved;
};

typedef struct _HAL_CALLBACKS HAL_CALLBACKS, *PHAL_CALLBACKS;
struct _HAL_CALLBACKS {
    PCALLBACK_OBJECT SetSystemInformation;
    PCALLBACK_OBJECT BusCheck;
};

typedef struct _HAL_ERROR_INFO HAL_ERROR_INFO, *PHAL_ERROR_INFO;
struct _HAL_ERROR_INFO {
    ULONG Version;
    ULONG InitMaxSize;
    ULONG McaMaxSize;
    ULONG McaPreviousEventsCount;
    ULONG McaCorrectedEventsCount;
    ULONG McaKernelDeliveryFails;
    ULONG McaDriverDpcQueueFails;
    ULONG McaReserved;
    ULONG CmcMaxSize;
    ULONG CmcPollingInterval;
    ULONG CmcInterruptsCount;
    ULONG CmcKernelDeliveryFails;
    ULONG CmcDriverDpcQueueFails;
    ULONG CmcGetStateFails;
    ULONG CmcClearStateFails;
    ULONG CmcReserved;
    ULONGLONG CmcLogId;
    ULONG CpeMaxSize;
    ULONG CpePollingInterval;
    ULONG CpeInterruptsCount;
    ULONG CpeKernelDeliveryFails;
    ULONG CpeDriverDpcQueueFails;
    ULONG CpeGetStateFails;
    ULONG CpeClearStateFails;
    ULONG CpeInterruptSources;
    ULONGLONG CpeLogId;
    ULONGLONG KernelReserved[4];
};

typedef struct _HAL_MCA_INTERFACE HAL_MCA_INTERFACE;
struct _HAL_MCA_INTERFACE {
    PHALMCAINTERFACELOCK Lock;
    PHALMCAINTERFACEUNLOCK Unlock;
    PHALMCAINTERFACEREADREGISTER ReadRegister;
};

typedef struct _HAL_PLATFORM_INFORMATION HAL_PLATFORM_INFORMATION, *PHAL_PLATFORM_INFORMATION;
struct _HAL_PLATFORM_INFORMATION {
    ULONG PlatformFlags;
};

typedef struct _HAL_POWER_INFORMATION HAL_POWER_INFORMATION, *PHAL_POWER_INFORMATION;
struct _HAL_POWER_INFORMATION {
    ULONG TBD;
};

struct _PM_DISPATCH_TABLE {
    ULONG Signature;
    ULONG Version;
    PVOID Function[1];
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern PHAL_DISPATCH HalDispatchTable;

NTHALAPI void HalAcquireDisplayOwnership(_In_ PHAL_RESET_DISPLAY_PARAMETERS ResetDisplayParameters);

NTHALAPI PVOID HalAllocateCrashDumpRegisters(_In_ PADAPTER_OBJECT AdapterObject,
                                             _Inout_ PULONG NumberOfMapRegisters);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTHALAPI NTSTATUS HalAllocateHardwareCounters(_In_reads_opt_(GroupCount)
                                                  PGROUP_AFFINITY GroupAffinty,
                                              _In_ ULONG GroupCount,
                                              _In_opt_ PPHYSICAL_COUNTER_RESOURCE_LIST ResourceList,
                                              _Out_ _Out_owned_(registration)
                                                  PHANDLE CounterSetHandle);

NTHALAPI void HalBugCheckSystem(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                _In_ PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTHALAPI void HalExamineMBR(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize,
                            _In_ ULONG MBRTypeIdentifier,
                            _Outptr_result_bytebuffer_(_Inexpressible_()) PVOID *Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTHALAPI NTSTATUS HalFreeHardwareCounters(_In_ _Consumes_(registration) HANDLE CounterSetHandle);

NTHALAPI ULONG HalGetBusDataByOffset(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber,
                                     _In_ ULONG SlotNumber, _Out_writes_bytes_(Length) PVOID Buffer,
                                     _In_ ULONG Offset, _In_ ULONG Length);

NTHALAPI ULONG HalSetBusDataByOffset(_In_ BUS_DATA_TYPE BusDataType, _In_ ULONG BusNumber,
                                     _In_ ULONG SlotNumber, _In_reads_bytes_(Length) PVOID Buffer,
                                     _In_ ULONG Offset, _In_ ULONG Length);

NTHALAPI BOOLEAN HalTranslateBusAddress(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber,
                                        _In_ PHYSICAL_ADDRESS BusAddress,
                                        _Inout_ PULONG AddressSpace,
                                        _Out_ PPHYSICAL_ADDRESS TranslatedAddress);

EXTERN_C_END

#endif
