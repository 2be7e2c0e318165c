/*
 * Processors: groups, affinities, the processor control region, features and topology.
 * What ntddk.h adds to nt/processor.h.
 */
#ifndef CWDK_NT_DDK_PROCESSOR_H
#define CWDK_NT_DDK_PROCESSOR_H

#include "nt/forward.h"
#include "nt/processor.h"
#include "nt/ddk/basic.h"
#include "nt/ddk/exception.h"
#include "nt/intrinsics.h"
#include "nt/processor.h"

#if defined(_M_ARM64)
#define ARM64_PCR_RESERVED_MASK 4095
#endif

#define GENPROC_PROCISA_ARM64 8

#define INJECT_ERRTYPE_PROCESSOR_CORRECTABLE 1
#define INJECT_ERRTYPE_PROCESSOR_UNCORRECTABLENONFATAL 2
#define INJECT_ERRTYPE_PROCESSOR_UNCORRECTABLEFATAL 4

#if defined(_M_ARM64)
#define PCR_BTI_MITIGATION_CSWAP_HVC 0x10
#endif
#if defined(_M_ARM64)
#define PCR_BTI_MITIGATION_CSWAP_SMC 0x20
#endif
#if defined(_M_ARM64)
#define PCR_BTI_MITIGATION_NONE 0
#endif
#if defined(_M_ARM64)
#define PCR_BTI_MITIGATION_VBAR_MASK 15
#endif

#define PCR_MAJOR_VERSION 1

#define PCR_MINOR_VERSION 1

#define SHARED_GLOBAL_FLAGS_ERROR_PORT_V 0
#define SHARED_GLOBAL_FLAGS_ELEVATION_ENABLED_V 1
#define SHARED_GLOBAL_FLAGS_ERROR_PORT 1UL
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_ENABLED 1
#define SHARED_GLOBAL_FLAGS_ELEVATION_ENABLED 2UL
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_USE_HV_PAGE 2
#define SHARED_GLOBAL_FLAGS_VIRT_ENABLED_V 2
#define SHARED_GLOBAL_FLAGS_INSTALLER_DETECT_ENABLED_V 3
#define SHARED_GLOBAL_FLAGS_LKG_ENABLED_V 4
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_DISABLE_32BIT 4
#define SHARED_GLOBAL_FLAGS_VIRT_ENABLED 4UL
#define SHARED_GLOBAL_FLAGS_DYNAMIC_PROC_ENABLED_V 5
#define SHARED_GLOBAL_FLAGS_CONSOLE_BROKER_ENABLED_V 6
#define SHARED_GLOBAL_FLAGS_SECURE_BOOT_ENABLED_V 7
#define SHARED_GLOBAL_FLAGS_INSTALLER_DETECT_ENABLED 8UL
#define SHARED_GLOBAL_FLAGS_MULTI_SESSION_SKU_V 8
#define SHARED_GLOBAL_FLAGS_MULTIUSERS_IN_SESSION_SKU_V 9
#define SHARED_GLOBAL_FLAGS_STATE_SEPARATION_ENABLED_V 10
#define SHARED_GLOBAL_FLAGS_LKG_ENABLED 0x10UL
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_USE_MFENCE 0x10
#define SHARED_GLOBAL_FLAGS_DYNAMIC_PROC_ENABLED 0x20UL
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_USE_LFENCE 0x20
#define SHARED_GLOBAL_FLAGS_CONSOLE_BROKER_ENABLED 0x40UL
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_A73_ERRATA 0x40
#define SHARED_GLOBAL_FLAGS_QPC_BYPASS_USE_RDTSCP 0x80
#define SHARED_GLOBAL_FLAGS_SECURE_BOOT_ENABLED 0x80UL
#define SHARED_GLOBAL_FLAGS_MULTI_SESSION_SKU 0x100UL
#define SHARED_GLOBAL_FLAGS_MULTIUSERS_IN_SESSION_SKU 0x200UL
#define SHARED_GLOBAL_FLAGS_STATE_SEPARATION_ENABLED 0x400UL
#define SHARED_GLOBAL_FLAGS_SET_GLOBAL_DATA_FLAG 0x40000000
#define SHARED_GLOBAL_FLAGS_CLEAR_GLOBAL_DATA_FLAG 0x80000000U

EXTERN_C_START

