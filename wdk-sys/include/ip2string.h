/*
 * Network addresses as text, by the name user mode and kernel share.
 */
#ifndef CWDK_IP2STRING_H
#define CWDK_IP2STRING_H

#include "ip/address_text.h"

#endif
