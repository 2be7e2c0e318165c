/*
 * Machine checks of memory, PCI, firmware and the platform as WMI events.
 */
#ifndef CWDK_WMI_MACHINE_CHECK_DEVICE_H
#define CWDK_WMI_MACHINE_CHECK_DEVICE_H

#include "wdm.h"

#define MSMCAEvent_MemoryError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_MemoryError_ErrorSeverity_ID 2
#define MSMCAEvent_MemoryError_RecordId_ID 1
#define MSMCAEvent_MemoryError_RecordId_SIZE 8ULL
#define MSMCAEvent_MemoryError_MEM_BANK_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_BIT_POSITION_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_CARD_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_COLUMN_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_MODULE_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_NODE_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_ROW_SIZE 2ULL
#define MSMCAEvent_MemoryError_MEM_ERROR_STATUS_ID 8
#define MSMCAEvent_MemoryError_MEM_ERROR_STATUS_SIZE 8ULL
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_ADDR_SIZE 8ULL
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_MASK_SIZE 8ULL
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_ADDR_ID 9
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_MASK_ID 10
#define MSMCAEvent_MemoryError_MEM_NODE_ID 15
#define MSMCAEvent_MemoryError_MEM_CARD_ID 0x10
#define MSMCAEvent_MemoryError_MEM_BANK_ID 0x11
#define MSMCAEvent_MemoryError_MEM_MODULE_ID 0x13
#define MSMCAEvent_MemoryError_MEM_ROW_ID 0x14
#define MSMCAEvent_MemoryError_MEM_COLUMN_ID 0x15
#define MSMCAEvent_MemoryError_MEM_BIT_POSITION_ID 0x16
#define MSMCAEvent_MemoryError_xMEM_DEVICE_SIZE 2ULL
#define MSMCAEvent_MemoryError_xMEM_DEVICE_ID 0x12
#define MSMCAEvent_MemoryError_Type_ID 3
#define MSMCAEvent_MemoryError_Type_SIZE 4ULL
#define MSMCAEvent_MemoryError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_MemoryError_AdditionalErrors_ID 5
#define MSMCAEvent_MemoryError_Cpu_ID 4
#define MSMCAEvent_MemoryError_Cpu_SIZE 4ULL
#define MSMCAEvent_MemoryError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_MemoryError_LogToEventlog_ID 6
#define MSMCAEvent_MemoryError_Size_SIZE 4ULL
#define MSMCAEvent_MemoryError_Size_ID 23
#define MSMCAEvent_MemoryError_VALIDATION_BITS_ID 7
#define MSMCAEvent_MemoryError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_MemoryError_BUS_SPECIFIC_DATA_SIZE 8ULL
#define MSMCAEvent_MemoryError_BUS_SPECIFIC_DATA_ID 14
#define MSMCAEvent_MemoryError_REQUESTOR_ID_SIZE 8ULL
#define MSMCAEvent_MemoryError_REQUESTOR_ID_ID 13
#define MSMCAEvent_MemoryError_RESPONDER_ID_SIZE 8ULL
#define MSMCAEvent_MemoryError_RESPONDER_ID_ID 11
#define MSMCAEvent_MemoryError_TARGET_ID_SIZE 8ULL
#define MSMCAEvent_MemoryError_TARGET_ID_ID 12
#define MSMCAEvent_MemoryError_RawRecord_ID 0x18

#define MSMCAEvent_MemoryPageRemoved_PhysicalAddress_ID 1
#define MSMCAEvent_MemoryPageRemoved_PhysicalAddress_SIZE 8ULL
#define MSMCAEvent_MemoryPageRemoved_SIZE 8ULL

