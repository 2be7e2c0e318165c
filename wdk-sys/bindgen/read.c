#include "wdk-sys/bindgen/read.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

/* One flag of flags.txt, with its folder filled in; a flag and its argument are two. */
static void add_flag(struct cw_arena *arena, cw_str line, cw_str include, struct cw_strs *flags) {
    cw_str flag = line, argument = {0}, mark = CW_STR("@INCLUDE@");
    size_t blank = cw_str_find_char(line, ' ');
    if (blank != CW_NPOS) {
        flag = cw_str_slice(line, 0, blank);
        argument = cw_str_trim(cw_str_from(line, blank));
    }
    cw_str parts[] = {flag, argument};
    for (size_t i = 0; i < 2 && parts[i].len > 0; i++) {
        size_t at = cw_str_find(parts[i], mark);
        if (at != CW_NPOS)
            parts[i] = cw_strf(arena, "%" CW_FMT "%" CW_FMT "%" CW_FMT,
                               CW_ARG(cw_str_slice(parts[i], 0, at)), CW_ARG(include),
                               CW_ARG(cw_str_from(parts[i], at + mark.len)));
        cw_vec_push(arena, flags, parts[i]);
    }
}

static struct cw_strs flags_for(struct cw_arena *arena, const struct bg_read_options *o,
                                const struct bg_unit_text *unit, enum bg_target target) {
    struct cw_strs flags = {0};
    cw_str text = o->flags, line;
    while (cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        bool skip = line.len == 0 || line.ptr[0] == '#';
        for (int t = 0; t < BG_TARGET_COUNT && !skip; t++) {
            cw_str prefix = cw_strf(arena, "%s:", bg_target_names[t]);
            if (!cw_str_starts(line, prefix))
                continue;
            skip = t != (int)target;
            line = cw_str_trim(cw_str_from(line, prefix.len));
        }
        if (!skip)
            add_flag(arena, line, o->include, &flags);
    }
    cw_vec_push(arena, &flags, CW_STR("-resource-dir"));
    cw_vec_push(arena, &flags, o->resource_dir);
    cw_vec_push(arena, &flags, CW_STR("-D__CWDK_CONTRACTS__"));
    cw_vec_push(arena, &flags, CW_STR("-ferror-limit=20"));
    for (size_t i = 0; i < unit->flags.len; i++)
        cw_vec_push(arena, &flags, unit->flags.items[i]);
    return flags;
}

/* ---- The units, each by whichever thread is free ---- */

struct work {
    const struct bg_input *inputs;
    struct bg_reading *reading;
    cw_result *results;
    atomic_size_t next;
};

static void *read_units(void *data) {
    struct work *work = data;
    for (;;) {
        size_t i = atomic_fetch_add(&work->next, 1);
        if (i >= work->reading->unit_count)
            return NULL;
        work->results[i] =
            bg_unit_open(&work->reading->arenas[i], &work->inputs[i], &work->reading->units[i]);
    }
}

enum { MAX_THREADS = 8 };

static void read_side_by_side(struct work *work) {
    pthread_t threads[MAX_THREADS];
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t wanted = processors > 1 ? (size_t)processors - 1 : 0, started = 0;
    if (wanted > MAX_THREADS)
        wanted = MAX_THREADS;
    if (wanted >= work->reading->unit_count)
        wanted = work->reading->unit_count - 1;
    /* This thread works too, so a thread that cannot be had costs time and nothing else. */
    while (started < wanted && pthread_create(&threads[started], NULL, read_units, work) == 0)
        started++;
    read_units(work);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

static cw_result merge_targets(struct cw_arena *arena, struct bg_reading *reading) {
    struct bg_unit **units = cw_new_array(arena, struct bg_unit *, reading->unit_count);
    for (size_t i = 0; i < reading->unit_count; i++)
        units[i] = &reading->units[i];
    cw_result result = CW_OK;
    for (size_t t = 0; t < BG_TARGET_COUNT; t++) {
        cw_result merged = bg_platform_merge(arena, &units[t * reading->units_of_target],
                                             reading->units_of_target, &reading->platforms[t]);
        if (cw_failed(merged))
            result = merged;
    }
    return result;
}

cw_result bg_read_all(struct cw_arena *arena, const struct bg_read_options *options,
                      const struct bg_headers *headers, struct bg_reading *ret_reading) {
    struct bg_reading *reading = ret_reading;
    CW_VEC(const struct bg_unit_text *) texts = {0};
    for (size_t i = 0; i < headers->units.len; i++)
        if (options->strict || !headers->units.items[i].checks_only)
            cw_vec_push(arena, &texts, &headers->units.items[i]);
    size_t count = texts.len * BG_TARGET_COUNT;
    struct bg_input *inputs = cw_new_array(arena, struct bg_input, count);
    reading->units = cw_new_array(arena, struct bg_unit, count);
    reading->arenas = cw_new_array(arena, struct cw_arena, count);
    reading->unit_count = count;
    reading->units_of_target = texts.len;
    for (size_t i = 0; i < count; i++) {
        enum bg_target target = (enum bg_target)(i / texts.len);
        const struct bg_unit_text *unit = texts.items[i % texts.len];
        inputs[i] = (struct bg_input){.target = target,
                                      .name = unit->name,
                                      .checks_only = unit->checks_only,
                                      .flags = flags_for(arena, options, unit, target),
                                      .include = options->include,
                                      .source = bg_headers_source(arena, unit)};
    }
    struct work work = {
        .inputs = inputs, .reading = reading, .results = cw_new_array(arena, cw_result, count)};
    read_side_by_side(&work);
    cw_result result = CW_OK;
    for (size_t i = 0; i < count; i++) {
        if (cw_ok(work.results[i]))
            continue;
        fprintf(stderr, "%" CW_FMT, CW_ARG(reading->units[i].errors));
        result = work.results[i];
    }
    CW_TRY(result);
    return merge_targets(arena, reading);
}

void bg_reading_release(struct bg_reading *reading) {
    for (size_t i = 0; i < reading->unit_count; i++) {
        bg_unit_close(&reading->units[i]);
        cw_arena_release(&reading->arenas[i]);
    }
    *reading = (struct bg_reading){0};
}
