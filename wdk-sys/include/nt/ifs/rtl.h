/*
 * The rest of the run-time library: compression, checksums, versions, arithmetic, images.
 * What ntifs.h adds to nt/rtl.h.
 */
#ifndef CWDK_NT_IFS_RTL_H
#define CWDK_NT_IFS_RTL_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/file.h"

#define COMPRESSION_ENGINE_STANDARD 0
#define COMPRESSION_ENGINE_MAXIMUM 0x100
#define COMPRESSION_ENGINE_HIBER 0x200
#define COMPRESSION_ENGINE_MAX 0x200
#define COMPRESSION_ENGINE_MASK 65280

#define COMPRESSION_FORMAT_NONE 0
#define COMPRESSION_FORMAT_DEFAULT 1
#define COMPRESSION_FORMAT_LZNT1 2
#define COMPRESSION_FORMAT_XPRESS 3
#define COMPRESSION_FORMAT_XPRESS_HUFF 4
#define COMPRESSION_FORMAT_MAX 5
#define COMPRESSION_FORMAT_XP10 5
#define COMPRESSION_FORMAT_MASK 255
#define COMPRESSION_FORMAT_ENGINE_MASK 65535

#define HEAP_GROWABLE 2

#define HEAP_CLASS_0 0
#define HEAP_CLASS_1 0x1000
#define HEAP_CLASS_2 0x2000
#define HEAP_CLASS_3 0x3000
#define HEAP_CLASS_4 0x4000
#define HEAP_CLASS_5 0x5000
#define HEAP_CLASS_6 0x6000
#define HEAP_CLASS_7 0x7000
#define HEAP_CLASS_8 0x8000
#define HEAP_CLASS_MASK 61440

#define HEAP_CREATE_SEGMENT_HEAP 0x100
#define HEAP_CREATE_HARDENED 0x200
#define HEAP_CREATE_ALIGN_16 0x10000
#define HEAP_CREATE_ENABLE_TRACING 0x20000
#define HEAP_CREATE_ENABLE_EXECUTE 0x40000

#define HEAP_DISABLE_COALESCE_ON_FREE 0x80

#define HEAP_FREE_CHECKING_ENABLED 0x40

#define HEAP_GENERATE_EXCEPTIONS 4

#define HEAP_GLOBAL_TAG 0x800

#define HEAP_MAXIMUM_TAG 4095

#define HEAP_NO_SERIALIZE 1

#define HEAP_PSEUDO_TAG_FLAG 0x8000

#define HEAP_REALLOC_IN_PLACE_ONLY 0x10

#define HEAP_SETTABLE_USER_VALUE 0x100
#define HEAP_SETTABLE_USER_FLAG1 0x200
#define HEAP_SETTABLE_USER_FLAG2 0x400
#define HEAP_SETTABLE_USER_FLAG3 0x800
#define HEAP_SETTABLE_USER_FLAGS 0xE00

#define HEAP_TAG_SHIFT 0x12
#define HEAP_TAG_MASK 0x3FFC0000

#define HEAP_TAIL_CHECKING_ENABLED 0x20

#define HEAP_ZERO_MEMORY 8

#define SEGMENT_HEAP_FLG_USE_PAGE_HEAP 1
#define SEGMENT_HEAP_PARAMETERS_VERSION 3

#define USN_REASON_COMPRESSION_CHANGE 0x20000

EXTERN_C_START

typedef struct _RTL_SEGMENT_HEAP_VA_CALLBACKS RTL_SEGMENT_HEAP_VA_CALLBACKS,
    *PRTL_SEGMENT_HEAP_VA_CALLBACKS;

typedef enum _HEAP_MEMORY_INFO_CLASS {
    HeapMemoryBasicInformation = 0,
} HEAP_MEMORY_INFO_CLASS;

typedef enum _RTL_MEMORY_TYPE {
    MemoryTypePaged = 0,
    MemoryTypeNonPaged,
    MemoryType64KPage,
    MemoryTypeLargePage,
    MemoryTypeHugePage,
    MemoryTypeCustom,
    MemoryTypeMax,
} RTL_MEMORY_TYPE,
    *PRTL_MEMORY_TYPE;

