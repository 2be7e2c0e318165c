/*
 * The common log file system.
 */
#ifndef CWDK_NT_CLFS_H
#define CWDK_NT_CLFS_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/pool.h"
#include "nt/power.h"

#define CLFS_FLAG_NO_FLAGS 0
#define CLFS_FLAG_FORCE_APPEND 1
#define CLFS_FLAG_FORCE_FLUSH 2
#define CLFS_FLAG_USE_RESERVATION 4
#define CLFS_FLAG_NON_REENTRANT_FILTER 0x10
#define CLFS_FLAG_REENTRANT_FILTER 0x20
#define CLFS_FLAG_READ_IN_PROGRESS 0x80
#define CLFS_FLAG_HIDDEN_SYSTEM_LOG 0x200

#define CLFS_LOG_SIZE_MINIMUM 0ULL
#define CLFS_LOG_SIZE_MAXIMUM 0xFFFFFFFFFFFFFFFFULL

#define CLFS_MARSHALLING_FLAG_NONE 0
#define CLFS_MARSHALLING_FLAG_DISABLE_BUFF_INIT 1

#define CLFS_MAX_CONTAINER_INFO 0x100

#define CLFS_MGMT_CLIENT_REGISTRATION_VERSION 1
#define CLFS_MGMT_POLICY_VERSION 1
#define CLFS_MGMT_NUM_POLICIES 10UL

#define CLFS_SCAN_INIT 1
#define CLFS_SCAN_FORWARD 2
#define CLFS_SCAN_BACKWARD 4
#define CLFS_SCAN_CLOSE 8
#define CLFS_SCAN_INITIALIZED 0x10
#define CLFS_SCAN_BUFFERED 0x20

#define ClfsClientRecord 3

#define ClfsContainerActive 4

#define ClfsContainerActivePendingDelete 8

#define ClfsContainerInactive 2

#define ClfsContainerInitializing 1

#define ClfsContainerPendingArchive 0x10

#define ClfsContainerPendingArchiveAndDelete 0x20

#define ClfsDataRecord 1

#define ClfsNullRecord 0

#define ClfsRestartRecord 2

#define ClsContainerActive 4

#define ClsContainerActivePendingDelete 8

#define ClsContainerInactive 2

#define ClsContainerInitializing 1

#define ClsContainerPendingArchive 0x10

#define ClsContainerPendingArchiveAndDelete 0x20

EXTERN_C_START

typedef ULONG CLFS_CONTAINER_ID;

typedef UINT32 CLS_CONTAINER_STATE;

typedef CLS_CONTAINER_STATE CLFS_CONTAINER_STATE;

typedef enum _CLS_LOG_INFORMATION_CLASS {
    ClfsLogBasicInformation = 0,
    ClfsLogBasicInformationPhysical,
    ClfsLogPhysicalNameInformation,
    ClfsLogStreamIdentifierInformation,
    ClfsLogSystemMarkingInformation,
    ClfsLogPhysicalLsnInformation,
} CLS_LOG_INFORMATION_CLASS,
    *PCLS_LOG_INFORMATION_CLASS;

typedef CLS_LOG_INFORMATION_CLASS CLFS_LOG_INFORMATION_CLASS;

typedef PVOID CLFS_MGMT_CLIENT;

typedef UCHAR CLS_RECORD_TYPE;

typedef CLS_RECORD_TYPE CLFS_RECORD_TYPE;

typedef UCHAR CLFS_SCAN_MODE;

typedef CLFS_CONTAINER_ID *PCLFS_CONTAINER_ID;

typedef CLS_CONTAINER_STATE *PCLFS_CONTAINER_STATE;

typedef CLFS_LOG_INFORMATION_CLASS *PCLFS_LOG_INFORMATION_CLASS;

typedef PVOID *PCLFS_MGMT_CLIENT;

typedef CLS_RECORD_TYPE *PCLFS_RECORD_TYPE;

