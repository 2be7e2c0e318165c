/*
 * Network addresses in text, read into numbers.
 */
#ifndef CWDK_IP2STRING_H
#define CWDK_IP2STRING_H

#include "wdm.h"

EXTERN_C_START

typedef union _DL_EUI48 DL_EUI48;
struct in6_addr;
struct in_addr;
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlEthernetStringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator,
                                                    _Out_ DL_EUI48 *Addr);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlEthernetStringToAddressW(_In_ PCWSTR S, _Out_ PCWSTR *Terminator,
                                                    _Out_ DL_EUI48 *Addr);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv4StringToAddressA(_In_ PCSTR S, _In_ BOOLEAN Strict,
                                                _Out_ PCSTR *Terminator,
                                                _Out_ struct in_addr *Addr);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv4StringToAddressExA(_In_ PCSTR AddressString, _In_ BOOLEAN Strict,
                                                  _Out_ struct in_addr *Address,
                                                  _Out_ PUSHORT Port);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv4StringToAddressExW(_In_ PCWSTR AddressString, _In_ BOOLEAN Strict,
                                                  _Out_ struct in_addr *Address,
                                                  _Out_ PUSHORT Port);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv4StringToAddressW(_In_ PCWSTR S, _In_ BOOLEAN Strict,
                                                _Out_ PCWSTR *Terminator,
                                                _Out_ struct in_addr *Addr);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv6StringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator,
                                                _Out_ struct in6_addr *Addr);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv6StringToAddressExA(_In_ PCSTR AddressString,
                                                  _Out_ struct in6_addr *Address,
                                                  _Out_ PULONG ScopeId, _Out_ PUSHORT Port);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv6StringToAddressExW(_In_ PCWSTR AddressString,
                                                  _Out_ struct in6_addr *Address,
                                                  _Out_ PULONG ScopeId, _Out_ PUSHORT Port);

_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlIpv6StringToAddressW(_In_ PCWSTR S, _Out_ PCWSTR *Terminator,
                                                _Out_ struct in6_addr *Addr);

EXTERN_C_END

#endif
