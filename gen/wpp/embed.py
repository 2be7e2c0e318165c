"""Makes C strings of text files: embed.py OUT.c NAME=FILE..."""
import sys

out, *pairs = sys.argv[1:]
lines = ['#include "gen/wpp/tmh.h"']
for pair in pairs:
    name, path = pair.split("=", 1)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines.append(f"const char wpp_tmh_{name}[] =")
    for line in text.splitlines():
        quoted = line.replace("\\", "\\\\").replace('"', '\\"')
        lines.append(f'    "{quoted}\\n"')
    lines[-1] += ";"
with open(out, "w", encoding="utf-8") as file:
    file.write("\n".join(lines) + "\n")
