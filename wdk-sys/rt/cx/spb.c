/* SpbCxStubs.lib: serial peripheral buses. */
#include "class.h"

#include <spbcx.h>

SPBFUNC SpbFunctions[SpbFunctionTableNumEntries];
PSPB_DRIVER_GLOBALS SpbDriverGlobals;

CW_CLASS_BIND(L"SPBCx", 1, 1, SpbFunctions, &SpbDriverGlobals);
