/*
 * Part of NETIODEF.H: netiodef.
 */
#ifndef CWDK_NETIODEF_H
#define CWDK_NETIODEF_H

#include "wdm.h"
#include "ws2def.h"
#include "ws2ipdef.h"

#define _BIG_ENDIAN 4321

#define BYTE_ORDER 1234

#define DL_ADDRESS_LENGTH_MAXIMUM 0x20

#define DL_ETHERNET_HEADER_LENGTH_MAXIMUM 0x16ULL

#define DL_HEADER_LENGTH_MAXIMUM 0x40

#define DL_SIZEOF_IPV4_TUNNEL_ADDRESS 12ULL
#define DL_SIZEOF_IPV6_TUNNEL_ADDRESS 0x18ULL

#define DL_TUNNEL_HEADER_LENGTH_MAXIMUM 0x28ULL

#define ETHERNET_TYPE_MINIMUM 0x600
#define ETHERNET_TYPE_IPV4 0x800
#define ETHERNET_TYPE_ARP 0x806
#define ETHERNET_TYPE_802_1Q 0x8100
#define ETHERNET_TYPE_IPV6 34525
#define ETHERNET_TYPE_802_1AD 34984

#define ETH_LENGTH_OF_VLAN_HEADER 4
#define ETH_LENGTH_OF_SNAP_HEADER 8
#define ETH_LENGTH_OF_HEADER 14

#define EXT_LEN_UNIT 8

#define FL_PACKET_TYPE_FLAGS 0x10024

#define ICMP6_DST_UNREACH_NOROUTE 0
#define ICMP6_DST_UNREACH_ADMIN 1
#define ICMP6_DST_UNREACH_BEYONDSCOPE 2
#define ICMP6_DST_UNREACH_ADDR 3
#define ICMP6_DST_UNREACH_NOPORT 4

#define ICMP6_INFOMSG_MASK 0x80

#define ICMP6_PARAMPROB_HEADER 0
#define ICMP6_PARAMPROB_NEXTHEADER 1
#define ICMP6_PARAMPROB_OPTION 2
#define ICMP6_PARAMPROB_FIRSTFRAGMENT 3

#define ICMP6_TIME_EXCEED_TRANSIT 0
#define ICMP6_TIME_EXCEED_REASSEMBLY 1

#define ICMPV4_INVALID_PREFERENCE_LEVEL 0x80000000U

#define ICMPV6_ECHO_REQUEST_FLAG_REVERSE 1

#define IGMP_LEAVE_GROUP_TYPE 23

#define IGMP_QUERY_TYPE 0x11

#define IGMP_VERSION1_REPORT_TYPE 0x12

#define IGMP_VERSION2_REPORT_TYPE 0x16

#define IGMP_VERSION3_REPORT_TYPE 0x22

#define IN6_EMBEDDEDV4_BITS_IN_BYTE 8
#define IN6_EMBEDDEDV4_UOCTET_POSITION 8

#define IP4_OFF_MASK 65311

#define IP6F_MORE_FRAG 0x100

#define IP6F_OFF_MASK 63743

#define IP6F_RESERVED_MASK 0x600

#define IP6OPT_MUTABLE 0x20

#define IP6OPT_TYPE_SKIP 0
#define IP6OPT_TYPE_DISCARD 0x40
#define IP6OPT_TYPE_FORCEICMP 0x80
#define IP6OPT_TYPE_ICMP 0xC0

#define IPV4_VERSION 4

#define IPV4_DEFAULT_VERHLEN 0x45ULL

#define IPV4_MAX_MINIMUM_MTU 0x240

#define IPV4_MIN_MINIMUM_MTU 0x160

#define IPV4_MINIMUM_ULMTU 556ULL
#define IPV4_MINIMUM_MTU 0x240

#define IPV4_VERSION_BYTE 0x40

#define IPV6_VERSION 0x60

#define IPV6_ECN_SHIFT 12
#define IPV6_ECN_MASK 0x3000

#define IPV6_FLOW_LABEL_MASK 0xFFFF0F00U

#define IPV6_FULL_TRAFFIC_CLASS_MASK 61455

#define IPV6_MINIMUM_ULMTU 1240ULL
#define IPV6_MINIMUM_MTU 0x500

#define IPV6_ROUTER_ALERT_LENGTH 8

#define IPV6_TRAFFIC_CLASS_MASK 49167

#define IP_VER_MASK 240

#define _LITTLE_ENDIAN 1234

#define MAX_IP_OPTIONS_LENGTH 0x28ULL

#define MAX_IPV4_HLEN 60
#define MAX_IPV4_PAYLOAD 65515ULL
#define MAX_IPV4_PACKET 65535

