"""Stand-ins for what other tools of a genuine build generate: WPP's .tmh files, the headers of
message files, event manifests and WMI classes. They carry the names, so that sources compile;
nothing else."""
import os
import re

WPP_ALWAYS = """#include <stddef.h>
#include <stdarg.h>
#include <wmistr.h>
#include <evntrace.h>
extern void *WPP_CB;
"""
WPP_WORDS = ["DoTraceMessage", "WPP_INIT_TRACING", "WPP_CLEANUP", "WPP_SYSTEMCONTROL",
             "WPP_RECORDER_LEVEL_FILTER"]
WPP_CONDITIONS = ["WPP_LEVEL_ENABLED", "WPP_FLAG_ENABLED", "WPP_LEVEL_FLAGS_ENABLED"]
CALL = re.compile(r"^\s*(?://|\*)?\s*FUNC\s+(\w+)", re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def text_of(path):
    with open(path, "rb") as file:
        data = file.read()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return data.decode("latin-1")


def sources_in(folders):
    for folder in folders:
        if not os.path.isdir(folder):
            continue
        for name in sorted(os.listdir(folder)):
            if name.lower().endswith((".c", ".h", ".cpp", ".hpp", ".inc")):
                yield os.path.join(folder, name)


def wpp(project, folders, out):
    """Writes a .tmh for each that the sources include; trace calls become nothing."""
    words = set(WPP_WORDS)
    names = set()
    for _, metadata in project.of_type("ClCompile"):
        words.update(re.findall(r"(\w+)\s*\(\(?", metadata.get("WppTraceFunction", "")))
    for path in sources_in(folders):
        text = text_of(path)
        if "begin_wpp" in text:
            words.update(CALL.findall(text))
        names.update(n for n in INCLUDE.findall(text) if n.lower().endswith(".tmh"))
    body = WPP_ALWAYS
    for word in sorted(words - {"LEVEL", "FLAGS", "MSG", "FLAG"}):
        body += f"#undef {word}\n#define {word}(...) ((void)0)\n"
    for word in WPP_CONDITIONS:
        body += f"#undef {word}\n#define {word}(...) (0)\n"
    for name in names:
        target = os.path.join(out, os.path.basename(name.replace("\\", "/")))
        with open(target, "w", encoding="latin-1") as file:
            file.write(body)


def messages(project, out):
    """A header for each message file: each SymbolicName with a number of its own."""
    kinds = ["MessageCompile", "Mc", "CustomBuild"]
    files = [entry for kind in kinds for entry in project.of_type(kind)]
    for name, metadata in files:
        path = find(project.folder, name)
        if not path:
            continue
        base = metadata.get("GeneratedFilesBaseName") or os.path.splitext(os.path.basename(path))[0]
        if path.lower().endswith(".mc"):
            text = text_of(path)
            lines = ["#pragma once"]
            for value, symbol in enumerate(re.findall(r"SymbolicName\s*=\s*(\w+)", text), 1):
                lines.append(f"#define {symbol} ((NTSTATUS)0x{0xE0000000 + value:08X}L)")
        elif path.lower().endswith((".man", ".xml")):
            lines = manifest(text_of(path))
        else:
            continue
        with open(os.path.join(out, base + ".h"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def manifest(text):
    lines = ["#pragma once"]
    for symbol in re.findall(r'<provider[^>]*\bsymbol="(\w+)"', text, re.DOTALL):
        lines.append(f"#define {symbol} GUID_NULL")
    for symbol in re.findall(r'<event\b[^>]*\bsymbol="(\w+)"', text, re.DOTALL):
        lines.append(f"#define EventWrite{symbol}(...) (0UL)")
        lines.append(f"#define EventWrite{symbol}_AssumeEnabled(...) (0UL)")
        lines.append(f"#define EventEnabled{symbol}() (0)")
    for name in re.findall(r'<provider[^>]*\bname="([^"]+)"', text, re.DOTALL):
        word = re.sub(r"\W", "_", name)
        lines.append(f"#define EventRegister{word}() (0UL)")
        lines.append(f"#define EventUnregister{word}() (0UL)")
    return lines


MOF_TYPES = {"boolean": "BOOLEAN", "uint8": "UCHAR", "sint8": "CHAR", "uint16": "USHORT",
             "sint16": "SHORT", "uint32": "ULONG", "sint32": "LONG", "uint64": "ULONGLONG",
             "sint64": "LONGLONG", "string": "WCHAR", "datetime": "WCHAR"}


def classes(project, out):
    """The header that wmimofck writes from a project's .mof: a structure and names for a class."""
    targets = [m["HeaderOutputFile"] for _, m in project.of_type("Wmimofck")
               if m.get("HeaderOutputFile")]
    lines = ["#pragma once"]
    for name, _ in project.of_type("MofComp"):
        path = find(project.folder, name)
        text = re.sub(r"//.*|/\*.*?\*/", "", text_of(path)) if path else ""
        for match in re.finditer(r"\bclass\s+(\w+)[^{;]*\{(.*?)\}\s*;", text, re.DOTALL):
            lines += mof_class(match.group(1), match.group(2))
    for target in targets:
        name = os.path.basename(target.replace("\\", "/"))
        with open(os.path.join(out, name), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def mof_class(name, body):
    lines = [f"DEFINE_GUID({name}_GUID, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);"]
    methods = re.findall(r"\bvoid\s+(\w+)\s*\((.*?)\)\s*;", body, re.DOTALL)
    for method, parameters in methods:
        for way in ("in", "out"):
            found = re.findall(r"\[[^\]]*\b" + way + r"\b[^\]]*\]\s*(\w+)\s+(\w+)", parameters)
            lines += mof_struct(f"{method}_{way.upper()}", found)
        lines.append(f"#define {method} {methods.index((method, parameters)) + 1}")
    body = re.sub(r"\bvoid\s+\w+\s*\(.*?\)\s*;", "", body, flags=re.DOTALL)
    fields = re.findall(r"WmiDataId\s*\(\s*\d+\s*\).*?\]\s*(\w+)\s+(\w+)\s*(?:\[\w*\])?\s*;", body,
                        re.DOTALL)
    return lines + mof_struct(name, fields)


def mof_struct(name, fields):
    lines = []
    members = []
    for number, (kind, field) in enumerate(fields, 1):
        base = MOF_TYPES.get(kind.lower(), "UCHAR")
        if kind.lower() == "string" and 1 < number == len(fields):
            # What has no fixed length is under one name at the end of a structure.
            members.append("    UCHAR VariableData[1];")
            lines.append(f"#define {name}_{field}_ID {number}")
            fields = fields[:-1]
            break
        members.append(f"    {base} {field}{'[1]' if base == 'WCHAR' else ''};")
        lines.append(f"#define {name}_{field}_SIZE sizeof({base})")
        lines.append(f"#define {name}_{field}_ID {number}")
    if members:
        lines += [f"typedef struct _{name} {{", *members, f"}} {name}, *P{name};"]
        last = fields[-1][1]
        lines.append(f"#define {name}_SIZE (FIELD_OFFSET({name}, {last}) + {name}_{last}_SIZE)")
    return lines


def find(folder, name):
    """A file below a folder, whatever the case of its name on disk."""
    path = folder
    for part in name.replace("\\", "/").split("/"):
        if part in ("", "."):
            continue
        if part == "..":
            path = os.path.dirname(path)
            continue
        exact = os.path.join(path, part)
        if os.path.exists(exact):
            path = exact
            continue
        if not os.path.isdir(path):
            return None
        same = [entry for entry in os.listdir(path) if entry.lower() == part.lower()]
        if not same:
            return None
        path = os.path.join(path, same[0])
    return path
