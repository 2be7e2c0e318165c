/*
 * Plug-ins of the platform-specific hardware error driver (PSHED): registration and callbacks.
 */
#ifndef CWDK_NT_DDK_WHEA_PLUGIN_H
#define CWDK_NT_DDK_WHEA_PLUGIN_H

#include "nt/forward.h"
#include "nt/interrupt.h"
#include "nt/ddk/whea/record.h"

#define INJECT_ERRTYPE_MEMORY_CORRECTABLE 8
#define INJECT_ERRTYPE_MEMORY_UNCORRECTABLENONFATAL 0x10
#define INJECT_ERRTYPE_MEMORY_UNCORRECTABLEFATAL 0x20
#define INJECT_ERRTYPE_PLATFORM_CORRECTABLE 0x200
#define INJECT_ERRTYPE_PLATFORM_UNCORRECTABLENONFATAL 0x400
#define INJECT_ERRTYPE_PLATFORM_UNCORRECTABLEFATAL 0x800

#define PshedFADiscovery 1

#define PshedFAErrorInfoRetrieval 8

#define PshedFAErrorInjection 0x20

#define PshedFAErrorRecordPersistence 4

#define PshedFAErrorRecovery 0x10

#define PshedFAErrorSourceControl 2

EXTERN_C_START

typedef union _WHEA_ERROR_INJECTION_CAPABILITIES WHEA_ERROR_INJECTION_CAPABILITIES,
    *PWHEA_ERROR_INJECTION_CAPABILITIES;

_IRQL_requires_min_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_ATTEMPT_ERROR_RECOVERY)(_Inout_opt_ PVOID PluginContext,
                                                    _In_ ULONG BufferLength,
                                                    _In_reads_bytes_(BufferLength)
                                                        PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                                _In_ ULONGLONG ErrorRecordId);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_STATUS)(_Inout_opt_ PVOID PluginContext,
                                                _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                _In_ ULONG BufferLength,
                                                _In_reads_bytes_(BufferLength)
                                                    PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_DISABLE_ERROR_SOURCE)(_Inout_opt_ PVOID PluginContext,
                                                  _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_ENABLE_ERROR_SOURCE)(_Inout_opt_ PVOID PluginContext,
                                                 _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_FINALIZE_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext,
                                                   _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                   _In_ ULONG BufferLength,
                                                   _Inout_updates_bytes_(BufferLength)
                                                       PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_ALL_ERROR_SOURCES)(_Inout_opt_ PVOID PluginContext,
                                                   _Inout_ PULONG Count,
                                                   _Inout_updates_bytes_(*Length)
                                                       PWHEA_ERROR_SOURCE_DESCRIPTOR *ErrorSrcs,
                                                   _Inout_ PULONG Length);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_ERROR_SOURCE_INFO)(
    _Inout_opt_ PVOID PluginContext, _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_INJECTION_CAPABILITIES)(
    _Inout_opt_ PVOID PluginContext, _Out_ PWHEA_ERROR_INJECTION_CAPABILITIES Capabilities);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_INJECT_ERROR)(_Inout_opt_ PVOID PluginContext, _In_ ULONGLONG ErrorType,
                                          _In_ ULONGLONG Parameter1, _In_ ULONGLONG Parameter2,
                                          _In_ ULONGLONG Parameter3, _In_ ULONGLONG Parameter4);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_READ_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                               _In_ ULONGLONG ErrorRecordId,
                                               _Out_ PULONGLONG NextErrorRecordId,
                                               _Inout_ PULONG RecordLength,
                                               _Out_writes_bytes_(*RecordLength)
                                                   PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_RETRIEVE_ERROR_INFO)(_Inout_opt_ PVOID PluginContext,
                                                 _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                 _In_ ULONGLONG BufferLength,
                                                 _Inout_updates_bytes_(BufferLength)
                                                     PWHEA_ERROR_PACKET Packet);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_SET_ERROR_SOURCE_INFO)(_Inout_opt_ PVOID PluginContext,
                                                   _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_WRITE_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                                _In_ ULONG RecordLength,
                                                _In_reads_bytes_(RecordLength)
                                                    PWHEA_ERROR_RECORD ErrorRecord);

