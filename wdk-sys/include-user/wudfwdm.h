/*
 * What a driver in user mode has beside the headers of Windows: the types that it shares with the
 * kernel. The framework's header includes it.
 */
#ifndef CWDK_WUDFWDM_H
#define CWDK_WUDFWDM_H

#include "wudf/base.h"
#include "wudf/string.h"
#include "wudf/irp.h"
#include "wudf/interlocked.h"
#include "wudf/memory.h"
#include "wudf/list.h"
#include "wudf/pnp.h"
#include "wudf/power.h"
#include "wudf/resource.h"
#include "wudf/debug.h"
#include <devpropdef.h>
#include <ntstatus.h>

#endif
