/*
 * The library of smart card reader drivers: it decodes requests, speaks the T=0 and T=1 protocols
 * and keeps the state of reader and card in an extension that the driver fills.
 */
#ifndef CWDK_SMCLIB_H
#define CWDK_SMCLIB_H

#include "wdm.h"
#include "winsmcrd.h"
#include "smcnt.h"

#define MAXIMUM_ATR_CODES 4
#define MAXIMUM_ATR_LENGTH 0x21

#define MIN_BUFFER_SIZE 0x120

#define PTS_TYPE_DEFAULT 0
#define PTS_TYPE_OPTIMAL 1
#define PTS_TYPE_USER 2

#define RDF_TRANSMIT 1

#define RDF_ATR_PARSE 9

#define RDF_CARD_POWER 0
#define RDF_CARD_EJECT 2
#define RDF_CARD_TRACKING 4
#define RDF_CARD_CONFISCATE 7

#define RDF_DEBUG_LEVEL 6

#define RDF_IOCTL_VENDOR 8

#define RDF_READER_SWALLOW 3

#define RDF_SET_PROTOCOL 5

#define SMCLIB_VERSION 0x150

#define SMCLIB_VERSION_REQUIRED 0x100

#define T1_INIT 0
#define T1_START 1
#define T1_RESTART 4
#define T1_IFSD 254

#define T1_ABORT_REQUEST 0xC2
#define T1_ABORT_RESPONSE 226

#define T1_BWI_DEFAULT 4

#define T1_CRC_CHECK 1

#define T1_CWI_DEFAULT 13

#define T1_ERROR_CHKSUM 1
#define T1_ERROR_OTHER 2

#define T1_I_BLOCK 2

#define T1_IFS_REQUEST 0xC1
#define T1_IFS_RESPONSE 225

#define T1_IFSD_DEFAULT 0x20

#define T1_MAX_RETRIES 2

#define T1_MORE_DATA 0x20

#define T1_R_BLOCK 3

#define T1_RESYNCH_REQUEST 0xC0
#define T1_RESYNCH_RESPONSE 0xE0

#define T1_VPP_ERROR 228

#define T1_WTX_REQUEST 195
#define T1_WTX_RESPONSE 227

CWDK_GUID_HERE_(SmartCardReaderGuid, 0x50DD5230, 0xBA8A, 0x11D1, 0xBF, 0x5D, 0x00, 0x00, 0xF8, 0x05,
                0xF5, 0x30);

/* What a checked build writes to the debugger when LEVEL is on; STRING is in its own parentheses.
 */
#if DBG
#define SmartcardDebug(LEVEL, STRING)                                                              \
    do {                                                                                           \
        if ((SmartcardGetDebugLevel() & (LEVEL)) != 0) {                                           \
            DbgPrint STRING;                                                                       \
        }                                                                                          \
    } while (0)
#else
#define SmartcardDebug(LEVEL, STRING)
#endif

EXTERN_C_START

typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef struct _BIT_RATE_ADJUSTMENT BIT_RATE_ADJUSTMENT, *PBIT_RATE_ADJUSTMENT;
struct _BIT_RATE_ADJUSTMENT {
    const ULONG DNumerator;
    const ULONG DDivisor;
};

struct _CLKFrequenciesSupported {
    PULONG List;
    UCHAR Entries;
};

typedef struct _CLOCK_RATE_CONVERSION CLOCK_RATE_CONVERSION, *PCLOCK_RATE_CONVERSION;
struct _CLOCK_RATE_CONVERSION {
    const ULONG F;
    const ULONG fs;
};

struct _DataRatesSupported {
    PULONG List;
    UCHAR Entries;
};

typedef union _LENGTH LENGTH, *PLENGTH;
union _LENGTH {
    struct {
        ULONG l0;
    } l;
    struct {
        UCHAR b0;
        UCHAR b1;
        UCHAR b2;
        UCHAR b3;
    } b;
};

typedef struct _PTS_DATA PTS_DATA, *PPTS_DATA;
struct _PTS_DATA {
    UCHAR Type;
    UCHAR Fl;
    UCHAR Dl;
    ULONG CLKFrequency;
    ULONG DataRate;
    UCHAR StopBits;
};

typedef struct _SCARD_CARD_CAPABILITIES SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;
struct _SCARD_CARD_CAPABILITIES {
    BOOLEAN InversConvention;
    ULONG etu;
    struct {
        UCHAR Buffer[64];
        UCHAR Length;
    } ATR;
    struct {
        UCHAR Buffer[16];
        UCHAR Length;
    } HistoricalChars;
    PCLOCK_RATE_CONVERSION ClockRateConversion;
    PBIT_RATE_ADJUSTMENT BitRateAdjustment;
    UCHAR Fl;
    UCHAR Dl;
    UCHAR II;
    UCHAR P;
    UCHAR N;
    ULONG GT;
    struct {
        ULONG Supported;
        ULONG Selected;
    } Protocol;
    struct {
        UCHAR WI;
        ULONG WT;
    } T0;
    struct {
        UCHAR IFSC;
        UCHAR CWI;
        UCHAR BWI;
        UCHAR EDC;
        ULONG CWT;
        ULONG BWT;
        ULONG BGT;
    } T1;
    PTS_DATA PtsData;
    UCHAR Reserved[84];
};