typedef NTSTATUS ALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK(
    _Inout_ HANDLE CallbackContext, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG PageProtection,
    _Inout_updates_opt_(ExtendedParameterCount) PMEM_EXTENDED_PARAMETER ExtendedParameters,
    _In_ ULONG ExtendedParameterCount);
typedef ALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK *PALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK;

typedef NTSTATUS FREE_VIRTUAL_MEMORY_EX_CALLBACK(_Inout_ HANDLE CallbackContext,
                                                 _In_ HANDLE ProcessHandle,
                                                 _Inout_ __drv_freesMem(Mem) PVOID *BaseAddress,
                                                 _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);
typedef FREE_VIRTUAL_MEMORY_EX_CALLBACK *PFREE_VIRTUAL_MEMORY_EX_CALLBACK;

typedef NTSTATUS
QUERY_VIRTUAL_MEMORY_CALLBACK(_Inout_ HANDLE CallbackContext, _In_ HANDLE ProcessHandle,
                              _In_opt_ PVOID BaseAddress,
                              _In_ HEAP_MEMORY_INFO_CLASS MemoryInformationClass,
                              _Out_writes_bytes_(MemoryInformationLength) PVOID MemoryInformation,
                              _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength);
typedef QUERY_VIRTUAL_MEMORY_CALLBACK *PQUERY_VIRTUAL_MEMORY_CALLBACK;

_Function_class_(RTL_HEAP_COMMIT_ROUTINE)
_IRQL_requires_same_
typedef NTSTATUS RTL_HEAP_COMMIT_ROUTINE(_In_ PVOID Base, _Inout_ PVOID *CommitAddress,
                                         _Inout_ PSIZE_T CommitSize);
typedef RTL_HEAP_COMMIT_ROUTINE *PRTL_HEAP_COMMIT_ROUTINE;

typedef struct _RTL_HEAP_MEMORY_LIMIT_DATA RTL_HEAP_MEMORY_LIMIT_DATA, *PRTL_HEAP_MEMORY_LIMIT_DATA;
struct _RTL_HEAP_MEMORY_LIMIT_DATA {
    SIZE_T CommitLimitBytes;
    ULONG_PTR CommitLimitFailureCode;
    SIZE_T MaxAllocationSizeBytes;
    ULONG_PTR AllocationLimitFailureCode;
};

typedef struct _RTL_HEAP_MEMORY_LIMIT_INFO RTL_HEAP_MEMORY_LIMIT_INFO, *PRTL_HEAP_MEMORY_LIMIT_INFO;
struct _RTL_HEAP_MEMORY_LIMIT_INFO {
    ULONG Version;
    RTL_HEAP_MEMORY_LIMIT_DATA Data;
};

typedef struct _RTL_HEAP_PARAMETERS RTL_HEAP_PARAMETERS, *PRTL_HEAP_PARAMETERS;
struct _RTL_HEAP_PARAMETERS {
    ULONG Length;
    SIZE_T SegmentReserve;
    SIZE_T SegmentCommit;
    SIZE_T DeCommitFreeBlockThreshold;
    SIZE_T DeCommitTotalFreeThreshold;
    SIZE_T MaximumAllocationSize;
    SIZE_T VirtualMemoryThreshold;
    SIZE_T InitialCommit;
    SIZE_T InitialReserve;
    PRTL_HEAP_COMMIT_ROUTINE CommitRoutine;
    SIZE_T Reserved[2];
};

typedef struct _RTL_SEGMENT_HEAP_MEMORY_SOURCE RTL_SEGMENT_HEAP_MEMORY_SOURCE,
    *PRTL_SEGMENT_HEAP_MEMORY_SOURCE;
struct _RTL_SEGMENT_HEAP_MEMORY_SOURCE {
    ULONG Flags;
    ULONG MemoryTypeMask;
    ULONG NumaNode;
    union {
        HANDLE PartitionHandle;
        RTL_SEGMENT_HEAP_VA_CALLBACKS *Callbacks;
    };
    SIZE_T Reserved[2];
};

