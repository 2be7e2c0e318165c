/*
 * What the class extension of Type-C port controllers keeps for a driver.
 */
#ifndef CWDK_UCMTCPCIGLOBALS_H
#define CWDK_UCMTCPCIGLOBALS_H

#include <wdf.h>

EXTERN_C_START

typedef struct _UCMTCPCI_DRIVER_GLOBALS UCMTCPCI_DRIVER_GLOBALS, *PUCMTCPCI_DRIVER_GLOBALS;

struct _UCMTCPCI_DRIVER_GLOBALS {
    ULONG Reserved;
};

EXTERN_C_END

#endif
