/*
 * The PCI configuration space and the interfaces of the PCI bus driver.
 * What ntifs.h adds to nt/pci.h.
 */
#ifndef CWDK_NT_IFS_PCI_H
#define CWDK_NT_IFS_PCI_H

#include "nt/forward.h"

#define FILE_DEVICE_UCMTCPCI 0x58

EXTERN_C_START

EXTERN_C_END

#endif
