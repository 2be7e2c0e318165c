/* An XML document as a tree with places, for what must be reported at its line and column. Names
 * are without their prefix; text of elements is joined. No DTD is allowed, so there are no entities
 * but XML's own. Not for other rooms. */
#ifndef GEN_MC_XML_H
#define GEN_MC_XML_H

#include "base/diag.h"

struct mc_attribute {
    cw_str name;
    cw_str value;
    struct cw_span span; /* of the value */
};

struct mc_element {
    cw_str name;
    struct cw_span span; /* of the name in the start tag */
    CW_VEC(struct mc_attribute) attributes;
    struct mc_element *parent;
    struct mc_element *first, *last, *next; /* children in order, and the next sibling */
    struct cw_buf text;
};

/* On failure the sink has one error and the result is CW_REPORTED. */
CW_MUST_USE cw_result mc_xml_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                  struct mc_element **ret_root);

const struct mc_attribute *mc_attribute(const struct mc_element *element, const char *name);
cw_str mc_attribute_text(const struct mc_element *element, const char *name); /* or empty */

/* The first child of that name, NULL when there is none; and the one after it. */
struct mc_element *mc_child(const struct mc_element *element, const char *name);
struct mc_element *mc_next(const struct mc_element *element);

#endif
