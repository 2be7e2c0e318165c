/*
 * Records that every subject needs: strings, lists, large integers, identifiers, attributes of
 * objects, status blocks.
 */
#ifndef CWDK_NT_BASIC_RECORDS_H
#define CWDK_NT_BASIC_RECORDS_H

#include "nt/decl.h"
#include <guiddef.h>
#include "nt/basic/types.h"

#define ENCLAVE_LONG_ID_LENGTH 0x20

#define ENCLAVE_SHORT_ID_LENGTH 0x10

#define OBJ_INHERIT 2L
#define OBJ_PERMANENT 0x10L
#define OBJ_EXCLUSIVE 0x20L
#define OBJ_OPENIF 0x80L
#define OBJ_OPENLINK 0x100L

#define OBJ_CASE_INSENSITIVE 0x40L

#define OBJ_DONT_REPARSE 0x1000L

#define OBJ_FORCE_ACCESS_CHECK 0x400L

#define OBJ_HANDLE_TAGBITS 3L

#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x800L

#define OBJ_KERNEL_HANDLE 0x200L

#define OBJ_NAME_PATH_SEPARATOR ((USHORT)92)

#define OBJ_VALID_ATTRIBUTES 8178L

#define RTL_BALANCED_NODE_RESERVED_PARENT_MASK 3

EXTERN_C_START

typedef struct _CLIENT_ID CLIENT_ID, *PCLIENT_ID;
typedef struct _GROUP_AFFINITY GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef struct _GUID *PUOW, *PGUID, *PCRM_PROTOCOL_ID, *PKCRM_PROTOCOL_ID;
typedef GUID UOW;
typedef GUID UUID;
typedef GUID CLFS_LOG_ID;
typedef GUID KCRM_PROTOCOL_ID;
typedef struct _IO_STATUS_BLOCK IO_STATUS_BLOCK, *PIO_STATUS_BLOCK, *PIO_STATUS_BLOCK64;
typedef IO_STATUS_BLOCK IO_STATUS_BLOCK64;
typedef struct _KSYSTEM_TIME KSYSTEM_TIME, *PKSYSTEM_TIME;
typedef union _LARGE_INTEGER LARGE_INTEGER, *PTimeStamp, *PLARGE_INTEGER, *PPHYSICAL_ADDRESS,
    *PSECURITY_INTEGER;

typedef LARGE_INTEGER SECURITY_INTEGER;
typedef LARGE_INTEGER _SECURITY_INTEGER;
typedef SECURITY_INTEGER TimeStamp;
typedef struct _LIST_ENTRY LIST_ENTRY, *PLIST_ENTRY, *PRLIST_ENTRY;
typedef struct _LUID LUID, *PLUID;
typedef struct _LUID_AND_ATTRIBUTES LUID_AND_ATTRIBUTES, *PLUID_AND_ATTRIBUTES;
typedef struct _M128A M128A, *PM128A;
typedef struct _OBJECT_ATTRIBUTES OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES, *PLSA_OBJECT_ATTRIBUTES;
typedef OBJECT_ATTRIBUTES LSA_OBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
typedef struct _SINGLE_LIST_ENTRY SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct _STRING STRING, *PSTRING, *PLSA_STRING;
typedef STRING LSA_STRING;
typedef STRING OEM_STRING;
typedef STRING ANSI_STRING;
typedef PSTRING POEM_STRING;
typedef STRING UTF8_STRING;
typedef STRING CANSI_STRING;
typedef PSTRING PANSI_STRING;
typedef PSTRING PUTF8_STRING;
typedef PSTRING PCANSI_STRING;
typedef const STRING *PCOEM_STRING;
typedef union _ULARGE_INTEGER ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _UNICODE_STRING UNICODE_STRING, *PUNICODE_STRING, *PSECURITY_STRING,
    *PLSA_UNICODE_STRING;
typedef UNICODE_STRING SECURITY_STRING;
typedef UNICODE_STRING LSA_UNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;

struct _LUID {
    ULONG LowPart;
    LONG HighPart;
};

struct _LUID_AND_ATTRIBUTES {
    LUID Luid;
    ULONG Attributes;
};

typedef LUID_AND_ATTRIBUTES LUID_AND_ATTRIBUTES_ARRAY[1];
typedef LUID_AND_ATTRIBUTES_ARRAY *PLUID_AND_ATTRIBUTES_ARRAY;
typedef struct LIST_ENTRY32 LIST_ENTRY32, *PLIST_ENTRY32;
struct LIST_ENTRY32 {
    ULONG Flink;
    ULONG Blink;
};

typedef struct LIST_ENTRY64 LIST_ENTRY64, *PLIST_ENTRY64;
struct LIST_ENTRY64 {
    ULONGLONG Flink;
    ULONGLONG Blink;
};

