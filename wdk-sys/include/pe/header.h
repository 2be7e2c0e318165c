/*
 * Headers of images: DOS, NT and optional header, sections, data directories, machines, subsystems.
 */
#ifndef CWDK_PE_HEADER_H
#define CWDK_PE_HEADER_H

#include "wdm.h"

#define IMAGE_DIRECTORY_ENTRY_EXPORT 0
#define IMAGE_DIRECTORY_ENTRY_IMPORT 1
#define IMAGE_DIRECTORY_ENTRY_RESOURCE 2
#define IMAGE_DIRECTORY_ENTRY_EXCEPTION 3
#define IMAGE_DIRECTORY_ENTRY_SECURITY 4
#define IMAGE_DIRECTORY_ENTRY_BASERELOC 5
#define IMAGE_DIRECTORY_ENTRY_DEBUG 6
#define IMAGE_DIRECTORY_ENTRY_ARCHITECTURE 7
#define IMAGE_DIRECTORY_ENTRY_GLOBALPTR 8
#define IMAGE_DIRECTORY_ENTRY_TLS 9
#define IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG 10
#define IMAGE_DIRECTORY_ENTRY_BOUND_IMPORT 11
#define IMAGE_DIRECTORY_ENTRY_IAT 12
#define IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT 13
#define IMAGE_DIRECTORY_ENTRY_COM_DESCRIPTOR 14

#define IMAGE_DLLCHARACTERISTICS_EX_CET_COMPAT 1
#define IMAGE_DLLCHARACTERISTICS_EX_CET_COMPAT_STRICT_MODE 2
#define IMAGE_DLLCHARACTERISTICS_EX_CET_SET_CONTEXT_IP_VALIDATION_RELAXED_MODE 4
#define IMAGE_DLLCHARACTERISTICS_EX_CET_DYNAMIC_APIS_ALLOW_IN_PROC 8
#define IMAGE_DLLCHARACTERISTICS_EX_CET_RESERVED_1 0x10
#define IMAGE_DLLCHARACTERISTICS_EX_CET_RESERVED_2 0x20
#define IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA 0x20
#define IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE 0x40
#define IMAGE_DLLCHARACTERISTICS_FORCE_INTEGRITY 0x80
#define IMAGE_DLLCHARACTERISTICS_NX_COMPAT 0x100
#define IMAGE_DLLCHARACTERISTICS_NO_ISOLATION 0x200
#define IMAGE_DLLCHARACTERISTICS_NO_SEH 0x400
#define IMAGE_DLLCHARACTERISTICS_NO_BIND 0x800
#define IMAGE_DLLCHARACTERISTICS_APPCONTAINER 0x1000
#define IMAGE_DLLCHARACTERISTICS_WDM_DRIVER 0x2000
#define IMAGE_DLLCHARACTERISTICS_GUARD_CF 0x4000
#define IMAGE_DLLCHARACTERISTICS_TERMINAL_SERVER_AWARE 0x8000

#define IMAGE_DOS_SIGNATURE 23117

