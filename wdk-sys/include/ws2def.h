/*
 * Socket addresses and options, shared with user mode.
 */
#ifndef CWDK_WS2DEF_H
#define CWDK_WS2DEF_H

#include "wdm.h"

#define ADDRINFOEX_VERSION_2 2
#define ADDRINFOEX_VERSION_3 3
#define ADDRINFOEX_VERSION_4 4
#define ADDRINFOEX_VERSION_5 5
#define ADDRINFOEX_VERSION_6 6

#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define AF_IMPLINK 3
#define AF_PUP 4
#define AF_CHAOS 5
#define AF_IPX 6
#define AF_NS 6
#define AF_ISO 7
#define AF_OSI 7
#define AF_ECMA 8
#define AF_DATAKIT 9
#define AF_CCITT 10
#define AF_SNA 11
#define AF_DECnet 12
#define AF_DLI 13
#define AF_LAT 14
#define AF_HYLINK 15
#define AF_APPLETALK 0x10
#define AF_NETBIOS 0x11
#define AF_VOICEVIEW 0x12
#define AF_FIREFOX 0x13
#define AF_UNKNOWN1 0x14
#define AF_BAN 0x15
#define AF_ATM 0x16
#define AF_INET6 23
#define AF_CLUSTER 0x18
#define AF_12844 0x19
#define AF_IRDA 0x1A
#define AF_NETDES 0x1C
#define AF_TCNPROCESS 29
#define AF_TCNMESSAGE 30
#define AF_ICLFXBM 31
#define AF_BTH 0x20
#define AF_LINK 0x21
#define AF_HYPERV 0x22
#define AF_MAX 0x23

#define AI_PASSIVE 1
#define AI_CANONNAME 2
#define AI_NUMERICHOST 4
#define AI_NUMERICSERV 8
#define AI_ALL 0x100
#define AI_ADDRCONFIG 0x400
#define AI_V4MAPPED 0x800
#define AI_SECURE 0x8000
#define AI_FQDN 0x20000
#define AI_FILESERVER 0x40000
#define AI_EXTENDED 0x80000000U

#define AI_BYPASS_DNS_CACHE 0x40

#define AI_DISABLE_IDN_ENCODING 0x80000

#define AI_DNS_RESPONSE_SECURE 1
#define AI_DNS_SERVER_TYPE_UDP 1
#define AI_DNS_SERVER_UDP_FALLBACK 1
#define AI_DNS_RESPONSE_HOSTFILE 2
#define AI_DNS_SERVER_TYPE_DOH 2
#define AI_DNS_ONLY 0x10

#define AI_EXCLUSIVE_CUSTOM_SERVERS 0x200000

#define AI_FORCE_CLEAR_TEXT 0x20

#define AI_NON_AUTHORITATIVE 0x4000

#define AI_REQUIRE_SECURE 0x20000000

#define AI_RESOLUTION_HANDLE 0x40000000

#define AI_RETURN_TTL 0x80
#define AI_RETURN_PREFERRED_NAMES 0x10000
#define AI_RETURN_RESPONSE_FLAGS 0x10000000

#define AI_SECURE_WITH_FALLBACK 0x100000

#define INADDR_ANY 0UL
#define INADDR_LOOPBACK 0x7F000001
#define INADDR_BROADCAST 0xFFFFFFFFUL
#define INADDR_NONE 0xFFFFFFFFU

#define IN_CLASSA_NSHIFT 0x18
#define IN_CLASSA_MAX 0x80
#define IN_CLASSA_HOST 0xFFFFFF
#define IN_CLASSA_NET 0xFF000000U

#define IN_CLASSB_NSHIFT 0x10
#define IN_CLASSB_HOST 65535
#define IN_CLASSB_MAX 0x10000
#define IN_CLASSB_NET 0xFFFF0000U

#define IN_CLASSC_NSHIFT 8
#define IN_CLASSC_HOST 255
#define IN_CLASSC_NET 0xFFFFFF00U

#define IN_CLASSD_NSHIFT 0x1C
#define IN_CLASSD_HOST 0xFFFFFFF
#define IN_CLASSD_NET 0xF0000000U

#define IOC_UNIX 0
#define IOC_WS2 0x8000000
#define IOC_WSK 0xF000000
#define IOC_PROTOCOL 0x10000000
#define IOC_VENDOR 0x18000000
#define IOC_VOID 0x20000000
#define IOC_OUT 0x40000000
#define IOC_IN 0x80000000U
#define IOC_INOUT 0xC0000000U

