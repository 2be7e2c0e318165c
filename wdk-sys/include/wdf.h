/*
 * The Kernel-Mode Driver Framework, version 1.33 and the versions below it back to 1.15: a driver
 * states which it was built for by KMDF_VERSION_MAJOR and KMDF_VERSION_MINOR.
 */
#ifndef CWDK_WDF_H
#define CWDK_WDF_H

#include "wdm.h"
#include "wdmsec.h"
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
#include "wdf/dpc.h"
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
#include "wdf/dmaenabler.h"
#include "wdf/dmatransaction.h"
#include "wdf/commonbuffer.h"
#include "wdf/verifier.h"
#include "wdf/assert.h"
#include "wdf/roletypes.h"

#endif
