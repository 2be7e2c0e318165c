/*
 * Types and numbers that belong to no one subject.
 * What ntddk.h adds to nt/system.h.
 */
#ifndef CWDK_NT_DDK_SYSTEM_H
#define CWDK_NT_DDK_SYSTEM_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/resource.h"
#include "nt/ddk/locks.h"
#include "nt/ddk/registry.h"
#include "nt/ddk/resource.h"
#include "nt/ddk/debug.h"
#include "nt/ddk/whea.h"

#define ANY_SIZE 1

#define BDCB_IMAGEFLAGS_FAILED_CODE_INTEGRITY 1UL

#define CP_GET_SUCCESS 0
#define CP_GET_NODATA 1
#define CP_GET_ERROR 2

#define DYNAMIC_EH_CONTINUATION_TARGET_ADD 1

#define DYNAMIC_ENFORCED_ADDRESS_RANGE_ADD 1

#define FILL_NV_MEMORY_FLAG_FLUSH 1
#define FILL_NV_MEMORY_FLAG_NON_TEMPORAL 2
#define FILL_NV_MEMORY_FLAG_PERSIST 3
#define FILL_NV_MEMORY_FLAG_NO_DRAIN 0x100

#define FLUSH_NV_MEMORY_IN_FLAG_NO_DRAIN 1
#define FLUSH_NV_MEMORY_DEFAULT_TOKEN 0xFFFFFFFFFFFFFFFFULL

#if defined(_M_ARM64)
#define INITIAL_CPSR 0x10
#endif

#define MAX_HW_COUNTERS 0x10

#define NX_SUPPORT_POLICY_ALWAYSOFF 0
#define NX_SUPPORT_POLICY_ALWAYSON 1
#define NX_SUPPORT_POLICY_OPTIN 2
#define NX_SUPPORT_POLICY_OPTOUT 3

#define OSC_CAPABILITIES_MASKED 0x10

#define OSC_UNRECOGNIZED_UUID 4
#define OSC_UNRECOGNIZED_REVISION 8

#define PCCARD_DUP_LEGACY_BASE 6

#define PCCARD_MAP_ERROR 1
#define PCCARD_MAP_ZERO 2

#define PCCARD_NO_PIC 4
#define PCCARD_NO_LEGACY_BASE 5

#define PCCARD_SCAN_DISABLED 1

#define RESULT_ZERO 0
#define RESULT_NEGATIVE 1
#define RESULT_POSITIVE 2

#define SINGLE_GROUP_LEGACY_API 1

#define SSINFO_FLAGS_ALIGNED_DEVICE 1
#define SSINFO_FLAGS_PARTITION_ALIGNED_ON_DEVICE 2
#define SSINFO_FLAGS_NO_SEEK_PENALTY 4
#define SSINFO_FLAGS_TRIM_ENABLED 8
#define SSINFO_FLAGS_BYTE_ADDRESSABLE 0x10

#define SSINFO_OFFSET_UNKNOWN 0xFFFFFFFFU

#define WCS_RAS_REGISTER_NAME_MAX_LENGTH 0x20

EXTERN_C_START