typedef UCHAR *PCLFS_SCAN_MODE;

typedef UINT32 *PCLS_CONTAINER_STATE;

typedef UCHAR *PCLS_RECORD_TYPE;

typedef CLFS_CONTAINER_ID **PPCLFS_CONTAINER_ID;

typedef CLS_CONTAINER_STATE *PPCLFS_CONTAINER_STATE;

typedef enum _CLFS_CONTEXT_MODE {
    ClfsContextNone = 0,
    ClfsContextUndoNext,
    ClfsContextPrevious,
    ClfsContextForward,
} CLFS_CONTEXT_MODE,
    *PCLFS_CONTEXT_MODE;

typedef enum _CLFS_CONTEXT_MODE **PPCLFS_CONTEXT_MODE;

typedef enum _CLFS_IOSTATS_CLASS {
    ClfsIoStatsDefault = 0,
    ClfsIoStatsMax = 65535,
} CLFS_IOSTATS_CLASS,
    *PCLFS_IOSTATS_CLASS;

typedef enum _CLFS_IOSTATS_CLASS **PPCLFS_IOSTATS_CLASS;

typedef CLFS_LOG_INFORMATION_CLASS **PPCLFS_LOG_INFORMATION_CLASS;

typedef CLS_RECORD_TYPE **PPCLFS_RECORD_TYPE;

typedef UINT32 *PPCLS_CONTAINER_STATE;

typedef enum _CLS_CONTEXT_MODE {
    ClsContextNone = 0,
    ClsContextUndoNext,
    ClsContextPrevious,
    ClsContextForward,
} CLS_CONTEXT_MODE,
    *PCLS_CONTEXT_MODE;

typedef enum _CLS_CONTEXT_MODE **PPCLS_CONTEXT_MODE;

typedef enum _CLS_IOSTATS_CLASS {
    ClsIoStatsDefault = 0,
    ClsIoStatsMax = 65535,
} CLS_IOSTATS_CLASS,
    *PCLS_IOSTATS_CLASS;

typedef enum _CLS_IOSTATS_CLASS **PPCLS_IOSTATS_CLASS;

typedef enum _CLS_LOG_INFORMATION_CLASS **PPCLS_LOG_INFORMATION_CLASS;

typedef UCHAR **PPCLS_RECORD_TYPE;

typedef enum _CLFS_LOG_ARCHIVE_MODE {
    ClfsLogArchiveEnabled = 1,
    ClfsLogArchiveDisabled,
} CLFS_LOG_ARCHIVE_MODE,
    *PCLFS_LOG_ARCHIVE_MODE;

typedef enum _CLFS_MGMT_POLICY_TYPE {
    ClfsMgmtPolicyMaximumSize = 0,
    ClfsMgmtPolicyMinimumSize,
    ClfsMgmtPolicyNewContainerSize,
    ClfsMgmtPolicyGrowthRate,
    ClfsMgmtPolicyLogTail,
    ClfsMgmtPolicyAutoShrink,
    ClfsMgmtPolicyAutoGrow,
    ClfsMgmtPolicyNewContainerPrefix,
    ClfsMgmtPolicyNewContainerSuffix,
    ClfsMgmtPolicyNewContainerExtension,
    ClfsMgmtPolicyInvalid,
} CLFS_MGMT_POLICY_TYPE,
    *PCLFS_MGMT_POLICY_TYPE;

typedef PVOID (*CLFS_BLOCK_ALLOCATION)(ULONG cbBufferLength, PVOID pvUserContext);

typedef void (*CLFS_BLOCK_DEALLOCATION)(PVOID pvBuffer, PVOID pvUserContext);

typedef NTSTATUS (*PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile,
                                                       _In_ PCLFS_LSN TargetLsn,
                                                       _In_ PVOID ClientData);

typedef void (*PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile,
                                                           _In_ NTSTATUS OperationStatus,
                                                           _In_ BOOLEAN LogIsPinned,
                                                           _In_ PVOID ClientData);