#define MAX_IPV6_EXTENSION_HEADER_LENGTH 0x800
#define MAX_IPV6_PAYLOAD 65535
#define MAX_IPV6_PACKET 0x10027ULL

#define ND_NA_FLAG_OVERRIDE 0x20
#define ND_NA_FLAG_SOLICITED 0x40
#define ND_NA_FLAG_ROUTER 0x80

#define ND_OPT_PI_FLAG_ROUTE 1
#define ND_OPT_DNSSL_MIN_LEN 0x10
#define ND_OPT_PI_FLAG_SITE_PREFIX 0x10
#define ND_OPT_RDNSS_MIN_LEN 0x18
#define ND_OPT_RI_FLAG_PREFERENCE 0x18
#define ND_OPT_PI_FLAG_ROUTER_ADDR 0x20
#define ND_OPT_PI_FLAG_AUTO 0x40
#define ND_OPT_PI_FLAG_ONLINK 0x80

#define ND_RA_FLAG_PREFERENCE 0x18
#define ND_RA_FLAG_HOME_AGENT 0x20
#define ND_RA_FLAG_OTHER 0x40
#define ND_RA_FLAG_MANAGED 0x80

#define _PDP_ENDIAN 3412

#define SIZEOF_IP_OPT_ROUTING_HEADER 3
#define SIZEOF_IP_OPT_ROUTERALERT 4
#define SIZEOF_IP_OPT_STREAMIDENTIFIER 4
#define SIZEOF_IP_OPT_TIMESTAMP_HEADER 4
#define SIZEOF_IP_OPT_SECURITY 11

#define SIZEOF_IPV6_ROUTERALERT 8

#define SNAP_OUI 0
#define SNAP_CONTROL 3
#define SNAP_DSAP 170
#define SNAP_SSAP 170

#define SNAP_TYPE_IPV4 0x800
#define SNAP_TYPE_ARP 0x806
#define SNAP_TYPE_IPV6 34525

#define TH_FIN 1
#define TH_SYN 2
#define TH_RST 4
#define TH_PSH 8
#define TH_ACK 0x10
#define TH_URG 0x20
#define TH_ECE 0x40
#define TH_CWR 0x80
#define TH_ALL 255

#define TH_MAX_LEN 60

#define TH_OPT_EOL 0
#define TH_OPT_NOP 1
#define TH_OPT_MSS 2
#define TH_OPT_WS 3
#define TH_OPT_SACK_PERMITTED 4
#define TH_OPT_SACK 5
#define TH_OPT_TS 8
#define TH_OPT_FASTOPEN 0x22

#define TH_SYN_ALL 23

EXTERN_C_START

typedef GUID NPIID;
typedef const NPIID *PNPIID;

typedef struct in6_addr IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;
typedef struct in_addr IN_ADDR, *PIN_ADDR, *LPIN_ADDR;
typedef UINT16 HANDLE16;

typedef UINT32 HANDLE32;

typedef UINT8 HANDLE8;

typedef ULONG NET_IFINDEX;

typedef NET_IFINDEX IF_INDEX;

typedef UINT16 *PHANDLE16;

typedef UINT32 *PHANDLE32;

typedef UINT8 *PHANDLE8;

typedef UINT32 *PSEQ_NUM;

typedef UINT32 SEQ_NUM;

typedef enum ARP_HARDWARE_TYPE {
    ARP_HW_ENET = 1,
    ARP_HW_802 = 6,
} ARP_HARDWARE_TYPE;

typedef enum ARP_OPCODE {
    ARP_REQUEST = 1,
    ARP_RESPONSE,
} ARP_OPCODE;

typedef enum DL_ADDRESS_TYPE {
    DlUnicast = 0,
    DlMulticast,
    DlBroadcast,
} DL_ADDRESS_TYPE,
    *PDL_ADDRESS_TYPE;

typedef enum FALLBACK_INDEX {
    FallbackIndexTcpFastopen = 0,
    FallbackIndexMax,
} FALLBACK_INDEX;

typedef enum ICMP4_TIME_EXCEED_CODE {
    ICMP4_TIME_EXCEED_TRANSIT = 0,
    ICMP4_TIME_EXCEED_REASSEMBLY,
} ICMP4_TIME_EXCEED_CODE,
    *PICMP4_TIME_EXCEED_CODE;