typedef struct _RTL_SEGMENT_HEAP_PARAMETERS RTL_SEGMENT_HEAP_PARAMETERS,
    *PRTL_SEGMENT_HEAP_PARAMETERS;
struct _RTL_SEGMENT_HEAP_PARAMETERS {
    USHORT Version;
    USHORT Size;
    ULONG Flags;
    RTL_SEGMENT_HEAP_MEMORY_SOURCE MemorySource;
    SIZE_T Reserved[4];
};

struct _RTL_SEGMENT_HEAP_VA_CALLBACKS {
    HANDLE CallbackContext;
    PALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK AllocateVirtualMemory;
    PFREE_VIRTUAL_MEMORY_EX_CALLBACK FreeVirtualMemory;
    PQUERY_VIRTUAL_MEMORY_CALLBACK QueryVirtualMemory;
};

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI
RtlAbsoluteToSelfRelativeSD(_In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
                            _Out_writes_bytes_to_opt_(*BufferLength, *BufferLength)
                                PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
                            _Inout_ PULONG BufferLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
_Post_writable_byte_size_(Size) NTSYSAPI PVOID NTAPI
    RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size);

NTSYSAPI LONG NTAPI RtlCompareAltitudes(_In_ PCUNICODE_STRING Altitude1,
                                        _In_ PCUNICODE_STRING Altitude2);

