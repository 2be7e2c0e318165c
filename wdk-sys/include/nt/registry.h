/*
 * The registry: keys, values, and the callbacks that watch them.
 */
#ifndef CWDK_NT_REGISTRY_H
#define CWDK_NT_REGISTRY_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/callback.h"

#define KEY_NOTIFY 0x10
#define KEY_WRITE 0x20006L
#define KEY_EXECUTE 0x20019L
#define KEY_READ 0x20019L

#define KEY_ALL_ACCESS 0xF003FL

#define KEY_CREATE_SUB_KEY 4
#define KEY_CREATE_LINK 0x20

#define KEY_ENUMERATE_SUB_KEYS 8

#define KEY_QUERY_VALUE 1

#define KEY_SET_VALUE 2

#define KEY_WOW64_64KEY 0x100
#define KEY_WOW64_32KEY 0x200
#define KEY_WOW64_RES 0x300

#define REG_NONE 0UL
#define REG_SZ 1UL
#define REG_BINARY 3UL
#define REG_DWORD 4UL
#define REG_LINK 6UL
#define REG_QWORD 11UL
#define REG_IMMUTABLE 0x4000L

#define REG_APP_HIVE 0x10L
#define REG_APP_HIVE_OPEN_READ_ONLY 0x2000L

#define REG_BOOT_HIVE 0x400L

#define REG_CREATED_NEW_KEY 1L

#define REG_DWORD_LITTLE_ENDIAN 4UL
#define REG_DWORD_BIG_ENDIAN 5UL

#define REG_EXPAND_SZ 2UL

#define REG_FLUSH_HIVE_FILE_GROWTH 0x1000L

#define REG_FORCE_UNLOAD 1
#define REG_FORCE_RESTORE 8L

#define REG_FULL_RESOURCE_DESCRIPTOR 9UL

#define REG_HIVE_EXACT_FILE_GROWTH 0x80L
#define REG_HIVE_NO_RM 0x100L
#define REG_HIVE_SINGLE_LOG 0x200L

#define REG_LATEST_FORMAT 2

#define REG_LEGAL_OPTION 31L
#define REG_LEGAL_CHANGE_FILTER 0x1000000FL

#define REG_LOAD_HIVE_OPEN_HANDLE 0x800L

#define REG_MULTI_SZ 7UL

#define REG_NO_COMPRESSION 4
#define REG_NO_LAZY_FLUSH 4L
#define REG_NO_IMPERSONATION_FALLBACK 0x8000L

#define REG_NOTIFY_CHANGE_NAME 1L
#define REG_NOTIFY_CHANGE_ATTRIBUTES 2L
#define REG_NOTIFY_CHANGE_LAST_SET 4L

#define REG_OPEN_LEGAL_OPTION 0x1CL
#define REG_OPEN_READ_ONLY 0x2000L

#define REG_OPENED_EXISTING_KEY 2L

#define REG_OPTION_NON_VOLATILE 0L
#define REG_OPTION_RESERVED 0L
#define REG_OPTION_VOLATILE 1L
#define REG_OPTION_CREATE_LINK 2L
#define REG_OPTION_BACKUP_RESTORE 4L
#define REG_OPTION_OPEN_LINK 8L
#define REG_OPTION_DONT_VIRTUALIZE 0x10L

#define REG_QWORD_LITTLE_ENDIAN 11UL

#define REG_REFRESH_HIVE 2L

#define REG_RESOURCE_LIST 8UL
#define REG_RESOURCE_REQUIREMENTS_LIST 10UL

#define REG_STANDARD_FORMAT 1

#define REG_START_JOURNAL 0x40L

#define REG_UNLOAD_LEGAL_FLAGS 1

#define REG_WHOLE_HIVE_VOLATILE 1L

