/*
 * PCI and PCI Express: capabilities and interfaces that bus drivers and firmware-level drivers use.
 * What ntddk.h adds to nt/pci.h.
 */
#ifndef CWDK_NT_DDK_PCI_H
#define CWDK_NT_DDK_PCI_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dma.h"
#include "nt/pci.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"
#include "nt/ddk/power.h"
#include "nt/ddk/pci/bus.h"
#include "nt/ddk/pci/express.h"
#include "nt/ddk/pci/extended.h"
#include "nt/ddk/pci/error.h"

#endif
