/*
 * Physical memory as adapters see it.
 */
#ifndef CWDK_STORPORT_ADDRESS_H
#define CWDK_STORPORT_ADDRESS_H

#include "nt/basic.h"
#include "scsi/srb.h"

EXTERN_C_START

typedef PHYSICAL_ADDRESS *PSTOR_PHYSICAL_ADDRESS;

typedef ULONG_PTR STOR_AFFINITY;

typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS;

DECLSPEC_IMPORT STOR_PHYSICAL_ADDRESS
StorPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);

/* The low 32 bits only. */
DECLSPEC_IMPORT ULONG StorPortConvertPhysicalAddressToUlong(_In_ STOR_PHYSICAL_ADDRESS Address);

#define StorPortConvertPhysicalAddressToULong64(Address) ((Address).QuadPart)

EXTERN_C_END

#endif
