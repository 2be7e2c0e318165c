/*
 * What every network driver uses: strings, handles, versions, memory and list helpers by NDIS'
 * names.
 */
#ifndef CWDK_NDIS_DRIVER_TYPES_H
#define CWDK_NDIS_DRIVER_TYPES_H

#include "wdm.h"
#include "minwindef.h"
#include "ifdef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/oidrequest.h"

#define BINARY_COMPATIBLE 0

#define NDIS_WDM 0
#define NDIS_NT 1

#define NDIS_DRIVER_FLAGS_RESERVED 8

#define NDIS_INTERMEDIATE_DRIVER 1

#define NDIS_LEGACY_DRIVER 0
#define NDIS_LEGACY_MINIPORT 0
#define NDIS_LEGACY_PROTOCOL 0

#define NDIS_MAX_LOOKAHEAD_SIZE_ACCESSED_UNDEFINED (-1)

#if defined(_M_ARM64)
#define NDIS_MIN_API 1584
#else
#define NDIS_MIN_API 0x400
#endif

#define NDIS_OBJECT_TYPE_DRIVER_WRAPPER_REVISION_1 1

#define NDIS_RUNTIME_VERSION_60 0x60000
#define NDIS_RUNTIME_VERSION_61 0x60001
#define NDIS_RUNTIME_VERSION_620 0x60014
#define NDIS_RUNTIME_VERSION_630 0x6001E
#define NDIS_RUNTIME_VERSION_640 0x60028
#define NDIS_RUNTIME_VERSION_650 0x60032
#define NDIS_RUNTIME_VERSION_651 0x60033
#define NDIS_RUNTIME_VERSION_660 0x6003C
#define NDIS_RUNTIME_VERSION_670 0x60046
#define NDIS_RUNTIME_VERSION_680 0x60050
#define NDIS_RUNTIME_VERSION_681 0x60051
#define NDIS_RUNTIME_VERSION_682 0x60052
#define NDIS_RUNTIME_VERSION_683 0x60053
#define NDIS_RUNTIME_VERSION_684 0x60054
#define NDIS_RUNTIME_VERSION_685 0x60055
#define NDIS_RUNTIME_VERSION_686 0x60056
#define NDIS_RUNTIME_VERSION_687 0x60057

#define NDIS_SIZEOF_DRIVER_WRAPPER_HANDLE_REVISION_1 0x10ULL

#define NDIS_SUPPORT_60_COMPATIBLE_API 1

#define NDIS_WDM_DRIVER 2

#define STRINGFORMAT_ASCII 1
#define STRINGFORMAT_DBCS 2
#define STRINGFORMAT_UNICODE 3
#define STRINGFORMAT_BINARY 4

EXTERN_C_START

typedef struct _NDIS_HYPERVISOR_INFO NDIS_HYPERVISOR_INFO, *PNDIS_HYPERVISOR_INFO;
typedef struct _NDIS_MINIPORT_BLOCK NDIS_MINIPORT_BLOCK, *PNDIS_MINIPORT_BLOCK;
typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef struct _NDIS_OID_REQUEST NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
typedef union _NET_LUID_LH NET_LUID_LH, *PIF_LUID, *PNET_LUID, *PNET_LUID_LH;
typedef NET_LUID_LH NET_LUID;
typedef NET_LUID IF_LUID;

typedef struct _X_FILTER TR_FILTER, ETH_FILTER, NULL_FILTER, *PTR_FILTER, *PETH_FILTER,
    *PNULL_FILTER;

_Function_class_(SET_OPTIONS)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS SET_OPTIONS(_In_ NDIS_HANDLE NdisDriverHandle, _In_ NDIS_HANDLE DriverContext);
typedef SET_OPTIONS *SET_OPTIONS_HANDLER;
typedef ULONG NDIS_AF;
typedef MDL NDIS_BUFFER;
typedef PVOID NDIS_MINIPORT_ADAPTER_CONTEXT;
typedef PVOID NDIS_MINIPORT_ADAPTER_HANDLE;
typedef PVOID NDIS_MINIPORT_DRIVER_CONTEXT;
typedef PVOID NDIS_MINIPORT_DRIVER_HANDLE;
typedef KMUTEX NDIS_MUTEX;
typedef PHYSICAL_ADDRESS NDIS_PHYSICAL_ADDRESS;
typedef UNICODE_STRING NDIS_STRING;
typedef USHORT NET_FRAME_TYPE;
typedef PCUNICODE_STRING PCNDIS_STRING;
typedef ULONG *PNDIS_AF;
typedef MDL *PNDIS_BUFFER;
typedef KMUTEX *PNDIS_MUTEX;
typedef PHYSICAL_ADDRESS *PNDIS_PHYSICAL_ADDRESS;
typedef UNICODE_STRING *PNDIS_STRING;
typedef USHORT *PNET_FRAME_TYPE;

