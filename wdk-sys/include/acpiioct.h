/*
 * Evaluating ACPI methods from a driver.
 */
#ifndef CWDK_ACPIIOCT_H
#define CWDK_ACPIIOCT_H

#include "wdm.h"

#define ACPI_ACQUIRE_GLOBAL_LOCK_SIGNATURE 0x4C676141

#define ACPI_ENUM_CHILDREN_OUTPUT_BUFFER_SIGNATURE 0x47696541
#define ACPI_ENUM_CHILDREN_INPUT_BUFFER_SIGNATURE 0x48696541

#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE_EX 0x41696541
#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE_V1_EX 0x41696541
#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE 0x42696541
#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE_V1 0x42696541
#define ACPI_EVAL_OUTPUT_BUFFER_SIGNATURE 0x426F6541
#define ACPI_EVAL_OUTPUT_BUFFER_SIGNATURE_V1 0x426F6541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE 0x43696541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE_V1 0x43696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE_EX 0x44696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE_V1_EX 0x44696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE_EX 0x45696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE_V1_EX 0x45696541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE_EX 0x46696541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE_V1_EX 0x46696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE 0x49696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE_V1 0x49696541
#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE_V2 0x4B696541
#define ACPI_EVAL_OUTPUT_BUFFER_SIGNATURE_V2 0x4B6F6541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE_V2 0x4C696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE_V2 0x4D696541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE_V2 0x4E696541
#define ACPI_EVAL_INPUT_BUFFER_SIGNATURE_V2_EX 0x4F696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_SIGNATURE_V2_EX 0x50696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE_V2_EX 0x51696541
#define ACPI_EVAL_INPUT_BUFFER_COMPLEX_SIGNATURE_V2_EX 0x52696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE 0x53696541
#define ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_SIGNATURE_V1 0x53696541

#define ACPI_METHOD_ARGUMENT_INTEGER 0
#define ACPI_METHOD_ARGUMENT_STRING 1
#define ACPI_METHOD_ARGUMENT_BUFFER 2
#define ACPI_METHOD_ARGUMENT_PACKAGE 3
#define ACPI_METHOD_ARGUMENT_PACKAGE_EX 4

#define ACPI_OBJECT_HAS_CHILDREN 1

#define ACPI_RELEASE_GLOBAL_LOCK_SIGNATURE 0x4C677241

#define ENUM_CHILDREN_IMMEDIATE_ONLY 1
#define ENUM_CHILDREN_MULTILEVEL 2
#define ENUM_CHILDREN_NAME_IS_FILTER 4