#define IMAGE_FILE_MACHINE_UNKNOWN 0
#define IMAGE_FILE_MACHINE_TARGET_HOST 1
#define IMAGE_FILE_MACHINE_I386 332
#define IMAGE_FILE_MACHINE_R3000 354
#define IMAGE_FILE_MACHINE_R4000 358
#define IMAGE_FILE_MACHINE_R10000 360
#define IMAGE_FILE_MACHINE_WCEMIPSV2 361
#define IMAGE_FILE_MACHINE_ALPHA 0x184
#define IMAGE_FILE_MACHINE_SH3 418
#define IMAGE_FILE_MACHINE_SH3DSP 419
#define IMAGE_FILE_MACHINE_SH3E 420
#define IMAGE_FILE_MACHINE_SH4 422
#define IMAGE_FILE_MACHINE_SH5 424
#define IMAGE_FILE_MACHINE_ARM 0x1C0
#define IMAGE_FILE_MACHINE_THUMB 450
#define IMAGE_FILE_MACHINE_ARMNT 452
#define IMAGE_FILE_MACHINE_AM33 467
#define IMAGE_FILE_MACHINE_POWERPC 496
#define IMAGE_FILE_MACHINE_POWERPCFP 497
#define IMAGE_FILE_MACHINE_IA64 0x200
#define IMAGE_FILE_MACHINE_MIPS16 614
#define IMAGE_FILE_MACHINE_ALPHA64 0x284
#define IMAGE_FILE_MACHINE_AXP64 0x284
#define IMAGE_FILE_MACHINE_MIPSFPU 870
#define IMAGE_FILE_MACHINE_MIPSFPU16 1126
#define IMAGE_FILE_MACHINE_TRICORE 0x520
#define IMAGE_FILE_MACHINE_CEF 3311
#define IMAGE_FILE_MACHINE_EBC 3772
#define IMAGE_FILE_MACHINE_CHPE_X86 14948
#define IMAGE_FILE_MACHINE_AMD64 34404
#define IMAGE_FILE_MACHINE_M32R 36929
#define IMAGE_FILE_MACHINE_ARM64EC 42561
#define IMAGE_FILE_MACHINE_ARM64X 42574
#define IMAGE_FILE_MACHINE_ARM64 43620
#define IMAGE_FILE_MACHINE_CEE 49390
#define IMAGE_FILE_RELOCS_STRIPPED 1
#define IMAGE_FILE_EXECUTABLE_IMAGE 2
#define IMAGE_FILE_LINE_NUMS_STRIPPED 4
#define IMAGE_FILE_LOCAL_SYMS_STRIPPED 8
#define IMAGE_FILE_AGGRESIVE_WS_TRIM 0x10
#define IMAGE_FILE_LARGE_ADDRESS_AWARE 0x20
#define IMAGE_FILE_BYTES_REVERSED_LO 0x80
#define IMAGE_FILE_BYTES_REVERSED_HI 0x8000
#define IMAGE_FILE_32BIT_MACHINE 0x100
#define IMAGE_FILE_DEBUG_STRIPPED 0x200
#define IMAGE_FILE_REMOVABLE_RUN_FROM_SWAP 0x400
#define IMAGE_FILE_NET_RUN_FROM_SWAP 0x800
#define IMAGE_FILE_SYSTEM 0x1000
#define IMAGE_FILE_DLL 0x2000
#define IMAGE_FILE_UP_SYSTEM_ONLY 0x4000

#define IMAGE_LOADER_FLAGS_COMPLUS 1
#define IMAGE_LOADER_FLAGS_SYSTEM_GLOBAL 0x1000000

#define IMAGE_NT_OPTIONAL_HDR32_MAGIC 267
#define IMAGE_NT_OPTIONAL_HDR64_MAGIC 523
#define IMAGE_NT_OPTIONAL_HDR_MAGIC 523
#define IMAGE_NT_SIGNATURE 17744

#define IMAGE_NUMBEROF_DIRECTORY_ENTRIES 0x10

#define IMAGE_OS2_SIGNATURE_LE 17740
#define IMAGE_OS2_SIGNATURE 17742

#define IMAGE_ROM_OPTIONAL_HDR_MAGIC 263

#define IMAGE_SCN_SCALE_INDEX 1
#define IMAGE_SCN_TYPE_NO_PAD 8
#define IMAGE_SCN_CNT_CODE 0x20
#define IMAGE_SCN_CNT_INITIALIZED_DATA 0x40
#define IMAGE_SCN_CNT_UNINITIALIZED_DATA 0x80
#define IMAGE_SCN_LNK_OTHER 0x100
#define IMAGE_SCN_LNK_INFO 0x200
#define IMAGE_SCN_LNK_REMOVE 0x800
#define IMAGE_SCN_LNK_COMDAT 0x1000
#define IMAGE_SCN_LNK_NRELOC_OVFL 0x1000000
#define IMAGE_SCN_NO_DEFER_SPEC_EXC 0x4000
#define IMAGE_SCN_GPREL 0x8000
#define IMAGE_SCN_MEM_FARDATA 0x8000
#define IMAGE_SCN_MEM_16BIT 0x20000
#define IMAGE_SCN_MEM_PURGEABLE 0x20000
#define IMAGE_SCN_MEM_LOCKED 0x40000
#define IMAGE_SCN_MEM_PRELOAD 0x80000
#define IMAGE_SCN_MEM_DISCARDABLE 0x2000000
#define IMAGE_SCN_MEM_NOT_CACHED 0x4000000
#define IMAGE_SCN_MEM_NOT_PAGED 0x8000000
#define IMAGE_SCN_MEM_SHARED 0x10000000
#define IMAGE_SCN_MEM_EXECUTE 0x20000000
#define IMAGE_SCN_MEM_READ 0x40000000
#define IMAGE_SCN_MEM_WRITE 0x80000000U
#define IMAGE_SCN_ALIGN_1BYTES 0x100000
#define IMAGE_SCN_ALIGN_2BYTES 0x200000
#define IMAGE_SCN_ALIGN_4BYTES 0x300000
#define IMAGE_SCN_ALIGN_8BYTES 0x400000
#define IMAGE_SCN_ALIGN_16BYTES 0x500000
#define IMAGE_SCN_ALIGN_32BYTES 0x600000
#define IMAGE_SCN_ALIGN_64BYTES 0x700000
#define IMAGE_SCN_ALIGN_128BYTES 0x800000
#define IMAGE_SCN_ALIGN_256BYTES 0x900000
#define IMAGE_SCN_ALIGN_512BYTES 0xA00000
#define IMAGE_SCN_ALIGN_1024BYTES 0xB00000
#define IMAGE_SCN_ALIGN_2048BYTES 0xC00000
#define IMAGE_SCN_ALIGN_4096BYTES 0xD00000
#define IMAGE_SCN_ALIGN_8192BYTES 0xE00000
#define IMAGE_SCN_ALIGN_MASK 0xF00000

