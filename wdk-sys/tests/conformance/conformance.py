#!/usr/bin/env python3
"""Compare the headers with the facts tables: layouts, constants, enums, types, signatures.

Every name that both sides know is compared, for x64 and ARM64; one difference fails the test. A
name the headers declare and the facts do not know fails too, unless own-names.txt lists it. Prints
the share of each genuine header that is declared here, of all its functions and of those that
Microsoft's samples use; what samples use and is not declared fails, unless uncovered.txt says why.
"""

import argparse
import collections
import os
import re
import sys

from compare import (
    array_member_assertions,
    assertion,
    compare_record,
    constant_assertions,
    enumerator_assertions,
    function_type,
    group_records,
    read_table,
    type_assertion,
    untagged,
)
from headers_seen import CompileError, Compiler, Seen

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77


class Facts:
    def __init__(self, folder):
        kmdf = lambda name: [r for r in read_table(folder, name) if r["framework"] == "kmdf"]
        self.functions = {}
        for row in read_table(folder, "nt-functions.tsv"):
            self.functions.setdefault(row["name"], row)
        self.framework = {r["name"]: r for r in kmdf("wdf-functions.tsv")}
        self.helpers = {r["name"]: r for r in kmdf("wdf-helpers.tsv")}
        self.macros = {row["name"]: row for row in read_table(folder, "nt-macros.tsv")}
        self.callbacks = {r["name"]: r for r in read_table(folder, "nt-callbacks.tsv")}
        self.callbacks.update({r["name"]: r for r in kmdf("wdf-callbacks.tsv")})
        self.typedefs = {r["name"]: r for r in read_table(folder, "nt-typedefs.tsv")}
        self.wdf_typedefs = {r["name"]: r for r in kmdf("wdf-typedefs.tsv")}
        self.enums = read_table(folder, "nt-enums.tsv") + kmdf("wdf-enums.tsv")
        self.constants = read_table(folder, "nt-constants.tsv")
        self.statuses = read_table(folder, "ntstatus.tsv")
        self.ioctls = {row["name"]: row for row in read_table(folder, "ioctls.tsv")}
        self.variables = {r["name"]: r for r in read_table(folder, "nt-variables.tsv")}
        self.guids = {r["name"]: r for r in read_table(folder, "guids.tsv")}
        wdf = group_records(kmdf("wdf-structs.tsv"))
        self.records = {}
        for target, name in (("x64", "nt-structs-x64.tsv"), ("arm64", "nt-structs-arm64.tsv")):
            self.records[target] = group_records(read_table(folder, name))
            self.records[target].update(wdf)


def check_records(facts, seen, report):
    for name, fact in facts.items():
        declared = seen.records.get(name)
        if declared is not None and fact.rows:
            report.count("records", fact.header)
            for line in compare_record(name, fact, declared):
                report.differs(line)


