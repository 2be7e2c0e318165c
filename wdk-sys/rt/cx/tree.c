/* TreeClxStub.lib: secure services of a trusted runtime. */
#include "class.h"

#include <trustedruntimeclx.h>

TRFUNC TrFunctions[TrFunctionTableNumEntries];
WDFOBJECT TrBindContext;

CW_CLASS_BIND(L"WindowsTrustedRT", 1, 0, TrFunctions, &TrBindContext);
