/*
 * Machine checks: how errors of processors and buses are reported as WMI events.
 */
#ifndef CWDK_WMI_MACHINE_CHECK_H
#define CWDK_WMI_MACHINE_CHECK_H

#include "wdm.h"

#define MCACpuBusError 2

#define MCACpuCacheError 0

#define MCACpuMSError 4

#define MCACpuRegFileError 3

#define MCACpuTlbError 1

#define MSMCAEvent_BusError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_BusError_ErrorSeverity_ID 2
#define MSMCAEvent_BusError_RecordId_ID 1
#define MSMCAEvent_BusError_RecordId_SIZE 8ULL
#define MSMCAEvent_BusError_Type_ID 3
#define MSMCAEvent_BusError_Type_SIZE 4ULL
#define MSMCAEvent_BusError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_BusError_AdditionalErrors_ID 5
#define MSMCAEvent_BusError_Cpu_ID 4
#define MSMCAEvent_BusError_Cpu_SIZE 4ULL
#define MSMCAEvent_BusError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_BusError_LogToEventlog_ID 6
#define MSMCAEvent_BusError_MemOrIo_SIZE 4ULL
#define MSMCAEvent_BusError_MemOrIo_ID 10
#define MSMCAEvent_BusError_MemoryHierarchyLevel_SIZE 4ULL
#define MSMCAEvent_BusError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_BusError_Participation_SIZE 4ULL
#define MSMCAEvent_BusError_Participation_ID 7
#define MSMCAEvent_BusError_RequestType_SIZE 4ULL
#define MSMCAEvent_BusError_RequestType_ID 9
#define MSMCAEvent_BusError_Size_SIZE 4ULL
#define MSMCAEvent_BusError_Size_ID 12
#define MSMCAEvent_BusError_Address_SIZE 8ULL
#define MSMCAEvent_BusError_Address_ID 11
#define MSMCAEvent_BusError_RawRecord_ID 13

#define MSMCAEvent_CPUError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_CPUError_ErrorSeverity_ID 2
#define MSMCAEvent_CPUError_RecordId_ID 1
#define MSMCAEvent_CPUError_RecordId_SIZE 8ULL
#define MSMCAEvent_CPUError_Type_ID 3
#define MSMCAEvent_CPUError_Type_SIZE 4ULL
#define MSMCAEvent_CPUError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_CPUError_AdditionalErrors_ID 5
#define MSMCAEvent_CPUError_BusSev_SIZE 4ULL
#define MSMCAEvent_CPUError_BusSev_ID 13
#define MSMCAEvent_CPUError_BusType_SIZE 4ULL
#define MSMCAEvent_CPUError_BusType_ID 12
#define MSMCAEvent_CPUError_CacheMesi_SIZE 4ULL
#define MSMCAEvent_CPUError_CacheMesi_ID 10
#define MSMCAEvent_CPUError_CacheOp_SIZE 4ULL
#define MSMCAEvent_CPUError_CacheOp_ID 9
#define MSMCAEvent_CPUError_Cpu_ID 4
#define MSMCAEvent_CPUError_Cpu_SIZE 4ULL
#define MSMCAEvent_CPUError_Level_SIZE 4ULL
#define MSMCAEvent_CPUError_Level_ID 8
#define MSMCAEvent_CPUError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_CPUError_LogToEventlog_ID 6
#define MSMCAEvent_CPUError_MSArrayId_SIZE 4ULL
#define MSMCAEvent_CPUError_MSArrayId_ID 0x12
#define MSMCAEvent_CPUError_MSIndex_SIZE 4ULL
#define MSMCAEvent_CPUError_MSIndex_ID 0x13
#define MSMCAEvent_CPUError_MSOp_SIZE 4ULL
#define MSMCAEvent_CPUError_MSOp_ID 0x11
#define MSMCAEvent_CPUError_MSSid_SIZE 4ULL
#define MSMCAEvent_CPUError_MSSid_ID 0x10
#define MSMCAEvent_CPUError_MajorErrorType_SIZE 4ULL
#define MSMCAEvent_CPUError_MajorErrorType_ID 7
#define MSMCAEvent_CPUError_RegFileId_SIZE 4ULL
#define MSMCAEvent_CPUError_RegFileId_ID 14
#define MSMCAEvent_CPUError_RegFileOp_SIZE 4ULL
#define MSMCAEvent_CPUError_RegFileOp_ID 15
#define MSMCAEvent_CPUError_Size_SIZE 4ULL
#define MSMCAEvent_CPUError_Size_ID 0x14
#define MSMCAEvent_CPUError_TLBOp_SIZE 4ULL
#define MSMCAEvent_CPUError_TLBOp_ID 11
#define MSMCAEvent_CPUError_RawRecord_ID 0x15