typedef struct _ARM64EC_NT_CONTEXT ARM64EC_NT_CONTEXT, *PARM64EC_NT_CONTEXT;
struct DECLSPEC_ALIGN(16) _ARM64EC_NT_CONTEXT {
    union {
        struct {
            ULONG64 AMD64_P1Home;
            ULONG64 AMD64_P2Home;
            ULONG64 AMD64_P3Home;
            ULONG64 AMD64_P4Home;
            ULONG64 AMD64_P5Home;
            ULONG64 AMD64_P6Home;
            ULONG ContextFlags;
            ULONG AMD64_MxCsr_copy;
            USHORT AMD64_SegCs;
            USHORT AMD64_SegDs;
            USHORT AMD64_SegEs;
            USHORT AMD64_SegFs;
            USHORT AMD64_SegGs;
            USHORT AMD64_SegSs;
            ULONG AMD64_EFlags;
            ULONG64 AMD64_Dr0;
            ULONG64 AMD64_Dr1;
            ULONG64 AMD64_Dr2;
            ULONG64 AMD64_Dr3;
            ULONG64 AMD64_Dr6;
            ULONG64 AMD64_Dr7;
            ULONG64 X8;
            ULONG64 X0;
            ULONG64 X1;
            ULONG64 X27;
            ULONG64 Sp;
            ULONG64 Fp;
            ULONG64 X25;
            ULONG64 X26;
            ULONG64 X2;
            ULONG64 X3;
            ULONG64 X4;
            ULONG64 X5;
            ULONG64 X19;
            ULONG64 X20;
            ULONG64 X21;
            ULONG64 X22;
            ULONG64 Pc;
            struct {
                USHORT AMD64_ControlWord;
                USHORT AMD64_StatusWord;
                UCHAR AMD64_TagWord;
                UCHAR AMD64_Reserved1;
                USHORT AMD64_ErrorOpcode;
                ULONG AMD64_ErrorOffset;
                USHORT AMD64_ErrorSelector;
                USHORT AMD64_Reserved2;
                ULONG AMD64_DataOffset;
                USHORT AMD64_DataSelector;
                USHORT AMD64_Reserved3;
                ULONG AMD64_MxCsr;
                ULONG AMD64_MxCsr_Mask;
                ULONG64 Lr;
                USHORT X16_0;
                USHORT AMD64_St0_Reserved1;
                ULONG AMD64_St0_Reserved2;
                ULONG64 X6;
                USHORT X16_1;
                USHORT AMD64_St1_Reserved1;
                ULONG AMD64_St1_Reserved2;
                ULONG64 X7;
                USHORT X16_2;
                USHORT AMD64_St2_Reserved1;
                ULONG AMD64_St2_Reserved2;
                ULONG64 X9;
                USHORT X16_3;
                USHORT AMD64_St3_Reserved1;
                ULONG AMD64_St3_Reserved2;
                ULONG64 X10;
                USHORT X17_0;
                USHORT AMD64_St4_Reserved1;
                ULONG AMD64_St4_Reserved2;
                ULONG64 X11;
                USHORT X17_1;
                USHORT AMD64_St5_Reserved1;
                ULONG AMD64_St5_Reserved2;
                ULONG64 X12;
                USHORT X17_2;
                USHORT AMD64_St6_Reserved1;
                ULONG AMD64_St6_Reserved2;
                ULONG64 X15;
                USHORT X17_3;
                USHORT AMD64_St7_Reserved1;
                ULONG AMD64_St7_Reserved2;
                ARM64_NT_NEON128 V[16];
                UCHAR AMD64_XSAVE_FORMAT_Reserved4[96];
            };
            ARM64_NT_NEON128 AMD64_VectorRegister[26];
            ULONG64 AMD64_VectorControl;
            ULONG64 AMD64_DebugControl;
            ULONG64 AMD64_LastBranchToRip;
            ULONG64 AMD64_LastBranchFromRip;
            ULONG64 AMD64_LastExceptionToRip;
            ULONG64 AMD64_LastExceptionFromRip;
        };
    };
};

typedef struct _HAL_PROCESSOR_FEATURE HAL_PROCESSOR_FEATURE;
struct _HAL_PROCESSOR_FEATURE {
    ULONG UsableFeatureBits;
};

typedef struct _HAL_PROCESSOR_SPEED_INFO HAL_PROCESSOR_SPEED_INFORMATION,
    *PHAL_PROCESSOR_SPEED_INFORMATION;
