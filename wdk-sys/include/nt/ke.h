/*
 * Further calls and types of the kernel proper.
 */
#ifndef CWDK_NT_KE_H
#define CWDK_NT_KE_H

#include "nt/forward.h"

#define KB_ADD_PAGES_FLAG_VIRTUAL_ADDRESS 1UL
#define KB_ADD_PAGES_FLAG_PHYSICAL_ADDRESS 2UL
#define KB_ADD_PAGES_FLAG_ADDITIONAL_RANGES_EXIST 0x80000000UL

#define KB_REMOVE_PAGES_FLAG_VIRTUAL_ADDRESS 1UL
#define KB_REMOVE_PAGES_FLAG_PHYSICAL_ADDRESS 2UL
#define KB_REMOVE_PAGES_FLAG_ADDITIONAL_RANGES_EXIST 0x80000000UL

#define KB_SECONDARY_DATA_FLAG_ADDITIONAL_DATA 1
#define KB_SECONDARY_DATA_FLAG_NO_DEVICE_ACCESS 2

EXTERN_C_START

typedef struct _KADDRESS_RANGE_DESCRIPTOR KADDRESS_RANGE_DESCRIPTOR, *PKADDRESS_RANGE_DESCRIPTOR;
struct _KADDRESS_RANGE_DESCRIPTOR {
    const KADDRESS_RANGE *AddressRanges;
    SIZE_T AddressRangeCount;
};

typedef struct _KERNEL_CET_CONTEXT KERNEL_CET_CONTEXT, *PKERNEL_CET_CONTEXT;
struct _KERNEL_CET_CONTEXT {
    ULONG64 Ssp;
    ULONG64 Rip;
    USHORT SegCs;
    union {
        USHORT AllFlags;
        struct {
            USHORT UseWrss : 1;
            USHORT PopShadowStackOne : 1;
            USHORT Unused : 14;
        };
    };
    USHORT Fill[2];
};

struct _KTMOBJECT_CURSOR {
    GUID LastQuery;
    ULONG ObjectIdCount;
    GUID ObjectIds[1];
};

NTKERNELAPI ULONG KeGetRecommendedSharedDataAlignment(VOID);

NTHALAPI NTSTATUS KeQueryAuxiliaryCounterFrequency(_Out_opt_ PULONG64 AuxiliaryCounterFrequency);

EXTERN_C_END

#endif
