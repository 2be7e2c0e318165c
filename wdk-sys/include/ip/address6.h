/*
 * What kind of address an IPv6 address is, by its prefix (RFC 4291), and setting the fixed ones.
 *
 * All of these look at the sixteen bytes alone, touch nothing else and run at any IRQL.
 */
#ifndef CWDK_IP_ADDRESS6_H
#define CWDK_IP_ADDRESS6_H

#include "ws2ipdef.h"

EXTERN_C_START

FORCEINLINE BOOLEAN IN6_ADDR_EQUAL(_In_ const IN6_ADDR *x, _In_ const IN6_ADDR *y) {
    return (BOOLEAN)RtlEqualMemory(x, y, sizeof(IN6_ADDR));
}

#define IN6_ARE_ADDR_EQUAL IN6_ADDR_EQUAL

/* The words of the address from the first on are zero, as many as Words says. */
FORCEINLINE BOOLEAN CwdkIn6LeadingZero(_In_ const IN6_ADDR *a, _In_ ULONG Words) {
    ULONG i;

    for (i = 0; i < Words; ++i) {
        if (a->u.Word[i] != 0) {
            return FALSE;
        }
    }
    return TRUE;
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_UNSPECIFIED(_In_ const IN6_ADDR *a) {
    return CwdkIn6LeadingZero(a, 8);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_LOOPBACK(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(CwdkIn6LeadingZero(a, 7) && a->u.Byte[14] == 0 && a->u.Byte[15] == 1);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_MULTICAST(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(a->u.Byte[0] == 0xff);
}

/* Formed by a 64-bit interface identifier: every unicast address, by its top three bits. */
FORCEINLINE BOOLEAN IN6_IS_ADDR_EUI64(_In_ const IN6_ADDR *a) {
    UCHAR Format = a->u.Byte[0] & 0xe0;

    return (BOOLEAN)(Format != 0 && Format != 0xe0);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_LINKLOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(a->u.Byte[0] == 0xfe && (a->u.Byte[1] & 0xc0) == 0x80);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_SITELOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(a->u.Byte[0] == 0xfe && (a->u.Byte[1] & 0xc0) == 0xc0);
}

/* Outside the first and the last sixteenth of the space, which hold special and local ones. */
FORCEINLINE BOOLEAN IN6_IS_ADDR_GLOBAL(_In_ const IN6_ADDR *a) {
    ULONG High = a->u.Byte[0] & 0xf0;

    return (BOOLEAN)(High != 0 && High != 0xf0);
}

/* ::a.b.c.d, but neither :: nor ::1. */
FORCEINLINE BOOLEAN IN6_IS_ADDR_V4COMPAT(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(CwdkIn6LeadingZero(a, 6) && !(a->u.Word[6] == 0 && a->u.Byte[14] == 0 &&
                                                   (a->u.Byte[15] == 0 || a->u.Byte[15] == 1)));
}

/* ::ffff:a.b.c.d */
FORCEINLINE BOOLEAN IN6_IS_ADDR_V4MAPPED(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(CwdkIn6LeadingZero(a, 5) && a->u.Word[5] == 0xffff);
}

/* ::ffff:0:a.b.c.d */
FORCEINLINE BOOLEAN IN6_IS_ADDR_V4TRANSLATED(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(CwdkIn6LeadingZero(a, 4) && a->u.Word[4] == 0xffff && a->u.Word[5] == 0);
}

/* The scope is in the low half of a multicast address's second byte. */
FORCEINLINE BOOLEAN IN6_IS_ADDR_MC_NODELOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(IN6_IS_ADDR_MULTICAST(a) && (a->u.Byte[1] & 0xf) == ScopeLevelInterface);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_MC_LINKLOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(IN6_IS_ADDR_MULTICAST(a) && (a->u.Byte[1] & 0xf) == ScopeLevelLink);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_MC_SITELOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(IN6_IS_ADDR_MULTICAST(a) && (a->u.Byte[1] & 0xf) == ScopeLevelSite);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_MC_ORGLOCAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(IN6_IS_ADDR_MULTICAST(a) && (a->u.Byte[1] & 0xf) == ScopeLevelOrganization);
}

FORCEINLINE BOOLEAN IN6_IS_ADDR_MC_GLOBAL(_In_ const IN6_ADDR *a) {
    return (BOOLEAN)(IN6_IS_ADDR_MULTICAST(a) && (a->u.Byte[1] & 0xf) == ScopeLevelGlobal);
}

FORCEINLINE VOID IN6_SET_ADDR_UNSPECIFIED(_Out_ PIN6_ADDR a) { RtlZeroMemory(a, sizeof(*a)); }

FORCEINLINE VOID IN6_SET_ADDR_LOOPBACK(_Out_ PIN6_ADDR a) {
    RtlZeroMemory(a, sizeof(*a));
    a->u.Byte[15] = 1;
}

EXTERN_C_END

#endif