struct _HAL_PROCESSOR_SPEED_INFO {
    ULONG ProcessorSpeed;
};

#if defined(_M_ARM64)
struct _KARM64_VFP_STATE {
    struct _KARM64_VFP_STATE *Link;
    ULONG Fpcr;
    ULONG Fpsr;
    NEON128 V[32];
};
#endif

typedef struct _KPCR KPCR, *PKPCR;
#if defined(_M_AMD64)
struct _KPCR {
    union {
        NT_TIB NtTib;
        struct {
            union _KGDTENTRY64 *GdtBase;
            struct _KTSS64 *TssBase;
            ULONG64 UserRsp;
            struct _KPCR *Self;
            struct _KPRCB *CurrentPrcb;
            PKSPIN_LOCK_QUEUE LockArray;
            PVOID Used_Self;
        };
    };
    union _KIDTENTRY64 *IdtBase;
    ULONG64 Unused[2];
    KIRQL Irql;
    UCHAR SecondLevelCacheAssociativity;
    UCHAR ObsoleteNumber;
    UCHAR Fill0;
    ULONG Unused0[3];
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG StallScaleFactor;
    PVOID Unused1[3];
    ULONG KernelReserved[15];
    ULONG SecondLevelCacheSize;
    ULONG HalReserved[16];
    ULONG Unused2;
    PVOID KdVersionBlock;
    PVOID Unused3;
    ULONG PcrAlign1[24];
};
#endif
#if defined(_M_ARM64)
struct _KPCR {
    union {
        NT_TIB NtTib;
        struct {
            PVOID TibPad0[2];
            PVOID Spare1;
            struct _KPCR *Self;
            PVOID PcrReserved0;
            PKSPIN_LOCK_QUEUE LockArray;
            PVOID Used_Self;
        };
    };
    KIRQL CurrentIrql;
    UCHAR SecondLevelCacheAssociativity;
    UCHAR Pad1[2];
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONG StallScaleFactor;
    ULONG SecondLevelCacheSize;
    union {
        USHORT SoftwareInterruptPending;
        struct {
            UCHAR ApcInterrupt;
            UCHAR DispatchInterrupt;
        };
    };
    USHORT InterruptPad;
    union {
        UCHAR BtiMitigation;
        struct {
            UCHAR BtiVbar : 4;
            UCHAR BtiCswapHvc : 1;
            UCHAR BtiCswapSmc : 1;
        };
    };
    union {
        UCHAR SsbMitigationFlags;
        struct {
            UCHAR SsbMitigationFirmware : 1;
            UCHAR SsbMitigationDynamic : 1;
            UCHAR SsbMitigationKernel : 1;
            UCHAR SsbMitigationUser : 1;
            UCHAR SsbMitigationReserved : 4;
        };
    };
    UCHAR BhbMitigation;
    UCHAR Pad2[1];
    ULONG64 PanicStorage[6];
    PVOID KdVersionBlock;
    PVOID HalReserved[14];
    PVOID KvaUserModeTtbr1;
};
#endif

