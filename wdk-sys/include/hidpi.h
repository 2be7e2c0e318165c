/*
 * The parser of HID reports: capabilities, values and buttons.
 */
#ifndef CWDK_HIDPI_H
#define CWDK_HIDPI_H

#include "wdm.h"
#include "hidusage.h"

#define HIDP_LINK_COLLECTION_UNSPECIFIED ((USHORT)0)
#define HIDP_LINK_COLLECTION_ROOT ((USHORT)65535)

#define HIDP_STATUS_NULL ((LONG)0x80110001L)
#define HIDP_STATUS_INVALID_PREPARSED_DATA ((LONG)0xC0110001L)
#define HIDP_STATUS_INVALID_REPORT_TYPE ((LONG)0xC0110002L)
#define HIDP_STATUS_INVALID_REPORT_LENGTH ((LONG)0xC0110003L)
#define HIDP_STATUS_USAGE_NOT_FOUND ((LONG)0xC0110004L)
#define HIDP_STATUS_VALUE_OUT_OF_RANGE ((LONG)0xC0110005L)
#define HIDP_STATUS_BAD_LOG_PHY_VALUES ((LONG)0xC0110006L)
#define HIDP_STATUS_BUFFER_TOO_SMALL ((LONG)0xC0110007L)
#define HIDP_STATUS_INTERNAL_ERROR ((LONG)0xC0110008L)
#define HIDP_STATUS_I8042_TRANS_UNKNOWN ((LONG)0xC0110009L)
#define HIDP_STATUS_I8242_TRANS_UNKNOWN ((LONG)0xC0110009L)
#define HIDP_STATUS_INCOMPATIBLE_REPORT_ID ((LONG)0xC011000AL)
#define HIDP_STATUS_NOT_VALUE_ARRAY ((LONG)0xC011000BL)
#define HIDP_STATUS_IS_VALUE_ARRAY ((LONG)0xC011000CL)
#define HIDP_STATUS_DATA_INDEX_NOT_FOUND ((LONG)0xC011000DL)
#define HIDP_STATUS_DATA_INDEX_OUT_OF_RANGE ((LONG)0xC011000EL)
#define HIDP_STATUS_BUTTON_NOT_PRESSED ((LONG)0xC011000FL)
#define HIDP_STATUS_REPORT_DOES_NOT_EXIST ((LONG)0xC0110010L)
#define HIDP_STATUS_NOT_IMPLEMENTED ((LONG)0xC0110020L)
#define HIDP_STATUS_NOT_BUTTON_ARRAY ((LONG)0xC0110021L)
#define HIDP_STATUS_SUCCESS 0x110000L

EXTERN_C_START

typedef struct _HIDP_CAPS HIDP_CAPS, *PHIDP_CAPS;
typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;
typedef struct _HIDP_UNKNOWN_TOKEN HIDP_UNKNOWN_TOKEN, *PHIDP_UNKNOWN_TOKEN;

typedef PUCHAR PHIDP_REPORT_DESCRIPTOR;

typedef enum _HIDP_KEYBOARD_DIRECTION {
    HidP_Keyboard_Break = 0,
    HidP_Keyboard_Make,
} HIDP_KEYBOARD_DIRECTION;

typedef enum _HIDP_REPORT_TYPE {
    HidP_Input = 0,
    HidP_Output,
    HidP_Feature,
} HIDP_REPORT_TYPE;

typedef BOOLEAN (*PHIDP_INSERT_SCANCODES)(_In_opt_ PVOID Context,
                                          _In_reads_bytes_(Length) PCHAR NewScanCodes,
                                          _In_ ULONG Length);

typedef struct _HIDP_BUTTON_ARRAY_DATA HIDP_BUTTON_ARRAY_DATA, *PHIDP_BUTTON_ARRAY_DATA;
struct _HIDP_BUTTON_ARRAY_DATA {
    USHORT ArrayIndex;
    BOOLEAN On;
};

