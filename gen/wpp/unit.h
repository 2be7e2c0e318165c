/* One source with its messages: what its header and its part of the TMF text are made of. */
#ifndef GEN_WPP_UNIT_H
#define GEN_WPP_UNIT_H

#include "gen/wpp/format.h"
#include "gen/wpp/scan.h"
#include "gen/wpp/wpp.h"

struct wpp_message {
    const struct wpp_statement *statement;
    unsigned
        number; /* counted up in the source, from WPP_FIRST_ARGUMENT as the genuine tool has it */
    struct wpp_format format;
    struct cw_strs values; /* expressions for format.types, one each */
};

struct wpp_unit {
    cw_file file;
    cw_str name;   /* "driver.c" */
    cw_str symbol; /* "driver_c": WPP_THIS_FILE */
    struct wpp_scan scan;
    CW_VEC(struct wpp_message) messages;
    uint8_t guid[16]; /* of the messages, in the order of its text form */
};

/* Fills everything but `file`. False when something was wrong and has been said. */
CW_MUST_USE bool wpp_unit_read(struct wpp_config *config, cw_str module, struct wpp_unit *unit);

/* "0f0f0f0f-..." */
cw_str wpp_guid_text(struct cw_arena *arena, const uint8_t guid[16]);

/* The lines of one message in the TMF text: "#typev ...", "{", arguments, "}". */
struct cw_strs wpp_tmf_message(struct cw_arena *arena, const struct wpp_unit *unit,
                               const struct wpp_message *message);

/* "GUID module // SRC=driver.c MJ= MN=" */
cw_str wpp_tmf_header(struct cw_arena *arena, const struct wpp_unit *unit, cw_str module);

/* The text of the generated header. */
cw_str wpp_emit(struct wpp_config *config, const struct cw_wpp_options *options, cw_str module,
                const struct wpp_unit *unit);

#endif
