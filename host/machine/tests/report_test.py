#!/usr/bin/env python3
"""The machine-readable copy of a report, and PDBs that do not lie by their image.

report_test.py MACHINE STOPS.EXE STOPS.PDB SOURCES
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

machine, image, pdb, sources = sys.argv[1:]


def run(folder, image_path, *options):
    script = folder / "boot.script"
    script.write_text(f'image ntoskrnl.exe "{image_path}"\ncall\n')
    reports = folder / "reports.json"
    reports.unlink(missing_ok=True)
    command = [machine, "--images", folder, "--script", script, "--seed", "42", "--schedule", "pct",
               "--sources", sources, "--report-json", reports, "--replay-command", "cwdk run",
               *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=50,
                          text=True)
    assert done.returncode == 12, (done.returncode, done.stdout)
    lines = reports.read_text().splitlines()
    assert len(lines) == 1, lines
    return json.loads(lines[0]), done.stdout


def functions(report):
    frames = report["stacks"][0]["frames"]
    return [line["function"] for frame in frames for line in frame["lines"]]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    alone = folder / "alone"
    symbols = folder / "symbols"
    alone.mkdir()
    symbols.mkdir()
    lonely = alone / "stops.exe"
    shutil.copy(image, lonely)
    shutil.copy(pdb, symbols / "stops.pdb")

    report, text = run(folder, image)
    assert report["exit"] == 12
    assert report["title"] == "ntoskrnl.exe!AbsentFunction is not implemented"
    assert report["replay"] == "cwdk run", report["replay"]
    assert report["fields"]["IRQL"] == "PASSIVE_LEVEL (0)"
    assert functions(report) == ["call_absent", "KiSystemStartup"], functions(report)
    first = report["stacks"][0]["frames"][0]
    assert first["image"] == "ntoskrnl.exe"
    assert first["lines"][0]["file"] == "host/machine/tests/smoke/stops.c", first
    assert "= replay: cwdk run\n" in text
    assert "AbsentFunction(value)" in text, "the source line is missing"

    report, text = run(folder, lonely)
    assert functions(report) == [], "there is no PDB to know this from"
    assert report["stacks"][0]["frames"][0]["offset"] > 0
    report, text = run(folder, lonely, "--symbols", symbols)
    assert functions(report) == ["call_absent", "KiSystemStartup"]
    assert sorted(p.name for p in symbols.iterdir()) == ["stops.pdb"]

    coloured = run(folder, image, "--color", "always")[1]
    assert "\033[1;31m" in coloured and "\033" not in text
