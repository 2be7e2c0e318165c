/*
 * Windows Hardware Error Architecture (WHEA): error sources, error records, plug-ins.
 * What ntddk.h adds to nt/whea.h.
 */
#ifndef CWDK_NT_DDK_WHEA_H
#define CWDK_NT_DDK_WHEA_H

#include "nt/forward.h"
#include "nt/memory.h"
#include "nt/interrupt.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"
#include "nt/ddk/registry.h"
#include "nt/ddk/power.h"
#include "nt/ddk/pnp.h"
#include "nt/ddk/driver.h"
#include "nt/ddk/whea/record.h"
#include "nt/ddk/whea/processor.h"
#include "nt/ddk/whea/event.h"
#include "nt/ddk/whea/plugin.h"
#include "nt/ddk/whea/source.h"

#endif
