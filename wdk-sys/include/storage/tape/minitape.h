/*
 * What a tape miniclass driver implements for the tape class driver: it describes itself with
 * TAPE_INIT_DATA_EX in DriverEntry and calls TapeClassInitialize; the class driver then calls its
 * functions to turn each request into commands, one call for each step.
 */
#ifndef CWDK_STORAGE_TAPE_MINITAPE_H
#define CWDK_STORAGE_TAPE_MINITAPE_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/inquiry.h"
#include "ntddtape.h"
#include "wmistr.h"
#include "storage/tape/mode.h"

EXTERN_C_START

typedef enum _TAPE_STATUS {
    TAPE_STATUS_SEND_SRB_AND_CALLBACK = 0,
    TAPE_STATUS_CALLBACK,
    TAPE_STATUS_CHECK_TEST_UNIT_READY,
    TAPE_STATUS_SUCCESS,
    TAPE_STATUS_INSUFFICIENT_RESOURCES,
    TAPE_STATUS_NOT_IMPLEMENTED,
    TAPE_STATUS_INVALID_DEVICE_REQUEST,
    TAPE_STATUS_INVALID_PARAMETER,
    TAPE_STATUS_MEDIA_CHANGED,
    TAPE_STATUS_BUS_RESET,
    TAPE_STATUS_SETMARK_DETECTED,
    TAPE_STATUS_FILEMARK_DETECTED,
    TAPE_STATUS_BEGINNING_OF_MEDIA,
    TAPE_STATUS_END_OF_MEDIA,
    TAPE_STATUS_BUFFER_OVERFLOW,
    TAPE_STATUS_NO_DATA_DETECTED,
    TAPE_STATUS_EOM_OVERFLOW,
    TAPE_STATUS_NO_MEDIA,
    TAPE_STATUS_IO_DEVICE_ERROR,
    TAPE_STATUS_UNRECOGNIZED_MEDIA,
    TAPE_STATUS_DEVICE_NOT_READY,
    TAPE_STATUS_MEDIA_WRITE_PROTECTED,
    TAPE_STATUS_DEVICE_DATA_ERROR,
    TAPE_STATUS_NO_SUCH_DEVICE,
    TAPE_STATUS_INVALID_BLOCK_LENGTH,
    TAPE_STATUS_IO_TIMEOUT,
    TAPE_STATUS_DEVICE_NOT_CONNECTED,
    TAPE_STATUS_DATA_OVERRUN,
    TAPE_STATUS_DEVICE_BUSY,
    TAPE_STATUS_REQUIRES_CLEANING,
    TAPE_STATUS_CLEANER_CARTRIDGE_INSTALLED,
} TAPE_STATUS,
    *PTAPE_STATUS;

/* What a step of a command may ask the class driver to do. */
#define TAPE_RETRY_MASK 65535
#define IGNORE_ERRORS 0x10000
#define RETURN_ERRORS 0x20000

/* The functions of a miniclass driver. */
typedef void (*TAPE_ERROR_ROUTINE)(_In_ PVOID MinitapeExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                   _Inout_ PTAPE_STATUS TapeStatus);

typedef void (*TAPE_EXTENSION_INIT_ROUTINE)(_In_ PVOID MinitapeExtension,
                                            _In_ PINQUIRYDATA InquiryData,
                                            _In_ PMODE_CAPABILITIES_PAGE ModeCapabilitiesPage);

typedef TAPE_STATUS (*TAPE_PROCESS_COMMAND_ROUTINE)(
    _Inout_ PVOID MinitapeExtension, _Inout_ PVOID CommandExtension,
    _Inout_ PVOID CommandParameters, _Inout_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG CallNumber,
    _In_ TAPE_STATUS StatusOfLastCommand, _Inout_ PULONG RetryFlags);

typedef BOOLEAN (*TAPE_VERIFY_INQUIRY_ROUTINE)(_In_ PINQUIRYDATA InquiryData,
                                               _In_ PMODE_CAPABILITIES_PAGE ModeCapabilitiesPage);

typedef struct _TAPE_INIT_DATA TAPE_INIT_DATA, *PTAPE_INIT_DATA;
struct _TAPE_INIT_DATA {
    TAPE_VERIFY_INQUIRY_ROUTINE VerifyInquiry;
    BOOLEAN QueryModeCapabilitiesPage;
    ULONG MinitapeExtensionSize;
    TAPE_EXTENSION_INIT_ROUTINE ExtensionInit;
    ULONG DefaultTimeOutValue;
    TAPE_ERROR_ROUTINE TapeError;
    ULONG CommandExtensionSize;
    TAPE_PROCESS_COMMAND_ROUTINE CreatePartition;
    TAPE_PROCESS_COMMAND_ROUTINE Erase;
    TAPE_PROCESS_COMMAND_ROUTINE GetDriveParameters;
    TAPE_PROCESS_COMMAND_ROUTINE GetMediaParameters;
    TAPE_PROCESS_COMMAND_ROUTINE GetPosition;
    TAPE_PROCESS_COMMAND_ROUTINE GetStatus;
    TAPE_PROCESS_COMMAND_ROUTINE Prepare;
    TAPE_PROCESS_COMMAND_ROUTINE SetDriveParameters;
    TAPE_PROCESS_COMMAND_ROUTINE SetMediaParameters;
    TAPE_PROCESS_COMMAND_ROUTINE SetPosition;
    TAPE_PROCESS_COMMAND_ROUTINE WriteMarks;
    TAPE_PROCESS_COMMAND_ROUTINE PreProcessReadWrite;
};

