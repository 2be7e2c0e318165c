/*
 * What a Windows Driver Model driver includes: the kernel's public interface, subject by subject.
 */
#ifndef CWDK_WDM_H
#define CWDK_WDM_H

/* A header that both modes share is included by a driver in user mode. */
#if !defined(_KERNEL_MODE)
#include <wudfwdm.h>
#else

#include "sdkddkver.h"
#include "nt/decl.h"
#include "string.h"
#include "nt/basic.h"
#include "nt/forward.h"
#include "nt/intrinsics.h"
#include "nt/interlocked.h"
#include "nt/status.h"
#include "nt/bugcodes.h"
#include "nt/basic.h"
#include "nt/irql.h"
#include "nt/exception.h"
#include "nt/security.h"
#include "nt/object.h"
#include "nt/string.h"
#include "nt/time.h"
#include "nt/memory.h"
#include "nt/pool.h"
#include "nt/lookaside.h"
#include "nt/list.h"
#include "nt/dispatcher.h"
#include "nt/apc.h"
#include "nt/dpc.h"
#include "nt/timer.h"
#include "nt/spinlock.h"
#include "nt/locks.h"
#include "nt/processor.h"
#include "nt/thread.h"
#include "nt/workitem.h"
#include "nt/callback.h"
#include "nt/registry.h"
#include "nt/resource.h"
#ifndef CWDK_MINIPORT_H
#include "nt/component.h"
#endif
#include "nt/interrupt.h"
#include "nt/dma.h"
#include "nt/hal.h"
#include "nt/mdl.h"
#include "nt/power.h"
#include "nt/powersetting.h"
#include "nt/processorsetting.h"
#include "nt/pci.h"
#include "nt/pnp.h"
#include "nt/ioctl.h"
#include "nt/file.h"
#include "nt/irp.h"
#include "nt/device.h"
#include "nt/driver.h"
#include "nt/wmi.h"
#include "nt/debug.h"
#include "nt/bugcheck.h"
#include "nt/whea.h"
#include "nt/clfs.h"
#include "nt/transaction.h"
#include "nt/fsrtl.h"
#include "nt/rtl.h"
#include "nt/io.h"
#include "nt/ex.h"
#include "nt/ke.h"
#include "nt/zw.h"
#include "nt/system.h"
#include "ntpoapi.h"
#include "nt/powerlimit.h"
#include "ktmtypes.h"
#include "ntiologc.h"

#endif

#endif