#define MSMCAEvent_Header_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_Header_ErrorSeverity_ID 2
#define MSMCAEvent_Header_RecordId_ID 1
#define MSMCAEvent_Header_RecordId_SIZE 8ULL
#define MSMCAEvent_Header_Type_ID 3
#define MSMCAEvent_Header_Type_SIZE 4ULL
#define MSMCAEvent_Header_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_Header_AdditionalErrors_ID 5
#define MSMCAEvent_Header_Cpu_ID 4
#define MSMCAEvent_Header_Cpu_SIZE 4ULL
#define MSMCAEvent_Header_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_Header_LogToEventlog_ID 6
#define MSMCAEvent_Header_SIZE 0x1CULL

#define MSMCAEvent_InvalidError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_InvalidError_ErrorSeverity_ID 2
#define MSMCAEvent_InvalidError_RecordId_ID 1
#define MSMCAEvent_InvalidError_RecordId_SIZE 8ULL
#define MSMCAEvent_InvalidError_Type_ID 3
#define MSMCAEvent_InvalidError_Type_SIZE 4ULL
#define MSMCAEvent_InvalidError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_InvalidError_AdditionalErrors_ID 5
#define MSMCAEvent_InvalidError_Cpu_ID 4
#define MSMCAEvent_InvalidError_Cpu_SIZE 4ULL
#define MSMCAEvent_InvalidError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_InvalidError_LogToEventlog_ID 6
#define MSMCAEvent_InvalidError_Size_SIZE 4ULL
#define MSMCAEvent_InvalidError_Size_ID 7
#define MSMCAEvent_InvalidError_RawRecord_ID 8

#define MSMCAEvent_MemoryHierarchyError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_MemoryHierarchyError_ErrorSeverity_ID 2
#define MSMCAEvent_MemoryHierarchyError_RecordId_ID 1
#define MSMCAEvent_MemoryHierarchyError_RecordId_SIZE 8ULL
#define MSMCAEvent_MemoryHierarchyError_Type_ID 3
#define MSMCAEvent_MemoryHierarchyError_Type_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_AdditionalErrors_ID 5
#define MSMCAEvent_MemoryHierarchyError_Cpu_ID 4
#define MSMCAEvent_MemoryHierarchyError_Cpu_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_LogToEventlog_ID 6
#define MSMCAEvent_MemoryHierarchyError_MemoryHierarchyLevel_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_MemoryHierarchyError_RequestType_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_RequestType_ID 9
#define MSMCAEvent_MemoryHierarchyError_Size_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_Size_ID 11
#define MSMCAEvent_MemoryHierarchyError_TransactionType_SIZE 4ULL
#define MSMCAEvent_MemoryHierarchyError_TransactionType_ID 7
#define MSMCAEvent_MemoryHierarchyError_Address_SIZE 8ULL
#define MSMCAEvent_MemoryHierarchyError_Address_ID 10
#define MSMCAEvent_MemoryHierarchyError_RawRecord_ID 12

#define MSMCAInfo_Entry_Length_ID 1
#define MSMCAInfo_Entry_Length_SIZE 4ULL
#define MSMCAInfo_Entry_Data_ID 2

#define MSMCAInfo_RawCMCEvent_Count_ID 1
#define MSMCAInfo_RawCMCEvent_Count_SIZE 4ULL
#define MSMCAInfo_RawCMCEvent_Records_ID 2

#define MSMCAInfo_RawCorrectedPlatformEvent_Count_ID 1
#define MSMCAInfo_RawCorrectedPlatformEvent_Count_SIZE 4ULL
#define MSMCAInfo_RawCorrectedPlatformEvent_Records_ID 2

#define MSMCAInfo_RawMCAData_Count_ID 1
#define MSMCAInfo_RawMCAData_Count_SIZE 4ULL
#define MSMCAInfo_RawMCAData_Records_ID 2

