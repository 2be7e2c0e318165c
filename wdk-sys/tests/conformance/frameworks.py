#!/usr/bin/env python3
"""Compare the driver frameworks' headers, version by version, with the facts tables.

UMDF is compared as a whole, over the Windows headers of mingw-w64: layouts, enumerators, types,
signatures, and what the headers declare beside them. For every version of KMDF and of UMDF the
calls that are declared must be exactly the calls which that version has. Ends with the numbers.
"""

import argparse
import os
import re
import subprocess
import sys

from compare import read_table, group_records
from conformance import (
    SKIPPED,
    Report,
    check_by_compiler,
    check_records,
    read_own_names,
)
from headers_seen import CompileError, Compiler, Seen, read_flags

HERE = os.path.dirname(os.path.abspath(__file__))
MINORS = (15, 17, 19, 21, 23, 25, 27, 31, 33)
WINDOWS = "#include <windows.h>\n#include <winioctl.h>\n"
DRIVER = WINDOWS + "#include <wdf.h>\n#include <wdfusb.h>\n"


class UserCompiler(Compiler):
    """clang as a driver in user mode is compiled with it."""

    def __init__(self, options, target, minor):
        super().__init__(options.clang, target, os.path.abspath(options.include), options.flags_user)
        # Windows headers include the compiler's for vectors themselves, and as a whole.
        self.command = [options.clang]
        self.command += [word.replace("@WINDOWS@", options.windows) for word in read_flags(
            options.flags_user, target, os.path.abspath(options.include))]
        self.command += ["-DUMDF_VERSION_MAJOR=2", f"-DUMDF_VERSION_MINOR={minor}"]


class KernelCompiler(Compiler):
    def __init__(self, options, target, minor):
        super().__init__(options.clang, target, os.path.abspath(options.include), options.flags)
        self.command += ["-DKMDF_VERSION_MAJOR=1", f"-DKMDF_VERSION_MINOR={minor}"]


class UserFacts:
    """The rows that a driver in user mode can see: the framework's, and layouts of the platform."""

    def __init__(self, folder):
        umdf = lambda name: [r for r in read_table(folder, name) if r["framework"] == "umdf"]
        self.framework = {r["name"]: r for r in umdf("wdf-functions.tsv")}
        self.helpers = {r["name"]: r for r in umdf("wdf-helpers.tsv")}
        self.callbacks = {r["name"]: r for r in umdf("wdf-callbacks.tsv")}
        self.wdf_typedefs = {r["name"]: r for r in umdf("wdf-typedefs.tsv")}
        self.enums = umdf("wdf-enums.tsv") + read_table(folder, "nt-enums.tsv")
        self.functions, self.typedefs, self.ioctls, self.variables = {}, {}, {}, {}
        counts = [r for r in read_table(folder, "wdf-versions.tsv") if r["framework"] == "umdf"][-1]
        own = {"WDF_ALWAYS_AVAILABLE_FUNCTION_COUNT": counts["always_available_functions"],
               "Wdf_STRUCTURE_TABLE_NUM_ENTRIES": counts["structure_table_entries"]}
        self.constants = read_table(folder, "nt-constants.tsv")
        for row in self.constants:
            if row["name"] in own:
                row["value"], row["hex"] = own[row["name"]], hex(int(own[row["name"]]))
        self.statuses = read_table(folder, "ntstatus.tsv")
        self.records = {}
        wdf = group_records(umdf("wdf-structs.tsv"))
        for target, name in (("x64", "nt-structs-x64.tsv"), ("arm64", "nt-structs-arm64.tsv")):
            self.records[target] = group_records(read_table(folder, name))
            self.records[target].update(wdf)
        self.platform = {row["name"] for name in ("callbacks", "typedefs", "functions", "macros")
                         for row in read_table(folder, f"nt-{name}.tsv")}
        self.platform |= {r["name"] for r in self.constants + self.statuses}
        self.platform |= {r["name"] for r in read_table(folder, "guids.tsv")}
        self.platform |= {r["enum"] for r in self.enums} | {r["constant"] for r in self.enums}
        # Helpers that are macros stand in the facts for one of the two only.
        self.helper_names = {r["name"] for r in read_table(folder, "wdf-helpers.tsv")}


def without_windows(seen, windows):
    """Leave what the driver's headers add to those of Windows, which are not ours to compare."""
    seen.macros = {n: m for n, m in seen.macros.items() if n not in windows.macros}
    seen.records = {n: r for n, r in seen.records.items() if n not in windows.records}
    seen.functions = {n: f for n, f in seen.functions.items() if n not in windows.functions}
    for kind in ("typedefs", "enumerators", "variables"):
        setattr(seen, kind, getattr(seen, kind) - getattr(windows, kind))


