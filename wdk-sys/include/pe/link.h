/*
 * Imports, exports, resources, thread-local storage: what the loader binds.
 */
#ifndef CWDK_PE_LINK_H
#define CWDK_PE_LINK_H

#include "wdm.h"
#include "pe/header.h"

#define IMAGE_ORDINAL_FLAG32 0x80000000U
#define IMAGE_ORDINAL_FLAG 0x8000000000000000ULL
#define IMAGE_ORDINAL_FLAG64 0x8000000000000000ULL

#define IMAGE_RESOURCE_DATA_IS_DIRECTORY 0x80000000U
#define IMAGE_RESOURCE_NAME_IS_STRING 0x80000000U

#define IMPORT_OBJECT_HDR_SIG2 65535

EXTERN_C_START

typedef enum IMPORT_OBJECT_NAME_TYPE {
    IMPORT_OBJECT_ORDINAL = 0,
    IMPORT_OBJECT_NAME,
    IMPORT_OBJECT_NAME_NO_PREFIX,
    IMPORT_OBJECT_NAME_UNDECORATE,
    IMPORT_OBJECT_NAME_EXPORTAS,
} IMPORT_OBJECT_NAME_TYPE;

typedef enum IMPORT_OBJECT_TYPE {
    IMPORT_OBJECT_CODE = 0,
    IMPORT_OBJECT_DATA,
    IMPORT_OBJECT_CONST,
} IMPORT_OBJECT_TYPE;

typedef enum ReplacesCorHdrNumericDefines {
    COMIMAGE_FLAGS_ILONLY = 1,
    COMIMAGE_FLAGS_32BITREQUIRED,
    COMIMAGE_FLAGS_IL_LIBRARY = 4,
    COMIMAGE_FLAGS_STRONGNAMESIGNED = 8,
    COMIMAGE_FLAGS_NATIVE_ENTRYPOINT = 16,
    COMIMAGE_FLAGS_TRACKDEBUGDATA = 0x10000,
    COMIMAGE_FLAGS_32BITPREFERRED = 0x20000,
    COR_VERSION_MAJOR_V2 = 2,
    COR_VERSION_MAJOR = 2,
    COR_VERSION_MINOR = 5,
    COR_DELETED_NAME_LENGTH = 8,
    COR_VTABLEGAP_NAME_LENGTH = 8,
    NATIVE_TYPE_MAX_CB = 1,
    COR_ILMETHOD_SECT_SMALL_MAX_DATASIZE = 255,
    IMAGE_COR_MIH_METHODRVA = 1,
    IMAGE_COR_MIH_EHRVA,
    IMAGE_COR_MIH_BASICBLOCK = 8,
    COR_VTABLE_32BIT = 1,
    COR_VTABLE_64BIT,
    COR_VTABLE_FROM_UNMANAGED = 4,
    COR_VTABLE_FROM_UNMANAGED_RETAIN_APPDOMAIN = 8,
    COR_VTABLE_CALL_MOST_DERIVED = 16,
    IMAGE_COR_EATJ_THUNK_SIZE = 32,
    MAX_CLASS_NAME = 0x400,
    MAX_PACKAGE_NAME = 0x400,
} ReplacesCorHdrNumericDefines;

typedef void (*PIMAGE_TLS_CALLBACK)(PVOID DllHandle, ULONG Reason, PVOID Reserved);
typedef struct IMAGE_COR20_HEADER IMAGE_COR20_HEADER, *PIMAGE_COR20_HEADER;
struct IMAGE_COR20_HEADER {
    ULONG cb;
    USHORT MajorRuntimeVersion;
    USHORT MinorRuntimeVersion;
    IMAGE_DATA_DIRECTORY MetaData;
    ULONG Flags;
    union {
        ULONG EntryPointToken;
        ULONG EntryPointRVA;
    };
    IMAGE_DATA_DIRECTORY Resources;
    IMAGE_DATA_DIRECTORY StrongNameSignature;
    IMAGE_DATA_DIRECTORY CodeManagerTable;
    IMAGE_DATA_DIRECTORY VTableFixups;
    IMAGE_DATA_DIRECTORY ExportAddressTableJumps;
    IMAGE_DATA_DIRECTORY ManagedNativeHeader;
};

typedef struct IMPORT_OBJECT_HEADER IMPORT_OBJECT_HEADER;
struct IMPORT_OBJECT_HEADER {
    USHORT Sig1;
    USHORT Sig2;
    USHORT Version;
    USHORT Machine;
    ULONG TimeDateStamp;
    ULONG SizeOfData;
    union {
        USHORT Ordinal;
        USHORT Hint;
    };
    USHORT Type : 2;
    USHORT NameType : 3;
    USHORT Reserved : 11;
};

