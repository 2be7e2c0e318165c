/*
 * The class extension of Type-C port controllers (UCM-TCPCI).
 */
#ifndef CWDK_UCMTCPCICX_H
#define CWDK_UCMTCPCICX_H

#include "ucmtcpciglobals.h"
#include "ucmtcpcifuncenum.h"
#include "ucmtcpcispec.h"
#include "ucmtcpcidevice.h"
#include "ucmtcpciportcontroller.h"
#include "ucmtcpciportcontrollerrequests.h"

#endif