typedef void (*PCLFS_CLIENT_LOG_UNPINNED_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile,
                                                   _In_ PVOID ClientData);

typedef void (*PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile,
                                                     _In_ NTSTATUS OperationStatus,
                                                     _In_ PVOID ClientData);

typedef struct _CLFS_LOG_NAME_INFORMATION CLFS_LOG_NAME_INFORMATION, *PCLFS_LOG_NAME_INFORMATION;
typedef struct _CLFS_LOG_NAME_INFORMATION **PPCLFS_LOG_NAME_INFORMATION;
struct _CLFS_LOG_NAME_INFORMATION {
    USHORT NameLengthInBytes;
    WCHAR Name[1];
};

typedef struct _CLFS_MGMT_CLIENT_REGISTRATION CLFS_MGMT_CLIENT_REGISTRATION,
    *PCLFS_MGMT_CLIENT_REGISTRATION;
struct _CLFS_MGMT_CLIENT_REGISTRATION {
    ULONG Version;
    PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK AdvanceTailCallback;
    PVOID AdvanceTailCallbackData;
    PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK LogGrowthCompleteCallback;
    PVOID LogGrowthCompleteCallbackData;
    PCLFS_CLIENT_LOG_UNPINNED_CALLBACK LogUnpinnedCallback;
    PVOID LogUnpinnedCallbackData;
};

typedef struct _CLFS_MGMT_POLICY CLFS_MGMT_POLICY, *PCLFS_MGMT_POLICY;
struct _CLFS_MGMT_POLICY {
    ULONG Version;
    ULONG LengthInBytes;
    ULONG PolicyFlags;
    CLFS_MGMT_POLICY_TYPE PolicyType;
    union {
        struct {
            ULONG Containers;
        } MaximumSize;
        struct {
            ULONG Containers;
        } MinimumSize;
        struct {
            ULONG SizeInBytes;
        } NewContainerSize;
        struct {
            ULONG AbsoluteGrowthInContainers;
            ULONG RelativeGrowthPercentage;
        } GrowthRate;
        struct {
            ULONG MinimumAvailablePercentage;
            ULONG MinimumAvailableContainers;
        } LogTail;
        struct {
            ULONG Percentage;
        } AutoShrink;
        struct {
            ULONG Enabled;
        } AutoGrow;
        struct {
            USHORT PrefixLengthInBytes;
            WCHAR PrefixString[1];
        } NewContainerPrefix;
        struct {
            ULONGLONG NextContainerSuffix;
        } NewContainerSuffix;
        struct {
            USHORT ExtensionLengthInBytes;
            WCHAR ExtensionString[1];
        } NewContainerExtension;
    } PolicyParameters;
};

typedef struct _CLFS_NODE_ID CLFS_NODE_ID, *PCLFS_NODE_ID;
struct _CLFS_NODE_ID {
    ULONG cType;
    ULONG cbNode;
};

typedef struct _CLFS_PHYSICAL_LSN_INFORMATION CLFS_PHYSICAL_LSN_INFORMATION,
    *PCLFS_PHYSICAL_LSN_INFORMATION;
struct _CLFS_PHYSICAL_LSN_INFORMATION {
    UCHAR StreamIdentifier;
    CLFS_LSN VirtualLsn;
    CLFS_LSN PhysicalLsn;
};

typedef struct _CLFS_STREAM_ID_INFORMATION CLFS_STREAM_ID_INFORMATION, *PCLFS_STREAM_ID_INFORMATION;
typedef struct _CLFS_STREAM_ID_INFORMATION **PPCLFS_STREAM_ID_INFORMATION;
struct _CLFS_STREAM_ID_INFORMATION {
    UCHAR StreamIdentifier;
};

typedef struct _CLS_CONTAINER_INFORMATION CLS_CONTAINER_INFORMATION, *PCLS_CONTAINER_INFORMATION,
    *PCLFS_CONTAINER_INFORMATION;
