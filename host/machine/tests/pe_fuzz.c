/* The PE reader against arbitrary bytes.
 *
 * Built with -fsanitize=fuzzer and -DCWDK_FUZZER it is a libFuzzer target. As a test it replays
 * the corpus folder given to it and then a fixed number of mutations of a good image. Either way
 * only the absence of a crash (and, in the sanitizer build, of any bad access) is asked. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fs.h"
#include "host/machine/tests/pe_build.h"
#include "host/machine/tests/pe_whole.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look_up_everything(const struct whole *w) {
    uint32_t rva;
    const char *forwarder;
    pe_find_name(&w->exports, w->area, "Alpha", 0, &rva, &forwarder);
    pe_find_name(&w->exports, w->area, "Nobody", 1, &rva, &forwarder);
    for (uint32_t i = 0; i < w->exports.function_count && i < 64; i++)
        pe_find_ordinal(&w->exports, w->area, w->exports.ordinal_base + i, &rva, &forwarder);
    for (uint32_t i = 0; i < w->imports.len; i++)
        if (w->imports.items[i].slot > w->area.size - 8)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct whole w = {0};
    if (cw_ok(whole_read(&w, cw_str_n((const char *)data, size), 0x10000)))
        look_up_everything(&w);
    else if (!w.error.field)
        abort(); /* a refusal must say why */
    whole_release(&w);
    return 0;
}

#ifndef CWDK_FUZZER

enum { MUTATIONS = 20000 };

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void mutate(uint8_t *image, uint64_t *state) {
    static const uint32_t values[] = {0,          1,          0x7FFFFFFF, 0x80000000, 0xFFFFFFFF,
                                      0xFFFFF000, 0x00005000, 0x00004FFC, 0x00001000, 0x00000FFF};
    for (uint64_t n = 1 + next_random(state) % 4; n != 0; n--) {
        size_t at = next_random(state) % (BUILD_SIZE - 4);
        if (next_random(state) % 2) /* half of them where it matters */
            at = next_random(state) % 0x240;
        uint32_t value = values[next_random(state) % (sizeof values / sizeof values[0])];
        if (next_random(state) % 3 == 0)
            value = (uint32_t)next_random(state);
        memcpy(image + at, &value, next_random(state) % 4 + 1);
    }
}

static void run_mutations(void) {
    uint8_t image[BUILD_SIZE];
    uint64_t state = 0x9E3779B97F4A7C15;
    for (int i = 0; i < MUTATIONS; i++) {
        build_image(image);
        mutate(image, &state);
        LLVMFuzzerTestOneInput(image, next_random(&state) % 8 ? BUILD_SIZE
                                                              : next_random(&state) % BUILD_SIZE);
    }
}

int main(int argc, char **argv) {
    struct cw_arena arena = {0};
    struct cw_strs names;
    if (argc != 2 || cw_failed(cw_fs_list(&arena, cw_str_of(argv[1]), &names)) || names.len == 0) {
        fprintf(stderr, "usage: pe_fuzz CORPUS-FOLDER (not empty)\n");
        return 2;
    }
    for (size_t i = 0; i < names.len; i++) {
        cw_str bytes;
        cw_str path = cw_path_join(&arena, cw_str_of(argv[1]), names.items[i]);
        if (cw_failed(cw_fs_read(&arena, path, &bytes)))
            return 1;
        LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, bytes.len);
    }
    run_mutations();
    printf("%zu corpus files and %d mutations\n", names.len, MUTATIONS);
    cw_arena_release(&arena);
    return 0;
}

#endif
