#include "host/machine/console.h"

#include <errno.h>
#include <string.h>

static FILE *log_file;
static FILE *last;

bool console_open(const char *log_path) {
    log_file = stderr;
    setvbuf(stderr, NULL, _IOLBF, 1 << 16);
    setvbuf(stdout, NULL, _IOLBF, 1 << 16);
    if (!log_path)
        return true;
    log_file = fopen(log_path, "we");
    if (log_file)
        return true;
    fprintf(stderr, "error: %s: %s\n", log_path, strerror(errno));
    return false;
}

void console_write(MACHINE_STREAM stream, const char *text, size_t size) {
    FILE *file = stream == MACHINE_STREAM_TEST ? stdout : log_file;
    if (last && last != file)
        fflush(last);
    last = file;
    fwrite(text, 1, size, file);
}

void console_flush(void) {
    fflush(stdout);
    fflush(log_file);
    fflush(stderr);
}

FILE *console_log(void) { return log_file; }
