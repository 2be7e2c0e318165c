/* The safe library for KMDF drivers.
 *
 * The names are WDF's in another case (WdfRequestComplete, wdk_request_complete), so that whoever
 * knows WDF reads them without a manual. What differs: a handle of one kind is no handle of
 * another, contexts have types, buffers are spans, a status cannot be dropped, and a request that
 * was completed or forwarded is gone for the checker too. A wrapper adds no call: what it adds is
 * inlined away. */
#ifndef WDK_KMDF_H
#define WDK_KMDF_H

#include <wdk.h>

#include <wdf.h>

#include <wdk/wdf/device.h>
#include <wdk/wdf/driver.h>
#include <wdk/wdf/handle.h>
#include <wdk/wdf/queue.h>
#include <wdk/wdf/request.h>
#include <wdk/wdf/timer.h>

#endif
