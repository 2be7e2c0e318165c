/*
 * Memory blocks and zero-terminated strings, as far as the kernel exports them.
 */
#ifndef CWDK_STRING_H
#define CWDK_STRING_H

#include "cwdk/crt.h"
#include "sal.h"

CWDK_CRT_BEGIN

void *memcpy(_Out_writes_bytes_all_(n) void *dst, _In_reads_bytes_(n) const void *src, size_t n);
void *memmove(_Out_writes_bytes_all_(n) void *dst, _In_reads_bytes_(n) const void *src, size_t n);
void *memset(_Out_writes_bytes_all_(n) void *dst, int c, size_t n);
_Check_return_ int memcmp(_In_reads_bytes_(n) const void *a, _In_reads_bytes_(n) const void *b,
                          size_t n);
_Check_return_ void *memchr(_In_reads_bytes_opt_(n) const void *p, int c, size_t n);
errno_t memcpy_s(_Out_writes_bytes_to_opt_(size, n) void *dst, rsize_t size,
                 _In_reads_bytes_opt_(n) const void *src, rsize_t n);
errno_t memmove_s(_Out_writes_bytes_to_opt_(size, n) void *dst, rsize_t size,
                  _In_reads_bytes_opt_(n) const void *src, rsize_t n);

size_t strlen(_In_z_ const char *s);
size_t strnlen(_In_reads_or_z_(max) const char *s, size_t max);
_Check_return_ int strcmp(_In_z_ const char *a, _In_z_ const char *b);
_Check_return_ int strncmp(_In_reads_or_z_(n) const char *a, _In_reads_or_z_(n) const char *b,
                           size_t n);
_Check_return_ int _stricmp(_In_z_ const char *a, _In_z_ const char *b);
_Check_return_ int _strnicmp(_In_reads_or_z_(n) const char *a, _In_reads_or_z_(n) const char *b,
                             size_t n);
char *strcpy(_Out_ char *dst, _In_z_ const char *src);
char *strncpy(_Out_writes_(n) char *dst, _In_reads_or_z_(n) const char *src, size_t n);
char *strcat(_Inout_z_ char *dst, _In_z_ const char *src);
char *strncat(_Inout_z_ char *dst, _In_reads_or_z_(n) const char *src, size_t n);
_Check_return_ char *strchr(_In_z_ const char *s, int c);
_Check_return_ char *strrchr(_In_z_ const char *s, int c);
_Check_return_ char *strstr(_In_z_ const char *s, _In_z_ const char *sub);
_Check_return_ size_t strspn(_In_z_ const char *s, _In_z_ const char *set);
char *_strlwr(_Inout_z_ char *s);
char *_strupr(_Inout_z_ char *s);
char *_strrev(_Inout_z_ char *s);
char *_strset(_Inout_z_ char *s, int c);
char *_strnset(_Inout_z_ char *s, int c, size_t n);
errno_t strcpy_s(_Out_writes_z_(size) char *dst, rsize_t size, _In_z_ const char *src);
errno_t strncpy_s(_Out_writes_z_(size) char *dst, rsize_t size, _In_reads_or_z_(n) const char *src,
                  rsize_t n);
errno_t strcat_s(_Inout_updates_z_(size) char *dst, rsize_t size, _In_z_ const char *src);
errno_t strncat_s(_Inout_updates_z_(size) char *dst, rsize_t size,
                  _In_reads_or_z_(n) const char *src, rsize_t n);
_Check_return_ char *strtok_s(_Inout_opt_z_ char *s, _In_z_ const char *delimiters,
                              _Inout_ char **context);

size_t wcslen(_In_z_ const wchar_t *s);
size_t wcsnlen(_In_reads_or_z_(max) const wchar_t *s, size_t max);
_Check_return_ int wcscmp(_In_z_ const wchar_t *a, _In_z_ const wchar_t *b);
_Check_return_ int wcsncmp(_In_reads_or_z_(n) const wchar_t *a, _In_reads_or_z_(n) const wchar_t *b,
                           size_t n);
_Check_return_ int _wcsicmp(_In_z_ const wchar_t *a, _In_z_ const wchar_t *b);
_Check_return_ int _wcsnicmp(_In_reads_or_z_(n) const wchar_t *a,
                             _In_reads_or_z_(n) const wchar_t *b, size_t n);
wchar_t *wcscpy(_Out_ wchar_t *dst, _In_z_ const wchar_t *src);
wchar_t *wcsncpy(_Out_writes_(n) wchar_t *dst, _In_reads_or_z_(n) const wchar_t *src, size_t n);
wchar_t *wcscat(_Inout_z_ wchar_t *dst, _In_z_ const wchar_t *src);
wchar_t *wcsncat(_Inout_z_ wchar_t *dst, _In_reads_or_z_(n) const wchar_t *src, size_t n);
_Check_return_ wchar_t *wcschr(_In_z_ const wchar_t *s, wchar_t c);
_Check_return_ wchar_t *wcsrchr(_In_z_ const wchar_t *s, wchar_t c);
_Check_return_ wchar_t *wcsstr(_In_z_ const wchar_t *s, _In_z_ const wchar_t *sub);
_Check_return_ size_t wcsspn(_In_z_ const wchar_t *s, _In_z_ const wchar_t *set);
wchar_t *_wcslwr(_Inout_z_ wchar_t *s);
wchar_t *_wcsupr(_Inout_z_ wchar_t *s);
wchar_t *_wcsrev(_Inout_z_ wchar_t *s);
wchar_t *_wcsnset(_Inout_z_ wchar_t *s, wchar_t c, size_t n);
errno_t wcscpy_s(_Out_writes_z_(size) wchar_t *dst, rsize_t size, _In_z_ const wchar_t *src);
errno_t wcsncpy_s(_Out_writes_z_(size) wchar_t *dst, rsize_t size,
                  _In_reads_or_z_(n) const wchar_t *src, rsize_t n);
errno_t wcscat_s(_Inout_updates_z_(size) wchar_t *dst, rsize_t size, _In_z_ const wchar_t *src);
errno_t wcsncat_s(_Inout_updates_z_(size) wchar_t *dst, rsize_t size,
                  _In_reads_or_z_(n) const wchar_t *src, rsize_t n);

CWDK_CRT_END

#endif
