/*
 * GUIDs. DEFINE_GUID declares one; in the single source file that includes initguid.h before the
 * header with the list, the same line defines it.
 */
#ifndef CWDK_GUIDDEF_H
#define CWDK_GUIDDEF_H

#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID;
#endif

#ifndef _LPGUID_DEFINED
#define _LPGUID_DEFINED
typedef GUID *LPGUID;
typedef const GUID *LPCGUID;
#endif

#ifndef __IID_DEFINED__
#define __IID_DEFINED__
typedef GUID IID, CLSID, FMTID, *LPIID, *LPCLSID, *LPFMTID;
#define IID_NULL GUID_NULL
#define CLSID_NULL GUID_NULL
#define FMTID_NULL GUID_NULL
#endif

#if defined(__cplusplus)
#define CWDK_GUID_LINKAGE_ extern "C"
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const CLSID &
#define REFFMTID const FMTID &
#else
#define CWDK_GUID_LINKAGE_ extern
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const CLSID *
#define REFFMTID const FMTID *
#endif

#if defined(__cplusplus)
static __inline int InlineIsEqualGUID(REFGUID a, REFGUID b) {
    return __builtin_memcmp(&a, &b, sizeof(GUID)) == 0;
}
static __inline int IsEqualGUID(REFGUID a, REFGUID b) {
    return __builtin_memcmp(&a, &b, sizeof(GUID)) == 0;
}
__inline bool operator==(REFGUID a, REFGUID b) { return IsEqualGUID(a, b) != 0; }
__inline bool operator!=(REFGUID a, REFGUID b) { return IsEqualGUID(a, b) == 0; }
#else
#define InlineIsEqualGUID(a, b) (__builtin_memcmp((a), (b), sizeof(GUID)) == 0)
#define IsEqualGUID(a, b) (__builtin_memcmp((a), (b), sizeof(GUID)) == 0)
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)
#define IsEqualFMTID(a, b) IsEqualGUID(a, b)

/* Defines a GUID without initguid.h, for those that a driver finds in no library. */
#define CWDK_GUID_HERE_(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                           \
    CWDK_GUID_LINKAGE_ const GUID name;                                                            \
    const GUID __declspec(selectany) name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}

#endif

/* Outside the guard: initguid.h may come before or after, and both must work. */
#undef DEFINE_GUID
#if defined(INITGUID)
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                               \
    CWDK_GUID_LINKAGE_ const GUID name;                                                            \
    const GUID __declspec(selectany) name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                               \
    CWDK_GUID_LINKAGE_ const GUID name
#endif
#define DEFINE_OLEGUID(name, l, w1, w2) DEFINE_GUID(name, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
