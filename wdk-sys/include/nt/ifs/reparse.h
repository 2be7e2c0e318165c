/*
 * Reparse points: the data behind a tag, and opening through them.
 */
#ifndef CWDK_NT_IFS_REPARSE_H
#define CWDK_NT_IFS_REPARSE_H

#include "nt/forward.h"
#include "nt/security.h"

#define FSCTL_DELETE_REPARSE_POINT CTL_CODE(0x9, 0x2B, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_GET_REPARSE_POINT CTL_CODE(0x9, 0x2A, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_SET_REPARSE_POINT CTL_CODE(0x9, 0x29, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_SET_REPARSE_POINT_EX CTL_CODE(0x9, 0x103, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define OPEN_REPARSE_POINT_TAG_ENCOUNTERED 1
#define OPEN_REPARSE_POINT_REPARSE_IF_CHILD_EXISTS 2
#define OPEN_REPARSE_POINT_REPARSE_IF_CHILD_NOT_EXISTS 4
#define OPEN_REPARSE_POINT_REPARSE_IF_DIRECTORY_FINAL_COMPONENT 8
#define OPEN_REPARSE_POINT_REPARSE_IF_NON_DIRECTORY_NON_FINAL_COMPONENT 0x10
#define OPEN_REPARSE_POINT_REPARSE_IF_NON_FINAL_COMPONENT 0x16
#define OPEN_REPARSE_POINT_REPARSE_IF_NON_DIRECTORY_FINAL_COMPONENT 0x20
#define OPEN_REPARSE_POINT_REPARSE_IF_FINAL_COMPONENT 0x28
#define OPEN_REPARSE_POINT_OVERRIDE_CREATE_OPTION 0x40
#define OPEN_REPARSE_POINT_REPARSE_IF_DIRECTORY_FINAL_COMPONENT_ALWAYS 0x48
#define OPEN_REPARSE_POINT_REPARSE_IF_NON_DIRECTORY_NON_FINAL_COMPONENT_ALWAYS 0x50
#define OPEN_REPARSE_POINT_REPARSE_IF_NON_DIRECTORY_FINAL_COMPONENT_ALWAYS 0x60
#define OPEN_REPARSE_POINT_REPARSE_IF_FINAL_COMPONENT_ALWAYS 0x68
#define OPEN_REPARSE_POINT_REPARSE_ALWAYS 126
#define OPEN_REPARSE_POINT_RETURN_REPARSE_DATA_BUFFER 0x80
#define OPEN_REPARSE_POINT_VERSION_EX 0x80000000U

#define REPARSE_DATA_EX_FLAG_GIVEN_TAG_OR_NONE 1
#define REPARSE_DATA_BUFFER_HEADER_SIZE 8UL
#define REPARSE_DATA_BUFFER_EX_HEADER_SIZE 0x28UL

#define REPARSE_GUID_DATA_BUFFER_HEADER_SIZE 0x18UL
#define REPARSE_GUID_DATA_BUFFER_EX_HEADER_SIZE 0x38UL

#define SYMLINK_FILE 0x40000000

EXTERN_C_START

typedef struct _OPEN_REPARSE_LIST OPEN_REPARSE_LIST, *POPEN_REPARSE_LIST;
struct _OPEN_REPARSE_LIST {
    LIST_ENTRY OpenReparseList;
};

typedef struct _OPEN_REPARSE_LIST_ENTRY OPEN_REPARSE_LIST_ENTRY, *POPEN_REPARSE_LIST_ENTRY;
struct _OPEN_REPARSE_LIST_ENTRY {
    LIST_ENTRY OpenReparseListEntry;
    ULONG ReparseTag;
    ULONG Flags;
    GUID ReparseGuid;
    USHORT Size;
    USHORT RemainingLength;
};

struct _REPARSE_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength;
    USHORT Reserved;
    union {
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            ULONG Flags;
            WCHAR PathBuffer[1];
        } SymbolicLinkReparseBuffer;
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            WCHAR PathBuffer[1];
        } MountPointReparseBuffer;
        struct {
            UCHAR DataBuffer[1];
        } GenericReparseBuffer;
    };
};

typedef struct _REPARSE_GUID_DATA_BUFFER REPARSE_GUID_DATA_BUFFER, *PREPARSE_GUID_DATA_BUFFER;
struct _REPARSE_GUID_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength;
    USHORT Reserved;
    GUID ReparseGuid;
    struct {
        UCHAR DataBuffer[1];
    } GenericReparseBuffer;
};

typedef struct _REPARSE_DATA_BUFFER_EX REPARSE_DATA_BUFFER_EX, *PREPARSE_DATA_BUFFER_EX;
struct _REPARSE_DATA_BUFFER_EX {
    ULONG Flags;
    ULONG ExistingReparseTag;
    GUID ExistingReparseGuid;
    ULONGLONG Reserved;
    union {
        REPARSE_DATA_BUFFER ReparseDataBuffer;
        REPARSE_GUID_DATA_BUFFER ReparseGuidDataBuffer;
    };
};

typedef struct _REPARSE_INDEX_KEY REPARSE_INDEX_KEY, *PREPARSE_INDEX_KEY;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _REPARSE_INDEX_KEY {
    ULONG FileReparseTag;
    LARGE_INTEGER FileId;
};
#pragma pack(pop)

NTKERNELAPI BOOLEAN FsRtlIsNonEmptyDirectoryReparsePointAllowed(_In_ ULONG ReparseTag);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlValidateReparsePointBuffer(_In_ ULONG BufferLength,
                                                     _In_reads_bytes_(BufferLength)
                                                         PREPARSE_DATA_BUFFER ReparseBuffer);

struct _Reparse {
    USHORT Length;
    USHORT Flags;
    ULONG ReparseDataSize;
    ULONG ReparseDataOffset;
};

EXTERN_C_END

#endif