typedef struct _HIDP_BUTTON_CAPS HIDP_BUTTON_CAPS, *PHIDP_BUTTON_CAPS;
struct _HIDP_BUTTON_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField;
    USHORT LinkCollection;
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    BOOLEAN IsRange;
    BOOLEAN IsStringRange;
    BOOLEAN IsDesignatorRange;
    BOOLEAN IsAbsolute;
    USHORT ReportCount;
    USHORT Reserved2;
    ULONG Reserved[9];
    union {
        struct {
            USAGE UsageMin;
            USAGE UsageMax;
            USHORT StringMin;
            USHORT StringMax;
            USHORT DesignatorMin;
            USHORT DesignatorMax;
            USHORT DataIndexMin;
            USHORT DataIndexMax;
        } Range;
        struct {
            USAGE Usage;
            USAGE Reserved1;
            USHORT StringIndex;
            USHORT Reserved2;
            USHORT DesignatorIndex;
            USHORT Reserved3;
            USHORT DataIndex;
            USHORT Reserved4;
        } NotRange;
    };
};

struct _HIDP_CAPS {
    USAGE Usage;
    USAGE UsagePage;
    USHORT InputReportByteLength;
    USHORT OutputReportByteLength;
    USHORT FeatureReportByteLength;
    USHORT Reserved[17];
    USHORT NumberLinkCollectionNodes;
    USHORT NumberInputButtonCaps;
    USHORT NumberInputValueCaps;
    USHORT NumberInputDataIndices;
    USHORT NumberOutputButtonCaps;
    USHORT NumberOutputValueCaps;
    USHORT NumberOutputDataIndices;
    USHORT NumberFeatureButtonCaps;
    USHORT NumberFeatureValueCaps;
    USHORT NumberFeatureDataIndices;
};

typedef struct _HIDP_DATA HIDP_DATA, *PHIDP_DATA;
struct _HIDP_DATA {
    USHORT DataIndex;
    USHORT Reserved;
    union {
        ULONG RawValue;
        BOOLEAN On;
    };
};

typedef struct _HIDP_EXTENDED_ATTRIBUTES HIDP_EXTENDED_ATTRIBUTES, *PHIDP_EXTENDED_ATTRIBUTES;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _HIDP_EXTENDED_ATTRIBUTES {
    UCHAR NumGlobalUnknowns;
    UCHAR Reserved[3];
    PHIDP_UNKNOWN_TOKEN GlobalUnknowns;
    ULONG Data[1];
};
#pragma pack(pop)

typedef struct _HIDP_KEYBOARD_MODIFIER_STATE HIDP_KEYBOARD_MODIFIER_STATE,
    *PHIDP_KEYBOARD_MODIFIER_STATE;
struct _HIDP_KEYBOARD_MODIFIER_STATE {
    union {
        struct {
            ULONG LeftControl : 1;
            ULONG LeftShift : 1;
            ULONG LeftAlt : 1;
            ULONG LeftGUI : 1;
            ULONG RightControl : 1;
            ULONG RightShift : 1;
            ULONG RightAlt : 1;
            ULONG RigthGUI : 1;
            ULONG CapsLock : 1;
            ULONG ScollLock : 1;
            ULONG NumLock : 1;
            ULONG Reserved : 21;
        };
        ULONG ul;
    };
};

typedef struct _HIDP_LINK_COLLECTION_NODE HIDP_LINK_COLLECTION_NODE, *PHIDP_LINK_COLLECTION_NODE;
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _HIDP_LINK_COLLECTION_NODE {
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    USHORT Parent;
    USHORT NumberOfChildren;
    USHORT NextSibling;
    USHORT FirstChild;
    ULONG CollectionType : 8;
    ULONG IsAlias : 1;
    ULONG Reserved : 23;
    PVOID UserContext;
};
#pragma pack(pop)

struct _HIDP_UNKNOWN_TOKEN {
    UCHAR Token;
    UCHAR Reserved[3];
    ULONG BitField;
};

