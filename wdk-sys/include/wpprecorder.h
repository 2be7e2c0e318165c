/*
 * The in-memory trace recorder.
 */
#ifndef CWDK_WPPRECORDER_H
#define CWDK_WPPRECORDER_H

#include "wdm.h"

#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 0x10
#define RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE 0xC8
#define RECORDER_LOG_DEFAULT_BUFFER_SIZE 0x400

EXTERN_C_START

typedef enum _WPP_RECORDER_TRI_STATE {
    WppRecorderFalse = 0,
    WppRecorderTrue,
    WppRecorderUseDefault,
} WPP_RECORDER_TRI_STATE,
    *PWPP_RECORDER_TRI_STATE;

typedef struct RECORDER_LOG__ *RECORDER_LOG;
struct RECORDER_LOG__ {
    int unused;
};

typedef struct WPP_RECORDER_COUNTER__ *WPP_RECORDER_COUNTER;
struct WPP_RECORDER_COUNTER__ {
    int unused;
};

typedef struct _RECORDER_CONFIGURE_PARAMS RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;
struct _RECORDER_CONFIGURE_PARAMS {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
};

typedef struct _RECORDER_CONFIGURE_PARAMS_V1 RECORDER_CONFIGURE_PARAMS_V1,
    *PRECORDER_CONFIGURE_PARAMS_V1;
struct _RECORDER_CONFIGURE_PARAMS_V1 {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
};

typedef struct _RECORDER_LOG_CREATE_PARAMS RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;
struct _RECORDER_LOG_CREATE_PARAMS {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    CHAR LogIdentifier[16];
};

typedef struct _RECORDER_LOG_CREATE_PARAMS_V1 RECORDER_LOG_CREATE_PARAMS_V1,
    *PRECORDER_LOG_CREATE_PARAMS_V1;
struct _RECORDER_LOG_CREATE_PARAMS_V1 {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    CHAR LogIdentifier[16];
};

