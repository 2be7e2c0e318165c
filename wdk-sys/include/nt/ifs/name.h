/*
 * File names: legal characters, wildcards, double-byte sets, prefix tables, the tunnel cache.
 *
 * A prefix table maps the longest known beginning of a path to an entry. The tunnel cache keeps
 * what a deleted or renamed file was called, for a while.
 */
#ifndef CWDK_NT_IFS_NAME_H
#define CWDK_NT_IFS_NAME_H

#include "nt/forward.h"
#include "nt/locks.h"
#include "nt/ddk/list.h"

#define FSRTL_ADD_TC_CASE_SENSITIVE 1
#define FSRTL_ADD_TC_KEY_BY_SHORT_NAME 2

#define FSRTL_FAT_LEGAL 1

#define FSRTL_FIND_TC_CASE_SENSITIVE 1

#define FSRTL_HPFS_LEGAL 2

#define FSRTL_NTFS_LEGAL 4
#define FSRTL_NTFS_STREAM_LEGAL 0x14

#define FSRTL_OLE_LEGAL 0x10

#define FSRTL_WILD_CHARACTER 8

EXTERN_C_START

typedef enum _FSRTL_COMPARISON_RESULT {
    LessThan = -1,
    EqualTo,
    GreaterThan,
} FSRTL_COMPARISON_RESULT;

