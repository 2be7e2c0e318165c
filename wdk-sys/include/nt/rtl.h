/*
 * The rest of the run-time library: compression, checksums, versions, arithmetic, images.
 */
#ifndef CWDK_NT_RTL_H
#define CWDK_NT_RTL_H

#include "nt/forward.h"
#include <string.h>
#include "nt/intrinsics.h"

#define LOWBYTE_MASK 255

#define RTL_CORRELATION_VECTOR_VERSION_1 ((CHAR)1)
#define RTL_CORRELATION_VECTOR_VERSION_2 ((CHAR)2)
#define RTL_CORRELATION_VECTOR_VERSION_CURRENT ((CHAR)2)
#define RTL_CORRELATION_VECTOR_V1_PREFIX_LENGTH 0x10
#define RTL_CORRELATION_VECTOR_V2_PREFIX_LENGTH 0x16
#define RTL_CORRELATION_VECTOR_V1_LENGTH 0x40
#define RTL_CORRELATION_VECTOR_V2_LENGTH 0x80
#define RTL_CORRELATION_VECTOR_STRING_LENGTH 0x81

#define RTL_DUPLICATE_UNICODE_STRING_NULL_TERMINATE 1
#define RTL_DUPLICATE_UNICODE_STRING_ALLOCATE_NULL_STRING 2

#define RTL_GUID_STRING_SIZE 0x26

#define RTL_HEAP_MEMORY_LIMIT_CURRENT_VERSION 1

#define RTL_REGISTRY_ABSOLUTE 0
#define RTL_REGISTRY_SERVICES 1
#define RTL_REGISTRY_CONTROL 2
#define RTL_REGISTRY_WINDOWS_NT 3
#define RTL_REGISTRY_DEVICEMAP 4
#define RTL_REGISTRY_USER 5
#define RTL_REGISTRY_MAXIMUM 6
#define RTL_REGISTRY_HANDLE 0x40000000
#define RTL_REGISTRY_OPTIONAL 0x80000000U

#define RTL_RUN_ONCE_CHECK_ONLY 1UL
#define RTL_RUN_ONCE_ASYNC 2UL
#define RTL_RUN_ONCE_CTX_RESERVED_BITS 2
#define RTL_RUN_ONCE_INIT_FAILED 4UL

#define RTL_SEGHEAP_MEM_SOURCE_ANY_NODE 0xFFFFFFFFUL

#define RTL_STACK_WALKING_MODE_FRAMES_TO_SKIP_SHIFT 8

#define VER_EQUAL 1
#define VER_MINORVERSION 1
#define VER_GREATER 2
#define VER_MAJORVERSION 2
#define VER_BUILDNUMBER 4
#define VER_LESS 4
#define VER_AND 6
#define VER_OR 7
#define VER_PLATFORMID 8
#define VER_SERVICEPACKMINOR 0x10
#define VER_SERVICEPACKMAJOR 0x20

#define VER_CONDITION_MASK 7

#define VER_GREATER_EQUAL 3

#define VER_LESS_EQUAL 5

#define VER_NUM_BITS_PER_CONDITION_MASK 3

#define VER_PLATFORM_WIN32s 0
#define VER_PLATFORM_WIN32_WINDOWS 1
#define VER_PLATFORM_WIN32_NT 2

#define VER_PRODUCT_TYPE 0x80

EXTERN_C_START

typedef enum _OS_DEPLOYEMENT_STATE_VALUES {
    OS_DEPLOYMENT_STANDARD = 1,
    OS_DEPLOYMENT_COMPACT,
} OS_DEPLOYEMENT_STATE_VALUES;

typedef struct _OSVERSIONINFOA OSVERSIONINFOA, *POSVERSIONINFOA, *LPOSVERSIONINFOA;
typedef OSVERSIONINFOA OSVERSIONINFO;
typedef POSVERSIONINFOA POSVERSIONINFO;
typedef LPOSVERSIONINFOA LPOSVERSIONINFO;
struct _OSVERSIONINFOA {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    CHAR szCSDVersion[128];
};

typedef struct _OSVERSIONINFOEXA OSVERSIONINFOEXA, *POSVERSIONINFOEXA, *LPOSVERSIONINFOEXA;
typedef OSVERSIONINFOEXA OSVERSIONINFOEX;
typedef POSVERSIONINFOEXA POSVERSIONINFOEX;
typedef LPOSVERSIONINFOEXA LPOSVERSIONINFOEX;
struct _OSVERSIONINFOEXA {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    CHAR szCSDVersion[128];
    USHORT wServicePackMajor;
    USHORT wServicePackMinor;
    USHORT wSuiteMask;
    UCHAR wProductType;
    UCHAR wReserved;
};