typedef enum WELL_KNOWN_SID_TYPE {
    WinNullSid = 0,
    WinWorldSid,
    WinLocalSid,
    WinCreatorOwnerSid,
    WinCreatorGroupSid,
    WinCreatorOwnerServerSid,
    WinCreatorGroupServerSid,
    WinNtAuthoritySid,
    WinDialupSid,
    WinNetworkSid,
    WinBatchSid,
    WinInteractiveSid,
    WinServiceSid,
    WinAnonymousSid,
    WinProxySid,
    WinEnterpriseControllersSid,
    WinSelfSid,
    WinAuthenticatedUserSid,
    WinRestrictedCodeSid,
    WinTerminalServerSid,
    WinRemoteLogonIdSid,
    WinLogonIdsSid,
    WinLocalSystemSid,
    WinLocalServiceSid,
    WinNetworkServiceSid,
    WinBuiltinDomainSid,
    WinBuiltinAdministratorsSid,
    WinBuiltinUsersSid,
    WinBuiltinGuestsSid,
    WinBuiltinPowerUsersSid,
    WinBuiltinAccountOperatorsSid,
    WinBuiltinSystemOperatorsSid,
    WinBuiltinPrintOperatorsSid,
    WinBuiltinBackupOperatorsSid,
    WinBuiltinReplicatorSid,
    WinBuiltinPreWindows2000CompatibleAccessSid,
    WinBuiltinRemoteDesktopUsersSid,
    WinBuiltinNetworkConfigurationOperatorsSid,
    WinAccountAdministratorSid,
    WinAccountGuestSid,
    WinAccountKrbtgtSid,
    WinAccountDomainAdminsSid,
    WinAccountDomainUsersSid,
    WinAccountDomainGuestsSid,
    WinAccountComputersSid,
    WinAccountControllersSid,
    WinAccountCertAdminsSid,
    WinAccountSchemaAdminsSid,
    WinAccountEnterpriseAdminsSid,
    WinAccountPolicyAdminsSid,
    WinAccountRasAndIasServersSid,
    WinNTLMAuthenticationSid,
    WinDigestAuthenticationSid,
    WinSChannelAuthenticationSid,
    WinThisOrganizationSid,
    WinOtherOrganizationSid,
    WinBuiltinIncomingForestTrustBuildersSid,
    WinBuiltinPerfMonitoringUsersSid,
    WinBuiltinPerfLoggingUsersSid,
    WinBuiltinAuthorizationAccessSid,
    WinBuiltinTerminalServerLicenseServersSid,
    WinBuiltinDCOMUsersSid,
    WinBuiltinIUsersSid,
    WinIUserSid,
    WinBuiltinCryptoOperatorsSid,
    WinUntrustedLabelSid,
    WinLowLabelSid,
    WinMediumLabelSid,
    WinHighLabelSid,
    WinSystemLabelSid,
    WinWriteRestrictedCodeSid,
    WinCreatorOwnerRightsSid,
    WinCacheablePrincipalsGroupSid,
    WinNonCacheablePrincipalsGroupSid,
    WinEnterpriseReadonlyControllersSid,
    WinAccountReadonlyControllersSid,
    WinBuiltinEventLogReadersGroup,
    WinNewEnterpriseReadonlyControllersSid,
    WinBuiltinCertSvcDComAccessGroup,
    WinMediumPlusLabelSid,
    WinLocalLogonSid,
    WinConsoleLogonSid,
    WinThisOrganizationCertificateSid,
    WinApplicationPackageAuthoritySid,
    WinBuiltinAnyPackageSid,
    WinCapabilityInternetClientSid,
    WinCapabilityInternetClientServerSid,
    WinCapabilityPrivateNetworkClientServerSid,
    WinCapabilityPicturesLibrarySid,
    WinCapabilityVideosLibrarySid,
    WinCapabilityMusicLibrarySid,
    WinCapabilityDocumentsLibrarySid,
    WinCapabilitySharedUserCertificatesSid,
    WinCapabilityEnterpriseAuthenticationSid,
    WinCapabilityRemovableStorageSid,
    WinBuiltinRDSRemoteAccessServersSid,
    WinBuiltinRDSEndpointServersSid,
    WinBuiltinRDSManagementServersSid,
    WinUserModeDriversSid,
    WinBuiltinHyperVAdminsSid,
    WinAccountCloneableControllersSid,
    WinBuiltinAccessControlAssistanceOperatorsSid,
    WinBuiltinRemoteManagementUsersSid,
    WinAuthenticationAuthorityAssertedSid,
    WinAuthenticationServiceAssertedSid,
    WinLocalAccountSid,
    WinLocalAccountAndAdministratorSid,
    WinAccountProtectedUsersSid,
    WinCapabilityAppointmentsSid,
    WinCapabilityContactsSid,
    WinAccountDefaultSystemManagedSid,
    WinBuiltinDefaultSystemManagedGroupSid,
    WinBuiltinStorageReplicaAdminsSid,
    WinAccountKeyAdminsSid,
    WinAccountEnterpriseKeyAdminsSid,
    WinAuthenticationKeyTrustSid,
    WinAuthenticationKeyPropertyMFASid,
    WinAuthenticationKeyPropertyAttestationSid,
    WinAuthenticationFreshKeyAuthSid,
    WinBuiltinDeviceOwnersSid,
} WELL_KNOWN_SID_TYPE;