typedef struct {
    FAST_MUTEX Mutex;
    PRTL_SPLAY_LINKS Cache;
    LIST_ENTRY TimerQueue;
    USHORT NumEntries;
} TUNNEL, *PTUNNEL;

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlAddToTunnelCache(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey,
                                       _In_ UNICODE_STRING *ShortName,
                                       _In_ UNICODE_STRING *LongName, _In_ BOOLEAN KeyByShortName,
                                       _In_ ULONG DataLength,
                                       _In_reads_bytes_(DataLength) void *Data);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlAddToTunnelCacheEx(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey,
                                         _In_ UNICODE_STRING *ShortName,
                                         _In_ UNICODE_STRING *LongName, _In_ ULONG Flags,
                                         _In_ ULONG DataLength,
                                         _In_reads_bytes_(DataLength) void *Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlAreNamesEqual(_In_ PCUNICODE_STRING ConstantNameA,
                                       _In_ PCUNICODE_STRING ConstantNameB, _In_ BOOLEAN IgnoreCase,
                                       _In_reads_opt_(0x10000) PCWCH UpcaseTable);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlDeleteKeyFromTunnelCache(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlDeleteTunnelCache(_Inout_ TUNNEL *Cache);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlDissectDbcs(_In_ ANSI_STRING Path, _Out_ PANSI_STRING FirstName,
                                  _Out_ PANSI_STRING RemainingName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void FsRtlDissectName(_In_ UNICODE_STRING Path, _Out_ PUNICODE_STRING FirstName,
                                  _Out_ PUNICODE_STRING RemainingName);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlDoesDbcsContainWildCards(_In_ PANSI_STRING Name);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlDoesNameContainWildCards(_In_ PUNICODE_STRING Name);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlFindInTunnelCache(
    _In_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *Name,
    _Inout_ UNICODE_STRING *ShortName, _Inout_ UNICODE_STRING *LongName, _Inout_ ULONG *DataLength,
    _Out_writes_bytes_to_(*DataLength, *DataLength) void *Data);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlFindInTunnelCacheEx(
    _In_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *Name,
    _Inout_ UNICODE_STRING *ShortName, _Inout_ UNICODE_STRING *LongName, _In_ ULONG Flags,
    _Inout_ ULONG *DataLength, _Out_writes_bytes_to_(*DataLength, *DataLength) void *Data);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeTunnelCache(_Out_ TUNNEL *Cache);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsDbcsInExpression(_In_ PANSI_STRING Expression, _In_ PANSI_STRING Name);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsFatDbcsLegal(_In_ ANSI_STRING DbcsName,
                                        _In_ BOOLEAN WildCardsPermissible,
                                        _In_ BOOLEAN PathNamePermissible,
                                        _In_ BOOLEAN LeadingBackslashPermissible);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsHpfsDbcsLegal(_In_ ANSI_STRING DbcsName,
                                         _In_ BOOLEAN WildCardsPermissible,
                                         _In_ BOOLEAN PathNamePermissible,
                                         _In_ BOOLEAN LeadingBackslashPermissible);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsNameInExpression(_In_ PUNICODE_STRING Expression,
                                            _In_ PUNICODE_STRING Name, _In_ BOOLEAN IgnoreCase,
                                            _In_opt_ PWCH UpcaseTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsNameInUnUpcasedExpression(_In_ PUNICODE_STRING Expression,
                                                     _In_ PUNICODE_STRING Name,
                                                     _In_ BOOLEAN IgnoreCase,
                                                     _In_opt_ PWCH UpcaseTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlRemoveDotsFromPath(_Inout_updates_bytes_(PathLength) PWSTR OriginalString,
                                             _In_ USHORT PathLength, _Out_ USHORT *NewLength);

/* What characters are legal in names, by a table the kernel exports. */
#define FsRtlIsLeadDbcsCharacter(DBCS_CHAR)                                                        \
    ((BOOLEAN)((UCHAR)(DBCS_CHAR) < 0x80                                                           \
                   ? FALSE                                                                         \
                   : (NLS_MB_CODE_PAGE_TAG && (NLS_OEM_LEAD_BYTE_INFO[(UCHAR)(DBCS_CHAR)] != 0))))
#define FsRtlTestAnsiCharacter(C, DEFAULT_RET, WILD_OK, FLAGS)                                     \
    (((SCHAR)(C) < 0) ? DEFAULT_RET                                                                \
                      : FlagOn((*FsRtlLegalAnsiCharacterArray)[(C)],                               \
                               (FLAGS) | ((WILD_OK) ? FSRTL_WILD_CHARACTER : 0)))
#define FsRtlIsAnsiCharacterLegalFat(C, WILD_OK)                                                   \
    (FsRtlTestAnsiCharacter((C), TRUE, (WILD_OK), FSRTL_FAT_LEGAL))
#define FsRtlIsAnsiCharacterLegalHpfs(C, WILD_OK)                                                  \
    (FsRtlTestAnsiCharacter((C), TRUE, (WILD_OK), FSRTL_HPFS_LEGAL))
#define FsRtlIsAnsiCharacterLegalNtfs(C, WILD_OK)                                                  \
    (FsRtlTestAnsiCharacter((C), TRUE, (WILD_OK), FSRTL_NTFS_LEGAL))
#define FsRtlIsAnsiCharacterLegalNtfsStream(C, WILD_OK)                                            \
    (FsRtlTestAnsiCharacter((C), TRUE, (WILD_OK), FSRTL_NTFS_STREAM_LEGAL))
#define FsRtlIsAnsiCharacterLegal(C, FLAGS) (FsRtlTestAnsiCharacter((C), TRUE, FALSE, (FLAGS)))
#define FsRtlIsAnsiCharacterWild(C)                                                                \
    (FsRtlTestAnsiCharacter((C), FALSE, FALSE, FSRTL_WILD_CHARACTER))
#define FsRtlIsUnicodeCharacterWild(C)                                                             \
    ((((C) >= 0x40) ? FALSE : FlagOn((*FsRtlLegalAnsiCharacterArray)[(C)], FSRTL_WILD_CHARACTER)))

EXTERN_C_END

#define ANSI_DOS_STAR 60
#define ANSI_DOS_QM 62

#define DOS_STAR ((USHORT)60)
#define DOS_QM ((USHORT)62)

#define MAX_UNICODE_STACK_BUFFER_LENGTH 0x100

#define NO_8DOT3_NAME_PRESENT 1

#define NO_LONG_NAMES 2

#define REMOVED_8DOT3_NAME 2

#define UNDERSTANDS_LONG_NAMES 1

EXTERN_C_START

typedef struct _PREFIX_TABLE_ENTRY PREFIX_TABLE_ENTRY, *PPREFIX_TABLE_ENTRY;

struct _GENERATE_NAME_CONTEXT {
    USHORT Checksum;
    BOOLEAN ChecksumInserted;
    UCHAR NameLength;
    WCHAR NameBuffer[8];
    ULONG ExtensionLength;
    WCHAR ExtensionBuffer[4];
    ULONG LastIndexValue;
};

typedef struct _PATHNAME_BUFFER PATHNAME_BUFFER, *PPATHNAME_BUFFER;
struct _PATHNAME_BUFFER {
    ULONG PathNameLength;
    WCHAR Name[1];
};

typedef struct _PREFIX_TABLE PREFIX_TABLE, *PPREFIX_TABLE;
struct _PREFIX_TABLE {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    PPREFIX_TABLE_ENTRY NextPrefixTree;
};

struct _PREFIX_TABLE_ENTRY {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    struct _PREFIX_TABLE_ENTRY *NextPrefixTree;
    RTL_SPLAY_LINKS Links;
    PSTRING Prefix;
};

struct _UNICODE_PREFIX_TABLE {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    PUNICODE_PREFIX_TABLE_ENTRY NextPrefixTree;
    PUNICODE_PREFIX_TABLE_ENTRY LastNextEntry;
};

struct _UNICODE_PREFIX_TABLE_ENTRY {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    struct _UNICODE_PREFIX_TABLE_ENTRY *NextPrefixTree;
    struct _UNICODE_PREFIX_TABLE_ENTRY *CaseMatch;
    RTL_SPLAY_LINKS Links;
    PUNICODE_STRING Prefix;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI PPREFIX_TABLE_ENTRY NTAPI PfxFindPrefix(_In_ PPREFIX_TABLE PrefixTable,
                                                    _In_ PSTRING FullName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void NTAPI PfxInitialize(_Out_ PPREFIX_TABLE PrefixTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN NTAPI PfxInsertPrefix(_In_ PPREFIX_TABLE PrefixTable,
                                          _In_ __drv_aliasesMem PSTRING Prefix,
                                          _Out_ PPREFIX_TABLE_ENTRY PrefixTableEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void NTAPI PfxRemovePrefix(_In_ PPREFIX_TABLE PrefixTable,
                                       _In_ PPREFIX_TABLE_ENTRY PrefixTableEntry);

EXTERN_C_END

#endif