#define IMAGE_SIZEOF_SHORT_NAME 8
#define IMAGE_SIZEOF_FILE_HEADER 0x14
#define IMAGE_SIZEOF_SECTION_HEADER 0x28

#define IMAGE_SUBSYSTEM_UNKNOWN 0
#define IMAGE_SUBSYSTEM_NATIVE 1
#define IMAGE_SUBSYSTEM_NATIVE_WINDOWS 8
#define IMAGE_SUBSYSTEM_WINDOWS_GUI 2
#define IMAGE_SUBSYSTEM_WINDOWS_CUI 3
#define IMAGE_SUBSYSTEM_WINDOWS_CE_GUI 9
#define IMAGE_SUBSYSTEM_WINDOWS_BOOT_APPLICATION 0x10
#define IMAGE_SUBSYSTEM_OS2_CUI 5
#define IMAGE_SUBSYSTEM_POSIX_CUI 7
#define IMAGE_SUBSYSTEM_EFI_APPLICATION 10
#define IMAGE_SUBSYSTEM_EFI_BOOT_SERVICE_DRIVER 11
#define IMAGE_SUBSYSTEM_EFI_RUNTIME_DRIVER 12
#define IMAGE_SUBSYSTEM_EFI_ROM 13
#define IMAGE_SUBSYSTEM_XBOX 14
#define IMAGE_SUBSYSTEM_XBOX_CODE_CATALOG 0x11

#define IMAGE_VXD_SIGNATURE 17740

EXTERN_C_START

typedef struct _IMAGE_DATA_DIRECTORY IMAGE_DATA_DIRECTORY, *PIMAGE_DATA_DIRECTORY;
struct _IMAGE_DATA_DIRECTORY {
    ULONG VirtualAddress;
    ULONG Size;
};

typedef struct _IMAGE_DOS_HEADER IMAGE_DOS_HEADER, *PIMAGE_DOS_HEADER;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_DOS_HEADER {
    USHORT e_magic;
    USHORT e_cblp;
    USHORT e_cp;
    USHORT e_crlc;
    USHORT e_cparhdr;
    USHORT e_minalloc;
    USHORT e_maxalloc;
    USHORT e_ss;
    USHORT e_sp;
    USHORT e_csum;
    USHORT e_ip;
    USHORT e_cs;
    USHORT e_lfarlc;
    USHORT e_ovno;
    USHORT e_res[4];
    USHORT e_oemid;
    USHORT e_oeminfo;
    USHORT e_res2[10];
    LONG e_lfanew;
};
#pragma pack(pop)

typedef struct _IMAGE_FILE_HEADER IMAGE_FILE_HEADER, *PIMAGE_FILE_HEADER;
struct _IMAGE_FILE_HEADER {
    USHORT Machine;
    USHORT NumberOfSections;
    ULONG TimeDateStamp;
    ULONG PointerToSymbolTable;
    ULONG NumberOfSymbols;
    USHORT SizeOfOptionalHeader;
    USHORT Characteristics;
};

