/*
 * Power limits: how much power or current a device may draw, set by one driver for another.
 *
 * A client, the driver of the device that is limited, answers POWER_LIMIT_INTERFACE when it is
 * queried and enables GUID_DEVINTERFACE_POWER_LIMIT. A policy driver makes a request object for
 * that device, asks what limits it has (first with no buffer, for the count), and sets values.
 * Each limit is of one domain and one type. Power is in milliwatts, current in milliamperes, time
 * in microseconds. From Windows 11 24H2 on.
 */
#ifndef CWDK_NT_POWERLIMIT_H
#define CWDK_NT_POWERLIMIT_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/power.h"

/* A value or a time that nobody has limited. */
#define POWER_LIMIT_VALUE_NO_CONTROL 0xFFFFFFFFU

EXTERN_C_START

typedef enum _POWER_LIMIT_TYPES {
    PowerLimitContinuous = 0,
    PowerLimitType1 = 0,
    PowerLimitBurst = 1,
    PowerLimitType2 = 1,
    PowerLimitRapid = 2,
    PowerLimitType3 = 2,
    PowerLimitPreemptive = 3,
    PowerLimitType4 = 3,
    PowerLimitPreemptiveOffset = 4,
    PowerLimitTypeMax = 5,
} POWER_LIMIT_TYPES,
    *PPOWER_LIMIT_TYPES;

typedef struct _POWER_LIMIT_ATTRIBUTES POWER_LIMIT_ATTRIBUTES, *PPOWER_LIMIT_ATTRIBUTES;
struct _POWER_LIMIT_ATTRIBUTES {
    POWER_LIMIT_TYPES Type;
    ULONG DomainId;
    ULONG MaxValue;
    ULONG MinValue;
    ULONG MinTimeParameter;
    ULONG MaxTimeParameter;
    ULONG DefaultACValue;
    ULONG DefaultDCValue;
    union {
        struct {
            ULONG SupportTimeParameter : 1;
            ULONG Reserved : 31;
        };
        ULONG AsUlong;
    } Flags;
};

typedef struct _POWER_LIMIT_VALUE POWER_LIMIT_VALUE, *PPOWER_LIMIT_VALUE;
struct _POWER_LIMIT_VALUE {
    POWER_LIMIT_TYPES Type;
    ULONG DomainId;
    ULONG TargetValue;
    ULONG TimeParameter;
};

/*
 * The client's side. Buffer and Values are arrays of POWER_LIMIT_ATTRIBUTES and POWER_LIMIT_VALUE;
 * with too small a BufferCount the client writes the count it needs and fails.
 */
_Function_class_(QUERY_POWER_LIMIT_ATTRIBUTES)
_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS QUERY_POWER_LIMIT_ATTRIBUTES(_Inout_opt_ PVOID Context, _In_ ULONG BufferCount,
                                              _Inout_opt_ PVOID Buffer,
                                              _Out_opt_ PULONG AttributeCount);
typedef QUERY_POWER_LIMIT_ATTRIBUTES *PQUERY_POWER_LIMIT_ATTRIBUTES;

_Function_class_(SET_POWER_LIMIT)
_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS SET_POWER_LIMIT(_Inout_opt_ PVOID Context, _In_ ULONG ValueCount,
                                 _In_ PVOID Values);
typedef SET_POWER_LIMIT *PSET_POWER_LIMIT;

_Function_class_(QUERY_POWER_LIMIT)
_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS QUERY_POWER_LIMIT(_Inout_opt_ PVOID Context, _In_ ULONG ValueCount,
                                   _Inout_ PVOID Values);
typedef QUERY_POWER_LIMIT *PQUERY_POWER_LIMIT;

typedef struct _POWER_LIMIT_INTERFACE POWER_LIMIT_INTERFACE, *PPOWER_LIMIT_INTERFACE;
struct _POWER_LIMIT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG DomainCount;
    PQUERY_POWER_LIMIT_ATTRIBUTES QueryAttributes;
    PSET_POWER_LIMIT SetPowerLimit;
    PQUERY_POWER_LIMIT QueryPowerLimit;
};

/* The policy driver's side. */
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI PoCreatePowerLimitRequest(_Outptr_ _Out_owned_(powerrequest)
                                                         PVOID *PowerLimitRequest,
                                                     _In_ PDEVICE_OBJECT TargetDeviceObject,
                                                     _In_ PDEVICE_OBJECT PolicyDeviceObject,
                                                     _In_ PCOUNTED_REASON_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI PoDeletePowerLimitRequest(_Inout_ _Consumes_(powerrequest)
                                                         PVOID PowerLimitRequest);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI PoQueryPowerLimitAttributes(
    _Inout_ PVOID PowerLimitRequest, _In_ ULONG BufferCount,
    _Out_writes_to_opt_(BufferCount, *AttributeCount) PPOWER_LIMIT_ATTRIBUTES Buffer,
    _Out_ PULONG AttributeCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI PoQueryPowerLimitValue(_Inout_ PVOID PowerLimitRequest,
                                                  _In_ ULONG ValueCount,
                                                  _Inout_updates_(ValueCount)
                                                      PPOWER_LIMIT_VALUE Values);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI PoSetPowerLimitValue(_Inout_ PVOID PowerLimitRequest,
                                                _In_ PCOUNTED_REASON_CONTEXT Reason,
                                                _In_ ULONG ValueCount,
                                                _In_reads_(ValueCount) PPOWER_LIMIT_VALUE Values);

EXTERN_C_END

#endif