#define MSMCAEvent_PCIBusError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_PCIBusError_ErrorSeverity_ID 2
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_BusNumber_SIZE 1ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_SegmentNumber_SIZE 1ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_TYPE_SIZE 2ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_ADDRESS_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_CMD_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_DATA_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_STATUS_ID 8
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_STATUS_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_REQUESTOR_ID_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_RESPONDER_ID_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_TARGET_ID_SIZE 8ULL
#define MSMCAEvent_PCIBusError_PCI_BUS_ADDRESS_ID 9
#define MSMCAEvent_PCIBusError_PCI_BUS_DATA_ID 10
#define MSMCAEvent_PCIBusError_PCI_BUS_CMD_ID 11
#define MSMCAEvent_PCIBusError_PCI_BUS_REQUESTOR_ID_ID 12
#define MSMCAEvent_PCIBusError_PCI_BUS_RESPONDER_ID_ID 13
#define MSMCAEvent_PCIBusError_PCI_BUS_TARGET_ID_ID 14
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_TYPE_ID 15
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_BusNumber_ID 0x10
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_SegmentNumber_ID 0x11
#define MSMCAEvent_PCIBusError_RecordId_ID 1
#define MSMCAEvent_PCIBusError_RecordId_SIZE 8ULL
#define MSMCAEvent_PCIBusError_Type_ID 3
#define MSMCAEvent_PCIBusError_Type_SIZE 4ULL
#define MSMCAEvent_PCIBusError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_PCIBusError_AdditionalErrors_ID 5
#define MSMCAEvent_PCIBusError_Cpu_ID 4
#define MSMCAEvent_PCIBusError_Cpu_SIZE 4ULL
#define MSMCAEvent_PCIBusError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_PCIBusError_LogToEventlog_ID 6
#define MSMCAEvent_PCIBusError_Size_SIZE 4ULL
#define MSMCAEvent_PCIBusError_Size_ID 0x12
#define MSMCAEvent_PCIBusError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PCIBusError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_PCIBusError_RawRecord_ID 0x13

#define MSMCAEvent_PCIComponentError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_ErrorSeverity_ID 2
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_BusNumber_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeBaseClass_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeInterface_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeSubClass_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceNumber_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_FunctionNumber_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_SegmentNumber_SIZE 1ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceId_SIZE 2ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_VendorId_SIZE 2ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_ERROR_STATUS_ID 8
#define MSMCAEvent_PCIComponentError_PCI_COMP_ERROR_STATUS_SIZE 8ULL
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_VendorId_ID 9
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceId_ID 10
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeInterface_ID 11
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeSubClass_ID 12
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeBaseClass_ID 13
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_FunctionNumber_ID 14
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceNumber_ID 15
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_BusNumber_ID 0x10
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_SegmentNumber_ID 0x11
#define MSMCAEvent_PCIComponentError_RecordId_ID 1
#define MSMCAEvent_PCIComponentError_RecordId_SIZE 8ULL
#define MSMCAEvent_PCIComponentError_Type_ID 3
#define MSMCAEvent_PCIComponentError_Type_SIZE 4ULL
#define MSMCAEvent_PCIComponentError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_PCIComponentError_AdditionalErrors_ID 5
#define MSMCAEvent_PCIComponentError_Cpu_ID 4
#define MSMCAEvent_PCIComponentError_Cpu_SIZE 4ULL
#define MSMCAEvent_PCIComponentError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_PCIComponentError_LogToEventlog_ID 6
#define MSMCAEvent_PCIComponentError_Size_SIZE 4ULL
#define MSMCAEvent_PCIComponentError_Size_ID 0x12
#define MSMCAEvent_PCIComponentError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PCIComponentError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_PCIComponentError_RawRecord_ID 0x13

