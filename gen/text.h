/* Source files of Windows projects, in whatever encoding they come, and the bytes of the binary
 * files made from them. */
#ifndef GEN_TEXT_H
#define GEN_TEXT_H

#include "base/diag.h"
#include "base/source.h"
#include "base/str.h"

/* Bytes as UTF-8: UTF-16LE with BOM (or without, when every other of the first bytes is zero),
 * UTF-8 with and without BOM, and else code page 1252, in which editors saved before. Fails with
 * CW_MALFORMED for broken UTF-16 only. */
CW_MUST_USE cw_result cw_text_decode(struct cw_arena *arena, cw_str bytes, cw_str *ret_text);

/* Reads, decodes and registers a file. *ret_file may be the file of an earlier call with the same
 * path. */
CW_MUST_USE cw_result cw_text_load(struct cw_sources *sources, cw_str path, cw_file *ret_file);

/* Little-endian numbers at the end of a buffer, and over bytes that are there already. */
void cw_put8(struct cw_buf *buf, unsigned value);
void cw_put16(struct cw_buf *buf, uint32_t value);
void cw_put32(struct cw_buf *buf, uint32_t value);
void cw_put64(struct cw_buf *buf, uint64_t value);
void cw_patch32(struct cw_buf *buf, size_t at, uint32_t value);

/* Zeros up to the next multiple. */
void cw_put_align(struct cw_buf *buf, size_t multiple);

/* UTF-8 as UTF-16LE and a terminating zero. `text` is UTF-8 (cw_text_decode checked it). */
void cw_put_utf16z(struct cw_buf *buf, cw_str text);
/* The same without the zero. */
void cw_put_utf16(struct cw_buf *buf, cw_str text);

/* "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}", braces optional, to the 16 bytes of a GUID in memory.
 */
struct cw_guid {
    unsigned char bytes[16];
};
CW_MUST_USE bool cw_guid_parse(cw_str text, struct cw_guid *ret_guid);

/* "0x01234567, 0x89ab, 0xcdef, 0x01, ..." as in an initializer, with `open` and `close` around the
 * eight last bytes ("{", "}"; or "" for the arguments of DEFINE_GUID). */
cw_str cw_guid_initializer(struct cw_arena *arena, const struct cw_guid *guid, const char *open,
                           const char *close);

#endif
