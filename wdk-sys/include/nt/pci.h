/*
 * PCI configuration space: what a driver of a PCI device reads from it, and the interfaces of the
 * bus.
 */
#ifndef CWDK_NT_PCI_H
#define CWDK_NT_PCI_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/interrupt.h"
#include "nt/dma.h"
#include "nt/power.h"
#include "nt/pci/class.h"
#include "nt/pci/config.h"
#include "nt/pci/error.h"
#include "nt/pci/express.h"
#include "nt/pci/interface.h"

#endif
