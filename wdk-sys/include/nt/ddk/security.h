/*
 * Security descriptors, tokens, access masks and the checks made with them.
 * What ntddk.h adds to nt/security.h.
 */
#ifndef CWDK_NT_DDK_SECURITY_H
#define CWDK_NT_DDK_SECURITY_H

#include "nt/forward.h"
#include "nt/security.h"

#define PROTECTED_POOL 0

#define SE_SIGNING_LEVEL_UNCHECKED 0
#define SE_SIGNING_LEVEL_UNSIGNED 1
#define SE_SIGNING_LEVEL_ENTERPRISE 2
#define SE_SIGNING_LEVEL_CUSTOM_1 3
#define SE_SIGNING_LEVEL_DEVELOPER 3
#define SE_SIGNING_LEVEL_AUTHENTICODE 4
#define SE_SIGNING_LEVEL_CUSTOM_2 5
#define SE_SIGNING_LEVEL_STORE 6
#define SE_SIGNING_LEVEL_ANTIMALWARE 7
#define SE_SIGNING_LEVEL_CUSTOM_3 7
#define SE_SIGNING_LEVEL_MICROSOFT 8
#define SE_SIGNING_LEVEL_CUSTOM_4 9
#define SE_SIGNING_LEVEL_CUSTOM_5 10
#define SE_SIGNING_LEVEL_DYNAMIC_CODEGEN 11
#define SE_SIGNING_LEVEL_WINDOWS 12
#define SE_SIGNING_LEVEL_CUSTOM_7 13
#define SE_SIGNING_LEVEL_WINDOWS_TCB 14
#define SE_SIGNING_LEVEL_CUSTOM_6 15

#define SE_UNSOLICITED_INPUT_PRIVILEGE 6L

EXTERN_C_START

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask,
                                      _In_ const GENERIC_MAPPING *GenericMapping);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI BOOLEAN NTAPI RtlNormalizeSecurityDescriptor(
    _Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _In_ ULONG SecurityDescriptorLength,
    _Out_opt_ PSECURITY_DESCRIPTOR *NewSecurityDescriptor,
    _Out_opt_ PULONG NewSecurityDescriptorLength, _In_ BOOLEAN CheckOnly);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue,
                                           _In_ KPROCESSOR_MODE PreviousMode);

FORCEINLINE LUID NTAPI_INLINE RtlConvertLongToLuid(_In_ LONG Long) {
    LUID luid;

    luid.LowPart = (ULONG)Long;
    luid.HighPart = Long < 0 ? -1 : 0;
    return luid;
}

FORCEINLINE LUID NTAPI_INLINE RtlConvertUlongToLuid(_In_ ULONG Ulong) {
    LUID luid;

    luid.LowPart = Ulong;
    luid.HighPart = 0;
    return luid;
}

#define RtlEqualLuid(L1, L2)                                                                       \
    (((L1)->LowPart == (L2)->LowPart) && ((L1)->HighPart == (L2)->HighPart))
#define RtlIsZeroLuid(L1) ((BOOLEAN)(((L1)->LowPart | (ULONG)(L1)->HighPart) == 0))

EXTERN_C_END

#endif
