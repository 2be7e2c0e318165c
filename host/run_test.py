#!/usr/bin/env python3
"""Runs one boot script on the machine and judges how it ended and what it printed.

The script is a template: @NAME@ stands for the path of a built image. Exit 0 passed, 1 failed,
77 skipped. The output of the run is shown when it fails.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile


def fill(template, images):
    def path(match):
        name = match.group(1)
        if name not in images:
            sys.exit(f"run_test.py: the script names @{name}@, which the test does not list")
        value = images[name]
        if value.startswith("@"):  # a word that stands for an image
            return fill(value, images)
        return value.replace("\\", "\\\\").replace('"', '\\"')

    return re.sub(r"@([^@\s\"]+)@", path, template)


def complaints(args, code, output):
    if code != args.exit:
        yield f"exit code {code}, expected {args.exit}"
    position = 0
    for regex in args.match:
        found = re.compile(regex, re.MULTILINE).search(output, position)
        if not found:
            yield f"not found (in this order): {regex}"
            continue
        position = found.end()
    for regex in args.refuse:
        if re.search(regex, output, re.MULTILINE):
            yield f"must not be printed: {regex}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--machine", required=True)
    parser.add_argument("--images", required=True)
    parser.add_argument("--sources", required=True)
    parser.add_argument("--script", required=True)
    parser.add_argument("--image", nargs=2, action="append", default=[])
    parser.add_argument("--exit", type=int, default=0)
    parser.add_argument("--match", action="append", default=[])
    parser.add_argument("--refuse", action="append", default=[])
    parser.add_argument("--need-env")
    parser.add_argument("rest", nargs="*")
    args = parser.parse_args()

    if args.need_env and not os.path.isdir(os.environ.get(args.need_env, "")):
        print(f"skipped: {args.need_env} does not name a folder")
        return 77

    with open(args.script, encoding="utf-8", errors="surrogateescape") as file:
        script = fill(file.read(), dict(args.image))
    with tempfile.NamedTemporaryFile("w", suffix=".script", encoding="utf-8",
                                     errors="surrogateescape") as file:
        file.write(script)
        file.flush()
        command = [args.machine, "--images", args.images, "--script", file.name,
                   "--sources", args.sources, *args.rest]
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=55)
    output = run.stdout.decode("utf-8", "replace")
    problems = list(complaints(args, run.returncode, output))
    if problems:
        print(output)
        for problem in problems:
            print(f"FAILED: {problem}")
        return 1
    return 0


sys.exit(main())