#define RTL_QUERY_REGISTRY_TYPECHECK_MASK (-16777216)
#define RTL_QUERY_REGISTRY_SUBKEY 1
#define RTL_QUERY_REGISTRY_TOPKEY 2
#define RTL_QUERY_REGISTRY_REQUIRED 4
#define RTL_QUERY_REGISTRY_NOVALUE 8
#define RTL_QUERY_REGISTRY_NOEXPAND 0x10
#define RTL_QUERY_REGISTRY_TYPECHECK_SHIFT 0x18
#define RTL_QUERY_REGISTRY_DIRECT 0x20
#define RTL_QUERY_REGISTRY_DELETE 0x40
#define RTL_QUERY_REGISTRY_NOSTRING 0x80
#define RTL_QUERY_REGISTRY_TYPECHECK 0x100

#define WMIREG_ACTION_REGISTER 1
#define WMIREG_ACTION_DEREGISTER 2
#define WMIREG_ACTION_REREGISTER 3
#define WMIREG_ACTION_UPDATE_GUIDS 4
#define WMIREG_ACTION_BLOCK_IRPS 5

EXTERN_C_START

typedef enum _DEVICE_POWER_STATE {
    PowerDeviceUnspecified = 0,
    PowerDeviceD0,
    PowerDeviceD1,
    PowerDeviceD2,
    PowerDeviceD3,
    PowerDeviceMaximum,
} DEVICE_POWER_STATE,
    *PDEVICE_POWER_STATE;

typedef enum _DRIVER_REGKEY_TYPE {
    DriverRegKeyParameters = 0,
    DriverRegKeyPersistentState,
    DriverRegKeySharedPersistentState,
} DRIVER_REGKEY_TYPE,
    *PDRIVER_REGKEY_TYPE;

typedef enum _KEY_INFORMATION_CLASS {
    KeyBasicInformation = 0,
    KeyNodeInformation,
    KeyFullInformation,
    KeyNameInformation,
    KeyCachedInformation,
    KeyFlagsInformation,
    KeyVirtualizationInformation,
    KeyHandleTagsInformation,
    KeyTrustInformation,
    KeyLayerInformation,
    MaxKeyInfoClass,
} KEY_INFORMATION_CLASS;

typedef enum _KEY_SET_INFORMATION_CLASS {
    KeyWriteTimeInformation = 0,
    KeyWow64FlagsInformation,
    KeyControlFlagsInformation,
    KeySetVirtualizationInformation,
    KeySetDebugInformation,
    KeySetHandleTagsInformation,
    KeySetLayerInformation,
    MaxKeySetInfoClass,
} KEY_SET_INFORMATION_CLASS;

typedef enum _KEY_VALUE_INFORMATION_CLASS {
    KeyValueBasicInformation = 0,
    KeyValueFullInformation,
    KeyValuePartialInformation,
    KeyValueFullInformationAlign64,
    KeyValuePartialInformationAlign64,
    KeyValueLayerInformation,
    MaxKeyValueInfoClass,
} KEY_VALUE_INFORMATION_CLASS;

typedef enum _REG_NOTIFY_CLASS {
    RegNtDeleteKey = 0,
    RegNtPreDeleteKey = 0,
    RegNtSetValueKey,
    RegNtPreSetValueKey = 1,
    RegNtDeleteValueKey,
    RegNtPreDeleteValueKey = 2,
    RegNtSetInformationKey,
    RegNtPreSetInformationKey = 3,
    RegNtRenameKey,
    RegNtPreRenameKey = 4,
    RegNtEnumerateKey,
    RegNtPreEnumerateKey = 5,
    RegNtEnumerateValueKey,
    RegNtPreEnumerateValueKey = 6,
    RegNtQueryKey,
    RegNtPreQueryKey = 7,
    RegNtQueryValueKey,
    RegNtPreQueryValueKey = 8,
    RegNtQueryMultipleValueKey,
    RegNtPreQueryMultipleValueKey = 9,
    RegNtPreCreateKey,
    RegNtPostCreateKey,
    RegNtPreOpenKey,
    RegNtPostOpenKey,
    RegNtKeyHandleClose,
    RegNtPreKeyHandleClose = 14,
    RegNtPostDeleteKey,
    RegNtPostSetValueKey,
    RegNtPostDeleteValueKey,
    RegNtPostSetInformationKey,
    RegNtPostRenameKey,
    RegNtPostEnumerateKey,
    RegNtPostEnumerateValueKey,
    RegNtPostQueryKey,
    RegNtPostQueryValueKey,
    RegNtPostQueryMultipleValueKey,
    RegNtPostKeyHandleClose,
    RegNtPreCreateKeyEx,
    RegNtPostCreateKeyEx,
    RegNtPreOpenKeyEx,
    RegNtPostOpenKeyEx,
    RegNtPreFlushKey,
    RegNtPostFlushKey,
    RegNtPreLoadKey,
    RegNtPostLoadKey,
    RegNtPreUnLoadKey,
    RegNtPostUnLoadKey,
    RegNtPreQueryKeySecurity,
    RegNtPostQueryKeySecurity,
    RegNtPreSetKeySecurity,
    RegNtPostSetKeySecurity,
    RegNtCallbackObjectContextCleanup,
    RegNtPreRestoreKey,
    RegNtPostRestoreKey,
    RegNtPreSaveKey,
    RegNtPostSaveKey,
    RegNtPreReplaceKey,
    RegNtPostReplaceKey,
    RegNtPreQueryKeyName,
    RegNtPostQueryKeyName,
    RegNtPreSaveMergedKey,
    RegNtPostSaveMergedKey,
    MaxRegNtNotifyClass,
} REG_NOTIFY_CLASS;

