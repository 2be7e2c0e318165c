/*
 * The class extension of network adapters (NetAdapterCx), version 2.3.
 */
#ifndef CWDK_NETADAPTERCX_H
#define CWDK_NETADAPTERCX_H

#include "net/extension.h"
#include "net/fragment.h"
#include "net/packet.h"
#include "net/returncontexttypes.h"
#include "net/ring.h"
#include "net/ringcollection.h"
#include "netadapter/netadaptercxtypes.h"
#include "netadapter/netfuncenum.h"
#include "netadapter/netconfiguration.h"
#include "netadapter/netadapter.h"
#include "netadapter/netadapteroffload.h"
#include "netadapter/netadapterpacket.h"
#include "netadapter/netadaptertxdemux.h"
#include "netadapter/netdevice.h"
#include "netadapter/netexecutioncontext.h"
#include "netadapter/netpacketqueue.h"
#include "netadapter/netpoweroffload.h"
#include "netadapter/netpoweroffloadlist.h"
#include "netadapter/netreceivescaling.h"
#include "netadapter/netrxqueue.h"
#include "netadapter/nettxqueue.h"
#include "netadapter/netwakesource.h"
#include "netadapter/netwakesourcelist.h"

#endif
