#!/usr/bin/env python3
"""What the compiler makes of the safe library, for x64 and ARM64.

usage: compile.py ROOT CLANG zero-cost | refuses

zero-cost  compiles zero_cost.c with -O2 and compares the code of each pair safe_NAME, raw_NAME
refuses    compiles the snippets below: the good must compile without a warning, the bad must not,
           and the compiler has to say the words given with them
"""
import pathlib
import re
import subprocess
import sys
import tempfile

TARGETS = ("x64", "arm64")

GOOD = "#include <wdk.h>\nstruct packet { int n; };\nWDK_LOOKASIDE(packet_list, struct packet);\n"
SNIPPETS = [
    # (what, source, words that the error must hold; none: it must compile)
    ("a lookaside list of a struct", GOOD, None),
    ("a lookaside list of an incomplete type",
     "#include <wdk.h>\nstruct packet;\nWDK_LOOKASIDE(packet_list, struct packet);\n",
     "LOOKASIDE_ELEMENT_MUST_BE_A_COMPLETE_TYPE"),
    ("a lookaside list of a type of size zero",
     "#include <wdk.h>\ntypedef char nothing[0];\nWDK_LOOKASIDE(packet_list, nothing);\n",
     "every element would be the same address"),
    ("a lookaside list of an overaligned type",
     "#include <wdk.h>\nstruct packet { __declspec(align(64)) int n; };\n"
     "WDK_LOOKASIDE(packet_list, struct packet);\n",
     "more than the pool's alignment"),
    ("an element given to another list",
     GOOD + "struct other { int n; };\nWDK_LOOKASIDE(other_list, struct other);\n"
     "void f(struct other_list *l, struct packet *p) { other_list_give(l, p); }\n",
     "incompatible pointer types"),
    ("a status that is dropped",
     "#include <wdk.h>\nvoid f(wdk_span a, wdk_const_span b) { wdk_span_copy(a, b); }\n",
     "ignoring return value"),
    ("a status as a condition",
     "#include <wdk.h>\nint f(wdk_status s) { if (s) return 1; return 0; }\n",
     "requires expression of scalar type"),
    ("a queue where a request belongs",
     "#include <wdk/kmdf.h>\nvoid f(wdk_io_queue q) { wdk_request_complete(q, WDK_SUCCESS); }\n",
     "incompatible pointer types"),
    ("a raw handle where a safe one belongs",
     "#include <wdk/kmdf.h>\nvoid f(WDFREQUEST r) { wdk_request_complete(r, WDK_SUCCESS); }\n",
     "incompatible pointer types"),
    ("an unsafe block with a reason",
     "#include <wdk.h>\nvoid f(int *p) { unsafe(\"a test\") { *p = 1; } }\n", None),
    ("an unsafe block whose reason is no literal",
     "#include <wdk.h>\nvoid f(int *p, const char *r) { unsafe(r) { *p = 1; } }\n", "expected"),
]


def flags(root, target):
    words = []
    for line in (root / "wdk-sys/flags.txt").read_text().splitlines():
        line = line.strip()
        prefix = re.match(r"(x64|arm64):\s*(.*)", line)
        if prefix and prefix[1] != target:
            continue
        line = prefix[2] if prefix else line
        if line and not line.startswith("#"):
            words += line.replace("@INCLUDE@", str(root / "wdk-sys/include")).split(" ", 1)
    return words + ["-DKMDF_VERSION_MAJOR=1", "-DKMDF_VERSION_MINOR=15", "-Wall", "-Wextra", "-Werror",
                    f"-I{root / 'wdk/include'}", f"-I{root / 'wdk-alloc/include'}"]


def compile_c(root, clang, target, source, *more):
    return subprocess.run([clang, *flags(root, target), *more, "-x", "c", source],
                          capture_output=True, text=True, check=False)


def functions(assembly):
    """The instructions of each function, with its local labels numbered from 0."""
    found, name, labels = {}, None, {}
    for line in assembly.splitlines():
        start = re.match(r"((?:safe|raw)_\w+):", line)
        if start:
            name, labels = start[1], {}
            found[name] = []
        elif line.startswith("\t.seh_endproc"):
            name = None
        elif name and (line.startswith("\t") and not line.startswith("\t.") or
                       re.match(r"\.?L\w+:", line)):
            text = re.sub(r"\s*(#|//).*", "", line)
            text = re.sub(r"\.?L(BB|tmp|_)\w+",
                          lambda m: f"L{labels.setdefault(m[0], len(labels))}", text)
            if not re.match(r"L\d+:$", text) or "BB" in line:
                found[name].append(text.strip())
    return found


def zero_cost(root, clang):
    failed = 0
    for target in TARGETS:
        result = compile_c(root, clang, target, str(root / "wdk/tests/zero_cost.c"), "-O2", "-S",
                           "-fno-asynchronous-unwind-tables", "-o", "-")
        if result.returncode:
            print(result.stderr)
            return 1
        code = functions(result.stdout)
        pairs = sorted(name[5:] for name in code if name.startswith("safe_"))
        if len(pairs) < 6:
            print(f"{target}: only {len(pairs)} pairs were found in the assembly")
            return 1
        for pair in pairs:
            safe, raw = code[f"safe_{pair}"], code.get(f"raw_{pair}")
            same = safe == raw
            print(f"{'ok' if same else 'not ok'} - {target}: {pair} ({len(safe)} instructions)")
            if not same:
                failed += 1
                print("\n".join(["  safe:"] + safe + ["  raw:"] + (raw or ["missing"])))
    return 1 if failed else 0


def refuses(root, clang):
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (what, text, words) in enumerate(SNIPPETS):
            source = pathlib.Path(folder) / f"snippet{number}.c"
            source.write_text(text)
            for target in TARGETS:
                result = compile_c(root, clang, target, str(source), "-fsyntax-only")
                good = result.returncode == 0 if words is None else (
                    result.returncode != 0 and words in result.stderr)
                print(f"{'ok' if good else 'not ok'} - {target}: {what}")
                if not good:
                    failed += 1
                    print(result.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[3] not in ("zero-cost", "refuses"):
        sys.exit(__doc__)
    action = zero_cost if sys.argv[3] == "zero-cost" else refuses
    sys.exit(action(pathlib.Path(sys.argv[1]), sys.argv[2]))
