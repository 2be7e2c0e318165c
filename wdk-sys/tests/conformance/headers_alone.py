#!/usr/bin/env python3
"""Compile every header alone, and all of them together in C and C++17, for x64 and ARM64.

Alone, because a source may include any of them first; that does not depend on language or target,
so it is done once. Together in every combination, and with the contract words as annotations.
Nothing may warn.
"""

import argparse
import concurrent.futures
import os
import subprocess
import sys

from headers_seen import read_flags

LANGUAGES = (("c", "-std=c17"), ("c++", "-std=c++17"))

# Begin or end a packing that is to outlive them, of which a compiler warns at each.
PACKING = ("pshpack", "poppack")


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


def compile_source(clang, flags, language, source):
    command = [clang, *flags, "-x", language[0], language[1], "-fsyntax-only", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def jobs_for(options, include, headers):
    """What to compile: a name for the report, flags, language and source of each."""
    flags = {
        target: warning_flags(read_flags(options.flags, target, include), include)
        for target in ("x64", "arm64")
    }
    for header in headers:
        yield f"{header} alone", flags["x64"], LANGUAGES[0], f"#include <{header}>\n"
    everything = "".join(f"#include <{header}>\n" for header in headers)
    for target, target_flags in flags.items():
        for language in LANGUAGES:
            yield f"all together ({target}, {language[0]})", target_flags, language, everything
        contracts = [*target_flags, "-D__CWDK_CONTRACTS__"]
        yield f"all together ({target}, contracts)", contracts, LANGUAGES[0], everything


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    options = parser.parse_args()
    include = os.path.abspath(options.include)
    headers = [h for h in headers_in(include) if not h.startswith(PACKING)]

    failures = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [
            (name, pool.submit(compile_source, options.clang, flags, language, source))
            for name, flags, language, source in jobs_for(options, include, headers)
        ]
        for name, job in jobs:
            output = job.result()
            if output:
                failures += 1
                print(f"{name}\n{output}")
    print(f"{len(headers)} headers, {len(jobs)} compilations, {failures} failed")
    return 1 if failures or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