typedef enum _SYSTEM_POWER_STATE {
    PowerSystemUnspecified = 0,
    PowerSystemWorking,
    PowerSystemSleeping1,
    PowerSystemSleeping2,
    PowerSystemSleeping3,
    PowerSystemHibernate,
    PowerSystemShutdown,
    PowerSystemMaximum,
} SYSTEM_POWER_STATE,
    *PSYSTEM_POWER_STATE;

_Function_class_(RTL_QUERY_REGISTRY_ROUTINE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS RTL_QUERY_REGISTRY_ROUTINE(_In_z_ PWSTR ValueName, _In_ ULONG ValueType,
                                            _In_reads_bytes_opt_(ValueLength) PVOID ValueData,
                                            _In_ ULONG ValueLength, _In_opt_ PVOID Context,
                                            _In_opt_ PVOID EntryContext);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;

typedef struct CM_Power_Data_s CM_POWER_DATA, *PCM_POWER_DATA;
struct CM_Power_Data_s {
    ULONG PD_Size;
    DEVICE_POWER_STATE PD_MostRecentPowerState;
    ULONG PD_Capabilities;
    ULONG PD_D1Latency;
    ULONG PD_D2Latency;
    ULONG PD_D3Latency;
    DEVICE_POWER_STATE PD_PowerStateMapping[7];
    SYSTEM_POWER_STATE PD_DeepestSystemWake;
};

typedef struct _KEY_BASIC_INFORMATION KEY_BASIC_INFORMATION, *PKEY_BASIC_INFORMATION;
struct _KEY_BASIC_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG NameLength;
    WCHAR Name[1];
};

typedef struct _KEY_CONTROL_FLAGS_INFORMATION KEY_CONTROL_FLAGS_INFORMATION,
    *PKEY_CONTROL_FLAGS_INFORMATION;
struct _KEY_CONTROL_FLAGS_INFORMATION {
    ULONG ControlFlags;
};

typedef struct _KEY_FULL_INFORMATION KEY_FULL_INFORMATION, *PKEY_FULL_INFORMATION;
struct _KEY_FULL_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG ClassOffset;
    ULONG ClassLength;
    ULONG SubKeys;
    ULONG MaxNameLen;
    ULONG MaxClassLen;
    ULONG Values;
    ULONG MaxValueNameLen;
    ULONG MaxValueDataLen;
    WCHAR Class[1];
};

typedef struct _KEY_NODE_INFORMATION KEY_NODE_INFORMATION, *PKEY_NODE_INFORMATION;
struct _KEY_NODE_INFORMATION {
    LARGE_INTEGER LastWriteTime;
    ULONG TitleIndex;
    ULONG ClassOffset;
    ULONG ClassLength;
    ULONG NameLength;
    WCHAR Name[1];
};

