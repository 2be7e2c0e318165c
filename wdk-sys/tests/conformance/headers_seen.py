"""What the headers declare, as clang sees it: names, record layouts, macros."""

import re
import subprocess


class CompileError(Exception):
    """The compiler refused; the text is what it said."""


class Compiler:
    """clang for one target, with the flags every driver is compiled with."""

    def __init__(self, clang, target, include, flags_file):
        self.target = target
        # Vector instructions are the compiler's own business: intrin.h includes its headers.
        self.command = [clang, "-D__IMMINTRIN_H", "-D__ARM_NEON_H"]
        self.command += read_flags(flags_file, target, include)

    def run(self, source, *arguments, language="c"):
        command = self.command + ["-x", language, *arguments, "-"]
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CompileError(done.stderr)
        return done.stdout

    def errors(self, source):
        """The error lines of a compilation, all of them; an empty list when there is none."""
        command = self.command + ["-x", "c", "-fsyntax-only", "-ferror-limit=0", "-w", "-"]
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
        return [line for line in done.stderr.splitlines() if ": error:" in line]


def read_flags(path, target, include):
    flags = []
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = re.match(r"(x64|arm64): (.*)", line)
        if match:
            if match.group(1) != target:
                continue
            line = match.group(2)
        flags += line.replace("@INCLUDE@", include).split(" ", 1)
    return flags


DECLARATION = re.compile(r"^[|`]-(Function|Var|Typedef|Enum|Record)Decl ")
NAME_AND_TYPE = re.compile(r"\b(\w+) '([^']*)'(?::'[^']*')?((?: [\w-]+)*)$")


class Seen:
    """The declarations of one translation unit."""

    def __init__(self, compiler, source):
        self.functions = {}  # name -> "import" | "inline" | "extern" | "builtin"
        self.variables = set()
        self.typedefs = set()
        self.enumerators = set()
        self._read_ast(compiler.run(source, "-fsyntax-only", "-Xclang", "-ast-dump", "-w"))
        self.macros = self._read_macros(compiler.run(source, "-E", "-dM"))
        self.records = read_layouts(
            compiler.run(source, "-fsyntax-only", "-w", "-Xclang", "-fdump-record-layouts-complete")
        )

    def _read_ast(self, text):
        function = None
        for line in text.splitlines():
            if DECLARATION.match(line):
                function = None
                match = NAME_AND_TYPE.search(line)
                if "-FunctionDecl " in line and match:
                    function = match.group(1)
                    self.functions.setdefault(function, "builtin" if " implicit " in line else "extern")
                elif "-VarDecl " in line and match:
                    self.variables.add(match.group(1))
                elif "-TypedefDecl " in line and match:
                    self.typedefs.add(match.group(1))
            elif function and line.startswith(("| |-", "| `-", "  |-", "  `-")):
                if "DLLImportAttr" in line:
                    self.functions[function] = "import"
                elif "-CompoundStmt " in line:
                    self.functions[function] = "inline"
            if "-EnumConstantDecl " in line:
                match = NAME_AND_TYPE.search(line)
                if match:
                    self.enumerators.add(match.group(1))

    @staticmethod
    def _read_macros(text):
        macros = {}
        for line in text.splitlines():
            match = re.match(r"#define (\w+)(\([^)]*\))? ?(.*)", line)
            if match:
                macros[match.group(1)] = (match.group(2), match.group(3))
        return macros


class Field:
    """A member of a record layout; a record itself is one too, without a name."""

    def __init__(self, offset, bits, type_name, name):
        self.offset, self.bits, self.type, self.name = offset, bits, type_name, name
        self.members = []
        self.size = self.align = None

    def unnamed(self):
        return [member for member in self.members if not member.name]


LAYOUT_LINE = re.compile(r"^ *(\d+)?(?::(\d+)-(\d+))? \|( +)(.*)$")
LAYOUT_END = re.compile(r"\[sizeof=(\d+), align=(\d+)")


def read_layouts(text):
    """Record layouts by tag, or by typedef name for a record without a tag."""
    records = {}
    stack = []
    for line in text.splitlines():
        if line.startswith("*** Dumping AST Record Layout"):
            stack = []
            continue
        end = LAYOUT_END.search(line)
        if end and stack:
            root = stack[0][1]
            root.size, root.align = int(end.group(1)), int(end.group(2))
            match = re.match(r"(?:struct|union) (\w+)$", root.type) or re.match(r"(\w+)$", root.type)
            if match:
                records[match.group(1)] = root
            stack = []
            continue
        match = LAYOUT_LINE.match(line)
        if not match or match.group(1) is None:
            continue
        indent, spelled = len(match.group(4)), match.group(5)
        bits = (int(match.group(2)), int(match.group(3))) if match.group(2) else None
        while stack and stack[-1][0] >= indent:
            stack.pop()
        if stack:
            type_name, name = split_member(spelled)
            field = Field(int(match.group(1)), bits, type_name, name)
            stack[-1][1].members.append(field)
        else:
            field = Field(int(match.group(1)), bits, spelled, "")
        stack.append((indent, field))
    return records


def split_member(spelled):
    """`ULONG Size` -> type and name; a member without a name ends in its type."""
    if spelled.endswith(")") and ("unnamed" in spelled or "anonymous" in spelled):
        return spelled, ""
    match = re.match(r"^(.*\S) +(\w+)$", spelled)
    if match and match.group(1) not in ("struct", "union", "enum"):
        return match.group(1), match.group(2)
    return spelled, ""
