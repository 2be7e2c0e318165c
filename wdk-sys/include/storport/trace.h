/*
 * Event tracing, telemetry, the system event log and dumps of a running system.
 */
#ifndef CWDK_STORPORT_TRACE_H
#define CWDK_STORPORT_TRACE_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "storport/status.h"
#include "storport/extended.h"

EXTERN_C_START

/* Events. */
#define STORPORT_ETW_EVENT_KEYWORD_IO 1
#define STORPORT_ETW_EVENT_KEYWORD_PERFORMANCE 2
#define STORPORT_ETW_EVENT_KEYWORD_POWER 4
#define STORPORT_ETW_EVENT_KEYWORD_ENUMERATION 8
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10
#define STORPORT_ETW_EVENT_KEYWORD_ASYNC_EVENT 0x20
#define STORPORT_ETW_MAX_PARAM_NAME_LENGTH 0x20
#define STORPORT_ETW_EVENT_KEYWORD_NON_IO 0x40
#define STORPORT_ETW_MAX_DESCRIPTION_LENGTH 0x40
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE_IO 0x80
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE_NON_IO 0x100
#define STORPORT_ETW_MAX_BYTE_STREAM_LENGTH 0x400

typedef enum _STORPORT_ETW_EVENT_CHANNEL {
    StorportEtwEventDiagnostic = 0,
    StorportEtwEventOperational,
    StorportEtwEventHealth,
} STORPORT_ETW_EVENT_CHANNEL,
    *PSTORPORT_ETW_EVENT_CHANNEL;

typedef enum _STORPORT_ETW_EVENT_OPCODE {
    StorportEtwEventOpcodeInfo = 0,
    StorportEtwEventOpcodeStart,
    StorportEtwEventOpcodeStop,
    StorportEtwEventOpcodeDC_Start,
    StorportEtwEventOpcodeDC_Stop,
    StorportEtwEventOpcodeExtension,
    StorportEtwEventOpcodeReply,
    StorportEtwEventOpcodeResume,
    StorportEtwEventOpcodeSuspend,
    StorportEtwEventOpcodeSend,
    StorportEtwEventOpcodeReceive = 240,
} STORPORT_ETW_EVENT_OPCODE,
    *PSTORPORT_ETW_EVENT_OPCODE;

typedef enum _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways = 0,
    StorportEtwLevelCritical,
    StorportEtwLevelError,
    StorportEtwLevelWarning,
    StorportEtwLevelInformational,
    StorportEtwLevelVerbose,
    StorportEtwLevelMax = 5,
} STORPORT_ETW_LEVEL,
    *PSTORPORT_ETW_LEVEL;

/* Records of the system event log. */
#define STOR_CURRENT_LOG_INTERFACE_REVISION 0x100

typedef enum _STOR_EVENT_ASSOCIATION_ENUM {
    StorEventAdapterAssociation = 0,
    StorEventLunAssociation,
    StorEventTargetAssociation,
    StorEventInvalidAssociation,
} STOR_EVENT_ASSOCIATION_ENUM;

typedef struct _STOR_LOG_EVENT_DETAILS STOR_LOG_EVENT_DETAILS, *PSTOR_LOG_EVENT_DETAILS;
struct _STOR_LOG_EVENT_DETAILS {
    ULONG InterfaceRevision;
    ULONG Size;
    ULONG Flags;
    STOR_EVENT_ASSOCIATION_ENUM EventAssociation;
    ULONG PathId;
    ULONG TargetId;
    ULONG LunId;
    BOOLEAN StorportSpecificErrorCode;
    ULONG ErrorCode;
    ULONG UniqueId;
    ULONG DumpDataSize;
    PVOID DumpData;
    ULONG StringCount;
    PWSTR *StringList;
};

typedef struct _STOR_UNICODE_STRING STOR_UNICODE_STRING, *PSTOR_UNICODE_STRING;
struct _STOR_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
};

/* Telemetry. */
#define EVENT_MAX_PARAM_NAME_LEN 0x20
#define EVENT_NAME_MAX_LENGTH 0x20
#define EVENT_BUFFER_MAX_LENGTH 0x1000

