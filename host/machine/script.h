/* The boot script, as far as the machine reads it.
 *
 * A line is blank, a comment (#), or a directive with arguments separated by blanks. An argument
 * is a run of characters other than blanks and quotes, or text in double quotes in which \\ and \"
 * stand for a backslash and a quote. The machine takes
 *     image NAME "PATH"      the file of the image that the kernel knows as NAME
 *     client NAME "PATH"     the same for a program to run after boot
 * and leaves every other line to the kernel. */
#ifndef HOST_MACHINE_SCRIPT_H
#define HOST_MACHINE_SCRIPT_H

#include "base/str.h"
#include "base/vec.h"

struct script_image {
    const char *name;
    const char *path;
    bool client;
    uint32_t line;
};

struct script {
    struct script_image *images;
    size_t image_count;
    cw_str rest; /* the whole text, with the machine's own lines blanked out */
};

/* What is wrong, and on which line (from 1). */
struct script_error {
    uint32_t line;
    cw_str text;
};

CW_MUST_USE cw_result script_parse(struct cw_arena *arena, cw_str text, struct script *ret_script,
                                   struct script_error *error);

#endif
