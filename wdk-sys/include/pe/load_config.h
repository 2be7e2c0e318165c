/*
 * Load configuration: security cookie, control flow guard, enclaves, hot patches, code ranges.
 */
#ifndef CWDK_PE_LOAD_CONFIG_H
#define CWDK_PE_LOAD_CONFIG_H

#include "wdm.h"

#define IMAGE_ENCLAVE_IMPORT_MATCH_NONE 0
#define IMAGE_ENCLAVE_IMPORT_MATCH_UNIQUE_ID 1
#define IMAGE_ENCLAVE_IMPORT_MATCH_AUTHOR_ID 2
#define IMAGE_ENCLAVE_IMPORT_MATCH_FAMILY_ID 3
#define IMAGE_ENCLAVE_IMPORT_MATCH_IMAGE_ID 4
#define IMAGE_ENCLAVE_FLAG_PRIMARY_IMAGE 1
#define IMAGE_ENCLAVE_POLICY_DEBUGGABLE 1
#define IMAGE_ENCLAVE_SHORT_ID_LENGTH 0x10
#define IMAGE_ENCLAVE_LONG_ID_LENGTH 0x20
#define IMAGE_ENCLAVE_MINIMUM_CONFIG_SIZE 0x4CL

#define IMAGE_GUARD_FLAG_FID_SUPPRESSED 1
#define IMAGE_GUARD_FLAG_EXPORT_SUPPRESSED 2
#define IMAGE_GUARD_FLAG_FID_LANGEXCPTHANDLER 4
#define IMAGE_GUARD_FLAG_FID_XFG 8
#define IMAGE_GUARD_CF_FUNCTION_TABLE_SIZE_SHIFT 0x1C
#define IMAGE_GUARD_CF_INSTRUMENTED 0x100
#define IMAGE_GUARD_CF_FUNCTION_TABLE_PRESENT 0x400
#define IMAGE_GUARD_CF_EXPORT_SUPPRESSION_INFO_PRESENT 0x4000
#define IMAGE_GUARD_CF_ENABLE_EXPORT_SUPPRESSION 0x8000
#define IMAGE_GUARD_CF_LONGJUMP_TABLE_PRESENT 0x10000
#define IMAGE_GUARD_CF_FUNCTION_TABLE_SIZE_MASK 0xF0000000U
#define IMAGE_GUARD_CFW_INSTRUMENTED 0x200
#define IMAGE_GUARD_SECURITY_COOKIE_UNUSED 0x800
#define IMAGE_GUARD_PROTECT_DELAYLOAD_IAT 0x1000
#define IMAGE_GUARD_DELAYLOAD_IAT_IN_ITS_OWN_SECTION 0x2000
#define IMAGE_GUARD_RF_INSTRUMENTED 0x20000
#define IMAGE_GUARD_RF_ENABLE 0x40000
#define IMAGE_GUARD_RF_STRICT 0x80000
#define IMAGE_GUARD_RETPOLINE_PRESENT 0x100000
#define IMAGE_GUARD_EH_CONTINUATION_TABLE_PRESENT 0x400000
#define IMAGE_GUARD_XFG_ENABLED 0x800000
#define IMAGE_GUARD_CASTGUARD_PRESENT 0x1000000
#define IMAGE_GUARD_MEMCPY_PRESENT 0x2000000

#define IMAGE_HOT_PATCH_NONE 0
#define IMAGE_HOT_PATCH_BASE_OBLIGATORY 1
#define IMAGE_HOT_PATCH_BASE_CAN_ROLL_BACK 2
#define IMAGE_HOT_PATCH_CHUNK_SIZE 4095
#define IMAGE_HOT_PATCH_CHUNK_TARGET_RVA 0x4000
#define IMAGE_HOT_PATCH_CHUNK_SOURCE_RVA 0x8000
#define IMAGE_HOT_PATCH_FUNCTION 0x1C000
#define IMAGE_HOT_PATCH_ABSOLUTE 0x2C000
#define IMAGE_HOT_PATCH_REL32 0x3C000
#define IMAGE_HOT_PATCH_CALL_TARGET 0x44000
#define IMAGE_HOT_PATCH_INDIRECT 0x5C000
#define IMAGE_HOT_PATCH_NO_CALL_TARGET 0x64000
#define IMAGE_HOT_PATCH_DYNAMIC_VALUE 0x78000
#define IMAGE_HOT_PATCH_CHUNK_TYPE 0xFC000
#define IMAGE_HOT_PATCH_CHUNK_RESERVED 0x3FF03000
#define IMAGE_HOT_PATCH_CHUNK_OBLIGATORY 0x40000000
#define IMAGE_HOT_PATCH_CHUNK_INVERSE 0x80000000U

