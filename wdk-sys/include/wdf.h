/*
 * The driver frameworks: KMDF 1.15 to 1.33 for drivers in the kernel, UMDF 2.15 to 2.33 for drivers
 * in user mode. wdf/version.h says how a driver states which it was built for.
 */
#ifndef CWDK_WDF_H
#define CWDK_WDF_H

#include "wdf/version.h"
#if CWDK_KMDF
#include "wdmsec.h"
#endif
#include "wdf/globals.h"
#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/status.h"
#include "wdf/bugcodes.h"
#include "wdf/object.h"
#include "wdf/core.h"
#include "wdf/sync.h"
#include "wdf/driver.h"
#include "wdf/queryinterface.h"
#include "wdf/memory.h"
#include "wdf/childlist.h"
#include "wdf/fileobject.h"
#include "wdf/device.h"
#include "wdf/collection.h"
#include "wdf/timer.h"
#include "wdf/workitem.h"
#include "wdf/interrupt.h"
#include "wdf/resource.h"
#include "wdf/request.h"
#include "wdf/iotarget.h"
#include "wdf/io.h"
#include "wdf/fdo.h"
#include "wdf/pdo.h"
#include "wdf/control.h"
#include "wdf/wmi.h"
#include "wdf/string.h"
#include "wdf/registry.h"
#include "wdf/verifier.h"
#include "wdf/assert.h"
#include "wdf/roletypes.h"
#if CWDK_UMDF
#include "wdf/hwaccess.h"
#include "wdf/companion.h"
#else
#include "wdf/dpc.h"
#include "wdf/dmaenabler.h"
#include "wdf/dmatransaction.h"
#include "wdf/commonbuffer.h"
#endif

#if CWDK_UMDF
/* What the host process calls in a driver: the entry stub, which is linked in. */
EXTERN_C DECLSPEC_EXPORT NTSTATUS FxDriverEntryUm(_In_ PVOID LoaderInterface, _In_ PVOID Context,
                                                  _In_ PVOID DriverObject,
                                                  _In_ PUNICODE_STRING RegistryPath);
#endif

#endif
