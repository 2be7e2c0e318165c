/* The processors a driver is built for, and what each part of the toolchain calls them. */
#ifndef PACKAGE_ARCH_H
#define PACKAGE_ARCH_H

#include "base/str.h"

enum cw_arch { CW_ARCH_X64, CW_ARCH_ARM64 };

/* As INF decorations have it: "amd64", "arm64". */
static inline cw_str cw_arch_inf_name(enum cw_arch arch) {
    return arch == CW_ARCH_X64 ? CW_STR("amd64") : CW_STR("arm64");
}

#endif
