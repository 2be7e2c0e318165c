/*
 * Callback objects and the notifications a driver can register for.
 */
#ifndef CWDK_NT_CALLBACK_H
#define CWDK_NT_CALLBACK_H

#include "nt/forward.h"

EXTERN_C_START

_Function_class_(CALLBACK_FUNCTION)
_IRQL_requires_same_
typedef void CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, _In_opt_ PVOID Argument1,
                               _In_opt_ PVOID Argument2);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;

_Function_class_(EX_CALLBACK_FUNCTION)
_IRQL_requires_same_
typedef NTSTATUS EX_CALLBACK_FUNCTION(_In_ PVOID CallbackContext, _In_opt_ PVOID Argument1,
                                      _In_opt_ PVOID Argument2);
typedef EX_CALLBACK_FUNCTION *PEX_CALLBACK_FUNCTION;

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ExCreateCallback(_Outptr_ _Out_owned_(object) PCALLBACK_OBJECT *CallbackObject,
                                      _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN Create,
                                      _In_ BOOLEAN AllowMultipleCallbacks);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1,
                                  _In_opt_ PVOID Argument2);

_Ret_owned_(registration)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject,
                                     _In_ PCALLBACK_FUNCTION CallbackFunction,
                                     _In_opt_ PVOID CallbackContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExUnregisterCallback(_Inout_ _Consumes_(registration) PVOID CallbackRegistration);

EXTERN_C_END

#endif
