#!/usr/bin/env python3
"""Two runs of the same seed see the same addresses and decide the same; another seed does not.

same_test.py MACHINE SAME.EXE
"""
import subprocess
import sys
import tempfile

machine, image = sys.argv[1:]


def run(*options):
    with tempfile.NamedTemporaryFile("w", suffix=".script") as script:
        script.write(f'image ntoskrnl.exe "{image}"\n')
        script.flush()
        command = [machine, "--images", "/", "--script", script.name, *options]
        done = subprocess.run(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, timeout=50,
                              check=True, text=True)
    assert "ok 1 - " in done.stdout
    return done.stderr.splitlines()


def addresses(lines):
    return [line for line in lines if not line.startswith(("random", "choice", "thread"))]


for schedule, replay in (("rr", "rr:7"), ("random", "random:7"), ("pct", "pct:3:7")):
    first = run("--seed", "7", "--schedule", schedule)
    assert first == run("--seed", "7", "--schedule", schedule)
    assert first == run("--replay", replay)
    other = run("--seed", "8", "--schedule", schedule)
    assert first != other
    assert addresses(first) == addresses(other)
    assert len(addresses(first)) == 15, len(addresses(first))