typedef enum _STOR_TELEMETRY_CATEGORY {
    StorTelemetryCategory = 0,
    StorMeasuresCategory,
} STOR_TELEMETRY_CATEGORY,
    *PSTOR_TELEMETRY_CATEGORY;

typedef struct _STORPORT_TELEMETRY_EVENT STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;
struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion;
    ULONG EventId;
    UCHAR EventName[32];
    ULONG EventVersion;
    ULONG Flags;
    ULONG EventBufferLength;
    _Field_size_bytes_(EventBufferLength) PUCHAR EventBuffer;
    UCHAR ParameterName0[32];
    ULONGLONG ParameterValue0;
    UCHAR ParameterName1[32];
    ULONGLONG ParameterValue1;
    UCHAR ParameterName2[32];
    ULONGLONG ParameterValue2;
    UCHAR ParameterName3[32];
    ULONGLONG ParameterValue3;
    UCHAR ParameterName4[32];
    ULONGLONG ParameterValue4;
    UCHAR ParameterName5[32];
    ULONGLONG ParameterValue5;
    UCHAR ParameterName6[32];
    ULONGLONG ParameterValue6;
    UCHAR ParameterName7[32];
    ULONGLONG ParameterValue7;
};

/* Dumps of a running system. */
#define STORPORT_LIVEDUMP_BUCKET_ID_LENGTH 0x80

typedef enum _STORPORT_CAPTURE_LIVEDUMP_TYPE {
    StorportCaptureLiveDumpTypeUndefined = 0,
    StorportCaptureLiveDumpTypeMini,
    StorportCaptureLiveDumpTypeFull,
} STORPORT_CAPTURE_LIVEDUMP_TYPE,
    *PSTORPORT_CAPTURE_LIVEDUMP_TYPE;

typedef enum _STORPORT_LIVEDUMP_DATA_TYPE {
    StorportLivedumpDataTypeUndefined = 0,
    StorportLivedumpDataTypeDeviceTelemetryLog,
} STORPORT_LIVEDUMP_DATA_TYPE,
    *PSTORPORT_LIVEDUMP_DATA_TYPE;

typedef enum _STORPORT_LIVEDUMP_ISSUE_TYPE {
    StorportLivedumpIssueTypeUndefined = 0,
    StorportLivedumpIssueTypeDevicePanic,
} STORPORT_LIVEDUMP_ISSUE_TYPE,
    *PSTORPORT_LIVEDUMP_ISSUE_TYPE;

typedef struct _STORPORT_CAPTURE_LIVEDUMP STORPORT_CAPTURE_LIVEDUMP, *PSTORPORT_CAPTURE_LIVEDUMP;
struct _STORPORT_CAPTURE_LIVEDUMP {
    ULONG Version;
    ULONG Size;
    STORPORT_CAPTURE_LIVEDUMP_TYPE LiveDumpType;
    STORPORT_LIVEDUMP_ISSUE_TYPE IssueType;
    PWSTR ComponentName;
    STORPORT_LIVEDUMP_DATA_TYPE DataType;
    PVOID Data;
};

typedef struct _STORPORT_LIVEDUMP_DEVICE_TELEMETRY_LOG STORPORT_LIVEDUMP_DEVICE_TELEMETRY_LOG,
    *PSTORPORT_LIVEDUMP_DEVICE_TELEMETRY_LOG;
struct _STORPORT_LIVEDUMP_DEVICE_TELEMETRY_LOG {
    ULONG Version;
    ULONG Size;
    UCHAR BucketId[128];
    UCHAR OrganizationID[3];
    UCHAR Reserved;
    ULONG TelemetryLength;
    PVOID DeviceTelemetry;
};