#define IOCPARM_MASK 127

/* Control codes of sockets, as BSD makes them: letter or number `x`, code `y`, what goes with it
 * `t`. */
#define _IO(x, y) (IOC_VOID | ((x) << 8) | (y))
#define _IOR(x, y, t) (IOC_OUT | (((long)sizeof(t) & IOCPARM_MASK) << 16) | ((x) << 8) | (y))
#define _IOW(x, y, t) (IOC_IN | (((long)sizeof(t) & IOCPARM_MASK) << 16) | ((x) << 8) | (y))

/* And as Windows Sockets 2 does, where `x` is the family of the code: IOC_WS2, IOC_VENDOR … */
#define _WSAIO(x, y) (IOC_VOID | (x) | (y))
#define _WSAIOR(x, y) (IOC_OUT | (x) | (y))
#define _WSAIOW(x, y) (IOC_IN | (x) | (y))
#define _WSAIORW(x, y) (IOC_INOUT | (x) | (y))

#define IP6T_SO_ORIGINAL_DST 12303

#define IPPORT_TCPMUX 1
#define IPPORT_ECHO 7
#define IPPORT_DISCARD 9
#define IPPORT_SYSTAT 11
#define IPPORT_DAYTIME 13
#define IPPORT_NETSTAT 15
#define IPPORT_QOTD 0x11
#define IPPORT_MSP 0x12
#define IPPORT_CHARGEN 0x13
#define IPPORT_FTP 0x15
#define IPPORT_TELNET 23
#define IPPORT_SMTP 0x19
#define IPPORT_TIMESERVER 0x25
#define IPPORT_NAMESERVER 0x2A
#define IPPORT_WHOIS 43
#define IPPORT_MTP 57
#define IPPORT_TFTP 0x45
#define IPPORT_RJE 77
#define IPPORT_FINGER 79
#define IPPORT_TTYLINK 87
#define IPPORT_SUPDUP 95
#define IPPORT_POP3 110
#define IPPORT_NTP 123
#define IPPORT_EPMAP 135
#define IPPORT_IMAP 143
#define IPPORT_SNMP 0xA1
#define IPPORT_IMAP3 220
#define IPPORT_LDAP 389
#define IPPORT_HTTPS 443
#define IPPORT_BIFFUDP 0x200
#define IPPORT_EXECSERVER 0x200
#define IPPORT_LOGINSERVER 0x201
#define IPPORT_WHOSERVER 0x201
#define IPPORT_CMDSERVER 0x202
#define IPPORT_EFSSERVER 0x208
#define IPPORT_ROUTESERVER 0x208
#define IPPORT_RESERVED 0x400

#define IPPORT_DYNAMIC_MIN 0xC000
#define IPPORT_DYNAMIC_MAX 65535

#define IPPORT_FTP_DATA 0x14

#define IPPORT_MICROSOFT_DS 445

#define IPPORT_NETBIOS_NS 0x89
#define IPPORT_NETBIOS_DGM 0x8A
#define IPPORT_NETBIOS_SSN 139

#define IPPORT_REGISTERED_MIN 0x400
#define IPPORT_REGISTERED_MAX 49151

#define IPPORT_SNMP_TRAP 0xA2

#define IPPROTO_IP 0

#define MSG_TRUNC 0x100
#define MSG_CTRUNC 0x200
#define MSG_BCAST 0x400
#define MSG_MCAST 0x800
#define MSG_ERRQUEUE 0x1000

#define NI_NOFQDN 1
#define NI_NUMERICHOST 2
#define NI_NAMEREQD 4
#define NI_NUMERICSERV 8
#define NI_DGRAM 0x10
#define NI_MAXSERV 0x20
#define NI_MAXHOST 0x401

#define NS_ALL 0
#define NS_SAP 1
#define NS_NDS 2
#define NS_SLP 5
#define NS_DHCP 6
#define NS_DNS 12
#define NS_NETBT 13
#define NS_WINS 14
#define NS_NLA 15
#define NS_BTH 0x10
#define NS_NBP 0x14
#define NS_MS 30
#define NS_STDA 31
#define NS_NTDS 0x20
#define NS_EMAIL 0x25
#define NS_PNRPNAME 0x26
#define NS_PNRPCLOUD 39
#define NS_X500 0x28
#define NS_NIS 0x29
#define NS_NISPLUS 0x2A
#define NS_WRQ 0x32
#define NS_NETDES 60