#define MSMCAEvent_PlatformSpecificError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_PlatformSpecificError_ErrorSeverity_ID 2
#define MSMCAEvent_PlatformSpecificError_RecordId_ID 1
#define MSMCAEvent_PlatformSpecificError_RecordId_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_Type_ID 3
#define MSMCAEvent_PlatformSpecificError_Type_SIZE 4ULL
#define MSMCAEvent_PlatformSpecificError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_PlatformSpecificError_AdditionalErrors_ID 5
#define MSMCAEvent_PlatformSpecificError_Cpu_ID 4
#define MSMCAEvent_PlatformSpecificError_Cpu_SIZE 4ULL
#define MSMCAEvent_PlatformSpecificError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_PlatformSpecificError_LogToEventlog_ID 6
#define MSMCAEvent_PlatformSpecificError_Size_SIZE 4ULL
#define MSMCAEvent_PlatformSpecificError_Size_ID 14
#define MSMCAEvent_PlatformSpecificError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PlatformSpecificError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_BUS_SPECIFIC_DATA_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_ERROR_STATUS_ID 8
#define MSMCAEvent_PlatformSpecificError_PLATFORM_ERROR_STATUS_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_REQUESTOR_ID_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_RESPONDER_ID_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_TARGET_ID_SIZE 8ULL
#define MSMCAEvent_PlatformSpecificError_PLATFORM_REQUESTOR_ID_ID 9
#define MSMCAEvent_PlatformSpecificError_PLATFORM_RESPONDER_ID_ID 10
#define MSMCAEvent_PlatformSpecificError_PLATFORM_TARGET_ID_ID 11
#define MSMCAEvent_PlatformSpecificError_PLATFORM_BUS_SPECIFIC_DATA_ID 12
#define MSMCAEvent_PlatformSpecificError_OEM_COMPONENT_ID_ID 13
#define MSMCAEvent_PlatformSpecificError_OEM_COMPONENT_ID_SIZE 0x10ULL
#define MSMCAEvent_PlatformSpecificError_RawRecord_ID 15

#define MSMCAEvent_SMBIOSError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_SMBIOSError_ErrorSeverity_ID 2
#define MSMCAEvent_SMBIOSError_RecordId_ID 1
#define MSMCAEvent_SMBIOSError_RecordId_SIZE 8ULL
#define MSMCAEvent_SMBIOSError_SMBIOS_EVENT_TYPE_SIZE 1ULL
#define MSMCAEvent_SMBIOSError_SMBIOS_EVENT_TYPE_ID 8
#define MSMCAEvent_SMBIOSError_Type_ID 3
#define MSMCAEvent_SMBIOSError_Type_SIZE 4ULL
#define MSMCAEvent_SMBIOSError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_SMBIOSError_AdditionalErrors_ID 5
#define MSMCAEvent_SMBIOSError_Cpu_ID 4
#define MSMCAEvent_SMBIOSError_Cpu_SIZE 4ULL
#define MSMCAEvent_SMBIOSError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_SMBIOSError_LogToEventlog_ID 6
#define MSMCAEvent_SMBIOSError_Size_SIZE 4ULL
#define MSMCAEvent_SMBIOSError_Size_ID 9
#define MSMCAEvent_SMBIOSError_VALIDATION_BITS_ID 7
#define MSMCAEvent_SMBIOSError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_SMBIOSError_RawRecord_ID 10

