/*
 * TCP/IP beyond the socket: control codes, address arithmetic, addresses as text.
 */
#ifndef CWDK_MSTCPIP_H
#define CWDK_MSTCPIP_H

#include "ip/socket_control.h"
#include "ip/address.h"
#include "ip/address_text.h"

#endif