#define NS_PEER_BROWSE 3

#define NS_TCPIP_LOCAL 10
#define NS_TCPIP_HOSTS 11

#define SIO_FLUSH 0x28000004

#define SIO_ADDRESS_LIST_CHANGE 0x28000017
#define SIO_ADDRESS_LIST_QUERY 0x48000016
#define SIO_ADDRESS_LIST_SORT 0xC8000019U

#define SIO_ASSOCIATE_HANDLE 0x88000001U

#define SIO_ENABLE_CIRCULAR_QUEUEING 0x28000002

#define SIO_FIND_ROUTE 0x48000003

#define SIO_GET_BROADCAST_ADDRESS 0x48000005
#define SIO_GET_EXTENSION_FUNCTION_POINTER 0xC8000006U
#define SIO_GET_QOS 0xC8000007U
#define SIO_GET_GROUP_QOS 0xC8000008U
#define SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER 0xC8000024U

#define SIO_MULTICAST_SCOPE 0x8800000AU

#define SIO_MULTIPOINT_LOOPBACK 0x88000009U

#define SIO_QUERY_TARGET_PNP_HANDLE 0x48000018
#define SIO_QUERY_RSS_PROCESSOR_INFO 0x48000025

#define SIO_RESERVED_1 0x8800001AU
#define SIO_RESERVED_2 0x88000021U

#define SIO_ROUTING_INTERFACE_CHANGE 0x88000015U
#define SIO_ROUTING_INTERFACE_QUERY 0xC8000014U

#define SIO_SET_QOS 0x8800000BU
#define SIO_SET_GROUP_QOS 0x8800000CU

#define SIO_TRANSLATE_HANDLE 0xC800000DU

#define SO_DONTLINGER (-129)
#define SO_EXCLUSIVEADDRUSE (-5)
#define SO_DEBUG 1
#define SO_ACCEPTCONN 2
#define SO_REUSEADDR 4
#define SO_KEEPALIVE 8
#define SO_DONTROUTE 0x10
#define SO_BROADCAST 0x20
#define SO_USELOOPBACK 0x40
#define SO_LINGER 0x80
#define SO_OOBINLINE 0x100
#define SO_SNDBUF 0x1001
#define SO_RCVBUF 0x1002
#define SO_SNDLOWAT 0x1003
#define SO_RCVLOWAT 0x1004
#define SO_SNDTIMEO 0x1005
#define SO_RCVTIMEO 0x1006
#define SO_ERROR 4103
#define SO_TYPE 0x1008

#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5

#define SOL_IPV6 65530
#define SOL_IP 65531
#define SOL_SOCKET 65535

#define SO_BSP_STATE 0x1009

#define SO_COMPARTMENT_ID 0x3004

#define SO_CONDITIONAL_ACCEPT 0x3002

#define SO_GROUP_ID 0x2001
#define SO_GROUP_PRIORITY 0x2002

#define SO_MAX_MSG_SIZE 0x2003

#define SO_ORIGINAL_DST 12303

#define SO_PAUSE_ACCEPT 12291

#define SO_PORT_SCALABILITY 12294

#define SO_RANDOMIZE_PORT 12293

#define SO_REUSE_UNICASTPORT 12295
#define SO_REUSE_MULTICASTPORT 0x3008

#define _SS_PAD1SIZE 6ULL
#define _SS_ALIGNSIZE 8ULL
#define _SS_PAD2SIZE 0x70ULL
#define _SS_MAXSIZE 0x80

#define TCP_NODELAY 1

#define WSK_SO_BASE 0x4000

EXTERN_C_START

typedef struct _SOCKET_ADDRESS SOCKET_ADDRESS, *PSOCKET_ADDRESS, *LPSOCKET_ADDRESS;
typedef struct addrinfoexW ADDRINFOEXW, *PADDRINFOEXW, *LPADDRINFOEXW;
typedef struct cmsghdr WSACMSGHDR, *PCMSGHDR, *PWSACMSGHDR, *LPWSACMSGHDR;
typedef WSACMSGHDR CMSGHDR;
typedef struct in_addr IN_ADDR, *PIN_ADDR, *LPIN_ADDR;
typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN;
typedef USHORT ADDRESS_FAMILY;

