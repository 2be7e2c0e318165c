/* MbbCxStub.lib: mobile broadband. */
#include "class.h"

#include <mbbcx.h>

MBBFUNC MbbFunctions[MbbFunctionTableNumEntries];
PMBB_DRIVER_GLOBALS MbbDriverGlobals;

CW_CLASS_BIND(L"MbbCx", 1, 0, MbbFunctions, &MbbDriverGlobals);
