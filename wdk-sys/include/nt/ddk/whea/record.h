/*
 * Error records: the header, sections and packets in which a hardware error is reported.
 */
#ifndef CWDK_NT_DDK_WHEA_RECORD_H
#define CWDK_NT_DDK_WHEA_RECORD_H

#include "nt/forward.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/power.h"

#define ERRTYP_INTERNAL 1
#define ERRTYP_MEM 4
#define ERRTYP_TLB 5
#define ERRTYP_CACHE 6
#define ERRTYP_FUNCTION 7
#define ERRTYP_SELFTEST 8
#define ERRTYP_FLOW 9
#define ERRTYP_BUS 0x10
#define ERRTYP_MAP 0x11
#define ERRTYP_IMPROPER 0x12
#define ERRTYP_UNIMPL 0x13
#define ERRTYP_LOSSOFLOCKSTEP 0x14
#define ERRTYP_RESPONSE 0x15
#define ERRTYP_PARITY 0x16
#define ERRTYP_PROTOCOL 23
#define ERRTYP_PATHERROR 0x18
#define ERRTYP_TIMEOUT 0x19
#define ERRTYP_POISONED 0x1A

#define GENPROC_FLAGS_RESTARTABLE 1
#define GENPROC_FLAGS_PRECISEIP 2
#define GENPROC_FLAGS_OVERFLOW 4
#define GENPROC_FLAGS_CORRECTED 8

#define GENPROC_OP_GENERIC 0
#define GENPROC_OP_DATAREAD 1
#define GENPROC_OP_DATAWRITE 2
#define GENPROC_OP_INSTRUCTIONEXE 3

#define GENPROC_PROCERRTYPE_UNKNOWN 0
#define GENPROC_PROCERRTYPE_CACHE 1
#define GENPROC_PROCERRTYPE_TLB 2
#define GENPROC_PROCERRTYPE_BUS 4
#define GENPROC_PROCERRTYPE_MAE 8

#define GENPROC_PROCISA_X86 0
#define GENPROC_PROCISA_IPF 1
#define GENPROC_PROCISA_X64 2
#define GENPROC_PROCISA_ARM32 4

#define GENPROC_PROCTYPE_XPF 0
#define GENPROC_PROCTYPE_IPF 1
#define GENPROC_PROCTYPE_ARM 2

EXTERN_C_START

typedef struct _WHEA_ERROR_PACKET_V2 WHEA_ERROR_PACKET, WHEA_ERROR_PACKET_V2, *PWHEA_ERROR_PACKET,
    *PWHEA_ERROR_PACKET_V2;

typedef enum _WHEA_ERROR_PACKET_DATA_FORMAT {
    WheaDataFormatIPFSalRecord = 0,
    WheaDataFormatXPFMCA,
    WheaDataFormatMemory,
    WheaDataFormatPCIExpress,
    WheaDataFormatNMIPort,
    WheaDataFormatPCIXBus,
    WheaDataFormatPCIXDevice,
    WheaDataFormatGeneric,
    WheaDataFormatMax,
} WHEA_ERROR_PACKET_DATA_FORMAT,
    *PWHEA_ERROR_PACKET_DATA_FORMAT;

typedef enum _WHEA_ERROR_TYPE {
    WheaErrTypeProcessor = 0,
    WheaErrTypeMemory,
    WheaErrTypePCIExpress,
    WheaErrTypeNMI,
    WheaErrTypePCIXBus,
    WheaErrTypePCIXDevice,
    WheaErrTypeGeneric,
    WheaErrTypePmem,
} WHEA_ERROR_TYPE,
    *PWHEA_ERROR_TYPE;

typedef enum _WHEA_RAW_DATA_FORMAT {
    WheaRawDataFormatIPFSalRecord = 0,
    WheaRawDataFormatIA32MCA,
    WheaRawDataFormatIntel64MCA,
    WheaRawDataFormatAMD64MCA,
    WheaRawDataFormatMemory,
    WheaRawDataFormatPCIExpress,
    WheaRawDataFormatNMIPort,
    WheaRawDataFormatPCIXBus,
    WheaRawDataFormatPCIXDevice,
    WheaRawDataFormatGeneric,
    WheaRawDataFormatMax,
} WHEA_RAW_DATA_FORMAT,
    *PWHEA_RAW_DATA_FORMAT;

typedef enum _WHEA_RECOVERY_CONTEXT_ERROR_TYPE {
    WheaRecoveryContextErrorTypeMemory = 1,
    WheaRecoveryContextErrorTypePmem,
    WheaRecoveryContextErrorTypeMax,
} WHEA_RECOVERY_CONTEXT_ERROR_TYPE,
    *PWHEA_RECOVERY_CONTEXT_ERROR_TYPE;

