#!/usr/bin/env python3
"""How much of Microsoft's Windows-driver-samples becomes packages here.

Each driver project of the repository is imported (`cwdk import`) and built (`cwdk build`) for x64
and ARM64 in a copy of the whole repository, its sources unmodified; a package is verified (`cwdk
verify`). Prints a line a project and totals by kind. CWDK_WDS names the folder of the samples,
CWDK_FACTS that of samples.tsv, CWDK the installed command; without them this is skipped (77).

With --expect-x64 and --expect-arm64, fewer finished projects of C-only KMDF and WDM drivers than
that are a failure. A project is finished when it is packaged and the package verifies; one that has
no INF, when it is linked.
"""
import argparse
import collections
import concurrent.futures
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
STEPS = ["imported", "compiled", "linked", "packaged"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--arch", choices=["x64", "arm64"], action="append")
    parser.add_argument("--profile", default="release")
    parser.add_argument("--only", action="append", help="projects whose path contains this")
    parser.add_argument("--kind", choices=["c", "cpp", "umdf", "library"], action="append")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="work in this folder and leave it")
    parser.add_argument("--verbose", action="store_true", help="all that the commands say")
    parser.add_argument("--rank", action="store_true", help="first errors by how many have them")
    parser.add_argument("--expect-x64", type=int, default=0)
    parser.add_argument("--expect-arm64", type=int, default=0)
    return parser.parse_args()


class Sample:
    """One project: where it is, of which kind, and what came of it for each processor."""

    def __init__(self, row):
        self.path = row["project"]
        self.folder = os.path.dirname(self.path)
        self.type = row["driver_type"]
        self.manifest = None
        self.results = {}
        self.import_error = ""
        if row["configuration"] == "StaticLibrary":
            self.kind = "library"
        elif row["driver_type"] == "UMDF":
            self.kind = "umdf"
        else:
            self.kind = "c" if row["language"] == "C" else "cpp"


KINDS = {"c": "C-only KMDF and WDM drivers", "cpp": "KMDF and WDM drivers with C++",
         "umdf": "UMDF drivers", "library": "static libraries"}


