/* UcmTcpciCxStub.lib: Type-C port controllers. */
#include "class.h"

#include <ucmtcpcicx.h>

UCMTCPCIFUNC UcmtcpciFunctions[UcmtcpciFunctionTableNumEntries];
PUCMTCPCI_DRIVER_GLOBALS UcmtcpciDriverGlobals;

CW_CLASS_BIND(L"UcmTcpciCx", 1, 0, UcmtcpciFunctions, &UcmtcpciDriverGlobals);