/* Up to two named values. A null name ends the list; texts longer than the limits are cut. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG
StorPortEtwEvent2(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId,
                  _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
                  _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
                  _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
                  _In_ ULONGLONG Parameter1Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
                  _In_ ULONGLONG Parameter2Value) {
    return StorPortExtendedFunction(ExtFunctionMiniportEtwEvent2, HwDeviceExtension, Address,
                                    EventId, EventDescription, EventKeywords, EventLevel,
                                    EventOpcode, Srb, Parameter1Name, Parameter1Value,
                                    Parameter2Name, Parameter2Value);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG
StorPortEtwEvent4(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId,
                  _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
                  _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
                  _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
                  _In_ ULONGLONG Parameter1Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
                  _In_ ULONGLONG Parameter2Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter3Name,
                  _In_ ULONGLONG Parameter3Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter4Name,
                  _In_ ULONGLONG Parameter4Value) {
    return StorPortExtendedFunction(ExtFunctionMiniportEtwEvent4, HwDeviceExtension, Address,
                                    EventId, EventDescription, EventKeywords, EventLevel,
                                    EventOpcode, Srb, Parameter1Name, Parameter1Value,
                                    Parameter2Name, Parameter2Value, Parameter3Name,
                                    Parameter3Value, Parameter4Name, Parameter4Value);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG
StorPortEtwEvent8(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId,
                  _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
                  _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
                  _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
                  _In_ ULONGLONG Parameter1Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
                  _In_ ULONGLONG Parameter2Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter3Name,
                  _In_ ULONGLONG Parameter3Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter4Name,
                  _In_ ULONGLONG Parameter4Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter5Name,
                  _In_ ULONGLONG Parameter5Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter6Name,
                  _In_ ULONGLONG Parameter6Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter7Name,
                  _In_ ULONGLONG Parameter7Value,
                  _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter8Name,
                  _In_ ULONGLONG Parameter8Value) {
    return StorPortExtendedFunction(
        ExtFunctionMiniportEtwEvent8, HwDeviceExtension, Address, EventId, EventDescription,
        EventKeywords, EventLevel, EventOpcode, Srb, Parameter1Name, Parameter1Value,
        Parameter2Name, Parameter2Value, Parameter3Name, Parameter3Value, Parameter4Name,
        Parameter4Value, Parameter5Name, Parameter5Value, Parameter6Name, Parameter6Value,
        Parameter7Name, Parameter7Value, Parameter8Name, Parameter8Value);
}

/* The same to a channel of one's choice. */
FORCEINLINE ULONG StorPortEtwChannelEvent2(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
    _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel, _In_ ULONG EventId,
    _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value) {
    return StorPortExtendedFunction(ExtFunctionMiniportChannelEtwEvent2, HwDeviceExtension, Address,
                                    EventChannel, EventId, EventDescription, EventKeywords,
                                    EventLevel, EventOpcode, Srb, Parameter1Name, Parameter1Value,
                                    Parameter2Name, Parameter2Value);
}

FORCEINLINE ULONG StorPortEtwChannelEvent4(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
    _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel, _In_ ULONG EventId,
    _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter3Name,
    _In_ ULONGLONG Parameter3Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter4Name,
    _In_ ULONGLONG Parameter4Value) {
    return StorPortExtendedFunction(ExtFunctionMiniportChannelEtwEvent4, HwDeviceExtension, Address,
                                    EventChannel, EventId, EventDescription, EventKeywords,
                                    EventLevel, EventOpcode, Srb, Parameter1Name, Parameter1Value,
                                    Parameter2Name, Parameter2Value, Parameter3Name,
                                    Parameter3Value, Parameter4Name, Parameter4Value);
}

