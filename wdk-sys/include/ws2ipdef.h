/*
 * IPv4 and IPv6 socket options.
 */
#ifndef CWDK_WS2IPDEF_H
#define CWDK_WS2IPDEF_H

#include "wdm.h"
#include "ws2def.h"

#define IFF_UP 1
#define IFF_BROADCAST 2
#define IFF_LOOPBACK 4
#define IFF_POINTTOPOINT 8
#define IFF_MULTICAST 0x10

#define IN6ADDR_6TO4PREFIX_LENGTH 0x10

#define IN6ADDR_LINKLOCALPREFIX_LENGTH 0x40

#define IN6ADDR_MULTICASTPREFIX_LENGTH 8

#define IN6ADDR_SOLICITEDNODEMULTICASTPREFIX_LENGTH 0x68

#define IN6ADDR_TEREDOPREFIX_LENGTH 0x20

#define IN6ADDR_V4MAPPEDPREFIX_LENGTH 0x60

#define INET_ADDRSTRLEN 0x16

#define INET6_ADDRSTRLEN 0x41

#define IP_OPTIONS 1
#define IP_HDRINCL 2
#define IP_TOS 3
#define IP_TTL 4
#define IP_DONTFRAGMENT 14
#define IP_PKTINFO 0x13
#define IP_HOPLIMIT 0x15
#define IP_RECVTTL 0x15
#define IP_RECVIF 0x18
#define IP_RECVDSTADDR 0x19
#define IP_IFLIST 0x1C
#define IP_RTHDR 0x20
#define IP_RECVRTHDR 0x26
#define IP_TCLASS 39
#define IP_RECVTCLASS 0x28
#define IP_RECVTOS 0x28
#define IP_ECN 0x32
#define IP_RECVECN 0x32
#define IP_MTU 0x49
#define IP_RECVERR 75

#define IPV6_HOPOPTS 1
#define IPV6_HDRINCL 2
#define IPV6_DONTFRAG 14
#define IPV6_PKTINFO 0x13
#define IPV6_HOPLIMIT 0x15
#define IPV6_RECVIF 0x18
#define IPV6_RECVDSTADDR 0x19
#define IPV6_CHECKSUM 0x1A
#define IPV6_V6ONLY 27
#define IPV6_IFLIST 0x1C
#define IPV6_RTHDR 0x20
#define IPV6_RECVRTHDR 0x26
#define IPV6_TCLASS 39
#define IPV6_RECVTCLASS 0x28
#define IPV6_ECN 0x32
#define IPV6_RECVECN 0x32
#define IPV6_MTU 0x48
#define IPV6_RECVERR 75

#define IPV6_ADD_MEMBERSHIP 12
#define IPV6_ADD_IFLIST 29

#define IPV6_ADDRESS_BITS 0x80ULL

#define IPV6_DEL_IFLIST 30

#define IPV6_DROP_MEMBERSHIP 13

#define IPV6_GET_IFLIST 0x21

#define IPV6_JOIN_GROUP 12

#define IPV6_LEAVE_GROUP 13

#define IPV6_MTU_DISCOVER 71

#define IPV6_MULTICAST_IF 9
#define IPV6_MULTICAST_HOPS 10
#define IPV6_MULTICAST_LOOP 11

#define IPV6_NRT_INTERFACE 0x4A

#define IPV6_PKTINFO_EX 51

#define IPV6_PROTECTION_LEVEL 23

#define IPV6_UNICAST_HOPS 4
#define IPV6_UNICAST_IF 31

#define IPV6_USER_MTU 0x4C

#define IPV6_WFP_REDIRECT_RECORDS 60
#define IPV6_WFP_REDIRECT_CONTEXT 0x46

#define IP_ADD_MEMBERSHIP 12
#define IP_ADD_SOURCE_MEMBERSHIP 15
#define IP_ADD_IFLIST 29

#define IP_BLOCK_SOURCE 0x11

#define IP_DEL_IFLIST 30

