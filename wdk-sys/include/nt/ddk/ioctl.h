/*
 * Control codes and device types.
 * What ntddk.h adds to nt/ioctl.h.
 */
#ifndef CWDK_NT_DDK_IOCTL_H
#define CWDK_NT_DDK_IOCTL_H

#include "nt/forward.h"

#define IOCTL_IPMI_INTERNAL_RECORD_SEL_EVENT CTL_CODE(0x22, 0x400, METHOD_BUFFERED, FILE_ANY_ACCESS)

EXTERN_C_START

EXTERN_C_END

#endif