typedef struct _SCARD_READER_CAPABILITIES SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
struct _SCARD_READER_CAPABILITIES {
    ULONG SupportedProtocols;
    ULONG Reserved;
    ULONG ReaderType;
    ULONG MechProperties;
    ULONG CurrentState;
    ULONG Channel;
    struct {
        ULONG Default;
        ULONG Max;
    } CLKFrequency;
    struct {
        ULONG Default;
        ULONG Max;
    } DataRate;
    ULONG MaxIFSD;
    ULONG PowerMgmtSupport;
    ULONG CardConfiscated;
    struct _DataRatesSupported DataRatesSupported;
    struct _CLKFrequenciesSupported CLKFrequenciesSupported;
    UCHAR Reserved1[64];
};

typedef struct _SMARTCARD_REPLY SMARTCARD_REPLY, *PSMARTCARD_REPLY;
struct _SMARTCARD_REPLY {
    PUCHAR Buffer;
    ULONG BufferSize;
    ULONG BufferLength;
};

typedef struct _SMARTCARD_REQUEST SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;
struct _SMARTCARD_REQUEST {
    PUCHAR Buffer;
    ULONG BufferSize;
    ULONG BufferLength;
};

typedef struct _T0_DATA T0_DATA, *PT0_DATA;
struct _T0_DATA {
    ULONG Lc;
    ULONG Le;
};

typedef struct _T1_DATA T1_DATA, *PT1_DATA;
struct _T1_DATA {
    UCHAR IFSC;
    UCHAR IFSD;
    ULONG BytesReceived;
    ULONG BytesSent;
    ULONG BytesToSend;
    UCHAR LastError;
    BOOLEAN MoreData;
    UCHAR NAD;
    ULONG OriginalState;
    UCHAR Resend;
    UCHAR Resynch;
    UCHAR RSN;
    UCHAR SSN;
    ULONG State;
    UCHAR Wtx;
    PUCHAR ReplyData;
    BOOLEAN WaitForReply;
    UCHAR InfBytesSent;
};

typedef struct _VENDOR_ATTR VENDOR_ATTR, *PVENDOR_ATTR;
struct _VENDOR_ATTR {
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } VendorName;
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } IfdType;
    ULONG UnitNo;
    struct {
        USHORT BuildNumber;
        UCHAR VersionMinor;
        UCHAR VersionMajor;
    } IfdVersion;
    struct {
        USHORT Length;
        UCHAR Buffer[32];
    } IfdSerialNo;
    ULONG Reserved[25];
};

typedef struct _SMARTCARD_EXTENSION SMARTCARD_EXTENSION, *PSMARTCARD_EXTENSION;
struct _SMARTCARD_EXTENSION {
    ULONG Version;
    VENDOR_ATTR VendorAttr;
    NTSTATUS (*ReaderFunction[16])(PSMARTCARD_EXTENSION);
    SCARD_CARD_CAPABILITIES CardCapabilities;
    ULONG LastError;
    struct {
        PULONG Information;
        PUCHAR RequestBuffer;
        ULONG RequestBufferLength;
        PUCHAR ReplyBuffer;
        ULONG ReplyBufferLength;
    } IoRequest;
    ULONG MajorIoControlCode;
    ULONG MinorIoControlCode;
    POS_DEP_DATA OsData;
    SCARD_READER_CAPABILITIES ReaderCapabilities;
    PREADER_EXTENSION ReaderExtension;
    SMARTCARD_REPLY SmartcardReply;
    SMARTCARD_REQUEST SmartcardRequest;
    T0_DATA T0;
    T1_DATA T1;
    ULONG Reserved[25];
};

typedef struct _T1_BLOCK_FRAME T1_BLOCK_FRAME, *PT1_BLOCK_FRAME;
struct _T1_BLOCK_FRAME {
    UCHAR Nad;
    UCHAR Pcb;
    UCHAR Len;
    PUCHAR Inf;
};

DECLSPEC_IMPORT NTSTATUS
SmartcardAcquireRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS
SmartcardAcquireRemoveLockWithTag(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, ULONG Tag);

DECLSPEC_IMPORT void SmartcardCompleteCardTracking(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS SmartcardCreateLink(_Inout_ PUNICODE_STRING LinkName,
                                             _In_ PUNICODE_STRING DeviceName);

DECLSPEC_IMPORT NTSTATUS SmartcardDeviceControl(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension,
                                                _Inout_ PIRP Irp);

DECLSPEC_IMPORT void SmartcardExit(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT ULONG SmartcardGetDebugLevel(VOID);

DECLSPEC_IMPORT NTSTATUS SmartcardInitialize(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT void
SmartcardInitializeCardCapabilities(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT void SmartcardInvertData(_Inout_updates_bytes_(Length) PUCHAR Buffer, ULONG Length);

DECLSPEC_IMPORT void SmartcardLogError(_In_ PVOID Object, LONG ErrorCode,
                                       _In_opt_ PUNICODE_STRING Insertion, ULONG DumpWord);

DECLSPEC_IMPORT NTSTATUS SmartcardRawReply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS SmartcardRawRequest(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT void SmartcardReleaseRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT void
SmartcardReleaseRemoveLockAndWait(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT void
SmartcardReleaseRemoveLockWithTag(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, ULONG Tag);

DECLSPEC_IMPORT void SmartcardSetDebugLevel(ULONG Level);

DECLSPEC_IMPORT NTSTATUS SmartcardT0Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS SmartcardT0Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS SmartcardT1Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS SmartcardT1Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

DECLSPEC_IMPORT NTSTATUS
SmartcardUpdateCardCapabilities(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);

EXTERN_C_END

#endif
