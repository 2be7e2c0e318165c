#!/usr/bin/env python3
"""Compile the headers of drivers in user mode over the Windows headers of mingw-w64.

Each alone, because a source may include any of them first, and all together in C and C++17, for x64
and ARM64, for the oldest and the newest UMDF. Nothing of ours may warn; Windows headers may.
"""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys

from headers_seen import read_flags

SKIPPED = 77
LANGUAGES = (("c", "-std=c17"), ("c++", "-std=c++17"))
# Headers of drivers in the kernel that those in user mode include too, beside the framework's.
SHARED = ("acpiioct.h", "hidport.h", "reshub.h")
# Parts of the framework that are the kernel's alone.
KERNEL = ("commonbuffer", "companiontarget", "dmaenabler", "dmatransaction", "dpc", "installer",
          "miniport")


def headers_of(include):
    """As a source names them: ours for user mode, the framework's, and the shared ones."""
    user = os.path.normpath(os.path.join(include, "../include-user"))
    for root, _, files in sorted(os.walk(user)):
        for name in sorted(files):
            if name.endswith(".h"):
                yield os.path.relpath(os.path.join(root, name), user)
    for root, _, files in sorted(os.walk(os.path.join(include, "wdf"))):
        for name in sorted(files):
            if name[:-2] not in KERNEL:
                yield os.path.relpath(os.path.join(root, name), include)
    for name in sorted(os.listdir(include)):
        if re.match(r"wdf\w*\.h$", name) and name[3:-2] not in KERNEL:
            yield name
    yield from SHARED


def complaints(command, source, ours):
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    lines = [line for line in done.stderr.splitlines()
             if re.search(r": (fatal )?error:", line)
             or (": warning:" in line and os.path.abspath(line.split(":")[0]).startswith(ours))]
    if done.returncode and not lines:
        lines = [done.stderr]
    return "\n".join(lines[:20])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags-user", required=True)
    parser.add_argument("--windows", default="/usr/share/mingw-w64/include")
    options = parser.parse_args()
    include = os.path.abspath(options.include)
    if not os.path.exists(os.path.join(options.windows, "windows.h")):
        print(f"skipped: no Windows headers in {options.windows}")
        return SKIPPED
    ours = os.path.dirname(include) + os.sep

    def command(target, minor, language):
        flags = [word.replace("@WINDOWS@", options.windows)
                 for word in read_flags(options.flags_user, target, include)
                 if not word.startswith("-Wno-")]
        return [options.clang, *flags, "-Wall", "-Wextra", "-Wsystem-headers", "-fno-caret-diagnostics",
                "-Wno-unknown-pragmas", "-Wno-pragma-pack", "-DUMDF_VERSION_MAJOR=2",
                f"-DUMDF_VERSION_MINOR={minor}", "-x", *language, "-fno-exceptions",
                "-ferror-limit=0", "-fsyntax-only", "-"]

    headers = list(headers_of(include))
    jobs = [(f"{h} alone", command("x64", 33, LANGUAGES[0]), f"#include <{h}>\n") for h in headers]
    everything = "#include <windows.h>\n" + "".join(f"#include <{h}>\n" for h in headers)
    for target in ("x64", "arm64"):
        for minor in (15, 33):
            for language in LANGUAGES:
                jobs.append((f"all together ({target}, {language[0]}, 2.{minor})",
                             command(target, minor, language), everything))
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        for (name, *_), text in zip(jobs, pool.map(lambda j: complaints(j[1], j[2], ours), jobs)):
            if text:
                failures += 1
                print(f"{name}\n{text}")
    print(f"{len(headers)} headers, {len(jobs)} compilations, {failures} failed")
    return 1 if failures or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