typedef enum _NDIS_CLASS_ID {
    NdisClass802_3Priority = 0,
    NdisClassWirelessWanMbxMailbox,
    NdisClassIrdaPacketInfo,
    NdisClassAtmAALInfo,
} NDIS_CLASS_ID;

typedef enum _NDIS_ENVIRONMENT_TYPE {
    NdisEnvironmentWindows = 0,
    NdisEnvironmentWindowsNt,
} NDIS_ENVIRONMENT_TYPE,
    *PNDIS_ENVIRONMENT_TYPE;

typedef struct {
    USHORT Length;
    _Field_size_bytes_(Length) PVOID Buffer;
} BINARY_DATA;

typedef struct {
    union {
        PETH_FILTER EthDB;
        PNULL_FILTER NullDB;
    };
    PTR_FILTER TrDB;
    PVOID YYYDB;
    PVOID XXXDB;
} FILTERDBS, *PFILTERDBS;

typedef struct _NDIS_DRIVER_OPTIONAL_HANDLERS NDIS_DRIVER_OPTIONAL_HANDLERS,
    *PNDIS_DRIVER_OPTIONAL_HANDLERS;
struct _NDIS_DRIVER_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
};

typedef struct _NDIS_DRIVER_WRAPPER_HANDLE NDIS_DRIVER_WRAPPER_HANDLE, *PNDIS_DRIVER_WRAPPER_HANDLE;
struct _NDIS_DRIVER_WRAPPER_HANDLE {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisWrapperHandle;
};

typedef struct _NDIS_GENERIC_OBJECT NDIS_GENERIC_OBJECT, *PNDIS_GENERIC_OBJECT;
struct _NDIS_GENERIC_OBJECT {
    NDIS_OBJECT_HEADER Header;
    PVOID Caller;
    PVOID CallersCaller;
    PDRIVER_OBJECT DriverObject;
};

typedef struct _NDIS_PHYSICAL_ADDRESS_UNIT NDIS_PHYSICAL_ADDRESS_UNIT, *PNDIS_PHYSICAL_ADDRESS_UNIT;
struct _NDIS_PHYSICAL_ADDRESS_UNIT {
    NDIS_PHYSICAL_ADDRESS PhysicalAddress;
    UINT Length;
};

typedef struct _REFERENCE REFERENCE, *PREFERENCE;
struct _REFERENCE {
    KSPIN_LOCK SpinLock;
    USHORT ReferenceCount;
    BOOLEAN Closing;
};

typedef struct _VAR_STRING VAR_STRING, *PVAR_STRING;
struct _VAR_STRING {
    ULONG ulTotalSize;
    ULONG ulNeededSize;
    ULONG ulUsedSize;
    ULONG ulStringFormat;
    ULONG ulStringSize;
    ULONG ulStringOffset;
};