typedef struct _IMAGE_OPTIONAL_HEADER IMAGE_OPTIONAL_HEADER32, *PIMAGE_OPTIONAL_HEADER32;
struct _IMAGE_OPTIONAL_HEADER {
    USHORT Magic;
    UCHAR MajorLinkerVersion;
    UCHAR MinorLinkerVersion;
    ULONG SizeOfCode;
    ULONG SizeOfInitializedData;
    ULONG SizeOfUninitializedData;
    ULONG AddressOfEntryPoint;
    ULONG BaseOfCode;
    ULONG BaseOfData;
    ULONG ImageBase;
    ULONG SectionAlignment;
    ULONG FileAlignment;
    USHORT MajorOperatingSystemVersion;
    USHORT MinorOperatingSystemVersion;
    USHORT MajorImageVersion;
    USHORT MinorImageVersion;
    USHORT MajorSubsystemVersion;
    USHORT MinorSubsystemVersion;
    ULONG Win32VersionValue;
    ULONG SizeOfImage;
    ULONG SizeOfHeaders;
    ULONG CheckSum;
    USHORT Subsystem;
    USHORT DllCharacteristics;
    ULONG SizeOfStackReserve;
    ULONG SizeOfStackCommit;
    ULONG SizeOfHeapReserve;
    ULONG SizeOfHeapCommit;
    ULONG LoaderFlags;
    ULONG NumberOfRvaAndSizes;
    IMAGE_DATA_DIRECTORY DataDirectory[16];
};

typedef struct _IMAGE_NT_HEADERS IMAGE_NT_HEADERS32;
struct _IMAGE_NT_HEADERS {
    ULONG Signature;
    IMAGE_FILE_HEADER FileHeader;
    IMAGE_OPTIONAL_HEADER32 OptionalHeader;
};

typedef struct _IMAGE_OPTIONAL_HEADER64 IMAGE_OPTIONAL_HEADER64, *PIMAGE_OPTIONAL_HEADER64;
typedef IMAGE_OPTIONAL_HEADER64 IMAGE_OPTIONAL_HEADER;
typedef PIMAGE_OPTIONAL_HEADER64 PIMAGE_OPTIONAL_HEADER;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_OPTIONAL_HEADER64 {
    USHORT Magic;
    UCHAR MajorLinkerVersion;
    UCHAR MinorLinkerVersion;
    ULONG SizeOfCode;
    ULONG SizeOfInitializedData;
    ULONG SizeOfUninitializedData;
    ULONG AddressOfEntryPoint;
    ULONG BaseOfCode;
    ULONGLONG ImageBase;
    ULONG SectionAlignment;
    ULONG FileAlignment;
    USHORT MajorOperatingSystemVersion;
    USHORT MinorOperatingSystemVersion;
    USHORT MajorImageVersion;
    USHORT MinorImageVersion;
    USHORT MajorSubsystemVersion;
    USHORT MinorSubsystemVersion;
    ULONG Win32VersionValue;
    ULONG SizeOfImage;
    ULONG SizeOfHeaders;
    ULONG CheckSum;
    USHORT Subsystem;
    USHORT DllCharacteristics;
    ULONGLONG SizeOfStackReserve;
    ULONGLONG SizeOfStackCommit;
    ULONGLONG SizeOfHeapReserve;
    ULONGLONG SizeOfHeapCommit;
    ULONG LoaderFlags;
    ULONG NumberOfRvaAndSizes;
    IMAGE_DATA_DIRECTORY DataDirectory[16];
};
#pragma pack(pop)

typedef struct _IMAGE_NT_HEADERS64 IMAGE_NT_HEADERS64;
typedef IMAGE_NT_HEADERS64 IMAGE_NT_HEADERS;
struct _IMAGE_NT_HEADERS64 {
    ULONG Signature;
    IMAGE_FILE_HEADER FileHeader;
    IMAGE_OPTIONAL_HEADER64 OptionalHeader;
};

typedef struct _IMAGE_OS2_HEADER IMAGE_OS2_HEADER, *PIMAGE_OS2_HEADER;
typedef __unaligned IMAGE_OS2_HEADER *PUIMAGE_OS2_HEADER;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_OS2_HEADER {
    USHORT ne_magic;
    CHAR ne_ver;
    CHAR ne_rev;
    USHORT ne_enttab;
    USHORT ne_cbenttab;
    LONG ne_crc;
    USHORT ne_flags;
    USHORT ne_autodata;
    USHORT ne_heap;
    USHORT ne_stack;
    LONG ne_csip;
    LONG ne_sssp;
    USHORT ne_cseg;
    USHORT ne_cmod;
    USHORT ne_cbnrestab;
    USHORT ne_segtab;
    USHORT ne_rsrctab;
    USHORT ne_restab;
    USHORT ne_modtab;
    USHORT ne_imptab;
    LONG ne_nrestab;
    USHORT ne_cmovent;
    USHORT ne_align;
    USHORT ne_cres;
    UCHAR ne_exetyp;
    UCHAR ne_flagsothers;
    USHORT ne_pretthunks;
    USHORT ne_psegrefbytes;
    USHORT ne_swaparea;
    USHORT ne_expver;
};
#pragma pack(pop)