#define PATCH_IMAGE_PHASE_1 0
#define PATCH_IMAGE_PHASE_2 1
#define PATCH_IMAGE_PHASE_2_FAILED 2

#define PATCH_MAIN_CALLOUT_PARAMS_VERSION 1

EXTERN_C_START

typedef struct _PATCH_MAIN_CALLOUT_PARAMS PATCH_MAIN_CALLOUT_PARAMS, *PPATCH_MAIN_CALLOUT_PARAMS;
typedef NTSTATUS (*PATCH_MAIN_CALLOUT_FUNCTION)(PPATCH_MAIN_CALLOUT_PARAMS, ULONG);
typedef struct _IMAGE_ARM64EC_CODE_RANGE_ENTRY_POINT IMAGE_ARM64EC_CODE_RANGE_ENTRY_POINT;
struct _IMAGE_ARM64EC_CODE_RANGE_ENTRY_POINT {
    ULONG StartRva;
    ULONG EndRva;
    ULONG EntryPoint;
};

typedef struct _IMAGE_ARM64EC_METADATA IMAGE_ARM64EC_METADATA;
struct _IMAGE_ARM64EC_METADATA {
    ULONG Version;
    ULONG CodeMap;
    ULONG CodeMapCount;
    ULONG CodeRangesToEntryPoints;
    ULONG RedirectionMetadata;
    ULONG tbd__os_arm64x_dispatch_call_no_redirect;
    ULONG tbd__os_arm64x_dispatch_ret;
    ULONG tbd__os_arm64x_dispatch_call;
    ULONG tbd__os_arm64x_dispatch_icall;
    ULONG tbd__os_arm64x_dispatch_icall_cfg;
    ULONG AlternateEntryPoint;
    ULONG AuxiliaryIAT;
    ULONG CodeRangesToEntryPointsCount;
    ULONG RedirectionMetadataCount;
    ULONG GetX64InformationFunctionPointer;
    ULONG SetX64InformationFunctionPointer;
    ULONG ExtraRFETable;
    ULONG ExtraRFETableSize;
    ULONG __os_arm64x_dispatch_fptr;
    ULONG AuxiliaryIATCopy;
};

typedef struct _IMAGE_ARM64EC_REDIRECTION_ENTRY IMAGE_ARM64EC_REDIRECTION_ENTRY;
struct _IMAGE_ARM64EC_REDIRECTION_ENTRY {
    ULONG Source;
    ULONG Destination;
};

typedef struct _IMAGE_CE_RUNTIME_FUNCTION_ENTRY IMAGE_CE_RUNTIME_FUNCTION_ENTRY,
    *PIMAGE_CE_RUNTIME_FUNCTION_ENTRY;
struct _IMAGE_CE_RUNTIME_FUNCTION_ENTRY {
    ULONG FuncStart;
    ULONG PrologLen : 8;
    ULONG FuncLen : 22;
    ULONG ThirtyTwoBit : 1;
    ULONG ExceptionFlag : 1;
};

typedef struct _IMAGE_CHPE_METADATA_X86 IMAGE_CHPE_METADATA_X86, *PIMAGE_CHPE_METADATA_X86;
struct _IMAGE_CHPE_METADATA_X86 {
    ULONG Version;
    ULONG CHPECodeAddressRangeOffset;
    ULONG CHPECodeAddressRangeCount;
    ULONG WowA64ExceptionHandlerFunctionPointer;
    ULONG WowA64DispatchCallFunctionPointer;
    ULONG WowA64DispatchIndirectCallFunctionPointer;
    ULONG WowA64DispatchIndirectCallCfgFunctionPointer;
    ULONG WowA64DispatchRetFunctionPointer;
    ULONG WowA64DispatchRetLeafFunctionPointer;
    ULONG WowA64DispatchJumpFunctionPointer;
    ULONG CompilerIATPointer;
    ULONG WowA64RdtscFunctionPointer;
};

typedef struct _IMAGE_CHPE_RANGE_ENTRY IMAGE_CHPE_RANGE_ENTRY, *PIMAGE_CHPE_RANGE_ENTRY;
struct _IMAGE_CHPE_RANGE_ENTRY {
    union {
        ULONG StartOffset;
        struct {
            ULONG NativeCode : 1;
            ULONG AddressBits : 31;
        };
    };
    ULONG Length;
};

