/*
 * The parser's own view of a HID report descriptor.
 */
#ifndef CWDK_HIDPDDI_H
#define CWDK_HIDPDDI_H

#include "wdm.h"
#include "hidusage.h"
#include "hidpi.h"

#define HIDP_GETCOLDESC_SUCCESS 0
#define HIDP_GETCOLDESC_RESOURCES 1
#define HIDP_GETCOLDESC_BUFFER 2
#define HIDP_GETCOLDESC_LINK_RESOURCES 3
#define HIDP_GETCOLDESC_UNEXP_END_COL 4
#define HIDP_GETCOLDESC_PREPARSE_RESOURCES 5
#define HIDP_GETCOLDESC_ONE_BYTE 6
#define HIDP_GETCOLDESC_TWO_BYTE 7
#define HIDP_GETCOLDESC_FOUR_BYTE 8
#define HIDP_GETCOLDESC_BYTE_ALLIGN 9
#define HIDP_GETCOLDESC_MAIN_ITEM_NO_USAGE 10
#define HIDP_GETCOLDESC_TOP_COLLECTION_USAGE 11
#define HIDP_GETCOLDESC_PUSH_RESOURCES 0x10
#define HIDP_GETCOLDESC_ITEM_UNKNOWN 0x12
#define HIDP_GETCOLDESC_REPORT_ID 0x13
#define HIDP_GETCOLDESC_BAD_REPORT_ID 0x14
#define HIDP_GETCOLDESC_NO_REPORT_ID 0x15
#define HIDP_GETCOLDESC_DEFAULT_ID_ERROR 0x16
#define HIDP_GETCOLDESC_NO_DATA 0x1A
#define HIDP_GETCOLDESC_INVALID_MAIN_ITEM 27
#define HIDP_GETCOLDESC_NO_CLOSE_DELIMITER 0x20
#define HIDP_GETCOLDESC_NOT_VALID_DELIMITER 0x21
#define HIDP_GETCOLDESC_MISMATCH_OC_DELIMITER 0x22
#define HIDP_GETCOLDESC_PREPARED_DATA_LENGTH_TRUNCATED 0x23
#define HIDP_GETCOLDESC_UNSUPPORTED 0x40

EXTERN_C_START

typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;
typedef struct _HIDP_REPORT_IDS HIDP_REPORT_IDS, *PHIDP_REPORT_IDS;

typedef struct _HIDP_COLLECTION_DESC HIDP_COLLECTION_DESC, *PHIDP_COLLECTION_DESC;
struct _HIDP_COLLECTION_DESC {
    USAGE UsagePage;
    USAGE Usage;
    UCHAR CollectionNumber;
    UCHAR Reserved[15];
    USHORT InputLength;
    USHORT OutputLength;
    USHORT FeatureLength;
    USHORT PreparsedDataLength;
    PHIDP_PREPARSED_DATA PreparsedData;
};

typedef struct _HIDP_GETCOLDESC_DBG HIDP_GETCOLDESC_DBG, *PHIDP_GETCOLDESC_DBG;
struct _HIDP_GETCOLDESC_DBG {
    ULONG BreakOffset;
    ULONG ErrorCode;
    ULONG Args[6];
};

typedef struct _HIDP_DEVICE_DESC HIDP_DEVICE_DESC, *PHIDP_DEVICE_DESC;
struct _HIDP_DEVICE_DESC {
    PHIDP_COLLECTION_DESC CollectionDesc;
    ULONG CollectionDescLength;
    PHIDP_REPORT_IDS ReportIDs;
    ULONG ReportIDsLength;
    HIDP_GETCOLDESC_DBG Dbg;
};

struct _HIDP_REPORT_IDS {
    UCHAR ReportID;
    UCHAR CollectionNumber;
    USHORT InputLength;
    USHORT OutputLength;
    USHORT FeatureLength;
};

DECLSPEC_IMPORT void HidP_FreeCollectionDescription(_In_ PHIDP_DEVICE_DESC DeviceDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS HidP_GetCollectionDescription(_In_reads_bytes_(DescLength)
                                                           PHIDP_REPORT_DESCRIPTOR ReportDesc,
                                                       _In_ ULONG DescLength,
                                                       _In_ POOL_TYPE PoolType,
                                                       _Out_ PHIDP_DEVICE_DESC DeviceDescription);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS HidP_SysPowerCaps(_In_ PHIDP_PREPARSED_DATA Ppd,
                                           _Out_ PULONG OutputBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS HidP_SysPowerEvent(_In_reads_bytes_(HidPacketLength) PCHAR HidPacket,
                                            _In_ USHORT HidPacketLength,
                                            _In_ PHIDP_PREPARSED_DATA Ppd,
                                            _Out_ PULONG OutputBuffer);

EXTERN_C_END

#endif
