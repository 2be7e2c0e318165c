/*
 * Macros that work on any type: status tests, fields and containers, sizes, assertions at compile
 * time, conversions between pointers and integers.
 */
#ifndef CWDK_NT_BASIC_MACROS_H
#define CWDK_NT_BASIC_MACROS_H

#include "nt/decl.h"
#include <guiddef.h>
#include "nt/basic/types.h"

#define APPLICATION_ERROR_MASK 0x20000000

#define ERROR_SEVERITY_SUCCESS 0
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000U
#define ERROR_SEVERITY_ERROR 0xC0000000U

#define PRAGMA_DEPRECATED_DDK 0

#define STRICT 1

/* What stands where a statement or an argument has to and nothing is meant. */
#ifndef NOTHING
#define NOTHING
#endif

EXTERN_C_START

/* Status codes: the two top bits are the severity. */
#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)
#define NT_INFORMATION(Status) ((((ULONG)(Status)) >> 30) == 1)
#define NT_WARNING(Status) ((((ULONG)(Status)) >> 30) == 2)
#define NT_ERROR(Status) ((((ULONG)(Status)) >> 30) == 3)

#define UNREFERENCED_PARAMETER(P) ((void)(P))
#define DBG_UNREFERENCED_PARAMETER(P) ((void)(P))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))
#define ARGUMENT_PRESENT(ArgumentPointer) ((CHAR *)((ULONG_PTR)(ArgumentPointer)) != (CHAR *)NULL)

/*
 * Names of nested unions and structures that headers for old compilers need and these do not: a
 * member without a name is reached directly.
 */
#if defined(NONAMELESSUNION)
#define DUMMYUNIONNAME u
#define DUMMYUNIONNAME2 u2
#define DUMMYUNIONNAME3 u3
#define DUMMYUNIONNAME4 u4
#define DUMMYUNIONNAME5 u5
#define DUMMYUNIONNAME6 u6
#define DUMMYUNIONNAME7 u7
#define DUMMYUNIONNAME8 u8
#define DUMMYUNIONNAME9 u9
#define DUMMYSTRUCTNAME s
#define DUMMYSTRUCTNAME2 s2
#define DUMMYSTRUCTNAME3 s3
#define DUMMYSTRUCTNAME4 s4
#define DUMMYSTRUCTNAME5 s5
#define DUMMYSTRUCTNAME6 s6
#else
#define DUMMYUNIONNAME
#define DUMMYUNIONNAME2
#define DUMMYUNIONNAME3
#define DUMMYUNIONNAME4
#define DUMMYUNIONNAME5
#define DUMMYUNIONNAME6
#define DUMMYUNIONNAME7
#define DUMMYUNIONNAME8
#define DUMMYUNIONNAME9
#define DUMMYSTRUCTNAME
#define DUMMYSTRUCTNAME2
#define DUMMYSTRUCTNAME3
#define DUMMYSTRUCTNAME4
#define DUMMYSTRUCTNAME5
#define DUMMYSTRUCTNAME6
#endif

#define FIELD_OFFSET(type, field) ((LONG) __builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG) __builtin_offsetof(type, field))
#define CONTAINING_RECORD(address, type, field)                                                    \
    ((type *)((PCHAR)(address) - (ULONG_PTR) __builtin_offsetof(type, field)))
#define TYPE_ALIGNMENT(t) __alignof(t)
#define PROBE_ALIGNMENT(_s) TYPE_ALIGNMENT(ULONG)
#define PROBE_ALIGNMENT32(_s) TYPE_ALIGNMENT(ULONG)

