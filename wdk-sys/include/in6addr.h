/*
 * The address of IPv6 by the name of its own header.
 */
#ifndef CWDK_IN6ADDR_H
#define CWDK_IN6ADDR_H

#include "ws2ipdef.h"

#endif
