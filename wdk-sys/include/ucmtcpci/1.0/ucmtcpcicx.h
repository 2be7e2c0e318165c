/*
 * The class extension of Type-C port controllers, by its version.
 */
#ifndef CWDK_UCMTCPCI_1_0_UCMTCPCICX_H
#define CWDK_UCMTCPCI_1_0_UCMTCPCICX_H

#include "../../ucmtcpcicx.h"

#endif
