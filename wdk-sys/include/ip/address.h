/*
 * IPv4, IPv6 and socket addresses: asking what one is, comparing, setting.
 *
 * IN4_ and IN6_ functions take bare addresses, IN4ADDR_ and IN6ADDR_ socket addresses of that
 * family, INETADDR_ a socket address of either: they look at its family first, and any other
 * family is a mistake of the caller. Everything is in network byte order, reads nothing but its
 * arguments and runs at any IRQL. The IPv4 blocks are those of RFC 6890, 1918, 3927 and 2365.
 */
#ifndef CWDK_IP_ADDRESS_H
#define CWDK_IP_ADDRESS_H

#include "ws2ipdef.h"
#include "ip/address6.h"

#define IN4ADDR_ANY 0UL
#define IN4ADDR_LOOPBACK 0x100007F
#define IN4ADDR_BROADCAST 0xFFFFFFFFUL
#define IN4ADDR_NONE 0xFFFFFFFFU

#define IN4ADDR_LINKLOCALPREFIX_LENGTH 0x10
#define IN4ADDR_LOOPBACKPREFIX_LENGTH 8
#define IN4ADDR_MULTICASTPREFIX_LENGTH 4

EXTERN_C_START

/* IPv4 */

FORCEINLINE BOOLEAN IN4_ADDR_EQUAL(_In_ const IN_ADDR *a, _In_ const IN_ADDR *b) {
    return (BOOLEAN)(a->S_un.S_addr == b->S_un.S_addr);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_UNSPECIFIED(_In_ const IN_ADDR *a) {
    return (BOOLEAN)(a->S_un.S_addr == IN4ADDR_ANY);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_LOOPBACK(_In_ const IN_ADDR *a) {
    return (BOOLEAN)(a->S_un.S_un_b.s_b1 == 127);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_BROADCAST(_In_ const IN_ADDR *a) {
    return (BOOLEAN)(a->S_un.S_addr == IN4ADDR_BROADCAST);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_MULTICAST(_In_ const IN_ADDR *a) {
    return (BOOLEAN)((a->S_un.S_un_b.s_b1 & 0xf0) == 0xe0);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_LINKLOCAL(_In_ const IN_ADDR *a) {
    return (BOOLEAN)(a->S_un.S_un_b.s_b1 == 169 && a->S_un.S_un_b.s_b2 == 254);
}

FORCEINLINE BOOLEAN IN4_IS_ADDR_RFC1918(_In_ const IN_ADDR *a) {
    return (BOOLEAN)(a->S_un.S_un_b.s_b1 == 10 ||
                     (a->S_un.S_un_b.s_b1 == 172 && (a->S_un.S_un_b.s_b2 & 0xf0) == 16) ||
                     (a->S_un.S_un_b.s_b1 == 192 && a->S_un.S_un_b.s_b2 == 168));
}

/* 224.0.0.0/24 */
FORCEINLINE BOOLEAN IN4_IS_ADDR_MC_LINKLOCAL(_In_ const IN_ADDR *a) {
    return (BOOLEAN)((a->S_un.S_addr & 0x00ffffff) == 0xe0);
}

/* 239.255.0.0/16 */
FORCEINLINE BOOLEAN IN4_IS_ADDR_MC_ADMINLOCAL(_In_ const IN_ADDR *a) {
    return (BOOLEAN)((a->S_un.S_addr & 0xffff) == 0xffef);
}

FORCEINLINE BOOLEAN IN4ADDR_ISANY(_In_ const SOCKADDR_IN *a) {
    return IN4_IS_ADDR_UNSPECIFIED(&a->sin_addr);
}

FORCEINLINE BOOLEAN IN4ADDR_ISUNSPECIFIED(_In_ const SOCKADDR_IN *a) {
    return (BOOLEAN)(IN4ADDR_ISANY(a) && a->sin_port == 0);
}

FORCEINLINE BOOLEAN IN4ADDR_ISLOOPBACK(_In_ const SOCKADDR_IN *a) {
    return IN4_IS_ADDR_LOOPBACK(&a->sin_addr);
}

FORCEINLINE BOOLEAN IN4ADDR_ISEQUAL(_In_ const SOCKADDR_IN *a, _In_ const SOCKADDR_IN *b) {
    return (BOOLEAN)(a->sin_port == b->sin_port && IN4_ADDR_EQUAL(&a->sin_addr, &b->sin_addr));
}

FORCEINLINE VOID IN4ADDR_SETSOCKADDR(_Out_ PSOCKADDR_IN a, _In_ const IN_ADDR *addr,
                                     _In_ USHORT port) {
    RtlZeroMemory(a, sizeof(*a));
    a->sin_family = AF_INET;
    a->sin_port = port;
    a->sin_addr = *addr;
}

FORCEINLINE VOID IN4ADDR_SETANY(_Out_ PSOCKADDR_IN a) {
    RtlZeroMemory(a, sizeof(*a));
    a->sin_family = AF_INET;
}

FORCEINLINE VOID IN4ADDR_SETLOOPBACK(_Out_ PSOCKADDR_IN a) {
    IN4ADDR_SETANY(a);
    a->sin_addr.S_un.S_addr = IN4ADDR_LOOPBACK;
}

/* IPv6 */

/* 2002::/16 */
FORCEINLINE BOOLEAN IN6_IS_ADDR_6TO4(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(a->u.Byte[0] == 0x20 && a->u.Byte[1] == 2);
}

FORCEINLINE const UCHAR *IN6_EXTRACT_V4ADDR_FROM_6TO4(_In_ const IN6_ADDR *Ipv6Address) {
    return &Ipv6Address->u.Byte[2];
}

FORCEINLINE const UCHAR *IN6_GET_ADDR_V4MAPPED(_In_ const IN6_ADDR *Ipv6Address) {
    return &Ipv6Address->u.Byte[12];
}

FORCEINLINE const UCHAR *IN6_GET_ADDR_V4COMPAT(_In_ const IN6_ADDR *Ipv6Address) {
    return &Ipv6Address->u.Byte[12];
}

FORCEINLINE VOID IN6_SET_ADDR_V4MAPPED(_Out_ PIN6_ADDR a6, _In_ const IN_ADDR *a4) {
    RtlZeroMemory(a6, sizeof(*a6));
    a6->u.Word[5] = 0xffff;
    RtlCopyMemory(&a6->u.Byte[12], a4, sizeof(*a4));
}

FORCEINLINE VOID IN6_SET_ADDR_V4COMPAT(_Out_ PIN6_ADDR a6, _In_ const IN_ADDR *a4) {
    RtlZeroMemory(a6, sizeof(*a6));
    RtlCopyMemory(&a6->u.Byte[12], a4, sizeof(*a4));
}

FORCEINLINE BOOLEAN IN6_PREFIX_EQUAL(_In_ const IN6_ADDR *a, _In_ const IN6_ADDR *b,
                                     _In_range_(0, (sizeof(IN6_ADDR) * 8)) UINT8 len) {
    UINT8 Bytes = len / 8;
    UINT8 Bits = len % 8;

    return (BOOLEAN)(RtlEqualMemory(a, b, Bytes) &&
                     (Bits == 0 ||
                      (a->u.Byte[Bytes] >> (8 - Bits)) == (b->u.Byte[Bytes] >> (8 - Bits))));
}

FORCEINLINE BOOLEAN IN6ADDR_ISANY(_In_ const SOCKADDR_IN6 *a) {
    return IN6_IS_ADDR_UNSPECIFIED(&a->sin6_addr);
}

FORCEINLINE BOOLEAN IN6ADDR_ISUNSPECIFIED(_In_ const SOCKADDR_IN6 *a) {
    return (BOOLEAN)(IN6ADDR_ISANY(a) && a->sin6_port == 0 && a->sin6_scope_id == 0);
}

FORCEINLINE BOOLEAN IN6ADDR_ISLOOPBACK(_In_ const SOCKADDR_IN6 *a) {
    return IN6_IS_ADDR_LOOPBACK(&a->sin6_addr);
}

FORCEINLINE BOOLEAN IN6ADDR_ISV4MAPPED(_In_ const SOCKADDR_IN6 *a) {
    return IN6_IS_ADDR_V4MAPPED(&a->sin6_addr);
}

FORCEINLINE BOOLEAN IN6ADDR_IS6TO4(_In_ const SOCKADDR_IN6 *a) {
    return IN6_IS_ADDR_6TO4(&a->sin6_addr);
}

FORCEINLINE BOOLEAN IN6ADDR_ISEQUAL(_In_ const SOCKADDR_IN6 *a, _In_ const SOCKADDR_IN6 *b) {
    return (BOOLEAN)(a->sin6_port == b->sin6_port && a->sin6_scope_id == b->sin6_scope_id &&
                     IN6_ADDR_EQUAL(&a->sin6_addr, &b->sin6_addr));
}

FORCEINLINE VOID IN6ADDR_SETSOCKADDR(_Out_ PSOCKADDR_IN6 a, _In_ const IN6_ADDR *addr,
                                     _In_ SCOPE_ID scope, _In_ USHORT port) {
    RtlZeroMemory(a, sizeof(*a));
    a->sin6_family = AF_INET6;
    a->sin6_port = port;
    a->sin6_addr = *addr;
    a->sin6_scope_struct = scope;
}

FORCEINLINE VOID IN6ADDR_SETANY(_Out_ PSOCKADDR_IN6 a) {
    RtlZeroMemory(a, sizeof(*a));
    a->sin6_family = AF_INET6;
}

FORCEINLINE VOID IN6ADDR_SETLOOPBACK(_Out_ PSOCKADDR_IN6 a) {
    IN6ADDR_SETANY(a);
    IN6_SET_ADDR_LOOPBACK(&a->sin6_addr);
}

FORCEINLINE VOID IN6ADDR_SETV4MAPPED(_Out_ PSOCKADDR_IN6 a6, _In_ const IN_ADDR *a4,
                                     _In_ SCOPE_ID scope, _In_ USHORT port) {
    IN6ADDR_SETANY(a6);
    IN6_SET_ADDR_V4MAPPED(&a6->sin6_addr, a4);
    a6->sin6_scope_struct = scope;
    a6->sin6_port = port;
}

/* Either family, by its number */

FORCEINLINE SIZE_T INET_ADDR_LENGTH(_In_ ADDRESS_FAMILY af) {
    return af == AF_INET ? sizeof(IN_ADDR) : sizeof(IN6_ADDR);
}

FORCEINLINE SIZE_T INET_SOCKADDR_LENGTH(_In_ ADDRESS_FAMILY af) {
    return af == AF_INET ? sizeof(SOCKADDR_IN) : sizeof(SOCKADDR_IN6);
}

FORCEINLINE BOOLEAN INET_ADDR_EQUAL(_In_ ADDRESS_FAMILY af, _In_ const VOID *a,
                                    _In_ const VOID *b) {
    return (BOOLEAN)RtlEqualMemory(a, b, INET_ADDR_LENGTH(af));
}

FORCEINLINE BOOLEAN INET_IS_ADDR_UNSPECIFIED(_In_ ADDRESS_FAMILY af, _In_ const VOID *a) {
    return af == AF_INET ? IN4_IS_ADDR_UNSPECIFIED((const IN_ADDR *)a)
                         : IN6_IS_ADDR_UNSPECIFIED((const IN6_ADDR *)a);
}

FORCEINLINE BOOLEAN INET_IS_ADDR_LOOPBACK(_In_ ADDRESS_FAMILY af, _In_ const VOID *a) {
    return af == AF_INET ? IN4_IS_ADDR_LOOPBACK((const IN_ADDR *)a)
                         : IN6_IS_ADDR_LOOPBACK((const IN6_ADDR *)a);
}

FORCEINLINE BOOLEAN INET_IS_ADDR_MULTICAST(_In_ ADDRESS_FAMILY af, _In_ const VOID *a) {
    return af == AF_INET ? IN4_IS_ADDR_MULTICAST((const IN_ADDR *)a)
                         : IN6_IS_ADDR_MULTICAST((const IN6_ADDR *)a);
}

/* IPv6 has no broadcast. */
FORCEINLINE BOOLEAN INET_IS_ADDR_BROADCAST(_In_ ADDRESS_FAMILY af, _In_ const VOID *a) {
    return (BOOLEAN)(af == AF_INET && IN4_IS_ADDR_BROADCAST((const IN_ADDR *)a));
}

/* A socket address of either family */

FORCEINLINE PUCHAR INETADDR_ADDRESS(_In_ const SOCKADDR *a) {
    return a->sa_family == AF_INET6 ? (PUCHAR) & ((PSOCKADDR_IN6)a)->sin6_addr
                                    : (PUCHAR) & ((PSOCKADDR_IN)a)->sin_addr;
}

FORCEINLINE USHORT INETADDR_PORT(_In_ const SOCKADDR *a) {
    return a->sa_family == AF_INET6 ? ((PSOCKADDR_IN6)a)->sin6_port : ((PSOCKADDR_IN)a)->sin_port;
}

FORCEINLINE VOID INETADDR_SET_ADDRESS(_Inout_ PSOCKADDR a,
                                      _In_reads_bytes_(INET_ADDR_LENGTH(a->sa_family))
                                          const UCHAR *Address) {
    RtlCopyMemory(INETADDR_ADDRESS(a), Address, INET_ADDR_LENGTH(a->sa_family));
}

FORCEINLINE VOID INETADDR_SET_PORT(_Inout_ PSOCKADDR a, _In_ USHORT Port) {
    if (a->sa_family == AF_INET6) {
        ((PSOCKADDR_IN6)a)->sin6_port = Port;
    } else {
        ((PSOCKADDR_IN)a)->sin_port = Port;
    }
}

FORCEINLINE BOOLEAN INETADDR_ISANY(_In_ const SOCKADDR *a) {
    return INET_IS_ADDR_UNSPECIFIED(a->sa_family, INETADDR_ADDRESS(a));
}

FORCEINLINE BOOLEAN INETADDR_ISLOOPBACK(_In_ const SOCKADDR *a) {
    return INET_IS_ADDR_LOOPBACK(a->sa_family, INETADDR_ADDRESS(a));
}

FORCEINLINE BOOLEAN INETADDR_ISUNSPECIFIED(_In_ const SOCKADDR *a) {
    return a->sa_family == AF_INET6 ? IN6ADDR_ISUNSPECIFIED((const SOCKADDR_IN6 *)a)
                                    : IN4ADDR_ISUNSPECIFIED((const SOCKADDR_IN *)a);
}

FORCEINLINE BOOLEAN INETADDR_ISV4MAPPED(_In_ const SOCKADDR *a) {
    return (BOOLEAN)(a->sa_family == AF_INET6 && IN6ADDR_ISV4MAPPED((const SOCKADDR_IN6 *)a));
}

FORCEINLINE BOOLEAN INETADDR_ISEQUAL(_In_ const SOCKADDR *a, _In_ const SOCKADDR *b) {
    if (a->sa_family != b->sa_family) {
        return FALSE;
    }
    return a->sa_family == AF_INET6
               ? IN6ADDR_ISEQUAL((const SOCKADDR_IN6 *)a, (const SOCKADDR_IN6 *)b)
               : IN4ADDR_ISEQUAL((const SOCKADDR_IN *)a, (const SOCKADDR_IN *)b);
}

FORCEINLINE VOID INETADDR_SETANY(_Inout_ PSOCKADDR a) {
    if (a->sa_family == AF_INET6) {
        IN6ADDR_SETANY((PSOCKADDR_IN6)a);
    } else {
        IN4ADDR_SETANY((PSOCKADDR_IN)a);
    }
}

FORCEINLINE VOID INETADDR_SETLOOPBACK(_Inout_ PSOCKADDR a) {
    if (a->sa_family == AF_INET6) {
        IN6ADDR_SETLOOPBACK((PSOCKADDR_IN6)a);
    } else {
        IN4ADDR_SETLOOPBACK((PSOCKADDR_IN)a);
    }
}

FORCEINLINE VOID INETADDR_SETSOCKADDR(_In_ ADDRESS_FAMILY af, _Out_ PSOCKADDR a,
                                      _In_ const VOID *addr, _In_ SCOPE_ID scope,
                                      _In_ USHORT port) {
    if (af == AF_INET6) {
        IN6ADDR_SETSOCKADDR((PSOCKADDR_IN6)a, (const IN6_ADDR *)addr, scope, port);
    } else {
        IN4ADDR_SETSOCKADDR((PSOCKADDR_IN)a, (const IN_ADDR *)addr, port);
    }
}

EXTERN_C_END

#endif
