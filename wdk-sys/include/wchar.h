/*
 * Wide strings; the kernel's set is declared beside the narrow one.
 */
#ifndef CWDK_WCHAR_H
#define CWDK_WCHAR_H

#include "string.h"

CWDK_CRT_BEGIN

int swprintf_s(wchar_t *dst, size_t size, const wchar_t *format, ...);
int _snwprintf(wchar_t *dst, size_t size, const wchar_t *format, ...);
int _vsnwprintf(wchar_t *dst, size_t size, const wchar_t *format, va_list args);
int _snwprintf_s(wchar_t *dst, size_t size, size_t max, const wchar_t *format, ...);
int _vsnwprintf_s(wchar_t *dst, size_t size, size_t max, const wchar_t *format, va_list args);
int vswprintf_s(wchar_t *dst, size_t size, const wchar_t *format, va_list args);

CWDK_CRT_END

#endif