#define MSMCAEvent_SystemEventError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_SystemEventError_ErrorSeverity_ID 2
#define MSMCAEvent_SystemEventError_RecordId_ID 1
#define MSMCAEvent_SystemEventError_RecordId_SIZE 8ULL
#define MSMCAEvent_SystemEventError_SEL_DATA1_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_DATA2_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_DATA3_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_EVENT_DIR_TYPE_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_EVM_REV_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_RECORD_TYPE_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_SENSOR_NUM_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_SENSOR_TYPE_SIZE 1ULL
#define MSMCAEvent_SystemEventError_SEL_GENERATOR_ID_SIZE 2ULL
#define MSMCAEvent_SystemEventError_SEL_RECORD_ID_SIZE 2ULL
#define MSMCAEvent_SystemEventError_SEL_TIME_STAMP_ID 8
#define MSMCAEvent_SystemEventError_SEL_TIME_STAMP_SIZE 8ULL
#define MSMCAEvent_SystemEventError_SEL_RECORD_ID_ID 9
#define MSMCAEvent_SystemEventError_SEL_GENERATOR_ID_ID 10
#define MSMCAEvent_SystemEventError_SEL_RECORD_TYPE_ID 11
#define MSMCAEvent_SystemEventError_SEL_EVM_REV_ID 12
#define MSMCAEvent_SystemEventError_SEL_SENSOR_TYPE_ID 13
#define MSMCAEvent_SystemEventError_SEL_SENSOR_NUM_ID 14
#define MSMCAEvent_SystemEventError_SEL_EVENT_DIR_TYPE_ID 15
#define MSMCAEvent_SystemEventError_SEL_DATA1_ID 0x10
#define MSMCAEvent_SystemEventError_SEL_DATA2_ID 0x11
#define MSMCAEvent_SystemEventError_SEL_DATA3_ID 0x12
#define MSMCAEvent_SystemEventError_Type_ID 3
#define MSMCAEvent_SystemEventError_Type_SIZE 4ULL
#define MSMCAEvent_SystemEventError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_SystemEventError_AdditionalErrors_ID 5
#define MSMCAEvent_SystemEventError_Cpu_ID 4
#define MSMCAEvent_SystemEventError_Cpu_SIZE 4ULL
#define MSMCAEvent_SystemEventError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_SystemEventError_LogToEventlog_ID 6
#define MSMCAEvent_SystemEventError_Size_SIZE 4ULL
#define MSMCAEvent_SystemEventError_Size_ID 0x13
#define MSMCAEvent_SystemEventError_VALIDATION_BITS_ID 7
#define MSMCAEvent_SystemEventError_VALIDATION_BITS_SIZE 8ULL
#define MSMCAEvent_SystemEventError_RawRecord_ID 0x14

#define MSMCAEvent_TLBError_ErrorSeverity_SIZE 1ULL
#define MSMCAEvent_TLBError_ErrorSeverity_ID 2
#define MSMCAEvent_TLBError_RecordId_ID 1
#define MSMCAEvent_TLBError_RecordId_SIZE 8ULL
#define MSMCAEvent_TLBError_Type_ID 3
#define MSMCAEvent_TLBError_Type_SIZE 4ULL
#define MSMCAEvent_TLBError_AdditionalErrors_SIZE 4ULL
#define MSMCAEvent_TLBError_AdditionalErrors_ID 5
#define MSMCAEvent_TLBError_Cpu_ID 4
#define MSMCAEvent_TLBError_Cpu_SIZE 4ULL
#define MSMCAEvent_TLBError_LogToEventlog_SIZE 4ULL
#define MSMCAEvent_TLBError_LogToEventlog_ID 6
#define MSMCAEvent_TLBError_MemoryHierarchyLevel_SIZE 4ULL
#define MSMCAEvent_TLBError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_TLBError_Size_SIZE 4ULL
#define MSMCAEvent_TLBError_Size_ID 10
#define MSMCAEvent_TLBError_TransactionType_SIZE 4ULL
#define MSMCAEvent_TLBError_TransactionType_ID 7
#define MSMCAEvent_TLBError_Address_SIZE 8ULL
#define MSMCAEvent_TLBError_Address_ID 9
#define MSMCAEvent_TLBError_RawRecord_ID 11

#define MSMCAEvent_MemoryErrorGuid                                                                 \
    {0x433EEA38, 0xC1A7, 0x48F1, {0x88, 0x4F, 0xB6, 0x87, 0x5F, 0x17, 0x6C, 0xC7}}
DEFINE_GUID(MSMCAEvent_MemoryError_GUID, 0x433EEA38, 0xC1A7, 0x48F1, 0x88, 0x4F, 0xB6, 0x87, 0x5F,
            0x17, 0x6C, 0xC7);

#define MSMCAEvent_MemoryPageRemovedGuid                                                           \
    {0x84E9DDB6, 0xE233, 0x4DFC, {0x98, 0x8C, 0x74, 0x12, 0xC8, 0x75, 0x4F, 0xEC}}
