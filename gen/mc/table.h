/* Message tables: texts by number, as FormatMessage finds them (MESSAGE_RESOURCE_DATA). */
#ifndef GEN_MC_TABLE_H
#define GEN_MC_TABLE_H

#include "base/str.h"
#include "base/vec.h"

struct mc_message {
    uint32_t id;
    cw_str text; /* UTF-8, with its line ends */
};

CW_VEC_TYPE(mc_messages, struct mc_message);

/* Sorts the messages by number; no number may occur twice. */
cw_str mc_message_table(struct cw_arena *arena, struct mc_messages *messages);

/* "LANGUAGE 0x9, 0x1" and a line that takes the table in. `language` is a Windows language
 * identifier; 1 is English, as message text files have it. */
void mc_put_table_resource(struct cw_buf *rc, uint32_t language, cw_str bin_name, cw_str bytes);

/* A statement of a resource script that takes a file in. A comment says which bytes, so that the
 * script differs whenever they do: builds know of the script, not of the files it names. */
void mc_put_resource(struct cw_buf *rc, const char *type, cw_str name, cw_str bytes);

#endif