typedef enum ICMP4_UNREACH_CODE {
    ICMP4_UNREACH_NET = 0,
    ICMP4_UNREACH_HOST,
    ICMP4_UNREACH_PROTOCOL,
    ICMP4_UNREACH_PORT,
    ICMP4_UNREACH_FRAG_NEEDED,
    ICMP4_UNREACH_SOURCEROUTE_FAILED,
    ICMP4_UNREACH_NET_UNKNOWN,
    ICMP4_UNREACH_HOST_UNKNOWN,
    ICMP4_UNREACH_ISOLATED,
    ICMP4_UNREACH_NET_ADMIN,
    ICMP4_UNREACH_HOST_ADMIN,
    ICMP4_UNREACH_NET_TOS,
    ICMP4_UNREACH_HOST_TOS,
    ICMP4_UNREACH_ADMIN,
} ICMP4_UNREACH_CODE,
    *PICMP4_UNREACH_CODE;

typedef enum IGMP_MAX_RESP_CODE_TYPE {
    IGMP_MAX_RESP_CODE_TYPE_NORMAL = 0,
    IGMP_MAX_RESP_CODE_TYPE_FLOAT,
} IGMP_MAX_RESP_CODE_TYPE;

typedef enum IPV4_OPTION_TYPE {
    IP_OPT_EOL = 0,
    IP_OPT_NOP,
    IP_OPT_SECURITY = 130,
    IP_OPT_LSRR,
    IP_OPT_TS = 68,
    IP_OPT_RR = 7,
    IP_OPT_SSRR = 137,
    IP_OPT_SID = 136,
    IP_OPT_ROUTER_ALERT = 148,
    IP_OPT_MULTIDEST,
} IPV4_OPTION_TYPE;

typedef enum IPV6_OPTION_TYPE {
    IP6OPT_PAD1 = 0,
    IP6OPT_PADN,
    IP6OPT_TUNNEL_LIMIT = 4,
    IP6OPT_ROUTER_ALERT,
    IP6OPT_JUMBO = 194,
    IP6OPT_NSAP_ADDR,
} IPV6_OPTION_TYPE,
    *PIPV6_OPTION_TYPE;

typedef enum IP_OPTION_TIMESTAMP_FLAGS {
    IP_OPTION_TIMESTAMP_ONLY = 0,
    IP_OPTION_TIMESTAMP_ADDRESS,
    IP_OPTION_TIMESTAMP_SPECIFIC_ADDRESS = 3,
} IP_OPTION_TIMESTAMP_FLAGS;

typedef enum MLD_MAX_RESP_CODE_TYPE {
    MLD_MAX_RESP_CODE_TYPE_NORMAL = 0,
    MLD_MAX_RESP_CODE_TYPE_FLOAT,
} MLD_MAX_RESP_CODE_TYPE;

typedef enum ND_OPTION_TYPE {
    ND_OPT_SOURCE_LINKADDR = 1,
    ND_OPT_TARGET_LINKADDR,
    ND_OPT_PREFIX_INFORMATION,
    ND_OPT_REDIRECTED_HEADER,
    ND_OPT_MTU,
    ND_OPT_NBMA_SHORTCUT_LIMIT,
    ND_OPT_ADVERTISEMENT_INTERVAL,
    ND_OPT_HOME_AGENT_INFORMATION,
    ND_OPT_SOURCE_ADDR_LIST,
    ND_OPT_TARGET_ADDR_LIST,
    ND_OPT_ROUTE_INFO = 24,
    ND_OPT_RDNSS,
    ND_OPT_DNSSL = 31,
} ND_OPTION_TYPE,
    *PND_OPTION_TYPE;

typedef enum _NPI_MODULEID_TYPE {
    MIT_GUID = 1,
    MIT_IF_LUID,
} NPI_MODULEID_TYPE;

typedef enum _TUNNEL_SUB_TYPE {
    TUNNEL_SUB_TYPE_NONE = 0,
    TUNNEL_SUB_TYPE_CP,
    TUNNEL_SUB_TYPE_IPTLS,
    TUNNEL_SUB_TYPE_HA,
} TUNNEL_SUB_TYPE,
    *PTUNNEL_SUB_TYPE;

typedef union _DL_EI48 DL_EI48, *PDL_EI48;
union _DL_EI48 {
    UINT8 Byte[3];
};

typedef union _DL_EI64 DL_EI64, *PDL_EI64;
union _DL_EI64 {
    UINT8 Byte[5];
};

typedef union _DL_OUI DL_OUI, *PDL_OUI;
union _DL_OUI {
    UINT8 Byte[3];
    struct {
        UINT8 Group : 1;
        UINT8 Local : 1;
    };
};

typedef union _DL_EUI64 DL_EUI64, *PDL_EUI64;
union _DL_EUI64 {
    UINT8 Byte[8];
    UINT64 Value;
    struct {
        DL_OUI Oui;
        union {
            DL_EI64 Ei64;
            struct {
                UINT8 Type;
                UINT8 Tse;
                DL_EI48 Ei48;
            };
        };
    };
};