#define MSMCAInfo_RawMCAEvent_Count_ID 1
#define MSMCAInfo_RawMCAEvent_Count_SIZE 4ULL
#define MSMCAInfo_RawMCAEvent_Records_ID 2

#define MSMCAEvent_BusErrorGuid                                                                    \
    {0x1EE17050, 0x0039, 0x40F7, {0x9E, 0xAD, 0x14, 0xAD, 0x51, 0x61, 0x2C, 0xB2}}
DEFINE_GUID(MSMCAEvent_BusError_GUID, 0x1EE17050, 0x0039, 0x40F7, 0x9E, 0xAD, 0x14, 0xAD, 0x51,
            0x61, 0x2C, 0xB2);
#define MSMCAEvent_CPUErrorGuid                                                                    \
    {0x5CE27CDE, 0xD179, 0x4C68, {0x93, 0x7F, 0xA0, 0x7B, 0x8C, 0xC2, 0xEA, 0x39}}
DEFINE_GUID(MSMCAEvent_CPUError_GUID, 0x5CE27CDE, 0xD179, 0x4C68, 0x93, 0x7F, 0xA0, 0x7B, 0x8C,
            0xC2, 0xEA, 0x39);
#define MSMCAEvent_HeaderGuid                                                                      \
    {0x6381C27F, 0xC8FA, 0x4DA7, {0x89, 0x53, 0xB8, 0x68, 0x33, 0x73, 0x6E, 0x15}}
DEFINE_GUID(MSMCAEvent_Header_GUID, 0x6381C27F, 0xC8FA, 0x4DA7, 0x89, 0x53, 0xB8, 0x68, 0x33, 0x73,
            0x6E, 0x15);
#define MSMCAEvent_InvalidErrorGuid                                                                \
    {0x477B769B, 0x785C, 0x48DD, {0xA0, 0x2E, 0x57, 0xE0, 0x51, 0xBE, 0x7B, 0x85}}
DEFINE_GUID(MSMCAEvent_InvalidError_GUID, 0x477B769B, 0x785C, 0x48DD, 0xA0, 0x2E, 0x57, 0xE0, 0x51,
            0xBE, 0x7B, 0x85);

#define MSMCAEvent_MemoryHierarchyErrorGuid                                                        \
    {0xCEDE75A0, 0xA77F, 0x452B, {0x8F, 0x2F, 0x54, 0x1F, 0x92, 0x6D, 0xB0, 0xF9}}
DEFINE_GUID(MSMCAEvent_MemoryHierarchyError_GUID, 0xCEDE75A0, 0xA77F, 0x452B, 0x8F, 0x2F, 0x54,
            0x1F, 0x92, 0x6D, 0xB0, 0xF9);

#define MSMCAEvent_SwitchToCMCPollingGuid                                                          \
    {0x39C14290, 0xF036, 0x4999, {0xB8, 0xA1, 0xB6, 0xF8, 0x71, 0xFB, 0x32, 0x9E}}
DEFINE_GUID(MSMCAEvent_SwitchToCMCPolling_GUID, 0x39C14290, 0xF036, 0x4999, 0xB8, 0xA1, 0xB6, 0xF8,
            0x71, 0xFB, 0x32, 0x9E);
#define MSMCAEvent_SwitchToCPEPollingGuid                                                          \
    {0xD5C870CE, 0x4ED0, 0x4FDC, {0xBB, 0x54, 0x8B, 0x45, 0x2C, 0x18, 0x79, 0x7E}}
DEFINE_GUID(MSMCAEvent_SwitchToCPEPolling_GUID, 0xD5C870CE, 0x4ED0, 0x4FDC, 0xBB, 0x54, 0x8B, 0x45,
            0x2C, 0x18, 0x79, 0x7E);

#define MSMCAInfo_EntryGuid                                                                        \
    {0x9E77A308, 0x6B82, 0x4FC1, {0xAB, 0x41, 0x0A, 0x55, 0x86, 0x7C, 0x35, 0xC2}}
DEFINE_GUID(MSMCAInfo_Entry_GUID, 0x9E77A308, 0x6B82, 0x4FC1, 0xAB, 0x41, 0x0A, 0x55, 0x86, 0x7C,
            0x35, 0xC2);
#define MSMCAInfo_RawCMCEventGuid                                                                  \
    {0x2F1A8A9D, 0x7988, 0x457F, {0xA1, 0x7A, 0x89, 0x79, 0xE8, 0x20, 0x43, 0xC5}}