typedef struct _IMAGE_ROM_OPTIONAL_HEADER IMAGE_ROM_OPTIONAL_HEADER, *PIMAGE_ROM_OPTIONAL_HEADER;
struct _IMAGE_ROM_OPTIONAL_HEADER {
    USHORT Magic;
    UCHAR MajorLinkerVersion;
    UCHAR MinorLinkerVersion;
    ULONG SizeOfCode;
    ULONG SizeOfInitializedData;
    ULONG SizeOfUninitializedData;
    ULONG AddressOfEntryPoint;
    ULONG BaseOfCode;
    ULONG BaseOfData;
    ULONG BaseOfBss;
    ULONG GprMask;
    ULONG CprMask[4];
    ULONG GpValue;
};

typedef struct _IMAGE_ROM_HEADERS IMAGE_ROM_HEADERS, *PIMAGE_ROM_HEADERS;
struct _IMAGE_ROM_HEADERS {
    IMAGE_FILE_HEADER FileHeader;
    IMAGE_ROM_OPTIONAL_HEADER OptionalHeader;
};

typedef struct _IMAGE_SECTION_HEADER IMAGE_SECTION_HEADER, *PIMAGE_SECTION_HEADER;
typedef const IMAGE_SECTION_HEADER *PCIMAGE_SECTION_HEADER;
struct _IMAGE_SECTION_HEADER {
    UCHAR Name[8];
    union {
        ULONG PhysicalAddress;
        ULONG VirtualSize;
    } Misc;
    ULONG VirtualAddress;
    ULONG SizeOfRawData;
    ULONG PointerToRawData;
    ULONG PointerToRelocations;
    ULONG PointerToLinenumbers;
    USHORT NumberOfRelocations;
    USHORT NumberOfLinenumbers;
    ULONG Characteristics;
};

typedef struct _IMAGE_VXD_HEADER IMAGE_VXD_HEADER, *PIMAGE_VXD_HEADER;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(2) _IMAGE_VXD_HEADER {
    USHORT e32_magic;
    UCHAR e32_border;
    UCHAR e32_worder;
    ULONG e32_level;
    USHORT e32_cpu;
    USHORT e32_os;
    ULONG e32_ver;
    ULONG e32_mflags;
    ULONG e32_mpages;
    ULONG e32_startobj;
    ULONG e32_eip;
    ULONG e32_stackobj;
    ULONG e32_esp;
    ULONG e32_pagesize;
    ULONG e32_lastpagesize;
    ULONG e32_fixupsize;
    ULONG e32_fixupsum;
    ULONG e32_ldrsize;
    ULONG e32_ldrsum;
    ULONG e32_objtab;
    ULONG e32_objcnt;
    ULONG e32_objmap;
    ULONG e32_itermap;
    ULONG e32_rsrctab;
    ULONG e32_rsrccnt;
    ULONG e32_restab;
    ULONG e32_enttab;
    ULONG e32_dirtab;
    ULONG e32_dircnt;
    ULONG e32_fpagetab;
    ULONG e32_frectab;
    ULONG e32_impmod;
    ULONG e32_impmodcnt;
    ULONG e32_impproc;
    ULONG e32_pagesum;
    ULONG e32_datapage;
    ULONG e32_preload;
    ULONG e32_nrestab;
    ULONG e32_cbnrestab;
    ULONG e32_nressum;
    ULONG e32_autodata;
    ULONG e32_debuginfo;
    ULONG e32_debuglen;
    ULONG e32_instpreload;
    ULONG e32_instdemand;
    ULONG e32_heapsize;
    UCHAR e32_res3[12];
    ULONG e32_winresoff;
    ULONG e32_winreslen;
    USHORT e32_devid;
    USHORT e32_ddkver;
};
#pragma pack(pop)

EXTERN_C_END

/* The section headers follow the optional header, whatever size that says it has. */
#define IMAGE_FIRST_SECTION(ntheader)                                                              \
    ((PIMAGE_SECTION_HEADER)((ULONG_PTR)(ntheader) +                                               \
                             FIELD_OFFSET(IMAGE_NT_HEADERS, OptionalHeader) +                      \
                             (ntheader)->FileHeader.SizeOfOptionalHeader))

#endif