typedef struct DL_TEREDO_ADDRESS DL_TEREDO_ADDRESS, *PDL_TEREDO_ADDRESS;
#pragma pack(push, 1)
struct DL_TEREDO_ADDRESS {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags;
            USHORT MappedPort;
            IN_ADDR MappedAddress;
        };
    };
};
#pragma pack(pop)

typedef union _DL_EUI48 DL_EUI48;
union _DL_EUI48 {
    UINT8 Byte[6];
    struct {
        DL_OUI Oui;
        DL_EI48 Ei48;
    };
};

typedef struct DL_TEREDO_ADDRESS_PRV DL_TEREDO_ADDRESS_PRV, *PDL_TEREDO_ADDRESS_PRV;
#pragma pack(push, 1)
struct DL_TEREDO_ADDRESS_PRV {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags;
            USHORT MappedPort;
            IN_ADDR MappedAddress;
            IN_ADDR LocalAddress;
            IF_INDEX InterfaceIndex;
            USHORT LocalPort;
            DL_EUI48 DlDestination;
        };
    };
};
#pragma pack(pop)

typedef struct DL_TUNNEL_ADDRESS DL_TUNNEL_ADDRESS, *PDL_TUNNEL_ADDRESS;
struct DL_TUNNEL_ADDRESS {
    COMPARTMENT_ID CompartmentId;
    SCOPE_ID ScopeId;
    UCHAR IpAddress[];
};

typedef struct _ARP_HEADER ARP_HEADER, *PARP_HEADER;
struct _ARP_HEADER {
    USHORT HardwareAddressSpace;
    USHORT ProtocolAddressSpace;
    UCHAR HardwareAddressLength;
    UCHAR ProtocolAddressLength;
    USHORT Opcode;
    UCHAR SenderHardwareAddress[];
};

typedef struct _ETHERNET_HEADER ETHERNET_HEADER, *PETHERNET_HEADER;
struct _ETHERNET_HEADER {
    DL_EUI48 Destination;
    DL_EUI48 Source;
    union {
        UINT16 Type;
        UINT16 Length;
    };
};

typedef struct _ICMP_HEADER ICMP_HEADER, *PICMP_HEADER, *PICMPV4_HEADER, *PICMPV6_HEADER;
typedef ICMP_HEADER ICMPV4_HEADER;
typedef ICMP_HEADER ICMPV6_HEADER;
struct _ICMP_HEADER {
    UINT8 Type;
    UINT8 Code;
    UINT16 Checksum;
};

typedef struct _ICMP_MESSAGE ICMP_MESSAGE, *PICMP_MESSAGE, *PICMPV4_MESSAGE, *PICMPV6_MESSAGE;
typedef ICMP_MESSAGE ICMPV4_MESSAGE;
typedef ICMP_MESSAGE ICMPV6_MESSAGE;
struct _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        UINT32 Data32[1];
        UINT16 Data16[2];
        UINT8 Data8[4];
    } Data;
};

typedef struct _ICMPV4_ADDRESS_MASK_MESSAGE ICMPV4_ADDRESS_MASK_MESSAGE,
    *PICMPV4_ADDRESS_MASK_MESSAGE;
struct _ICMPV4_ADDRESS_MASK_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 AddressMask;
};

typedef struct _ICMPV4_ROUTER_ADVERT_ENTRY ICMPV4_ROUTER_ADVERT_ENTRY, *PICMPV4_ROUTER_ADVERT_ENTRY;
struct _ICMPV4_ROUTER_ADVERT_ENTRY {
    IN_ADDR RouterAdvertAddr;
    LONG PreferenceLevel;
};

typedef struct _ICMPV4_ROUTER_ADVERT_HEADER ICMPV4_ROUTER_ADVERT_HEADER,
    *PICMPV4_ROUTER_ADVERT_HEADER;
struct _ICMPV4_ROUTER_ADVERT_HEADER {
    ICMPV4_MESSAGE RaHeader;
};

typedef struct _ICMPV4_ROUTER_SOLICIT ICMPV4_ROUTER_SOLICIT, *PICMPV4_ROUTER_SOLICIT;
struct _ICMPV4_ROUTER_SOLICIT {
    ICMPV4_MESSAGE RsHeader;
};

typedef struct _ICMPV4_TIMESTAMP_MESSAGE ICMPV4_TIMESTAMP_MESSAGE, *PICMPV4_TIMESTAMP_MESSAGE;
struct _ICMPV4_TIMESTAMP_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 OriginateTimestamp;
    UINT32 ReceiveTimestamp;
    UINT32 TransmitTimestamp;
};