union _WHEA_ERROR_INJECTION_CAPABILITIES {
    struct {
        ULONG ProcessorCorrectable : 1;
        ULONG ProcessorUncorrectableNonFatal : 1;
        ULONG ProcessorUncorrectableFatal : 1;
        ULONG MemoryCorrectable : 1;
        ULONG MemoryUncorrectableNonFatal : 1;
        ULONG MemoryUncorrectableFatal : 1;
        ULONG PCIExpressCorrectable : 1;
        ULONG PCIExpressUncorrectableNonFatal : 1;
        ULONG PCIExpressUncorrectableFatal : 1;
        ULONG PlatformCorrectable : 1;
        ULONG PlatformUncorrectableNonFatal : 1;
        ULONG PlatformUncorrectableFatal : 1;
        ULONG IA64Corrected : 1;
        ULONG IA64Recoverable : 1;
        ULONG IA64Fatal : 1;
        ULONG IA64RecoverableCache : 1;
        ULONG IA64RecoverableRegFile : 1;
        ULONG Reserved : 15;
    };
    ULONG AsULONG;
};

typedef struct _WHEA_PSHED_PLUGIN_CALLBACKS WHEA_PSHED_PLUGIN_CALLBACKS,
    *PWHEA_PSHED_PLUGIN_CALLBACKS;
struct _WHEA_PSHED_PLUGIN_CALLBACKS {
    PSHED_PI_GET_ALL_ERROR_SOURCES GetAllErrorSources;
    PVOID Reserved;
    PSHED_PI_GET_ERROR_SOURCE_INFO GetErrorSourceInfo;
    PSHED_PI_SET_ERROR_SOURCE_INFO SetErrorSourceInfo;
    PSHED_PI_ENABLE_ERROR_SOURCE EnableErrorSource;
    PSHED_PI_DISABLE_ERROR_SOURCE DisableErrorSource;
    PSHED_PI_WRITE_ERROR_RECORD WriteErrorRecord;
    PSHED_PI_READ_ERROR_RECORD ReadErrorRecord;
    PSHED_PI_CLEAR_ERROR_RECORD ClearErrorRecord;
    PSHED_PI_RETRIEVE_ERROR_INFO RetrieveErrorInfo;
    PSHED_PI_FINALIZE_ERROR_RECORD FinalizeErrorRecord;
    PSHED_PI_CLEAR_ERROR_STATUS ClearErrorStatus;
    PSHED_PI_ATTEMPT_ERROR_RECOVERY AttemptRecovery;
    PSHED_PI_GET_INJECTION_CAPABILITIES GetInjectionCapabilities;
    PSHED_PI_INJECT_ERROR InjectError;
};

typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1;
struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1 {
    ULONG Length;
    ULONG Version;
    PVOID Context;
    ULONG FunctionalAreaMask;
    ULONG Reserved;
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
};

typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2,
    *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
typedef WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 {
    ULONG Length;
    ULONG Version;
    PVOID Context;
    ULONG FunctionalAreaMask;
    ULONG Reserved;
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
    PVOID PluginHandle;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
__drv_allocatesMem(Mem)
_Post_writable_byte_size_(Size) DECLSPEC_IMPORT PVOID PshedAllocateMemory(_In_ ULONG Size);

DECLSPEC_IMPORT BOOLEAN PshedIsSystemWheaEnabled(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS PshedRegisterPlugin(_Inout_ PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET Packet);

_IRQL_requires_max_(DIRQL)
DECLSPEC_IMPORT BOOLEAN PshedSynchronizeExecution(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                  _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine,
                                                  _In_ PVOID SynchronizeContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PshedUnregisterPlugin(_In_ PVOID PluginHandle);

EXTERN_C_END

#endif
