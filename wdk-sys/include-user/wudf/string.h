/*
 * Counted strings, and the calls of ntdll.dll that make and copy them.
 */
#ifndef CWDK_WUDF_STRING_H
#define CWDK_WUDF_STRING_H

#include "wudf/base.h"

EXTERN_C_START

typedef struct _STRING STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, CANSI_STRING, *PCANSI_STRING,
    UTF8_STRING, *PUTF8_STRING;
struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PCHAR Buffer;
};

typedef struct _UNICODE_STRING UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
};

#ifndef RTL_CONSTANT_STRING
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), (s)}
#endif

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

typedef struct _OBJECT_ATTRIBUTES OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
};

#define OBJ_INHERIT 2L
#define OBJ_PERMANENT 0x10L
#define OBJ_EXCLUSIVE 0x20L
#define OBJ_CASE_INSENSITIVE 0x40L
#define OBJ_OPENIF 0x80L
#define OBJ_OPENLINK 0x100L
#define OBJ_KERNEL_HANDLE 0x200L
#define OBJ_FORCE_ACCESS_CHECK 0x400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x800L
#define OBJ_DONT_REPARSE 0x1000L
#define OBJ_VALID_ATTRIBUTES 8178L

#define InitializeObjectAttributes(p, n, a, r, s)                                                  \
    {                                                                                              \
        (p)->Length = sizeof(OBJECT_ATTRIBUTES);                                                   \
        (p)->RootDirectory = (r);                                                                  \
        (p)->Attributes = (a);                                                                     \
        (p)->ObjectName = (n);                                                                     \
        (p)->SecurityDescriptor = (s);                                                             \
        (p)->SecurityQualityOfService = NULL;                                                      \
    }

NTSYSAPI void NTAPI RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString,
                                         _In_opt_z_ __drv_aliasesMem PCWSTR SourceString);

NTSYSAPI void NTAPI RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString,
                                         _In_opt_ PCUNICODE_STRING SourceString);

NTSYSAPI void NTAPI RtlFreeUnicodeString(_Inout_ _At_(UnicodeString->Buffer, __drv_freesMem(Mem))
                                             PUNICODE_STRING UnicodeString);

FORCEINLINE VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING UnicodeString,
                                           _Pre_maybenull_ _Pre_writable_byte_size_(BufferSize)
                                               __drv_aliasesMem PWCHAR Buffer,
                                           _In_ USHORT BufferSize) {
    UnicodeString->Length = 0;
    UnicodeString->MaximumLength = BufferSize;
    UnicodeString->Buffer = Buffer;
}

EXTERN_C_END

#endif