typedef struct _IGMPV3_QUERY_HEADER IGMPV3_QUERY_HEADER, *PIGMPV3_QUERY_HEADER;
struct _IGMPV3_QUERY_HEADER {
    UINT8 Type;
    union {
        UINT8 MaxRespCode;
        struct {
            UINT8 MaxRespCodeMantissa : 4;
            UINT8 MaxRespCodeExponent : 3;
            UINT8 MaxRespCodeType : 1;
        };
    };
    UINT16 Checksum;
    IN_ADDR MulticastAddress;
    UINT8 QuerierRobustnessVariable : 3;
    UINT8 SuppressRouterSideProcessing : 1;
    UINT8 Reserved : 4;
    union {
        UINT8 QueriersQueryInterfaceCode;
        struct {
            UINT8 QQCMantissa : 4;
            UINT8 QQCExponent : 3;
            UINT8 QQCType : 1;
        };
    };
    UINT16 SourceCount;
};

typedef struct _IGMPV3_REPORT_HEADER_ IGMPV3_REPORT_HEADER, *PIGMPV3_REPORT_HEADER;
struct _IGMPV3_REPORT_HEADER_ {
    UINT8 Type;
    UINT8 Reserved;
    UINT16 Checksum;
    UINT16 Reserved2;
    UINT16 RecordCount;
};

typedef struct _IGMPV3_REPORT_RECORD_HEADER IGMPV3_REPORT_RECORD_HEADER,
    *PIGMPV3_REPORT_RECORD_HEADER;
struct _IGMPV3_REPORT_RECORD_HEADER {
    UINT8 Type;
    UINT8 AuxillaryDataLength;
    UINT16 SourceCount;
    IN_ADDR MulticastAddress;
};

typedef struct _IGMP_HEADER IGMP_HEADER, *PIGMP_HEADER;
struct _IGMP_HEADER {
    union {
        struct {
            UINT8 Type : 4;
            UINT8 Version : 4;
        };
        UINT8 VersionType;
    };
    union {
        UINT8 Reserved;
        UINT8 MaxRespTime;
        UINT8 Code;
    };
    UINT16 Checksum;
    IN_ADDR MulticastAddress;
};

typedef struct _IPTLS_METADATA IPTLS_METADATA, *PIPTLS_METADATA;
#pragma pack(push, 1)
struct _IPTLS_METADATA {
    ULONGLONG SequenceNumber;
};
#pragma pack(pop)

typedef struct _IPV4_HEADER IPV4_HEADER, *PIPV4_HEADER;
struct _IPV4_HEADER {
    union {
        UINT8 VersionAndHeaderLength;
        struct {
            UINT8 HeaderLength : 4;
            UINT8 Version : 4;
        };
    };
    union {
        UINT8 TypeOfServiceAndEcnField;
        struct {
            UINT8 EcnField : 2;
            UINT8 TypeOfService : 6;
        };
    };
    UINT16 TotalLength;
    UINT16 Identification;
    union {
        UINT16 FlagsAndOffset;
        struct {
            UINT16 DontUse1 : 5;
            UINT16 MoreFragments : 1;
            UINT16 DontFragment : 1;
            UINT16 Reserved : 1;
            UINT16 DontUse2 : 8;
        };
    };
    UINT8 TimeToLive;
    UINT8 Protocol;
    UINT16 HeaderChecksum;
    IN_ADDR SourceAddress;
    IN_ADDR DestinationAddress;
};

typedef struct _IPV4_OPTION_HEADER IPV4_OPTION_HEADER, *PIPV4_OPTION_HEADER;
struct _IPV4_OPTION_HEADER {
    union {
        UINT8 OptionType;
        struct {
            UINT8 OptionNumber : 5;
            UINT8 OptionClass : 2;
            UINT8 CopiedFlag : 1;
        };
    };
    UINT8 OptionLength;
};

