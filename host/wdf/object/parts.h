/* Every kind of object, for the table of their sizes and for files that create several kinds. */
#ifndef HOST_WDF_OBJECT_PARTS_H
#define HOST_WDF_OBJECT_PARTS_H

#include "host/wdf/sync/objects.h"
#include "host/wdf/util/util.h"
#include "host/wdf/memory/memory.h"
#include "host/wdf/async/async.h"
#include "host/wdf/registry/key.h"
#include "host/wdf/target/target.h"
#include "host/wdf/request/request.h"
#include "host/wdf/queue/queue.h"
#include "host/wdf/device/device.h"
#include "host/wdf/driver/driver.h"

/* WdfObjectCreate's: nothing but the core. */
typedef struct _FX_GENERAL {
    FX_OBJECT Object;
} FX_GENERAL;

#endif
