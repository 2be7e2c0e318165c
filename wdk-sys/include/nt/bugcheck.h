/*
 * Bug checks: stopping the system, and the callbacks that add data to the dump.
 */
#ifndef CWDK_NT_BUGCHECK_H
#define CWDK_NT_BUGCHECK_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/power.h"

#define KB_TRIAGE_DUMP_DATA_FLAG_BUGCHECK_ACTIVE 1UL

#define KE_MAX_TRIAGE_DUMP_DATA_MEMORY_SIZE 0x2000000

EXTERN_C_START

typedef struct _KBUGCHECK_REASON_CALLBACK_RECORD KBUGCHECK_REASON_CALLBACK_RECORD,
    *PKBUGCHECK_REASON_CALLBACK_RECORD;
typedef struct _KTRIAGE_DUMP_DATA_ARRAY KTRIAGE_DUMP_DATA_ARRAY, *PKTRIAGE_DUMP_DATA_ARRAY;

typedef enum _KBUGCHECK_BUFFER_DUMP_STATE {
    BufferEmpty = 0,
    BufferInserted,
    BufferStarted,
    BufferFinished,
    BufferIncomplete,
} KBUGCHECK_BUFFER_DUMP_STATE;

typedef enum _KBUGCHECK_CALLBACK_REASON {
    KbCallbackInvalid = 0,
    KbCallbackReserved1,
    KbCallbackSecondaryDumpData,
    KbCallbackDumpIo,
    KbCallbackAddPages,
    KbCallbackSecondaryMultiPartDumpData,
    KbCallbackRemovePages,
    KbCallbackTriageDumpData,
    KbCallbackReserved2,
} KBUGCHECK_CALLBACK_REASON;

typedef enum _KBUGCHECK_DUMP_IO_TYPE {
    KbDumpIoInvalid = 0,
    KbDumpIoHeader,
    KbDumpIoBody,
    KbDumpIoSecondaryData,
    KbDumpIoComplete,
} KBUGCHECK_DUMP_IO_TYPE;

_Function_class_(KBUGCHECK_CALLBACK_ROUTINE)
_IRQL_requires_same_
typedef void KBUGCHECK_CALLBACK_ROUTINE(_Inout_updates_bytes_(Length) PVOID Buffer,
                                        _In_ ULONG Length);
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;

_Function_class_(KBUGCHECK_REASON_CALLBACK_ROUTINE)
_IRQL_requires_same_
typedef void KBUGCHECK_REASON_CALLBACK_ROUTINE(
    _In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ struct _KBUGCHECK_REASON_CALLBACK_RECORD *Record,
    _Inout_ PVOID ReasonSpecificData, _In_ ULONG ReasonSpecificDataLength);
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;

typedef struct _CRASHDUMP_FUNCTIONS_INTERFACE CRASHDUMP_FUNCTIONS_INTERFACE,
    *PCRASHDUMP_FUNCTIONS_INTERFACE;
struct _CRASHDUMP_FUNCTIONS_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PCRASHDUMP_POWER_ON PowerOn;
};

struct _KADDRESS_RANGE {
    _Field_size_bytes_(Size) PVOID Address;
    SIZE_T Size;
};

typedef struct _KBUGCHECK_ADD_PAGES KBUGCHECK_ADD_PAGES, *PKBUGCHECK_ADD_PAGES;
struct _KBUGCHECK_ADD_PAGES {
    PVOID Context;
    ULONG Flags;
    ULONG BugCheckCode;
    ULONG_PTR Address;
    ULONG_PTR Count;
};

typedef struct _KBUGCHECK_CALLBACK_RECORD KBUGCHECK_CALLBACK_RECORD, *PKBUGCHECK_CALLBACK_RECORD;
struct _KBUGCHECK_CALLBACK_RECORD {
    LIST_ENTRY Entry;
    PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine;
    _Field_size_bytes_opt_(Length) PVOID Buffer;
    ULONG Length;
    PUCHAR Component;
    ULONG_PTR Checksum;
    UCHAR State;
};

typedef struct _KBUGCHECK_DUMP_IO KBUGCHECK_DUMP_IO, *PKBUGCHECK_DUMP_IO;
struct _KBUGCHECK_DUMP_IO {
    ULONG64 Offset;
    PVOID Buffer;
    ULONG BufferLength;
    KBUGCHECK_DUMP_IO_TYPE Type;
};

struct _KBUGCHECK_REASON_CALLBACK_RECORD {
    LIST_ENTRY Entry;
    PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine;
    PUCHAR Component;
    ULONG_PTR Checksum;
    KBUGCHECK_CALLBACK_REASON Reason;
    UCHAR State;
};

