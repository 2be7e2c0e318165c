/* The main function of a fuzzer that is built as an ordinary test: every file of the folders and
 * every file named on the command line goes through LLVMFuzzerTestOneInput once. With clang's
 * -fsanitize=fuzzer, define CWDK_FUZZER and libFuzzer's main takes its place. */
#ifndef BASE_TESTS_FUZZ_REPLAY_H
#define BASE_TESTS_FUZZ_REPLAY_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "base/fs.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#ifndef CWDK_FUZZER
int main(int argc, char **argv) {
    struct cw_arena arena = {0};
    struct cw_strs files = {0};
    for (int i = 1; i < argc; i++) {
        cw_str path = cw_str_of(argv[i]);
        struct cw_strs names = {0};
        if (!cw_fs_is_dir(path))
            cw_vec_push(&arena, &files, path);
        else if (cw_ok(cw_fs_list(&arena, path, &names)))
            for (size_t n = 0; n < names.len; n++)
                cw_vec_push(&arena, &files, cw_path_join(&arena, path, names.items[n]));
    }
    for (size_t i = 0; i < files.len; i++) {
        cw_str bytes;
        cw_result result = cw_fs_read(&arena, files.items[i], &bytes);
        if (cw_failed(result)) {
            printf("%s: %s\n", files.items[i].ptr, cw_result_text(result));
            return 1;
        }
        (void)LLVMFuzzerTestOneInput((const uint8_t *)bytes.ptr, bytes.len);
    }
    printf("%zu inputs\n", files.len);
    size_t count = files.len;
    cw_arena_release(&arena);
    return count == 0; /* a corpus that was not found is no success */
}
#endif

#endif
