/*
 * Symbols, line numbers and archives of object files.
 */
#ifndef CWDK_PE_SYMBOL_H
#define CWDK_PE_SYMBOL_H

#include "wdm.h"

#define IMAGE_ARCHIVE_START_SIZE 8

#define IMAGE_COMDAT_SELECT_NODUPLICATES 1
#define IMAGE_COMDAT_SELECT_ANY 2
#define IMAGE_COMDAT_SELECT_SAME_SIZE 3
#define IMAGE_COMDAT_SELECT_EXACT_MATCH 4
#define IMAGE_COMDAT_SELECT_ASSOCIATIVE 5
#define IMAGE_COMDAT_SELECT_LARGEST 6
#define IMAGE_COMDAT_SELECT_NEWEST 7

#define IMAGE_SIZEOF_SYMBOL 0x12
#define IMAGE_SIZEOF_ARCHIVE_MEMBER_HDR 60

#define IMAGE_SYM_DEBUG ((SHORT) - 2)
#define IMAGE_SYM_ABSOLUTE ((SHORT) - 1)
#define IMAGE_SYM_CLASS_NULL 0
#define IMAGE_SYM_CLASS_AUTOMATIC 1
#define IMAGE_SYM_CLASS_EXTERNAL 2
#define IMAGE_SYM_CLASS_STATIC 3
#define IMAGE_SYM_CLASS_REGISTER 4
#define IMAGE_SYM_CLASS_EXTERNAL_DEF 5
#define IMAGE_SYM_CLASS_LABEL 6
#define IMAGE_SYM_CLASS_UNDEFINED_LABEL 7
#define IMAGE_SYM_CLASS_MEMBER_OF_STRUCT 8
#define IMAGE_SYM_CLASS_ARGUMENT 9
#define IMAGE_SYM_CLASS_STRUCT_TAG 10
#define IMAGE_SYM_CLASS_MEMBER_OF_UNION 11
#define IMAGE_SYM_CLASS_UNION_TAG 12
#define IMAGE_SYM_CLASS_TYPE_DEFINITION 13
#define IMAGE_SYM_CLASS_UNDEFINED_STATIC 14
#define IMAGE_SYM_CLASS_ENUM_TAG 15
#define IMAGE_SYM_CLASS_MEMBER_OF_ENUM 0x10
#define IMAGE_SYM_CLASS_REGISTER_PARAM 0x11
#define IMAGE_SYM_CLASS_BIT_FIELD 0x12
#define IMAGE_SYM_CLASS_FAR_EXTERNAL 0x44
#define IMAGE_SYM_CLASS_BLOCK 0x64
#define IMAGE_SYM_CLASS_FUNCTION 101
#define IMAGE_SYM_CLASS_END_OF_STRUCT 102
#define IMAGE_SYM_CLASS_FILE 103
#define IMAGE_SYM_CLASS_SECTION 0x68
#define IMAGE_SYM_CLASS_WEAK_EXTERNAL 105
#define IMAGE_SYM_CLASS_CLR_TOKEN 107
#define IMAGE_SYM_CLASS_END_OF_FUNCTION ((UCHAR)255)
#define IMAGE_SYM_DTYPE_NULL 0
#define IMAGE_SYM_DTYPE_POINTER 1
#define IMAGE_SYM_DTYPE_FUNCTION 2
#define IMAGE_SYM_DTYPE_ARRAY 3
#define IMAGE_SYM_TYPE_NULL 0
#define IMAGE_SYM_TYPE_VOID 1
#define IMAGE_SYM_TYPE_CHAR 2
#define IMAGE_SYM_TYPE_SHORT 3
#define IMAGE_SYM_TYPE_INT 4
#define IMAGE_SYM_TYPE_LONG 5
#define IMAGE_SYM_TYPE_FLOAT 6
#define IMAGE_SYM_TYPE_DOUBLE 7
#define IMAGE_SYM_TYPE_STRUCT 8
#define IMAGE_SYM_TYPE_UNION 9
#define IMAGE_SYM_TYPE_ENUM 10
#define IMAGE_SYM_TYPE_MOE 11
#define IMAGE_SYM_TYPE_UCHAR 12
#define IMAGE_SYM_TYPE_USHORT 13
#define IMAGE_SYM_TYPE_UINT 14
#define IMAGE_SYM_TYPE_ULONG 15
#define IMAGE_SYM_TYPE_PCODE 0x8000
#define IMAGE_SYM_UNDEFINED ((SHORT)0)
#define IMAGE_SYM_SECTION_MAX 65279
#define IMAGE_SYM_SECTION_MAX_EX 0x7FFFFFFF