typedef CLS_CONTAINER_INFORMATION CLFS_CONTAINER_INFORMATION;
typedef struct _CLS_CONTAINER_INFORMATION **PPCLS_CONTAINER_INFORMATION;
typedef CLFS_CONTAINER_INFORMATION **PPCLFS_CONTAINER_INFORMATION;
struct _CLS_CONTAINER_INFORMATION {
    ULONG FileAttributes;
    ULONGLONG CreationTime;
    ULONGLONG LastAccessTime;
    ULONGLONG LastWriteTime;
    LONGLONG ContainerSize;
    ULONG FileNameActualLength;
    ULONG FileNameLength;
    WCHAR FileName[256];
    CLFS_CONTAINER_STATE State;
    CLFS_CONTAINER_ID PhysicalContainerId;
    CLFS_CONTAINER_ID LogicalContainerId;
};

typedef struct _CLS_ARCHIVE_DESCRIPTOR CLS_ARCHIVE_DESCRIPTOR, *PCLS_ARCHIVE_DESCRIPTOR,
    *PCLFS_ARCHIVE_DESCRIPTOR;
typedef CLS_ARCHIVE_DESCRIPTOR CLFS_ARCHIVE_DESCRIPTOR;
typedef struct _CLS_ARCHIVE_DESCRIPTOR **PPCLS_ARCHIVE_DESCRIPTOR;
typedef CLFS_ARCHIVE_DESCRIPTOR **PPCLFS_ARCHIVE_DESCRIPTOR;
struct _CLS_ARCHIVE_DESCRIPTOR {
    ULONGLONG coffLow;
    ULONGLONG coffHigh;
    CLS_CONTAINER_INFORMATION infoContainer;
};

typedef struct _CLS_INFORMATION CLS_INFORMATION, *PCLS_INFORMATION, *PCLFS_INFORMATION,
    *PPCLS_INFORMATION, *PPCLFS_INFORMATION;
typedef CLS_INFORMATION CLFS_INFORMATION;
struct _CLS_INFORMATION {
    LONGLONG TotalAvailable;
    LONGLONG CurrentAvailable;
    LONGLONG TotalReservation;
    ULONGLONG BaseFileSize;
    ULONGLONG ContainerSize;
    ULONG TotalContainers;
    ULONG FreeContainers;
    ULONG TotalClients;
    ULONG Attributes;
    ULONG FlushThreshold;
    ULONG SectorSize;
    CLS_LSN MinArchiveTailLsn;
    CLS_LSN BaseLsn;
    CLS_LSN LastFlushedLsn;
    CLS_LSN LastLsn;
    CLS_LSN RestartLsn;
    GUID Identity;
};

typedef struct _CLS_IO_STATISTICS_HEADER CLS_IO_STATISTICS_HEADER, *PCLS_IO_STATISTICS_HEADER,
    *PCLFS_IO_STATISTICS_HEADER;
typedef CLS_IO_STATISTICS_HEADER CLFS_IO_STATISTICS_HEADER;
typedef struct _CLS_IO_STATISTICS_HEADER **PPCLS_IO_STATISTICS_HEADER;
typedef CLFS_IO_STATISTICS_HEADER **PPCLFS_IO_STATISTICS_HEADER;
struct _CLS_IO_STATISTICS_HEADER {
    UCHAR ubMajorVersion;
    UCHAR ubMinorVersion;
    CLFS_IOSTATS_CLASS eStatsClass;
    USHORT cbLength;
    ULONG coffData;
};

