/*
 * What the C library headers of this folder share: the linkage of their functions. A driver has no
 * C library; the kernel exports a part of one, and that part is what these headers declare.
 */
#ifndef CWDK_CRT_H
#define CWDK_CRT_H

#include <stddef.h>
#include <stdarg.h>

#ifndef _CRTIMP
#define _CRTIMP
#endif
#ifndef _WCHAR_T_DEFINED
#define _WCHAR_T_DEFINED
#endif
#ifndef _ERRNO_T_DEFINED
#define _ERRNO_T_DEFINED
typedef int errno_t;
#endif
#ifndef _RSIZE_T_DEFINED
#define _RSIZE_T_DEFINED
typedef size_t rsize_t;
#endif
#ifndef _WCTYPE_T_DEFINED
#define _WCTYPE_T_DEFINED
typedef unsigned short wint_t;
typedef unsigned short wctype_t;
#endif
#ifndef _INTPTR_T_DEFINED
#define _INTPTR_T_DEFINED
typedef __int64 intptr_t;
typedef unsigned __int64 uintptr_t;
#endif

#if defined(__cplusplus)
#define CWDK_CRT_BEGIN extern "C" {
#define CWDK_CRT_END }
#else
#define CWDK_CRT_BEGIN
#define CWDK_CRT_END
#endif

#endif
