/* The command line of ntmachine. People use cwdk; this one is written by programs. */
#ifndef HOST_MACHINE_OPTIONS_H
#define HOST_MACHINE_OPTIONS_H

#include "base/term.h"
#include "host/machine/choose.h"

struct options {
    const char *images;         /* --images DIR */
    const char *script;         /* --script FILE, or NULL */
    const char *log;            /* --log FILE, or NULL for stderr */
    const char *report_json;    /* --report-json FILE, or NULL */
    const char *replay_command; /* --replay-command TEXT: what to type for this very run, or NULL */
    const char *symbols;        /* --symbols DIR: where PDBs are that do not lie by their image */
    const char *sources; /* --sources DIR: what relative source paths in PDBs are relative to */
    uint32_t processors;
    bool verifier;
    enum cw_colour_policy colour;
    struct choose_plan plan;
};

/* Prints what is wrong, with the usage, and returns false. --help prints it and exits. */
CW_MUST_USE bool options_parse(int argc, char **argv, struct options *ret_options);

#endif
