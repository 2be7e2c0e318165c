/*
 * The firmware's tables, registered WMI GUIDs, driver verifier's logs and other classes of the
 * system.
 */
#ifndef CWDK_WMI_SYSTEM_H
#define CWDK_WMI_SYSTEM_H

#include "wdm.h"

#define AGP_STD_DATA_ApertureBase_ID 1
#define AGP_STD_DATA_ApertureLength_ID 2
#define AGP_STD_DATA_AgpStatus_ID 3
#define AGP_STD_DATA_AgpCommand_ID 4
#define AGP_STD_DATA_AgpCommand_SIZE 4ULL
#define AGP_STD_DATA_AgpStatus_SIZE 4ULL
#define AGP_STD_DATA_ApertureLength_SIZE 4ULL
#define AGP_STD_DATA_ApertureBase_SIZE 8ULL
#define AGP_STD_DATA_SIZE 0x14ULL

#define MSSmBios_RawSMBiosTables_DmiRevision_SIZE 1ULL
#define MSSmBios_RawSMBiosTables_DmiRevision_ID 4
#define MSSmBios_RawSMBiosTables_SmbiosMajorVersion_SIZE 1ULL
#define MSSmBios_RawSMBiosTables_SmbiosMajorVersion_ID 2
#define MSSmBios_RawSMBiosTables_SmbiosMinorVersion_SIZE 1ULL
#define MSSmBios_RawSMBiosTables_SmbiosMinorVersion_ID 3
#define MSSmBios_RawSMBiosTables_Used20CallingMethod_ID 1
#define MSSmBios_RawSMBiosTables_Used20CallingMethod_SIZE 1ULL
#define MSSmBios_RawSMBiosTables_Size_SIZE 4ULL
#define MSSmBios_RawSMBiosTables_Size_ID 5
#define MSSmBios_RawSMBiosTables_SMBiosData_ID 6

#define MSSmBios_Sysid1394List_Count_ID 1
#define MSSmBios_Sysid1394List_Count_SIZE 4ULL
#define MSSmBios_Sysid1394List_List_ID 2

#define MSSmBios_SysidUUIDList_Count_ID 1
#define MSSmBios_SysidUUIDList_Count_SIZE 4ULL
#define MSSmBios_SysidUUIDList_List_ID 2

#define MSVerifierIrpLogEntry_SIZE 0x28ULL

#define MSVerifierIrpLogEntry_Arg1_ID 6
#define MSVerifierIrpLogEntry_Arg1_SIZE 8ULL

#define MSVerifierIrpLogEntry_Arg2_ID 7
#define MSVerifierIrpLogEntry_Arg2_SIZE 8ULL

#define MSVerifierIrpLogEntry_Arg3_ID 8
#define MSVerifierIrpLogEntry_Arg3_SIZE 8ULL

#define MSVerifierIrpLogEntry_Arg4_SIZE 8ULL
#define MSVerifierIrpLogEntry_Arg4_ID 9

#define MSVerifierIrpLogEntry_Control_SIZE 1ULL
#define MSVerifierIrpLogEntry_Control_ID 5

#define MSVerifierIrpLogEntry_Count_ID 1
#define MSVerifierIrpLogEntry_Count_SIZE 4ULL

#define MSVerifierIrpLogEntry_Flags_SIZE 1ULL
#define MSVerifierIrpLogEntry_Flags_ID 4

#define MSVerifierIrpLogEntry_Major_SIZE 1ULL
#define MSVerifierIrpLogEntry_Major_ID 2

#define MSVerifierIrpLogEntry_Minor_SIZE 1ULL
#define MSVerifierIrpLogEntry_Minor_ID 3

#define MSVerifierIrpLogInformation_DeviceType_ID 1
#define MSVerifierIrpLogInformation_DeviceType_SIZE 4ULL

#define MSVerifierIrpLogInformation_Entries_ID 3

#define MSVerifierIrpLogInformation_EntryCount_ID 2
#define MSVerifierIrpLogInformation_EntryCount_SIZE 4ULL

#define MSWmi_Guid_Guid_ID 1
#define MSWmi_Guid_Guid_SIZE 0x10ULL
#define MSWmi_Guid_SIZE 0x10ULL

#define MSWmi_GuidRegistrationInfo_Operation_ID 1
#define MSWmi_GuidRegistrationInfo_Operation_SIZE 4ULL
#define MSWmi_GuidRegistrationInfo_GuidCount_ID 2
#define MSWmi_GuidRegistrationInfo_GuidCount_SIZE 4ULL
#define MSWmi_GuidRegistrationInfo_GuidList_ID 3