typedef struct _CLS_IO_STATISTICS CLS_IO_STATISTICS, *PCLS_IO_STATISTICS, *PCLFS_IO_STATISTICS;
typedef CLS_IO_STATISTICS CLFS_IO_STATISTICS;
typedef struct _CLS_IO_STATISTICS **PPCLS_IO_STATISTICS;
typedef CLFS_IO_STATISTICS **PPCLFS_IO_STATISTICS;
struct _CLS_IO_STATISTICS {
    CLS_IO_STATISTICS_HEADER hdrIoStats;
    ULONGLONG cFlush;
    ULONGLONG cbFlush;
    ULONGLONG cMetaFlush;
    ULONGLONG cbMetaFlush;
};

typedef struct _CLS_SCAN_CONTEXT CLS_SCAN_CONTEXT, *PCLS_SCAN_CONTEXT, *PCLFS_SCAN_CONTEXT;
typedef CLS_SCAN_CONTEXT CLFS_SCAN_CONTEXT;
typedef struct _CLS_SCAN_CONTEXT **PPCLS_SCAN_CONTEXT;
typedef CLFS_SCAN_CONTEXT **PPCLFS_SCAN_CONTEXT;
struct _CLS_SCAN_CONTEXT {
    CLFS_NODE_ID cidNode;
    PLOG_FILE_OBJECT plfoLog;
    ULONG cIndex;
    DECLSPEC_ALIGN(8) ULONG cContainers;
    DECLSPEC_ALIGN(8) ULONG cContainersReturned;
    DECLSPEC_ALIGN(8) CLFS_SCAN_MODE eScanMode;
    PCLS_CONTAINER_INFORMATION pinfoContainer;
};

typedef struct _CLS_WRITE_ENTRY CLS_WRITE_ENTRY, *PCLS_WRITE_ENTRY, *PCLFS_WRITE_ENTRY;
typedef CLS_WRITE_ENTRY CLFS_WRITE_ENTRY;
typedef struct _CLS_WRITE_ENTRY **PPCLS_WRITE_ENTRY;
typedef CLFS_WRITE_ENTRY **PPCLFS_WRITE_ENTRY;
struct _CLS_WRITE_ENTRY {
    PVOID Buffer;
    ULONG ByteLength;
};