def check_by_compiler(facts, target, compiler, source, seen, report):
    """Assertions the compiler evaluates: constants, enumerators, types, signatures."""
    records = facts.records[target]
    arm = target == "arm64"
    lines = list(constant_assertions(facts.constants, seen.macros, arm))
    for row in facts.constants:
        if row["name"] in seen.macros and seen.macros[row["name"]][0] is None:
            report.count("constants", row["header"])
    for row in facts.enums:
        if row["constant"] in seen.enumerators:
            report.count("enumerators", row["header"])
    for name, fact in records.items():
        if name in seen.records:
            lines += array_member_assertions(name, fact, seen.records[name].type)
    for row in facts.statuses:
        if row["name"] in seen.macros:
            lines.append(assertion(f"(unsigned long)({row['name']}) == {row['hex']}UL", f"status {row['name']}"))
    lines += enumerator_assertions(facts.enums, seen.enumerators)
    for name, row in facts.ioctls.items():
        if name in seen.macros:
            lines.append(assertion(f"(unsigned long)({name}) == {row['value_hex']}UL", f"control code {name}"))
    for name, row in {**facts.functions, **facts.framework}.items():
        if name not in seen.functions or row.get("kind", "function") != "function":
            continue
        if not row["return_type"] or row["return_type"] == "?":
            continue
        report.count("functions", row["header"])
        wanted = untagged(function_type(row, False), records)
        lines.append(type_assertion(f"__typeof__({name})", wanted, f"signature of {name}: facts {wanted}"))
    for name, row in facts.callbacks.items():
        if name in seen.typedefs and row["kind"] in ("function", "function-pointer"):
            report.count("callbacks", row["header"])
            wanted = untagged(function_type(row, row["kind"] == "function-pointer"), records)
            lines.append(type_assertion(name, wanted, f"callback {name}: facts {wanted}"))
    for name, row in {**facts.typedefs, **facts.wdf_typedefs}.items():
        if name not in seen.typedefs or row["underlying_type"] in ("function", "function-pointer"):
            continue
        wanted = row.get("canonical_type") or row["underlying_type"]
        if arm and row.get("arm64_if_diff"):
            wanted = row["arm64_if_diff"]
        if re.match(r"(struct|union|enum) ", wanted) and wanted.split()[1] == name:
            continue
        if "(" in wanted and "unnamed" in wanted:
            continue
        report.count("typedefs", row["header"])
        wanted = untagged(wanted, records)
        lines.append(type_assertion(name, wanted, f"typedef {name}: facts {wanted}"))
    for name, row in facts.variables.items():
        if name in seen.variables:
            report.count("variables", row["header"])
            wanted = row["type"]
            lines.append(type_assertion(f"__typeof__({name})", wanted, f"variable {name}: facts {wanted}"))
    for error in compiler.errors(source + "\n" + "\n".join(lines) + "\n"):
        # The compiler itself refuses another signature for one of its builtins.
        if "builtin functions must be directly called" in error:
            continue
        match = re.search(r"static assertion failed[^:]*: (.*)$", error)
        report.differs(match.group(1).strip('"') if match else error)


def check_linkage(facts, target, seen, report):
    """Imported, written out in the header, or a macro: as the genuine headers have it."""
    for name, row in facts.functions.items():
        linkage = row["linkage_x64"]
        if row["linkage_arm64_if_diff"] == "arm64-only":
            linkage = linkage if target == "arm64" else "macro"
        elif target == "arm64" and row["linkage_arm64_if_diff"]:
            linkage = row["linkage_arm64_if_diff"]
        declared = seen.functions.get(name)
        if name in seen.macros and declared is None:
            declared = "macro"
        if declared in (None, "builtin"):
            continue
        # The C library and wdmsec.lib are linked in, whatever the genuine header says.
        linked_in = row["header"].startswith("crt/") or row["header"] == "wdmsec.h"
        if linkage == "import" and declared != "import" and not linked_in:
            report.differs(f"{name}: {declared}, facts import")
        elif linkage == "inline" and declared not in ("inline", "macro"):
            report.differs(f"{name}: {declared}, facts inline")
        elif linkage == "macro" and declared == "import":
            report.differs(f"{name}: import, facts macro")
        elif linkage == "absent":
            report.differs(f"{name}: {declared}, facts have it on x64 only")


def check_guids(facts, compiler, source, report):
    text = compiler.run("#define INITGUID\n#include <initguid.h>\n" + source, "-S", "-emit-llvm", "-o", "-", "-w")
    pattern = re.compile(
        r"^@(\w+) = .*constant %struct\._(GUID|DEVPROPKEY|_?DEVPROPKEY) (\{.*\})", re.M
    )
    for match in pattern.finditer(text):
        name, fact = match.group(1), facts.guids.get(match.group(1))
        if fact is None:
            continue
        report.count("guids", fact["header"])
        want = fact["guid"].strip("{}").replace("-", "").upper()
        if decode_guid(match.group(3)) != want:
            report.differs(f"GUID {name}: {decode_guid(match.group(3))}, facts {want}")