#define IP_DROP_MEMBERSHIP 13
#define IP_DROP_SOURCE_MEMBERSHIP 0x10

#define IP_GET_IFLIST 0x21

#define IP_MTU_DISCOVER 71

#define IP_MULTICAST_IF 9
#define IP_MULTICAST_TTL 10
#define IP_MULTICAST_LOOP 11

#define IP_NRT_INTERFACE 0x4A

#define IP_ORIGINAL_ARRIVAL_IF 47

#define IP_PKTINFO_EX 51

#define IP_PROTECTION_LEVEL 23

#define IP_RECEIVE_BROADCAST 0x16

#define IP_UNBLOCK_SOURCE 0x12

#define IP_UNICAST_IF 31

#define IP_UNSPECIFIED_HOP_LIMIT (-1)
#define IP_UNSPECIFIED_TYPE_OF_SERVICE (-1)
#define IP_UNSPECIFIED_USER_MTU 0xFFFFFFFFU

#define IP_USER_MTU 0x4C

#define IP_WFP_REDIRECT_RECORDS 60
#define IP_WFP_REDIRECT_CONTEXT 0x46

#define MCAST_BLOCK_SOURCE 43

#define MCAST_JOIN_GROUP 0x29
#define MCAST_JOIN_SOURCE_GROUP 45

#define MCAST_LEAVE_GROUP 0x2A
#define MCAST_LEAVE_SOURCE_GROUP 46

#define MCAST_UNBLOCK_SOURCE 0x2C

#define PROTECTION_LEVEL_UNRESTRICTED 10
#define PROTECTION_LEVEL_EDGERESTRICTED 0x14
#define PROTECTION_LEVEL_RESTRICTED 30
#define PROTECTION_LEVEL_DEFAULT 0xFFFFFFFFU

#define SIOCGIPMSFILTER 0x8004747CUL

#define SIOCGMSFILTER 0x8004747FUL

#define SIOCSIPMSFILTER 0x8004747DUL

#define SIOCSMSFILTER 0x8004747EUL

#define SIO_GET_INTERFACE_LIST_EX 0x4004747EL
#define SIO_GET_INTERFACE_LIST 0x4004747FL
#define SIO_GET_MULTICAST_FILTER 0x8004747CUL

#define SIO_IDEAL_SEND_BACKLOG_CHANGE 0x2000747A
#define SIO_IDEAL_SEND_BACKLOG_QUERY 0x4004747BL

#define SIO_SET_MULTICAST_FILTER 0x8004747DUL

#define TCP_KEEPALIVE 3
#define TCP_KEEPIDLE 3
#define TCP_MAXSEG 4
#define TCP_MAXRT 5
#define TCP_STDURG 6
#define TCP_NOURG 7
#define TCP_ATMARK 8
#define TCP_NOSYNRETRIES 9
#define TCP_TIMESTAMPS 10
#define TCP_MAXRTMS 14
#define TCP_FASTOPEN 15
#define TCP_KEEPCNT 0x10
#define TCP_KEEPINTVL 0x11

#define TCP_CONGESTION_ALGORITHM 12

#define TCP_DELAY_FIN_ACK 13

#define TCP_EXPEDITED_1122 2

#define TCP_FAIL_CONNECT_ON_ICMP_ERROR 0x12

#define TCP_ICMP_ERROR_INFO 0x13

#define TCP_OFFLOAD_NO_PREFERENCE 0
#define TCP_OFFLOAD_NOT_PREFERRED 1
#define TCP_OFFLOAD_PREFERRED 2
#define TCP_OFFLOAD_PREFERENCE 11

#define UDP_COALESCED_INFO 3

#define UDP_RECV_MAX_COALESCED_SIZE 3

#define UDP_SEND_MSG_SIZE 2

/* Initializers of an IPv6 address: any, and this host. */
#define IN6ADDR_ANY_INIT                                                                           \
    {                                                                                              \
        {{0}}                                                                                      \
    }
#define IN6ADDR_LOOPBACK_INIT                                                                      \
    {                                                                                              \
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}                                         \
    }