extern NTKERNELAPI const CLFS_LSN CLFS_LSN_NULL;

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsAddLogContainer(_In_ PLOG_FILE_OBJECT plfoLog,
                                             _In_ PULONGLONG pcbContainer,
                                             _In_ PUNICODE_STRING puszContainerPath);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsAddLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog,
                                                _In_ USHORT cContainers,
                                                _In_opt_ PULONGLONG pcbContainer,
                                                _In_reads_(cContainers)
                                                    PUNICODE_STRING rguszContainerPath);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsAdvanceLogBase(_Inout_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnBase,
                                            _In_ ULONG fFlags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsAlignReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords,
                                              _In_reads_(cRecords) LONGLONG rgcbReservation[],
                                              _Out_ PLONGLONG pcbAlignReservation);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsAllocReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords,
                                              _In_reads_(cRecords) PLONGLONG pcbAdjustment);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsCloseAndResetLogFile(_In_ PLOG_FILE_OBJECT plfoLog);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsCreateLogFile(
    _Out_ PPLOG_FILE_OBJECT pplfoLog, _In_ PUNICODE_STRING puszLogFileName,
    _In_ ACCESS_MASK fDesiredAccess, _In_ ULONG dwShareMode,
    _In_opt_ PSECURITY_DESCRIPTOR psdLogFile, _In_ ULONG fCreateDisposition,
    _In_ ULONG fCreateOptions, _In_ ULONG fFlagsAndAttributes, _In_ ULONG fLogOptionFlag,
    _In_reads_bytes_opt_(cbContext) PVOID pvContext, _In_ ULONG cbContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsCreateMarshallingArea(
    _In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType,
    _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer, _In_opt_ PFREE_FUNCTION pfnFreeBuffer,
    _In_ ULONG cbMarshallingBuffer, _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers,
    _Outptr_ PVOID *ppvMarshalContext);

NTKERNELAPI NTSTATUS ClfsCreateMarshallingAreaEx(
    _In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType,
    _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer, _In_opt_ PFREE_FUNCTION pfnFreeBuffer,
    _In_ ULONG cbMarshallingBuffer, _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers,
    _In_ ULONG cAlignmentSize, _In_ ULONGLONG fFlags, _Outptr_ PVOID *ppvMarshalContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsCreateScanContext(_In_ PLOG_FILE_OBJECT plfoLog,
                                               _In_ ULONG cFromContainer, _In_ ULONG cContainers,
                                               _In_ CLFS_SCAN_MODE eScanMode,
                                               _Inout_ PCLFS_SCAN_CONTEXT pcxScan);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsDeleteLogByPointer(_In_ PLOG_FILE_OBJECT plfoLog);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsDeleteLogFile(_In_ PUNICODE_STRING puszLogFileName,
                                           _In_opt_ PVOID pvReserved, _In_ ULONG fLogOptionFlag,
                                           _In_reads_bytes_opt_(cbContext) PVOID pvContext,
                                           _In_ ULONG cbContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsDeleteMarshallingArea(_In_ PVOID pvMarshalContext);

NTKERNELAPI CLFS_LSN ClfsEarlierLsn(_In_ PCLFS_LSN plsn);

NTKERNELAPI void ClfsFinalize(VOID);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsFlushBuffers(_In_ PVOID pvMarshalContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsFlushToLsn(_In_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnFlush,
                                        _Out_opt_ PCLFS_LSN plsnLastFlushed);

NTKERNELAPI NTSTATUS ClfsFreeReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords,
                                         _In_reads_(cRecords) PLONGLONG pcbAdjustment);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsGetContainerName(_In_ PLOG_FILE_OBJECT plfoLog,
                                              _In_ CLFS_CONTAINER_ID cidLogicalContainer,
                                              _Inout_ PUNICODE_STRING puszContainerName,
                                              _Out_opt_ PULONG pcActualLenContainerName);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsGetIoStatistics(_In_ PLOG_FILE_OBJECT plfoLog,
                                             _Inout_updates_bytes_(cbStatsBuffer)
                                                 PVOID pvStatsBuffer,
                                             _In_ ULONG cbStatsBuffer,
                                             _In_ CLFS_IOSTATS_CLASS eStatsClass,
                                             _Out_opt_ PULONG pcbStatsWritten);

NTKERNELAPI NTSTATUS ClfsGetLastLsn(_In_ PLOG_FILE_OBJECT plfoLog, _Out_ PCLFS_LSN plsnLast);

NTKERNELAPI NTSTATUS ClfsGetLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog,
                                               _Out_writes_bytes_to_(*pcbInfoBuffer, *pcbInfoBuffer)
                                                   PCLFS_INFORMATION pinfoBuffer,
                                               _Inout_ PULONG pcbInfoBuffer);

NTKERNELAPI NTSTATUS ClfsInitialize(VOID);

NTKERNELAPI CLFS_LSN ClfsLaterLsn(_In_ PCLFS_LSN plsn);

DECLSPEC_IMPORT ULONG NTAPI ClfsLsnBlockOffset(_In_ const CLFS_LSN *plsn);

DECLSPEC_IMPORT CLFS_CONTAINER_ID NTAPI ClfsLsnContainer(_In_ const CLFS_LSN *plsn);

DECLSPEC_IMPORT CLFS_LSN NTAPI ClfsLsnCreate(_In_ CLFS_CONTAINER_ID cidContainer,
                                             _In_ ULONG offBlock, _In_ ULONG cRecord);

NTKERNELAPI NTSTATUS ClfsLsnDifference(_In_ PCLFS_LSN plsnStart, _In_ PCLFS_LSN plsnFinish,
                                       _In_ ULONG cbContainer, _In_ ULONG cbMaxBlock,
                                       _Out_ PLONGLONG pcbDifference);

DECLSPEC_IMPORT BOOLEAN NTAPI ClfsLsnEqual(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);

DECLSPEC_IMPORT BOOLEAN NTAPI ClfsLsnGreater(_In_ const CLFS_LSN *plsn1,
                                             _In_ const CLFS_LSN *plsn2);

NTKERNELAPI CLFS_LSN NTAPI ClfsLsnIncrement(_In_ PCLFS_LSN plsn);

NTKERNELAPI BOOLEAN NTAPI ClfsLsnInvalid(_In_ const CLFS_LSN *plsn);

DECLSPEC_IMPORT BOOLEAN NTAPI ClfsLsnLess(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);

DECLSPEC_IMPORT BOOLEAN NTAPI ClfsLsnNull(_In_ const CLFS_LSN *plsn);

DECLSPEC_IMPORT ULONG NTAPI ClfsLsnRecordSequence(_In_ const CLFS_LSN *plsn);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtDeregisterManagedClient(_In_ CLFS_MGMT_CLIENT ClientCookie);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtHandleLogFileFull(_In_ CLFS_MGMT_CLIENT Client);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtInstallPolicy(_In_ PLOG_FILE_OBJECT LogFile,
                                               _In_reads_bytes_(PolicyLength)
                                                   PCLFS_MGMT_POLICY Policy,
                                               _In_ ULONG PolicyLength);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtQueryPolicy(_In_ PLOG_FILE_OBJECT LogFile,
                                             _In_ CLFS_MGMT_POLICY_TYPE PolicyType,
                                             _Out_writes_bytes_(*PolicyLength)
                                                 PCLFS_MGMT_POLICY Policy,
                                             _Out_ PULONG PolicyLength);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtRegisterManagedClient(
    _In_ PLOG_FILE_OBJECT LogFile, _In_ PCLFS_MGMT_CLIENT_REGISTRATION RegistrationData,
    _Out_ PCLFS_MGMT_CLIENT ClientCookie);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtRemovePolicy(_In_ PLOG_FILE_OBJECT LogFile,
                                              _In_ CLFS_MGMT_POLICY_TYPE PolicyType);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS
ClfsMgmtSetLogFileSize(_In_ PLOG_FILE_OBJECT LogFile, _In_ PULONGLONG NewSizeInContainers,
                       _Out_opt_ PULONGLONG ResultingSizeInContainers,
                       _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
                       _In_opt_ PVOID CompletionRoutineData);

DECLSPEC_IMPORT NTSTATUS ClfsMgmtSetLogFileSizeAsClient(
    _In_ PLOG_FILE_OBJECT LogFile, _In_opt_ PCLFS_MGMT_CLIENT ClientCookie,
    _In_ PULONGLONG NewSizeInContainers, _Out_opt_ PULONGLONG ResultingSizeInContainers,
    _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
    _In_opt_ PVOID CompletionRoutineData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsMgmtTailAdvanceFailure(_In_ CLFS_MGMT_CLIENT Client,
                                                    _In_ NTSTATUS Reason);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsQueryLogFileInformation(
    _In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_LOG_INFORMATION_CLASS eInformationClass,
    _In_reads_bytes_opt_(cbinfoInputBuffer) PVOID pinfoInputBuffer,
    _In_opt_ ULONG cbinfoInputBuffer, _Out_writes_bytes_(*pcbInfoBuffer) PVOID pinfoBuffer,
    _Inout_ PULONG pcbInfoBuffer);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReadLogRecord(
    _In_ PVOID pvMarshalContext, _Inout_ PCLFS_LSN plsnFirst, _In_ CLFS_CONTEXT_MODE peContextMode,
    _Outptr_result_bytebuffer_(*pcbReadBuffer) PVOID *ppvReadBuffer, _Out_ PULONG pcbReadBuffer,
    _Out_ PCLFS_RECORD_TYPE peRecordType, _Out_ PCLFS_LSN plsnUndoNext,
    _Out_ PCLFS_LSN plsnPrevious, _Outptr_ PVOID *ppvReadContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReadNextLogRecord(
    _Inout_ PVOID pvReadContext, _Outptr_result_bytebuffer_(*pcbBuffer) PVOID *ppvBuffer,
    _Out_ PULONG pcbBuffer, _Inout_ PCLFS_RECORD_TYPE peRecordType, _In_opt_ PCLFS_LSN plsnUser,
    _Out_ PCLFS_LSN plsnUndoNext, _Out_ PCLFS_LSN plsnPrevious, _Out_ PCLFS_LSN plsnRecord);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReadPreviousRestartArea(_In_ PVOID pvReadContext,
                                                     _Outptr_result_bytebuffer_(*pcbRestartBuffer)
                                                         PVOID *ppvRestartBuffer,
                                                     _Out_ PULONG pcbRestartBuffer,
                                                     _Out_ PCLFS_LSN plsnRestart);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReadRestartArea(_Inout_ PVOID pvMarshalContext,
                                             _Outptr_result_bytebuffer_(*pcbRestartBuffer)
                                                 PVOID *ppvRestartBuffer,
                                             _Out_ PULONG pcbRestartBuffer, _Out_ PCLFS_LSN plsn,
                                             _Outptr_ PVOID *ppvReadContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsRemoveLogContainer(_In_ PLOG_FILE_OBJECT plfoLog,
                                                _In_ PUNICODE_STRING puszContainerPath,
                                                _In_ BOOLEAN fForce);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsRemoveLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog,
                                                   _In_ USHORT cContainers,
                                                   _In_reads_(cContainers)
                                                       PUNICODE_STRING rgwszContainerPath,
                                                   _In_ BOOLEAN fForce);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReserveAndAppendLog(
    _In_ PVOID pvMarshalContext, _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
    _In_ ULONG cWriteEntries, _In_opt_ PCLFS_LSN plsnUndoNext, _In_opt_ PCLFS_LSN plsnPrevious,
    _In_ ULONG cReserveRecords, _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation,
    _In_ ULONG fFlags, _Out_opt_ PCLFS_LSN plsn);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsReserveAndAppendLogAligned(
    _In_ PVOID pvMarshalContext, _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
    _In_ ULONG cWriteEntries, _In_ ULONG cbEntryAlignment, _In_opt_ PCLFS_LSN plsnUndoNext,
    _In_opt_ PCLFS_LSN plsnPrevious, _In_ ULONG cReserveRecords,
    _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation, _In_ ULONG fFlags,
    _Out_opt_ PCLFS_LSN plsn);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsScanLogContainers(_Inout_ PCLFS_SCAN_CONTEXT pcxScan,
                                               _In_ CLFS_SCAN_MODE eScanMode);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsSetArchiveTail(_In_ PLOG_FILE_OBJECT plfoLog,
                                            _In_ PCLFS_LSN plsnArchiveTail);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsSetEndOfLog(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PCLFS_LSN plsnEnd);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsSetLogFileInformation(
    _In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_LOG_INFORMATION_CLASS eInformationClass,
    _In_reads_bytes_(cbBuffer) PVOID pinfoBuffer, _In_ ULONG cbBuffer);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsTerminateReadLog(_In_ PVOID pvCursorContext);

NTKERNELAPI BOOLEAN ClfsValidTopLevelContext(_In_ PIRP pirpTopLevelContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClfsWriteRestartArea(
    _Inout_ PVOID pvMarshalContext, _In_reads_bytes_(cbRestartBuffer) PVOID pvRestartBuffer,
    _In_ ULONG cbRestartBuffer, _In_opt_ PCLFS_LSN plsnBase, _In_ ULONG fFlags,
    _Out_opt_ PULONG pcbWritten, _Out_opt_ PCLFS_LSN plsnNext);

EXTERN_C_END

#endif