typedef struct _HIDP_VALUE_CAPS HIDP_VALUE_CAPS, *PHIDP_VALUE_CAPS;
struct _HIDP_VALUE_CAPS {
    USAGE UsagePage;
    UCHAR ReportID;
    BOOLEAN IsAlias;
    USHORT BitField;
    USHORT LinkCollection;
    USAGE LinkUsage;
    USAGE LinkUsagePage;
    BOOLEAN IsRange;
    BOOLEAN IsStringRange;
    BOOLEAN IsDesignatorRange;
    BOOLEAN IsAbsolute;
    BOOLEAN HasNull;
    UCHAR Reserved;
    USHORT BitSize;
    USHORT ReportCount;
    USHORT Reserved2[5];
    ULONG UnitsExp;
    ULONG Units;
    LONG LogicalMin;
    LONG LogicalMax;
    LONG PhysicalMin;
    LONG PhysicalMax;
    union {
        struct {
            USAGE UsageMin;
            USAGE UsageMax;
            USHORT StringMin;
            USHORT StringMax;
            USHORT DesignatorMin;
            USHORT DesignatorMax;
            USHORT DataIndexMin;
            USHORT DataIndexMax;
        } Range;
        struct {
            USAGE Usage;
            USAGE Reserved1;
            USHORT StringIndex;
            USHORT Reserved2;
            USHORT DesignatorIndex;
            USHORT Reserved3;
            USHORT DataIndex;
            USHORT Reserved4;
        } NotRange;
    };
};

typedef struct _USAGE_AND_PAGE USAGE_AND_PAGE, *PUSAGE_AND_PAGE;
struct _USAGE_AND_PAGE {
    USAGE Usage;
    USAGE UsagePage;
};