typedef struct _IPV4_ROUTING_HEADER IPV4_ROUTING_HEADER, *PIPV4_ROUTING_HEADER;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _IPV4_ROUTING_HEADER : _IPV4_OPTION_HEADER {
#else
struct _IPV4_ROUTING_HEADER {
    struct _IPV4_OPTION_HEADER;
#endif
    UINT8 Pointer;
};
#pragma clang diagnostic pop

typedef struct _IPV4_TIMESTAMP_OPTION IPV4_TIMESTAMP_OPTION, *PIPV4_TIMESTAMP_OPTION;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _IPV4_TIMESTAMP_OPTION : _IPV4_OPTION_HEADER {
#else
struct _IPV4_TIMESTAMP_OPTION {
    struct _IPV4_OPTION_HEADER;
#endif
    UINT8 Pointer;
    union {
        UINT8 FlagsOverflow;
        struct {
            UINT8 Flags : 4;
            UINT8 Overflow : 4;
        };
    };
};
#pragma clang diagnostic pop

typedef struct _IPV6_EXTENSION_HEADER IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;
struct _IPV6_EXTENSION_HEADER {
    UINT8 NextHeader;
    UINT8 Length;
};

typedef struct _IPV6_FRAGMENT_HEADER IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;
struct _IPV6_FRAGMENT_HEADER {
    UINT8 NextHeader;
    UINT8 Reserved;
    union {
        struct {
            UINT16 DontUse1 : 8;
            UINT16 MoreFragments : 1;
            UINT16 ReservedBits : 2;
            UINT16 DontUse2 : 5;
        };
        UINT16 OffsetAndFlags;
    };
    UINT32 Id;
};

typedef struct _IPV6_HEADER IPV6_HEADER, *PIPV6_HEADER;
struct _IPV6_HEADER {
    union {
        UINT32 VersionClassFlow;
        struct {
            UINT32 : 4;
            UINT32 Version : 4;
            UINT32 : 24;
        };
    };
    UINT16 PayloadLength;
    UINT8 NextHeader;
    UINT8 HopLimit;
    IN6_ADDR SourceAddress;
    IN6_ADDR DestinationAddress;
};

typedef union _IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS,
    *PIPV6_NEIGHBOR_ADVERTISEMENT_FLAGS;
union _IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved1 : 5;
        UINT8 Override : 1;
        UINT8 Solicited : 1;
        UINT8 Router : 1;
        UINT8 Reserved2[3];
    };
    UINT32 Value;
};

typedef struct _IPV6_OPTION_HEADER IPV6_OPTION_HEADER, *PIPV6_OPTION_HEADER;
struct _IPV6_OPTION_HEADER {
    UINT8 Type;
    UINT8 DataLength;
};

typedef struct _IPV6_OPTION_JUMBOGRAM IPV6_OPTION_JUMBOGRAM, *PIPV6_OPTION_JUMBOGRAM;
struct _IPV6_OPTION_JUMBOGRAM {
    IPV6_OPTION_HEADER Header;
    UINT8 JumbogramLength[4];
};

typedef struct _IPV6_OPTION_ROUTER_ALERT IPV6_OPTION_ROUTER_ALERT, *PIPV6_OPTION_ROUTER_ALERT;
struct _IPV6_OPTION_ROUTER_ALERT {
    IPV6_OPTION_HEADER Header;
    UINT8 Value[2];
};

typedef union _IPV6_ROUTER_ADVERTISEMENT_FLAGS IPV6_ROUTER_ADVERTISEMENT_FLAGS,
    *PIPV6_ROUTER_ADVERTISEMENT_FLAGS;
union _IPV6_ROUTER_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved : 3;
        UINT8 Preference : 2;
        UINT8 HomeAgent : 1;
        UINT8 OtherStatefulConfiguration : 1;
        UINT8 ManagedAddressConfiguration : 1;
    };
    UINT8 Value;
};

typedef struct _IPV6_ROUTING_HEADER IPV6_ROUTING_HEADER, *PIPV6_ROUTING_HEADER;
struct _IPV6_ROUTING_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
    UCHAR RoutingType;
    UCHAR SegmentsLeft;
    UCHAR Reserved[4];
};

typedef struct _MLDV2_QUERY_HEADER MLDV2_QUERY_HEADER, *PMLDV2_QUERY_HEADER;
struct _MLDV2_QUERY_HEADER {
    ICMPV6_HEADER IcmpHeader;
    union {
        UINT16 MaxRespCode;
        struct {
            UINT16 MaxRespCodeMantissaHi : 4;
            UINT16 MaxRespCodeExponent : 3;
            UINT16 MaxRespCodeType : 1;
            UINT16 MaxRespCodeMantissaLo : 8;
        };
    };
    UINT16 Reserved;
    IN6_ADDR MulticastAddress;
    UINT8 QuerierRobustnessVariable : 3;
    UINT8 SuppressRouterSideProcessing : 1;
    UINT8 QueryReserved : 4;
    union {
        UINT8 QueriersQueryInterfaceCode;
        struct {
            UINT8 QQCMantissa : 4;
            UINT8 QQCExponent : 3;
            UINT8 QQCType : 1;
        };
    };
    UINT16 SourceCount;
};

typedef struct _MLDV2_REPORT_HEADER MLDV2_REPORT_HEADER, *PMLDV2_REPORT_HEADER;
struct _MLDV2_REPORT_HEADER {
    ICMPV6_HEADER IcmpHeader;
    UINT16 Reserved;
    UINT16 RecordCount;
};

typedef struct _MLDV2_REPORT_RECORD_HEADER MLDV2_REPORT_RECORD_HEADER, *PMLDV2_REPORT_RECORD_HEADER;
struct _MLDV2_REPORT_RECORD_HEADER {
    UINT8 Type;
    UINT8 AuxillaryDataLength;
    UINT16 SourceCount;
    IN6_ADDR MulticastAddress;
};

