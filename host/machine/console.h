/* What a run prints: the kernel's log, test results, reports. Lines of different streams that end
 * up in the same place appear in the order in which they were written. */
#ifndef HOST_MACHINE_CONSOLE_H
#define HOST_MACHINE_CONSOLE_H

#include <stdio.h>
#include "base/result.h"
#include "host/machine/machine.h"

/* log_path NULL: stderr. A file that cannot be made is reported on stderr. */
CW_MUST_USE bool console_open(const char *log_path);
void console_write(MACHINE_STREAM stream, const char *text, size_t size);
void console_flush(void);
FILE *console_log(void); /* reports go where the log goes when that is stderr, else to both */

#endif