struct _CLIENT_ID {
    HANDLE UniqueProcess;
    HANDLE UniqueThread;
};

typedef struct _CSTRING CSTRING, *PCSTRING;
struct _CSTRING {
    USHORT Length;
    USHORT MaximumLength;
    const char *Buffer;
};

typedef struct _FLOAT128 FLOAT128, *PFLOAT128;
struct _FLOAT128 {
    long long LowPart;
    long long HighPart;
};

struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
};

struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
};

typedef struct _IO_STATUS_BLOCK32 IO_STATUS_BLOCK32, *PIO_STATUS_BLOCK32;
struct _IO_STATUS_BLOCK32 {
    NTSTATUS Status;
    ULONG Information;
};

struct _KSYSTEM_TIME {
    ULONG LowPart;
    LONG High1Time;
    LONG High2Time;
};

union _LARGE_INTEGER {
    struct {
        ULONG LowPart;
        LONG HighPart;
    };
    struct {
        ULONG LowPart;
        LONG HighPart;
    } u;
    LONGLONG QuadPart;
};

struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
};

struct DECLSPEC_ALIGN(16) _M128A {
    ULONGLONG Low;
    LONGLONG High;
};

typedef struct _OBJECTID OBJECTID;
struct _OBJECTID {
    GUID Lineage;
    ULONG Uniquifier;
};

struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
};

typedef struct _OBJECT_ATTRIBUTES32 OBJECT_ATTRIBUTES32, *POBJECT_ATTRIBUTES32;
typedef const OBJECT_ATTRIBUTES32 *PCOBJECT_ATTRIBUTES32;
struct _OBJECT_ATTRIBUTES32 {
    ULONG Length;
    ULONG RootDirectory;
    ULONG ObjectName;
    ULONG Attributes;
    ULONG SecurityDescriptor;
    ULONG SecurityQualityOfService;
};

typedef struct _OBJECT_ATTRIBUTES64 OBJECT_ATTRIBUTES64, *POBJECT_ATTRIBUTES64;
typedef const OBJECT_ATTRIBUTES64 *PCOBJECT_ATTRIBUTES64;
struct _OBJECT_ATTRIBUTES64 {
    ULONG Length;
    ULONG64 RootDirectory;
    ULONG64 ObjectName;
    ULONG Attributes;
    ULONG64 SecurityDescriptor;
    ULONG64 SecurityQualityOfService;
};

typedef struct _QUAD QUAD, *PQUAD, *PUQUAD;
typedef QUAD UQUAD;
typedef const UQUAD *PCUQUAD;
struct _QUAD {
    union {
        long long UseThisFieldToCopy;
        double DoNotUseThisField;
    };
};

typedef struct _RTL_BALANCED_NODE RTL_BALANCED_NODE, *PRTL_BALANCED_NODE;
struct _RTL_BALANCED_NODE {
    union {
        struct _RTL_BALANCED_NODE *Children[2];
        struct {
            struct _RTL_BALANCED_NODE *Left;
            struct _RTL_BALANCED_NODE *Right;
        };
    };
    union {
        UCHAR Red : 1;
        UCHAR Balance : 2;
        ULONG_PTR ParentValue;
    };
};

struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
};

typedef struct _SINGLE_LIST_ENTRY32 SINGLE_LIST_ENTRY32, *PSINGLE_LIST_ENTRY32;
struct _SINGLE_LIST_ENTRY32 {
    ULONG Next;
};

struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PCHAR Buffer;
};

typedef struct _STRING32 STRING32, *PSTRING32, *PANSI_STRING32, *PUNICODE_STRING32;
typedef STRING32 ANSI_STRING32;
typedef STRING32 UNICODE_STRING32;
struct _STRING32 {
    USHORT Length;
    USHORT MaximumLength;
    ULONG Buffer;
};

typedef struct _STRING64 STRING64, *PSTRING64, *PANSI_STRING64, *PUNICODE_STRING64;
typedef STRING64 ANSI_STRING64;
typedef STRING64 UNICODE_STRING64;
struct _STRING64 {
    USHORT Length;
    USHORT MaximumLength;
    ULONGLONG Buffer;
};

union _ULARGE_INTEGER {
    struct {
        ULONG LowPart;
        ULONG HighPart;
    };
    struct {
        ULONG LowPart;
        ULONG HighPart;
    } u;
    ULONGLONG QuadPart;
};

struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
};

typedef struct _WNF_STATE_NAME WNF_STATE_NAME, *PWNF_STATE_NAME;
typedef const struct _WNF_STATE_NAME *PCWNF_STATE_NAME;
struct _WNF_STATE_NAME {
    ULONG Data[2];
};