typedef struct _OSVERSIONINFOEXW OSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *POSVERSIONINFOEXW,
    *LPOSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;
struct _OSVERSIONINFOEXW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
    USHORT wServicePackMajor;
    USHORT wServicePackMinor;
    USHORT wSuiteMask;
    UCHAR wProductType;
    UCHAR wReserved;
};

typedef struct _OSVERSIONINFOW OSVERSIONINFOW, RTL_OSVERSIONINFOW, *POSVERSIONINFOW,
    *LPOSVERSIONINFOW, *PRTL_OSVERSIONINFOW;
struct _OSVERSIONINFOW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
};

NTSYSAPI ULONGLONG NTAPI RtlCmDecodeMemIoResource(_In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor,
                                                  _Out_opt_ PULONGLONG Start);

NTSYSAPI NTSTATUS NTAPI RtlCmEncodeMemIoResource(_In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor,
                                                 _In_ UCHAR Type, _In_ ULONGLONG Length,
                                                 _In_ ULONGLONG Start);

_Check_return_ NTSYSAPI SIZE_T NTAPI RtlCompareMemory(_In_ const void *Source1,
                                                      _In_ const void *Source2, _In_ SIZE_T Length);

#if defined(_M_AMD64)
NTSYSAPI void NTAPI RtlCopyMemoryNonTemporal(
    _Out_writes_bytes_all_(Length) __unaligned void *Destination,
    _In_reads_bytes_(Length) const __unaligned void *Source, _In_ SIZE_T Length);
#endif

NTSYSAPI ULONG NTAPI RtlCrc32(_In_reads_bytes_(Size) const void *Buffer, _In_ size_t Size,
                              _In_ ULONG InitialCrc);

NTSYSAPI ULONGLONG NTAPI RtlCrc64(_In_reads_bytes_(Size) const void *Buffer, _In_ size_t Size,
                                  _In_ ULONGLONG InitialCrc);

#if defined(_M_AMD64)
NTSYSAPI void NTAPI
RtlFillMemoryNonTemporal(_Out_writes_bytes_all_(Length) __unaligned void *Destination,
                         _In_ SIZE_T Length, _In_ const UCHAR Value);
#endif

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlFindClearRuns(_In_ PRTL_BITMAP BitMapHeader,
                                      _Out_writes_to_(SizeOfRunArray, return)
                                          PRTL_BITMAP_RUN RunArray,
                                      _In_ ULONG SizeOfRunArray, _In_ BOOLEAN LocateLongestRuns);

NTSYSAPI NTSTATUS NTAPI RtlFindClosestEncodableLength(_In_ ULONGLONG SourceLength,
                                                      _Out_ PULONGLONG TargetLength);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader,
                                          _Out_ PULONG StartingIndex);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlFindLastBackwardRunClear(_In_ PRTL_BITMAP BitMapHeader,
                                                 _In_ ULONG FromIndex,
                                                 _Out_ PULONG StartingRunIndex);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlFindLongestRunClear(_In_ PRTL_BITMAP BitMapHeader,
                                            _Out_ PULONG StartingIndex);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex,
                                                _Out_ PULONG StartingRunIndex);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetVersion(
    _Out_ _When_(lpVersionInformation->dwOSVersionInfoSize == sizeof(RTL_OSVERSIONINFOEXW),
                 _At_((PRTL_OSVERSIONINFOEXW)lpVersionInformation, _Out_))
        PRTL_OSVERSIONINFOW lpVersionInformation);

NTSYSAPI ULONGLONG NTAPI RtlIoDecodeMemIoResource(_In_ PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                  _Out_opt_ PULONGLONG Alignment,
                                                  _Out_opt_ PULONGLONG MinimumAddress,
                                                  _Out_opt_ PULONGLONG MaximumAddress);