typedef enum IPPROTO {
    IPPROTO_HOPOPTS = 0,
    IPPROTO_ICMP,
    IPPROTO_IGMP,
    IPPROTO_GGP,
    IPPROTO_IPV4,
    IPPROTO_ST,
    IPPROTO_TCP,
    IPPROTO_CBT,
    IPPROTO_EGP,
    IPPROTO_IGP,
    IPPROTO_PUP = 12,
    IPPROTO_UDP = 17,
    IPPROTO_IDP = 22,
    IPPROTO_RDP = 27,
    IPPROTO_IPV6 = 41,
    IPPROTO_ROUTING = 43,
    IPPROTO_FRAGMENT,
    IPPROTO_ESP = 50,
    IPPROTO_AH,
    IPPROTO_ICMPV6 = 58,
    IPPROTO_NONE,
    IPPROTO_DSTOPTS,
    IPPROTO_ND = 77,
    IPPROTO_ICLFXBM,
    IPPROTO_PIM = 103,
    IPPROTO_PGM = 113,
    IPPROTO_L2TP = 115,
    IPPROTO_SCTP = 132,
    IPPROTO_RAW = 255,
    IPPROTO_MAX,
    IPPROTO_RESERVED_RAW,
    IPPROTO_RESERVED_IPSEC,
    IPPROTO_RESERVED_IPSECOFFLOAD,
    IPPROTO_RESERVED_WNV,
    IPPROTO_RESERVED_MAX,
} IPPROTO,
    *PIPROTO;

typedef enum SCOPE_LEVEL {
    ScopeLevelInterface = 1,
    ScopeLevelLink,
    ScopeLevelSubnet,
    ScopeLevelAdmin,
    ScopeLevelSite,
    ScopeLevelOrganization = 8,
    ScopeLevelGlobal = 14,
    ScopeLevelCount = 16,
} SCOPE_LEVEL;

typedef struct {
    union {
        struct {
            ULONG Zone : 28;
            ULONG Level : 4;
        };
        ULONG Value;
    };
} SCOPE_ID, *PSCOPE_ID;

struct _SOCKET_ADDRESS {
    _Field_size_bytes_(iSockaddrLength) LPSOCKADDR lpSockaddr;
    INT iSockaddrLength;
};

typedef struct _CSADDR_INFO CSADDR_INFO, *PCSADDR_INFO, *LPCSADDR_INFO;
struct _CSADDR_INFO {
    SOCKET_ADDRESS LocalAddr;
    SOCKET_ADDRESS RemoteAddr;
    INT iSocketType;
    INT iProtocol;
};

typedef struct _SOCKET_ADDRESS_LIST SOCKET_ADDRESS_LIST, *PSOCKET_ADDRESS_LIST,
    *LPSOCKET_ADDRESS_LIST;
struct _SOCKET_ADDRESS_LIST {
    INT iAddressCount;
    SOCKET_ADDRESS Address[1];
};

typedef struct _SOCKET_PROCESSOR_AFFINITY SOCKET_PROCESSOR_AFFINITY, *PSOCKET_PROCESSOR_AFFINITY;
struct _SOCKET_PROCESSOR_AFFINITY {
    PROCESSOR_NUMBER Processor;
    USHORT NumaNodeId;
    USHORT Reserved;
};

typedef struct _WSABUF WSABUF, *LPWSABUF;
struct _WSABUF {
    ULONG len;
    _Field_size_bytes_(len) CHAR *buf;
};

typedef struct _WSAMSG WSAMSG, *PWSAMSG, *LPWSAMSG;
struct _WSAMSG {
    _Field_size_bytes_(namelen) LPSOCKADDR name;
    INT namelen;
    LPWSABUF lpBuffers;
    ULONG dwBufferCount;
    WSABUF Control;
    ULONG dwFlags;
};

typedef struct addrinfo ADDRINFOA, *PADDRINFOA;
struct addrinfo {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    char *ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    struct addrinfo *ai_next;
};

typedef struct addrinfoW ADDRINFOW, *PADDRINFOW;
struct addrinfoW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    struct addrinfoW *ai_next;
};

typedef struct addrinfo_dns_server ADDRINFO_DNS_SERVER;
struct addrinfo_dns_server {
    unsigned int ai_servertype;
    unsigned long long ai_flags;
    unsigned int ai_addrlen;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    union {
        PWSTR ai_template;
    };
};

