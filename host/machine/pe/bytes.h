/* Little-endian loads from unaligned bytes, and the one bounds check. Private to pe/. */
#ifndef HOST_MACHINE_PE_BYTES_H
#define HOST_MACHINE_PE_BYTES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "host/machine/pe/pe.h"

static inline uint16_t read16(const void *p) {
    uint16_t value;
    memcpy(&value, p, sizeof value);
    return value;
}

static inline uint32_t read32(const void *p) {
    uint32_t value;
    memcpy(&value, p, sizeof value);
    return value;
}

static inline uint64_t read64(const void *p) {
    uint64_t value;
    memcpy(&value, p, sizeof value);
    return value;
}

static inline void write64(void *p, uint64_t value) { memcpy(p, &value, sizeof value); }

/* [offset, offset + size) lies in [0, limit); immune to overflow. */
static inline bool range_fits(uint64_t offset, uint64_t size, uint64_t limit) {
    return offset <= limit && size <= limit - offset;
}

/* Fills the error and returns CW_MALFORMED. */
CW_MUST_USE cw_result pe_refuse(struct pe_error *error, const char *field, const char *format, ...)
    CW_PRINTF(3, 4);

/* The NUL-terminated text at rva, or NULL when it runs out of the area. */
static inline const char *area_text(struct pe_area area, uint64_t rva) {
    if (rva >= area.size)
        return NULL;
    const char *text = (const char *)area.base + rva;
    return memchr(text, 0, area.size - rva) ? text : NULL;
}

#endif
