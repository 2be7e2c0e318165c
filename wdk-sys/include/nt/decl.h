/*
 * The words declarations are made of: target macros, calling conventions, linkage, alignment.
 *
 * The four linkage words NTKERNELAPI, NTSYSAPI, NTHALAPI and NTSYSCALLAPI may be defined before
 * the first include. The image that implements the calls defines them as dllexport; everybody
 * else gets dllimport.
 */
#ifndef CWDK_NT_DECL_H
#define CWDK_NT_DECL_H

/* A header that both modes share is included by a driver in user mode. */
#if !defined(_KERNEL_MODE)
#include <wudf/decl.h>
#else

#include <sal.h>
#include <driverspecs.h>
#include <specstrings.h>
#include <stddef.h>

#if defined(_M_AMD64) && !defined(_AMD64_)
#define _AMD64_
#endif
#if defined(_M_ARM64) && !defined(_ARM64_)
#define _ARM64_
#endif

#if defined(__cplusplus)
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#endif

/* Both targets have one calling convention; the word stays because sources use it. */
#define NTAPI __stdcall
#define FASTCALL
#define CDECL __cdecl
#define STDAPICALLTYPE __stdcall
#define NTAPI_INLINE NTAPI

#ifndef CONST
#define CONST const
#endif
#define IN
#define OUT
#define OPTIONAL
#define CRITICAL
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#define RESTRICTED_POINTER __restrict
#define POINTER_32 __ptr32
#define POINTER_64 __ptr64
#define FIRMWARE_PTR
#define POINTER_SIGNED __sptr
#define POINTER_UNSIGNED __uptr

#ifndef DECLSPEC_IMPORT
#define DECLSPEC_IMPORT __declspec(dllimport)
#endif
#ifndef DECLSPEC_EXPORT
#define DECLSPEC_EXPORT __declspec(dllexport)
#endif
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_NOTHROW __declspec(nothrow)
#define DECLSPEC_NOINLINE __declspec(noinline)
#define DECLSPEC_ALIGN(x) __declspec(align(x))
#define DECLSPEC_CACHEALIGN DECLSPEC_ALIGN(64)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_DEPRECATED __declspec(deprecated)
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_DEPRECATED_DDK_WINXP
#define DECLSPEC_GUARDNOCF __declspec(guard(nocf))
#define DECLSPEC_GUARD_SUPPRESS
#define DECLSPEC_CHPE_GUEST
#define DECLSPEC_NOVTABLE __declspec(novtable)
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#define DECLSPEC_ADDRSAFE

#ifndef FORCEINLINE
#define FORCEINLINE __forceinline
#endif
#define CFORCEINLINE FORCEINLINE

#ifndef NTKERNELAPI
#define NTKERNELAPI DECLSPEC_IMPORT
#endif
#ifndef NTSYSAPI
#define NTSYSAPI DECLSPEC_IMPORT
#endif
#ifndef NTHALAPI
#define NTHALAPI DECLSPEC_IMPORT
#endif
#ifndef NTSYSCALLAPI
#define NTSYSCALLAPI DECLSPEC_IMPORT
#endif

/* A function result the genuine headers mark as worth looking at, but not as an error. */
#define NTSYSCALLAPI_CHECK

#endif

#endif
