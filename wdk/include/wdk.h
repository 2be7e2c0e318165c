/* The safe library for drivers: everything that needs no framework. KMDF drivers include
 * <wdk/kmdf.h>. Each header stands alone and opens with what it is for. */
#ifndef WDK_WDK_H
#define WDK_WDK_H

#include <wdk/alloc.h>
#include <wdk/lock.h>
#include <wdk/lookaside.h>
#include <wdk/panic.h>
#include <wdk/print.h>
#include <wdk/scope.h>
#include <wdk/span.h>
#include <wdk/status.h>
#include <wdk/unsafe.h>

#endif
