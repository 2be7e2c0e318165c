/*
 * Every word that the headers turn into an annotation is one the reader knows: what a driver may
 * write is never met with "unknown". The folder of the headers is the argument.
 */
#include <stdio.h>

#include "base/fs.h"
#include "base/map.h"
#include "wdk-sys/contract/contract.h"

/* A buffer described by a flag and a size: its unit depends on a value; nobody uses it. */
static const char *const left_out[] = {"__in_awcount", "__out_awcount"};

static bool is_left_out(cw_str word) {
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
        if (cw_str_eq(word, cw_str_of(left_out[i])))
            return true;
    return false;
}

static bool is_known(struct cw_arena *arena, cw_str word) {
    struct cw_contract *c = cw_contract_new(arena, NULL, 0);
    cw_contract_add(c, CW_ON_FUNCTION, word);
    for (size_t i = 0; i < c->problem_count; i++)
        if (c->problems[i].kind == CW_PROBLEM_UNKNOWN_WORD)
            return false;
    return true;
}

/* The words after `annotate("` in one header. */
static void collect_words(struct cw_arena *arena, cw_str text, struct cw_map *words) {
    cw_str mark = CW_STR("annotate(\"");
    for (size_t at; (at = cw_str_find(text, mark)) != CW_NPOS;) {
        text = cw_str_from(text, at + mark.len);
        size_t len = 0;
        while (len < text.len && text.ptr[len] != '(' && text.ptr[len] != '"')
            len++;
        cw_str word = cw_str_slice(text, 0, len);
        if (cw_contract_is_text(word))
            cw_map_set(arena, words, word, arena);
    }
}

static int check_folder(struct cw_arena *arena, cw_str folder) {
    struct cw_strs paths;
    struct cw_map words = {0};
    size_t unknown = 0;
    if (cw_failed(cw_fs_glob(arena, folder, CW_STR("**/*.h"), &paths)))
        return 1;
    for (size_t i = 0; i < paths.len; i++) {
        cw_str text;
        if (cw_failed(cw_fs_read(arena, cw_path_join(arena, folder, paths.items[i]), &text)))
            return 1;
        collect_words(arena, text, &words);
    }
    for (size_t i = 0; i < words.len; i++) {
        cw_str word = words.entries[i].key;
        if (is_known(arena, word) || is_left_out(word))
            continue;
        printf("%" CW_FMT " is not known\n", CW_ARG(word));
        unknown++;
    }
    printf("%zu words, %zu unknown\n", words.len, unknown);
    return words.len < 100 || unknown > 0;
}

int main(int argc, char **argv) {
    struct cw_arena arena;
    if (argc != 2)
        return 2;
    cw_arena_init(&arena);
    int result = check_folder(&arena, cw_str_of(argv[1]));
    cw_arena_release(&arena);
    return result;
}
