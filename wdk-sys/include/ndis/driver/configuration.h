/*
 * The adapter's settings in the registry, and files next to the driver.
 *
 * A handle from one of the open calls is closed by NdisCloseConfiguration; what
 * NdisReadConfiguration returns belongs to the handle and goes with it.
 */
#ifndef CWDK_NDIS_DRIVER_CONFIGURATION_H
#define CWDK_NDIS_DRIVER_CONFIGURATION_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/status.h"
#include "ndis/driver/types.h"

#define NDIS_CONFIG_FLAG_FILTER_INSTANCE_CONFIGURATION 1

#define NDIS_CONFIGURATION_OBJECT_REVISION_1 1

#define NDIS_SIZEOF_CONFIGURATION_OBJECT_REVISION_1 0x14ULL

EXTERN_C_START

typedef enum _NDIS_PARAMETER_TYPE {
    NdisParameterInteger = 0,
    NdisParameterHexInteger,
    NdisParameterString,
    NdisParameterMultiString,
    NdisParameterBinary,
} NDIS_PARAMETER_TYPE,
    *PNDIS_PARAMETER_TYPE;

typedef struct _NDIS_CONFIGURATION_OBJECT NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;
struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
};

typedef struct _NDIS_CONFIGURATION_PARAMETER NDIS_CONFIGURATION_PARAMETER,
    *PNDIS_CONFIGURATION_PARAMETER;
struct _NDIS_CONFIGURATION_PARAMETER {
    NDIS_PARAMETER_TYPE ParameterType;
    union {
        ULONG IntegerData;
        NDIS_STRING StringData;
        BINARY_DATA BinaryData;
    } ParameterData;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisCloseConfiguration(_In_ __drv_freesMem(mem) _Consumes_(ndisobject)
                                                NDIS_HANDLE ConfigurationHandle);

#if defined(_M_AMD64)
_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisCloseFile(_In_ NDIS_HANDLE FileHandle);
#endif

#if defined(_M_AMD64)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMapFile(_Out_ PNDIS_STATUS Status, _Out_ PVOID *MappedBuffer,
                                 _In_ NDIS_HANDLE FileHandle);
#endif

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisOpenConfigurationEx(
    _In_ PNDIS_CONFIGURATION_OBJECT ConfigObject,
    _Out_ _When_(return == NDIS_STATUS_SUCCESS, _At_(*ConfigurationHandle, __drv_allocatesMem(mem)))
        _Out_owned_(ndisobject) PNDIS_HANDLE ConfigurationHandle);

_IRQL_requires_max_(APC_LEVEL)
_Success_(*Status >= 0)
DECLSPEC_IMPORT void NdisOpenConfigurationKeyByIndex(_Out_ _At_(*Status, _Must_inspect_result_)
                                                         PNDIS_STATUS Status,
                                                     _In_ NDIS_HANDLE ConfigurationHandle,
                                                     _In_ ULONG Index, _Out_ PNDIS_STRING KeyName,
                                                     _Out_ _Out_owned_(ndisobject)
                                                         PNDIS_HANDLE KeyHandle);

_IRQL_requires_max_(APC_LEVEL)
_Success_(*Status >= 0)
DECLSPEC_IMPORT void
NdisOpenConfigurationKeyByName(_Out_ _At_(*Status, _Must_inspect_result_) PNDIS_STATUS Status,
                               _In_ NDIS_HANDLE ConfigurationHandle, _In_ PNDIS_STRING SubKeyName,
                               _Out_ _Out_owned_(ndisobject) PNDIS_HANDLE SubKeyHandle);

#if defined(_M_AMD64)
_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisOpenFile(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_HANDLE FileHandle,
                                  _Out_ PUINT FileLength, _In_ PNDIS_STRING FileName,
                                  _In_ NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);
#endif

_IRQL_requires_(PASSIVE_LEVEL)
_Success_(*Status >= 0)
DECLSPEC_IMPORT void NdisReadConfiguration(_Out_ _At_(*Status, _Must_inspect_result_)
                                               PNDIS_STATUS Status,
                                           _Out_ PNDIS_CONFIGURATION_PARAMETER *ParameterValue,
                                           _In_ NDIS_HANDLE ConfigurationHandle,
                                           _In_ PNDIS_STRING Keyword,
                                           _In_ NDIS_PARAMETER_TYPE ParameterType);

_IRQL_requires_(PASSIVE_LEVEL)
_Success_(*Status >= 0)
DECLSPEC_IMPORT void
NdisReadNetworkAddress(_Out_ _At_(*Status, _Must_inspect_result_) PNDIS_STATUS Status,
                       _Outptr_result_bytebuffer_(*NetworkAddressLength) PVOID *NetworkAddress,
                       _Out_ PUINT NetworkAddressLength, _In_ NDIS_HANDLE ConfigurationHandle);

#if defined(_M_AMD64)
_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisUnmapFile(_In_ NDIS_HANDLE FileHandle);
#endif

_IRQL_requires_(PASSIVE_LEVEL)
_Success_(*Status >= 0)
DECLSPEC_IMPORT void NdisWriteConfiguration(_Out_ _At_(*Status, _Must_inspect_result_)
                                                PNDIS_STATUS Status,
                                            _In_ NDIS_HANDLE ConfigurationHandle,
                                            _In_ PNDIS_STRING Keyword,
                                            _In_ PNDIS_CONFIGURATION_PARAMETER ParameterValue);

EXTERN_C_END

#endif
