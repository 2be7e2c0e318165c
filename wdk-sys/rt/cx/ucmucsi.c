/* UcmUcsiCxStub.lib: connector system software interfaces. */
#include "class.h"

#include <ucmucsicx.h>

UCMUCSIFUNC UcmucsiFunctions[UcmucsiFunctionTableNumEntries];
PUCMUCSI_DRIVER_GLOBALS UcmucsiDriverGlobals;

CW_CLASS_BIND(L"UcmUcsiCx", 1, 0, UcmucsiFunctions, &UcmucsiDriverGlobals);