EXTERN_C_START

typedef union _SOCKADDR_INET SOCKADDR_INET, *PSOCKADDR_INET;
typedef struct _SOCKET_ADDRESS SOCKET_ADDRESS, *PSOCKET_ADDRESS, *LPSOCKET_ADDRESS;
typedef struct in6_addr IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;
typedef struct in_addr IN_ADDR, *PIN_ADDR, *LPIN_ADDR;
typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN;
typedef enum MULTICAST_MODE_TYPE {
    MCAST_INCLUDE = 0,
    MCAST_EXCLUDE,
} MULTICAST_MODE_TYPE;

typedef enum _PMTUD_STATE {
    IP_PMTUDISC_NOT_SET = 0,
    IP_PMTUDISC_DO,
    IP_PMTUDISC_DONT,
    IP_PMTUDISC_PROBE,
    IP_PMTUDISC_MAX,
} PMTUD_STATE,
    *PPMTUD_STATE;

struct in6_addr {
    union {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
};

struct sockaddr_in6_old {
    SHORT sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
};

typedef union sockaddr_gen sockaddr_gen;
union sockaddr_gen {
    struct sockaddr Address;
    struct sockaddr_in AddressIn;
    struct sockaddr_in6_old AddressIn6;
};

typedef struct _INTERFACE_INFO INTERFACE_INFO, *LPINTERFACE_INFO;
struct _INTERFACE_INFO {
    ULONG iiFlags;
    sockaddr_gen iiAddress;
    sockaddr_gen iiBroadcastAddress;
    sockaddr_gen iiNetmask;
};

typedef struct _INTERFACE_INFO_EX INTERFACE_INFO_EX, *LPINTERFACE_INFO_EX;
struct _INTERFACE_INFO_EX {
    ULONG iiFlags;
    SOCKET_ADDRESS iiAddress;
    SOCKET_ADDRESS iiBroadcastAddress;
    SOCKET_ADDRESS iiNetmask;
};

typedef struct sockaddr_in6 SOCKADDR_IN6_LH, *PSOCKADDR_IN6, *LPSOCKADDR_IN6, *PSOCKADDR_IN6_LH,
    *LPSOCKADDR_IN6_LH;
typedef SOCKADDR_IN6_LH SOCKADDR_IN6;
struct sockaddr_in6 {
    ADDRESS_FAMILY sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
    union {
        ULONG sin6_scope_id;
        SCOPE_ID sin6_scope_struct;
    };
};

union _SOCKADDR_INET {
    SOCKADDR_IN Ipv4;
    SOCKADDR_IN6 Ipv6;
    ADDRESS_FAMILY si_family;
};

typedef struct _sockaddr_in6_pair SOCKADDR_IN6_PAIR, *PSOCKADDR_IN6_PAIR;
struct _sockaddr_in6_pair {
    PSOCKADDR_IN6 SourceAddress;
    PSOCKADDR_IN6 DestinationAddress;
};

typedef struct group_filter GROUP_FILTER, *PGROUP_FILTER;
struct group_filter {
    ULONG gf_interface;
    SOCKADDR_STORAGE gf_group;
    MULTICAST_MODE_TYPE gf_fmode;
    ULONG gf_numsrc;
    SOCKADDR_STORAGE gf_slist[1];
};

typedef struct group_req GROUP_REQ, *PGROUP_REQ;
struct group_req {
    ULONG gr_interface;
    SOCKADDR_STORAGE gr_group;
};

typedef struct group_source_req GROUP_SOURCE_REQ, *PGROUP_SOURCE_REQ;
struct group_source_req {
    ULONG gsr_interface;
    SOCKADDR_STORAGE gsr_group;
    SOCKADDR_STORAGE gsr_source;
};

typedef struct icmp_error_info ICMP_ERROR_INFO, *PICMP_ERROR_INFO;
struct icmp_error_info {
    SOCKADDR_INET srcaddress;
    IPPROTO protocol;
    UINT8 type;
    UINT8 code;
};

typedef struct in6_pktinfo IN6_PKTINFO, *PIN6_PKTINFO;
struct in6_pktinfo {
    IN6_ADDR ipi6_addr;
    ULONG ipi6_ifindex;
};

typedef struct in6_pktinfo_ex IN6_PKTINFO_EX, *PIN6_PKTINFO_EX;
struct in6_pktinfo_ex {
    IN6_PKTINFO pkt_info;
    SCOPE_ID scope_id;
};

typedef struct in_pktinfo IN_PKTINFO, *PIN_PKTINFO;
struct in_pktinfo {
    IN_ADDR ipi_addr;
    ULONG ipi_ifindex;
};

typedef struct in_pktinfo_ex IN_PKTINFO_EX, *PIN_PKTINFO_EX;
struct in_pktinfo_ex {
    IN_PKTINFO pkt_info;
    SCOPE_ID scope_id;
};

typedef struct in_recverr IN_RECVERR, *PIN_RECVERR;
struct in_recverr {
    IPPROTO protocol;
    ULONG info;
    UINT8 type;
    UINT8 code;
};

typedef struct ip_mreq IP_MREQ, *PIP_MREQ;
struct ip_mreq {
    IN_ADDR imr_multiaddr;
    IN_ADDR imr_interface;
};

typedef struct ip_mreq_source IP_MREQ_SOURCE, *PIP_MREQ_SOURCE;
struct ip_mreq_source {
    IN_ADDR imr_multiaddr;
    IN_ADDR imr_sourceaddr;
    IN_ADDR imr_interface;
};

typedef struct ip_msfilter IP_MSFILTER, *PIP_MSFILTER;
struct ip_msfilter {
    IN_ADDR imsf_multiaddr;
    IN_ADDR imsf_interface;
    MULTICAST_MODE_TYPE imsf_fmode;
    ULONG imsf_numsrc;
    IN_ADDR imsf_slist[1];
};

typedef struct ipv6_mreq IPV6_MREQ, *PIPV6_MREQ;
struct ipv6_mreq {
    IN6_ADDR ipv6mr_multiaddr;
    ULONG ipv6mr_interface;
};

typedef struct sockaddr_in6_w2ksp1 SOCKADDR_IN6_W2KSP1, *PSOCKADDR_IN6_W2KSP1,
    *LPSOCKADDR_IN6_W2KSP1;
struct sockaddr_in6_w2ksp1 {
    short sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    struct in6_addr sin6_addr;
    ULONG sin6_scope_id;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern const IN_ADDR in4addr_alligmpv3routersonlink;
extern const IN_ADDR in4addr_allnodesonlink;
extern const IN_ADDR in4addr_allroutersonlink;
extern const IN_ADDR in4addr_allteredohostsonlink;
extern const IN_ADDR in4addr_any;
extern const IN_ADDR in4addr_broadcast;
extern const IN_ADDR in4addr_linklocalprefix;
extern const IN_ADDR in4addr_loopback;
extern const IN_ADDR in4addr_multicastprefix;
extern const IN6_ADDR in6addr_6to4prefix;
extern const IN6_ADDR in6addr_allmldv2routersonlink;
extern const IN6_ADDR in6addr_allnodesonlink;
extern const IN6_ADDR in6addr_allnodesonnode;
extern const IN6_ADDR in6addr_allroutersonlink;
extern const IN6_ADDR in6addr_any;
extern const IN6_ADDR in6addr_linklocalprefix;
extern const IN6_ADDR in6addr_loopback;
extern const IN6_ADDR in6addr_multicastprefix;
extern const IN6_ADDR in6addr_solicitednodemulticastprefix;
extern const IN6_ADDR in6addr_teredoinitiallinklocaladdress;
extern const IN6_ADDR in6addr_teredoprefix;
extern const IN6_ADDR in6addr_teredoprefix_old;
extern const IN6_ADDR in6addr_v4mappedprefix;
extern const SCOPE_ID scopeid_unspecified;

EXTERN_C_END

#include "ip/address6.h"

#endif
