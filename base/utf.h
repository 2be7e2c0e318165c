/* UTF-8 and UTF-16 (little endian bytes, as Windows files have it). */
#ifndef BASE_UTF_H
#define BASE_UTF_H

#include <stdint.h>
#include "base/str.h"

#define CW_BAD_CODE_POINT 0xFFFFFFFFu

/* Decodes one code point at *at and moves *at behind it. Strict: overlong forms, surrogates and
 * values above U+10FFFF give CW_BAD_CODE_POINT, and *at moves by one byte. *at must be < s.len. */
uint32_t cw_utf8_next(cw_str s, size_t *at);

/* The offset of the first byte that is not UTF-8; CW_NPOS when all is. */
size_t cw_utf8_check(cw_str s);

/* Appends one code point (a valid scalar value). */
void cw_utf8_put(struct cw_buf *buf, uint32_t code_point);

/* Code points in s; a bad byte counts one. */
size_t cw_utf8_count(cw_str s);

/* UTF-8 text to UTF-16LE bytes, without terminator. CW_MALFORMED when s is not UTF-8. */
CW_MUST_USE cw_result cw_utf16le_from_utf8(struct cw_arena *arena, cw_str s, cw_str *ret_bytes);

/* UTF-16LE bytes to UTF-8. CW_MALFORMED for an odd length or a lone surrogate. */
CW_MUST_USE cw_result cw_utf8_from_utf16le(struct cw_arena *arena, cw_str bytes, cw_str *ret_text);

/* A text file as Windows has it, to UTF-8 without BOM: UTF-16LE or UTF-8 with BOM, UTF-8 without.
 * CW_MALFORMED when it is none of these. */
CW_MUST_USE cw_result cw_text_to_utf8(struct cw_arena *arena, cw_str bytes, cw_str *ret_text);

#endif