typedef struct _KEY_SET_VIRTUALIZATION_INFORMATION KEY_SET_VIRTUALIZATION_INFORMATION,
    *PKEY_SET_VIRTUALIZATION_INFORMATION;
struct _KEY_SET_VIRTUALIZATION_INFORMATION {
    ULONG VirtualTarget : 1;
    ULONG VirtualStore : 1;
    ULONG VirtualSource : 1;
    ULONG Reserved : 29;
};

typedef struct _KEY_TRUST_INFORMATION KEY_TRUST_INFORMATION, *PKEY_TRUST_INFORMATION;
struct _KEY_TRUST_INFORMATION {
    ULONG TrustedKey : 1;
    ULONG Reserved : 31;
};

typedef struct _KEY_VALUE_BASIC_INFORMATION KEY_VALUE_BASIC_INFORMATION,
    *PKEY_VALUE_BASIC_INFORMATION;
struct _KEY_VALUE_BASIC_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG NameLength;
    WCHAR Name[1];
};

typedef struct _KEY_VALUE_ENTRY KEY_VALUE_ENTRY, *PKEY_VALUE_ENTRY;
struct _KEY_VALUE_ENTRY {
    PUNICODE_STRING ValueName;
    ULONG DataLength;
    ULONG DataOffset;
    ULONG Type;
};

struct _KEY_VALUE_FULL_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG DataOffset;
    ULONG DataLength;
    ULONG NameLength;
    WCHAR Name[1];
};

typedef struct _KEY_VALUE_LAYER_INFORMATION KEY_VALUE_LAYER_INFORMATION,
    *PKEY_VALUE_LAYER_INFORMATION;
struct _KEY_VALUE_LAYER_INFORMATION {
    ULONG IsTombstone : 1;
    ULONG Reserved : 31;
};

typedef struct _KEY_VALUE_PARTIAL_INFORMATION KEY_VALUE_PARTIAL_INFORMATION,
    *PKEY_VALUE_PARTIAL_INFORMATION;
struct _KEY_VALUE_PARTIAL_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG DataLength;
    _Field_size_bytes_(DataLength) UCHAR Data[1];
};

typedef struct _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 KEY_VALUE_PARTIAL_INFORMATION_ALIGN64,
    *PKEY_VALUE_PARTIAL_INFORMATION_ALIGN64;
struct _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 {
    ULONG Type;
    ULONG DataLength;
    _Field_size_bytes_(DataLength) UCHAR Data[1];
};

typedef struct _KEY_WOW64_FLAGS_INFORMATION KEY_WOW64_FLAGS_INFORMATION,
    *PKEY_WOW64_FLAGS_INFORMATION;
struct _KEY_WOW64_FLAGS_INFORMATION {
    ULONG UserFlags;
};

typedef struct _KEY_WRITE_TIME_INFORMATION KEY_WRITE_TIME_INFORMATION, *PKEY_WRITE_TIME_INFORMATION;
struct _KEY_WRITE_TIME_INFORMATION {
    LARGE_INTEGER LastWriteTime;
};

typedef struct _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION,
    *PREG_CALLBACK_CONTEXT_CLEANUP_INFORMATION;