typedef struct _WHEA128A WHEA128A, *PWHEA128A;
struct DECLSPEC_ALIGN(16) _WHEA128A {
    ULONGLONG Low;
    LONGLONG High;
};

typedef union _WHEA_ERROR_RECORD_HEADER_FLAGS WHEA_ERROR_RECORD_HEADER_FLAGS,
    *PWHEA_ERROR_RECORD_HEADER_FLAGS;
#pragma pack(push, 1)
union _WHEA_ERROR_RECORD_HEADER_FLAGS {
    struct {
        ULONG Recovered : 1;
        ULONG PreviousError : 1;
        ULONG Simulated : 1;
        ULONG DeviceDriver : 1;
        ULONG CriticalEvent : 1;
        ULONG PersistPfn : 1;
        ULONG SectionsTruncated : 1;
        ULONG RecoveryInProgress : 1;
        ULONG Throttle : 1;
        ULONG Reserved : 23;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _WHEA_PERSISTENCE_INFO WHEA_PERSISTENCE_INFO, *PWHEA_PERSISTENCE_INFO;
#pragma pack(push, 1)
union _WHEA_PERSISTENCE_INFO {
    struct {
        ULONGLONG Signature : 16;
        ULONGLONG Length : 24;
        ULONGLONG Identifier : 16;
        ULONGLONG Attributes : 2;
        ULONGLONG DoNotLog : 1;
        ULONGLONG Reserved : 5;
    };
    ULONGLONG AsULONGLONG;
};
#pragma pack(pop)

typedef union _WHEA_TIMESTAMP WHEA_TIMESTAMP, *PWHEA_TIMESTAMP;
#pragma pack(push, 1)
union _WHEA_TIMESTAMP {
    struct {
        ULONGLONG Seconds : 8;
        ULONGLONG Minutes : 8;
        ULONGLONG Hours : 8;
        ULONGLONG Precise : 1;
        ULONGLONG Reserved : 7;
        ULONGLONG Day : 8;
        ULONGLONG Month : 8;
        ULONGLONG Year : 8;
        ULONGLONG Century : 8;
    };
    LARGE_INTEGER AsLARGE_INTEGER;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_RECORD_HEADER WHEA_ERROR_RECORD_HEADER, *PWHEA_ERROR_RECORD_HEADER;
#pragma pack(push, 1)
struct _WHEA_ERROR_RECORD_HEADER {
    ULONG Signature;
    WHEA_REVISION Revision;
    ULONG SignatureEnd;
    USHORT SectionCount;
    WHEA_ERROR_SEVERITY Severity;
    WHEA_ERROR_RECORD_HEADER_VALIDBITS ValidBits;
    ULONG Length;
    WHEA_TIMESTAMP Timestamp;
    GUID PlatformId;
    GUID PartitionId;
    GUID CreatorId;
    GUID NotifyType;
    ULONGLONG RecordId;
    WHEA_ERROR_RECORD_HEADER_FLAGS Flags;
    WHEA_PERSISTENCE_INFO PersistenceInfo;
    union {
        struct {
            ULONG OsBuildNumber;
            UCHAR Reserved2[8];
        };
        UCHAR Reserved[12];
    };
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ACPI_HEADER {
    UINT32 Signature;
    UINT32 Length;
    UINT8 Revision;
    UINT8 Checksum;
    UINT8 OemId[6];
    UINT64 OemTableId;
    UINT32 OemRevision;
    UINT32 CreatorId;
    UINT32 CreatorRevision;
};
#pragma pack(pop)

typedef union _WHEA_ERROR_PACKET_FLAGS WHEA_ERROR_PACKET_FLAGS, *PWHEA_ERROR_PACKET_FLAGS;
#pragma pack(push, 1)
union _WHEA_ERROR_PACKET_FLAGS {
    struct {
        ULONG PreviousError : 1;
        ULONG CriticalEvent : 1;
        ULONG HypervisorError : 1;
        ULONG Simulated : 1;
        ULONG PlatformPfaControl : 1;
        ULONG PlatformDirectedOffline : 1;
        ULONG AddressTranslationRequired : 1;
        ULONG AddressTranslationCompleted : 1;
        ULONG RecoveryOptional : 1;
        ULONG Reserved2 : 23;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_PACKET_V1 WHEA_ERROR_PACKET_V1, *PWHEA_ERROR_PACKET_V1;
#pragma pack(push, 1)
struct _WHEA_ERROR_PACKET_V1 {
    ULONG Signature;
    WHEA_ERROR_PACKET_FLAGS Flags;
    ULONG Size;
    ULONG RawDataLength;
    ULONGLONG Reserved1;
    ULONGLONG Context;
    WHEA_ERROR_TYPE ErrorType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorSourceId;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    ULONG Reserved2;
    ULONG Version;
    ULONGLONG Cpu;
    union {
        WHEA_PROCESSOR_GENERIC_ERROR_SECTION ProcessorError;
        WHEA_MEMORY_ERROR_SECTION MemoryError;
        WHEA_NMI_ERROR_SECTION NmiError;
        WHEA_PCIEXPRESS_ERROR_SECTION PciExpressError;
        WHEA_PCIXBUS_ERROR_SECTION PciXBusError;
        WHEA_PCIXDEVICE_ERROR_SECTION PciXDeviceError;
        WHEA_PMEM_ERROR_SECTION PmemError;
    } u;
    WHEA_RAW_DATA_FORMAT RawDataFormat;
    ULONG RawDataOffset;
    UCHAR RawData[1];
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ERROR_PACKET_V2 {
    ULONG Signature;
    ULONG Version;
    ULONG Length;
    WHEA_ERROR_PACKET_FLAGS Flags;
    WHEA_ERROR_TYPE ErrorType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorSourceId;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    GUID NotifyType;
    ULONGLONG Context;
    WHEA_ERROR_PACKET_DATA_FORMAT DataFormat;
    ULONG Reserved1;
    ULONG DataOffset;
    ULONG DataLength;
    ULONG PshedDataOffset;
    ULONG PshedDataLength;
};
#pragma pack(pop)

struct _WHEA_ERROR_RECORD {
    WHEA_ERROR_RECORD_HEADER Header;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR SectionDescriptor[1];
};

typedef union _WHEA_GENERIC_ERROR_BLOCKSTATUS WHEA_GENERIC_ERROR_BLOCKSTATUS,
    *PWHEA_GENERIC_ERROR_BLOCKSTATUS;
#pragma pack(push, 1)
union _WHEA_GENERIC_ERROR_BLOCKSTATUS {
    struct {
        ULONG UncorrectableError : 1;
        ULONG CorrectableError : 1;
        ULONG MultipleUncorrectableErrors : 1;
        ULONG MultipleCorrectableErrors : 1;
        ULONG ErrorDataEntryCount : 10;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR WHEA_GENERIC_ERROR, *PWHEA_GENERIC_ERROR;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR {
    WHEA_GENERIC_ERROR_BLOCKSTATUS BlockStatus;
    ULONG RawDataOffset;
    ULONG RawDataLength;
    ULONG DataLength;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    UCHAR Data[1];
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V1 WHEA_GENERIC_ERROR_DATA_ENTRY_V1,
    *PWHEA_GENERIC_ERROR_DATA_ENTRY_V1;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V1 {
    GUID SectionType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    WHEA_REVISION Revision;
    UCHAR ValidBits;
    UCHAR Flags;
    ULONG ErrorDataLength;
    GUID FRUId;
    UCHAR FRUText[20];
    UCHAR Data[1];
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V2 WHEA_GENERIC_ERROR_DATA_ENTRY,
    WHEA_GENERIC_ERROR_DATA_ENTRY_V2, *PWHEA_GENERIC_ERROR_DATA_ENTRY,
    *PWHEA_GENERIC_ERROR_DATA_ENTRY_V2;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V2 {
    GUID SectionType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    WHEA_REVISION Revision;
    UCHAR ValidBits;
    UCHAR Flags;
    ULONG ErrorDataLength;
    GUID FRUId;
    UCHAR FRUText[20];
    WHEA_TIMESTAMP Timestamp;
    UCHAR Data[1];
};
#pragma pack(pop)

struct _WHEA_RECOVERY_CONTEXT {
    union {
        struct {
            ULONG_PTR Address;
            BOOLEAN Consumed;
            UINT16 ErrorCode;
            BOOLEAN ErrorIpValid;
            BOOLEAN RestartIpValid;
            BOOLEAN ClearPoison;
        } MemoryError;
        struct {
            ULONG_PTR PmemErrInfo;
        } PmemError;
    };
    UINT64 PartitionId;
    UINT32 VpIndex;
    WHEA_RECOVERY_CONTEXT_ERROR_TYPE ErrorType;
};

NTKERNELAPI NTSTATUS WheaInitializeRecordHeader(_Out_ PWHEA_ERROR_RECORD_HEADER Header);

EXTERN_C_END

#endif
