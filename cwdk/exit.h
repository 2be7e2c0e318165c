/* The exit codes of cwdk; docs/exit-codes.md explains them to people. From 10 on they are the NT
 * machine's and pass through unchanged. */
#ifndef CWDK_EXIT_H
#define CWDK_EXIT_H

enum cw_exit {
#define CWDK_EXIT(number, name, meaning) CW_EXIT_##name = number,
#include "cwdk/exit_codes.def"
#undef CWDK_EXIT
};

#endif
