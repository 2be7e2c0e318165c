/*
 * Windows Management Instrumentation and event tracing from a driver.
 */
#ifndef CWDK_NT_WMI_H
#define CWDK_NT_WMI_H

#include "nt/forward.h"
#include "nt/dispatcher.h"
#include "nt/pnp.h"

#define PCW_CURRENT_VERSION 0x200

#define PCW_VERSION_1 0x100
#define PCW_VERSION_2 0x200

#define WMIREGISTER 0

#define WMIUPDATE 1

EXTERN_C_START

typedef union _PCW_CALLBACK_INFORMATION PCW_CALLBACK_INFORMATION, *PPCW_CALLBACK_INFORMATION;

typedef ULONGLONG *PREGHANDLE;

typedef ULONG64 *PTRACEHANDLE;

typedef ULONGLONG REGHANDLE;

typedef ULONG64 TRACEHANDLE;

typedef char *va_list;

typedef enum PCW_REGISTRATION_FLAGS {
    PcwRegistrationNone = 0,
    PcwRegistrationSiloNeutral,
} PCW_REGISTRATION_FLAGS;

typedef enum _PCW_CALLBACK_TYPE {
    PcwCallbackAddCounter = 0,
    PcwCallbackRemoveCounter,
    PcwCallbackEnumerateInstances,
    PcwCallbackCollectData,
} PCW_CALLBACK_TYPE,
    *PPCW_CALLBACK_TYPE;

typedef enum _TRACE_INFORMATION_CLASS {
    TraceIdClass = 0,
    TraceHandleClass,
    TraceEnableFlagsClass,
    TraceEnableLevelClass,
    GlobalLoggerHandleClass,
    EventLoggerHandleClass,
    AllLoggerHandlesClass,
    TraceHandleByNameClass,
    LoggerEventsLostClass,
    TraceSessionSettingsClass,
    LoggerEventsLoggedClass,
    DiskIoNotifyRoutinesClass,
    TraceInformationClassReserved1,
    FltIoNotifyRoutinesClass,
    TraceInformationClassReserved2,
    WdfNotifyRoutinesClass,
    MaxTraceInformationClass,
} TRACE_INFORMATION_CLASS;

_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void ETWENABLECALLBACK(_In_ LPCGUID SourceId, _In_ ULONG ControlCode, _In_ UCHAR Level,
                               _In_ ULONGLONG MatchAnyKeyword, _In_ ULONGLONG MatchAllKeyword,
                               _In_opt_ PEVENT_FILTER_DESCRIPTOR FilterData,
                               _Inout_opt_ PVOID CallbackContext);
typedef ETWENABLECALLBACK *PETWENABLECALLBACK;

_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS PCW_CALLBACK(_In_ PCW_CALLBACK_TYPE Type, _In_ PPCW_CALLBACK_INFORMATION Info,
                              _In_opt_ PVOID Context);
typedef PCW_CALLBACK *PPCW_CALLBACK;

typedef struct _ETW_TRACE_SESSION_SETTINGS ETW_TRACE_SESSION_SETTINGS, *PETW_TRACE_SESSION_SETTINGS;
struct _ETW_TRACE_SESSION_SETTINGS {
    ULONG Version;
    ULONG BufferSize;
    ULONG MinimumBuffers;
    ULONG MaximumBuffers;
    ULONG LoggerMode;
    ULONG FlushTimer;
    ULONG FlushThreshold;
    ULONG ClockType;
};

typedef struct _PCW_COUNTER_INFORMATION PCW_COUNTER_INFORMATION, *PPCW_COUNTER_INFORMATION;
struct _PCW_COUNTER_INFORMATION {
    ULONG64 CounterMask;
    PCUNICODE_STRING InstanceMask;
};

typedef struct _PCW_MASK_INFORMATION PCW_MASK_INFORMATION, *PPCW_MASK_INFORMATION;
struct _PCW_MASK_INFORMATION {
    ULONG64 CounterMask;
    PCUNICODE_STRING InstanceMask;
    ULONG InstanceId;
    BOOLEAN CollectMultiple;
    PPCW_BUFFER Buffer;
    PKEVENT CancelEvent;
};

union _PCW_CALLBACK_INFORMATION {
    PCW_COUNTER_INFORMATION AddCounter;
    PCW_COUNTER_INFORMATION RemoveCounter;
    PCW_MASK_INFORMATION EnumerateInstances;
    PCW_MASK_INFORMATION CollectData;
};

typedef struct _PCW_COUNTER_DESCRIPTOR PCW_COUNTER_DESCRIPTOR, *PPCW_COUNTER_DESCRIPTOR;
struct _PCW_COUNTER_DESCRIPTOR {
    USHORT Id;
    USHORT StructIndex;
    USHORT Offset;
    USHORT Size;
};