typedef struct _IMAGE_ENCLAVE_CONFIG32 IMAGE_ENCLAVE_CONFIG32, *PIMAGE_ENCLAVE_CONFIG32;
struct _IMAGE_ENCLAVE_CONFIG32 {
    ULONG Size;
    ULONG MinimumRequiredConfigSize;
    ULONG PolicyFlags;
    ULONG NumberOfImports;
    ULONG ImportList;
    ULONG ImportEntrySize;
    UCHAR FamilyID[16];
    UCHAR ImageID[16];
    ULONG ImageVersion;
    ULONG SecurityVersion;
    ULONG EnclaveSize;
    ULONG NumberOfThreads;
    ULONG EnclaveFlags;
};

typedef struct _IMAGE_ENCLAVE_CONFIG64 IMAGE_ENCLAVE_CONFIG64, *PIMAGE_ENCLAVE_CONFIG64;
typedef IMAGE_ENCLAVE_CONFIG64 IMAGE_ENCLAVE_CONFIG;
typedef PIMAGE_ENCLAVE_CONFIG64 PIMAGE_ENCLAVE_CONFIG;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_ENCLAVE_CONFIG64 {
    ULONG Size;
    ULONG MinimumRequiredConfigSize;
    ULONG PolicyFlags;
    ULONG NumberOfImports;
    ULONG ImportList;
    ULONG ImportEntrySize;
    UCHAR FamilyID[16];
    UCHAR ImageID[16];
    ULONG ImageVersion;
    ULONG SecurityVersion;
    ULONGLONG EnclaveSize;
    ULONG NumberOfThreads;
    ULONG EnclaveFlags;
};
#pragma pack(pop)

typedef struct _IMAGE_ENCLAVE_IMPORT IMAGE_ENCLAVE_IMPORT, *PIMAGE_ENCLAVE_IMPORT;
struct _IMAGE_ENCLAVE_IMPORT {
    ULONG MatchType;
    ULONG MinimumSecurityVersion;
    UCHAR UniqueOrAuthorID[32];
    UCHAR FamilyID[16];
    UCHAR ImageID[16];
    ULONG ImportName;
    ULONG Reserved;
};

typedef struct _IMAGE_HOT_PATCH_BASE IMAGE_HOT_PATCH_BASE, *PIMAGE_HOT_PATCH_BASE;
struct _IMAGE_HOT_PATCH_BASE {
    ULONG SequenceNumber;
    ULONG Flags;
    ULONG OriginalTimeDateStamp;
    ULONG OriginalCheckSum;
    ULONG CodeIntegrityInfo;
    ULONG CodeIntegritySize;
    ULONG PatchTable;
    ULONG BufferOffset;
};

typedef struct _IMAGE_HOT_PATCH_HASHES IMAGE_HOT_PATCH_HASHES, *PIMAGE_HOT_PATCH_HASHES;
struct _IMAGE_HOT_PATCH_HASHES {
    UCHAR SHA256[32];
    UCHAR SHA1[20];
};

typedef struct _IMAGE_HOT_PATCH_INFO IMAGE_HOT_PATCH_INFO, *PIMAGE_HOT_PATCH_INFO;
struct _IMAGE_HOT_PATCH_INFO {
    ULONG Version;
    ULONG Size;
    ULONG SequenceNumber;
    ULONG BaseImageList;
    ULONG BaseImageCount;
    ULONG BufferOffset;
    ULONG ExtraPatchSize;
};

typedef struct _IMAGE_LOAD_CONFIG_CODE_INTEGRITY IMAGE_LOAD_CONFIG_CODE_INTEGRITY,
    *PIMAGE_LOAD_CONFIG_CODE_INTEGRITY;
struct _IMAGE_LOAD_CONFIG_CODE_INTEGRITY {
    USHORT Flags;
    USHORT Catalog;
    ULONG CatalogOffset;
    ULONG Reserved;
};

typedef struct _IMAGE_LOAD_CONFIG_DIRECTORY32 IMAGE_LOAD_CONFIG_DIRECTORY32,
    *PIMAGE_LOAD_CONFIG_DIRECTORY32;
