#!/usr/bin/env python3
"""Compile every header alone, in C and C++17, for x64 and ARM64, without a warning.

What no other file of the folder needs first is what a source may include first. The contract words
are compiled both ways, as nothing and as annotations.
"""

import argparse
import concurrent.futures
import os
import subprocess
import sys

from headers_seen import read_flags

LANGUAGES = (("c", "-std=c17"), ("c++", "-std=c++17"))


def headers_in(folder):
    for root, _, files in sorted(os.walk(folder)):
        for name in sorted(files):
            if name.endswith(".h"):
                yield os.path.relpath(os.path.join(root, name), folder)


def warning_flags(flags, include):
    """The flags of a driver build, with the headers no longer exempt from warnings."""
    kept, index = [], 0
    while index < len(flags):
        if flags[index] == "-isystem" and flags[index + 1] == include:
            kept += ["-I", include]
            index += 2
            continue
        if not flags[index].startswith("-Wno-"):
            kept.append(flags[index])
        index += 1
    return kept + ["-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas"]


def compile_alone(clang, flags, language, header):
    command = [clang, *flags, "-x", language[0], language[1], "-fsyntax-only", "-"]
    source = f"#include <{header}>\n"
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    options = parser.parse_args()
    include = os.path.abspath(options.include)
    headers = list(headers_in(include))

    jobs, failures = [], 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        for target in ("x64", "arm64"):
            flags = warning_flags(read_flags(options.flags, target, include), include)
            for language in LANGUAGES:
                for header in headers:
                    jobs.append((f"{header} ({target}, {language[0]})",
                                 pool.submit(compile_alone, options.clang, flags, language, header)))
        flags = warning_flags(read_flags(options.flags, "x64", include), include)
        for header in ("ntifs.h", "wdf.h"):
            jobs.append((f"{header} (contracts)",
                         pool.submit(compile_alone, options.clang, [*flags, "-D__CWDK_CONTRACTS__"],
                                     LANGUAGES[0], header)))
        for name, job in jobs:
            output = job.result()
            if output:
                failures += 1
                print(f"{name}\n{output}")
    print(f"{len(headers)} headers, {len(jobs)} compilations, {failures} failed")
    return 1 if failures or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
