/* The trace preprocessor: from C and C++ sources with trace statements to one generated header
 * (.tmh) for each, which the source includes, and the text (TMF) that decodes the messages.
 *
 * One run takes all sources of an image, so that its flags, message numbers and formats agree.
 * What a trace statement is, the sources say themselves, in the documented configuration syntax
 * (docs/tracing.md). The outputs depend on nothing but the inputs: no time, no path of the
 * machine. Everything is gathered before anything is written. */
#ifndef GEN_WPP_WPP_H
#define GEN_WPP_WPP_H

#include "base/diag.h"
#include "base/vec.h"

struct cw_wpp_options {
    cw_str out;               /* folder of the headers */
    bool user_mode;           /* else for the kernel */
    bool recorder;            /* messages go to the in-flight recorder too (WppRecorder) */
    struct cw_strs sources;   /* a header is made for each */
    struct cw_strs scans;     /* files with configuration blocks only */
    struct cw_strs functions; /* "TraceEvents(LEVEL,FLAGS,MSG,...)" */
    struct cw_strs defines;   /* "NAME" or "NAME=VALUE", defined first in each header */
    struct cw_strs preserve;  /* ".h": x.h makes x.h.tmh instead of x.tmh */
    cw_str module;            /* friendly name in the decoded lines; empty: of the TMF file */
    cw_str control_guid;      /* makes WPP_CONTROL_GUIDS with Error, Unusual, Noise; or empty */
    cw_str tmf;               /* path of the format text; empty: none is written */
    cw_str depfile;           /* path of a Makefile rule for ninja; empty: none */
};

/* The name, without folder, of the header that is made for a source. */
cw_str cw_wpp_header_name(struct cw_arena *arena, const struct cw_wpp_options *options,
                          cw_str source);

/* Diagnostics go to the sink, whose source map holds the files read. CW_REPORTED when the input is
 * wrong: nothing has been written then. Another failure is an errno of reading or writing, and
 * *ret_path says of which file. */
CW_MUST_USE cw_result cw_wpp_run(struct cw_arena *arena, const struct cw_wpp_options *options,
                                 struct cw_sink *sink, cw_str *ret_path);

#endif
