/*
 * ntddk.h and what file systems and their filters need beyond it.
 */
#ifndef CWDK_NTIFS_H
#define CWDK_NTIFS_H

#include "ntddk.h"
#include "nt/ifs/basic.h"
#include "nt/ifs/irql.h"
#include "nt/ifs/exception.h"
#include "nt/ifs/security.h"
#include "nt/ifs/object.h"
#include "nt/ifs/string.h"
#include "nt/ifs/time.h"
#include "nt/ifs/memory.h"
#include "nt/ifs/pool.h"
#include "nt/ifs/lookaside.h"
#include "nt/ifs/dispatcher.h"
#include "nt/ifs/apc.h"
#include "nt/ifs/spinlock.h"
#include "nt/ifs/locks.h"
#include "nt/ifs/processor.h"
#include "nt/ifs/thread.h"
#include "nt/ifs/workitem.h"
#include "nt/ifs/registry.h"
#include "nt/ifs/hal.h"
#include "nt/ifs/mdl.h"
#include "nt/ifs/power.h"
#include "nt/ifs/pnp.h"
#include "nt/ifs/ioctl.h"
#include "nt/ifs/file.h"
#include "nt/ifs/irp.h"
#include "nt/ifs/device.h"
#include "nt/ifs/wmi.h"
#include "nt/ifs/whea.h"
#include "nt/ifs/fsrtl.h"
#include "nt/ifs/cache.h"
#include "nt/ifs/sspi.h"
#include "nt/ifs/rtl.h"
#include "nt/ifs/io.h"
#include "nt/ifs/ke.h"
#include "nt/ifs/zw.h"
#include "nt/ifs/system.h"


#endif
