#!/usr/bin/env python3
"""The comparison finds what is planted: a moved field, a wrong value, another signature."""

import argparse
import os
import sys
import unittest

from compare import (
    Record,
    array_member_assertions,
    compare_record,
    constant_assertions,
    enumerator_assertions,
    function_type,
    parameter_types,
    type_assertion,
)
from contracts import Facts, problems_of
from exports import library_problems, missing_exports, unknown_libraries, wrong_exports
from headers_seen import Compiler, Seen

OPTIONS = argparse.Namespace()


def row(field, offset, type_name, bit_offset="", bit_width="", size=16):
    return {
        "tag_or_typedef": "tag", "size": str(size), "align": "8", "header": "x.h", "field": field,
        "offset": str(offset), "type": type_name, "bit_offset": bit_offset, "bit_width": bit_width,
    }


def see(source, target="x64"):
    compiler = Compiler(OPTIONS.clang, target, os.path.abspath(OPTIONS.include), OPTIONS.flags)
    return compiler, Seen(compiler, source)


class Layouts(unittest.TestCase):
    FACT = [row("First", 0, "long"), row("@u0", 8, "union {}"), row("@u0.Second", 8, "void *")]

    def differences(self, fields):
        _, seen = see(f"struct _X {{ {fields} }}; struct _X x;")
        return list(compare_record("_X", Record(self.FACT), seen.records["_X"]))

    def test_the_same(self):
        self.assertEqual(self.differences("long First; union { void *Second; };"), [])

    def test_moved(self):
        self.assertTrue(self.differences("long Pad, First; union { void *Second; };"))

    def test_renamed_and_surplus(self):
        self.assertTrue(self.differences("long Fist; union { void *Second; };"))
        self.assertTrue(self.differences("long First, More; union { void *Second; };"))

    def test_bits(self):
        fact = Record([row("Low", 0, "int", "0", "3", 8), row("High", 0, "int", "3", "5", 8)])
        right = "struct _X { int Low : 3, High : 5; void *Pad[0]; }; struct _X x;"
        _, seen = see(right)
        self.assertEqual(list(compare_record("_X", fact, seen.records["_X"])), [
            "_X: 3 named members, facts 2"])
        _, seen = see(right.replace("Low : 3", "Low : 4"))
        self.assertTrue(any("High" in d for d in compare_record("_X", fact, seen.records["_X"])))


class Compiled(unittest.TestCase):
    def errors(self, source, lines):
        compiler, _ = see(source)
        return compiler.errors(source + "\n" + "\n".join(lines) + "\n")

    def test_constant(self):
        fact = [{"name": "N", "value": "7", "type": "long", "arm64_if_diff": "8"}]
        for body, arm, count in (("7L", False, 0), ("6L", False, 1), ("7", False, 1), ("8L", True, 0)):
            source = f"#define N {body}"
            _, seen = see(source)
            self.assertEqual(len(self.errors(source, constant_assertions(fact, seen.macros, arm))), count)

    def test_enumerator(self):
        fact = [{"constant": "E", "value": "4294967295"}]
        self.assertEqual(self.errors("enum e { E = -1 };", enumerator_assertions(fact, {"E"})), [])
        self.assertEqual(len(self.errors("enum e { E };", enumerator_assertions(fact, {"E"}))), 1)

    def test_signature(self):
        fact = {"return_type": "int", "params": "[in, elems=b] const char * a; [in] unsigned long long b"}
        check = [type_assertion("__typeof__(f)", function_type(fact, False), "f")]
        self.assertEqual(self.errors("int f(const char *, unsigned long long);", check), [])
        self.assertEqual(len(self.errors("int f(char *, unsigned long long);", check)), 1)
        self.assertEqual(parameter_types("unsigned long long; ..."), ["unsigned long long", "..."])

    def test_array_of_structs(self):
        fact = Record([row("A", 0, "struct[2] {}"), row("A.b", 8, "void *")])
        source = "struct _X { struct { int a; void *b; } A[2]; };"
        self.assertEqual(self.errors(source, array_member_assertions("_X", fact, "struct _X")), [])
        wrong = source.replace("int a; ", "")
        self.assertEqual(len(self.errors(wrong, array_member_assertions("_X", fact, "struct _X"))), 1)