FORCEINLINE ULONG StorPortEtwChannelEvent8(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
    _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel, _In_ ULONG EventId,
    _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter3Name,
    _In_ ULONGLONG Parameter3Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter4Name,
    _In_ ULONGLONG Parameter4Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter5Name,
    _In_ ULONGLONG Parameter5Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter6Name,
    _In_ ULONGLONG Parameter6Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter7Name,
    _In_ ULONGLONG Parameter7Value,
    _In_reads_or_z_opt_(STORPORT_ETW_MAX_PARAM_NAME_LENGTH) PWSTR Parameter8Name,
    _In_ ULONGLONG Parameter8Value) {
    return StorPortExtendedFunction(
        ExtFunctionMiniportChannelEtwEvent8, HwDeviceExtension, Address, EventChannel, EventId,
        EventDescription, EventKeywords, EventLevel, EventOpcode, Srb, Parameter1Name,
        Parameter1Value, Parameter2Name, Parameter2Value, Parameter3Name, Parameter3Value,
        Parameter4Name, Parameter4Value, Parameter5Name, Parameter5Value, Parameter6Name,
        Parameter6Value, Parameter7Name, Parameter7Value, Parameter8Name, Parameter8Value);
}

FORCEINLINE ULONG StorPortEtwLogByteStream(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
    _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel, _In_ ULONG EventId,
    _In_reads_or_z_(STORPORT_ETW_MAX_DESCRIPTION_LENGTH) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode,
    _In_ _In_range_(1, STORPORT_ETW_MAX_BYTE_STREAM_LENGTH) USHORT DataLength,
    _In_reads_bytes_(ByteStreamLength) PUCHAR Data) {
    return StorPortExtendedFunction(ExtFunctionMiniportLogByteStream, HwDeviceExtension, Address,
                                    EventChannel, EventId, EventDescription, EventKeywords,
                                    EventLevel, EventOpcode, DataLength, Data);
}

FORCEINLINE ULONG StorPortEtwLogError(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address,
                                      _In_ ULONG Id, _In_ PWSTR Description,
                                      _In_ ULONG DataBufferLength,
                                      _In_reads_bytes_(DataBufferLength) PVOID DataBuffer) {
    return StorPortExtendedFunction(ExtFunctionLogHardwareError, HwDeviceExtension, Address, Id,
                                    Description, DataBufferLength, DataBuffer);
}

/* MaximumSize: how long the data may be; and then how long it can be at most. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortLogSystemEvent(_In_ PVOID HwDeviceExtension,
                                         _Inout_ PSTOR_LOG_EVENT_DETAILS LogDetails,
                                         _Inout_ PULONG MaximumSize) {
    return StorPortExtendedFunction(ExtFunctionLogSystemEvent, HwDeviceExtension, LogDetails,
                                    MaximumSize);
}

FORCEINLINE ULONG StorPortLogTelemetry(_In_ PVOID HwDeviceExtension,
                                       _In_opt_ PSTOR_ADDRESS StorAddress,
                                       _In_ PSTORPORT_TELEMETRY_EVENT Event) {
    return StorPortExtendedFunction(ExtFunctionMiniportTelemetry, HwDeviceExtension, StorAddress,
                                    Event);
}

FORCEINLINE ULONG StorPortLogTelemetryEx(_In_ PVOID HwDeviceExtension,
                                         _In_opt_ PSTOR_ADDRESS StorAddress,
                                         _In_ PSTORPORT_TELEMETRY_EVENT Event,
                                         _In_ STOR_TELEMETRY_CATEGORY Category) {
    return StorPortExtendedFunction(ExtFunctionMiniportTelemetryEx, HwDeviceExtension, StorAddress,
                                    Event, Category);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortCaptureLiveDump(_In_ PVOID HwDeviceExtension,
                                          _In_opt_ PSTOR_ADDRESS StorAddress,
                                          _In_ PSTORPORT_CAPTURE_LIVEDUMP CaptureLivedump) {
    return StorPortExtendedFunction(ExtFunctionCaptureLiveDump, HwDeviceExtension, StorAddress,
                                    CaptureLivedump);
}

DECLSPEC_IMPORT void StorPortDebugPrint(_In_ ULONG DebugPrintLevel, _In_ PSTR DebugMessage, ...);

/* Called with doubled brackets; in free builds the message is not in the driver at all. */
#if DBG
#define DebugPrint(x) StorPortDebugPrint x
#else
#define DebugPrint(x)
#endif

#define SP_VER_TRACE_SUPPORT 0x10

EXTERN_C_END

#endif
