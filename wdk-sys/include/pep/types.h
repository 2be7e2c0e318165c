/*
 * What all parts of a PEP share: handles, versions, kinds of states.
 */
#ifndef CWDK_PEP_TYPES_H
#define CWDK_PEP_TYPES_H

#include "wdm.h"
#include "acpiioct.h"

#define PEP_DEVICE_FLAG_POWER_REQUIRED 1

#define PEP_UNSPECIFIED_MINIMUM_STATE 0xFFFFFFFFU

#define PERFORMANCE_LIMIT_THERMAL 1
#define PERFORMANCE_LIMIT_POWER 2
#define PERFORMANCE_LIMIT_DOMAIN_DEPENDENCY 4

#define PepDeviceAcceptedMini 2

EXTERN_C_START

typedef struct _ACPI_METHOD_ARGUMENT_V1 ACPI_METHOD_ARGUMENT, ACPI_METHOD_ARGUMENT_V1;
typedef __unaligned ACPI_METHOD_ARGUMENT_V1 *PACPI_METHOD_ARGUMENT;
typedef __unaligned ACPI_METHOD_ARGUMENT_V1 *PACPI_METHOD_ARGUMENT_V1;
typedef struct PEPHANDLE__ *PEPHANDLE;
typedef struct _PEP_PERF_STATE PEP_PERF_STATE, *PPEP_PERF_STATE;
typedef PO_FX_COMPONENT_IDLE_STATE PEP_IDLE_STATE;
typedef PO_FX_COMPONENT_IDLE_STATE *PPEP_IDLE_STATE;

typedef enum _PEP_DEVICE_ACCEPTANCE_TYPE {
    PepDeviceNotAccepted = 0,
    PepDeviceAcceptedReserved,
    PepDeviceAccepted,
    PepDeviceAceptedMax,
} PEP_DEVICE_ACCEPTANCE_TYPE,
    *PPEP_DEVICE_ACCEPTANCE_TYPE;

typedef enum _PEP_PERF_STATE_TYPE {
    PepPerfStateTypeDiscrete = 0,
    PepPerfStateTypeRange,
    PepPerfStateTypeMax,
} PEP_PERF_STATE_TYPE,
    *PPEP_PERF_STATE_TYPE;

typedef enum _PEP_PERF_STATE_UNIT {
    PepPerfStateUnitOther = 0,
    PepPerfStateUnitFrequency,
    PepPerfStateUnitBandwidth,
    PepPerfStateUnitMax,
} PEP_PERF_STATE_UNIT,
    *PPEP_PERF_STATE_UNIT;

struct PEPHANDLE__ {
    int unused;
};

struct _PEP_PERF_STATE {
    ULONGLONG Value;
    PVOID Context;
};

typedef struct _PEP_SYSTEM_LATENCY PEP_SYSTEM_LATENCY, *PPEP_SYSTEM_LATENCY;
struct _PEP_SYSTEM_LATENCY {
    ULONGLONG Latency;
};

EXTERN_C_END

#endif
