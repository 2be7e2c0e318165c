"""The names of status codes by value, for decoded lines: status_names.py nt/status.h OUT DEPFILE

Reads the header and those of its folder that it includes."""
import os
import re
import sys

header, out, depfile = sys.argv[1:]
root = os.path.dirname(os.path.dirname(header))
LINE = re.compile(r"^#define (STATUS_\w+)\s+\(?\(NTSTATUS\)\s*(0x[0-9A-Fa-f]+|\d+)[uUlL]*\)?", re.M)
INCLUDE = re.compile(r'^#include "(nt/status/[^"]+)"', re.M)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


text = read(header)
parts = [os.path.join(root, name) for name in INCLUDE.findall(text)]
names = {0: "STATUS_SUCCESS"}
for name, value in LINE.findall("\n".join([text] + [read(part) for part in parts])):
    names.setdefault(int(value, 0), name)
if names.get(0xC0000022) != "STATUS_ACCESS_DENIED":
    sys.exit(f"{header} and what it includes do not hold the status codes any more")
with open(out, "w", encoding="utf-8") as file:
    for value in sorted(names):
        file.write(f'{{0x{value:08X}u, "{names[value]}"}},\n')
with open(depfile, "w", encoding="utf-8") as file:
    file.write(f"{out}: {' '.join(parts)}\n")