NTSYSAPI NTSTATUS NTAPI RtlIoEncodeMemIoResource(_In_ PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                 _In_ UCHAR Type, _In_ ULONGLONG Length,
                                                 _In_ ULONGLONG Alignment,
                                                 _In_ ULONGLONG MinimumAddress,
                                                 _In_ ULONGLONG MaximumAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN RtlIsNtDdiVersionAvailable(_In_ ULONG Version);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI BOOLEAN RtlIsServicePackVersionInstalled(_In_ ULONG Version);

NTSYSAPI NTSTATUS NTAPI RtlIsUntrustedObject(_In_opt_ HANDLE Handle, _In_opt_ PVOID Object,
                                             _Out_ PBOOLEAN UntrustedObject);

NTSYSAPI OS_DEPLOYEMENT_STATE_VALUES NTAPI RtlOsDeploymentState(_In_ ULONG Flags);

NTSYSAPI void RtlPrefetchMemoryNonTemporal(_In_ PVOID Source, _In_ SIZE_T Length);

NTSYSAPI ULONG NTAPI RtlQueryValidationRunlevel(_In_opt_ PCUNICODE_STRING ComponentName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlVerifyVersionInfo(_In_ PRTL_OSVERSIONINFOEXW VersionInfo,
                                             _In_ ULONG TypeMask, _In_ ULONGLONG ConditionMask);

NTKERNELAPI ULONGLONG NTAPI VerSetConditionMask(_In_ ULONGLONG ConditionMask, _In_ ULONG TypeMask,
                                                _In_ UCHAR Condition);

#define RtlEqualMemory(Destination, Source, Length) (!memcmp((Destination), (Source), (Length)))
#define RtlMoveMemory(Destination, Source, Length) memmove((Destination), (Source), (Length))
#define RtlCopyMemory(Destination, Source, Length) memcpy((Destination), (Source), (Length))
#define RtlFillMemory(Destination, Length, Fill) memset((Destination), (Fill), (Length))
#define RtlZeroMemory(Destination, Length) memset((Destination), 0, (Length))

/* Not removed by the optimiser, however dead the block looks. */
FORCEINLINE PVOID RtlSecureZeroMemory(_Out_writes_bytes_all_(cnt) PVOID ptr, _In_ SIZE_T cnt) {
    volatile UCHAR *byte = (volatile UCHAR *)ptr;

    while (cnt--)
        *byte++ = 0;
    return ptr;
}

/* Looks at every byte, so that the time taken tells nothing about where blocks differ. */
_Check_return_ FORCEINLINE INT RtlConstantTimeEqualMemory(_In_reads_bytes_(len) const void *v1,
                                                          _In_reads_bytes_(len) const void *v2,
                                                          _In_ ULONG len) {
    const volatile UCHAR *a = (const volatile UCHAR *)v1, *b = (const volatile UCHAR *)v2;
    UCHAR difference = 0;

    for (ULONG i = 0; i < len; i++)
        difference |= (UCHAR)(a[i] ^ b[i]);
    return difference == 0;
}

DECLSPEC_NORETURN FORCEINLINE VOID RtlFailFast(_In_ ULONG Code) { __fastfail(Code); }

#define RtlUshortByteSwap(_x) _byteswap_ushort((USHORT)(_x))
#define RtlUlongByteSwap(_x) _byteswap_ulong((_x))
#define RtlUlonglongByteSwap(_x) _byteswap_uint64((_x))
#define RtlStoreUshort(ADDRESS, VALUE) (*(USHORT UNALIGNED *)(ADDRESS) = (USHORT)(VALUE))
#define RtlStoreUlong(ADDRESS, VALUE) (*(ULONG UNALIGNED *)(ADDRESS) = (ULONG)(VALUE))
#define RtlStoreUlonglong(ADDRESS, VALUE) (*(ULONGLONG UNALIGNED *)(ADDRESS) = (VALUE))
#define RtlStoreUlongPtr(ADDRESS, VALUE) (*(ULONG_PTR UNALIGNED *)(ADDRESS) = (VALUE))
#define RtlRetrieveUshort(DEST_ADDRESS, SRC_ADDRESS)                                               \
    (*(USHORT UNALIGNED *)(DEST_ADDRESS) = *(USHORT UNALIGNED *)(SRC_ADDRESS))
#define RtlRetrieveUlong(DEST_ADDRESS, SRC_ADDRESS)                                                \
    (*(ULONG UNALIGNED *)(DEST_ADDRESS) = *(ULONG UNALIGNED *)(SRC_ADDRESS))
#define FIRSTBYTE(VALUE) ((VALUE) & LOWBYTE_MASK)
#define SECONDBYTE(VALUE) (((VALUE) >> 8) & LOWBYTE_MASK)
#define THIRDBYTE(VALUE) (((VALUE) >> 16) & LOWBYTE_MASK)
#define FOURTHBYTE(VALUE) (((VALUE) >> 24) & LOWBYTE_MASK)
#define VER_SET_CONDITION(_m_, _t_, _c_) ((_m_) = VerSetConditionMask((_m_), (_t_), (_c_)))
#define RtlCopyBytes RtlCopyMemory
#define RtlZeroBytes RtlZeroMemory
#define RtlFillBytes RtlFillMemory

/* Rounding of lengths and addresses to a type or to a power of two. */
#define ALIGN_DOWN_BY(length, alignment) ((ULONG_PTR)(length) & ~((ULONG_PTR)(alignment) - 1))
#define ALIGN_UP_BY(length, alignment)                                                             \
    (ALIGN_DOWN_BY(((ULONG_PTR)(length) + (alignment) - 1), alignment))
#define ALIGN_DOWN_POINTER_BY(address, alignment) ((PVOID)ALIGN_DOWN_BY(address, alignment))
#define ALIGN_UP_POINTER_BY(address, alignment) ((PVOID)ALIGN_UP_BY(address, alignment))
#define ALIGN_DOWN(length, type) ALIGN_DOWN_BY(length, sizeof(type))
#define ALIGN_UP(length, type) ALIGN_UP_BY(length, sizeof(type))
#define ALIGN_DOWN_POINTER(address, type) ALIGN_DOWN_POINTER_BY(address, sizeof(type))
#define ALIGN_UP_POINTER(address, type) ALIGN_UP_POINTER_BY(address, sizeof(type))
#define FIELD_SIZE(type, field) (sizeof(((type *)0)->field))

/* Bits of a flags word. */
#ifndef FlagOn
#define FlagOn(_F, _SF) ((_F) & (_SF))
#endif
#ifndef BooleanFlagOn
#define BooleanFlagOn(F, SF) ((BOOLEAN)(((F) & (SF)) != 0))
#endif
#ifndef SetFlag
#define SetFlag(_F, _SF) ((_F) |= (_SF))
#endif
#ifndef ClearFlag
#define ClearFlag(_F, _SF) ((_F) &= ~(_SF))
#endif

#define IsEqualGUIDAligned(guid1, guid2)                                                           \
    ((*(PLONGLONG)(guid1) == *(PLONGLONG)(guid2)) &&                                               \
     (*((PLONGLONG)(guid1) + 1) == *((PLONGLONG)(guid2) + 1)))

#if defined(_M_ARM64)
#define RtlCopyMemoryNonTemporal RtlCopyMemory
#define RtlFillMemoryNonTemporal RtlFillMemory
#endif

/* 64-bit arithmetic by name, from the time when the compiler had none. */
FORCEINLINE LARGE_INTEGER CwdkLargeInteger_(_In_ LONGLONG Value) {
    LARGE_INTEGER result;

    result.QuadPart = Value;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlConvertLongToLargeInteger(_In_ LONG SignedInteger) {
    return CwdkLargeInteger_(SignedInteger);
}

FORCEINLINE LARGE_INTEGER RtlConvertUlongToLargeInteger(_In_ ULONG UnsignedInteger) {
    return CwdkLargeInteger_((LONGLONG)UnsignedInteger);
}

FORCEINLINE LARGE_INTEGER RtlEnlargedIntegerMultiply(_In_ LONG Multiplicand, _In_ LONG Multiplier) {
    return CwdkLargeInteger_((LONGLONG)Multiplicand * Multiplier);
}

FORCEINLINE LARGE_INTEGER RtlEnlargedUnsignedMultiply(_In_ ULONG Multiplicand,
                                                      _In_ ULONG Multiplier) {
    return CwdkLargeInteger_((LONGLONG)((ULONGLONG)Multiplicand * Multiplier));
}

FORCEINLINE ULONG RtlEnlargedUnsignedDivide(_In_ ULARGE_INTEGER Dividend, _In_ ULONG Divisor,
                                            _Out_opt_ PULONG Remainder) {
    if (Remainder != NULL)
        *Remainder = (ULONG)(Dividend.QuadPart % Divisor);
    return (ULONG)(Dividend.QuadPart / Divisor);
}

FORCEINLINE LARGE_INTEGER RtlExtendedIntegerMultiply(_In_ LARGE_INTEGER Multiplicand,
                                                     _In_ LONG Multiplier) {
    return CwdkLargeInteger_(Multiplicand.QuadPart * Multiplier);
}

FORCEINLINE LARGE_INTEGER RtlExtendedLargeIntegerDivide(_In_ LARGE_INTEGER Dividend,
                                                        _In_ ULONG Divisor,
                                                        _Out_opt_ PULONG Remainder) {
    if (Remainder != NULL)
        *Remainder = (ULONG)((ULONGLONG)Dividend.QuadPart % Divisor);
    return CwdkLargeInteger_((LONGLONG)((ULONGLONG)Dividend.QuadPart / Divisor));
}

/* Division by a constant: the upper half of the product with its reciprocal, shifted down. */
FORCEINLINE LARGE_INTEGER RtlExtendedMagicDivide(_In_ LARGE_INTEGER Dividend,
                                                 _In_ LARGE_INTEGER MagicDivisor,
                                                 _In_ CCHAR ShiftCount) {
    ULONGLONG magnitude =
        Dividend.QuadPart < 0 ? 0 - (ULONGLONG)Dividend.QuadPart : (ULONGLONG)Dividend.QuadPart;
    ULONGLONG quotient = __umulh(magnitude, (ULONGLONG)MagicDivisor.QuadPart) >> ShiftCount;

    return CwdkLargeInteger_(Dividend.QuadPart < 0 ? -(LONGLONG)quotient : (LONGLONG)quotient);
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerAdd(_In_ LARGE_INTEGER Addend1,
                                             _In_ LARGE_INTEGER Addend2) {
    return CwdkLargeInteger_(Addend1.QuadPart + Addend2.QuadPart);
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerSubtract(_In_ LARGE_INTEGER Minuend,
                                                  _In_ LARGE_INTEGER Subtrahend) {
    return CwdkLargeInteger_(Minuend.QuadPart - Subtrahend.QuadPart);
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerNegate(_In_ LARGE_INTEGER NegateTerm) {
    return CwdkLargeInteger_(-NegateTerm.QuadPart);
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerShiftLeft(_In_ LARGE_INTEGER LargeInteger,
                                                   _In_ CCHAR ShiftCount) {
    return CwdkLargeInteger_((LONGLONG)((ULONGLONG)LargeInteger.QuadPart << ShiftCount));
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerShiftRight(_In_ LARGE_INTEGER LargeInteger,
                                                    _In_ CCHAR ShiftCount) {
    return CwdkLargeInteger_((LONGLONG)((ULONGLONG)LargeInteger.QuadPart >> ShiftCount));
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerArithmeticShift(_In_ LARGE_INTEGER LargeInteger,
                                                         _In_ CCHAR ShiftCount) {
    return CwdkLargeInteger_(LargeInteger.QuadPart >> ShiftCount);
}

#define RtlLargeIntegerAnd(Result, Source, Mask)                                                   \
    ((Result).QuadPart = (Source).QuadPart & (Mask).QuadPart)
#define RtlLargeIntegerEqualTo(X, Y) ((X).QuadPart == (Y).QuadPart)
#define RtlLargeIntegerNotEqualTo(X, Y) ((X).QuadPart != (Y).QuadPart)
#define RtlLargeIntegerGreaterThan(X, Y) ((X).QuadPart > (Y).QuadPart)
#define RtlLargeIntegerGreaterThanOrEqualTo(X, Y) ((X).QuadPart >= (Y).QuadPart)
#define RtlLargeIntegerLessThan(X, Y) ((X).QuadPart < (Y).QuadPart)
#define RtlLargeIntegerLessThanOrEqualTo(X, Y) ((X).QuadPart <= (Y).QuadPart)
#define RtlLargeIntegerGreaterThanZero(X) ((X).QuadPart > 0)
#define RtlLargeIntegerGreaterOrEqualToZero(X) ((X).QuadPart >= 0)
#define RtlLargeIntegerEqualToZero(X) ((X).QuadPart == 0)
#define RtlLargeIntegerNotEqualToZero(X) ((X).QuadPart != 0)
#define RtlLargeIntegerLessThanZero(X) ((X).QuadPart < 0)
#define RtlLargeIntegerLessOrEqualToZero(X) ((X).QuadPart <= 0)

/* A 128-bit product, shifted down to 64 bits. */
FORCEINLINE LONG64 MultiplyExtract128(_In_ LONG64 Multiplier, _In_ LONG64 Multiplicand,
                                      _In_ UCHAR Shift) {
    return (LONG64)(((__int128)Multiplier * Multiplicand) >> Shift);
}

FORCEINLINE ULONG64 UnsignedMultiplyExtract128(_In_ ULONG64 Multiplier, _In_ ULONG64 Multiplicand,
                                               _In_ UCHAR Shift) {
    return (ULONG64)(((unsigned __int128)Multiplier * Multiplicand) >> Shift);
}

#define STATICGUIDOF(guid) STATIC_##guid

EXTERN_C_END

#endif
