/*
 * Debug directories and separate debug information.
 */
#ifndef CWDK_PE_DEBUG_H
#define CWDK_PE_DEBUG_H

#include "wdm.h"

#define IMAGE_DEBUG_TYPE_UNKNOWN 0
#define IMAGE_DEBUG_TYPE_COFF 1
#define IMAGE_DEBUG_TYPE_CODEVIEW 2
#define IMAGE_DEBUG_TYPE_FPO 3
#define IMAGE_DEBUG_TYPE_MISC 4
#define IMAGE_DEBUG_TYPE_EXCEPTION 5
#define IMAGE_DEBUG_TYPE_FIXUP 6
#define IMAGE_DEBUG_TYPE_OMAP_TO_SRC 7
#define IMAGE_DEBUG_TYPE_OMAP_FROM_SRC 8
#define IMAGE_DEBUG_TYPE_BORLAND 9
#define IMAGE_DEBUG_TYPE_BBT 10
#define IMAGE_DEBUG_TYPE_RESERVED10 10
#define IMAGE_DEBUG_TYPE_CLSID 11
#define IMAGE_DEBUG_TYPE_VC_FEATURE 12
#define IMAGE_DEBUG_TYPE_POGO 13
#define IMAGE_DEBUG_TYPE_ILTCG 14
#define IMAGE_DEBUG_TYPE_MPX 15
#define IMAGE_DEBUG_TYPE_REPRO 0x10
#define IMAGE_DEBUG_TYPE_SPGO 0x12
#define IMAGE_DEBUG_TYPE_EX_DLLCHARACTERISTICS 0x14
#define IMAGE_DEBUG_MISC_EXENAME 1

#define IMAGE_MAJOR_LINKER_VERSION 2

#define IMAGE_SEPARATE_DEBUG_SIGNATURE 18756
#define IMAGE_SEPARATE_DEBUG_FLAGS_MASK 0x8000
#define IMAGE_SEPARATE_DEBUG_MISMATCH 0x8000

#define NON_PAGED_DEBUG_SIGNATURE 18766

EXTERN_C_START

typedef struct _IMAGE_DEBUG_DIRECTORY IMAGE_DEBUG_DIRECTORY, *PIMAGE_DEBUG_DIRECTORY;
struct _IMAGE_DEBUG_DIRECTORY {
    ULONG Characteristics;
    ULONG TimeDateStamp;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG Type;
    ULONG SizeOfData;
    ULONG AddressOfRawData;
    ULONG PointerToRawData;
};

typedef struct _IMAGE_DEBUG_MISC IMAGE_DEBUG_MISC, *PIMAGE_DEBUG_MISC;
struct _IMAGE_DEBUG_MISC {
    ULONG DataType;
    ULONG Length;
    BOOLEAN Unicode;
    UCHAR Reserved[3];
    UCHAR Data[1];
};

typedef struct _IMAGE_SEPARATE_DEBUG_HEADER IMAGE_SEPARATE_DEBUG_HEADER,
    *PIMAGE_SEPARATE_DEBUG_HEADER;
struct _IMAGE_SEPARATE_DEBUG_HEADER {
    USHORT Signature;
    USHORT Flags;
    USHORT Machine;
    USHORT Characteristics;
    ULONG TimeDateStamp;
    ULONG CheckSum;
    ULONG ImageBase;
    ULONG SizeOfImage;
    ULONG NumberOfSections;
    ULONG ExportedNamesSize;
    ULONG DebugDirectorySize;
    ULONG SectionAlignment;
    ULONG Reserved[2];
};

typedef struct _NON_PAGED_DEBUG_INFO NON_PAGED_DEBUG_INFO, *PNON_PAGED_DEBUG_INFO;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _NON_PAGED_DEBUG_INFO {
    USHORT Signature;
    USHORT Flags;
    ULONG Size;
    USHORT Machine;
    USHORT Characteristics;
    ULONG TimeDateStamp;
    ULONG CheckSum;
    ULONG SizeOfImage;
    ULONGLONG ImageBase;
};
#pragma pack(pop)

EXTERN_C_END

#endif
