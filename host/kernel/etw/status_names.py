"""The names of status codes by value, for decoded lines: status_names.py ntstatus.h... OUT"""
import re
import sys

*headers, out = sys.argv[1:]
LINE = re.compile(r"^#define (STATUS_\w+)\s+\(?\(NTSTATUS\)\s*(0x[0-9A-Fa-f]+|\d+)[uUlL]*\)?", re.M)
names = {}
for header in headers:
    with open(header, encoding="utf-8") as file:
        for name, value in LINE.findall(file.read()):
            names.setdefault(int(value, 0), name)
names[0] = "STATUS_SUCCESS"
with open(out, "w", encoding="utf-8") as file:
    for value in sorted(names):
        file.write(f'{{0x{value:08X}u, "{names[value]}"}},\n')
