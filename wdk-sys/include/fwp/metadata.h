/*
 * Metadata of a classification: what is known of the packet beside the layer's fields.
 *
 * A member counts only if its bit is set: ask FWPS_IS_METADATA_FIELD_PRESENT first.
 */
#ifndef CWDK_FWP_METADATA_H
#define CWDK_FWP_METADATA_H

#include "wdm.h"
#include "ws2def.h"
#include "ws2ipdef.h"
#include "ntddndis.h"
#include "ndis.h"
#include "fwptypes.h"
#include "fwpstypes.h"

#define FWPS_L2_METADATA_FIELD_ETHERNET_MAC_HEADER_SIZE 1
#define FWPS_L2_METADATA_FIELD_WIFI_OPERATION_MODE 2
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_PORT_ID 4
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_NIC_INDEX 8
#define FWPS_L2_METADATA_FIELD_VSWITCH_PACKET_CONTEXT 0x10
#define FWPS_L2_METADATA_FIELD_VSWITCH_DESTINATION_PORT_ID 0x20
#define FWPS_L2_METADATA_FIELD_RESERVED 0x80000000U

#define FWPS_LAYER_NON_WFP 65535

#define FWPS_METADATA_FIELD_DISCARD_REASON 1
#define FWPS_METADATA_FIELD_FLOW_HANDLE 2
#define FWPS_METADATA_FIELD_IP_HEADER_SIZE 4
#define FWPS_METADATA_FIELD_PROCESS_PATH 8
#define FWPS_METADATA_FIELD_TOKEN 0x10
#define FWPS_METADATA_FIELD_PROCESS_ID 0x20
#define FWPS_METADATA_FIELD_SYSTEM_FLAGS 0x40
#define FWPS_METADATA_FIELD_RESERVED 0x80
#define FWPS_METADATA_FIELD_SOURCE_INTERFACE_INDEX 0x100
#define FWPS_METADATA_FIELD_DESTINATION_INTERFACE_INDEX 0x200
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_SIZE 0x400
#define FWPS_METADATA_FIELD_COMPARTMENT_ID 0x800
#define FWPS_METADATA_FIELD_FRAGMENT_DATA 0x1000
#define FWPS_METADATA_FIELD_PATH_MTU 0x2000
#define FWPS_METADATA_FIELD_COMPLETION_HANDLE 0x4000
#define FWPS_METADATA_FIELD_TRANSPORT_ENDPOINT_HANDLE 0x8000
#define FWPS_METADATA_FIELD_TRANSPORT_CONTROL_DATA 0x10000
#define FWPS_METADATA_FIELD_REMOTE_SCOPE_ID 0x20000
#define FWPS_METADATA_FIELD_PACKET_DIRECTION 0x40000
#define FWPS_METADATA_FIELD_PACKET_SYSTEM_CRITICAL 0x80000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_OUTBOUND_PASS_THRU 0x100000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_INBOUND_PASS_THRU 0x200000
#define FWPS_METADATA_FIELD_ALE_CLASSIFY_REQUIRED 0x400000
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_INCLUDE_HEADER 0x800000
#define FWPS_METADATA_FIELD_DESTINATION_PREFIX 0x1000000
#define FWPS_METADATA_FIELD_ETHER_FRAME_LENGTH 0x2000000
#define FWPS_METADATA_FIELD_PARENT_ENDPOINT_HANDLE 0x4000000
#define FWPS_METADATA_FIELD_ICMP_ID_AND_SEQUENCE 0x8000000
#define FWPS_METADATA_FIELD_LOCAL_REDIRECT_TARGET_PID 0x10000000
#define FWPS_METADATA_FIELD_ORIGINAL_DESTINATION 0x20000000
#define FWPS_METADATA_FIELD_REDIRECT_RECORD_HANDLE 0x40000000
#define FWPS_METADATA_FIELD_SUB_PROCESS_TAG 0x80000000U

EXTERN_C_START

typedef struct FWPS_DISCARD_METADATA0_ FWPS_DISCARD_METADATA0;
typedef struct FWPS_INBOUND_FRAGMENT_METADATA0_ FWPS_INBOUND_FRAGMENT_METADATA0;
typedef struct FWPS_INCOMING_VALUES0_ FWPS_INCOMING_VALUES0;
typedef struct FWP_BYTE_BLOB_ FWP_BYTE_BLOB;
typedef struct FWP_VALUE0_ FWP_VALUE0;
typedef union _SOCKADDR_INET SOCKADDR_INET, *PSOCKADDR_INET;
typedef struct cmsghdr WSACMSGHDR, *PCMSGHDR, *PWSACMSGHDR, *LPWSACMSGHDR;
typedef WSACMSGHDR CMSGHDR;
typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct FWPS_INCOMING_METADATA_VALUES0_ FWPS_INCOMING_METADATA_VALUES0;

typedef enum INET_DISCARD_REASON {
    InetDiscardSourceUnspecified = 0,
    InetDiscardDestinationMulticast,
    InetDiscardHeaderInvalid,
    InetDiscardChecksumInvalid,
    InetDiscardEndpointNotFound,
    InetDiscardConnectedPath,
    InetDiscardSessionState,
    InetDiscardReceiveInspection,
    InetDiscardAckInvalid,
    InetDiscardExpectedSyn,
    InetDiscardRst,
    InetDiscardSynRcvdSyn,
    InetDiscardSimultaneousConnect,
    InetDiscardPawsFailed,
    InetDiscardLandAttack,
    InetDiscardMissedReset,
    InetDiscardOutsideWindow,
    InetDiscardDuplicateSegment,
    InetDiscardClosedWindow,
    InetDiscardTcbRemoved,
    InetDiscardFinWait2,
    InetDiscardReassemblyConflict,
    InetDiscardFinReceived,
    InetDiscardListenerInvalidFlags,
    InetDiscardUrgentDeliveryAllocationFailure,
    InetDiscardTcbNotInTcbTable,
    InetDiscardTimeWaitTcbReceivedRstOutsideWindow,
    InetDiscardTimeWaitTcbSynAndOtherFlags,
    InetDiscardTimeWaitTcb,
    InetDiscardSynAckWithFastopenCookieRequest,
    InetDiscardPauseAccept,
    InetDiscardSynAttack,
    InetDiscardAcceptInspection,
    InetDiscardAcceptRedirection,
    InetDiscardReasonMaxEnumValue,
} INET_DISCARD_REASON,
    *PINET_DISCARD_REASON;