typedef struct _KUSER_SHARED_DATA KUSER_SHARED_DATA, *PKUSER_SHARED_DATA;
#if defined(_M_AMD64)
struct _KUSER_SHARED_DATA {
    ULONG TickCountLowDeprecated;
    ULONG TickCountMultiplier;
    volatile KSYSTEM_TIME InterruptTime;
    volatile KSYSTEM_TIME SystemTime;
    volatile KSYSTEM_TIME TimeZoneBias;
    USHORT ImageNumberLow;
    USHORT ImageNumberHigh;
    WCHAR NtSystemRoot[260];
    ULONG MaxStackTraceDepth;
    ULONG CryptoExponent;
    ULONG TimeZoneId;
    ULONG LargePageMinimum;
    ULONG AitSamplingValue;
    ULONG AppCompatFlag;
    ULONGLONG RNGSeedVersion;
    ULONG GlobalValidationRunlevel;
    volatile LONG TimeZoneBiasStamp;
    ULONG NtBuildNumber;
    NT_PRODUCT_TYPE NtProductType;
    BOOLEAN ProductTypeIsValid;
    BOOLEAN Reserved0[1];
    USHORT NativeProcessorArchitecture;
    ULONG NtMajorVersion;
    ULONG NtMinorVersion;
    BOOLEAN ProcessorFeatures[64];
    ULONG Reserved1;
    ULONG Reserved3;
    volatile ULONG TimeSlip;
    ALTERNATIVE_ARCHITECTURE_TYPE AlternativeArchitecture;
    ULONG BootId;
    LARGE_INTEGER SystemExpirationDate;
    ULONG SuiteMask;
    BOOLEAN KdDebuggerEnabled;
    union {
        UCHAR MitigationPolicies;
        struct {
            UCHAR NXSupportPolicy : 2;
            UCHAR SEHValidationPolicy : 2;
            UCHAR CurDirDevicesSkippedForDlls : 2;
            UCHAR Reserved : 2;
        };
    };
    USHORT CyclesPerYield;
    volatile ULONG ActiveConsoleId;
    volatile ULONG DismountCount;
    ULONG ComPlusPackage;
    ULONG LastSystemRITEventTickCount;
    ULONG NumberOfPhysicalPages;
    BOOLEAN SafeBootMode;
    union {
        UCHAR VirtualizationFlags;
    };
    UCHAR Reserved12[2];
    union {
        ULONG SharedDataFlags;
        struct {
            ULONG DbgErrorPortPresent : 1;
            ULONG DbgElevationEnabled : 1;
            ULONG DbgVirtEnabled : 1;
            ULONG DbgInstallerDetectEnabled : 1;
            ULONG DbgLkgEnabled : 1;
            ULONG DbgDynProcessorEnabled : 1;
            ULONG DbgConsoleBrokerEnabled : 1;
            ULONG DbgSecureBootEnabled : 1;
            ULONG DbgMultiSessionSku : 1;
            ULONG DbgMultiUsersInSessionSku : 1;
            ULONG DbgStateSeparationEnabled : 1;
            ULONG SpareBits : 21;
        };
    };
    ULONG DataFlagsPad[1];
    ULONGLONG TestRetInstruction;
    LONGLONG QpcFrequency;
    ULONG SystemCall;
    ULONG Reserved2;
    ULONGLONG SystemCallPad[2];
    union {
        volatile KSYSTEM_TIME TickCount;
        volatile ULONG64 TickCountQuad;
        struct {
            ULONG ReservedTickCountOverlay[3];
            ULONG TickCountPad[1];
        };
    };
    ULONG Cookie;
    ULONG CookiePad[1];
    LONGLONG ConsoleSessionForegroundProcessId;
    ULONGLONG TimeUpdateLock;
    ULONGLONG BaselineSystemTimeQpc;
    ULONGLONG BaselineInterruptTimeQpc;
    ULONGLONG QpcSystemTimeIncrement;
    ULONGLONG QpcInterruptTimeIncrement;
    UCHAR QpcSystemTimeIncrementShift;
    UCHAR QpcInterruptTimeIncrementShift;
    USHORT UnparkedProcessorCount;
    ULONG EnclaveFeatureMask[4];
    ULONG TelemetryCoverageRound;
    USHORT UserModeGlobalLogger[16];
    ULONG ImageFileExecutionOptions;
    ULONG LangGenerationCount;
    ULONGLONG Reserved4;
    volatile ULONGLONG InterruptTimeBias;
    volatile ULONGLONG QpcBias;
    ULONG ActiveProcessorCount;
    volatile UCHAR ActiveGroupCount;
    UCHAR Reserved9;
    union {
        USHORT QpcData;
        struct {
            volatile UCHAR QpcBypassEnabled;
            UCHAR QpcShift;
        };
    };
    LARGE_INTEGER TimeZoneBiasEffectiveStart;
    LARGE_INTEGER TimeZoneBiasEffectiveEnd;
    XSTATE_CONFIGURATION XState;
    KSYSTEM_TIME FeatureConfigurationChangeStamp;
    ULONG Spare;
    ULONG64 UserPointerAuthMask;
};
#endif
#if defined(_M_ARM64)
struct _KUSER_SHARED_DATA {
    ULONG TickCountLowDeprecated;
    ULONG TickCountMultiplier;
    volatile KSYSTEM_TIME InterruptTime;
    volatile KSYSTEM_TIME SystemTime;
    volatile KSYSTEM_TIME TimeZoneBias;
    USHORT ImageNumberLow;
    USHORT ImageNumberHigh;
    WCHAR NtSystemRoot[260];
    ULONG MaxStackTraceDepth;
    ULONG CryptoExponent;
    ULONG TimeZoneId;
    ULONG LargePageMinimum;
    ULONG AitSamplingValue;
    ULONG AppCompatFlag;
    ULONGLONG RNGSeedVersion;
    ULONG GlobalValidationRunlevel;
    volatile LONG TimeZoneBiasStamp;
    ULONG NtBuildNumber;
    NT_PRODUCT_TYPE NtProductType;
    BOOLEAN ProductTypeIsValid;
    BOOLEAN Reserved0[1];
    USHORT NativeProcessorArchitecture;
    ULONG NtMajorVersion;
    ULONG NtMinorVersion;
    BOOLEAN ProcessorFeatures[64];
    ULONG Reserved1;
    ULONG Reserved3;
    volatile ULONG TimeSlip;
    ALTERNATIVE_ARCHITECTURE_TYPE AlternativeArchitecture;
    ULONG BootId;
    LARGE_INTEGER SystemExpirationDate;
    ULONG SuiteMask;
    BOOLEAN KdDebuggerEnabled;
    union {
        UCHAR MitigationPolicies;
        struct {
            UCHAR NXSupportPolicy : 2;
            UCHAR SEHValidationPolicy : 2;
            UCHAR CurDirDevicesSkippedForDlls : 2;
            UCHAR Reserved : 2;
        };
    };
    USHORT CyclesPerYield;
    volatile ULONG ActiveConsoleId;
    volatile ULONG DismountCount;
    ULONG ComPlusPackage;
    ULONG LastSystemRITEventTickCount;
    ULONG NumberOfPhysicalPages;
    BOOLEAN SafeBootMode;
    union {
        UCHAR VirtualizationFlags;
        struct {
            UCHAR ArchStartedInEl2 : 1;
            UCHAR QcSlIsSupported : 1;
            UCHAR : 6;
        };
    };
    UCHAR Reserved12[2];
    union {
        ULONG SharedDataFlags;
        struct {
            ULONG DbgErrorPortPresent : 1;
            ULONG DbgElevationEnabled : 1;
            ULONG DbgVirtEnabled : 1;
            ULONG DbgInstallerDetectEnabled : 1;
            ULONG DbgLkgEnabled : 1;
            ULONG DbgDynProcessorEnabled : 1;
            ULONG DbgConsoleBrokerEnabled : 1;
            ULONG DbgSecureBootEnabled : 1;
            ULONG DbgMultiSessionSku : 1;
            ULONG DbgMultiUsersInSessionSku : 1;
            ULONG DbgStateSeparationEnabled : 1;
            ULONG SpareBits : 21;
        };
    };
    ULONG DataFlagsPad[1];
    ULONGLONG TestRetInstruction;
    LONGLONG QpcFrequency;
    ULONG SystemCall;
    ULONG Reserved2;
    ULONGLONG SystemCallPad[2];
    union {
        volatile KSYSTEM_TIME TickCount;
        volatile ULONG64 TickCountQuad;
        struct {
            ULONG ReservedTickCountOverlay[3];
            ULONG TickCountPad[1];
        };
    };
    ULONG Cookie;
    ULONG CookiePad[1];
    LONGLONG ConsoleSessionForegroundProcessId;
    ULONGLONG TimeUpdateLock;
    ULONGLONG BaselineSystemTimeQpc;
    ULONGLONG BaselineInterruptTimeQpc;
    ULONGLONG QpcSystemTimeIncrement;
    ULONGLONG QpcInterruptTimeIncrement;
    UCHAR QpcSystemTimeIncrementShift;
    UCHAR QpcInterruptTimeIncrementShift;
    USHORT UnparkedProcessorCount;
    ULONG EnclaveFeatureMask[4];
    ULONG TelemetryCoverageRound;
    USHORT UserModeGlobalLogger[16];
    ULONG ImageFileExecutionOptions;
    ULONG LangGenerationCount;
    ULONGLONG Reserved4;
    volatile ULONGLONG InterruptTimeBias;
    volatile ULONGLONG QpcBias;
    ULONG ActiveProcessorCount;
    volatile UCHAR ActiveGroupCount;
    UCHAR Reserved9;
    union {
        USHORT QpcData;
        struct {
            volatile UCHAR QpcBypassEnabled;
            UCHAR QpcShift;
        };
    };
    LARGE_INTEGER TimeZoneBiasEffectiveStart;
    LARGE_INTEGER TimeZoneBiasEffectiveEnd;
    XSTATE_CONFIGURATION XState;
    KSYSTEM_TIME FeatureConfigurationChangeStamp;
    ULONG Spare;
    ULONG64 UserPointerAuthMask;
};
#endif

