/*
 * What NDIS can be asked and told: object identifiers with the structures that go with them.
 *
 * A request names an object by its OID and carries a buffer; each header below is one subject of
 * them. The structures begin with NDIS_OBJECT_HEADER, whose revision and size say how much of the
 * structure is there: fill in the revision that the driver's NDIS version has, and accept what is
 * longer. User mode and drivers share all of this; the calls are in ndis.h.
 */
#ifndef CWDK_NTDDNDIS_H
#define CWDK_NTDDNDIS_H

#include "wdm.h"
#include "ws2def.h"
#include "ws2ipdef.h"
#include "netiodef.h"
#include "ifdef.h"
#include "ndis/types.h"
#include "ndis/oid/ids.h"
#include "ndis/oid/general.h"
#include "ndis/oid/media.h"
#include "ndis/oid/wlan.h"
#include "ndis/oid/wwan.h"
#include "ndis/oid/power.h"
#include "ndis/oid/offload.h"
#include "ndis/oid/rss.h"
#include "ndis/oid/receive_filter.h"
#include "ndis/oid/direct.h"
#include "ndis/oid/nic_switch.h"
#include "ndis/oid/flow_profile.h"
#include "ndis/oid/flow.h"
#include "ndis/oid/extensible_switch.h"
#include "ndis/oid/qos.h"
#include "ndis/oid/port.h"
#include "ndis/oid/timestamp.h"
#include "ndis/oid/wmi.h"

#endif