#define MSWmi_MofData_Unused1_ID 1
#define MSWmi_MofData_Unused1_SIZE 4ULL
#define MSWmi_MofData_Unused2_ID 2
#define MSWmi_MofData_Unused2_SIZE 4ULL
#define MSWmi_MofData_Size_ID 3
#define MSWmi_MofData_Size_SIZE 4ULL
#define MSWmi_MofData_Unused4_ID 4
#define MSWmi_MofData_Unused4_SIZE 4ULL
#define MSWmi_MofData_BinaryMofData_ID 5

#define MSWmi_PnPDeviceId_PnPDeviceId_ID 1

#define MSWmi_PnPInstanceNames_Count_ID 1
#define MSWmi_PnPInstanceNames_Count_SIZE 4ULL
#define MSWmi_PnPInstanceNames_InstanceNameList_ID 2

#define RegisteredGuids_SIZE 0x11ULL

#define RegisteredGuids_EnableFlags_ID 4
#define RegisteredGuids_EnableFlags_SIZE 4ULL

#define RegisteredGuids_EnableLevel_ID 3
#define RegisteredGuids_EnableLevel_SIZE 4ULL

#define RegisteredGuids_GuidType_ID 1
#define RegisteredGuids_GuidType_SIZE 4ULL

#define RegisteredGuids_IsEnabled_SIZE 1ULL
#define RegisteredGuids_IsEnabled_ID 5

#define RegisteredGuids_LoggerId_ID 2
#define RegisteredGuids_LoggerId_SIZE 4ULL

#define SYSID_1394_x1394_ID 1
#define SYSID_1394_x1394_SIZE 8ULL
#define SYSID_1394_SIZE 8ULL

#define SYSID_UUID_Uuid_ID 1
#define SYSID_UUID_Uuid_SIZE 0x10ULL
#define SYSID_UUID_SIZE 0x10ULL

DEFINE_GUID(MSAgp_Information_GUID, 0x8C27FBED, 0x1C7B, 0x47E4, 0xA6, 0x49, 0x0E, 0x38, 0x9D, 0x3A,
            0xDA, 0x4F);

