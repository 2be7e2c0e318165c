#!/usr/bin/env python3
"""Figures of the machine by itself: bench.py BUILD-FOLDER

The time of a run that does nothing is taken off; each figure is the best of five runs.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

host = pathlib.Path(sys.argv[1]) / "host"


def seconds(image, word):
    with tempfile.NamedTemporaryFile("w", suffix=".script") as script:
        script.write(f'image ntoskrnl.exe "{host / image}"\n{word}\n')
        script.flush()
        command = [host / "machine/ntmachine", "--images", host, "--script", script.name]
        best = None
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            taken = time.perf_counter() - start
            best = taken if best is None else min(best, taken)
        return best


idle = seconds("bench.exe", "nothing")
print(f"load a kernel, run it, leave     {idle * 1e3:8.2f} ms")
for word, times, text, unit, scale in [
    ("switch", 1_000_000, "fiber switch", "ns", 1e9),
    ("exception", 1_000_000, "trap, dispatch, resume", "us", 1e6),
    ("cr8", 1_000_000, "IRQL read through CR8, patched", "ns", 1e9),
    ("pages", 100_000, "commit, touch, decommit a page", "us", 1e6),
]:
    each = (seconds("bench.exe", word) - idle) / times
    print(f"{text:32} {each * scale:8.2f} {unit}")