typedef struct _TAPE_INIT_DATA_EX TAPE_INIT_DATA_EX, *PTAPE_INIT_DATA_EX;
struct _TAPE_INIT_DATA_EX {
    ULONG InitDataSize;
    TAPE_VERIFY_INQUIRY_ROUTINE VerifyInquiry;
    BOOLEAN QueryModeCapabilitiesPage;
    ULONG MinitapeExtensionSize;
    TAPE_EXTENSION_INIT_ROUTINE ExtensionInit;
    ULONG DefaultTimeOutValue;
    TAPE_ERROR_ROUTINE TapeError;
    ULONG CommandExtensionSize;
    TAPE_PROCESS_COMMAND_ROUTINE CreatePartition;
    TAPE_PROCESS_COMMAND_ROUTINE Erase;
    TAPE_PROCESS_COMMAND_ROUTINE GetDriveParameters;
    TAPE_PROCESS_COMMAND_ROUTINE GetMediaParameters;
    TAPE_PROCESS_COMMAND_ROUTINE GetPosition;
    TAPE_PROCESS_COMMAND_ROUTINE GetStatus;
    TAPE_PROCESS_COMMAND_ROUTINE Prepare;
    TAPE_PROCESS_COMMAND_ROUTINE SetDriveParameters;
    TAPE_PROCESS_COMMAND_ROUTINE SetMediaParameters;
    TAPE_PROCESS_COMMAND_ROUTINE SetPosition;
    TAPE_PROCESS_COMMAND_ROUTINE WriteMarks;
    TAPE_PROCESS_COMMAND_ROUTINE PreProcessReadWrite;
    TAPE_PROCESS_COMMAND_ROUTINE TapeGetMediaTypes;
    ULONG MediaTypesSupported;
    TAPE_PROCESS_COMMAND_ROUTINE TapeWMIOperations;
    ULONG Reserved[2];
};

typedef struct _TAPE_PHYS_POSITION TAPE_PHYS_POSITION, PTAPE_PHYS_POSITION;
struct _TAPE_PHYS_POSITION {
    ULONG SeekBlockAddress;
    ULONG SpaceBlockCount;
};

/* What the class driver offers. */
DECLSPEC_IMPORT BOOLEAN TapeClassAllocateSrbBuffer(_Inout_ PSCSI_REQUEST_BLOCK Srb,
                                                   _In_ ULONG SrbBufferSize);

DECLSPEC_IMPORT ULONG TapeClassCompareMemory(_Inout_ PVOID Source1, _Inout_ PVOID Source2,
                                             _In_ ULONG Length);

DECLSPEC_IMPORT ULONG TapeClassInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2,
                                          _In_ PTAPE_INIT_DATA_EX TapeInitData);

DECLSPEC_IMPORT LARGE_INTEGER TapeClassLiDiv(_In_ LARGE_INTEGER Dividend,
                                             _In_ LARGE_INTEGER Divisor);

TAPE_PHYS_POSITION TapeClassLogicalBlockToPhysicalBlock(_In_ UCHAR DensityCode,
                                                        _In_ ULONG LogicalBlockAddress,
                                                        _In_ ULONG BlockLength,
                                                        _In_ BOOLEAN FromBOT);

ULONG TapeClassPhysicalBlockToLogicalBlock(_In_ UCHAR DensityCode, _In_ ULONG PhysicalBlockAddress,
                                           _In_ ULONG BlockLength, _In_ BOOLEAN FromBOT);

DECLSPEC_IMPORT void TapeClassZeroMemory(_Inout_updates_bytes_(BufferSize) PVOID Buffer,
                                         _In_ ULONG BufferSize);

DECLSPEC_IMPORT void TapeDebugPrint(_In_ ULONG DebugPrintLevel, _In_z_ PCCHAR DebugMessage, ...);

/* Formats and cartridges, by density code and name. */
#define DCXXXX 0
#define NOT_FROM_BOT 0
#define QIC_XX 0
#define DC300 1
#define FROM_BOT 1
#define DC300XLP 2
#define DC615 3
#define DC600 4
#define DC6037 5
#define QIC_24 5
#define DC6150 6
#define DC6250 7
#define DC6320 8
#define DC6525 9
#define QIC_120 15
#define QIC_150 0x10
#define QIC_525 0x11
#define QIC_1350 0x12
#define QIC_1000 0x15
#define QIC_1000C 30
#define QIC_2100 31
#define DC9135SL 0x21
#define DC9210 0x22
#define QIC_2GB 0x22
#define DC9135 0x23
#define DC9100 0x24
#define DC9120 0x25
#define DC9120SL 0x26
#define DC9164 39
#define QIC_5GB 0x28
#define DCXXXXFW 0x30
#define DC9200SL 0x31
#define DC9210XL 0x32
#define DC10GB 51
#define DC9200 0x34
#define DC9120XL 53
#define DC9210SL 54
#define DC9164XL 55
#define DC9200XL 0x40
#define DC9400 0x41
#define DC9500 0x42
#define DC9500SL 0x46

EXTERN_C_END

#endif