typedef struct _PCW_DATA PCW_DATA, *PPCW_DATA;
struct _PCW_DATA {
    const void *Data;
    ULONG Size;
};

typedef struct _PCW_REGISTRATION_INFORMATION PCW_REGISTRATION_INFORMATION,
    *PPCW_REGISTRATION_INFORMATION;
struct _PCW_REGISTRATION_INFORMATION {
    ULONG Version;
    PCUNICODE_STRING Name;
    ULONG CounterCount;
    PPCW_COUNTER_DESCRIPTOR Counters;
    PPCW_CALLBACK Callback;
    PVOID CallbackContext;
    PCW_REGISTRATION_FLAGS Flags;
};

_When_(ControlCode == EVENT_ACTIVITY_CTRL_CREATE_ID, _IRQL_requires_max_(HIGH_LEVEL))
_When_(ControlCode == EVENT_ACTIVITY_CTRL_GET_ID, _IRQL_requires_max_(APC_LEVEL))
_When_(ControlCode == EVENT_ACTIVITY_CTRL_SET_ID, _IRQL_requires_max_(APC_LEVEL))
_When_(ControlCode == EVENT_ACTIVITY_CTRL_GET_SET_ID, _IRQL_requires_max_(APC_LEVEL))
_When_(ControlCode == EVENT_ACTIVITY_CTRL_CREATE_SET_ID, _IRQL_requires_max_(APC_LEVEL))
NTKERNELAPI NTSTATUS EtwActivityIdControl(_In_ ULONG ControlCode,
                                          _Inout_updates_bytes_(sizeof(GUID)) LPGUID ActivityId);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI BOOLEAN EtwEventEnabled(_In_ REGHANDLE RegHandle,
                                    _In_ PCEVENT_DESCRIPTOR EventDescriptor);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI BOOLEAN EtwProviderEnabled(_In_ REGHANDLE RegHandle, _In_ UCHAR Level,
                                       _In_ ULONGLONG Keyword);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS EtwRegister(_In_ LPCGUID ProviderId,
                                 _In_opt_ PETWENABLECALLBACK EnableCallback,
                                 _In_opt_ PVOID CallbackContext,
                                 _Out_ _Out_owned_(registration) PREGHANDLE RegHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS EtwSetInformation(_In_ REGHANDLE RegHandle,
                                       _In_ EVENT_INFO_CLASS InformationClass,
                                       _In_reads_bytes_opt_(InformationLength)
                                           PVOID EventInformation,
                                       _In_ ULONG InformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS EtwUnregister(_In_ _Consumes_(registration) REGHANDLE RegHandle);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS EtwWrite(_In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor,
                              _In_opt_ LPCGUID ActivityId, _In_ ULONG UserDataCount,
                              _In_reads_opt_(UserDataCount) PEVENT_DATA_DESCRIPTOR UserData);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS EtwWriteEx(_In_ REGHANDLE RegHandle, _In_ PCEVENT_DESCRIPTOR EventDescriptor,
                                _In_ ULONG64 Filter, _In_ ULONG Flags, _In_opt_ LPCGUID ActivityId,
                                _In_opt_ LPCGUID RelatedActivityId, _In_ ULONG UserDataCount,
                                _In_reads_opt_(UserDataCount) PEVENT_DATA_DESCRIPTOR UserData);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS EtwWriteString(_In_ REGHANDLE RegHandle, _In_ UCHAR Level,
                                    _In_ ULONGLONG Keyword, _In_opt_ LPCGUID ActivityId,
                                    _In_ PCWSTR String);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS EtwWriteTransfer(_In_ REGHANDLE RegHandle,
                                      _In_ PCEVENT_DESCRIPTOR EventDescriptor,
                                      _In_opt_ LPCGUID ActivityId,
                                      _In_opt_ LPCGUID RelatedActivityId, _In_ ULONG UserDataCount,
                                      _In_reads_opt_(UserDataCount)
                                          PEVENT_DATA_DESCRIPTOR UserData);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoWMIAllocateInstanceIds(_In_ LPCGUID Guid, _In_ ULONG InstanceCount,
                                              _Out_ ULONG *FirstInstanceId);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIExecuteMethod(_In_ PVOID DataBlockObject,
                                        _In_ PUNICODE_STRING InstanceName, _In_ ULONG MethodId,
                                        _In_ ULONG InBufferSize, _Inout_ PULONG OutBufferSize,
                                        _Inout_updates_bytes_to_opt_(*OutBufferSize, InBufferSize)
                                            PUCHAR InOutBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIHandleToInstanceName(_In_ PVOID DataBlockObject, _In_ HANDLE FileHandle,
                                               _Out_ PUNICODE_STRING InstanceName);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIOpenBlock(_In_ LPCGUID Guid, _In_ ULONG DesiredAccess,
                                    _Out_ _Out_owned_(object) PVOID *DataBlockObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIQueryAllData(_In_ PVOID DataBlockObject, _Inout_ PULONG InOutBufferSize,
                                       _Out_writes_bytes_opt_(*InOutBufferSize) PVOID OutBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIQueryAllDataMultiple(_In_reads_(ObjectCount) PVOID *DataBlockObjectList,
                                               _In_ ULONG ObjectCount,
                                               _Inout_ PULONG InOutBufferSize,
                                               _Out_writes_bytes_opt_(*InOutBufferSize)
                                                   PVOID OutBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIQuerySingleInstance(_In_ PVOID DataBlockObject,
                                              _In_ PUNICODE_STRING InstanceName,
                                              _Inout_ PULONG InOutBufferSize,
                                              _Out_writes_bytes_opt_(*InOutBufferSize)
                                                  PVOID OutBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIQuerySingleInstanceMultiple(
    _In_reads_(ObjectCount) PVOID *DataBlockObjectList,
    _In_reads_(ObjectCount) PUNICODE_STRING InstanceNames, _In_ ULONG ObjectCount,
    _Inout_ PULONG InOutBufferSize, _Out_writes_bytes_opt_(*InOutBufferSize) PVOID OutBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoWMIRegistrationControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Action);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMISetNotificationCallback(_Inout_ PVOID Object,
                                                  _In_ WMI_NOTIFICATION_CALLBACK Callback,
                                                  _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMISetSingleInstance(_In_ PVOID DataBlockObject,
                                            _In_ PUNICODE_STRING InstanceName, _In_ ULONG Version,
                                            _In_ ULONG ValueBufferSize,
                                            _In_reads_bytes_(ValueBufferSize) PVOID ValueBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMISetSingleItem(_In_ PVOID DataBlockObject,
                                        _In_ PUNICODE_STRING InstanceName, _In_ ULONG DataItemId,
                                        _In_ ULONG Version, _In_ ULONG ValueBufferSize,
                                        _In_reads_bytes_(ValueBufferSize) PVOID ValueBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMISuggestInstanceName(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                              _In_opt_ PUNICODE_STRING SymbolicLinkName,
                                              _In_ BOOLEAN CombineNames,
                                              _Out_ PUNICODE_STRING SuggestedInstanceName);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoWMIWriteEvent(_Inout_ _When_(return == 0, __drv_aliasesMem)
                                         PVOID WnodeEventItem);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI PcwAddInstance(_In_ PPCW_BUFFER Buffer, _In_ PCUNICODE_STRING Name,
                                          _In_ ULONG Id, _In_ ULONG Count,
                                          _In_reads_(Count) PPCW_DATA Data);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void NTAPI PcwCloseInstance(_In_ _Consumes_(registration) PPCW_INSTANCE Instance);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI PcwCreateInstance(_Outptr_ _Out_owned_(registration)
                                                 PPCW_INSTANCE *Instance,
                                             _In_ PPCW_REGISTRATION Registration,
                                             _In_ PCUNICODE_STRING Name, _In_ ULONG Count,
                                             _In_reads_(Count) PPCW_DATA Data);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI PcwRegister(_Outptr_ _Out_owned_(registration)
                                           PPCW_REGISTRATION *Registration,
                                       _In_ PPCW_REGISTRATION_INFORMATION Info);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void NTAPI PcwUnregister(_In_ _Consumes_(registration) PPCW_REGISTRATION Registration);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS WmiQueryTraceInformation(_In_ TRACE_INFORMATION_CLASS TraceInformationClass,
                                              _Out_writes_bytes_(TraceInformationLength)
                                                  PVOID TraceInformation,
                                              _In_ ULONG TraceInformationLength,
                                              _Out_opt_ PULONG RequiredLength,
                                              _In_opt_ PVOID Buffer);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS WmiTraceMessage(_In_ TRACEHANDLE LoggerHandle, _In_ ULONG MessageFlags,
                                     _In_ LPCGUID MessageGuid, _In_ USHORT MessageNumber, ...);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS WmiTraceMessageVa(_In_ TRACEHANDLE LoggerHandle, _In_ ULONG MessageFlags,
                                       _In_ LPCGUID MessageGuid, _In_ USHORT MessageNumber,
                                       _In_ va_list MessageArgList);

EXTERN_C_END

#endif
