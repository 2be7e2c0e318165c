/* Writing build.ninja: what ninja.c and generate.c share. */
#ifndef CWDK_NINJA_WRITER_H
#define CWDK_NINJA_WRITER_H

#include "cwdk/project.h"

struct cw_ninja_writer {
    struct cw_session *session;
    const struct cw_target *target;
    struct cw_buf out;
};

/* A path in a build line. */
void cw_ninja_path(struct cw_ninja_writer *w, cw_str path);
void cw_ninja_paths(struct cw_ninja_writer *w,
                    const struct cw_strs *paths); /* a blank before each */

/* "name = words", quoted for the shell and then for ninja. An empty word is none at all. */
void cw_ninja_words(struct cw_ninja_writer *w, const char *name, const struct cw_strs *words);
void cw_ninja_word(struct cw_ninja_writer *w, const char *name, cw_str word);

#endif
