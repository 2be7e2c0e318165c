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
