/* UfxStub.lib: USB function controllers. */
#include "class.h"

#include <ufxclient.h>

PFN_UFX_CLASS UfxClassFunctions[UfxFunctionsMax];
PUFX_GLOBALS UfxGlobals;

CW_CLASS_BIND(L"UFX", 1, 1, UfxClassFunctions, &UfxGlobals);