typedef struct _MLD_HEADER MLD_HEADER, *PMLD_HEADER;
struct _MLD_HEADER {
    ICMPV6_HEADER IcmpHeader;
    UINT16 MaxRespTime;
    UINT16 Reserved;
    IN6_ADDR MulticastAddress;
};

typedef struct _NPI_MODULEID NPI_MODULEID;
typedef const NPI_MODULEID *PNPI_MODULEID;
struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union {
        GUID Guid;
        LUID IfLuid;
    };
};

typedef struct _SNAP_HEADER SNAP_HEADER, *PSNAP_HEADER;
struct _SNAP_HEADER {
    UINT8 Dsap;
    UINT8 Ssap;
    UINT8 Control;
    UINT8 Oui[3];
    UINT16 Type;
};

typedef struct _VLAN_TAG VLAN_TAG;
struct _VLAN_TAG {
    union {
        UINT16 Tag;
        struct {
            UINT16 VID : 12;
            UINT16 CFI : 1;
            UINT16 User_Priority : 3;
        };
    };
    UINT16 Type;
};

typedef struct nd_neighbor_advert ND_NEIGHBOR_ADVERT_HEADER, *PND_NEIGHBOR_ADVERT_HEADER;
struct nd_neighbor_advert {
    ICMPV6_MESSAGE nd_na_hdr;
    IN6_ADDR nd_na_target;
};

typedef struct nd_neighbor_solicit ND_NEIGHBOR_SOLICIT_HEADER, *PND_NEIGHBOR_SOLICIT_HEADER;
struct nd_neighbor_solicit {
    ICMPV6_MESSAGE nd_ns_hdr;
    IN6_ADDR nd_ns_target;
};

typedef struct nd_opt_dnssl ND_OPTION_DNSSL, *PND_OPTION_DNSSL;
struct nd_opt_dnssl {
    UINT8 nd_opt_dnssl_type;
    UINT8 nd_opt_dnssl_len;
    UINT16 nd_opt_dnssl_reserved;
    UINT32 nd_opt_dnssl_lifetime;
};

typedef struct nd_opt_hdr ND_OPTION_HDR, *PND_OPTION_HDR;
struct nd_opt_hdr {
    UINT8 nd_opt_type;
    UINT8 nd_opt_len;
};

typedef struct nd_opt_mtu ND_OPTION_MTU, *PND_OPTION_MTU;
struct nd_opt_mtu {
    UINT8 nd_opt_mtu_type;
    UINT8 nd_opt_mtu_len;
    UINT16 nd_opt_mtu_reserved;
    UINT32 nd_opt_mtu_mtu;
};

typedef struct nd_opt_prefix_info ND_OPTION_PREFIX_INFO, *PND_OPTION_PREFIX_INFO;
struct nd_opt_prefix_info {
    UINT8 nd_opt_pi_type;
    UINT8 nd_opt_pi_len;
    UINT8 nd_opt_pi_prefix_len;
    union {
        UINT8 nd_opt_pi_flags_reserved;
        struct {
            UINT8 Route : 1;
            UINT8 Reserved1 : 3;
            UINT8 SitePrefix : 1;
            UINT8 RouterAddress : 1;
            UINT8 Autonomous : 1;
            UINT8 OnLink : 1;
        } Flags;
    };
    UINT32 nd_opt_pi_valid_time;
    UINT32 nd_opt_pi_preferred_time;
    union {
        UINT32 nd_opt_pi_reserved2;
        struct {
            UINT8 nd_opt_pi_reserved3[3];
            UINT8 nd_opt_pi_site_prefix_len;
        };
    };
    IN6_ADDR nd_opt_pi_prefix;
};

typedef struct nd_opt_rd_hdr ND_OPTION_RD_HDR, *PND_OPTION_RD_HDR;
struct nd_opt_rd_hdr {
    UINT8 nd_opt_rh_type;
    UINT8 nd_opt_rh_len;
    UINT16 nd_opt_rh_reserved1;
    UINT32 nd_opt_rh_reserved2;
};

typedef struct nd_opt_rdnss ND_OPTION_RDNSS, *PND_OPTION_RDNSS;
struct nd_opt_rdnss {
    UINT8 nd_opt_rdnss_type;
    UINT8 nd_opt_rdnss_len;
    UINT16 nd_opt_rdnss_reserved;
    UINT32 nd_opt_rdnss_lifetime;
};