#define MSSmBios_RawSMBiosTablesGuid                                                               \
    {0x8F680850, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSSmBios_RawSMBiosTables_GUID, 0x8F680850, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSSmBios_SMBiosEventlogGuid                                                                \
    {0x8F680851, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSSmBios_SMBiosEventlog_GUID, 0x8F680851, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSSmBios_Sysid1394Guid                                                                     \
    {0x8F680854, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSSmBios_Sysid1394_GUID, 0x8F680854, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06,
            0x29, 0x10);
DEFINE_GUID(MSSmBios_Sysid1394List_GUID, 0x8F680855, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSSmBios_SysidUUIDGuid                                                                     \
    {0x8F680852, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSSmBios_SysidUUID_GUID, 0x8F680852, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06,
            0x29, 0x10);
DEFINE_GUID(MSSmBios_SysidUUIDList_GUID, 0x8F680853, 0xA584, 0x11D1, 0xBF, 0x38, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);

#define MSVerifierIrpLogEntryGuid                                                                  \
    {0x45068237, 0x595D, 0x4C7D, {0xBD, 0x80, 0xF8, 0x4A, 0xDC, 0x02, 0x57, 0xF8}}
DEFINE_GUID(MSVerifierIrpLogEntry_GUID, 0x45068237, 0x595D, 0x4C7D, 0xBD, 0x80, 0xF8, 0x4A, 0xDC,
            0x02, 0x57, 0xF8);
#define MSVerifierIrpLogInformationGuid                                                            \
    {0x1E2C2980, 0xF7DB, 0x46AA, {0x82, 0x0E, 0x87, 0x34, 0xFC, 0xC2, 0x1F, 0x4C}}
DEFINE_GUID(MSVerifierIrpLogInformation_GUID, 0x1E2C2980, 0xF7DB, 0x46AA, 0x82, 0x0E, 0x87, 0x34,
            0xFC, 0xC2, 0x1F, 0x4C);
#define MSWmi_GuidGuid                                                                             \
    {0xF8C60AED, 0xEF8D, 0x4F95, {0x9E, 0xA8, 0xF0, 0x43, 0x18, 0xA0, 0x0F, 0x30}}
DEFINE_GUID(MSWmi_Guid_GUID, 0xF8C60AED, 0xEF8D, 0x4F95, 0x9E, 0xA8, 0xF0, 0x43, 0x18, 0xA0, 0x0F,
            0x30);
#define MSWmi_GuidRegistrationInfoGuid                                                             \
    {0xB48D49A1, 0xE777, 0x11D0, {0xA5, 0x0C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSWmi_GuidRegistrationInfo_GUID, 0xB48D49A1, 0xE777, 0x11D0, 0xA5, 0x0C, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);
#define MSWmi_MofDataGuid                                                                          \
    {0x05901221, 0xD566, 0x11D1, {0xB2, 0xF0, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSWmi_MofData_GUID, 0x05901221, 0xD566, 0x11D1, 0xB2, 0xF0, 0x00, 0xA0, 0xC9, 0x06,
            0x29, 0x10);
DEFINE_GUID(MSWmi_PnPDeviceId_GUID, 0xC7BF35D2, 0xAADB, 0x11D1, 0xBF, 0x4A, 0x00, 0xA0, 0xC9, 0x06,
            0x29, 0x10);
DEFINE_GUID(MSWmi_PnPInstanceNames_GUID, 0xC7BF35D3, 0xAADB, 0x11D1, 0xBF, 0x4A, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
#define MSWmi_ProviderInfoGuid                                                                     \
    {0xC7BF35D0, 0xAADB, 0x11D1, {0xBF, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSWmi_ProviderInfo_GUID, 0xC7BF35D0, 0xAADB, 0x11D1, 0xBF, 0x4A, 0x00, 0xA0, 0xC9, 0x06,
            0x29, 0x10);

#define RegisteredGuidsGuid                                                                        \
    {0xE3DFF7BD, 0x3915, 0x11D2, {0x91, 0x03, 0x00, 0xC0, 0x4F, 0xB9, 0x98, 0xA2}}
DEFINE_GUID(RegisteredGuids_GUID, 0xE3DFF7BD, 0x3915, 0x11D2, 0x91, 0x03, 0x00, 0xC0, 0x4F, 0xB9,
            0x98, 0xA2);

/* GUIDs of classes as initialisers, under the names that drivers know them by. */
#define AGP_WMI_STD_DATA_GUID                                                                      \
    {0x8C27FBED, 0x1C7B, 0x47E4, {0xA6, 0x49, 0x0E, 0x38, 0x9D, 0x3A, 0xDA, 0x4F}}
#define DATA_PROVIDER_PNPID_GUID                                                                   \
    {0xC7BF35D2, 0xAADB, 0x11D1, {0xBF, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define DATA_PROVIDER_PNPID_INSTANCE_NAMES_GUID                                                    \
    {0xC7BF35D3, 0xAADB, 0x11D1, {0xBF, 0x4A, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define DEVICE_UI_FIRMWARE_REVISION_GUID                                                           \
    {0x4504B1D4, 0xC5EE, 0x4DF6, {0x95, 0x1F, 0x16, 0x18, 0x0E, 0x3D, 0xD8, 0x15}}
#define PARALLEL_WMI_BYTES_TRANSFERRED_GUID                                                        \
    {0x89FEF2D6, 0x654B, 0x11D2, {0x9E, 0x15, 0x00, 0xC0, 0x4F, 0x8E, 0xF4, 0x81}}
#define PARPORT_WMI_ALLOCATE_FREE_COUNTS_GUID                                                      \
    {0x4BBB69EA, 0x6853, 0x11D2, {0x8E, 0xCE, 0x00, 0xC0, 0x4F, 0x8E, 0xF4, 0x81}}
#define SERIAL_PORT_WMI_COMM_GUID                                                                  \
    {0xEDB16A62, 0xB16C, 0x11D1, {0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06, 0xBE, 0x2D}}
#define SERIAL_PORT_WMI_HW_GUID                                                                    \
    {0x270B9B86, 0xB16D, 0x11D1, {0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06, 0xBE, 0x2D}}
#define SERIAL_PORT_WMI_NAME_GUID                                                                  \
    {0xA0EC11A8, 0xB16C, 0x11D1, {0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06, 0xBE, 0x2D}}
#define SERIAL_PORT_WMI_PERF_GUID                                                                  \
    {0x56415ACC, 0xB16D, 0x11D1, {0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06, 0xBE, 0x2D}}
#define SERIAL_PORT_WMI_PROPERTIES_GUID                                                            \
    {0x8209EC2A, 0x2D6B, 0x11D2, {0xBA, 0x49, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define SYSID_1394_DATA_GUID                                                                       \
    {0x8F680855, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define SYSID_UUID_DATA_GUID                                                                       \
    {0x8F680853, 0xA584, 0x11D1, {0xBF, 0x38, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}

EXTERN_C_START

typedef struct _AGP_STD_DATA AGP_STD_DATA, *PAGP_STD_DATA;
struct _AGP_STD_DATA {
    ULONGLONG ApertureBase;
    ULONG ApertureLength;
    ULONG AgpStatus;
    ULONG AgpCommand;
};

typedef struct _MSSmBios_RawSMBiosTables MSSmBios_RawSMBiosTables, *PMSSmBios_RawSMBiosTables;
struct _MSSmBios_RawSMBiosTables {
    BOOLEAN Used20CallingMethod;
    UCHAR SmbiosMajorVersion;
    UCHAR SmbiosMinorVersion;
    UCHAR DmiRevision;
    ULONG Size;
    UCHAR SMBiosData[1];
};

typedef struct _MSSmBios_SMBiosEventlog MSSmBios_SMBiosEventlog, *PMSSmBios_SMBiosEventlog;
struct _MSSmBios_SMBiosEventlog {
    char VariableData[1];
};

typedef struct _SYSID_1394 SYSID_1394, *PSYSID_1394;
struct _SYSID_1394 {
    UCHAR x1394[8];
};

typedef struct _MSSmBios_Sysid1394List MSSmBios_Sysid1394List, *PMSSmBios_Sysid1394List;
struct _MSSmBios_Sysid1394List {
    ULONG Count;
    SYSID_1394 List[1];
};

typedef struct _SYSID_UUID SYSID_UUID, *PSYSID_UUID;
struct _SYSID_UUID {
    UCHAR Uuid[16];
};

typedef struct _MSSmBios_SysidUUIDList MSSmBios_SysidUUIDList, *PMSSmBios_SysidUUIDList;
struct _MSSmBios_SysidUUIDList {
    ULONG Count;
    SYSID_UUID List[1];
};

typedef struct _MSVerifierIrpLogEntry MSVerifierIrpLogEntry, *PMSVerifierIrpLogEntry;
struct _MSVerifierIrpLogEntry {
    ULONG Count;
    UCHAR Major;
    UCHAR Minor;
    UCHAR Flags;
    UCHAR Control;
    ULONGLONG Arg1;
    ULONGLONG Arg2;
    ULONGLONG Arg3;
    ULONGLONG Arg4;
};

typedef struct _MSVerifierIrpLogInformation MSVerifierIrpLogInformation,
    *PMSVerifierIrpLogInformation;
struct _MSVerifierIrpLogInformation {
    ULONG DeviceType;
    ULONG EntryCount;
    MSVerifierIrpLogEntry Entries[1];
};

typedef struct _MSWmi_Guid MSWmi_Guid, *PMSWmi_Guid;
struct _MSWmi_Guid {
    UCHAR Guid[16];
};

typedef struct _MSWmi_GuidRegistrationInfo MSWmi_GuidRegistrationInfo, *PMSWmi_GuidRegistrationInfo;
struct _MSWmi_GuidRegistrationInfo {
    ULONG Operation;
    ULONG GuidCount;
    MSWmi_Guid GuidList[1];
};

typedef struct _MSWmi_MofData MSWmi_MofData, *PMSWmi_MofData;
struct _MSWmi_MofData {
    ULONG Unused1;
    ULONG Unused2;
    ULONG Size;
    ULONG Unused4;
    UCHAR BinaryMofData[1];
};

typedef struct _MSWmi_PnPDeviceId MSWmi_PnPDeviceId, *PMSWmi_PnPDeviceId;
struct _MSWmi_PnPDeviceId {
    CHAR VariableData[1];
};

typedef struct _MSWmi_PnPInstanceNames MSWmi_PnPInstanceNames, *PMSWmi_PnPInstanceNames;
struct _MSWmi_PnPInstanceNames {
    ULONG Count;
    WCHAR InstanceNameList[1];
};

typedef struct _MSWmi_ProviderInfo MSWmi_ProviderInfo, *PMSWmi_ProviderInfo;
struct _MSWmi_ProviderInfo {
    char VariableData[1];
};

typedef struct _RegisteredGuids RegisteredGuids, *PRegisteredGuids;
struct _RegisteredGuids {
    ULONG GuidType;
    ULONG LoggerId;
    ULONG EnableLevel;
    ULONG EnableFlags;
    BOOLEAN IsEnabled;
};

EXTERN_C_END

#endif
