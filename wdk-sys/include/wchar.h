/*
 * Wide strings; the kernel's set is declared beside the narrow one.
 */
#ifndef CWDK_WCHAR_H
#define CWDK_WCHAR_H

#include "string.h"

CWDK_CRT_BEGIN

int swprintf_s(_Out_writes_z_(size) wchar_t *dst, size_t size,
               _In_z_ _Printf_format_string_ const wchar_t *format, ...);
int _snwprintf(_Out_writes_(size) wchar_t *dst, size_t size,
               _In_z_ _Printf_format_string_ const wchar_t *format, ...);
int _vsnwprintf(_Out_writes_(size) wchar_t *dst, size_t size,
                _In_z_ _Printf_format_string_ const wchar_t *format, _In_ va_list args);
int _snwprintf_s(_Out_writes_z_(size) wchar_t *dst, size_t size, size_t max,
                 _In_z_ _Printf_format_string_ const wchar_t *format, ...);
int _vsnwprintf_s(_Out_writes_z_(size) wchar_t *dst, size_t size, size_t max,
                  _In_z_ _Printf_format_string_ const wchar_t *format, _In_ va_list args);
int vswprintf_s(_Out_writes_z_(size) wchar_t *dst, size_t size,
                _In_z_ _Printf_format_string_ const wchar_t *format, _In_ va_list args);

CWDK_CRT_END

#endif