typedef struct _IMAGE_BOUND_FORWARDER_REF IMAGE_BOUND_FORWARDER_REF, *PIMAGE_BOUND_FORWARDER_REF;
typedef const IMAGE_BOUND_FORWARDER_REF *PCIMAGE_BOUND_FORWARDER_REF;
struct _IMAGE_BOUND_FORWARDER_REF {
    ULONG TimeDateStamp;
    USHORT OffsetModuleName;
    USHORT Reserved;
};

typedef struct _IMAGE_BOUND_IMPORT_DESCRIPTOR IMAGE_BOUND_IMPORT_DESCRIPTOR,
    *PIMAGE_BOUND_IMPORT_DESCRIPTOR;
typedef const IMAGE_BOUND_IMPORT_DESCRIPTOR *PCIMAGE_BOUND_IMPORT_DESCRIPTOR;
struct _IMAGE_BOUND_IMPORT_DESCRIPTOR {
    ULONG TimeDateStamp;
    USHORT OffsetModuleName;
    USHORT NumberOfModuleForwarderRefs;
};

typedef struct _IMAGE_DELAYLOAD_DESCRIPTOR IMAGE_DELAYLOAD_DESCRIPTOR, *PIMAGE_DELAYLOAD_DESCRIPTOR;
typedef const IMAGE_DELAYLOAD_DESCRIPTOR *PCIMAGE_DELAYLOAD_DESCRIPTOR;
struct _IMAGE_DELAYLOAD_DESCRIPTOR {
    union {
        ULONG AllAttributes;
        struct {
            ULONG RvaBased : 1;
            ULONG ReservedAttributes : 31;
        };
    } Attributes;
    ULONG DllNameRVA;
    ULONG ModuleHandleRVA;
    ULONG ImportAddressTableRVA;
    ULONG ImportNameTableRVA;
    ULONG BoundImportAddressTableRVA;
    ULONG UnloadInformationTableRVA;
    ULONG TimeDateStamp;
};

typedef struct _IMAGE_EXPORT_DIRECTORY IMAGE_EXPORT_DIRECTORY, *PIMAGE_EXPORT_DIRECTORY;
typedef const IMAGE_EXPORT_DIRECTORY *PCIMAGE_EXPORT_DIRECTORY;
struct _IMAGE_EXPORT_DIRECTORY {
    ULONG Characteristics;
    ULONG TimeDateStamp;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG Name;
    ULONG Base;
    ULONG NumberOfFunctions;
    ULONG NumberOfNames;
    ULONG AddressOfFunctions;
    ULONG AddressOfNames;
    ULONG AddressOfNameOrdinals;
};

typedef struct _IMAGE_IMPORT_BY_NAME IMAGE_IMPORT_BY_NAME, *PIMAGE_IMPORT_BY_NAME;
typedef const IMAGE_IMPORT_BY_NAME *PCIMAGE_IMPORT_BY_NAME;
struct _IMAGE_IMPORT_BY_NAME {
    USHORT Hint;
    CHAR Name[1];
};

typedef struct _IMAGE_IMPORT_DESCRIPTOR IMAGE_IMPORT_DESCRIPTOR;
typedef __unaligned IMAGE_IMPORT_DESCRIPTOR *PIMAGE_IMPORT_DESCRIPTOR;
typedef const __unaligned IMAGE_IMPORT_DESCRIPTOR *PCIMAGE_IMPORT_DESCRIPTOR;
struct _IMAGE_IMPORT_DESCRIPTOR {
    union {
        ULONG Characteristics;
        ULONG OriginalFirstThunk;
    };
    ULONG TimeDateStamp;
    ULONG ForwarderChain;
    ULONG Name;
    ULONG FirstThunk;
};

typedef struct _IMAGE_RESOURCE_DATA_ENTRY IMAGE_RESOURCE_DATA_ENTRY, *PIMAGE_RESOURCE_DATA_ENTRY;
struct _IMAGE_RESOURCE_DATA_ENTRY {
    ULONG OffsetToData;
    ULONG Size;
    ULONG CodePage;
    ULONG Reserved;
};

typedef struct _IMAGE_RESOURCE_DIRECTORY IMAGE_RESOURCE_DIRECTORY, *PIMAGE_RESOURCE_DIRECTORY;
struct _IMAGE_RESOURCE_DIRECTORY {
    ULONG Characteristics;
    ULONG TimeDateStamp;
    USHORT MajorVersion;
    USHORT MinorVersion;
    USHORT NumberOfNamedEntries;
    USHORT NumberOfIdEntries;
};

typedef struct _IMAGE_RESOURCE_DIRECTORY_ENTRY IMAGE_RESOURCE_DIRECTORY_ENTRY,
    *PIMAGE_RESOURCE_DIRECTORY_ENTRY;
