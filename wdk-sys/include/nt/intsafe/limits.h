/*
 * Limits of the integer types, and the value that stands for a failed result.
 */
#ifndef CWDK_NT_INTSAFE_LIMITS_H
#define CWDK_NT_INTSAFE_LIMITS_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>

EXTERN_C_START

#ifndef BYTE_ERROR
#define BYTE_ERROR 255
#endif
#ifndef BYTE_MAX
#define BYTE_MAX 255
#endif
#ifndef DWORD64_MAX
#define DWORD64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORDLONG_ERROR
#define DWORDLONG_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORDLONG_MAX
#define DWORDLONG_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORD_ERROR
#define DWORD_ERROR 0xFFFFFFFFUL
#endif
#ifndef DWORD_MAX
#define DWORD_MAX 0xFFFFFFFFUL
#endif
#ifndef DWORD_PTR_ERROR
#define DWORD_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORD_PTR_MAX
#define DWORD_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef INT16_ERROR
#define INT16_ERROR (-1)
#endif
#ifndef INT16_MAX
#define INT16_MAX ((SHORT)32767)
#endif
#ifndef INT16_MIN
#define INT16_MIN (-32768)
#endif
#ifndef INT32_ERROR
#define INT32_ERROR (-1)
#endif
#ifndef INT32_MAX
#define INT32_MAX 0x7FFFFFFF
#endif
#ifndef INT32_MIN
#define INT32_MIN ((int)0x80000000)
#endif
#ifndef INT64_ERROR
#define INT64_ERROR (-1LL)
#endif
#ifndef INT64_MAX
#define INT64_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef INT64_MIN
#define INT64_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef INT8_ERROR
#define INT8_ERROR (-1)
#endif
#ifndef INT8_MAX
#define INT8_MAX ((CHAR)127)
#endif
#ifndef INT8_MIN
#define INT8_MIN (-128)
#endif
#ifndef INT_ERROR
#define INT_ERROR (-1)
#endif
#ifndef INT_MAX
#define INT_MAX 0x7FFFFFFF
#endif
#ifndef INT_MIN
#define INT_MIN ((int)0x80000000)
#endif
#ifndef INT_PTR_ERROR
#define INT_PTR_ERROR (-1LL)
#endif
#ifndef INT_PTR_MAX
#define INT_PTR_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef INT_PTR_MIN
#define INT_PTR_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONG64_ERROR
#define LONG64_ERROR (-1LL)
#endif
#ifndef LONG64_MAX
#define LONG64_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONG64_MIN
#define LONG64_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONGLONG_ERROR
#define LONGLONG_ERROR (-1LL)
#endif
#ifndef LONGLONG_MAX
#define LONGLONG_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONGLONG_MIN
#define LONGLONG_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONG_ERROR
#define LONG_ERROR (-1L)
#endif
#ifndef LONG_MAX
#define LONG_MAX 0x7FFFFFFFL
#endif
#ifndef LONG_MIN
#define LONG_MIN ((LONG)0x80000000L)
#endif
#ifndef LONG_PTR_ERROR
#define LONG_PTR_ERROR (-1LL)
#endif
#ifndef LONG_PTR_MAX
#define LONG_PTR_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONG_PTR_MIN
#define LONG_PTR_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef PTRDIFF_T_ERROR
#define PTRDIFF_T_ERROR (-1LL)
#endif
#ifndef PTRDIFF_T_MAX
#define PTRDIFF_T_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef PTRDIFF_T_MIN
#define PTRDIFF_T_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef SHORT_ERROR
#define SHORT_ERROR (-1)
#endif
#ifndef SHORT_MAX
#define SHORT_MAX 32767
#endif
#ifndef SHORT_MIN
#define SHORT_MIN (-32768)
#endif
#ifndef SIZE_T_ERROR
#define SIZE_T_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef SIZE_T_MAX
#define SIZE_T_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef SSIZE_T_ERROR
#define SSIZE_T_ERROR (-1LL)
#endif
#ifndef SSIZE_T_MAX
#define SSIZE_T_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef SSIZE_T_MIN
#define SSIZE_T_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef UINT16_ERROR
#define UINT16_ERROR ((USHORT)65535)
#endif
#ifndef UINT16_MAX
#define UINT16_MAX ((USHORT)65535)
#endif
#ifndef UINT32_ERROR
#define UINT32_ERROR 0xFFFFFFFFU
#endif
#ifndef UINT32_MAX
#define UINT32_MAX 0xFFFFFFFFU
#endif
#ifndef UINT64_ERROR
#define UINT64_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT64_MAX
#define UINT64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT8_ERROR
#define UINT8_ERROR ((UCHAR)255)
#endif
#ifndef UINT8_MAX
#define UINT8_MAX ((UCHAR)255)
#endif
#ifndef UINT_ERROR
#define UINT_ERROR 0xFFFFFFFFU
#endif
#ifndef UINT_MAX
#define UINT_MAX 0xFFFFFFFFU
#endif
#ifndef UINT_PTR_ERROR
#define UINT_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT_PTR_MAX
#define UINT_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG64_ERROR
#define ULONG64_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG64_MAX
#define ULONG64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONGLONG_ERROR
#define ULONGLONG_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONGLONG_MAX
#define ULONGLONG_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG_ERROR
#define ULONG_ERROR 0xFFFFFFFFUL
#endif
#ifndef ULONG_MAX
#define ULONG_MAX 0xFFFFFFFFUL
#endif
#ifndef ULONG_PTR_ERROR
#define ULONG_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG_PTR_MAX
#define ULONG_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef USHORT_ERROR
#define USHORT_ERROR 65535
#endif
#ifndef USHORT_MAX
#define USHORT_MAX 65535
#endif
#ifndef WORD_ERROR
#define WORD_ERROR 65535
#endif
#ifndef WORD_MAX
#define WORD_MAX 65535
#endif
#ifndef _SIZE_T_ERROR
#define _SIZE_T_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef _SIZE_T_MAX
#define _SIZE_T_MAX 0xFFFFFFFFFFFFFFFFULL
#endif

#define LOWORD(l) ((WORD)(((DWORD_PTR)(l)) & 0xffff))
#define HIWORD(l) ((WORD)((((DWORD_PTR)(l)) >> 16) & 0xffff))
#define LODWORD(_qw) ((DWORD)(_qw))
#define HIDWORD(_qw) ((DWORD)(((_qw) >> 32) & 0xffffffff))

EXTERN_C_END

#endif