DEFINE_GUID(MSMCAEvent_MemoryPageRemoved_GUID, 0x84E9DDB6, 0xE233, 0x4DFC, 0x98, 0x8C, 0x74, 0x12,
            0xC8, 0x75, 0x4F, 0xEC);
#define MSMCAEvent_PCIBusErrorGuid                                                                 \
    {0xA14A5594, 0x25DE, 0x410E, {0x9B, 0x92, 0x80, 0xF0, 0x80, 0x1A, 0xEC, 0x07}}
DEFINE_GUID(MSMCAEvent_PCIBusError_GUID, 0xA14A5594, 0x25DE, 0x410E, 0x9B, 0x92, 0x80, 0xF0, 0x80,
            0x1A, 0xEC, 0x07);
#define MSMCAEvent_PCIComponentErrorGuid                                                           \
    {0x805CAF4E, 0x336C, 0x4EB2, {0x8C, 0x0C, 0x02, 0xF3, 0x51, 0xCB, 0xF1, 0x3C}}
DEFINE_GUID(MSMCAEvent_PCIComponentError_GUID, 0x805CAF4E, 0x336C, 0x4EB2, 0x8C, 0x0C, 0x02, 0xF3,
            0x51, 0xCB, 0xF1, 0x3C);
#define MSMCAEvent_PlatformSpecificErrorGuid                                                       \
    {0x2D2434AA, 0xEF83, 0x4200, {0xBA, 0x24, 0xDE, 0x36, 0x6C, 0x41, 0x5F, 0x7B}}
DEFINE_GUID(MSMCAEvent_PlatformSpecificError_GUID, 0x2D2434AA, 0xEF83, 0x4200, 0xBA, 0x24, 0xDE,
            0x36, 0x6C, 0x41, 0x5F, 0x7B);
#define MSMCAEvent_SMBIOSErrorGuid                                                                 \
    {0x4184DF1B, 0xEDFE, 0x406B, {0xB1, 0x72, 0x54, 0xC9, 0x1F, 0xBD, 0x9B, 0xAF}}
DEFINE_GUID(MSMCAEvent_SMBIOSError_GUID, 0x4184DF1B, 0xEDFE, 0x406B, 0xB1, 0x72, 0x54, 0xC9, 0x1F,
            0xBD, 0x9B, 0xAF);

#define MSMCAEvent_SystemEventErrorGuid                                                            \
    {0xBDBA4B12, 0x8D00, 0x4570, {0xB9, 0xB2, 0x3F, 0xDE, 0xCF, 0x1D, 0x56, 0x61}}
DEFINE_GUID(MSMCAEvent_SystemEventError_GUID, 0xBDBA4B12, 0x8D00, 0x4570, 0xB9, 0xB2, 0x3F, 0xDE,
            0xCF, 0x1D, 0x56, 0x61);
#define MSMCAEvent_TLBErrorGuid                                                                    \
    {0xB161EEAB, 0xAC03, 0x4C2B, {0xAE, 0x7A, 0x5A, 0x37, 0x68, 0xF7, 0x0E, 0x85}}
DEFINE_GUID(MSMCAEvent_TLBError_GUID, 0xB161EEAB, 0xAC03, 0x4C2B, 0xAE, 0x7A, 0x5A, 0x37, 0x68,
            0xF7, 0x0E, 0x85);

EXTERN_C_START

typedef struct _MSMCAEvent_MemoryError MSMCAEvent_MemoryError, *PMSMCAEvent_MemoryError;
struct _MSMCAEvent_MemoryError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG MEM_ERROR_STATUS;
    ULONGLONG MEM_PHYSICAL_ADDR;
    ULONGLONG MEM_PHYSICAL_MASK;
    ULONGLONG RESPONDER_ID;
    ULONGLONG TARGET_ID;
    ULONGLONG REQUESTOR_ID;
    ULONGLONG BUS_SPECIFIC_DATA;
    USHORT MEM_NODE;
    USHORT MEM_CARD;
    USHORT MEM_BANK;
    USHORT xMEM_DEVICE;
    USHORT MEM_MODULE;
    USHORT MEM_ROW;
    USHORT MEM_COLUMN;
    USHORT MEM_BIT_POSITION;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_MemoryPageRemoved MSMCAEvent_MemoryPageRemoved,
    *PMSMCAEvent_MemoryPageRemoved;