typedef enum _BDCB_CLASSIFICATION {
    BdCbClassificationUnknownImage = 0,
    BdCbClassificationKnownGoodImage,
    BdCbClassificationKnownBadImage,
    BdCbClassificationKnownBadImageBootCritical,
    BdCbClassificationEnd,
} BDCB_CLASSIFICATION,
    *PBDCB_CLASSIFICATION;

typedef enum _BDCB_STATUS_UPDATE_TYPE {
    BdCbStatusPrepareForDependencyLoad = 0,
    BdCbStatusPrepareForDriverLoad,
    BdCbStatusPrepareForUnload,
} BDCB_STATUS_UPDATE_TYPE,
    *PBDCB_STATUS_UPDATE_TYPE;

typedef enum _EXTENDED_AGP_REGISTER {
    IsochStatus = 0,
    AgpControl,
    ApertureSize,
    AperturePageSize,
    GartLow,
    GartHigh,
    IsochCommand,
} EXTENDED_AGP_REGISTER,
    *PEXTENDED_AGP_REGISTER;

typedef enum _HARDWARE_COUNTER_TYPE {
    PMCCounter = 0,
    MaxHardwareCounterType,
} HARDWARE_COUNTER_TYPE,
    *PHARDWARE_COUNTER_TYPE;

typedef enum _IPMI_OS_SEL_RECORD_TYPE {
    IpmiOsSelRecordTypeWhea = 0,
    IpmiOsSelRecordTypeOther,
    IpmiOsSelRecordTypeWheaErrorXpfMca,
    IpmiOsSelRecordTypeWheaErrorPci,
    IpmiOsSelRecordTypeWheaErrorNmi,
    IpmiOsSelRecordTypeWheaErrorOther,
    IpmiOsSelRecordTypeRaw,
    IpmiOsSelRecordTypeDriver,
    IpmiOsSelRecordTypeBugcheckRecovery,
    IpmiOsSelRecordTypeBugcheckData,
    IpmiOsSelRecordTypeMax,
} IPMI_OS_SEL_RECORD_TYPE,
    *PIPMI_OS_SEL_RECORD_TYPE;

typedef enum _SE_IMAGE_SIGNATURE_TYPE {
    SeImageSignatureNone = 0,
    SeImageSignatureEmbedded,
    SeImageSignatureCache,
    SeImageSignatureCatalogCached,
    SeImageSignatureCatalogNotCached,
    SeImageSignatureCatalogHint,
    SeImageSignaturePackageCatalog,
    SeImageSignaturePplMitigated,
} SE_IMAGE_SIGNATURE_TYPE,
    *PSE_IMAGE_SIGNATURE_TYPE;

typedef enum _SOC_SUBSYSTEM_TYPE {
    SOC_SUBSYS_WIRELESS_MODEM = 0,
    SOC_SUBSYS_AUDIO_DSP,
    SOC_SUBSYS_WIRELSS_CONNECTIVITY,
    SOC_SUBSYS_SENSORS,
    SOC_SUBSYS_COMPUTE_DSP,
    SOC_SUBSYS_SECURE_PROC,
    SOC_SUBSYS_VENDOR_DEFINED = 0x10000,
} SOC_SUBSYSTEM_TYPE,
    *PSOC_SUBSYSTEM_TYPE;

