#!/usr/bin/env python3
"""How much of Microsoft's Windows-driver-samples compiles against our headers.

Compiles each C source of each C-only KMDF and WDM driver project, unmodified, for x64 and ARM64
and prints a line a project and the totals. CWDK_WDS names the folder of the samples and CWDK_FACTS
that of samples.tsv; without them this is skipped (77). What other tools would generate is replaced
by stand-ins (standins.py). With --expect-x64/--expect-arm64 fewer projects than that are a failure.
"""
import argparse
import collections
import concurrent.futures
import csv
import json
import os
import re
import subprocess
import sys
import tempfile

import msbuild
import standins

ERROR = re.compile(r"^(.*?):(\d+):(\d+): (?:fatal )?error: (.*)$")
SPECIFIC = re.compile(r"'([^']*)'")
KIT_NAMES = ["DDK_INC_PATH", "KIT_SHARED_INC_PATH_WDK", "KIT_SHARED_INC_PATH", "SDK_INC_PATH",
             "IFSKIT_INC_PATH", "KM_IncludePath", "WDKContentRoot"]
VERSIONS = {"WIN2K": 0x500, "WINXP": 0x501, "WS03": 0x502, "VISTA": 0x600, "WIN7": 0x601,
            "WIN8": 0x602, "WINBLUE": 0x603, "WIN10": 0xA00}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    parser.add_argument("--arch", choices=["x64", "arm64"], action="append")
    parser.add_argument("--configuration", default="Release")
    parser.add_argument("--only", help="projects whose path contains this")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--missing", action="store_true", help="rank what stands in the way")
    parser.add_argument("--verbose", action="store_true", help="the first error of each source")
    parser.add_argument("--expect-x64", type=int, default=0)
    parser.add_argument("--expect-arm64", type=int, default=0)
    return parser.parse_args()


def read_flags(path, include, arch):
    flags = []
    other = "arm64:" if arch == "x64" else "x64:"
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#") or line.startswith(other):
                continue
            line = line.removeprefix(arch + ":").strip().replace("@INCLUDE@", include)
            flags += line.split(" ", 1)
    return flags


def projects(facts, root, only):
    with open(os.path.join(facts, "samples.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["source"] == "dmf" or row["language"] != "C":
                continue
            if row["driver_type"] not in ("KMDF", "WDM") or row["configuration"] != "Driver":
                continue
            if only and only not in row["project"]:
                continue
            yield row["project"], row["driver_type"], os.path.join(root, row["project"])


def overlay(folders, out):
    """A file of clang's virtual file system in which the case of names does not matter."""
    roots = []
    for folder in folders:
        for path, _, names in os.walk(folder):
            names = [n for n in names if n.lower().endswith((".h", ".c", ".inc", ".hpp", ".tmh",
                                                             ".tpl", ".bin", ".ver"))]
            if names:
                roots.append({"type": "directory", "name": path, "contents": [
                    {"type": "file", "name": name, "external-contents": os.path.join(path, name)}
                    for name in sorted(names)]})
    target = os.path.join(out, "overlay.yaml")
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"version": 0, "case-sensitive": False, "roots": roots}, file)
    return target