_Must_inspect_result_
NTSYSAPI SIZE_T NTAPI RtlCompareMemoryUlong(_In_reads_bytes_(Length) PVOID Source,
                                            _In_ SIZE_T Length, _In_ ULONG Pattern);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCompressBuffer(
    _In_ USHORT CompressionFormatAndEngine,
    _In_reads_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _Out_writes_bytes_to_(CompressedBufferSize, *FinalCompressedSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _In_ ULONG UncompressedChunkSize,
    _Out_ PULONG FinalCompressedSize, _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCompressChunks(
    _In_reads_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _Out_writes_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize,
    _Inout_updates_bytes_(CompressedDataInfoLength) PCOMPRESSED_DATA_INFO CompressedDataInfo,
    _In_ ULONG CompressedDataInfoLength, _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTSYSAPI PVOID NTAPI RtlCreateHeap(
    _In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize,
    _In_opt_ SIZE_T CommitSize, _In_opt_ PVOID Lock,
    _When_((Flags & 0x100) != 0, _In_reads_bytes_opt_(sizeof(RTL_SEGMENT_HEAP_PARAMETERS)))
        _When_((Flags & 0x100) == 0, _In_reads_bytes_opt_(sizeof(RTL_HEAP_PARAMETERS)))
            PRTL_HEAP_PARAMETERS Parameters);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI
RtlCreateSystemVolumeInformationFolder(_In_ PCUNICODE_STRING VolumeRootPath);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressBuffer(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _Out_ PULONG FinalUncompressedSize);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressBufferEx(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _Out_ PULONG FinalUncompressedSize, _In_opt_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressBufferEx2(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalUncompressedSize, _In_opt_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressChunks(
    _Out_writes_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_reads_bytes_(CompressedTailSize) PUCHAR CompressedTail, _In_ ULONG CompressedTailSize,
    _In_ PCOMPRESSED_DATA_INFO CompressedDataInfo);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressFragment(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedFragmentSize, *FinalUncompressedSize)
        PUCHAR UncompressedFragment,
    _In_ ULONG UncompressedFragmentSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_ ULONG FragmentOffset, _Out_ PULONG FinalUncompressedSize, _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDecompressFragmentEx(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedFragmentSize, *FinalUncompressedSize)
        PUCHAR UncompressedFragment,
    _In_ ULONG UncompressedFragmentSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_ ULONG FragmentOffset, _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalUncompressedSize,
    _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDescribeChunk(_In_ USHORT CompressionFormat,
                                         _Inout_ PUCHAR *CompressedBuffer,
                                         _In_ PUCHAR EndOfCompressedBufferPlus1,
                                         _Out_ PUCHAR *ChunkBuffer, _Out_ PULONG ChunkSize);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI PVOID NTAPI RtlDestroyHeap(_In_ _Post_invalid_ PVOID HeapHandle);

/* Whole words only: what is left of Length is not written. */
#if defined(_M_ARM64)
NTSYSAPI void RtlFillMemoryUlong(_Out_writes_bytes_all_(Length) PVOID Destination,
                                 _In_ SIZE_T Length, _In_ ULONG Pattern);

NTSYSAPI void RtlFillMemoryUlonglong(_Out_writes_bytes_all_(Length) PVOID Destination,
                                     _In_ SIZE_T Length, _In_ ULONGLONG Pattern);
#else
FORCEINLINE void RtlFillMemoryUlong(_Out_writes_bytes_all_(Length) PVOID Destination,
                                    _In_ SIZE_T Length, _In_ ULONG Pattern) {
    SIZE_T i;

    for (i = 0; i < Length / sizeof(Pattern); i++)
        ((PULONG)Destination)[i] = Pattern;
}

FORCEINLINE void RtlFillMemoryUlonglong(_Out_writes_bytes_all_(Length) PVOID Destination,
                                        _In_ SIZE_T Length, _In_ ULONGLONG Pattern) {
    SIZE_T i;

    for (i = 0; i < Length / sizeof(Pattern); i++)
        ((PULONGLONG)Destination)[i] = Pattern;
}
#endif

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != 0)
NTSYSAPI LOGICAL NTAPI RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags,
                                   __drv_freesMem(Mem) PVOID BaseAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGenerate8dot3Name(_In_ PCUNICODE_STRING Name,
                                             _In_ BOOLEAN AllowExtendedCharacters,
                                             _Inout_ PGENERATE_NAME_CONTEXT Context,
                                             _Inout_ PUNICODE_STRING Name8dot3);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetCompressionWorkSpaceSize(_In_ USHORT CompressionFormatAndEngine,
                                                       _Out_ PULONG CompressBufferWorkSpaceSize,
                                                       _Out_ PULONG CompressFragmentWorkSpaceSize);

NTSYSAPI NTSTATUS NTAPI RtlIdnToAscii(
    _In_ ULONG Flags, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength,
    _Out_writes_to_(*DestinationStringLength, *DestinationStringLength) PWSTR DestinationString,
    _Inout_ PLONG DestinationStringLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI void NTAPI RtlInitCodePageTable(_In_reads_opt_(2) PUSHORT TableBase,
                                         _Inout_ PCPTABLEINFO CodePageTable);

NTSYSAPI BOOLEAN NTAPI RtlIsCloudFilesPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlIsNameLegalDOS8Dot3(_In_ PCUNICODE_STRING Name,
                                              _Inout_opt_ POEM_STRING OemName,
                                              _Out_opt_ PBOOLEAN NameContainsSpaces);

NTSYSAPI BOOLEAN NTAPI RtlIsNonEmptyDirectoryReparsePointAllowed(_In_ ULONG ReparseTag);

NTSYSAPI BOOLEAN NTAPI RtlIsPartialPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);

NTSYSAPI NTSTATUS NTAPI RtlIsPartialPlaceholderFileHandle(_In_ HANDLE FileHandle,
                                                          _Out_ PBOOLEAN IsPartialPlaceholder);

NTSYSAPI NTSTATUS NTAPI RtlIsPartialPlaceholderFileInfo(_In_ const void *InfoBuffer,
                                                        _In_ FILE_INFORMATION_CLASS InfoClass,
                                                        _Out_ PBOOLEAN IsPartialPlaceholder);

NTSYSAPI BOOLEAN NTAPI RtlIsSandboxedToken(_In_opt_ PSECURITY_SUBJECT_CONTEXT Context,
                                           _In_ KPROCESSOR_MODE PreviousMode);

NTSYSAPI BOOLEAN NTAPI RtlIsSandboxedTokenHandle(_In_opt_ HANDLE TokenHandle,
                                                 _In_ KPROCESSOR_MODE PreviousMode);

_IRQL_requires_max_(APC_LEVEL)
_When_(Status < 0, _Out_)
_When_(Status >= 0, _Out_)
NTSYSAPI ULONG NTAPI RtlNtStatusToDosError(_In_ NTSTATUS Status);

_IRQL_requires_max_(APC_LEVEL)
_When_(Status < 0, _Out_)
_When_(Status >= 0, _Out_)
NTSYSAPI ULONG NTAPI RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status);

NTSYSAPI NTSTATUS NTAPI RtlQueryPackageIdentity(
    _In_ PVOID TokenObject, _Out_writes_bytes_to_(*PackageSize, *PackageSize) PWSTR PackageFullName,
    _Inout_ PSIZE_T PackageSize, _Out_writes_bytes_to_opt_(*AppIdSize, *AppIdSize) PWSTR AppId,
    _Inout_opt_ PSIZE_T AppIdSize, _Out_opt_ PBOOLEAN Packaged);

NTSYSAPI NTSTATUS NTAPI RtlQueryPackageIdentityEx(
    _In_ PVOID TokenObject, _Out_writes_bytes_to_(*PackageSize, *PackageSize) PWSTR PackageFullName,
    _Inout_ PSIZE_T PackageSize, _Out_writes_bytes_to_opt_(*AppIdSize, *AppIdSize) PWSTR AppId,
    _Inout_opt_ PSIZE_T AppIdSize, _Out_opt_ LPGUID DynamicId, _Out_opt_ PULONG64 Flags);

NTSYSAPI CHAR NTAPI RtlQueryProcessPlaceholderCompatibilityMode(VOID);

NTSYSAPI CHAR NTAPI RtlQueryThreadPlaceholderCompatibilityMode(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlRandom(_Inout_ PULONG Seed);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlRandomEx(_Inout_ PULONG Seed);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlReserveChunk(_In_ USHORT CompressionFormat,
                                        _Inout_ PUCHAR *CompressedBuffer,
                                        _In_ PUCHAR EndOfCompressedBufferPlus1,
                                        _Out_ PUCHAR *ChunkBuffer, _In_ ULONG ChunkSize);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlSelfRelativeToAbsoluteSD(
    _In_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
    _Out_writes_bytes_to_opt_(*AbsoluteSecurityDescriptorSize, *AbsoluteSecurityDescriptorSize)
        PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    _Inout_ PULONG AbsoluteSecurityDescriptorSize,
    _Out_writes_bytes_to_opt_(*DaclSize, *DaclSize) PACL Dacl, _Inout_ PULONG DaclSize,
    _Out_writes_bytes_to_opt_(*SaclSize, *SaclSize) PACL Sacl, _Inout_ PULONG SaclSize,
    _Out_writes_bytes_to_opt_(*OwnerSize, *OwnerSize) PSID Owner, _Inout_ PULONG OwnerSize,
    _Out_writes_bytes_to_opt_(*PrimaryGroupSize, *PrimaryGroupSize) PSID PrimaryGroup,
    _Inout_ PULONG PrimaryGroupSize);

NTSYSAPI CHAR NTAPI RtlSetProcessPlaceholderCompatibilityMode(_In_ CHAR Mode);

NTSYSAPI CHAR NTAPI RtlSetThreadPlaceholderCompatibilityMode(_In_ CHAR Mode);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI VerifySignature(_In_ PCtxtHandle phContext,
                                                      _In_ PSecBufferDesc pMessage,
                                                      _In_ unsigned long MessageSeqNo,
                                                      _Out_ unsigned long *pfQOP);

#define RtlOffsetToPointer(B, O) ((PCHAR)(((PCHAR)(B)) + ((ULONG_PTR)(O))))
#define RtlPointerToOffset(B, P) ((ULONG)(((PCHAR)(P)) - ((PCHAR)(B))))

EXTERN_C_END

#endif
