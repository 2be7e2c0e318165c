/* The rules as pages to read. */
#include "check/rules/rule.h"

size_t cw_rule_count(void) { return rule_list_count; }

const struct cw_rule_info *cw_rule_at(size_t index) {
    return index < rule_list_count ? &rule_list[index]->info : NULL;
}

const struct cw_rule_info *cw_rule_find(cw_str code_or_name) {
    for (size_t i = 0; i < rule_list_count; i++)
        if (cw_str_eq_nocase(code_or_name, cw_str_of(rule_list[i]->info.code)) ||
            cw_str_eq_nocase(code_or_name, cw_str_of(rule_list[i]->info.name)))
            return &rule_list[i]->info;
    return NULL;
}

static void wrapped(struct cw_buf *out, cw_str text) {
    size_t column = 0;
    while (text.len) {
        size_t n = 0;
        if (text.ptr[0] == '\n') {
            cw_buf_add_char(out, '\n');
            column = 0;
            text = cw_str_from(text, 1);
            continue;
        }
        while (n < text.len && text.ptr[n] != ' ' && text.ptr[n] != '\n')
            n++;
        if (column && column + 1 + n > 80) {
            cw_buf_add_char(out, '\n');
            column = 0;
        } else if (column) {
            cw_buf_add_char(out, ' ');
            column++;
        }
        cw_buf_add(out, cw_str_slice(text, 0, n));
        column += n;
        text = cw_str_from(text, n);
        if (text.len && text.ptr[0] == ' ')
            text = cw_str_from(text, 1);
    }
    cw_buf_add_char(out, '\n');
}

static void example(struct cw_buf *out, const char *title, const char *code) {
    cw_str rest = cw_str_of(code), line;
    if (!rest.len)
        return;
    cw_buf_addf(out, "\n%s:\n\n", title);
    while (cw_str_split(&rest, '\n', &line)) {
        if (line.len)
            cw_buf_addf(out, "    %" CW_FMT, CW_ARG(line));
        else if (!rest.ptr)
            break;
        cw_buf_add_char(out, '\n');
    }
}

bool cw_check_explain(struct cw_buf *out, cw_str code_or_name) {
    const struct cw_rule_info *rule = cw_rule_find(code_or_name);
    if (!rule)
        return false;
    cw_buf_addf(out, "%s (%s): %s\n\n", rule->code, rule->name, rule->title);
    wrapped(out, cw_str_of(rule->text));
    example(out, "Wrong", rule->bad);
    example(out, "Right", rule->good);
    return true;
}
