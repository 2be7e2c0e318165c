/*
 * Formatting into memory. There are no streams in the kernel.
 */
#ifndef CWDK_STDIO_H
#define CWDK_STDIO_H

#include "cwdk/crt.h"
#include "sal.h"
#include "wchar.h"

CWDK_CRT_BEGIN

int sprintf(_Out_ _Post_z_ char *dst, _In_z_ _Printf_format_string_ const char *format, ...);
int vsprintf(_Out_ _Post_z_ char *dst, _In_z_ _Printf_format_string_ const char *format,
             _In_ va_list args);
int _snprintf(_Out_writes_(size) char *dst, size_t size,
              _In_z_ _Printf_format_string_ const char *format, ...);
int _vsnprintf(_Out_writes_(size) char *dst, size_t size,
               _In_z_ _Printf_format_string_ const char *format, _In_ va_list args);
int sprintf_s(_Out_writes_z_(size) char *dst, size_t size,
              _In_z_ _Printf_format_string_ const char *format, ...);
int vsprintf_s(_Out_writes_z_(size) char *dst, size_t size,
               _In_z_ _Printf_format_string_ const char *format, _In_ va_list args);
int _snprintf_s(_Out_writes_z_(size) char *dst, size_t size, size_t max,
                _In_z_ _Printf_format_string_ const char *format, ...);
int _vsnprintf_s(_Out_writes_z_(size) char *dst, size_t size, size_t max,
                 _In_z_ _Printf_format_string_ const char *format, _In_ va_list args);
int sscanf_s(_In_z_ const char *src, _In_z_ _Scanf_s_format_string_ const char *format, ...);

CWDK_CRT_END

#endif