typedef enum IP_DISCARD_REASON {
    IpDiscardBadSourceAddress = 1,
    IpDiscardNotLocallyDestined,
    IpDiscardProtocolUnreachable,
    IpDiscardPortUnreachable,
    IpDiscardBadLength,
    IpDiscardMalformedHeader,
    IpDiscardNoRoute,
    IpDiscardBeyondScope,
    IpDiscardInspectionDrop,
    IpDiscardTooManyDecapsulations,
    IpDiscardAdministrativelyProhibited,
    IpDiscardBadChecksum,
    IpDiscardReceivePathMax = 127,
    IpDiscardHopLimitExceeded,
    IpDiscardAddressUnreachable,
    IpDiscardRscPacket,
    IpDiscardForwardPathMax = 255,
    IpDiscardArbitrationUnhandled,
    IpDiscardInspectionAbsorb,
    IpDiscardDontFragmentMtuExceeded,
    IpDiscardBufferLengthExceeded,
    IpDiscardAddressResolutionTimeout,
    IpDiscardAddressResolutionFailure,
    IpDiscardIpsecFailure,
    IpDiscardExtensionHeadersFailure,
    IpDiscardAllocationFailure,
    IpDiscardIpsnpiClientDrop,
    IpDiscardUnsupportedOffload,
    IpDiscardRoutingFailure,
    IpDiscardAncillaryDataFailure,
    IpDiscardRawDataFailure,
    IpDiscardSessionStateFailure,
    IpDiscardIpsnpiAllocationFailure,
    IpDiscardIpsnpiModifiedButNotForwarded,
    IpDiscardIpsnpiNoNextHop,
    IpDiscardIpsnpiNoCompartment,
    IpDiscardIpsnpiNoInterface,
    IpDiscardIpsnpiNoSubInterface,
    IpDiscardIpsnpiInterfaceDisabled,
    IpDiscardIpsnpiSegmentationFailed,
    IpDiscardIpsnpiNoEthernetHeader,
    IpDiscardIpsnpiUnexpectedFragment,
    IpDiscardIpsnpiUnsupportedInterfaceType,
    IpDiscardIpsnpiInvalidLsoInfo,
    IpDiscardIpsnpiInvalidUsoInfo,
    IpDiscardInternalError,
    IpDiscardAdministrativelyConfigured,
    IpDiscardBadOption,
    IpDiscardLoopbackDisallowed,
    IpDiscardSmallerScope,
    IpDiscardQueueFull,
    IpDiscardInterfaceDisabled,
    IpDiscardNlClientDiscard,
    IpDiscardIpsnpiUroSegmentSizeExceedsMtu,
    IpDiscardMax,
} IP_DISCARD_REASON,
    *PIP_DISCARD_REASON;

typedef struct _IP_ADDRESS_PREFIX IP_ADDRESS_PREFIX, *PIP_ADDRESS_PREFIX;
struct _IP_ADDRESS_PREFIX {
    SOCKADDR_INET Prefix;
    UINT8 PrefixLength;
};

struct FWPS_INCOMING_METADATA_VALUES0_ {
    UINT32 currentMetadataValues;
    UINT32 flags;
    UINT64 reserved;
    FWPS_DISCARD_METADATA0 discardMetadata;
    UINT64 flowHandle;
    UINT32 ipHeaderSize;
    UINT32 transportHeaderSize;
    FWP_BYTE_BLOB *processPath;
    UINT64 token;
    UINT64 processId;
    UINT32 sourceInterfaceIndex;
    UINT32 destinationInterfaceIndex;
    ULONG compartmentId;
    FWPS_INBOUND_FRAGMENT_METADATA0 fragmentMetadata;
    ULONG pathMtu;
    HANDLE completionHandle;
    UINT64 transportEndpointHandle;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    FWP_DIRECTION packetDirection;
    PVOID headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
    IP_ADDRESS_PREFIX destinationPrefix;
    UINT16 frameLength;
    UINT64 parentEndpointHandle;
    UINT32 icmpIdAndSequence;
    DWORD localRedirectTargetPID;
    SOCKADDR *originalDestination;
    HANDLE redirectRecords;
    UINT32 currentL2MetadataValues;
    UINT32 l2Flags;
    UINT32 ethernetMacHeaderSize;
    UINT32 wiFiOperationMode;
    NDIS_SWITCH_PORT_ID vSwitchSourcePortId;
    NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex;
    NDIS_SWITCH_PORT_ID vSwitchDestinationPortId;
    HANDLE vSwitchPacketContext;
    PVOID subProcessTag;
    UINT64 reserved1;
};

EXTERN_C_END

#define FWPS_IS_METADATA_FIELD_PRESENT(metadataValues, metadataField)                              \
    (((metadataValues)->currentMetadataValues & (metadataField)) == (metadataField))
#define FWPS_IS_L2_METADATA_FIELD_PRESENT(l2MetadataValues, l2MetadataField)                       \
    (((l2MetadataValues)->currentL2MetadataValues & (l2MetadataField)) == (l2MetadataField))

#endif
