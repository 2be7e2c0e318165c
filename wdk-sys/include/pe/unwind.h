/*
 * Functions and their unwinding: runtime function entries by machine, frame data.
 */
#ifndef CWDK_PE_UNWIND_H
#define CWDK_PE_UNWIND_H

#include "wdm.h"

#define FRAME_FPO 0
#define FRAME_TRAP 1
#define FRAME_TSS 2
#define FRAME_NONFPO 3

#define SIZEOF_RFPO_DATA 0x10

EXTERN_C_START

typedef enum ARM64_FNPDATA_CR {
    PdataCrUnchained = 0,
    PdataCrUnchainedSavedLr,
    PdataCrChainedWithPac,
    PdataCrChained,
} ARM64_FNPDATA_CR;

typedef enum ARM64_FNPDATA_FLAGS {
    PdataRefToFullXdata = 0,
    PdataPackedUnwindFunction,
    PdataPackedUnwindFragment,
} ARM64_FNPDATA_FLAGS;

typedef union IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY_XDATA IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY_XDATA;
union IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY_XDATA {
    ULONG HeaderData;
    struct {
        ULONG FunctionLength : 18;
        ULONG Version : 2;
        ULONG ExceptionDataPresent : 1;
        ULONG EpilogInHeader : 1;
        ULONG EpilogCount : 5;
        ULONG CodeWords : 5;
    };
};

typedef struct _FPO_DATA FPO_DATA, *PFPO_DATA;
struct _FPO_DATA {
    ULONG ulOffStart;
    ULONG cbProcSize;
    ULONG cdwLocals;
    USHORT cdwParams;
    USHORT cbProlog : 8;
    USHORT cbRegs : 3;
    USHORT fHasSEH : 1;
    USHORT fUseBP : 1;
    USHORT reserved : 1;
    USHORT cbFrame : 2;
};

typedef struct _IMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY IMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY,
    *PIMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_ALPHA64_RUNTIME_FUNCTION_ENTRY {
    ULONGLONG BeginAddress;
    ULONGLONG EndAddress;
    ULONGLONG ExceptionHandler;
    ULONGLONG HandlerData;
    ULONGLONG PrologEndAddress;
};
#pragma pack(pop)

typedef struct _IMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY IMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY,
    *PIMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY;
struct _IMAGE_ALPHA_RUNTIME_FUNCTION_ENTRY {
    ULONG BeginAddress;
    ULONG EndAddress;
    ULONG ExceptionHandler;
    ULONG HandlerData;
    ULONG PrologEndAddress;
};

typedef struct _IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY,
    *PIMAGE_ARM64_RUNTIME_FUNCTION_ENTRY;
struct _IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY {
    ULONG BeginAddress;
    union {
        ULONG UnwindData;
        struct {
            ULONG Flag : 2;
            ULONG FunctionLength : 11;
            ULONG RegF : 3;
            ULONG RegI : 4;
            ULONG H : 1;
            ULONG CR : 2;
            ULONG FrameSize : 9;
        };
    };
};

typedef struct _IMAGE_ARM_RUNTIME_FUNCTION_ENTRY IMAGE_ARM_RUNTIME_FUNCTION_ENTRY,
    *PIMAGE_ARM_RUNTIME_FUNCTION_ENTRY;
struct _IMAGE_ARM_RUNTIME_FUNCTION_ENTRY {
    ULONG BeginAddress;
    union {
        ULONG UnwindData;
        struct {
            ULONG Flag : 2;
            ULONG FunctionLength : 11;
            ULONG Ret : 2;
            ULONG H : 1;
            ULONG Reg : 3;
            ULONG R : 1;
            ULONG L : 1;
            ULONG C : 1;
            ULONG StackAdjust : 10;
        };
    };
};

typedef struct _IMAGE_FUNCTION_ENTRY IMAGE_FUNCTION_ENTRY, *PIMAGE_FUNCTION_ENTRY;
struct _IMAGE_FUNCTION_ENTRY {
    ULONG StartingAddress;
    ULONG EndingAddress;
    ULONG EndOfPrologue;
};

typedef struct _IMAGE_FUNCTION_ENTRY64 IMAGE_FUNCTION_ENTRY64, *PIMAGE_FUNCTION_ENTRY64;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _IMAGE_FUNCTION_ENTRY64 {
    ULONGLONG StartingAddress;
    ULONGLONG EndingAddress;
    union {
        ULONGLONG EndOfPrologue;
        ULONGLONG UnwindInfoAddress;
    };
};
#pragma pack(pop)

typedef struct _IMAGE_RUNTIME_FUNCTION_ENTRY _IMAGE_RUNTIME_FUNCTION_ENTRY,
    *_PIMAGE_RUNTIME_FUNCTION_ENTRY;
typedef _IMAGE_RUNTIME_FUNCTION_ENTRY IMAGE_IA64_RUNTIME_FUNCTION_ENTRY;
typedef _IMAGE_RUNTIME_FUNCTION_ENTRY IMAGE_AMD64_RUNTIME_FUNCTION_ENTRY;
typedef _PIMAGE_RUNTIME_FUNCTION_ENTRY PIMAGE_IA64_RUNTIME_FUNCTION_ENTRY;
typedef _PIMAGE_RUNTIME_FUNCTION_ENTRY PIMAGE_AMD64_RUNTIME_FUNCTION_ENTRY;
struct _IMAGE_RUNTIME_FUNCTION_ENTRY {
    ULONG BeginAddress;
    ULONG EndAddress;
    union {
        ULONG UnwindInfoAddress;
        ULONG UnwindData;
    };
};

typedef struct _ImageArchitectureEntry IMAGE_ARCHITECTURE_ENTRY, *PIMAGE_ARCHITECTURE_ENTRY;
struct _ImageArchitectureEntry {
    ULONG FixupInstRVA;
    ULONG NewInst;
};

typedef struct _ImageArchitectureHeader IMAGE_ARCHITECTURE_HEADER, *PIMAGE_ARCHITECTURE_HEADER;
struct _ImageArchitectureHeader {
    unsigned int AmaskValue : 1;
    int : 7;
    unsigned int AmaskShift : 8;
    int : 16;
    ULONG FirstEntryRVA;
};

/* The entries of the machine that is compiled for. */
#if defined(_M_ARM64)
typedef IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY IMAGE_RUNTIME_FUNCTION_ENTRY;
typedef PIMAGE_ARM64_RUNTIME_FUNCTION_ENTRY PIMAGE_RUNTIME_FUNCTION_ENTRY;
#else
typedef _IMAGE_RUNTIME_FUNCTION_ENTRY IMAGE_RUNTIME_FUNCTION_ENTRY;
typedef _PIMAGE_RUNTIME_FUNCTION_ENTRY PIMAGE_RUNTIME_FUNCTION_ENTRY;
#endif

EXTERN_C_END

#endif