#define RTL_FIELD_TYPE(type, field) (((type *)0)->field)
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_BITS_OF(sizeOfArg) (sizeof(sizeOfArg) * 8)
#define RTL_BITS_OF_FIELD(type, field) (RTL_BITS_OF(RTL_FIELD_TYPE(type, field)))
#define RTL_SIZEOF_THROUGH_FIELD(type, field)                                                      \
    (__builtin_offsetof(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(Struct, Size, Field)                                                    \
    ((((PCHAR)(&(Struct)->Field)) + sizeof((Struct)->Field)) <= (((PCHAR)(Struct)) + (Size)))
#define RTL_PADDING_BETWEEN_FIELDS(T, F1, F2)                                                      \
    ((__builtin_offsetof(T, F2) > __builtin_offsetof(T, F1))                                       \
         ? (__builtin_offsetof(T, F2) - RTL_SIZEOF_THROUGH_FIELD(T, F1))                           \
         : (__builtin_offsetof(T, F1) - RTL_SIZEOF_THROUGH_FIELD(T, F2)))
#define RTL_NUMBER_OF_V1(A) (sizeof(A) / sizeof((A)[0]))
#define RTL_NUMBER_OF_V2(A) RTL_NUMBER_OF_V1(A)
#define RTL_NUMBER_OF(A) RTL_NUMBER_OF_V1(A)
#define RTL_NUMBER_OF_FIELD(type, field) (RTL_NUMBER_OF(RTL_FIELD_TYPE(type, field)))
#define ARRAYSIZE(A) RTL_NUMBER_OF_V2(A)
#define _ARRAYSIZE(A) RTL_NUMBER_OF_V1(A)
#if defined(__cplusplus)
#define RTL_CONST_CAST(type) const_cast<type>
#define C_ASSERT(e) static_assert(e, #e)
#else
#define RTL_CONST_CAST(type) (type)
#define C_ASSERT(e) _Static_assert(e, #e)
#endif
#define CWDK_PASTE2_(a, b) a##b
#define CWDK_PASTE_(a, b) CWDK_PASTE2_(a, b)

#ifndef __TEXT
#if defined(UNICODE)
#define __TEXT(quote) L##quote
#else
#define __TEXT(quote) quote
#endif
#define TEXT(quote) __TEXT(quote)
#endif

#if !defined(__cplusplus) || !defined(NOMINMAX)
#ifndef NOMINMAX
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#endif
#endif

#define DECLARE_HANDLE(name)                                                                       \
    struct name##__ {                                                                              \
        int unused;                                                                                \
    };                                                                                             \
    typedef struct name##__ *name

#if defined(__cplusplus)
/* Lets a C++ source combine the values of a flag enumeration without a cast. */
#define DEFINE_ENUM_FLAG_OPERATORS(ENUMTYPE)                                                       \
    extern "C++" {                                                                                 \
    inline constexpr ENUMTYPE operator|(ENUMTYPE a, ENUMTYPE b) {                                  \
        return ENUMTYPE(int(a) | int(b));                                                          \
    }                                                                                              \
    inline constexpr ENUMTYPE operator&(ENUMTYPE a, ENUMTYPE b) {                                  \
        return ENUMTYPE(int(a) & int(b));                                                          \
    }                                                                                              \
    inline constexpr ENUMTYPE operator^(ENUMTYPE a, ENUMTYPE b) {                                  \
        return ENUMTYPE(int(a) ^ int(b));                                                          \
    }                                                                                              \
    inline constexpr ENUMTYPE operator~(ENUMTYPE a) { return ENUMTYPE(~int(a)); }                  \
    inline ENUMTYPE &operator|=(ENUMTYPE &a, ENUMTYPE b) { return a = a | b; }                     \
    inline ENUMTYPE &operator&=(ENUMTYPE &a, ENUMTYPE b) { return a = a & b; }                     \
    inline ENUMTYPE &operator^=(ENUMTYPE &a, ENUMTYPE b) { return a = a ^ b; }                     \
    }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(ENUMTYPE)
#endif

/* Products and shifts that do not lose the upper half. */
#define Int32x32To64(a, b) (((LONGLONG)((LONG)(a))) * ((LONGLONG)((LONG)(b))))
#define UInt32x32To64(a, b) (((ULONGLONG)((ULONG)(a))) * ((ULONGLONG)((ULONG)(b))))
#define Int64ShllMod32(a, b) ((ULONGLONG)(a) << ((b) & 31))
#define Int64ShraMod32(a, b) (((LONGLONG)(a)) >> ((b) & 31))
#define Int64ShrlMod32(a, b) (((ULONGLONG)(a)) >> ((b) & 31))

#define RotateLeft8(v, s) _rotl8(v, s)
#define RotateLeft16(v, s) _rotl16(v, s)
#define RotateLeft32(v, s) _rotl(v, s)
#define RotateLeft64(v, s) _rotl64(v, s)
#define RotateRight8(v, s) _rotr8(v, s)
#define RotateRight16(v, s) _rotr16(v, s)
#define RotateRight32(v, s) _rotr(v, s)
#define RotateRight64(v, s) _rotr64(v, s)

#define PRIMARYLANGID(lgid) ((USHORT)(lgid) & 0x3ff)

#define COMPILETIME_OR_2FLAGS(a, b) ((ULONG)(a) | (ULONG)(b))
#define COMPILETIME_OR_3FLAGS(a, b, c) ((ULONG)(a) | (ULONG)(b) | (ULONG)(c))
#define COMPILETIME_OR_4FLAGS(a, b, c, d) ((ULONG)(a) | (ULONG)(b) | (ULONG)(c) | (ULONG)(d))
#define COMPILETIME_OR_5FLAGS(a, b, c, d, e)                                                       \
    ((ULONG)(a) | (ULONG)(b) | (ULONG)(c) | (ULONG)(d) | (ULONG)(e))
#define COMPILETIME_OR_6FLAGS(a, b, c, d, e, f)                                                    \
    ((ULONG)(a) | (ULONG)(b) | (ULONG)(c) | (ULONG)(d) | (ULONG)(e) | (ULONG)(f))

/* Functions of COM interfaces. */
#define STDMETHODCALLTYPE __stdcall
#define STDMETHODVCALLTYPE __cdecl
#define STDAPI EXTERN_C LONG STDAPICALLTYPE
#define STDAPI_(type) EXTERN_C type STDAPICALLTYPE
#define STDMETHODIMP LONG STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#define STDAPIV EXTERN_C LONG __cdecl
#define STDAPIV_(type) EXTERN_C type __cdecl
#define STDMETHODIMPV LONG STDMETHODVCALLTYPE
#define STDMETHODIMPV_(type) type STDMETHODVCALLTYPE

/* Between handles, pointers and integers, saying which bits are lost. */
#define HandleToULong(h) ((ULONG)(ULONG_PTR)(h))
#define HandleToUlong(h) HandleToULong(h)
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define ULongToHandle(ul) ((HANDLE)(ULONG_PTR)(ULONG)(ul))
#define UlongToHandle(ul) ULongToHandle(ul)
#define LongToHandle(h) ((HANDLE)(LONG_PTR)(LONG)(h))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define PtrToULong(p) PtrToUlong(p)
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define PtrToUint(p) ((unsigned int)(UINT_PTR)(p))
#define PtrToUInt(p) PtrToUint(p)
#define PtrToInt(p) ((int)(INT_PTR)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#define PtrToShort(p) ((short)(LONG_PTR)(p))
#define IntToPtr(i) ((VOID *)(INT_PTR)((int)(i)))
#define UIntToPtr(ui) ((VOID *)(UINT_PTR)((unsigned int)(ui)))
#define UintToPtr(ui) UIntToPtr(ui)
#define LongToPtr(l) ((VOID *)(LONG_PTR)((LONG)(l)))
#define ULongToPtr(ul) ((VOID *)(ULONG_PTR)((ULONG)(ul)))
#define UlongToPtr(ul) ULongToPtr(ul)
#define PtrToPtr64(p) ((void *POINTER_64)(p))
#define Ptr64ToPtr(p) ((void *)(p))
#define HandleToHandle64(h) (PtrToPtr64(h))
#define Handle64ToHandle(h) (Ptr64ToPtr(h))
#define PtrToPtr32(p) ((void *POINTER_32)(ULONG_PTR)(p))
#define Ptr32ToPtr(p) ((void *)(p))
#define HandleToHandle32(h) PtrToPtr32(h)
#define Handle32ToHandle(h) Ptr32ToPtr(h)

EXTERN_C_END

#endif
