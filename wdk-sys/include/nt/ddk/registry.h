/*
 * The registry: keys, values, and the callbacks that watch them.
 * What ntddk.h adds to nt/registry.h.
 */
#ifndef CWDK_NT_DDK_REGISTRY_H
#define CWDK_NT_DDK_REGISTRY_H

#include "nt/forward.h"
#include "nt/ddk/dpc.h"

#define WHEA_AMD_EXT_REG_NUM 10

#define WHEA_XPF_MCA_EXTREG_MAX_COUNT 0x18

EXTERN_C_START

typedef enum _WHEA_THROTTLE_TYPE {
    WheaPcieThrottle = 0,
    WheaMemoryThrottle,
} WHEA_THROTTLE_TYPE,
    *PWHEA_THROTTLE_TYPE;

typedef struct _KEY_CACHED_INFORMATION KEY_CACHED_INFORMATION, *PKEY_CACHED_INFORMATION;
struct _KEY_CACHED_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG SubKeys;
    ULONG MaxNameLen;
    ULONG Values;
    ULONG MaxValueNameLen;
    ULONG MaxValueDataLen;
    ULONG NameLength;
};

typedef struct _KEY_LAYER_INFORMATION KEY_LAYER_INFORMATION, *PKEY_LAYER_INFORMATION;
struct _KEY_LAYER_INFORMATION {
    ULONG IsTombstone : 1;
    ULONG IsSupersedeLocal : 1;
    ULONG IsSupersedeTree : 1;
    ULONG ClassIsInherited : 1;
    ULONG Reserved : 28;
};

typedef struct _KEY_NAME_INFORMATION KEY_NAME_INFORMATION, *PKEY_NAME_INFORMATION;
struct _KEY_NAME_INFORMATION {
    ULONG NameLength;
    WCHAR Name[1];
};

typedef struct _KEY_VIRTUALIZATION_INFORMATION KEY_VIRTUALIZATION_INFORMATION,
    *PKEY_VIRTUALIZATION_INFORMATION;
struct _KEY_VIRTUALIZATION_INFORMATION {
    ULONG VirtualizationCandidate : 1;
    ULONG VirtualizationEnabled : 1;
    ULONG VirtualTarget : 1;
    ULONG VirtualStore : 1;
    ULONG VirtualSource : 1;
    ULONG Reserved : 27;
};

#pragma pack(push, 1)
struct _SIGNAL_REG_VALUE {
    UINT8 RegName[32];
    UINT32 MsrAddr;
    UINT64 Value;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_REG_DATA_IGNORED_EVENT WHEA_THROTTLE_REG_DATA_IGNORED_EVENT,
    *PWHEA_THROTTLE_REG_DATA_IGNORED_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_REG_DATA_IGNORED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_THROTTLE_TYPE ThrottleType;
};
#pragma pack(pop)

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlQueryRegistryValueWithFallback(
    _In_opt_ HANDLE PrimaryHandle, _In_opt_ HANDLE FallbackHandle, _In_ PUNICODE_STRING ValueName,
    _In_ ULONG ValueLength, _Out_opt_ PULONG ValueType,
    _Out_writes_bytes_to_(ValueLength, *ResultLength) PVOID ValueData, _Out_ PULONG ResultLength);

EXTERN_C_END

#endif
