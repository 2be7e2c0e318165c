#!/usr/bin/env python3
"""Builds one of Microsoft's KMDF echo drivers from its own source and runs our client against it.

The source is not here: CWDK_WDS names a checkout of the Windows-driver-samples. Exit 0 passed,
1 failed, 77 skipped.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

SCRIPT = """\
image \\SystemRoot\\System32\\drivers\\echo.sys "{driver}"
reg "\\\\Registry\\\\Machine\\\\System\\\\CurrentControlSet\\\\Services\\\\echo" "ImagePath" expand_sz \
"\\\\SystemRoot\\\\System32\\\\drivers\\\\echo.sys"
device "ROOT\\\\SAMPLE\\\\0000" hwid="ROOT\\\\ECHO" service="echo"
client echo_client.exe "{client}"
"""


def run(command, **options):
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", **options)


def must(command):
    done = run(command)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}")


def flags(list_file, include):
    for line in list_file.read_text().splitlines():
        line = line.strip().removeprefix("x64:").strip()
        if line and not line.startswith(("#", "arm64:")):
            yield from line.replace("@INCLUDE@", str(include)).split(" ", 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", required=True, help="the driver's folder below CWDK_WDS")
    parser.add_argument("--sys", required=True, type=pathlib.Path, help="wdk-sys")
    parser.add_argument("--clang", required=True)
    parser.add_argument("--lld-link", required=True)
    parser.add_argument("--machine", required=True)
    parser.add_argument("--images", required=True)
    parser.add_argument("--client", required=True)
    parser.add_argument("libraries", nargs="+")
    args = parser.parse_args()

    samples = os.environ.get("CWDK_WDS", "")
    source = pathlib.Path(samples) / args.source
    if not samples or not source.is_dir():
        print(f"skipped: CWDK_WDS does not name a folder with {args.source}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        objects = []
        for file in sorted(source.glob("*.c")):
            objects.append(work / (file.stem + ".obj"))
            must([args.clang, *flags(args.sys / "flags.txt", args.sys / "include"), "-O2", "-g",
                  "-gcodeview", "-DDBG=1", "-w", "-I", source.parent.parent / "exe", "-c", file, "-o", objects[-1]])
        must([args.lld_link, "/nologo", "/machine:x64", "/nodefaultlib", "/subsystem:native",
              "/driver", "/entry:FxDriverEntry", "/debug:full", "/opt:ref", f"/out:{work}/echo.sys",
              *objects, *args.libraries])
        script = work / "echo.script"
        script.write_text(SCRIPT.format(driver=work / "echo.sys", client=args.client))
        done = run([args.machine, "--images", args.images, "--script", script], timeout=55)
    if done.returncode or "not ok" in done.stdout or "ok 1" not in done.stdout:
        print(done.stdout)
        print(f"FAILED: exit code {done.returncode}")
        return 1
    return 0


sys.exit(main())
