/* UcmCxStub.lib: USB connectors. */
#include "class.h"

#include <ucmcx.h>

UCMFUNC UcmFunctions[UcmFunctionTableNumEntries];
PUCM_DRIVER_GLOBALS UcmDriverGlobals;

CW_CLASS_BIND(L"UcmCx", 1, 0, UcmFunctions, &UcmDriverGlobals);