typedef struct addrinfoex2A ADDRINFOEX2A, *PADDRINFOEX2A, *LPADDRINFOEX2A;
struct addrinfoex2A {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    char *ai_canonname;
    struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoex2A *ai_next;
    int ai_version;
    char *ai_fqdn;
};

typedef struct addrinfoex2W ADDRINFOEX2W, *PADDRINFOEX2W, *LPADDRINFOEX2W;
struct addrinfoex2W {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoex2W *ai_next;
    int ai_version;
    PWSTR ai_fqdn;
};

typedef struct addrinfoex3 ADDRINFOEX3, *PADDRINFOEX3, *LPADDRINFOEX3;
struct addrinfoex3 {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoex3 *ai_next;
    int ai_version;
    PWSTR ai_fqdn;
    int ai_interfaceindex;
};

typedef struct addrinfoex4 ADDRINFOEX4, *PADDRINFOEX4, *LPADDRINFOEX4;
struct addrinfoex4 {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    GUID *ai_provider;
    struct addrinfoex4 *ai_next;
    int ai_version;
    PWSTR ai_fqdn;
    int ai_interfaceindex;
    HANDLE ai_resolutionhandle;
};

typedef struct addrinfoex5 ADDRINFOEX5, *PADDRINFOEX5, *LPADDRINFOEX5;
struct addrinfoex5 {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    GUID *ai_provider;
    struct addrinfoex5 *ai_next;
    int ai_version;
    PWSTR ai_fqdn;
    int ai_interfaceindex;
    HANDLE ai_resolutionhandle;
    unsigned int ai_ttl;
};

typedef struct addrinfoex6 ADDRINFOEX6, *PADDRINFOEX6;
struct addrinfoex6 {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    GUID *ai_provider;
    struct addrinfoex5 *ai_next;
    int ai_version;
    PWSTR ai_fqdn;
    int ai_interfaceindex;
    HANDLE ai_resolutionhandle;
    unsigned int ai_ttl;
    unsigned int ai_numservers;
    ADDRINFO_DNS_SERVER *ai_servers;
    ULONG64 ai_responseflags;
};

typedef struct addrinfoexA ADDRINFOEXA, *PADDRINFOEXA, *LPADDRINFOEXA;
struct addrinfoexA {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    char *ai_canonname;
    struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoexA *ai_next;
};

struct addrinfoexW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    _Field_size_bytes_(ai_addrlen) struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoexW *ai_next;
};

struct cmsghdr {
    SIZE_T cmsg_len;
    INT cmsg_level;
    INT cmsg_type;
};

struct in_addr {
    union {
        struct {
            UCHAR s_b1;
            UCHAR s_b2;
            UCHAR s_b3;
            UCHAR s_b4;
        } S_un_b;
        struct {
            USHORT s_w1;
            USHORT s_w2;
        } S_un_w;
        ULONG S_addr;
    } S_un;
};

struct sockaddr {
    ADDRESS_FAMILY sa_family;
    CHAR sa_data[14];
};

typedef struct sockaddr_dl SOCKADDR_DL, *PSOCKADDR_DL;
struct sockaddr_dl {
    ADDRESS_FAMILY sdl_family;
    UCHAR sdl_data[8];
    UCHAR sdl_zero[4];
};

struct sockaddr_in {
    ADDRESS_FAMILY sin_family;
    USHORT sin_port;
    IN_ADDR sin_addr;
    CHAR sin_zero[8];
};

typedef struct sockaddr_storage SOCKADDR_STORAGE_LH, *PSOCKADDR_STORAGE, *LPSOCKADDR_STORAGE,
    *PSOCKADDR_STORAGE_LH, *LPSOCKADDR_STORAGE_LH;
typedef SOCKADDR_STORAGE_LH SOCKADDR_STORAGE;
struct sockaddr_storage {
    ADDRESS_FAMILY ss_family;
    CHAR __ss_pad1[6];
    long long __ss_align;
    CHAR __ss_pad2[112];
};

typedef struct sockaddr_storage_xp SOCKADDR_STORAGE_XP, *PSOCKADDR_STORAGE_XP,
    *LPSOCKADDR_STORAGE_XP;
struct sockaddr_storage_xp {
    short ss_family;
    CHAR __ss_pad1[6];
    long long __ss_align;
    CHAR __ss_pad2[112];
};

EXTERN_C_END

#endif