typedef struct nd_opt_route_info ND_OPTION_ROUTE_INFO, *PND_OPTION_ROUTE_INFO;
struct nd_opt_route_info {
    UINT8 nd_opt_ri_type;
    UINT8 nd_opt_ri_len;
    UINT8 nd_opt_ri_prefix_len;
    union {
        UINT8 nd_opt_ri_flags_reserved;
        struct {
            UINT8 Reserved : 3;
            UINT8 Preference : 2;
        } Flags;
    };
    UINT32 nd_opt_ri_route_lifetime;
    IN6_ADDR nd_opt_ri_prefix;
};

typedef struct nd_redirect ND_REDIRECT_HEADER, *PND_REDIRECT_HEADER;
struct nd_redirect {
    ICMPV6_MESSAGE nd_rd_hdr;
    IN6_ADDR nd_rd_target;
    IN6_ADDR nd_rd_dst;
};

typedef struct nd_router_advert ND_ROUTER_ADVERT_HEADER, *PND_ROUTER_ADVERT_HEADER;
struct nd_router_advert {
    ICMPV6_MESSAGE nd_ra_hdr;
    UINT32 nd_ra_reachable;
    UINT32 nd_ra_retransmit;
};

typedef struct nd_router_solicit ND_ROUTER_SOLICIT_HEADER, *PND_ROUTER_SOLICIT_HEADER;
struct nd_router_solicit {
    ICMPV6_MESSAGE nd_rs_hdr;
};

typedef struct tcp_hdr TCP_HDR, *PTCP_HDR;
#pragma pack(push, 1)
struct tcp_hdr {
    UINT16 th_sport;
    UINT16 th_dport;
    SEQ_NUM th_seq;
    SEQ_NUM th_ack;
    UINT8 th_x2 : 4;
    UINT8 th_len : 4;
    UINT8 th_flags;
    UINT16 th_win;
    UINT16 th_sum;
    UINT16 th_urp;
};
#pragma pack(pop)

typedef struct tcp_opt_fastopen TCP_OPT_FASTOPEN;
struct tcp_opt_fastopen {
    UINT8 Kind;
    UINT8 Length;
    UINT8 Cookie[];
};

typedef struct tcp_opt_mss TCP_OPT_MSS;
#pragma pack(push, 1)
struct tcp_opt_mss {
    UINT8 Kind;
    UINT8 Length;
    UINT16 Mss;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct tcp_opt_sack_block {
    SEQ_NUM Left;
    SEQ_NUM Right;
};
#pragma pack(pop)

typedef struct tcp_opt_sack TCP_OPT_SACK;
struct tcp_opt_sack {
    UINT8 Kind;
    UINT8 Length;
    struct tcp_opt_sack_block Block[];
};

typedef struct tcp_opt_sack_permitted TCP_OPT_SACK_PERMITTED;
struct tcp_opt_sack_permitted {
    UINT8 Kind;
    UINT8 Length;
};

typedef struct tcp_opt_ts TCP_OPT_TS;
#pragma pack(push, 1)
struct tcp_opt_ts {
    UINT8 Kind;
    UINT8 Length;
    UINT32 Val;
    UINT32 EcR;
};
#pragma pack(pop)

typedef struct tcp_opt_unknown TCP_OPT_UNKNOWN;
struct tcp_opt_unknown {
    UINT8 Kind;
    UINT8 Length;
};

typedef struct tcp_opt_ws TCP_OPT_WS;
struct tcp_opt_ws {
    UINT8 Kind;
    UINT8 Length;
    UINT8 ShiftCnt;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern const NPIID NPI_FRAMING_LAYER_ID;
extern const NPI_MODULEID NPI_MS_FL48_MODULEID;
extern const NPI_MODULEID NPI_MS_FL4L_MODULEID;
extern const NPI_MODULEID NPI_MS_FL4T_MODULEID;
extern const NPI_MODULEID NPI_MS_FL68_MODULEID;
extern const NPI_MODULEID NPI_MS_FL6L_MODULEID;
extern const NPI_MODULEID NPI_MS_FL6T_MODULEID;
extern const NPI_MODULEID NPI_MS_FLRDMA_MODULEID;
extern const NPI_MODULEID NPI_MS_FL_WANARP_MODULEID;
extern const NPI_MODULEID NPI_MS_IPV4_MODULEID;
extern const NPI_MODULEID NPI_MS_IPV6_MODULEID;
extern const NPI_MODULEID NPI_MS_NDIS_MODULEID;
extern const NPI_MODULEID NPI_MS_NMR_MODULEID;
extern const NPI_MODULEID NPI_MS_TUN_MODULEID;
extern const NPI_MODULEID NPI_MS_WANARPV4_MODULEID;
extern const NPI_MODULEID NPI_MS_WANARPV6_MODULEID;
extern const NPIID NPI_NETWORK_LAYER_ID;
extern const DL_EUI48 eui48_broadcast;

EXTERN_C_END

#endif