typedef enum _SUBSYSTEM_INFORMATION_TYPE {
    SubsystemInformationTypeWin32 = 0,
    SubsystemInformationTypeWSL,
    MaxSubsystemInformationType,
} SUBSYSTEM_INFORMATION_TYPE,
    *PSUBSYSTEM_INFORMATION_TYPE;

typedef NTSTATUS (*PTRANSLATE_RESOURCE_HANDLER)(
    _Inout_opt_ PVOID Context, _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Source,
    _In_ RESOURCE_TRANSLATION_DIRECTION Direction, _In_opt_ ULONG AlternativesCount,
    _In_reads_opt_(AlternativesCount) IO_RESOURCE_DESCRIPTOR Alternatives[],
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _Out_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Target);

typedef NTSTATUS (*pKdEnumerateDebuggingDevices)(_In_ PVOID LoaderBlock,
                                                 _Inout_ PDEBUG_DEVICE_DESCRIPTOR Device,
                                                 _In_ PDEBUG_DEVICE_FOUND_FUNCTION Callback);

typedef PVOID (*pKdGetAcpiTablePhase0)(_In_ struct _LOADER_PARAMETER_BLOCK *LoaderBlock,
                                       _In_ ULONG Signature);

typedef PVOID (*pKdMapPhysicalMemory64)(_In_ PHYSICAL_ADDRESS PhysicalAddress,
                                        _In_ ULONG NumberPages, _In_ BOOLEAN FlushCurrentTLB);

typedef NTSTATUS (*pKdReleaseIntegratedDeviceForDebugging)(
    _Inout_ PDEBUG_DEVICE_DESCRIPTOR IntegratedDevice);

typedef NTSTATUS (*pKdSetupIntegratedDeviceForDebugging)(
    _In_ PVOID LoaderBlock, _Inout_ PDEBUG_DEVICE_DESCRIPTOR IntegratedDevice);

typedef void (*pKdUnmapVirtualAddress)(_In_ PVOID VirtualAddress, _In_ ULONG NumberPages,
                                       _In_ BOOLEAN FlushCurrentTLB);

typedef struct _AGP_TARGET_BUS_INTERFACE_STANDARD AGP_TARGET_BUS_INTERFACE_STANDARD,
    *PAGP_TARGET_BUS_INTERFACE_STANDARD;
struct _AGP_TARGET_BUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGET_SET_DEVICE_DATA SetBusData;
    PGET_SET_DEVICE_DATA GetBusData;
    UCHAR CapabilityID;
};

struct _BDCB_IMAGE_INFORMATION {
    BDCB_CLASSIFICATION Classification;
    ULONG ImageFlags;
    UNICODE_STRING ImageName;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING CertificatePublisher;
    UNICODE_STRING CertificateIssuer;
    PVOID ImageHash;
    PVOID CertificateThumbprint;
    ULONG ImageHashAlgorithm;
    ULONG ThumbprintHashAlgorithm;
    ULONG ImageHashLength;
    ULONG CertificateThumbprintLength;
};

typedef struct _BDCB_STATUS_UPDATE_CONTEXT BDCB_STATUS_UPDATE_CONTEXT, *PBDCB_STATUS_UPDATE_CONTEXT;
struct _BDCB_STATUS_UPDATE_CONTEXT {
    BDCB_STATUS_UPDATE_TYPE StatusType;
};

struct _CUSTOM_SYSTEM_EVENT_TRIGGER_CONFIG {
    ULONG Size;
    PCWSTR TriggerId;
};

typedef struct _EFI_ACPI_RAS_SIGNAL_TABLE EFI_ACPI_RAS_SIGNAL_TABLE, *PEFI_ACPI_RAS_SIGNAL_TABLE;
#pragma pack(push, 1)
struct _EFI_ACPI_RAS_SIGNAL_TABLE {
    WHEA_ACPI_HEADER Header;
    UINT32 NumberRecord;
    SIGNAL_REG_VALUE Entries[1];
};
#pragma pack(pop)

