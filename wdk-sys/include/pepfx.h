/*
 * Registering a platform extension with the power framework.
 */
#ifndef CWDK_PEPFX_H
#define CWDK_PEPFX_H

#include "wdm.h"
#include "pep_x.h"

#define PEP_KERNEL_INFORMATION_VERSION 3

EXTERN_C_START

typedef PEP_KERNEL_INFORMATION_STRUCT_V3 PEP_KERNEL_INFORMATION, *PPEP_KERNEL_INFORMATION;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxRegisterPlugin(_In_ PPEP_INFORMATION PepInformation,
                                        _Inout_ PPEP_KERNEL_INFORMATION KernelInformation);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxRegisterPluginEx(_In_ PPEP_INFORMATION PepInformation,
                                          _In_ ULONGLONG Flags,
                                          _Inout_ PPEP_KERNEL_INFORMATION KernelInformation);

EXTERN_C_END

#endif