class Compilation:
    """One project for one target: its sources, their commands, and what came of them."""

    def __init__(self, name, kind, path, arch, options, root, temp):
        self.name, self.kind, self.path, self.arch = name, kind, path, arch
        self.options = options
        self.out = tempfile.mkdtemp(dir=temp)
        self.root = root
        self.errors = []
        kit = {word.lower(): options.include for word in KIT_NAMES}
        kit.update({"intdir": self.out + "/", "outdir": self.out + "/",
                    "intermediateoutputpath": self.out + "/", "_nt_target_version": "0xA00"})
        kit.update({f"_nt_target_version_{k.lower()}": hex(v) for k, v in VERSIONS.items()})
        self.project = msbuild.Project(path, options.configuration,
                                       "x64" if arch == "x64" else "ARM64", kit)

    def folders(self, metadata):
        found = []
        for name in self.project.list_of(metadata, "AdditionalIncludeDirectories"):
            name = name.strip('"').replace("\\", "/")
            path = name if name.startswith("/") else standins.find(self.project.folder, name)
            if path and os.path.isdir(path) and path not in found:
                found.append(path)
        return found

    def commands(self, flags):
        sources = [(n, m) for n, m in self.project.of_type("ClCompile")
                   if n.lower().endswith(".c") and m.get("ExcludedFromBuild", "").lower() != "true"]
        all_folders = [self.project.folder]
        for name, metadata in sources:
            path = standins.find(self.project.folder, name)
            for folder in self.folders(metadata) + ([os.path.dirname(path)] if path else []):
                if folder not in all_folders and not folder.startswith(self.options.include):
                    all_folders.append(folder)
        standins.wpp(self.project, all_folders, self.out)
        standins.messages(self.project, self.out)
        standins.classes(self.project, self.out)
        case = overlay([self.options.include, self.out] + sorted(
            {f for f in all_folders if f.startswith(self.root)}), self.out)
        for name, metadata in sources:
            path = standins.find(self.project.folder, name)
            if not path:
                yield name, None
                continue
            command = [self.options.clang, *flags, "-ivfsoverlay", case, "-fsyntax-only", "-w",
                       "-ferror-limit=0", "-fno-caret-diagnostics", "-fno-color-diagnostics"]
            if self.kind == "KMDF":
                minor = self.project.properties.get("kmdf_version_minor") or "33"
                command += ["-DKMDF_VERSION_MAJOR=1", f"-DKMDF_VERSION_MINOR={minor}"]
            for word in self.project.list_of(metadata, "PreprocessorDefinitions"):
                if re.match(r"[A-Za-z_]\w*(=|$)", word):
                    command.append("-D" + word)
            for forced in self.project.list_of(metadata, "ForcedIncludeFiles"):
                command += ["-include", forced.replace("\\", "/")]
            # The genuine build finds headers beside the project file, whatever includes them.
            for folder in self.folders(metadata) + [self.out, self.project.folder]:
                command += ["-I", folder]
            yield name, command + ["-x", "c", path]  # also when it is named .C

    def run(self, flags):
        for name, command in self.commands(flags):
            if command is None:
                self.errors.append((name, f"source {name} is not there"))
                continue
            result = subprocess.run(command, cwd=self.project.folder, text=True, check=False,
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                    errors="replace")
            if result.returncode == 0:
                continue
            found = [m.groups() for m in map(ERROR.match, result.stdout.splitlines()) if m]
            if not found:
                last = (result.stdout.strip().splitlines() or ["no output"])[-1]
                self.errors.append((name, f"exit {result.returncode}: {last}"))
            for file, line, _, message in found:
                shown = os.path.relpath(os.path.join(self.project.folder, file), self.root)
                if file.startswith(self.options.include):
                    shown = "<" + os.path.relpath(file, self.options.include) + ">"
                self.errors.append((name, f"{shown}:{line}: {message}"))
        return self


def report(done, arch, options):
    good = sum(not c.errors for c in done)
    for compilation in done:
        if not compilation.errors:
            print(f"{arch} ok    {compilation.name}")
            continue
        print(f"{arch} FAIL  {compilation.name}: {compilation.errors[0][1]}")
        if options.verbose:
            seen = {}
            for source, message in compilation.errors:
                seen.setdefault(source, message)
            for source, message in seen.items():
                print(f"             {source}: {message}")
    if options.missing:
        rank(done, arch)
    for kind in ("KMDF", "WDM"):
        part = [c for c in done if c.kind == kind]
        print(f"{arch}: {kind}: {sum(not c.errors for c in part)} of {len(part)} projects compile")
    print(f"{arch}: {good} of {len(done)} projects compile")
    return good


def rank(done, arch):
    """What most projects stumble over: by message, with the number of projects."""
    wanted = collections.defaultdict(set)
    for compilation in done:
        for _, message in compilation.errors:
            wanted[message.split(": ", 1)[-1]].add(compilation.name)
    for message, names in sorted(wanted.items(), key=lambda item: (-len(item[1]), item[0])):
        print(f"{arch} {len(names):3} {message}  [{os.path.basename(sorted(names)[0])}]")


def main():
    options = arguments()
    root, facts = os.environ.get("CWDK_WDS"), os.environ.get("CWDK_FACTS")
    if not root or not facts:
        print("skipped: CWDK_WDS names no samples or CWDK_FACTS no facts tables")
        return 77
    options.include = os.path.abspath(options.include)
    root = os.path.abspath(root)
    status = 0
    with tempfile.TemporaryDirectory() as temp:
        for arch in options.arch or ["x64", "arm64"]:
            flags = read_flags(options.flags, options.include, arch)
            work = [Compilation(*row, arch, options, root, temp)
                    for row in projects(facts, root, options.only) if os.path.isfile(row[2])]
            absent = [row[0] for row in projects(facts, root, options.only)
                      if not os.path.isfile(row[2])]
            with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
                done = list(pool.map(lambda c: c.run(flags), work))
            good = report(done, arch, options)
            for name in absent:
                print(f"{arch} absent {name}")
            expected = options.expect_x64 if arch == "x64" else options.expect_arm64
            if not done or (not options.only and good < expected):
                print(f"{arch}: {expected} were expected to compile")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