def decode_guid(initializer):
    """The 32 hex digits of an LLVM constant of type GUID."""
    if "zeroinitializer" in initializer and "i32" not in initializer:
        return "0" * 32
    data1 = int(re.search(r"i32 (-?\d+)", initializer).group(1)) % 2**32
    data2, data3 = (int(v) % 2**16 for v in re.findall(r"i16 (-?\d+)", initializer)[:2])
    match = re.search(r'c"((?:[^"\\]|\\\\|\\[0-9A-F]{2})*)"', initializer)
    tail = b"\0" * 8
    if match:
        tail = bytes(
            int(t[1:], 16) if len(t) == 3 else ord(t[0])
            for t in re.findall(r"\\[0-9A-F]{2}|\\\\|[^\\]", match.group(1))
        )
    return f"{data1:08X}{data2:04X}{data3:04X}" + tail.hex().upper()


def check_unknown(facts, target, seen, allowed, report):
    """Names that only these headers know. Each is either listed with its reason or a mistake."""
    known = set(facts.functions) | set(facts.framework) | set(facts.helpers) | set(facts.macros)
    known |= set(facts.typedefs) | set(facts.wdf_typedefs) | set(facts.callbacks) | set(facts.ioctls)
    known |= set(facts.records[target]) | set(facts.variables) | set(facts.guids)
    known |= {row["name"] for row in facts.constants} | {row["name"] for row in facts.statuses}
    known |= {row["constant"] for row in facts.enums} | {row["enum"] for row in facts.enums}
    names = {n for n, kind in seen.functions.items() if kind != "builtin"}
    names |= seen.typedefs | seen.enumerators | seen.variables
    names |= {n for n, (_, body) in seen.macros.items() if body and not n.startswith("__")}
    names |= {n for n in seen.records}
    for name in sorted(names - known):
        if not allowed(name):
            report.differs(f"{name}: declared here, unknown to the facts")


def read_own_names(path, compiler):
    """A predicate from own-names.txt: regular expressions, one a line; `#` begins a comment."""
    patterns = [
        line.split("#")[0].strip() for line in open(path, encoding="utf-8") if line.split("#")[0].strip()
    ]
    expression = re.compile("|".join(f"(?:{p})" for p in patterns) + r"|(?!)")
    builtin = set(re.findall(r"#define (\w+)", compiler.run("", "-E", "-dM", "-U__CWDK_NOTHING")))
    return lambda name: name in builtin or expression.fullmatch(name) is not None


class Report:
    def __init__(self):
        self.differences = []
        self.counts = collections.Counter()
        self.by_header = collections.defaultdict(collections.Counter)
        self.target = ""

    def count(self, kind, header):
        self.counts[self.target, kind] += 1
        self.by_header[header][self.target, kind] += 1

    def differs(self, line):
        self.differences.append(f"{self.target}: {line}")

    def finish(self, most):
        """Prints what was compared and up to `most` differences; gives the exit code."""
        for (target, kind), number in sorted(self.counts.items()):
            print(f"{target}: {number} {kind} compared")
        for line in self.differences[:most]:
            print("differs: " + line)
        print(f"{len(self.differences)} differences")
        return 1 if self.differences else 0


def platform_source(path):
    """A source that includes what bindgen reads as the platform, all in one unit."""
    lines, inside = [], False
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith(("[", "(")):
            inside = line.startswith("[platform]")
        elif inside and line and not line.startswith("#"):
            lines.append(f"#include <{line}>")
    return "\n".join(lines) + "\n"


def is_function(row):
    """Macros and second names of functions are no functions of their own."""
    if row.get("kind") == "alias" or row.get("linkage_x64") == "macro":
        return False
    return row.get("public", "yes") == "yes"


def read_uncovered(path):
    """Lines `header reason`; a header that ends in `/` stands for all below it."""
    uncovered = {}
    for line in open(path, encoding="utf-8"):
        words = line.split(None, 1)
        if words and not words[0].startswith("#"):
            uncovered[words[0]] = words[1].strip()
    return uncovered


