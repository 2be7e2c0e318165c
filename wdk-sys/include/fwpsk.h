/*
 * The filter engine, for callout drivers: classifying, and changing what is classified.
 *
 * A callout is registered with its functions (fwp/callout.h); the engine calls them with the fields
 * of the layer (fwp/ale_fields.h, fwp/packet_fields.h, fwp/frame_fields.h) and metadata, and the
 * function says permit, block or continue, or pends the decision. Modified or new traffic is
 * injected (fwp/inject.h).
 */
#ifndef CWDK_FWPSK_H
#define CWDK_FWPSK_H

#include "wdm.h"
#include "ws2def.h"
#include "ws2ipdef.h"
#include "netiodef.h"
#include "ntddndis.h"
#include "ndis.h"
#include "fwptypes.h"
#include "fwpstypes.h"
#include "windef.h"
#include "fwp/layers.h"
#include "fwp/ale_fields.h"
#include "fwp/packet_fields.h"
#include "fwp/frame_fields.h"
#include "fwp/metadata.h"
#include "fwp/callout.h"
#include "fwp/inject.h"
#include "fwp/stream.h"
#include "fwp/vswitch.h"
#include "fwpvi.h"

#endif
