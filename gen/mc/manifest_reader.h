/* The parts of the manifest's reader, and what they share. Not for other files. */
#ifndef GEN_MC_MANIFEST_READER_H
#define GEN_MC_MANIFEST_READER_H

#include "gen/mc/manifest.h"

enum {
    MC_FIRST_CHANNEL = 16,
    MC_SYSTEM_CHANNEL = 8,
    MC_SECURITY_CHANNEL = 10,
};

/* What the numbers of messages begin with. */
enum {
    TAG_KEYWORD = 0x1,
    TAG_OPCODE = 0x3,
    TAG_LEVEL = 0x5,
    TAG_TASK = 0x7,
    TAG_PROVIDER = 0x9,
    TAG_EVENT = 0xB,
    TAG_VALUE_MAP = 0xD,
    TAG_BIT_MAP = 0xF,
};

struct mc_reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    struct mc_manifest *manifest;
    struct mc_provider *provider; /* the one being read */
    uint32_t next_message;        /* of the provider and its channels */
    uint32_t next_value, next_bit;
    struct cw_map symbols;
};

/* --- manifest_attributes.c --- */

cw_result mc_unknown(struct mc_reader *r, struct cw_span span, const char *what, cw_str name,
                     const struct cw_strs *known);

CW_MUST_USE cw_result mc_need(struct mc_reader *r, const struct mc_element *element,
                              const char *name, const struct mc_attribute **ret);
CW_MUST_USE cw_result mc_number(struct mc_reader *r, const struct mc_attribute *attribute,
                                uint64_t most, uint64_t *ret);
CW_MUST_USE cw_result mc_need_number(struct mc_reader *r, const struct mc_element *element,
                                     const char *name, uint64_t most, uint64_t *ret);
CW_MUST_USE cw_result mc_read_guid(struct mc_reader *r, const struct mc_attribute *attribute,
                                   struct cw_guid *ret);
/* The attribute `symbol`: empty when absent, unique and a name of C otherwise. */
CW_MUST_USE cw_result mc_read_symbol(struct mc_reader *r, const struct mc_element *element,
                                     cw_str *ret);

uint32_t mc_message_id(const struct mc_reader *r, uint32_t tag, uint32_t value);
/* What win:... and the system's channels are called, which no string table of the manifest says. */
uint32_t mc_standard_message(struct mc_reader *r, uint32_t id, cw_str text);
/* message="$(string.ID)": numbered so in every culture. */
CW_MUST_USE cw_result mc_read_message(struct mc_reader *r, const struct mc_element *element,
                                      uint32_t id, uint32_t *ret_id);

/* --- manifest_terms.c --- */

struct mc_term *mc_find_term(const struct mc_terms *terms, cw_str id, uint32_t task);
uint64_t mc_system_channel(cw_str name); /* UINT64_MAX: none of the system's */
uint32_t mc_bit_number(uint64_t mask);   /* the place of a mask's bit, from one */
int mc_by_value(const void *a, const void *b);

CW_MUST_USE cw_result mc_read_channels(struct mc_reader *r, const struct mc_element *provider);
CW_MUST_USE cw_result mc_read_levels(struct mc_reader *r, const struct mc_element *provider);
CW_MUST_USE cw_result mc_read_tasks(struct mc_reader *r, const struct mc_element *provider);
/* `task` is zero for those of the provider itself. */
CW_MUST_USE cw_result mc_read_opcodes(struct mc_reader *r, const struct mc_element *list,
                                      uint32_t task);
CW_MUST_USE cw_result mc_read_keywords(struct mc_reader *r, const struct mc_element *provider);
CW_MUST_USE cw_result mc_read_maps(struct mc_reader *r, const struct mc_element *provider);

/* --- manifest_templates.c, manifest_events.c --- */

CW_MUST_USE cw_result mc_read_templates(struct mc_reader *r, const struct mc_element *provider);
CW_MUST_USE cw_result mc_read_event(struct mc_reader *r, const struct mc_element *event);

#endif
