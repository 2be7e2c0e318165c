#!/usr/bin/env python3
"""Import libraries of Windows itself, for drivers in user mode.

What a library of Windows exports is read from the import archives of mingw-w64 (library, symbol,
imported name); the libraries are then made by llvm-lib in the form that the linker takes for both
targets. An archive may import from many libraries; it stays one library.

Usage: imports.py --archives DIR --list FILE --machine x64|arm64 --llvm-lib PROGRAM --out DIR
"""

import argparse
import os
import struct
import subprocess
import sys
import tempfile


class BadArchive(Exception):
    """The archive is not what mingw-w64 makes; the text says where."""


def members(data, path):
    """The members of an ar archive: their contents, in order."""
    if not data.startswith(b"!<arch>\n"):
        raise BadArchive(f"{path}: not an archive")
    at = 8
    while at + 60 <= len(data):
        header = data[at : at + 60]
        size = int(header[48:58])
        if not header.startswith((b"/ ", b"// ", b"/SYM64/")):
            yield data[at + 60 : at + 60 + size]
        at += 60 + size + (size & 1)


class Object:
    """One COFF object: its sections by name, its symbols, what its import thunk refers to."""

    def __init__(self, data):
        machine, count, _, table, symbols, optional, _ = struct.unpack_from("<HHIIIHH", data)
        self.valid = machine == 0x8664
        self.sections, self.relocations = {}, {}
        self.defined, self.undefined = [], []
        if not self.valid:
            return
        strings = table + symbols * 18
        names = self._symbols(data, table, symbols, strings)
        at = 20 + optional
        for _ in range(count):
            name = data[at : at + 8].rstrip(b"\0").decode("ascii", "replace")
            size, where, relocs, _, number = struct.unpack_from("<IIIIH", data, at + 16)
            self.sections[name] = data[where : where + size]
            self.relocations[name] = [
                names.get(struct.unpack_from("<I", data, relocs + 10 * i + 4)[0], "")
                for i in range(number)
            ]
            at += 40

    def _symbols(self, data, table, count, strings):
        names, index = {}, 0
        while index < count:
            at = table + 18 * index
            raw = data[at : at + 8]
            if raw[:4] == b"\0\0\0\0":
                start = strings + struct.unpack_from("<I", raw, 4)[0]
                name = data[start : data.index(b"\0", start)].decode("ascii", "replace")
            else:
                name = raw.rstrip(b"\0").decode("ascii", "replace")
            section, _, storage, extra = struct.unpack_from("<hHBB", data, at + 12)
            names[index] = name
            if storage == 2:
                (self.defined if section > 0 else self.undefined).append(name)
            index += 1 + extra
        return names


def imports_of(path):
    """{library: [(symbol, imported name or ordinal, is data)]} of an archive."""
    with open(path, "rb") as file:
        objects = [Object(m) for m in members(file.read(), path)]
    libraries = {}
    for item in objects:
        for name in item.defined:
            if name.endswith("_iname"):
                text = item.sections[".idata$7"].split(b"\0")[0].decode("ascii")
                libraries["_head_" + name[: -len("_iname")].lstrip("_")] = text
    found, seen = {}, set()
    for item in objects:
        slots = [n for n in item.defined if n.startswith("__imp_")]
        heads = [n for n in item.undefined + item.relocations.get(".idata$7", []) if n.startswith("_head_")]
        if not slots or not heads:
            continue
        library = libraries.get("_head_" + heads[0][len("_head_") :].lstrip("_"))
        if library is None:
            raise BadArchive(f"{path}: {slots[0]} is of no library")
        hint = item.sections.get(".idata$6", b"")
        if hint.rstrip(b"\0"):
            imported = hint[2:].split(b"\0")[0].decode("ascii")
        else:
            imported = struct.unpack_from("<Q", item.sections[".idata$4"])[0] & 0xFFFF
        for slot in slots:
            symbol = slot[len("__imp_") :]
            if symbol not in seen:
                seen.add(symbol)
                is_data = symbol not in item.defined
                found.setdefault(library, []).append((symbol, imported, is_data))
    if not found:
        raise BadArchive(f"{path}: imports nothing")
    return found


def definition(library, entries):
    """A module definition. A symbol may stand for a name that the library knows otherwise."""
    lines = [f"LIBRARY \"{library}\"", "EXPORTS"]
    for symbol, imported, is_data in sorted(entries, key=lambda e: e[0]):
        data = " DATA" if is_data else ""
        if isinstance(imported, int):
            lines.append(f"  {symbol} @{imported} NONAME{data}")
        elif imported == symbol:
            lines.append(f"  {symbol}{data}")
        else:
            lines.append(f"  {symbol}{data} EXPORTAS {imported}")
    return "\n".join(lines) + "\n"


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BadArchive(f"{' '.join(command[:1])}: {done.stderr.strip() or done.stdout.strip()}")


def make(name, archives, options):
    """NAME.lib from one or more archives, which is written as a whole or not at all."""
    merged, seen = {}, set()
    for archive in archives:
        for library, entries in imports_of(archive).items():
            fresh = [e for e in entries if e[0] not in seen]
            seen.update(e[0] for e in fresh)
            if fresh:
                merged.setdefault(library, []).extend(fresh)
    out = os.path.join(options.out, name + ".lib")
    with tempfile.TemporaryDirectory(dir=options.out) as temp:
        parts = []
        for library, entries in sorted(merged.items()):
            text = definition(library, entries)
            source = os.path.join(temp, f"{len(parts)}.def")
            with open(source, "w", encoding="ascii") as file:
                file.write(text)
            parts.append(os.path.join(temp, f"{len(parts)}.lib"))
            run([options.llvm_lib, "/nologo", f"/machine:{options.machine}", f"/def:{source}",
                 f"/out:{parts[-1]}"])
        whole = parts[0]
        if len(parts) > 1:
            whole = os.path.join(temp, "whole.lib")
            run([options.llvm_lib, "/nologo", f"/machine:{options.machine}", f"/out:{whole}", *parts])
        os.replace(whole, out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--archives", required=True)
    parser.add_argument("--list", required=True)
    parser.add_argument("--machine", choices=["x64", "arm64"], required=True)
    parser.add_argument("--llvm-lib", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    with open(options.list, encoding="ascii") as file:
        rows = [line.split() for line in file if line.strip() and not line.startswith("#")]
    try:
        for name, *archives in rows:
            make(name, [os.path.join(options.archives, f"lib{a}.a") for a in archives or [name]], options)
    except (BadArchive, OSError, struct.error) as error:
        print(f"imports.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
