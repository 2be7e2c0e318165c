/*
 * The words that declarations are made of, beside those of Windows itself.
 */
#ifndef CWDK_WUDF_DECL_H
#define CWDK_WUDF_DECL_H

#include <windows.h>
#include <sal.h>
#include <driverspecs.h>
#include <specstrings.h>
#include <stddef.h>

/* How devpropdef.h declares a key. */
#define CWDK_GUID_LINKAGE_ EXTERN_C

#ifndef EXTERN_C_START
#if defined(__cplusplus)
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C_START
#define EXTERN_C_END
#endif
#endif

#ifndef DECLSPEC_EXPORT
#define DECLSPEC_EXPORT __declspec(dllexport)
#endif

/* Both targets have one calling convention; the words stay because sources use them. */
#ifndef NTAPI
#define NTAPI __stdcall
#endif
#ifndef NTAPI_INLINE
#define NTAPI_INLINE NTAPI
#endif
#ifndef FASTCALL
#define FASTCALL
#endif
#ifndef CFORCEINLINE
#define CFORCEINLINE FORCEINLINE
#endif
#ifndef POINTER_ALIGNMENT
#define POINTER_ALIGNMENT DECLSPEC_ALIGN(8)
#endif

/* Neither of the kernel's linkage words has a meaning for what a process gets from its libraries.
 */
#ifndef NTSYSAPI
#define NTSYSAPI DECLSPEC_IMPORT
#endif
#ifndef NTKERNELAPI
#define NTKERNELAPI
#endif

#endif