typedef union _WHEA_ARM_BUS_ERROR_VALID_BITS WHEA_ARM_BUS_ERROR_VALID_BITS,
    *PWHEA_ARM_BUS_ERROR_VALID_BITS;
#pragma pack(push, 1)
union _WHEA_ARM_BUS_ERROR_VALID_BITS {
    struct {
        USHORT TransactionType : 1;
        USHORT Operation : 1;
        USHORT Level : 1;
        USHORT ProcessorContextCorrupt : 1;
        USHORT Corrected : 1;
        USHORT PrecisePC : 1;
        USHORT RestartablePC : 1;
        USHORT ParticipationType : 1;
        USHORT Timeout : 1;
        USHORT AddressSpace : 1;
        USHORT MemoryAttributes : 1;
        USHORT AccessMode : 1;
        USHORT Reserved : 4;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_BUS_ERROR WHEA_ARM_BUS_ERROR, *PWHEA_ARM_BUS_ERROR;
#pragma pack(push, 1)
struct _WHEA_ARM_BUS_ERROR {
    WHEA_ARM_BUS_ERROR_VALID_BITS ValidationBit;
    UCHAR TransactionType : 2;
    UCHAR Operation : 4;
    UCHAR Level : 3;
    UCHAR ProcessorContextCorrupt : 1;
    UCHAR Corrected : 1;
    UCHAR PrecisePC : 1;
    UCHAR RestartablePC : 1;
    UCHAR ParticipationType : 2;
    UCHAR TimeOut : 1;
    UCHAR AddressSpace : 2;
    USHORT MemoryAccessAttributes : 9;
    UCHAR AccessMode : 1;
    ULONG Reserved : 20;
};
#pragma pack(pop)

typedef union _WHEA_ARM_CACHE_ERROR_VALID_BITS WHEA_ARM_CACHE_ERROR_VALID_BITS,
    *PWHEA_ARM_CACHE_ERROR_VALID_BITS;
#pragma pack(push, 1)
union _WHEA_ARM_CACHE_ERROR_VALID_BITS {
    struct {
        USHORT TransactionType : 1;
        USHORT Operation : 1;
        USHORT Level : 1;
        USHORT ProcessorContextCorrupt : 1;
        USHORT Corrected : 1;
        USHORT PrecisePC : 1;
        USHORT RestartablePC : 1;
        USHORT Reserved : 9;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_CACHE_ERROR WHEA_ARM_CACHE_ERROR, *PWHEA_ARM_CACHE_ERROR;
#pragma pack(push, 1)
struct _WHEA_ARM_CACHE_ERROR {
    WHEA_ARM_CACHE_ERROR_VALID_BITS ValidationBit;
    UCHAR TransactionType : 2;
    UCHAR Operation : 4;
    UCHAR Level : 3;
    UCHAR ProcessorContextCorrupt : 1;
    UCHAR Corrected : 1;
    UCHAR PrecisePC : 1;
    UCHAR RestartablePC : 1;
    ULONGLONG Reserved : 35;
};
#pragma pack(pop)

typedef union _WHEA_ARM_TLB_ERROR_VALID_BITS WHEA_ARM_TLB_ERROR_VALID_BITS,
    *PWHEA_ARM_TLB_ERROR_VALID_BITS;
#pragma pack(push, 1)
union _WHEA_ARM_TLB_ERROR_VALID_BITS {
    struct {
        USHORT TransactionType : 1;
        USHORT Operation : 1;
        USHORT Level : 1;
        USHORT ProcessorContextCorrupt : 1;
        USHORT Corrected : 1;
        USHORT PrecisePC : 1;
        USHORT RestartablePC : 1;
        USHORT Reserved : 9;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_TLB_ERROR WHEA_ARM_TLB_ERROR, *PWHEA_ARM_TLB_ERROR;
#pragma pack(push, 1)
struct _WHEA_ARM_TLB_ERROR {
    WHEA_ARM_TLB_ERROR_VALID_BITS ValidationBit;
    UCHAR TransactionType : 2;
    UCHAR Operation : 4;
    UCHAR Level : 3;
    UCHAR ProcessorContextCorrupt : 1;
    UCHAR Corrected : 1;
    UCHAR PrecisePC : 1;
    UCHAR RestartablePC : 1;
    ULONGLONG Reserved : 36;
};
#pragma pack(pop)

typedef union _WHEA_ARM_PROCESSOR_ERROR WHEA_ARM_PROCESSOR_ERROR, *PWHEA_ARM_PROCESSOR_ERROR;
#pragma pack(push, 1)
union _WHEA_ARM_PROCESSOR_ERROR {
    WHEA_ARM_CACHE_ERROR CacheError;
    WHEA_ARM_TLB_ERROR TlbError;
    WHEA_ARM_BUS_ERROR BusError;
    ULONGLONG AsULONGLONG;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER
    WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER,
    *PWHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER;
#pragma pack(push, 1)
struct _WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER {
    USHORT Version;
    USHORT RegisterContextType;
    ULONG RegisterArraySize;
    UCHAR RegisterArray[1];
};
#pragma pack(pop)

typedef union _WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER_FLAGS
    WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER_FLAGS,
    *PWHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER_FLAGS;
#pragma pack(push, 1)
union _WHEA_ARM_PROCESSOR_ERROR_CONTEXT_INFORMATION_HEADER_FLAGS {
    struct {
        ULONG ExceptionLevel : 1;
        ULONG NonSecure : 1;
        ULONG AArch64 : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _WHEA_ARM_PROCESSOR_ERROR_INFORMATION_VALID_BITS
    WHEA_ARM_PROCESSOR_ERROR_INFORMATION_VALID_BITS,
    *PWHEA_ARM_PROCESSOR_ERROR_INFORMATION_VALID_BITS;
#pragma pack(push, 1)
union _WHEA_ARM_PROCESSOR_ERROR_INFORMATION_VALID_BITS {
    struct {
        USHORT MultipleError : 1;
        USHORT Flags : 1;
        USHORT ErrorInformation : 1;
        USHORT VirtualFaultAddress : 1;
        USHORT PhysicalFaultAddress : 1;
        USHORT Reserved : 11;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_PROCESSOR_ERROR_INFORMATION WHEA_ARM_PROCESSOR_ERROR_INFORMATION,
    *PWHEA_ARM_PROCESSOR_ERROR_INFORMATION;
#pragma pack(push, 1)
struct _WHEA_ARM_PROCESSOR_ERROR_INFORMATION {
    UCHAR Version;
    UCHAR Length;
    WHEA_ARM_PROCESSOR_ERROR_INFORMATION_VALID_BITS ValidationBit;
    UCHAR Type;
    USHORT MultipleError;
    UCHAR Flags;
    ULONGLONG ErrorInformation;
    ULONGLONG VirtualFaultAddress;
    ULONGLONG PhysicalFaultAddress;
};
#pragma pack(pop)

typedef union _WHEA_PROCESSOR_FAMILY_INFO WHEA_PROCESSOR_FAMILY_INFO, *PWHEA_PROCESSOR_FAMILY_INFO;
#pragma pack(push, 1)
union _WHEA_PROCESSOR_FAMILY_INFO {
    struct {
        ULONG Stepping : 4;
        ULONG Model : 4;
        ULONG Family : 4;
        ULONG ProcessorType : 2;
        ULONG Reserved1 : 2;
        ULONG ExtendedModel : 4;
        ULONG ExtendedFamily : 8;
        ULONG Reserved2 : 4;
        ULONG NativeModelId;
    };
    ULONGLONG AsULONGLONG;
};
#pragma pack(pop)

#if defined(_M_AMD64)
_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeInvalidateAllCaches(VOID);
#endif

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeInvalidateRangeAllCaches(_In_ PVOID BaseAddress, _In_ ULONG Length);

#if defined(_M_AMD64)
/* The control region of the current processor: its own address is a field of it. */
FORCEINLINE PKPCR KeGetPcr(VOID) { return (PKPCR)__readgsqword(FIELD_OFFSET(KPCR, Self)); }
#endif

#if defined(_M_AMD64)
/* The number within group 0; a driver that knows groups uses KeGetCurrentProcessorNumberEx. */
FORCEINLINE ULONG KeGetCurrentProcessorNumber(VOID) { return __readgsbyte(0x184); }
#else
FORCEINLINE ULONG KeGetCurrentProcessorNumber(VOID) { return KeGetCurrentProcessorNumberEx(NULL); }
#endif

EXTERN_C_END

#endif
