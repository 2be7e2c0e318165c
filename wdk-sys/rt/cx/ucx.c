/* UcxStub.lib: USB host controllers. */
#include "class.h"

#include <ucxclass.h>

PFN_UCXFUNC UcxFunctions[UcxFunctionTableNumEntries];
PUCX_DRIVER_GLOBALS UcxDriverGlobals;

CW_CLASS_BIND(L"Ucx", 1, 5, UcxFunctions, &UcxDriverGlobals);