struct _IMAGE_RESOURCE_DIRECTORY_ENTRY {
    union {
        struct {
            ULONG NameOffset : 31;
            ULONG NameIsString : 1;
        };
        ULONG Name;
        USHORT Id;
    };
    union {
        ULONG OffsetToData;
        struct {
            ULONG OffsetToDirectory : 31;
            ULONG DataIsDirectory : 1;
        };
    };
};

typedef struct _IMAGE_RESOURCE_DIRECTORY_STRING IMAGE_RESOURCE_DIRECTORY_STRING,
    *PIMAGE_RESOURCE_DIRECTORY_STRING;
struct _IMAGE_RESOURCE_DIRECTORY_STRING {
    USHORT Length;
    CHAR NameString[1];
};

typedef struct _IMAGE_RESOURCE_DIR_STRING_U IMAGE_RESOURCE_DIR_STRING_U,
    *PIMAGE_RESOURCE_DIR_STRING_U;
struct _IMAGE_RESOURCE_DIR_STRING_U {
    USHORT Length;
    WCHAR NameString[1];
};

typedef struct _IMAGE_THUNK_DATA32 IMAGE_THUNK_DATA32, *PIMAGE_THUNK_DATA32;
typedef const IMAGE_THUNK_DATA32 *PCIMAGE_THUNK_DATA32;
struct _IMAGE_THUNK_DATA32 {
    union {
        ULONG ForwarderString;
        ULONG Function;
        ULONG Ordinal;
        ULONG AddressOfData;
    } u1;
};

typedef struct _IMAGE_THUNK_DATA64 IMAGE_THUNK_DATA64, *PIMAGE_THUNK_DATA64;
typedef IMAGE_THUNK_DATA64 IMAGE_THUNK_DATA;
typedef PIMAGE_THUNK_DATA64 PIMAGE_THUNK_DATA;
typedef const IMAGE_THUNK_DATA *PCIMAGE_THUNK_DATA;
typedef const IMAGE_THUNK_DATA64 *PCIMAGE_THUNK_DATA64;
struct _IMAGE_THUNK_DATA64 {
    union {
        ULONGLONG ForwarderString;
        ULONGLONG Function;
        ULONGLONG Ordinal;
        ULONGLONG AddressOfData;
    } u1;
};

typedef struct _IMAGE_TLS_DIRECTORY32 IMAGE_TLS_DIRECTORY32, *PIMAGE_TLS_DIRECTORY32;
typedef const IMAGE_TLS_DIRECTORY32 *PCIMAGE_TLS_DIRECTORY32;
struct _IMAGE_TLS_DIRECTORY32 {
    ULONG StartAddressOfRawData;
    ULONG EndAddressOfRawData;
    ULONG AddressOfIndex;
    ULONG AddressOfCallBacks;
    ULONG SizeOfZeroFill;
    union {
        ULONG Characteristics;
        struct {
            ULONG Reserved0 : 20;
            ULONG Alignment : 4;
            ULONG Reserved1 : 8;
        };
    };
};

typedef struct _IMAGE_TLS_DIRECTORY64 IMAGE_TLS_DIRECTORY64, *PIMAGE_TLS_DIRECTORY64;
typedef IMAGE_TLS_DIRECTORY64 IMAGE_TLS_DIRECTORY;
typedef PIMAGE_TLS_DIRECTORY64 PIMAGE_TLS_DIRECTORY;
typedef const IMAGE_TLS_DIRECTORY *PCIMAGE_TLS_DIRECTORY;
typedef const IMAGE_TLS_DIRECTORY64 *PCIMAGE_TLS_DIRECTORY64;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_TLS_DIRECTORY64 {
    ULONGLONG StartAddressOfRawData;
    ULONGLONG EndAddressOfRawData;
    ULONGLONG AddressOfIndex;
    ULONGLONG AddressOfCallBacks;
    ULONG SizeOfZeroFill;
    union {
        ULONG Characteristics;
        struct {
            ULONG Reserved0 : 20;
            ULONG Alignment : 4;
            ULONG Reserved1 : 8;
        };
    };
};
#pragma pack(pop)

EXTERN_C_END

/* A thunk whose top bit is set imports by ordinal, in its low 16 bits; otherwise by name. */
#define IMAGE_ORDINAL64(Ordinal) ((Ordinal) & 0xffff)
#define IMAGE_ORDINAL32(Ordinal) ((Ordinal) & 0xffff)
#define IMAGE_SNAP_BY_ORDINAL64(Ordinal) (((Ordinal) & IMAGE_ORDINAL_FLAG64) != 0)
#define IMAGE_SNAP_BY_ORDINAL32(Ordinal) (((Ordinal) & IMAGE_ORDINAL_FLAG32) != 0)
#define IMAGE_ORDINAL(Ordinal) IMAGE_ORDINAL64(Ordinal)
#define IMAGE_SNAP_BY_ORDINAL(Ordinal) IMAGE_SNAP_BY_ORDINAL64(Ordinal)

#endif
