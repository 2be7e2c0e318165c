/* What the sources say of their trace statements: functions, format types, prefixes and suffixes.
 *
 * A configuration starts with what everybody has (DoTraceMessage, the documented format types);
 * blocks between "begin_wpp config" and "end_wpp" and the command line's functions add to it. A
 * later description of the same name replaces the earlier. Everything lives in the arena. */
#ifndef GEN_WPP_CONFIG_H
#define GEN_WPP_CONFIG_H

#include "base/diag.h"
#include "base/map.h"
#include "base/vec.h"

/* NAME=VALUE in the braces of a function: a condition with a fixed value. */
struct wpp_fixed {
    cw_str name, value;
};

/* How a prefix or suffix adds to a message: a format and expressions for its arguments. */
struct wpp_affix {
    cw_str format; /* as between the quotes of the source */
    struct cw_strs args;
    struct cw_span span; /* of the format; zeroed when there is no affix */
};

struct wpp_function {
    cw_str name;
    CW_VEC(struct wpp_fixed) fixed;
    struct cw_strs params; /* in order; "MSG" is the message, others are conditions */
    size_t group;          /* index of the first within further parentheses; params.len: none */
    bool grouped;          /* there are such parentheses, be they empty of names */
    bool variadic;         /* "..." at the end */
    cw_str conditions;     /* "LEVEL_FLAGS": names of fixed ones and of params without MSG */
    struct wpp_affix prefix, suffix;
    struct cw_span span; /* of its description */
};

enum wpp_how { WPP_VALUE, WPP_POINTED, WPP_ASTR, WPP_WSTR, WPP_COUNTED, WPP_SID, WPP_MACRO };

struct wpp_type {
    cw_str name;
    cw_str signature;
    cw_str c_type;
    enum wpp_how how;
    cw_str macro;  /* WPP_MACRO: makes WPP_LOGPAIRs of the argument */
    cw_str item;   /* of the TMF text */
    cw_str format; /* what the decoder prints it with, without flags and width */
    bool cast;     /* an enumeration's value: converted, whatever its type in C++ */
};

struct wpp_define {
    cw_str text; /* what follows #define */
};

struct wpp_config {
    struct cw_arena *arena;
    struct cw_sink *sink;
    struct cw_map functions; /* name -> struct wpp_function */
    struct cw_map types;     /* "%!name!" -> struct wpp_type */
    CW_VEC(struct wpp_define) defines;
    struct cw_map affixes; /* of functions not described yet: name -> struct wpp_affix[2] */
};

void wpp_config_init(struct wpp_config *config, struct cw_arena *arena, struct cw_sink *sink);

/* Every block of a file. What is wrong goes to the sink. */
void wpp_config_scan(struct wpp_config *config, cw_file file);

/* A file that is a configuration as a whole (localwpp.ini); in it // begins a comment. */
void wpp_config_ini(struct wpp_config *config, cw_file file);

/* "Name{COND=VALUE}(LEVEL,FLAGS,MSG,...)": false when it is not that; said to the sink. */
CW_MUST_USE bool wpp_config_function(struct wpp_config *config, cw_file file, cw_str text,
                                     size_t at);

/* After all blocks: prefixes and suffixes go to their functions. */
void wpp_config_finish(struct wpp_config *config);

#endif
