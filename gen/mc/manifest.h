/* An instrumentation manifest, read and checked: providers and what they log, every reference
 * resolved and every message numbered. Not for other rooms. */
#ifndef GEN_MC_MANIFEST_H
#define GEN_MC_MANIFEST_H

#include "gen/mc/table.h"
#include "gen/mc/xml.h"
#include "gen/text.h"

enum { MC_NO_MESSAGE = 0xFFFFFFFF };

enum mc_passing {
    MC_PASS_VALUE,
    MC_PASS_UTF16,
    MC_PASS_ANSI,
    MC_PASS_BYTES,
    MC_PASS_EIGHT,
    MC_PASS_SIXTEEN,
    MC_PASS_SID,
};

struct mc_in_type {
    const char *name;
    uint8_t number;
    uint8_t out;
    const char *c_type;
    enum mc_passing passing;
};

/* A channel, level, task, opcode or keyword; what does not apply is zero. */
struct mc_term {
    cw_str name;   /* with its prefix: "win:Error" */
    cw_str id;     /* what events call it; the name unless a channel has a chid */
    cw_str symbol; /* in C; may be empty */
    struct cw_span span;
    uint64_t value;
    uint32_t message;
    uint64_t keyword;    /* of a channel: its bit in events' keywords */
    uint16_t task;       /* of an opcode that belongs to a task */
    struct cw_guid guid; /* of a task */
    bool imported;       /* a channel of the system, or win:... */
    uint32_t offset;     /* in the resource, set by its writer */
};

CW_VEC_TYPE(mc_terms, struct mc_term *);

struct mc_map {
    cw_str name;
    struct cw_span span;
    cw_str symbol;
    bool bits;
    CW_VEC(struct mc_term *) items;
    uint32_t offset;
};

/* A length or count: a number, or the value of an earlier item. */
struct mc_amount {
    enum { MC_AMOUNT_NONE, MC_AMOUNT_FIXED, MC_AMOUNT_OF } kind;
    uint16_t value; /* the number, or the other item's index */
};

struct mc_data {
    cw_str name;
    struct cw_span span;
    const struct mc_in_type *in;
    uint8_t out;
    struct mc_amount length, count;
    const struct mc_map *map;
};

struct mc_template {
    cw_str tid;
    cw_str name; /* of its EventData; may be empty */
    CW_VEC(struct mc_data) data;
    uint32_t offset;
};

struct mc_event {
    cw_str symbol;
    struct cw_span span;
    uint16_t id;
    uint8_t version;
    struct mc_term *channel, *level, *task, *opcode;
    struct mc_terms keywords; /* in order of their masks */
    uint64_t mask;            /* of all keywords and the channel */
    struct mc_template *template_;
    uint32_t message;
};

struct mc_provider {
    cw_str name;
    cw_str symbol;
    struct cw_span span;
    struct cw_guid guid;
    uint32_t message;
    unsigned index;
    struct mc_terms channels, levels, tasks, opcodes, keywords;
    CW_VEC(struct mc_map *) maps;
    CW_VEC(struct mc_template *) templates;
    CW_VEC(struct mc_event) events;
};

struct mc_culture {
    cw_str name;
    uint32_t language;
    struct cw_map strings;       /* cw_str * by id */
    struct mc_messages messages; /* numbered texts */
};

struct mc_manifest {
    CW_VEC(struct mc_provider *) providers;
    CW_VEC(struct mc_culture) cultures;
    const struct mc_element *counters; /* NULL: none */
};

/* On failure the sink has one error and the result is CW_REPORTED. */
CW_MUST_USE cw_result mc_manifest_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                       struct mc_manifest **ret_manifest);

/* The resource WEVT_TEMPLATE. */
cw_str mc_wevt(struct cw_arena *arena, const struct mc_manifest *manifest);

/* How the NT machine decodes the events: TMF text. */
cw_str mc_events_tmf(struct cw_arena *arena, const struct mc_manifest *manifest, cw_str source);

/* The header's text, for kernel drivers or for the rest. */
void mc_put_events(struct cw_buf *out, const struct mc_manifest *manifest, bool kernel);

#endif
