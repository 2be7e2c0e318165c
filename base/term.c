#include "base/term.h"

#include <stdlib.h>
#include <unistd.h>

bool cw_colour_policy_parse(cw_str text, enum cw_colour_policy *ret_policy) {
    static const struct {
        cw_str name;
        enum cw_colour_policy policy;
    } names[] = {
        {CW_STR_INIT("auto"), CW_COLOUR_AUTO},
        {CW_STR_INIT("always"), CW_COLOUR_ALWAYS},
        {CW_STR_INIT("never"), CW_COLOUR_NEVER},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq(names[i].name, text)) {
            *ret_policy = names[i].policy;
            return true;
        }
    return false;
}

bool cw_colour_wanted(enum cw_colour_policy policy, FILE *stream) {
    if (policy != CW_COLOUR_AUTO)
        return policy == CW_COLOUR_ALWAYS;
    const char *no_color = getenv("NO_COLOR");
    if (no_color && *no_color)
        return false;
    const char *terminal = getenv("TERM");
    return isatty(fileno(stream)) && terminal && strcmp(terminal, "dumb") != 0;
}

void cw_term_init(struct cw_term *term, FILE *stream, enum cw_colour_policy policy,
                  enum cw_verbosity verbosity) {
    *term = (struct cw_term){stream, cw_colour_wanted(policy, stream), verbosity};
}

static void print_line(const struct cw_term *term, int width, const char *colour, const char *head,
                       const char *after, const char *format, va_list args) {
    fprintf(term->stream, "%s%*s%s%s ", term->colour ? colour : "", width, head,
            term->colour ? "\033[0m" : "", after);
    vfprintf(term->stream, format, args);
    fputc('\n', term->stream);
    fflush(term->stream);
}

#define GREEN "\033[1;32m"
#define RED "\033[1;31m"
#define CYAN "\033[1;36m"

void cw_term_status(const struct cw_term *term, const char *verb, const char *format, ...) {
    if (term->verbosity < CW_NORMAL)
        return;
    va_list args;
    va_start(args, format);
    print_line(term, 12, GREEN, verb, "", format, args);
    va_end(args);
}

void cw_term_detail(const struct cw_term *term, const char *verb, const char *format, ...) {
    if (term->verbosity < CW_VERBOSE)
        return;
    va_list args;
    va_start(args, format);
    print_line(term, 12, GREEN, verb, "", format, args);
    va_end(args);
}

void cw_term_error(const struct cw_term *term, const char *format, ...) {
    va_list args;
    va_start(args, format);
    print_line(term, 0, RED, "error", ":", format, args);
    va_end(args);
}

void cw_term_help(const struct cw_term *term, const char *format, ...) {
    va_list args;
    va_start(args, format);
    print_line(term, 0, CYAN, "help", ":", format, args);
    va_end(args);
}

void cw_term_note(const struct cw_term *term, const char *format, ...) {
    va_list args;
    va_start(args, format);
    print_line(term, 0, CYAN, "note", ":", format, args);
    va_end(args);
}