_Must_inspect_result_
NTSTATUS NTAPI HidP_GetButtonArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage,
                                   _In_opt_ USHORT LinkCollection, _In_ USAGE Usage,
                                   _Out_writes_to_(*ButtonDataLength, *ButtonDataLength)
                                       PHIDP_BUTTON_ARRAY_DATA ButtonData,
                                   _Inout_ PUSHORT ButtonDataLength,
                                   _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                   _In_reads_bytes_(ReportLength) PCHAR Report,
                                   _In_ ULONG ReportLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetButtonCaps(
    _In_ HIDP_REPORT_TYPE ReportType,
    _Out_writes_to_(*ButtonCapsLength, *ButtonCapsLength) PHIDP_BUTTON_CAPS ButtonCaps,
    _Inout_ PUSHORT ButtonCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetCaps(_In_ PHIDP_PREPARSED_DATA PreparsedData,
                                            _Out_ PHIDP_CAPS Capabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetData(
    _In_ HIDP_REPORT_TYPE ReportType, _Out_writes_to_(*DataLength, *DataLength) PHIDP_DATA DataList,
    _Inout_ PULONG DataLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Out_writes_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetExtendedAttributes(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USHORT DataIndex,
    _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Out_writes_to_(*LengthAttributes, *LengthAttributes) PHIDP_EXTENDED_ATTRIBUTES Attributes,
    _Inout_ PULONG LengthAttributes);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetLinkCollectionNodes(
    _Out_writes_to_(*LinkCollectionNodesLength, *LinkCollectionNodesLength)
        PHIDP_LINK_COLLECTION_NODE LinkCollectionNodes,
    _Inout_ PULONG LinkCollectionNodesLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetScaledUsageValue(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _Out_ PLONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetSpecificButtonCaps(
    _In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_opt_ USAGE Usage,
    _Out_writes_to_(*ButtonCapsLength, *ButtonCapsLength) PHIDP_BUTTON_CAPS ButtonCaps,
    _Inout_ PUSHORT ButtonCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetSpecificValueCaps(
    _In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_opt_ USAGE Usage,
    _Out_writes_to_(*ValueCapsLength, *ValueCapsLength) PHIDP_VALUE_CAPS ValueCaps,
    _Inout_ PUSHORT ValueCapsLength, _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetUsageValue(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _Out_ PULONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetUsageValueArray(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _Inout_updates_bytes_(UsageValueByteLength) PCHAR UsageValue,
    _In_ USHORT UsageValueByteLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetUsages(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _Out_writes_to_(*UsageLength, *UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
    _In_ PHIDP_PREPARSED_DATA PreparsedData, _Out_writes_bytes_(ReportLength) PCHAR Report,
    _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
HidP_GetUsagesEx(_In_ HIDP_REPORT_TYPE ReportType, _In_opt_ USHORT LinkCollection,
                 _Inout_updates_to_(*UsageLength, *UsageLength) PUSAGE_AND_PAGE ButtonList,
                 _Inout_ ULONG *UsageLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
                 _In_reads_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_GetValueCaps(_In_ HIDP_REPORT_TYPE ReportType,
                                                 _Out_writes_to_(*ValueCapsLength, *ValueCapsLength)
                                                     PHIDP_VALUE_CAPS ValueCaps,
                                                 _Inout_ PUSHORT ValueCapsLength,
                                                 _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_InitializeReportForID(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ UCHAR ReportID, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Out_writes_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI HidP_MaxDataListLength(_In_ HIDP_REPORT_TYPE ReportType,
                                                   _In_ PHIDP_PREPARSED_DATA PreparsedData);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI HidP_MaxUsageListLength(_In_ HIDP_REPORT_TYPE ReportType,
                                                    _In_opt_ USAGE UsagePage,
                                                    _In_ PHIDP_PREPARSED_DATA PreparsedData);

_Must_inspect_result_
NTSTATUS NTAPI HidP_SetButtonArray(_In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage,
                                   _In_opt_ USHORT LinkCollection, _In_ USAGE Usage,
                                   _In_reads_(ButtonDataLength) PHIDP_BUTTON_ARRAY_DATA ButtonData,
                                   _In_ USHORT ButtonDataLength,
                                   _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                   _Inout_updates_bytes_(ReportLength) PCHAR Report,
                                   _In_ ULONG ReportLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_SetData(_In_ HIDP_REPORT_TYPE ReportType,
                                            _Inout_updates_to_(*DataLength, *DataLength)
                                                PHIDP_DATA DataList,
                                            _Inout_ PULONG DataLength,
                                            _In_ PHIDP_PREPARSED_DATA PreparsedData,
                                            _In_reads_bytes_(ReportLength) PCHAR Report,
                                            _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_SetScaledUsageValue(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _In_ LONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_SetUsageValue(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _In_ ULONG UsageValue, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_SetUsageValueArray(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _In_ USAGE Usage, _In_reads_bytes_(UsageValueByteLength) PCHAR UsageValue,
    _In_ USHORT UsageValueByteLength, _In_ PHIDP_PREPARSED_DATA PreparsedData,
    _Inout_updates_bytes_(ReportLength) PCHAR Report, _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_SetUsages(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _Inout_updates_to_(*UsageLength, *UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
    _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
    _In_ ULONG ReportLength);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_TranslateUsageAndPagesToI8042ScanCodes(
    _In_reads_(UsageListLength) PUSAGE_AND_PAGE ChangedUsageList, _In_ ULONG UsageListLength,
    _In_ HIDP_KEYBOARD_DIRECTION KeyAction, _Inout_ PHIDP_KEYBOARD_MODIFIER_STATE ModifierState,
    _In_ PHIDP_INSERT_SCANCODES InsertCodesProcedure, _In_opt_ PVOID InsertCodesContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_TranslateUsagesToI8042ScanCodes(
    _In_reads_(UsageListLength) PUSAGE ChangedUsageList, _In_ ULONG UsageListLength,
    _In_ HIDP_KEYBOARD_DIRECTION KeyAction, _Inout_ PHIDP_KEYBOARD_MODIFIER_STATE ModifierState,
    _In_ PHIDP_INSERT_SCANCODES InsertCodesProcedure, _In_opt_ PVOID InsertCodesContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_UnsetUsages(
    _In_ HIDP_REPORT_TYPE ReportType, _In_ USAGE UsagePage, _In_opt_ USHORT LinkCollection,
    _Inout_updates_to_(*UsageLength, *UsageLength) PUSAGE UsageList, _Inout_ PULONG UsageLength,
    _In_ PHIDP_PREPARSED_DATA PreparsedData, _In_reads_bytes_(ReportLength) PCHAR Report,
    _In_ ULONG ReportLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_UsageAndPageListDifference(
    _In_reads_(UsageListLength) PUSAGE_AND_PAGE PreviousUsageList,
    _In_reads_(UsageListLength) PUSAGE_AND_PAGE CurrentUsageList,
    _Out_writes_(UsageListLength) PUSAGE_AND_PAGE BreakUsageList,
    _Out_writes_(UsageListLength) PUSAGE_AND_PAGE MakeUsageList, _In_ ULONG UsageListLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI HidP_UsageListDifference(
    _In_reads_(UsageListLength) PUSAGE PreviousUsageList,
    _In_reads_(UsageListLength) PUSAGE CurrentUsageList,
    _Out_writes_(UsageListLength) PUSAGE BreakUsageList,
    _Out_writes_(UsageListLength) PUSAGE MakeUsageList, _In_ ULONG UsageListLength);

EXTERN_C_END

#endif