DEFINE_GUID(MSMCAInfo_RawCMCEvent_GUID, 0x2F1A8A9D, 0x7988, 0x457F, 0xA1, 0x7A, 0x89, 0x79, 0xE8,
            0x20, 0x43, 0xC5);
#define MSMCAInfo_RawCorrectedPlatformEventGuid                                                    \
    {0x6B629D5E, 0xE63C, 0x48A3, {0x9E, 0xBB, 0x97, 0x42, 0x27, 0x07, 0x52, 0x65}}
DEFINE_GUID(MSMCAInfo_RawCorrectedPlatformEvent_GUID, 0x6B629D5E, 0xE63C, 0x48A3, 0x9E, 0xBB, 0x97,
            0x42, 0x27, 0x07, 0x52, 0x65);
#define MSMCAInfo_RawMCADataGuid                                                                   \
    {0x23602A8A, 0xDADD, 0x462F, {0x9A, 0xE5, 0x30, 0xFA, 0x2C, 0x37, 0xDD, 0x5B}}
DEFINE_GUID(MSMCAInfo_RawMCAData_GUID, 0x23602A8A, 0xDADD, 0x462F, 0x9A, 0xE5, 0x30, 0xFA, 0x2C,
            0x37, 0xDD, 0x5B);
#define MSMCAInfo_RawMCAEventGuid                                                                  \
    {0x2F1A8A9F, 0x7988, 0x457F, {0xA1, 0x7A, 0x89, 0x79, 0xE8, 0x20, 0x43, 0xC5}}
DEFINE_GUID(MSMCAInfo_RawMCAEvent_GUID, 0x2F1A8A9F, 0x7988, 0x457F, 0xA1, 0x7A, 0x89, 0x79, 0xE8,
            0x20, 0x43, 0xC5);

EXTERN_C_START

typedef struct _MSMCAEvent_BusError MSMCAEvent_BusError, *PMSMCAEvent_BusError;
struct _MSMCAEvent_BusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG Participation;
    ULONG MemoryHierarchyLevel;
    ULONG RequestType;
    ULONG MemOrIo;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_CPUError MSMCAEvent_CPUError, *PMSMCAEvent_CPUError;
struct _MSMCAEvent_CPUError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG MajorErrorType;
    ULONG Level;
    ULONG CacheOp;
    ULONG CacheMesi;
    ULONG TLBOp;
    ULONG BusType;
    ULONG BusSev;
    ULONG RegFileId;
    ULONG RegFileOp;
    ULONG MSSid;
    ULONG MSOp;
    ULONG MSArrayId;
    ULONG MSIndex;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_Header MSMCAEvent_Header, *PMSMCAEvent_Header;
struct _MSMCAEvent_Header {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
};

typedef struct _MSMCAEvent_InvalidError MSMCAEvent_InvalidError, *PMSMCAEvent_InvalidError;
struct _MSMCAEvent_InvalidError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_MemoryHierarchyError MSMCAEvent_MemoryHierarchyError,
    *PMSMCAEvent_MemoryHierarchyError;
struct _MSMCAEvent_MemoryHierarchyError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG TransactionType;
    ULONG MemoryHierarchyLevel;
    ULONG RequestType;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAInfo_Entry MSMCAInfo_Entry, *PMSMCAInfo_Entry;
struct _MSMCAInfo_Entry {
    ULONG Length;
    UCHAR Data[1];
};

typedef struct _MSMCAInfo_RawCMCEvent MSMCAInfo_RawCMCEvent, *PMSMCAInfo_RawCMCEvent;
struct _MSMCAInfo_RawCMCEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
};

typedef struct _MSMCAInfo_RawCorrectedPlatformEvent MSMCAInfo_RawCorrectedPlatformEvent,
    *PMSMCAInfo_RawCorrectedPlatformEvent;
struct _MSMCAInfo_RawCorrectedPlatformEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
};

typedef struct _MSMCAInfo_RawMCAData MSMCAInfo_RawMCAData, *PMSMCAInfo_RawMCAData;
struct _MSMCAInfo_RawMCAData {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
};

typedef struct _MSMCAInfo_RawMCAEvent MSMCAInfo_RawMCAEvent, *PMSMCAInfo_RawMCAEvent;
struct _MSMCAInfo_RawMCAEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
};

EXTERN_C_END

#endif
