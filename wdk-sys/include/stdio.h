/*
 * Formatting into memory. There are no streams in the kernel.
 */
#ifndef CWDK_STDIO_H
#define CWDK_STDIO_H

#include "cwdk/crt.h"
#include "wchar.h"

CWDK_CRT_BEGIN

int sprintf(char *dst, const char *format, ...);
int vsprintf(char *dst, const char *format, va_list args);
int _snprintf(char *dst, size_t size, const char *format, ...);
int _vsnprintf(char *dst, size_t size, const char *format, va_list args);
int sprintf_s(char *dst, size_t size, const char *format, ...);
int vsprintf_s(char *dst, size_t size, const char *format, va_list args);
int _snprintf_s(char *dst, size_t size, size_t max, const char *format, ...);
int _vsnprintf_s(char *dst, size_t size, size_t max, const char *format, va_list args);
int sscanf_s(const char *src, const char *format, ...);

CWDK_CRT_END

#endif
