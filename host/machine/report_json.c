#include "host/machine/report_json.h"

#include <jansson.h>

static json_t *text(cw_str s) { return json_stringn_nocheck(s.ptr ? s.ptr : "", s.len); }

static json_t *frame_json(const struct symbol *symbol) {
    json_t *frame = json_object();
    char number[32];
    snprintf(number, sizeof number, "0x%llx", (unsigned long long)symbol->pc);
    json_object_set_new(frame, "pc", json_string(number));
    if (symbol->image) {
        json_object_set_new(frame, "image", json_string_nocheck(symbol->image));
        json_object_set_new(frame, "offset", json_integer((json_int_t)symbol->offset));
    }
    json_t *lines = json_array();
    for (size_t i = 0; i < symbol->line_count; i++) {
        json_t *line = json_object();
        json_object_set_new(line, "function", text(symbol->lines[i].function));
        json_object_set_new(line, "file", text(symbol->lines[i].file));
        json_object_set_new(line, "line", json_integer(symbol->lines[i].line));
        json_object_set_new(line, "column", json_integer(symbol->lines[i].column));
        json_array_append_new(lines, line);
    }
    json_object_set_new(frame, "lines", lines);
    return frame;
}

static json_t *stacks_json(const struct report_view *view) {
    json_t *stacks = json_array();
    for (uint32_t i = 0; i < view->report->stack_count; i++) {
        json_t *stack = json_object(), *frames = json_array();
        json_object_set_new(stack, "label", json_string_nocheck(view->stacks[i].label));
        for (size_t n = 0; n < view->stacks[i].count; n++)
            json_array_append_new(frames, frame_json(&view->stacks[i].symbols[n]));
        json_object_set_new(stack, "frames", frames);
        json_array_append_new(stacks, stack);
    }
    return stacks;
}

static json_t *parameters_json(const MACHINE_REPORT *report) {
    json_t *parameters = json_array();
    for (int i = 0; i < 4; i++) {
        char number[32];
        snprintf(number, sizeof number, "0x%llx", (unsigned long long)report->parameters[i]);
        json_array_append_new(parameters, json_string(number));
    }
    return parameters;
}

bool report_json_write(FILE *file, const struct report_view *view) {
    const MACHINE_REPORT *report = view->report;
    json_t *root = json_object(), *fields = json_object();
    json_object_set_new(root, "exit", json_integer(report->exit_code));
    if (report->code) {
        json_object_set_new(root, "code", json_string_nocheck(report->code));
        json_object_set_new(root, "parameters", parameters_json(report));
    }
    json_object_set_new(root, "title", json_string_nocheck(report->title));
    if (report->explanation)
        json_object_set_new(root, "explanation", json_string_nocheck(report->explanation));
    json_object_set_new(root, "stacks", stacks_json(view));
    for (size_t i = 0; i < view->field_count; i++)
        json_object_set_new(fields, view->fields[i].key,
                            json_string_nocheck(view->fields[i].value));
    json_object_set_new(root, "fields", fields);
    json_object_set_new(root, "replay", text(view->replay));
    bool written =
        json_dumpf(root, file, JSON_COMPACT | JSON_ENSURE_ASCII) == 0 && fputc('\n', file) != EOF;
    json_decref(root);
    return written;
}
