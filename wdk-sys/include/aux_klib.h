/*
 * The auxiliary kernel library: loaded modules and bug check data.
 */
#ifndef CWDK_AUX_KLIB_H
#define CWDK_AUX_KLIB_H

#include "wdm.h"

#define AUX_KLIB_MODULE_PATH_LEN 0x100

EXTERN_C_START

typedef struct _IMAGE_EXPORT_DIRECTORY IMAGE_EXPORT_DIRECTORY, *PIMAGE_EXPORT_DIRECTORY;
typedef const IMAGE_EXPORT_DIRECTORY *PCIMAGE_EXPORT_DIRECTORY;
typedef struct _AUX_MODULE_BASIC_INFO AUX_MODULE_BASIC_INFO, *PAUX_MODULE_BASIC_INFO;
struct _AUX_MODULE_BASIC_INFO {
    PVOID ImageBase;
};

typedef struct _AUX_MODULE_EXTENDED_INFO AUX_MODULE_EXTENDED_INFO, *PAUX_MODULE_EXTENDED_INFO;
struct _AUX_MODULE_EXTENDED_INFO {
    AUX_MODULE_BASIC_INFO BasicInfo;
    ULONG ImageSize;
    USHORT FileNameOffset;
    UCHAR FullPathName[256];
};

typedef struct _KBUGCHECK_DATA KBUGCHECK_DATA, *PKBUGCHECK_DATA;
struct _KBUGCHECK_DATA {
    ULONG BugCheckDataSize;
    ULONG BugCheckCode;
    ULONG_PTR Parameter1;
    ULONG_PTR Parameter2;
    ULONG_PTR Parameter3;
    ULONG_PTR Parameter4;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NTAPI AuxKlibEnumerateSystemFirmwareTables(
    _In_ ULONG FirmwareTableProviderSignature,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PVOID FirmwareTableBuffer,
    _In_ ULONG BufferLength, _Out_opt_ PULONG ReturnLength);

NTSTATUS AuxKlibGetBugCheckData(_Inout_ PKBUGCHECK_DATA BugCheckData);

PIMAGE_EXPORT_DIRECTORY AuxKlibGetImageExportDirectory(_In_ PVOID ImageBase);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NTAPI AuxKlibGetSystemFirmwareTable(_In_ ULONG FirmwareTableProviderSignature,
                                             _In_ ULONG FirmwareTableID,
                                             _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength)
                                                 PVOID FirmwareTableBuffer,
                                             _In_ ULONG BufferLength,
                                             _Out_opt_ PULONG ReturnLength);

NTSTATUS NTAPI AuxKlibInitialize(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NTAPI AuxKlibQueryModuleInformation(_Inout_ PULONG BufferSize, _In_ ULONG ElementSize,
                                             _Out_writes_bytes_opt_(*BufferSize) PVOID QueryInfo);

EXTERN_C_END

#endif