#define IMAGE_WEAK_EXTERN_SEARCH_NOLIBRARY 1
#define IMAGE_WEAK_EXTERN_SEARCH_LIBRARY 2
#define IMAGE_WEAK_EXTERN_SEARCH_ALIAS 3
#define IMAGE_WEAK_EXTERN_ANTI_DEPENDENCY 4

#define N_TSHIFT 2
#define N_BTSHFT 4
#define N_BTMASK 15
#define N_TMASK 0x30
#define N_TMASK1 0xC0
#define N_TMASK2 240

EXTERN_C_START

typedef enum IMAGE_AUX_SYMBOL_TYPE {
    IMAGE_AUX_SYMBOL_TYPE_TOKEN_DEF = 1,
} IMAGE_AUX_SYMBOL_TYPE;

typedef struct ANON_OBJECT_HEADER ANON_OBJECT_HEADER;
struct ANON_OBJECT_HEADER {
    USHORT Sig1;
    USHORT Sig2;
    USHORT Version;
    USHORT Machine;
    ULONG TimeDateStamp;
    CLSID ClassID;
    ULONG SizeOfData;
};

typedef struct ANON_OBJECT_HEADER_BIGOBJ ANON_OBJECT_HEADER_BIGOBJ;
struct ANON_OBJECT_HEADER_BIGOBJ {
    USHORT Sig1;
    USHORT Sig2;
    USHORT Version;
    USHORT Machine;
    ULONG TimeDateStamp;
    CLSID ClassID;
    ULONG SizeOfData;
    ULONG Flags;
    ULONG MetaDataSize;
    ULONG MetaDataOffset;
    ULONG NumberOfSections;
    ULONG PointerToSymbolTable;
    ULONG NumberOfSymbols;
};

typedef struct ANON_OBJECT_HEADER_V2 ANON_OBJECT_HEADER_V2;
struct ANON_OBJECT_HEADER_V2 {
    USHORT Sig1;
    USHORT Sig2;
    USHORT Version;
    USHORT Machine;
    ULONG TimeDateStamp;
    CLSID ClassID;
    ULONG SizeOfData;
    ULONG Flags;
    ULONG MetaDataSize;
    ULONG MetaDataOffset;
};

typedef struct IMAGE_AUX_SYMBOL_TOKEN_DEF IMAGE_AUX_SYMBOL_TOKEN_DEF;
typedef __unaligned IMAGE_AUX_SYMBOL_TOKEN_DEF *PIMAGE_AUX_SYMBOL_TOKEN_DEF;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) IMAGE_AUX_SYMBOL_TOKEN_DEF {
    UCHAR bAuxType;
    UCHAR bReserved;
    ULONG SymbolTableIndex;
    UCHAR rgbReserved[12];
};
#pragma pack(pop)

typedef struct _IMAGE_ARCHIVE_MEMBER_HEADER IMAGE_ARCHIVE_MEMBER_HEADER,
    *PIMAGE_ARCHIVE_MEMBER_HEADER;
struct _IMAGE_ARCHIVE_MEMBER_HEADER {
    UCHAR Name[16];
    UCHAR Date[12];
    UCHAR UserID[6];
    UCHAR GroupID[6];
    UCHAR Mode[8];
    UCHAR Size[10];
    UCHAR EndHeader[2];
};