#define IOCTL_ACPI_ACQUIRE_GLOBAL_LOCK                                                             \
    CTL_CODE(FILE_DEVICE_ACPI, 0x4, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD                                                               \
    CTL_CODE(FILE_DEVICE_ACPI, 0x0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD_EX                                                            \
    CTL_CODE(FILE_DEVICE_ACPI, 0x7, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD_V1                                                            \
    CTL_CODE(FILE_DEVICE_ACPI, 0x0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD_V1_EX                                                         \
    CTL_CODE(FILE_DEVICE_ACPI, 0x7, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD_V2                                                            \
    CTL_CODE(FILE_DEVICE_ACPI, 0x10, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ASYNC_EVAL_METHOD_V2_EX                                                         \
    CTL_CODE(FILE_DEVICE_ACPI, 0x12, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_ENUM_CHILDREN                                                                   \
    CTL_CODE(FILE_DEVICE_ACPI, 0x8, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD                                                                     \
    CTL_CODE(FILE_DEVICE_ACPI, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD_EX                                                                  \
    CTL_CODE(FILE_DEVICE_ACPI, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD_V1                                                                  \
    CTL_CODE(FILE_DEVICE_ACPI, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD_V1_EX                                                               \
    CTL_CODE(FILE_DEVICE_ACPI, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD_V2                                                                  \
    CTL_CODE(FILE_DEVICE_ACPI, 0xF, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_EVAL_METHOD_V2_EX                                                               \
    CTL_CODE(FILE_DEVICE_ACPI, 0x11, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_GET_DEVICE_INFORMATION                                                          \
    CTL_CODE(FILE_DEVICE_ACPI, 0xA, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_GET_DEVICE_SPECIFIC_DATA                                                        \
    CTL_CODE(FILE_DEVICE_ACPI, 0xE, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_RELEASE_GLOBAL_LOCK                                                             \
    CTL_CODE(FILE_DEVICE_ACPI, 0x5, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ACPI_GET_DEVICE_SPECIFIC_DATA_SIGNATURE 0x48696541
#define IOCTL_ACPI_GET_DEVICE_INFORMATION_SIGNATURE 0x4A696541

EXTERN_C_START

typedef struct _ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER,
    *PACPI_DEVICE_INFORMATION_OUTPUT_BUFFER;
struct _ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER {
    ULONG Signature;
    USHORT Size;
    UCHAR Revision;
    UCHAR Reserved0;
    USHORT VendorIdStringOffset;
    USHORT VendorStringLength;
    USHORT DeviceIdStringOffset;
    USHORT SubSystemIdStringOffset;
    USHORT SubSystemStringLength;
    USHORT SubDeviceIdStringOffset;
    USHORT InstanceIdLength;
    USHORT InstanceIdOffset;
    USHORT BaseClassCode;
    USHORT HardwareRevision;
    UCHAR ProgrammingInterface;
    UCHAR Reserved1;
    USHORT SubClassCode;
};

typedef struct _ACPI_ENUM_CHILD ACPI_ENUM_CHILD;
typedef __unaligned ACPI_ENUM_CHILD *PACPI_ENUM_CHILD;
struct _ACPI_ENUM_CHILD {
    ULONG Flags;
    ULONG NameLength;
    CHAR Name[1];
};

typedef struct _ACPI_ENUM_CHILDREN_INPUT_BUFFER ACPI_ENUM_CHILDREN_INPUT_BUFFER,
    *PACPI_ENUM_CHILDREN_INPUT_BUFFER;
struct _ACPI_ENUM_CHILDREN_INPUT_BUFFER {
    ULONG Signature;
    ULONG Flags;
    ULONG NameLength;
    CHAR Name[1];
};

typedef struct _ACPI_ENUM_CHILDREN_OUTPUT_BUFFER ACPI_ENUM_CHILDREN_OUTPUT_BUFFER;
typedef __unaligned ACPI_ENUM_CHILDREN_OUTPUT_BUFFER *PACPI_ENUM_CHILDREN_OUTPUT_BUFFER;
struct _ACPI_ENUM_CHILDREN_OUTPUT_BUFFER {
    ULONG Signature;
    ULONG NumberOfChildren;
    ACPI_ENUM_CHILD Children[1];
};

typedef struct _ACPI_METHOD_ARGUMENT_V1 ACPI_METHOD_ARGUMENT, ACPI_METHOD_ARGUMENT_V1;
typedef __unaligned ACPI_METHOD_ARGUMENT_V1 *PACPI_METHOD_ARGUMENT;
typedef __unaligned ACPI_METHOD_ARGUMENT_V1 *PACPI_METHOD_ARGUMENT_V1;
struct _ACPI_METHOD_ARGUMENT_V1 {
    USHORT Type;
    USHORT DataLength;
    union {
        ULONG Argument;
        _Field_size_bytes_(DataLength) UCHAR Data[1];
    };
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1 ACPI_EVAL_INPUT_BUFFER_COMPLEX,
    ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1, *PACPI_EVAL_INPUT_BUFFER_COMPLEX,
    *PACPI_EVAL_INPUT_BUFFER_COMPLEX_V1;
struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG Size;
    ULONG ArgumentCount;
    ACPI_METHOD_ARGUMENT_V1 Argument[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX,
    ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX, *PACPI_EVAL_INPUT_BUFFER_COMPLEX_EX,
    *PACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX;
struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG Size;
    ULONG ArgumentCount;
    ACPI_METHOD_ARGUMENT_V1 Argument[1];
};

typedef struct _ACPI_METHOD_ARGUMENT_V2 ACPI_METHOD_ARGUMENT_V2;
typedef __unaligned ACPI_METHOD_ARGUMENT_V2 *PACPI_METHOD_ARGUMENT_V2;
struct _ACPI_METHOD_ARGUMENT_V2 {
    USHORT Type;
    ULONG DataLength;
    union {
        ULONG Argument;
        _Field_size_bytes_(DataLength) UCHAR Data[1];
    };
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2 ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2,
    *PACPI_EVAL_INPUT_BUFFER_COMPLEX_V2;
struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG Size;
    ULONG ArgumentCount;
    ACPI_METHOD_ARGUMENT_V2 Argument[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX,
    *PACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX;
struct _ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG Size;
    ULONG ArgumentCount;
    ACPI_METHOD_ARGUMENT_V2 Argument[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1 ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER,
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1, *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG IntegerArgument;
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX,
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX, *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG64 IntegerArgument;
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2 ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG IntegerArgument;
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG64 IntegerArgument;
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1 ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING,
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1, *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG StringLength;
    UCHAR String[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX,
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX, *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG StringLength;
    UCHAR String[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2 ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
    ULONG StringLength;
    UCHAR String[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX
    ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX,
    *PACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX;
struct _ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX {
    ULONG Signature;
    CHAR MethodName[256];
    ULONG StringLength;
    UCHAR String[1];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_V1 ACPI_EVAL_INPUT_BUFFER, ACPI_EVAL_INPUT_BUFFER_V1,
    *PACPI_EVAL_INPUT_BUFFER, *PACPI_EVAL_INPUT_BUFFER_V1;
struct _ACPI_EVAL_INPUT_BUFFER_V1 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_V1_EX ACPI_EVAL_INPUT_BUFFER_EX,
    ACPI_EVAL_INPUT_BUFFER_V1_EX, *PACPI_EVAL_INPUT_BUFFER_EX, *PACPI_EVAL_INPUT_BUFFER_V1_EX;
struct _ACPI_EVAL_INPUT_BUFFER_V1_EX {
    ULONG Signature;
    CHAR MethodName[256];
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_V2 ACPI_EVAL_INPUT_BUFFER_V2, *PACPI_EVAL_INPUT_BUFFER_V2;
struct _ACPI_EVAL_INPUT_BUFFER_V2 {
    ULONG Signature;
    union {
        UCHAR MethodName[4];
        ULONG MethodNameAsUlong;
    };
};

typedef struct _ACPI_EVAL_INPUT_BUFFER_V2_EX ACPI_EVAL_INPUT_BUFFER_V2_EX,
    *PACPI_EVAL_INPUT_BUFFER_V2_EX;
struct _ACPI_EVAL_INPUT_BUFFER_V2_EX {
    ULONG Signature;
    CHAR MethodName[256];
};

typedef struct _ACPI_EVAL_OUTPUT_BUFFER_V1 ACPI_EVAL_OUTPUT_BUFFER, ACPI_EVAL_OUTPUT_BUFFER_V1;
typedef __unaligned struct _ACPI_EVAL_OUTPUT_BUFFER_V1 *PACPI_EVAL_OUTPUT_BUFFER;
typedef __unaligned ACPI_EVAL_OUTPUT_BUFFER_V1 *PACPI_EVAL_OUTPUT_BUFFER_V1;
struct _ACPI_EVAL_OUTPUT_BUFFER_V1 {
    ULONG Signature;
    ULONG Length;
    ULONG Count;
    _Field_size_bytes_(Length - FIELD_OFFSET(struct _ACPI_EVAL_OUTPUT_BUFFER_V1,
                                             Argument)) ACPI_METHOD_ARGUMENT_V1 Argument[1];
};

typedef struct _ACPI_EVAL_OUTPUT_BUFFER_V2 ACPI_EVAL_OUTPUT_BUFFER_V2;
typedef __unaligned ACPI_EVAL_OUTPUT_BUFFER_V2 *PACPI_EVAL_OUTPUT_BUFFER_V2;
struct _ACPI_EVAL_OUTPUT_BUFFER_V2 {
    ULONG Signature;
    ULONG Length;
    ULONG Count;
    _Field_size_bytes_(Length - FIELD_OFFSET(struct _ACPI_EVAL_OUTPUT_BUFFER_V2,
                                             Argument)) ACPI_METHOD_ARGUMENT_V2 Argument[1];
};

typedef struct _ACPI_GET_DEVICE_SPECIFIC_DATA ACPI_GET_DEVICE_SPECIFIC_DATA,
    *PACPI_GET_DEVICE_SPECIFIC_DATA;
struct _ACPI_GET_DEVICE_SPECIFIC_DATA {
    ULONG Signature;
    GUID Section;
    ULONG PropertyNameLength;
    UCHAR PropertyName[1];
};

typedef struct _ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER,
    *PACPI_MANIPULATE_GLOBAL_LOCK_BUFFER;
struct _ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER {
    ULONG Signature;
    PVOID LockObject;
};

EXTERN_C_END

/* Arguments of an ACPI method lie one behind the other, each as long as its data needs. */
#define ACPI_METHOD_ARGUMENT_LENGTH(DataLength)                                                    \
    (FIELD_OFFSET(ACPI_METHOD_ARGUMENT, Data) + max(sizeof(ULONG), DataLength))
#define ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(Argument)                                        \
    (ACPI_METHOD_ARGUMENT_LENGTH(((PACPI_METHOD_ARGUMENT)(Argument))->DataLength))
#define ACPI_ENUM_CHILD_LENGTH_FROM_CHILD(Child)                                                   \
    (FIELD_OFFSET(ACPI_ENUM_CHILD, Name) + (Child)->NameLength)
#define ACPI_ENUM_CHILD_NEXT(Child)                                                                \
    ((PACPI_ENUM_CHILD)((PUCHAR)(Child) + ACPI_ENUM_CHILD_LENGTH_FROM_CHILD(Child)))
#define ACPI_METHOD_NEXT_ARGUMENT(Argument)                                                        \
    ((PACPI_METHOD_ARGUMENT)((PUCHAR)(Argument) +                                                  \
                             ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(Argument)))
#define ACPI_METHOD_SET_ARGUMENT_INTEGER(MethodArgument, IntData)                                  \
    {                                                                                              \
        (MethodArgument)->Type = ACPI_METHOD_ARGUMENT_INTEGER;                                     \
        (MethodArgument)->DataLength = sizeof(ULONG);                                              \
        (MethodArgument)->Argument = (IntData);                                                    \
    }
#define ACPI_METHOD_SET_ARGUMENT_STRING(Argument, StrData)                                         \
    {                                                                                              \
        (Argument)->Type = ACPI_METHOD_ARGUMENT_STRING;                                            \
        (Argument)->DataLength = (USHORT)(strlen((PCHAR)(StrData)) + sizeof(UCHAR));               \
        RtlCopyMemory(&(Argument)->Data[0], (PUCHAR)(StrData), (Argument)->DataLength);            \
    }
#define ACPI_METHOD_SET_ARGUMENT_BUFFER(Argument, BuffData, BuffLength)                            \
    {                                                                                              \
        (Argument)->Type = ACPI_METHOD_ARGUMENT_BUFFER;                                            \
        (Argument)->DataLength = (BuffLength);                                                     \
        RtlCopyMemory(&(Argument)->Data[0], (PUCHAR)(BuffData), (Argument)->DataLength);           \
    }
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_BEGIN(Buffer) ((PACPI_METHOD_ARGUMENT)(Buffer)->Argument)
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_END(Buffer)                                              \
    ((PACPI_METHOD_ARGUMENT)((PUCHAR)(Buffer)->Argument + (Buffer)->Length -                       \
                             FIELD_OFFSET(ACPI_EVAL_OUTPUT_BUFFER, Argument)))

#endif
