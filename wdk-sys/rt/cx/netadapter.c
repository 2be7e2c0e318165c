/* NetAdapterCxStub.lib: network adapters. */
#include "class.h"

#include <netadaptercx.h>

NETFUNC NetFunctions[NetFunctionTableNumEntries];
PNET_DRIVER_GLOBALS NetDriverGlobals;

CW_CLASS_BIND(L"NetAdapterCx", 2, 3, NetFunctions, &NetDriverGlobals);