/* A vector register of the ARM64 processor. */
typedef union _NEON128 {
    struct {
        ULONGLONG Low;
        LONGLONG High;
    };
    double D[2];
    float S[4];
    USHORT H[8];
    UCHAR B[16];
} NEON128, *PNEON128;

/* On ARM64 the machine context has a second name, because emulated processes have one too. */
typedef struct _CONTEXT *PCONTEXT;
#if defined(_M_ARM64)
typedef struct _CONTEXT ARM64_NT_CONTEXT, *PARM64_NT_CONTEXT;
typedef ARM64_NT_CONTEXT CONTEXT;
typedef struct _KARM64_VFP_STATE KARM64_VFP_STATE, *PKARM64_VFP_STATE;
#else
typedef struct _ARM64_NT_CONTEXT ARM64_NT_CONTEXT, *PARM64_NT_CONTEXT;
typedef struct _CONTEXT CONTEXT;
#endif

/* The queued spin locks that have numbers; on x64 the names are macros (nt/spinlock.h). */
#if defined(_M_ARM64)
typedef enum _KSPIN_LOCK_QUEUE_NUMBER {
    LockQueueUnusedSpare0,
    LockQueueUnusedSpare1,
    LockQueueUnusedSpare2,
    LockQueueUnusedSpare3,
    LockQueueVacbLock,
    LockQueueMasterLock,
    LockQueueNonPagedPoolLock,
    LockQueueIoCancelLock,
    LockQueueUnusedSpare8,
    LockQueueIoVpbLock,
    LockQueueIoDatabaseLock,
    LockQueueIoCompletionLock,
    LockQueueNtfsStructLock,
    LockQueueAfdWorkQueueLock,
    LockQueueBcbLock,
    LockQueueUnusedSpare15,
    LockQueueUnusedSpare16,
    LockQueueMaximumLock
} KSPIN_LOCK_QUEUE_NUMBER,
    *PKSPIN_LOCK_QUEUE_NUMBER;
#else
typedef ULONG64 KSPIN_LOCK_QUEUE_NUMBER, *PKSPIN_LOCK_QUEUE_NUMBER;
#endif

/* Strings whose lengths the compiler works out. */
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), (s)}
#define DECLARE_CONST_UNICODE_STRING(_var, _string)                                                \
    const WCHAR _var##_buffer[] = _string;                                                         \
    const UNICODE_STRING _var = {sizeof(_string) - sizeof(WCHAR), sizeof(_string),                 \
                                 (PWCH)_var##_buffer}
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(_var, _str)                                            \
    EXTERN_C const UNICODE_STRING _var;                                                            \
    const DECLSPEC_SELECTANY UNICODE_STRING _var = RTL_CONSTANT_STRING(_str)
#define DECLARE_UNICODE_STRING_SIZE(_var, _size)                                                   \
    WCHAR _var##_buffer[_size];                                                                    \
    UNICODE_STRING _var = {0, (_size) * sizeof(WCHAR), _var##_buffer}

#define InitializeObjectAttributes(p, n, a, r, s)                                                  \
    {                                                                                              \
        (p)->Length = sizeof(OBJECT_ATTRIBUTES);                                                   \
        (p)->RootDirectory = (r);                                                                  \
        (p)->Attributes = (a);                                                                     \
        (p)->ObjectName = (n);                                                                     \
        (p)->SecurityDescriptor = (s);                                                             \
        (p)->SecurityQualityOfService = NULL;                                                      \
    }
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a)                                                       \
    {sizeof(OBJECT_ATTRIBUTES), NULL, RTL_CONST_CAST(PUNICODE_STRING)(n), (a), NULL, NULL}
#define RTL_INIT_OBJECT_ATTRIBUTES(n, a) RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a)

#define RTL_BALANCED_NODE_GET_PARENT_POINTER(Node)                                                 \
    ((PRTL_BALANCED_NODE)((Node)->ParentValue & ~(ULONG_PTR)RTL_BALANCED_NODE_RESERVED_PARENT_MASK))

FORCEINLINE VOID ListEntry32To64(_In_ PLIST_ENTRY32 l32, _Out_ PLIST_ENTRY64 l64) {
    l64->Flink = (ULONGLONG)l32->Flink;
    l64->Blink = (ULONGLONG)l32->Blink;
}

FORCEINLINE VOID ListEntry64To32(_In_ PLIST_ENTRY64 l64, _Out_ PLIST_ENTRY32 l32) {
    l32->Flink = (ULONG)l64->Flink;
    l32->Blink = (ULONG)l64->Blink;
}

EXTERN_C_END

#endif