typedef union _IMAGE_AUX_SYMBOL IMAGE_AUX_SYMBOL;
typedef __unaligned IMAGE_AUX_SYMBOL *PIMAGE_AUX_SYMBOL;
#pragma pack(push, 1)
union DECLSPEC_ALIGN(2) _IMAGE_AUX_SYMBOL {
    struct {
        ULONG TagIndex;
        union {
            struct {
                USHORT Linenumber;
                USHORT Size;
            } LnSz;
            ULONG TotalSize;
        } Misc;
        union {
            struct {
                ULONG PointerToLinenumber;
                ULONG PointerToNextFunction;
            } Function;
            struct {
                USHORT Dimension[4];
            } Array;
        } FcnAry;
        USHORT TvIndex;
    } Sym;
    struct {
        UCHAR Name[18];
    } File;
    struct {
        ULONG Length;
        USHORT NumberOfRelocations;
        USHORT NumberOfLinenumbers;
        ULONG CheckSum;
        SHORT Number;
        UCHAR Selection;
        UCHAR bReserved;
        SHORT HighNumber;
    } Section;
    IMAGE_AUX_SYMBOL_TOKEN_DEF TokenDef;
    struct {
        ULONG crc;
        UCHAR rgbReserved[14];
    } CRC;
};
#pragma pack(pop)

typedef union _IMAGE_AUX_SYMBOL_EX IMAGE_AUX_SYMBOL_EX;
typedef __unaligned IMAGE_AUX_SYMBOL_EX *PIMAGE_AUX_SYMBOL_EX;
#pragma pack(push, 1)
union DECLSPEC_ALIGN(2) _IMAGE_AUX_SYMBOL_EX {
    struct {
        ULONG WeakDefaultSymIndex;
        ULONG WeakSearchType;
        UCHAR rgbReserved[12];
    } Sym;
    struct {
        UCHAR Name[20];
    } File;
    struct {
        ULONG Length;
        USHORT NumberOfRelocations;
        USHORT NumberOfLinenumbers;
        ULONG CheckSum;
        SHORT Number;
        UCHAR Selection;
        UCHAR bReserved;
        SHORT HighNumber;
        UCHAR rgbReserved[2];
    } Section;
    struct {
        IMAGE_AUX_SYMBOL_TOKEN_DEF TokenDef;
        UCHAR rgbReserved[2];
    };
    struct {
        ULONG crc;
        UCHAR rgbReserved[16];
    } CRC;
};
#pragma pack(pop)

typedef struct _IMAGE_COFF_SYMBOLS_HEADER IMAGE_COFF_SYMBOLS_HEADER, *PIMAGE_COFF_SYMBOLS_HEADER;
struct _IMAGE_COFF_SYMBOLS_HEADER {
    ULONG NumberOfSymbols;
    ULONG LvaToFirstSymbol;
    ULONG NumberOfLinenumbers;
    ULONG LvaToFirstLinenumber;
    ULONG RvaToFirstByteOfCode;
    ULONG RvaToLastByteOfCode;
    ULONG RvaToFirstByteOfData;
    ULONG RvaToLastByteOfData;
};

typedef struct _IMAGE_LINENUMBER IMAGE_LINENUMBER;
typedef __unaligned IMAGE_LINENUMBER *PIMAGE_LINENUMBER;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_LINENUMBER {
    union {
        ULONG SymbolTableIndex;
        ULONG VirtualAddress;
    } Type;
    USHORT Linenumber;
};
#pragma pack(pop)

typedef struct _IMAGE_SYMBOL IMAGE_SYMBOL;
typedef __unaligned IMAGE_SYMBOL *PIMAGE_SYMBOL;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_SYMBOL {
    union {
        UCHAR ShortName[8];
        struct {
            ULONG Short;
            ULONG Long;
        } Name;
        ULONG LongName[2];
    } N;
    ULONG Value;
    SHORT SectionNumber;
    USHORT Type;
    UCHAR StorageClass;
    UCHAR NumberOfAuxSymbols;
};
#pragma pack(pop)

typedef struct _IMAGE_SYMBOL_EX IMAGE_SYMBOL_EX;
typedef __unaligned IMAGE_SYMBOL_EX *PIMAGE_SYMBOL_EX;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_SYMBOL_EX {
    union {
        UCHAR ShortName[8];
        struct {
            ULONG Short;
            ULONG Long;
        } Name;
        ULONG LongName[2];
    } N;
    ULONG Value;
    LONG SectionNumber;
    USHORT Type;
    UCHAR StorageClass;
    UCHAR NumberOfAuxSymbols;
};
#pragma pack(pop)

EXTERN_C_END

#endif