struct _MSMCAEvent_MemoryPageRemoved {
    ULONGLONG PhysicalAddress;
};

typedef struct _MSMCAEvent_PCIBusError MSMCAEvent_PCIBusError, *PMSMCAEvent_PCIBusError;
struct _MSMCAEvent_PCIBusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PCI_BUS_ERROR_STATUS;
    ULONGLONG PCI_BUS_ADDRESS;
    ULONGLONG PCI_BUS_DATA;
    ULONGLONG PCI_BUS_CMD;
    ULONGLONG PCI_BUS_REQUESTOR_ID;
    ULONGLONG PCI_BUS_RESPONDER_ID;
    ULONGLONG PCI_BUS_TARGET_ID;
    USHORT PCI_BUS_ERROR_TYPE;
    UCHAR PCI_BUS_ID_BusNumber;
    UCHAR PCI_BUS_ID_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_PCIComponentError MSMCAEvent_PCIComponentError,
    *PMSMCAEvent_PCIComponentError;
struct _MSMCAEvent_PCIComponentError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PCI_COMP_ERROR_STATUS;
    USHORT PCI_COMP_INFO_VendorId;
    USHORT PCI_COMP_INFO_DeviceId;
    UCHAR PCI_COMP_INFO_ClassCodeInterface;
    UCHAR PCI_COMP_INFO_ClassCodeSubClass;
    UCHAR PCI_COMP_INFO_ClassCodeBaseClass;
    UCHAR PCI_COMP_INFO_FunctionNumber;
    UCHAR PCI_COMP_INFO_DeviceNumber;
    UCHAR PCI_COMP_INFO_BusNumber;
    UCHAR PCI_COMP_INFO_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_PlatformSpecificError MSMCAEvent_PlatformSpecificError,
    *PMSMCAEvent_PlatformSpecificError;
struct _MSMCAEvent_PlatformSpecificError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PLATFORM_ERROR_STATUS;
    ULONGLONG PLATFORM_REQUESTOR_ID;
    ULONGLONG PLATFORM_RESPONDER_ID;
    ULONGLONG PLATFORM_TARGET_ID;
    ULONGLONG PLATFORM_BUS_SPECIFIC_DATA;
    UCHAR OEM_COMPONENT_ID[16];
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_SMBIOSError MSMCAEvent_SMBIOSError, *PMSMCAEvent_SMBIOSError;
struct _MSMCAEvent_SMBIOSError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    UCHAR SMBIOS_EVENT_TYPE;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_SystemEventError MSMCAEvent_SystemEventError,
    *PMSMCAEvent_SystemEventError;
struct _MSMCAEvent_SystemEventError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG SEL_TIME_STAMP;
    USHORT SEL_RECORD_ID;
    USHORT SEL_GENERATOR_ID;
    UCHAR SEL_RECORD_TYPE;
    UCHAR SEL_EVM_REV;
    UCHAR SEL_SENSOR_TYPE;
    UCHAR SEL_SENSOR_NUM;
    UCHAR SEL_EVENT_DIR_TYPE;
    UCHAR SEL_DATA1;
    UCHAR SEL_DATA2;
    UCHAR SEL_DATA3;
    ULONG Size;
    UCHAR RawRecord[1];
};

typedef struct _MSMCAEvent_TLBError MSMCAEvent_TLBError, *PMSMCAEvent_TLBError;
struct _MSMCAEvent_TLBError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG TransactionType;
    ULONG MemoryHierarchyLevel;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
};

EXTERN_C_END

#endif