struct _HARDWARE_COUNTER {
    HARDWARE_COUNTER_TYPE Type;
    ULONG Reserved;
    ULONG64 Index;
};

#pragma pack(push, 1)
struct _IPMI_OS_SEL_RECORD {
    ULONG Signature;
    ULONG Version;
    ULONG Length;
    IPMI_OS_SEL_RECORD_TYPE RecordType;
    ULONG DataLength;
    UCHAR Data[1];
};
#pragma pack(pop)

struct _NV_MEMORY_RANGE {
    void *BaseAddress;
    SIZE_T Length;
};

typedef struct _PAGE_PRIORITY_INFORMATION PAGE_PRIORITY_INFORMATION, *PPAGE_PRIORITY_INFORMATION;
struct _PAGE_PRIORITY_INFORMATION {
    ULONG PagePriority;
};

typedef struct _SOC_SUBSYSTEM_FAILURE_DETAILS SOC_SUBSYSTEM_FAILURE_DETAILS,
    *PSOC_SUBSYSTEM_FAILURE_DETAILS;
struct _SOC_SUBSYSTEM_FAILURE_DETAILS {
    SOC_SUBSYSTEM_TYPE SubsysType;
    ULONG64 FirmwareVersion;
    ULONG64 HardwareVersion;
    ULONG UnifiedFailureRegionSize;
    CHAR UnifiedFailureRegion[1];
};

struct _TRANSLATOR_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PTRANSLATE_RESOURCE_HANDLER TranslateResources;
    PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER TranslateResourceRequirements;
};

typedef struct _VM_COUNTERS VM_COUNTERS, *PVM_COUNTERS;
struct _VM_COUNTERS {
    SIZE_T PeakVirtualSize;
    SIZE_T VirtualSize;
    ULONG PageFaultCount;
    SIZE_T PeakWorkingSetSize;
    SIZE_T WorkingSetSize;
    SIZE_T QuotaPeakPagedPoolUsage;
    SIZE_T QuotaPagedPoolUsage;
    SIZE_T QuotaPeakNonPagedPoolUsage;
    SIZE_T QuotaNonPagedPoolUsage;
    SIZE_T PagefileUsage;
    SIZE_T PeakPagefileUsage;
};

typedef struct _VM_COUNTERS_EX VM_COUNTERS_EX, *PVM_COUNTERS_EX;
struct _VM_COUNTERS_EX {
    SIZE_T PeakVirtualSize;
    SIZE_T VirtualSize;
    ULONG PageFaultCount;
    SIZE_T PeakWorkingSetSize;
    SIZE_T WorkingSetSize;
    SIZE_T QuotaPeakPagedPoolUsage;
    SIZE_T QuotaPagedPoolUsage;
    SIZE_T QuotaPeakNonPagedPoolUsage;
    SIZE_T QuotaNonPagedPoolUsage;
    SIZE_T PagefileUsage;
    SIZE_T PeakPagefileUsage;
    SIZE_T PrivateUsage;
};

typedef struct _VM_COUNTERS_EX2 VM_COUNTERS_EX2, *PVM_COUNTERS_EX2;
struct _VM_COUNTERS_EX2 {
    VM_COUNTERS_EX CountersEx;
    SIZE_T PrivateWorkingSetSize;
    ULONGLONG SharedCommitUsage;
};

struct _ZONE_HEADER {
    SINGLE_LIST_ENTRY FreeList;
    SINGLE_LIST_ENTRY SegmentList;
    ULONG BlockSize;
    ULONG TotalSegmentSize;
};

typedef struct _ZONE_SEGMENT_HEADER ZONE_SEGMENT_HEADER, *PZONE_SEGMENT_HEADER;
struct _ZONE_SEGMENT_HEADER {
    SINGLE_LIST_ENTRY SegmentList;
    PVOID Reserved;
};

EXTERN_C_END

#endif
