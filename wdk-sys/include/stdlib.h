/*
 * Conversions, sorting and searching, as far as the kernel exports them. Memory comes from pools.
 */
#ifndef CWDK_STDLIB_H
#define CWDK_STDLIB_H

#include "cwdk/crt.h"

CWDK_CRT_BEGIN

int atoi(const char *s);
long atol(const char *s);
__int64 _atoi64(const char *s);
int _wtoi(const wchar_t *s);
long _wtol(const wchar_t *s);
unsigned long strtoul(const char *s, char **end, int base);
long strtol(const char *s, char **end, int base);
unsigned long wcstoul(const wchar_t *s, wchar_t **end, int base);
char *_itoa(int value, char *dst, int radix);
char *_ltoa(long value, char *dst, int radix);
char *_ultoa(unsigned long value, char *dst, int radix);
errno_t _itoa_s(int value, char *dst, size_t size, int radix);
errno_t _itow_s(int value, wchar_t *dst, size_t size, int radix);
errno_t _ultow_s(unsigned long value, wchar_t *dst, size_t size, int radix);
int abs(int n);
long labs(long n);
int rand(void);
void srand(unsigned int seed);
void qsort(void *base, size_t count, size_t size,
           int(__cdecl *compare)(const void *a, const void *b));
void *bsearch(const void *key, const void *base, size_t count, size_t size,
              int(__cdecl *compare)(const void *a, const void *b));

unsigned int _rotl(unsigned int value, int shift);
unsigned int _rotr(unsigned int value, int shift);
unsigned __int64 _rotl64(unsigned __int64 value, int shift);
unsigned __int64 _rotr64(unsigned __int64 value, int shift);
unsigned short _byteswap_ushort(unsigned short value);
unsigned long _byteswap_ulong(unsigned long value);
unsigned __int64 _byteswap_uint64(unsigned __int64 value);

#ifndef _countof
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif
#ifndef __min
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

CWDK_CRT_END

#endif