struct _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION {
    PVOID Object;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_CREATE_KEY_INFORMATION REG_OPEN_KEY_INFORMATION, REG_CREATE_KEY_INFORMATION,
    *PREG_OPEN_KEY_INFORMATION, *PREG_CREATE_KEY_INFORMATION;
struct _REG_CREATE_KEY_INFORMATION {
    PUNICODE_STRING CompleteName;
    PVOID RootObject;
    PVOID ObjectType;
    ULONG CreateOptions;
    PUNICODE_STRING Class;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
    ACCESS_MASK DesiredAccess;
    ACCESS_MASK GrantedAccess;
    PULONG Disposition;
    PVOID *ResultObject;
    PVOID CallContext;
    PVOID RootObjectContext;
    PVOID Transaction;
    PVOID Reserved;
};

typedef struct _REG_CREATE_KEY_INFORMATION_V1 REG_OPEN_KEY_INFORMATION_V1,
    REG_CREATE_KEY_INFORMATION_V1, *PREG_OPEN_KEY_INFORMATION_V1, *PREG_CREATE_KEY_INFORMATION_V1;
struct _REG_CREATE_KEY_INFORMATION_V1 {
    PUNICODE_STRING CompleteName;
    PVOID RootObject;
    PVOID ObjectType;
    ULONG Options;
    PUNICODE_STRING Class;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
    ACCESS_MASK DesiredAccess;
    ACCESS_MASK GrantedAccess;
    PULONG Disposition;
    PVOID *ResultObject;
    PVOID CallContext;
    PVOID RootObjectContext;
    PVOID Transaction;
    ULONG_PTR Version;
    PUNICODE_STRING RemainingName;
    ULONG Wow64Flags;
    ULONG Attributes;
    KPROCESSOR_MODE CheckAccessMode;
};

typedef struct _REG_DELETE_KEY_INFORMATION REG_FLUSH_KEY_INFORMATION, REG_DELETE_KEY_INFORMATION,
    *PREG_FLUSH_KEY_INFORMATION, *PREG_DELETE_KEY_INFORMATION;
struct _REG_DELETE_KEY_INFORMATION {
    PVOID Object;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_DELETE_VALUE_KEY_INFORMATION REG_DELETE_VALUE_KEY_INFORMATION,
    *PREG_DELETE_VALUE_KEY_INFORMATION;
struct _REG_DELETE_VALUE_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING ValueName;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_ENUMERATE_KEY_INFORMATION REG_ENUMERATE_KEY_INFORMATION,
    *PREG_ENUMERATE_KEY_INFORMATION;
struct _REG_ENUMERATE_KEY_INFORMATION {
    PVOID Object;
    ULONG Index;
    KEY_INFORMATION_CLASS KeyInformationClass;
    PVOID KeyInformation;
    ULONG Length;
    PULONG ResultLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_ENUMERATE_VALUE_KEY_INFORMATION REG_ENUMERATE_VALUE_KEY_INFORMATION,
    *PREG_ENUMERATE_VALUE_KEY_INFORMATION;
struct _REG_ENUMERATE_VALUE_KEY_INFORMATION {
    PVOID Object;
    ULONG Index;
    KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass;
    PVOID KeyValueInformation;
    ULONG Length;
    PULONG ResultLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_KEY_HANDLE_CLOSE_INFORMATION REG_KEY_HANDLE_CLOSE_INFORMATION,
    *PREG_KEY_HANDLE_CLOSE_INFORMATION;
struct _REG_KEY_HANDLE_CLOSE_INFORMATION {
    PVOID Object;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_LOAD_KEY_INFORMATION REG_LOAD_KEY_INFORMATION, *PREG_LOAD_KEY_INFORMATION;
struct _REG_LOAD_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING KeyName;
    PUNICODE_STRING SourceFile;
    ULONG Flags;
    PVOID TrustClassObject;
    PVOID UserEvent;
    ACCESS_MASK DesiredAccess;
    PHANDLE RootHandle;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_LOAD_KEY_INFORMATION_V2 REG_LOAD_KEY_INFORMATION_V2,
    *PREG_LOAD_KEY_INFORMATION_V2;
struct _REG_LOAD_KEY_INFORMATION_V2 {
    PVOID Object;
    PUNICODE_STRING KeyName;
    PUNICODE_STRING SourceFile;
    ULONG Flags;
    PVOID TrustClassObject;
    PVOID UserEvent;
    ACCESS_MASK DesiredAccess;
    PHANDLE RootHandle;
    PVOID CallContext;
    PVOID ObjectContext;
    ULONG_PTR Version;
    PVOID FileAccessToken;
};

typedef struct _REG_POST_CREATE_KEY_INFORMATION REG_POST_OPEN_KEY_INFORMATION,
    REG_POST_CREATE_KEY_INFORMATION, *PREG_POST_OPEN_KEY_INFORMATION,
    *PREG_POST_CREATE_KEY_INFORMATION;
struct _REG_POST_CREATE_KEY_INFORMATION {
    PUNICODE_STRING CompleteName;
    PVOID Object;
    NTSTATUS Status;
};

typedef struct _REG_POST_OPERATION_INFORMATION REG_POST_OPERATION_INFORMATION,
    *PREG_POST_OPERATION_INFORMATION;
struct _REG_POST_OPERATION_INFORMATION {
    PVOID Object;
    NTSTATUS Status;
    PVOID PreInformation;
    NTSTATUS ReturnStatus;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_PRE_CREATE_KEY_INFORMATION REG_PRE_OPEN_KEY_INFORMATION,
    REG_PRE_CREATE_KEY_INFORMATION, *PREG_PRE_OPEN_KEY_INFORMATION,
    *PREG_PRE_CREATE_KEY_INFORMATION;
struct _REG_PRE_CREATE_KEY_INFORMATION {
    PUNICODE_STRING CompleteName;
};

typedef struct _REG_QUERY_KEY_INFORMATION REG_QUERY_KEY_INFORMATION, *PREG_QUERY_KEY_INFORMATION;
struct _REG_QUERY_KEY_INFORMATION {
    PVOID Object;
    KEY_INFORMATION_CLASS KeyInformationClass;
    PVOID KeyInformation;
    ULONG Length;
    PULONG ResultLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_QUERY_KEY_NAME REG_QUERY_KEY_NAME, *PREG_QUERY_KEY_NAME;
struct _REG_QUERY_KEY_NAME {
    PVOID Object;
    POBJECT_NAME_INFORMATION ObjectNameInfo;
    ULONG Length;
    PULONG ReturnLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION,
    *PREG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION;
struct _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION {
    PVOID Object;
    PKEY_VALUE_ENTRY ValueEntries;
    ULONG EntryCount;
    PVOID ValueBuffer;
    PULONG BufferLength;
    PULONG RequiredBufferLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_QUERY_VALUE_KEY_INFORMATION REG_QUERY_VALUE_KEY_INFORMATION,
    *PREG_QUERY_VALUE_KEY_INFORMATION;
struct _REG_QUERY_VALUE_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING ValueName;
    KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass;
    PVOID KeyValueInformation;
    ULONG Length;
    PULONG ResultLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_RENAME_KEY_INFORMATION REG_RENAME_KEY_INFORMATION, *PREG_RENAME_KEY_INFORMATION;
struct _REG_RENAME_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING NewName;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_REPLACE_KEY_INFORMATION REG_REPLACE_KEY_INFORMATION,
    *PREG_REPLACE_KEY_INFORMATION;
struct _REG_REPLACE_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING OldFileName;
    PUNICODE_STRING NewFileName;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_RESTORE_KEY_INFORMATION REG_RESTORE_KEY_INFORMATION,
    *PREG_RESTORE_KEY_INFORMATION;
struct _REG_RESTORE_KEY_INFORMATION {
    PVOID Object;
    HANDLE FileHandle;
    ULONG Flags;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_SAVE_KEY_INFORMATION REG_SAVE_KEY_INFORMATION, *PREG_SAVE_KEY_INFORMATION;
struct _REG_SAVE_KEY_INFORMATION {
    PVOID Object;
    HANDLE FileHandle;
    ULONG Format;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_SAVE_MERGED_KEY_INFORMATION REG_SAVE_MERGED_KEY_INFORMATION,
    *PREG_SAVE_MERGED_KEY_INFORMATION;
struct _REG_SAVE_MERGED_KEY_INFORMATION {
    PVOID Object;
    HANDLE FileHandle;
    PVOID HighKeyObject;
    PVOID LowKeyObject;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_SET_INFORMATION_KEY_INFORMATION REG_SET_INFORMATION_KEY_INFORMATION,
    *PREG_SET_INFORMATION_KEY_INFORMATION;
struct _REG_SET_INFORMATION_KEY_INFORMATION {
    PVOID Object;
    KEY_SET_INFORMATION_CLASS KeySetInformationClass;
    PVOID KeySetInformation;
    ULONG KeySetInformationLength;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_SET_VALUE_KEY_INFORMATION REG_SET_VALUE_KEY_INFORMATION,
    *PREG_SET_VALUE_KEY_INFORMATION;
struct _REG_SET_VALUE_KEY_INFORMATION {
    PVOID Object;
    PUNICODE_STRING ValueName;
    ULONG TitleIndex;
    ULONG Type;
    PVOID Data;
    ULONG DataSize;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_UNLOAD_KEY_INFORMATION REG_UNLOAD_KEY_INFORMATION, *PREG_UNLOAD_KEY_INFORMATION;
struct _REG_UNLOAD_KEY_INFORMATION {
    PVOID Object;
    PVOID UserEvent;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _RTL_QUERY_REGISTRY_TABLE RTL_QUERY_REGISTRY_TABLE, *PRTL_QUERY_REGISTRY_TABLE;
struct _RTL_QUERY_REGISTRY_TABLE {
    PRTL_QUERY_REGISTRY_ROUTINE QueryRoutine;
    ULONG Flags;
    PWSTR Name;
    PVOID EntryContext;
    ULONG DefaultType;
    PVOID DefaultData;
    ULONG DefaultLength;
};

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmCallbackGetKeyObjectID(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object,
                                              _Out_opt_ PULONG_PTR ObjectID,
                                              _Outptr_opt_ PCUNICODE_STRING *ObjectName);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmCallbackGetKeyObjectIDEx(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object,
                                                _Out_opt_ PULONG_PTR ObjectID,
                                                _Outptr_opt_ PCUNICODE_STRING *ObjectName,
                                                _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CmCallbackReleaseKeyObjectIDEx(_In_ PCUNICODE_STRING ObjectName);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID CmGetBoundTransaction(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CmGetCallbackVersion(_Out_opt_ PULONG Major, _Out_opt_ PULONG Minor);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmRegisterCallback(_In_ PEX_CALLBACK_FUNCTION Function, _In_opt_ PVOID Context,
                                        _Out_ PLARGE_INTEGER Cookie);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmRegisterCallbackEx(_In_ PEX_CALLBACK_FUNCTION Function,
                                          _In_ PCUNICODE_STRING Altitude, _In_ PVOID Driver,
                                          _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie,
                                          _Reserved_ PVOID Reserved);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmSetCallbackObjectContext(_Inout_ PVOID Object, _In_ PLARGE_INTEGER Cookie,
                                                _In_ PVOID NewContext, _Out_opt_ PVOID *OldContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS CmUnRegisterCallback(_In_ LARGE_INTEGER Cookie);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoOpenDeviceInterfaceRegistryKey(_In_ PUNICODE_STRING SymbolicLinkName,
                                                      _In_ ACCESS_MASK DesiredAccess,
                                                      _Out_ _Out_owned_(handle)
                                                          PHANDLE DeviceInterfaceRegKey);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject,
                                             _In_ ULONG DevInstKeyType,
                                             _In_ ACCESS_MASK DesiredAccess,
                                             _Out_ _Out_owned_(handle) PHANDLE DeviceRegKey);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject,
                                             _In_ DRIVER_REGKEY_TYPE RegKeyType,
                                             _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags,
                                             _Out_ _Out_owned_(handle) PHANDLE DriverRegKey);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenRegistryTransaction(_Out_ _Out_owned_(handle)
                                                          PHANDLE TransactionHandle,
                                                      _In_ ACCESS_MASK DesiredAccess,
                                                      _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtRollbackRegistryTransaction(_In_ HANDLE TransactionHandle,
                                                          _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path,
                                               _In_z_ PCWSTR ValueName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path,
                                               _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable,
                                               _In_opt_ PVOID Context, _In_opt_ PVOID Environment);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path,
                                              _In_z_ PCWSTR ValueName, _In_ ULONG ValueType,
                                              _In_reads_bytes_opt_(ValueLength) PVOID ValueData,
                                              _In_ ULONG ValueLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCommitRegistryTransaction(_In_ HANDLE TransactionHandle,
                                                    _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateKey(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                    _In_ ACCESS_MASK DesiredAccess,
                                    _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                    _Reserved_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class,
                                    _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwCreateKeyTransacted(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                        _In_ ACCESS_MASK DesiredAccess,
                                        _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                        _Reserved_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class,
                                        _In_ ULONG CreateOptions, _In_ HANDLE TransactionHandle,
                                        _Out_opt_ PULONG Disposition);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI ZwCreateRegistryTransaction(_Out_ _Out_owned_(handle)
                                                        PHANDLE TransactionHandle,
                                                    _In_ ACCESS_MASK DesiredAccess,
                                                    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                    _In_opt_ ULONG CreateOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDeleteKey(_In_ HANDLE KeyHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Success_(return == STATUS_SUCCESS)
_When_(Length == 0, _Post_satisfies_(return < 0))
_When_(Length > 0, _Post_satisfies_(return <= 0))
NTSYSAPI NTSTATUS NTAPI ZwEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index,
                                       _In_ KEY_INFORMATION_CLASS KeyInformationClass,
                                       _Out_writes_bytes_to_opt_(Length, *ResultLength)
                                           PVOID KeyInformation,
                                       _In_ ULONG Length, _Out_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Success_(return == STATUS_SUCCESS)
_When_(Length == 0, _Post_satisfies_(return < 0))
_When_(Length > 0, _Post_satisfies_(return <= 0))
NTSYSAPI NTSTATUS NTAPI
ZwEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index,
                    _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                    _Out_writes_bytes_to_opt_(Length, *ResultLength) PVOID KeyValueInformation,
                    _In_ ULONG Length, _Out_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwFlushKey(_In_ HANDLE KeyHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenKey(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                  _In_ ACCESS_MASK DesiredAccess,
                                  _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenKeyEx(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                    _In_ ACCESS_MASK DesiredAccess,
                                    _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                    _In_ ULONG OpenOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenKeyTransacted(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                            _In_ ACCESS_MASK DesiredAccess,
                                            _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                            _In_ HANDLE TransactionHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenKeyTransactedEx(_Out_ _Out_owned_(handle) PHANDLE KeyHandle,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                              _In_ ULONG OpenOptions,
                                              _In_ HANDLE TransactionHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Success_(return == STATUS_SUCCESS)
_When_(Length == 0, _Post_satisfies_(return < 0))
_When_(Length > 0, _Post_satisfies_(return <= 0))
NTSYSAPI NTSTATUS NTAPI ZwQueryKey(_In_ HANDLE KeyHandle,
                                   _In_ KEY_INFORMATION_CLASS KeyInformationClass,
                                   _Out_writes_bytes_to_opt_(Length, *ResultLength)
                                       PVOID KeyInformation,
                                   _In_ ULONG Length, _Out_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Success_(return == STATUS_SUCCESS)
_When_(Length == 0, _Post_satisfies_(return < 0))
_When_(Length > 0, _Post_satisfies_(return <= 0))
NTSYSAPI NTSTATUS NTAPI ZwQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName,
                                        _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                                        _Out_writes_bytes_to_opt_(Length, *ResultLength)
                                            PVOID KeyValueInformation,
                                        _In_ ULONG Length, _Out_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRenameKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING NewName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRestoreKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE FileHandle,
                                     _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSaveKey(_In_ HANDLE KeyHandle, _In_ HANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSaveKeyEx(_In_ HANDLE KeyHandle, _In_ HANDLE FileHandle,
                                    _In_ ULONG Format);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationKey(_In_ HANDLE KeyHandle,
                                            _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass,
                                            _In_reads_bytes_(KeySetInformationLength)
                                                PVOID KeySetInformation,
                                            _In_ ULONG KeySetInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName,
                                      _In_opt_ ULONG TitleIndex, _In_ ULONG Type,
                                      _In_reads_bytes_opt_(DataSize) PVOID Data,
                                      _In_ ULONG DataSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS RtlxQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path,
                                             _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable,
                                             _In_opt_ PVOID Context, _In_opt_ PVOID Environment) {
    return RtlQueryRegistryValues(RelativeTo, Path, QueryTable, Context, Environment);
}

EXTERN_C_END

#endif
