/*
 * Network addresses as text: 192.0.2.1, 2001:db8::1, 00-15-5d-01-02-03, and back.
 *
 * A reader (...StringToAddress) stops at the first character that is not of the address and says
 * where through Terminator; it fails with STATUS_INVALID_PARAMETER and then leaves the address
 * undefined. A writer without Ex never fails: it wants a buffer of the fixed size its declaration
 * names and returns where the terminating NUL lies. The Ex writers take the buffer's size in
 * characters, NUL included, and return in its place how many were written or are needed.
 * Addresses and ports are in network byte order throughout.
 */
#ifndef CWDK_IP_ADDRESS_TEXT_H
#define CWDK_IP_ADDRESS_TEXT_H

#include "ws2ipdef.h"

EXTERN_C_START

typedef union _DL_EUI48 DL_EUI48;

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

NTSYSAPI PSTR NTAPI RtlEthernetAddressToStringA(_In_ const DL_EUI48 *Addr, _Out_writes_(18) PSTR S);

NTSYSAPI PWSTR NTAPI RtlEthernetAddressToStringW(_In_ const DL_EUI48 *Addr,
                                                 _Out_writes_(18) PWSTR S);

NTSYSAPI PSTR NTAPI RtlIpv4AddressToStringA(_In_ const struct in_addr *Addr,
                                            _Out_writes_(16) PSTR S);

NTSYSAPI LONG NTAPI RtlIpv4AddressToStringExA(_In_ const struct in_addr *Address, _In_ USHORT Port,
                                              _Out_writes_to_(*AddressStringLength,
                                                              *AddressStringLength)
                                                  PSTR AddressString,
                                              _Inout_ PULONG AddressStringLength);

NTSYSAPI LONG NTAPI RtlIpv4AddressToStringExW(_In_ const struct in_addr *Address, _In_ USHORT Port,
                                              _Out_writes_to_(*AddressStringLength,
                                                              *AddressStringLength)
                                                  PWSTR AddressString,
                                              _Inout_ PULONG AddressStringLength);

NTSYSAPI PWSTR NTAPI RtlIpv4AddressToStringW(_In_ const struct in_addr *Addr,
                                             _Out_writes_(16) PWSTR S);

NTSYSAPI PSTR NTAPI RtlIpv6AddressToStringA(_In_ const struct in6_addr *Addr,
                                            _Out_writes_(46) PSTR S);

NTSYSAPI LONG NTAPI RtlIpv6AddressToStringExA(
    _In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PSTR AddressString,
    _Inout_ PULONG AddressStringLength);

NTSYSAPI LONG NTAPI RtlIpv6AddressToStringExW(
    _In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PWSTR AddressString,
    _Inout_ PULONG AddressStringLength);

NTSYSAPI PWSTR NTAPI RtlIpv6AddressToStringW(_In_ const struct in6_addr *Addr,
                                             _Out_writes_(46) PWSTR S);

/* The names without A or W are of the characters that UNICODE chooses. */
#if defined(UNICODE)
#define RtlEthernetAddressToString RtlEthernetAddressToStringW
#define RtlEthernetStringToAddress RtlEthernetStringToAddressW
#define RtlIpv4AddressToString RtlIpv4AddressToStringW
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExW
#define RtlIpv4StringToAddress RtlIpv4StringToAddressW
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExW
#define RtlIpv6AddressToString RtlIpv6AddressToStringW
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExW
#define RtlIpv6StringToAddress RtlIpv6StringToAddressW
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExW
#else
#define RtlEthernetAddressToString RtlEthernetAddressToStringA
#define RtlEthernetStringToAddress RtlEthernetStringToAddressA
#define RtlIpv4AddressToString RtlIpv4AddressToStringA
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExA
#define RtlIpv4StringToAddress RtlIpv4StringToAddressA
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExA
#define RtlIpv6AddressToString RtlIpv6AddressToStringA
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExA
#define RtlIpv6StringToAddress RtlIpv6StringToAddressA
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExA
#endif

EXTERN_C_END

#endif