class Coverage:
    """How much of each genuine header is declared: of all functions, and of those samples use."""

    def __init__(self, facts, seen, used):
        self.counts = collections.defaultdict(lambda: [0, 0, 0, 0])
        self.framework = {row["header"] for row in facts.framework.values()}
        self.missing = collections.defaultdict(list)
        for name, row in {**facts.functions, **facts.framework}.items():
            declared = name in seen.functions or name in seen.macros
            if not is_function(row):
                continue
            counts = self.counts[row["header"]]
            counts[0] += declared
            counts[1] += 1
            if name in used:
                counts[2] += declared
                counts[3] += 1
                if not declared:
                    self.missing[row["header"]].append(name)

    def print(self):
        print("functions declared, by genuine header; of them, those that samples use:")
        for header, (have, total, have_used, used) in sorted(self.counts.items(), key=lambda r: -r[1][0]):
            share = f"{have_used:5} of {used:4}" if used else ""
            if have or used:
                print(f"  {header:44} {have:5} of {total:5}  {100 * have // total:3} %  {share}".rstrip())
        have, total, have_used, used = (sum(column) for column in zip(*self.counts.values()))
        print(f"  {'all headers':44} {have:5} of {total:5}  {100 * have // total:3} %  {have_used:5} of {used:4}")

    def share(self, is_counted):
        have = sum(c[0] for header, c in self.counts.items() if is_counted(header))
        total = sum(c[1] for header, c in self.counts.items() if is_counted(header))
        return have, total

    def problems(self, uncovered):
        """What is promised and not there."""
        for what, least, is_counted in (
            ("wdm.h and ntddk.h", 80, lambda header: header in ("wdm.h", "ntddk.h")),
            ("the framework's table", 100, lambda header: header in self.framework),
        ):
            have, total = self.share(is_counted)
            print(f"{what}: {have} of {total} functions, {100 * have // max(total, 1)} %")
            if not total or 100 * have < least * total:
                yield f"{what}: {have} of {total} functions are declared, wanted {least} %"
        needed = set()
        for header, names in sorted(self.missing.items()):
            excuse = next((e for e in uncovered if header == e or (e.endswith("/") and header.startswith(e))), None)
            if excuse is None:
                yield f"{header}: samples use what is not declared: {', '.join(sorted(names))}"
            else:
                needed.add(excuse)
                print(f"not declared though samples use it: {header} ({uncovered[excuse]}): "
                      f"{', '.join(sorted(names))}")
        for excuse in sorted(set(uncovered) - needed):
            yield f"uncovered.txt: nothing needs the excuse `{excuse}`"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    parser.add_argument("--facts", default=os.environ.get("CWDK_FACTS", ""))
    parser.add_argument("--max", type=int, default=60, help="how many differences to print")
    options = parser.parse_args()
    folder = options.facts or os.path.join(HERE, "../../../../shared/facts")
    if not os.path.exists(os.path.join(folder, "nt-functions.tsv")):
        print(f"skipped: no facts tables in {folder} (set CWDK_FACTS)")
        return SKIPPED

    facts = Facts(folder)
    report = Report()
    source = platform_source(os.path.join(HERE, "../../bindgen/headers.txt"))
    for target in ("x64", "arm64"):
        report.target = target
        compiler = Compiler(options.clang, target, os.path.abspath(options.include), options.flags)
        try:
            seen = Seen(compiler, source)
            allowed = read_own_names(os.path.join(HERE, "own-names.txt"), compiler)
            check_records(facts.records[target], seen, report)
            check_by_compiler(facts, target, compiler, source, seen, report)
            check_linkage(facts, target, seen, report)
            check_guids(facts, compiler, source, report)
            check_unknown(facts, target, seen, allowed, report)
        except CompileError as error:
            print(f"{target}: the headers do not compile\n{error}")
            return 1
        if target == "x64":
            used = {row["identifier"] for row in read_table(folder, "sample-usage.tsv")}
            coverage = Coverage(facts, seen, used)
            coverage.print()
            for line in coverage.problems(read_uncovered(os.path.join(HERE, "uncovered.txt"))):
                report.differs(line)
    return report.finish(options.max)


if __name__ == "__main__":
    sys.exit(main())
