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
int memcmp(_In_reads_bytes_(n) const void *a, _In_reads_bytes_(n) const void *b, size_t n);
void *memchr(const void *p, int c, size_t n);
errno_t memcpy_s(void *dst, rsize_t size, const void *src, rsize_t n);
errno_t memmove_s(void *dst, rsize_t size, const void *src, rsize_t n);

size_t strlen(_In_z_ const char *s);
size_t strnlen(const char *s, size_t max);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t n);
char *strcpy(char *dst, const char *src);
char *strncpy(char *dst, const char *src, size_t n);
char *strcat(char *dst, const char *src);
char *strncat(char *dst, const char *src, size_t n);
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
char *strstr(const char *s, const char *sub);
size_t strspn(const char *s, const char *set);
char *_strlwr(char *s);
char *_strupr(char *s);
char *_strrev(char *s);
char *_strset(char *s, int c);
char *_strnset(char *s, int c, size_t n);
errno_t strcpy_s(char *dst, rsize_t size, const char *src);
errno_t strncpy_s(char *dst, rsize_t size, const char *src, rsize_t n);
errno_t strcat_s(char *dst, rsize_t size, const char *src);
errno_t strncat_s(char *dst, rsize_t size, const char *src, rsize_t n);
char *strtok_s(char *s, const char *delimiters, char **context);

size_t wcslen(_In_z_ const wchar_t *s);
size_t wcsnlen(const wchar_t *s, size_t max);
int wcscmp(const wchar_t *a, const wchar_t *b);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n);
int _wcsicmp(const wchar_t *a, const wchar_t *b);
int _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t n);
wchar_t *wcscpy(wchar_t *dst, const wchar_t *src);
wchar_t *wcsncpy(wchar_t *dst, const wchar_t *src, size_t n);
wchar_t *wcscat(wchar_t *dst, const wchar_t *src);
wchar_t *wcsncat(wchar_t *dst, const wchar_t *src, size_t n);
wchar_t *wcschr(const wchar_t *s, wchar_t c);
wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
wchar_t *wcsstr(const wchar_t *s, const wchar_t *sub);
size_t wcsspn(const wchar_t *s, const wchar_t *set);
wchar_t *_wcslwr(wchar_t *s);
wchar_t *_wcsupr(wchar_t *s);
wchar_t *_wcsrev(wchar_t *s);
wchar_t *_wcsnset(wchar_t *s, wchar_t c, size_t n);
errno_t wcscpy_s(wchar_t *dst, rsize_t size, const wchar_t *src);
errno_t wcsncpy_s(wchar_t *dst, rsize_t size, const wchar_t *src, rsize_t n);
errno_t wcscat_s(wchar_t *dst, rsize_t size, const wchar_t *src);
errno_t wcsncat_s(wchar_t *dst, rsize_t size, const wchar_t *src, rsize_t n);

CWDK_CRT_END

#endif