_Ret_owned_(ndisobject)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(_In_opt_ PDRIVER_OBJECT DriverObject,
                                                               _In_ ULONG Tag, _In_ USHORT Size);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCopyBuffer(_Out_ PNDIS_STATUS Status, _Out_ PNDIS_BUFFER *Buffer,
                                    _In_ NDIS_HANDLE PoolHandle, _In_ PVOID MemoryDescriptor,
                                    _In_ UINT Offset, _In_ UINT Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeGenericObject(_In_ _Consumes_(ndisobject)
                                               PNDIS_GENERIC_OBJECT NdisObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT UCHAR NdisGeneratePartialCancelId(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisGetHypervisorInfo(_Inout_ PNDIS_HYPERVISOR_INFO HypervisorInfo);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PVOID NdisGetRoutineAddress(_In_ PNDIS_STRING NdisRoutineName);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT UINT NdisGetVersion(VOID);

_IRQL_requires_(PASSIVE_LEVEL)
_Success_(Destination->Buffer != 0)
DECLSPEC_IMPORT void NdisInitializeString(_Out_ _At_(Destination->Buffer, __drv_allocatesMem(Mem))
                                              PNDIS_STRING Destination,
                                          _In_z_ PUCHAR Source);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisSetOptionalHandlers(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_DRIVER_OPTIONAL_HANDLERS OptionalHandlers);

EXTERN_C_END

/* Strings: those converted are freed by NdisFreeString. */
#define NdisInitAnsiString(_as, s) RtlInitString(_as, s)
#define NdisEqualUnicodeString(_String1, _String2, _CaseInsensitive)                               \
    RtlEqualUnicodeString(_String1, _String2, _CaseInsensitive)
#define NdisAnsiStringToUnicodeString(_us, _as) RtlAnsiStringToUnicodeString(_us, _as, FALSE)
#define NdisUnicodeStringToAnsiString(_as, _us) RtlUnicodeStringToAnsiString(_as, _us, FALSE)
#define NdisFreeString(String) NdisFreeMemory((String).Buffer, (String).MaximumLength, 0)
#define NdisPrintString(String) DbgPrint("%ls", (String).Buffer)

#define NdisSetPhysicalAddressLow(_PhysicalAddress, _Value) ((_PhysicalAddress).LowPart = (_Value))
#define NdisSetPhysicalAddressHigh(_PhysicalAddress, _Value)                                       \
    ((_PhysicalAddress).HighPart = (_Value))
#define NDIS_PHYSICAL_ADDRESS_CONST(_Low, _High)                                                   \
    {                                                                                              \
        {                                                                                          \
            (ULONG)(_Low), (LONG)(_High)                                                           \
        }                                                                                          \
    }

/* Values that need not be aligned. */
#define NdisStoreUlong(Destination, Value) RtlStoreUlong(Destination, Value)
#define NdisRetrieveUlong(Destination, Source) RtlRetrieveUlong(Destination, Source)

/* Device memory that is mapped. */
#define NdisZeroMappedMemory(Destination, Length) RtlZeroMemory(Destination, Length)
#define NdisMoveMappedMemory(Destination, Source, Length) RtlCopyMemory(Destination, Source, Length)
#define NdisMoveToMappedMemory(Destination, Source, Length)                                        \
    NdisMoveMappedMemory(Destination, Source, Length)
#define NdisMoveFromMappedMemory(Destination, Source, Length)                                      \
    NdisMoveMappedMemory(Destination, Source, Length)

/* MDLs by the name NDIS 5 had for them. */
#define NDIS_BUFFER_LINKAGE(Buffer) ((Buffer)->Next)
#define NDIS_BUFFER_TO_SPAN_PAGES(_Buffer) NDIS_MDL_TO_SPAN_PAGES(_Buffer)
#define NdisGetBufferPhysicalArraySize(Buffer, ArraySize)                                          \
    (*(ArraySize) = NDIS_BUFFER_TO_SPAN_PAGES(Buffer))
#define NdisAdjustBufferLength(Buffer, Length) ((Buffer)->ByteCount = (Length))
#define NdisBufferLength(Buffer) MmGetMdlByteCount(Buffer)
#define NdisBufferVirtualAddressSafe(_Buffer, _Priority)                                           \
    MmGetSystemAddressForMdlSafe(_Buffer, _Priority)
#define NdisFlushBuffer(Buffer, WriteToDevice) KeFlushIoBuffers((Buffer), !(WriteToDevice), TRUE)
#define NdisFreeBuffer(Buffer) IoFreeMdl(Buffer)
#define NdisGetNextBuffer(CurrentBuffer, NextBuffer) (*(NextBuffer) = (CurrentBuffer)->Next)
#define NdisQueryBufferOffset(_Buffer, _Offset, _Length)                                           \
    {                                                                                              \
        *(_Offset) = MmGetMdlByteOffset(_Buffer);                                                  \
        *(_Length) = MmGetMdlByteCount(_Buffer);                                                   \
    }
#define NdisQueryBufferSafe(_Buffer, _VirtualAddress, _Length, _Priority)                          \
    {                                                                                              \
        if (ARGUMENT_PRESENT(_VirtualAddress))                                                     \
            *(PVOID *)(_VirtualAddress) = MmGetSystemAddressForMdlSafe(_Buffer, _Priority);        \
        *(_Length) = MmGetMdlByteCount(_Buffer);                                                   \
    }

/* Memory, strings, locks and lists by NDIS's names. */
#define NdisZeroMemory(Destination, Length) RtlZeroMemory(Destination, Length)
#define NdisMoveMemory(Destination, Source, Length) RtlCopyMemory(Destination, Source, Length)
#define NdisFillMemory(Destination, Length, Fill) RtlFillMemory(Destination, Length, Fill)
#define NdisEqualMemory(Source1, Source2, Length) RtlEqualMemory(Source1, Source2, Length)
#define NdisInitUnicodeString(DestinationString, SourceString)                                     \
    RtlInitUnicodeString(DestinationString, SourceString)
#define NDIS_STRING_CONST(x) {sizeof(L##x) - 2, sizeof(L##x), L##x}

#define NdisInitializeListHead(_ListHead) InitializeListHead(_ListHead)

#define NdisGetPhysicalAddressLow(_PhysicalAddress) ((_PhysicalAddress).LowPart)
#define NdisGetPhysicalAddressHigh(_PhysicalAddress) ((_PhysicalAddress).HighPart)

#define NDIS_INIT_FUNCTION(_F) alloc_text(INIT, _F)
#define NDIS_PAGEABLE_FUNCTION(_F) alloc_text(PAGE, _F)

#define NdisAdjustMdlLength(_Mdl, _Length) (_Mdl)->ByteCount = (_Length)

/* Tells Static Driver Verifier of the adapter's context; nothing for a compiler. */
#define __sdv_save_adapter_context(_Context) ((void)(_Context))

#endif