def check_declared(facts, target, seen, allowed, report):
    """Nothing that the framework does not have in user mode, and all that it has."""
    known = set(facts.framework) | facts.helper_names | set(facts.callbacks) | set(facts.wdf_typedefs)
    known |= set(facts.records[target]) | facts.platform
    names = {n for n, kind in seen.functions.items() if kind != "builtin"}
    names |= seen.typedefs | seen.enumerators | seen.variables | set(seen.records)
    names |= {n for n, (_, body) in seen.macros.items() if body and not n.startswith("__")}
    for name in sorted(names - known):
        if not allowed(name):
            report.differs(f"{name}: declared here, unknown to the facts")
    for name, row in facts.framework.items():
        if (row["public"] == "yes") != (name in seen.functions):
            report.differs(f"{name}: public {row['public']}, declared {name in seen.functions}")
    for name, row in facts.helpers.items():
        if row["kind"] == "inline" and name not in seen.functions:
            report.differs(f"{name}: not declared")
    for row in facts.enums:
        if row.get("framework") == "umdf" and row["constant"] not in seen.enumerators:
            report.differs(f"{row['constant']}: not declared")


def compare_umdf(facts, target, options, report):
    compiler = UserCompiler(options, target, MINORS[-1])
    seen, windows = Seen(compiler, DRIVER), Seen(compiler, WINDOWS)
    without_windows(seen, windows)
    check_records(facts.records[target], seen, report)
    check_by_compiler(facts, target, compiler, DRIVER, seen, report)
    allowed = read_own_names(os.path.join(HERE, "own-names.txt"), compiler)
    ours = re.compile(r"UMDF_\w+|POINTER_ALIGNMENT")
    check_declared(facts, target, seen, lambda n: allowed(n) or ours.fullmatch(n), report)


def declared_calls(compiler, source, names):
    """Which of the names the headers declare: the others the compiler does not know."""
    source += "".join(f"void *use_{name} = (void *)&{name};\n" for name in names)
    command = compiler.command + ["-x", "c", "-fsyntax-only", "-ferror-limit=0", "-w", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    errors = [line for line in done.stderr.splitlines() if ": error:" in line]
    missing = {m.group(1) for m in (re.search(r"undeclared identifier '(\w+)'", e) for e in errors) if m}
    if len(missing) != len(errors):
        raise CompileError(done.stderr)
    return set(names) - missing


def check_versions(rows, major, compiler_of, source, report):
    """Each version declares the calls that it has."""
    public = {r["name"]: r["first_version_in_headers"] for r in rows if r["public"] == "yes"}
    for minor in MINORS:
        has = set()
        for name, first in public.items():
            oldest = first.startswith("<=")
            if oldest or int(first.split(".")[1]) <= minor:
                has.add(name)
        declared = declared_calls(compiler_of(minor), source, sorted(public))
        for name in sorted(declared ^ has):
            here = "declared" if name in declared else "not declared"
            report.differs(f"{major}.{minor}: {name}: {here}, in the facts since {public[name]}")
        print(f"{major}.{minor}: {len(declared)} calls")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    parser.add_argument("--flags-user", required=True)
    parser.add_argument("--windows", default="/usr/share/mingw-w64/include")
    parser.add_argument("--facts", default=os.environ.get("CWDK_FACTS", ""))
    parser.add_argument("--max", type=int, default=60, help="how many differences to print")
    options = parser.parse_args()
    folder = options.facts or os.path.join(HERE, "../../../../shared/facts")
    if not os.path.exists(os.path.join(folder, "wdf-functions.tsv")):
        print(f"skipped: no facts tables in {folder} (set CWDK_FACTS)")
        return SKIPPED
    report = Report()
    functions = read_table(folder, "wdf-functions.tsv")
    try:
        report.target = "kmdf"
        check_versions([r for r in functions if r["framework"] == "kmdf"], 1,
                       lambda minor: KernelCompiler(options, "x64", minor),
                       "#include <ntddk.h>\n#include <wdf.h>\n#include <wdfusb.h>\n"
                       "#include <wdfminiport.h>\n#include <wdfcompaniontarget.h>\n", report)
        if not os.path.exists(os.path.join(options.windows, "windows.h")):
            print(f"skipped: no Windows headers in {options.windows}")
            return 1 if report.differences else SKIPPED
        report.target = "umdf"
        check_versions([r for r in functions if r["framework"] == "umdf"], 2,
                       lambda minor: UserCompiler(options, "x64", minor), DRIVER, report)
        facts = UserFacts(folder)
        for target in ("x64", "arm64"):
            report.target = target
            compare_umdf(facts, target, options, report)
    except CompileError as error:
        print(f"{report.target}: the headers do not compile\n{error}")
        return 1
    return report.finish(options.max)


if __name__ == "__main__":
    sys.exit(main())