def contract(facts="", kind="import", **more):
    row = {"name": "f", "kind": kind, "targets": "x64,arm64", "irql_max": "", "irql_min": "",
           "irql_raises": "", "irql_same": "no", "irql_conditional": "no", "must_check": "no",
           "params": "PVOID P", "facts": facts, "undirected": ""}
    return {**row, **more}


class Contracts(unittest.TestCase):
    FACT = {"params": "[in] PVOID P", "irql_max": "2", "must_inspect": "check"}
    GOOD = {"facts": "pre P notnull; pre P in", "irql_max": "2", "must_check": "yes"}

    def problems(self, fact, row, page=None):
        facts = Facts.__new__(Facts)
        facts.functions, facts.roles = {"f": fact}, {}
        facts.documented = {"f": page} if page else {}
        return [what for what, _ in problems_of(facts, row)]

    def test_the_same(self):
        self.assertEqual(self.problems(self.FACT, contract(**self.GOOD)), [])

    def test_levels(self):
        self.assertEqual(self.problems(self.FACT, contract(**{**self.GOOD, "irql_max": "1"})), ["irql_max"])
        self.assertEqual(self.problems(self.FACT, contract(**{**self.GOOD, "irql_max": ""})), ["irql_max"])
        page = {"irql_min": "0", "irql_max": "1"}
        silent = {"params": "[in] PVOID P"}
        self.assertEqual(self.problems(silent, contract(**self.GOOD), page), ["irql_max"])
        self.assertEqual(self.problems(self.FACT, contract(**self.GOOD), page), [])

    def test_results_and_directions(self):
        self.assertEqual(self.problems(self.FACT, contract(**{**self.GOOD, "must_check": "no"})), ["must_check"])
        self.assertEqual(self.problems(self.FACT, contract(**self.GOOD, undirected="P")), ["direction"])
        other = {**self.GOOD, "facts": "pre P notnull; post *P out"}
        self.assertEqual(self.problems(self.FACT, contract(**other)), ["direction"])
        maybe = {**self.GOOD, "facts": "pre P maybenull; pre P in"}
        self.assertEqual(self.problems(self.FACT, contract(**maybe)), ["nullness"])


class Exports(unittest.TestCase):
    FACT = {"linkage_x64": "import", "linkage_arm64_if_diff": "", "import_dll": "a.sys"}

    def exported(self, **more):
        row = {"name": "f", "library": "a", "image": "A.SYS", "kind": "function", "targets": "x64,arm64"}
        return [{**row, **more}]

    def test_the_same(self):
        self.assertEqual(list(wrong_exports(self.exported(), {"f": self.FACT})), [])
        self.assertEqual(list(missing_exports([contract()], self.exported(), {"f": self.FACT})), [])

    def test_what_is_no_import(self):
        fact = {**self.FACT, "linkage_arm64_if_diff": "inline"}
        self.assertEqual(len(list(wrong_exports(self.exported(), {"f": fact}))), 1)
        fact = {**self.FACT, "linkage_arm64_if_diff": "arm64-only"}
        self.assertEqual(len(list(wrong_exports(self.exported(), {"f": fact}))), 1)

    def test_another_image(self):
        self.assertEqual(len(list(wrong_exports(self.exported(image="B.SYS"), {"f": self.FACT}))), 1)

    def test_missing(self):
        declared = [contract(kind="declared")]
        self.assertEqual(len(list(missing_exports(declared, [], {"f": self.FACT}))), 2)
        self.assertEqual(len(list(missing_exports(declared, self.exported(targets="x64"), {"f": self.FACT}))), 1)

    def test_libraries(self):
        libraries = {"a": ("import", "A.SYS"), "b": ("alias", "c")}
        self.assertEqual(len(list(library_problems(libraries, []))), 2)
        sample = [{"project": "x/y.vcxproj", "driver_type": "WDM", "libs_linked": "a.lib;y.lib;z.lib"}]
        self.assertEqual(len(list(unknown_libraries(libraries, sample))), 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang", default="clang-19")
    parser.add_argument("--include", required=True)
    parser.add_argument("--flags", required=True)
    parser.parse_args(namespace=OPTIONS)
    result = unittest.main(argv=[sys.argv[0]], exit=False).result
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