def samples(facts, options):
    with open(os.path.join(facts, "samples.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["source"] == "dmf" or row["driver_type"] not in ("KMDF", "WDM", "UMDF"):
                continue
            if row["language"] == "none":
                continue
            sample = Sample(row)
            if options.kind and sample.kind not in options.kind:
                continue
            if not options.only or any(word in sample.path for word in options.only):
                yield sample


def run(command, cwd):
    done = subprocess.run(command, cwd=cwd, text=True, check=False, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL)
    return done.returncode, COLOUR.sub("", done.stdout)


def first_error(output):
    """The first error and its place, on one line."""
    lines = output.splitlines()
    for number, line in enumerate(lines):
        found = re.match(r"(.*?:\d+:\d+): (?:fatal )?error: (.*)", line)
        if found:
            return f"{found.group(1)}: {found.group(2)}"
        found = re.match(r"(?:lld-link[^:]*: )?error(?:\[[^\]]*\])?: (.*)", line)
        if found:
            place = re.match(r"\s*--> (.*)", lines[number + 1]) if number + 1 < len(lines) else None
            return (place.group(1) + ": " if place else "") + found.group(1)
    return (lines or ["no output"])[-1]


def import_all(cwdk, root, all_samples, verbose):
    """One after the other: projects share folders and dependencies."""
    for sample in all_samples:
        folder = os.path.join(root, sample.folder)
        name = os.path.join(folder, "cwdk.toml")
        mark = "# Imported from " + os.path.basename(sample.path) + " "
        command = [cwdk, "import", sample.path]
        if os.path.exists(name):
            with open(name, encoding="utf-8") as file:
                if file.read().startswith(mark):
                    sample.manifest = name
                    continue
            stem = os.path.splitext(os.path.basename(sample.path))[0]
            name = os.path.join(folder, stem + ".toml")
            command += ["--output", os.path.join(sample.folder, stem + ".toml")]
        code, output = run(command, root)
        if verbose:
            print(output)
        if code == 0 and os.path.exists(name):
            sample.manifest = name
        else:
            sample.import_error = first_error(output)


def build(cwdk, sample, arch, options, root):
    """(steps reached, first error)"""
    folder = os.path.dirname(sample.manifest)
    command = [cwdk, "build", "--manifest-path", sample.manifest, "--profile", options.profile,
               "--target-arch", arch, "--jobs", "1", "--check", "off"]
    with open(sample.manifest, encoding="utf-8") as file:
        text = file.read()
    has_inf = 'inf = ""' not in text and 'kind = "library"' not in text
    code, output = run([*command, "--no-package"], folder)
    if options.verbose:
        print(output)
    if code != 0:
        error = first_error(output)
        linking = "lld-link" in output and not re.search(r":\d+:\d+: (fatal )?error:", output)
        return ["imported"] + (["compiled"] if linking else []), shorten(error, folder, root)
    steps = ["imported", "compiled", "linked"]
    if not has_inf:
        return steps, ""
    code, output = run(command, folder)
    if options.verbose:
        print(output)
    if code != 0:
        return steps, shorten(first_error(output), folder, root)
    code, output = run([cwdk, "verify", "--manifest-path", sample.manifest, "--profile",
                        options.profile], folder)
    if code != 0:
        bad = [line for line in output.splitlines() if line.startswith("FAIL")]
        return steps, "verify: " + (bad[0] if bad else first_error(output))
    return steps + ["packaged"], ""


def shorten(error, folder, root):
    """Places are shown from the repository's root."""
    found = re.match(r"([^:\s]+)(:\d+.*)", error)
    if found and not found.group(1).startswith("/"):
        path = os.path.normpath(os.path.join(folder, found.group(1)))
        return os.path.relpath(path, root) + found.group(2)
    return error.replace(root + "/", "")


def build_group(cwdk, group, options, root):
    """Projects that lie together may share libraries: they are built one after the other."""
    for sample in group:
        for arch in options.arch:
            sample.results[arch] = (([], sample.import_error) if not sample.manifest
                                    else build(cwdk, sample, arch, options, root))


def is_finished(sample, arch):
    return not sample.results[arch][1]


def report(all_samples, options):
    for sample in all_samples:
        for arch in options.arch:
            steps, error = sample.results[arch]
            reached = steps[-1] if steps else "not imported"
            print(f"{arch:5} {sample.kind:7} {'ok  ' if not error else 'FAIL'} {reached:12} "
                  f"{sample.path}{': ' + error if error else ''}")
    totals = {}
    for arch in options.arch:
        for kind, title in KINDS.items():
            part = [s for s in all_samples if s.kind == kind]
            if not part:
                continue
            reached = collections.Counter(step for s in part for step in s.results[arch][0])
            done = sum(is_finished(s, arch) for s in part)
            totals[arch, kind] = done
            print(f"{arch}: {title}: {done} of {len(part)} finished ("
                  + ", ".join(f"{reached[step]} {step}" for step in STEPS) + ")")
    return totals


def rank(all_samples, options):
    wanted = collections.defaultdict(set)
    for sample in all_samples:
        for arch in options.arch:
            error = sample.results[arch][1]
            if error:
                wanted[error.split(": ", 1)[-1]].add(sample.path)
    for message, names in sorted(wanted.items(), key=lambda item: (-len(item[1]), item[0])):
        print(f"{len(names):3} {message}  [{sorted(names)[0]}]")


def main():
    options = arguments()
    wds, facts = os.environ.get("CWDK_WDS"), os.environ.get("CWDK_FACTS")
    cwdk = os.environ.get("CWDK")
    if not wds or not facts or not cwdk:
        print("skipped: CWDK_WDS names no samples, CWDK_FACTS no facts tables or CWDK no command")
        return 77
    options.arch = options.arch or ["x64", "arm64"]
    with tempfile.TemporaryDirectory() as temp:
        root = os.path.join(os.path.abspath(options.keep or temp), "samples")
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(wds, root, ignore=shutil.ignore_patterns(".git"))
        os.environ.setdefault("XDG_DATA_HOME", os.path.join(temp, "data"))
        all_samples = [s for s in samples(facts, options)
                       if os.path.isfile(os.path.join(root, s.path))]
        import_all(os.path.abspath(cwdk), root, all_samples, options.verbose)
        groups = collections.defaultdict(list)
        for sample in all_samples:
            groups["/".join(sample.path.split("/")[:2])].append(sample)
        ordered = sorted(groups.values(), key=len, reverse=True)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            list(pool.map(lambda g: build_group(os.path.abspath(cwdk), g, options, root), ordered))
    totals = report(all_samples, options)
    if options.rank:
        rank(all_samples, options)
    status = 0
    for arch, expected in (("x64", options.expect_x64), ("arm64", options.expect_arm64)):
        if arch in options.arch and totals.get((arch, "c"), 0) < expected:
            print(f"{arch}: {expected} finished C-only drivers were expected")
            status = 1
    return status if all_samples else 1


if __name__ == "__main__":
    sys.exit(main())