typedef struct _KBUGCHECK_REMOVE_PAGES KBUGCHECK_REMOVE_PAGES, *PKBUGCHECK_REMOVE_PAGES;
struct _KBUGCHECK_REMOVE_PAGES {
    PVOID Context;
    ULONG Flags;
    ULONG BugCheckCode;
    ULONG_PTR Address;
    ULONG_PTR Count;
};

typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA KBUGCHECK_SECONDARY_DUMP_DATA,
    *PKBUGCHECK_SECONDARY_DUMP_DATA;
struct _KBUGCHECK_SECONDARY_DUMP_DATA {
    PVOID InBuffer;
    ULONG InBufferLength;
    ULONG MaximumAllowed;
    GUID Guid;
    PVOID OutBuffer;
    ULONG OutBufferLength;
};

typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA_EX KBUGCHECK_SECONDARY_DUMP_DATA_EX,
    *PKBUGCHECK_SECONDARY_DUMP_DATA_EX;
struct _KBUGCHECK_SECONDARY_DUMP_DATA_EX {
    PVOID InBuffer;
    ULONG InBufferLength;
    ULONG MaximumAllowed;
    GUID Guid;
    PVOID OutBuffer;
    ULONG OutBufferLength;
    PVOID Context;
    ULONG Flags;
    ULONG DumpType;
    ULONG BugCheckCode;
    ULONG_PTR BugCheckParameter1;
    ULONG_PTR BugCheckParameter2;
    ULONG_PTR BugCheckParameter3;
    ULONG_PTR BugCheckParameter4;
};

typedef struct _KBUGCHECK_TRIAGE_DUMP_DATA KBUGCHECK_TRIAGE_DUMP_DATA, *PKBUGCHECK_TRIAGE_DUMP_DATA;
struct _KBUGCHECK_TRIAGE_DUMP_DATA {
    PKTRIAGE_DUMP_DATA_ARRAY DataArray;
    ULONG Flags;
    ULONG MaxVirtMemSize;
    ULONG BugCheckCode;
    ULONG_PTR BugCheckParameter1;
    ULONG_PTR BugCheckParameter2;
    ULONG_PTR BugCheckParameter3;
    ULONG_PTR BugCheckParameter4;
};

struct _KTRIAGE_DUMP_DATA_ARRAY {
    LIST_ENTRY List;
    ULONG NumBlocksUsed;
    ULONG NumBlocksTotal;
    ULONG DataSize;
    ULONG MaxDataSize;
    ULONG ComponentNameBufferLength;
    PUCHAR ComponentName;
    KADDRESS_RANGE Blocks[1];
};

_IRQL_requires_same_
_Success_(NT_SUCCESS(return))
NTKERNELAPI NTSTATUS KeAddTriageDumpDataBlock(_Inout_ PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray,
                                              _In_ PVOID Address, _In_ SIZE_T Size);

NTKERNELAPI DECLSPEC_NORETURN void NTAPI KeBugCheckEx(_In_ ULONG BugCheckCode,
                                                      _In_ ULONG_PTR BugCheckParameter1,
                                                      _In_ ULONG_PTR BugCheckParameter2,
                                                      _In_ ULONG_PTR BugCheckParameter3,
                                                      _In_ ULONG_PTR BugCheckParameter4);

_Must_inspect_result_
NTKERNELAPI BOOLEAN KeDeregisterBugCheckCallback(_Inout_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord);

_Must_inspect_result_
NTKERNELAPI BOOLEAN
KeDeregisterBugCheckReasonCallback(_Inout_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord);

NTKERNELAPI NTSTATUS KeInitializeCrashDumpHeader(_In_ ULONG DumpType, _In_ ULONG Flags,
                                                 _Out_writes_bytes_(BufferSize) PVOID Buffer,
                                                 _In_ ULONG BufferSize,
                                                 _Out_opt_ PULONG BufferNeeded);

_IRQL_requires_same_
_Success_(NT_SUCCESS(return))
NTKERNELAPI NTSTATUS KeInitializeTriageDumpDataArray(
    _Out_writes_bytes_(Size) PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ ULONG Size);

_Must_inspect_result_
NTKERNELAPI BOOLEAN KeRegisterBugCheckCallback(_Out_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord,
                                               _In_ PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine,
                                               _In_reads_bytes_opt_(Length) PVOID Buffer,
                                               _In_ ULONG Length, _In_ PUCHAR Component);

_Must_inspect_result_
NTKERNELAPI BOOLEAN
KeRegisterBugCheckReasonCallback(_Out_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord,
                                 _In_ PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine,
                                 _In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ PUCHAR Component);

#define KeInitializeCallbackRecord(CallbackRecord) ((CallbackRecord)->State = BufferEmpty)

EXTERN_C_END

#endif