struct _IMAGE_LOAD_CONFIG_DIRECTORY32 {
    ULONG Size;
    ULONG TimeDateStamp;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG GlobalFlagsClear;
    ULONG GlobalFlagsSet;
    ULONG CriticalSectionDefaultTimeout;
    ULONG DeCommitFreeBlockThreshold;
    ULONG DeCommitTotalFreeThreshold;
    ULONG LockPrefixTable;
    ULONG MaximumAllocationSize;
    ULONG VirtualMemoryThreshold;
    ULONG ProcessHeapFlags;
    ULONG ProcessAffinityMask;
    USHORT CSDVersion;
    USHORT DependentLoadFlags;
    ULONG EditList;
    ULONG SecurityCookie;
    ULONG SEHandlerTable;
    ULONG SEHandlerCount;
    ULONG GuardCFCheckFunctionPointer;
    ULONG GuardCFDispatchFunctionPointer;
    ULONG GuardCFFunctionTable;
    ULONG GuardCFFunctionCount;
    ULONG GuardFlags;
    IMAGE_LOAD_CONFIG_CODE_INTEGRITY CodeIntegrity;
    ULONG GuardAddressTakenIatEntryTable;
    ULONG GuardAddressTakenIatEntryCount;
    ULONG GuardLongJumpTargetTable;
    ULONG GuardLongJumpTargetCount;
    ULONG DynamicValueRelocTable;
    ULONG CHPEMetadataPointer;
    ULONG GuardRFFailureRoutine;
    ULONG GuardRFFailureRoutineFunctionPointer;
    ULONG DynamicValueRelocTableOffset;
    USHORT DynamicValueRelocTableSection;
    USHORT Reserved2;
    ULONG GuardRFVerifyStackPointerFunctionPointer;
    ULONG HotPatchTableOffset;
    ULONG Reserved3;
    ULONG EnclaveConfigurationPointer;
    ULONG VolatileMetadataPointer;
    ULONG GuardEHContinuationTable;
    ULONG GuardEHContinuationCount;
    ULONG GuardXFGCheckFunctionPointer;
    ULONG GuardXFGDispatchFunctionPointer;
    ULONG GuardXFGTableDispatchFunctionPointer;
    ULONG CastGuardOsDeterminedFailureMode;
    ULONG GuardMemcpyFunctionPointer;
};

typedef struct _IMAGE_LOAD_CONFIG_DIRECTORY64 IMAGE_LOAD_CONFIG_DIRECTORY64,
    *PIMAGE_LOAD_CONFIG_DIRECTORY64;
typedef IMAGE_LOAD_CONFIG_DIRECTORY64 IMAGE_LOAD_CONFIG_DIRECTORY;
typedef PIMAGE_LOAD_CONFIG_DIRECTORY64 PIMAGE_LOAD_CONFIG_DIRECTORY;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_LOAD_CONFIG_DIRECTORY64 {
    ULONG Size;
    ULONG TimeDateStamp;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG GlobalFlagsClear;
    ULONG GlobalFlagsSet;
    ULONG CriticalSectionDefaultTimeout;
    ULONGLONG DeCommitFreeBlockThreshold;
    ULONGLONG DeCommitTotalFreeThreshold;
    ULONGLONG LockPrefixTable;
    ULONGLONG MaximumAllocationSize;
    ULONGLONG VirtualMemoryThreshold;
    ULONGLONG ProcessAffinityMask;
    ULONG ProcessHeapFlags;
    USHORT CSDVersion;
    USHORT DependentLoadFlags;
    ULONGLONG EditList;
    ULONGLONG SecurityCookie;
    ULONGLONG SEHandlerTable;
    ULONGLONG SEHandlerCount;
    ULONGLONG GuardCFCheckFunctionPointer;
    ULONGLONG GuardCFDispatchFunctionPointer;
    ULONGLONG GuardCFFunctionTable;
    ULONGLONG GuardCFFunctionCount;
    ULONG GuardFlags;
    IMAGE_LOAD_CONFIG_CODE_INTEGRITY CodeIntegrity;
    ULONGLONG GuardAddressTakenIatEntryTable;
    ULONGLONG GuardAddressTakenIatEntryCount;
    ULONGLONG GuardLongJumpTargetTable;
    ULONGLONG GuardLongJumpTargetCount;
    ULONGLONG DynamicValueRelocTable;
    ULONGLONG CHPEMetadataPointer;
    ULONGLONG GuardRFFailureRoutine;
    ULONGLONG GuardRFFailureRoutineFunctionPointer;
    ULONG DynamicValueRelocTableOffset;
    USHORT DynamicValueRelocTableSection;
    USHORT Reserved2;
    ULONGLONG GuardRFVerifyStackPointerFunctionPointer;
    ULONG HotPatchTableOffset;
    ULONG Reserved3;
    ULONGLONG EnclaveConfigurationPointer;
    ULONGLONG VolatileMetadataPointer;
    ULONGLONG GuardEHContinuationTable;
    ULONGLONG GuardEHContinuationCount;
    ULONGLONG GuardXFGCheckFunctionPointer;
    ULONGLONG GuardXFGDispatchFunctionPointer;
    ULONGLONG GuardXFGTableDispatchFunctionPointer;
    ULONGLONG CastGuardOsDeterminedFailureMode;
    ULONGLONG GuardMemcpyFunctionPointer;
};
#pragma pack(pop)

struct _PATCH_MAIN_CALLOUT_PARAMS {
    ULONG Version;
    ULONG PatchPhase;
    ULONG Flags;
};

EXTERN_C_END

#endif