typedef struct _WPP_TRIAGE_INFO WPP_TRIAGE_INFO, *PWPP_TRIAGE_INFO;
struct _WPP_TRIAGE_INFO {
    ULONG WppAutoLogHeaderSize;
    ULONG WppDriverContextOffset;
    ULONG WppAutoLogHeaderSizeOffset;
    ULONG WppSizeOfAutoLogHeaderSizeField;
    ULONG WppDriverContextSize;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
void imp_WppRecorderConfigure(_In_ PVOID WppCb, _In_ PRECORDER_CONFIGURE_PARAMS ConfigureParams);

_IRQL_requires_max_(HIGH_LEVEL)
NTSTATUS imp_WppRecorderDumpLiveDriverData(_In_ PVOID WppCb, _Out_ PVOID *OutBuffer,
                                           _Out_ PULONG OutBufferLength, _Out_ LPGUID Guid);

_IRQL_requires_max_(DISPATCH_LEVEL)
WPP_RECORDER_COUNTER imp_WppRecorderGetCounterHandle(_In_ PVOID WppCb);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS imp_WppRecorderGetTriageInfo(_In_ PVOID WppCb, _Out_ PWPP_TRIAGE_INFO WppTriageInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN imp_WppRecorderIsDefaultLogAvailable(_In_ PVOID WppCb);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS imp_WppRecorderLinkCounters(_In_ PVOID WppCb, _In_ WPP_RECORDER_COUNTER CounterOwner);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS imp_WppRecorderLogCreate(_In_ PVOID WppCb, _In_ PRECORDER_LOG_CREATE_PARAMS CreateParams,
                                  _Out_ RECORDER_LOG *RecorderLog);

_IRQL_requires_max_(DISPATCH_LEVEL)
void imp_WppRecorderLogDelete(_In_ PVOID WppCb, _In_ RECORDER_LOG RecorderLog);

_IRQL_requires_max_(HIGH_LEVEL)
NTSTATUS imp_WppRecorderLogDumpLiveData(_In_ PVOID WppCb, _In_ RECORDER_LOG RecorderLog,
                                        _Out_ PVOID *OutBuffer, _Out_ PULONG OutBufferLength,
                                        _Out_ LPGUID Guid);

_IRQL_requires_max_(DISPATCH_LEVEL)
RECORDER_LOG imp_WppRecorderLogGetDefault(_In_ PVOID WppCb);

_IRQL_requires_max_(DISPATCH_LEVEL)
void imp_WppRecorderLogSetIdentifier(_In_ PVOID WppCb, _In_ RECORDER_LOG RecorderLog,
                                     _In_ PSTR LogIdentifier);

/* What the generated trace headers call. The control block is that of the driver's providers. */
_IRQL_requires_max_(PASSIVE_LEVEL)
void WppAutoLogStart(_In_ PVOID WppCb, _In_ PDRIVER_OBJECT DrvObj, _In_ PCUNICODE_STRING RegPath);

_IRQL_requires_max_(PASSIVE_LEVEL)
void WppAutoLogStop(_In_ PVOID WppCb, _In_ PDRIVER_OBJECT DrvObj);

_IRQL_requires_max_(HIGH_LEVEL)
NTSTATUS WppAutoLogTrace(_In_opt_ PVOID AutoLogContext, _In_ UCHAR MessageLevel,
                         _In_ ULONG MessageFlags, _In_ LPGUID MessageGuid,
                         _In_ USHORT MessageNumber, ...);

_IRQL_requires_max_(PASSIVE_LEVEL)
void imp_WppRecorderReplay(_In_ PVOID WppCb, _In_ TRACEHANDLE WppTraceHandle,
                           _In_ ULONG EnableFlags, _In_ UCHAR EnableLevel);

/* Of the control block that the WPP preprocessor makes for the driver. */
#define WppRecorderConfigure(ConfigureParams) imp_WppRecorderConfigure(WPP_CB, (ConfigureParams))
#define WppRecorderDumpLiveDriverData(OutBuffer, OutBufferLength, Guid)                            \
    imp_WppRecorderDumpLiveDriverData(WPP_CB, (OutBuffer), (OutBufferLength), (Guid))
#define WppRecorderGetCounterHandle() imp_WppRecorderGetCounterHandle(WPP_CB)
#define WppRecorderGetTriageInfo(WppTriageInfo)                                                    \
    imp_WppRecorderGetTriageInfo(WPP_CB, (WppTriageInfo))
#define WppRecorderIsDefaultLogAvailable() imp_WppRecorderIsDefaultLogAvailable(WPP_CB)
#define WppRecorderLinkCounters(CounterOwner) imp_WppRecorderLinkCounters(WPP_CB, (CounterOwner))
#define WppRecorderLogCreate(CreateParams, RecorderLog)                                            \
    imp_WppRecorderLogCreate(WPP_CB, (CreateParams), (RecorderLog))
#define WppRecorderLogDelete(RecorderLog) imp_WppRecorderLogDelete(WPP_CB, (RecorderLog))
#define WppRecorderLogDumpLiveData(RecorderLog, OutBuffer, OutBufferLength, Guid)                  \
    imp_WppRecorderLogDumpLiveData(WPP_CB, (RecorderLog), (OutBuffer), (OutBufferLength), (Guid))
#define WppRecorderLogGetDefault() imp_WppRecorderLogGetDefault(WPP_CB)
#define WppRecorderLogSetIdentifier(RecorderLog, LogIdentifier)                                    \
    imp_WppRecorderLogSetIdentifier(WPP_CB, (RecorderLog), (LogIdentifier))

/* The default log is made unless the driver takes CreateDefaultLog back. */
FORCEINLINE void RECORDER_CONFIGURE_PARAMS_INIT(_Out_ PRECORDER_CONFIGURE_PARAMS Params) {
    __builtin_memset(Params, 0, sizeof(*Params));
    Params->Size = sizeof(*Params);
    Params->CreateDefaultLog = TRUE;
}

/* A log of the default sizes; an identifier that is too long is cut. */
FORCEINLINE void RECORDER_LOG_CREATE_PARAMS_INIT(_Out_ PRECORDER_LOG_CREATE_PARAMS Params,
                                                 _In_opt_ PSTR LogIdentifier) {
    ULONG i;

    __builtin_memset(Params, 0, sizeof(*Params));
    Params->Size = sizeof(*Params);
    Params->TotalBufferSize = RECORDER_LOG_DEFAULT_BUFFER_SIZE;
    Params->ErrorPartitionSize = RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE;
    Params->LogIdentifierSize = sizeof(Params->LogIdentifier);
    if (LogIdentifier != NULL) {
        for (i = 0; i + 1 < RECORDER_LOG_IDENTIFIER_MAX_CHARS && LogIdentifier[i] != '\0'; i++) {
            Params->LogIdentifier[i] = LogIdentifier[i];
        }
    }
}

EXTERN_C_END

#endif
