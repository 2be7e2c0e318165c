/*
 * Conversions, sorting and searching, as far as the kernel exports them. Memory comes from pools.
 */
#ifndef CWDK_STDLIB_H
#define CWDK_STDLIB_H

#include "cwdk/crt.h"
#include "sal.h"

CWDK_CRT_BEGIN

int atoi(_In_z_ const char *s);
long atol(_In_z_ const char *s);
__int64 _atoi64(_In_z_ const char *s);
int _wtoi(_In_z_ const wchar_t *s);
long _wtol(_In_z_ const wchar_t *s);
unsigned long strtoul(_In_z_ const char *s, _Out_opt_ _Deref_post_z_ char **end, int base);
long strtol(_In_z_ const char *s, _Out_opt_ _Deref_post_z_ char **end, int base);
unsigned long wcstoul(_In_z_ const wchar_t *s, _Out_opt_ _Deref_post_z_ wchar_t **end, int base);
char *_itoa(int value, _Out_ _Post_z_ char *dst, int radix);
char *_ltoa(long value, _Out_ _Post_z_ char *dst, int radix);
char *_ultoa(unsigned long value, _Out_ _Post_z_ char *dst, int radix);
errno_t _itoa_s(int value, _Out_writes_z_(size) char *dst, size_t size, int radix);
errno_t _itow_s(int value, _Out_writes_z_(size) wchar_t *dst, size_t size, int radix);
errno_t _ultow_s(unsigned long value, _Out_writes_z_(size) wchar_t *dst, size_t size, int radix);
int abs(int n);
long labs(long n);
int rand(void);
void srand(unsigned int seed);
void qsort(_Inout_updates_bytes_(count *size) void *base, size_t count, size_t size,
           _In_ int(__cdecl *compare)(_In_ const void *a, _In_ const void *b));
void *bsearch(_In_ const void *key, _In_reads_bytes_(count *size) const void *base, size_t count,
              size_t size, _In_ int(__cdecl *compare)(_In_ const void *a, _In_ const void *b));

unsigned int _rotl(unsigned int value, int shift);
unsigned int _rotr(unsigned int value, int shift);
unsigned __int64 _rotl64(unsigned __int64 value, int shift);
unsigned __int64 _rotr64(unsigned __int64 value, int shift);
_Check_return_ unsigned short _byteswap_ushort(unsigned short value);
_Check_return_ unsigned long _byteswap_ulong(unsigned long value);
_Check_return_ unsigned __int64 _byteswap_uint64(unsigned __int64 value);

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
