#!/usr/bin/env python3
"""The import libraries hold what the genuine ones hold: nothing that is inline or a macro, and every
imported function that is declared, from the image that the facts state.

Usage: exports.py EXPORTS_TSV CONTRACTS_TSV LIBRARIES_TXT [--facts FOLDER]

Also: no import library is empty, and every library that a sample's project names is known: made
here, refused with a reason, or made by another project of the samples. The facts are ../shared/facts
beside the checkout, or the folder CWDK_FACTS names; without them the test is skipped (77).
"""
import argparse
import collections
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
NOT_IMPORTED = ("inline", "macro", "intrinsic", "absent")

# What the facts call an import and a static library has instead, as the genuine kit does.
LINKED_IN = {"WdmlibIoValidateDeviceIoControlAccess", "WdmlibRtlInitUnicodeStringEx"}

# An image of user mode, whose functions kernel headers declare too.
USER_IMAGE = "ntdll.dll"

# Libraries of the samples that the folder of a project makes under another name than the project's.
MADE_BY_SAMPLES = re.compile(
    r"dmf\w*(\.library(\.tests)?)?|samplescommon|utilities|filters|endpointscommon|rtklibcom|ndiscomm"
    r"|common|pepcommon|tlvgeneratorparser|wificxtlvgenparse|wfpsampler|fail_library\d|bthecho|sxbase"
    r"|wdfpofx")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_libraries(path):
    """name in lower case -> (kind, what)"""
    libraries = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split(None, 2)
            if len(words) == 3 and not words[0].startswith("#"):
                libraries[words[0].lower()] = (words[1], words[2].strip())
    return libraries


def linkage(fact, target):
    if fact["linkage_arm64_if_diff"] == "arm64-only":
        return fact["linkage_x64"] if target == "arm64" else "absent"
    if target == "arm64" and fact["linkage_arm64_if_diff"]:
        return fact["linkage_arm64_if_diff"]
    return fact["linkage_x64"]


def wrong_exports(exports, functions):
    """What is imported though it must not be, or from another image."""
    for row in exports:
        fact = functions.get(row["name"])
        if fact is None:
            continue
        for target in row["targets"].split(","):
            if linkage(fact, target) in NOT_IMPORTED:
                yield f"{row['name']} ({target}): imported, the facts say {linkage(fact, target)}"
        images = [image for image in fact["import_dll"].lower().split(";") if not image.endswith("lib")]
        if fact["linkage_x64"] == "import" and any(images) and row["image"].lower() not in images:
            yield f"{row['name']}: from {row['image']}, the facts say {fact['import_dll']}"


def missing_exports(contracts, exports, functions):
    """What is declared and imported in the genuine headers and in no library here."""
    there = {(row["name"], target) for row in exports for target in row["targets"].split(",")}
    for contract in contracts:
        fact = functions.get(contract["name"])
        if fact is None or contract["kind"] == "role" or contract["name"] in LINKED_IN:
            continue
        for target in contract["targets"].split(","):
            imported = linkage(fact, target) == "import" and fact["import_dll"] != USER_IMAGE
            declared = contract["kind"] in ("declared", "import")
            if imported and declared and (contract["name"], target) not in there:
                yield f"{contract['name']} ({target}): declared, in no import library"


def library_problems(libraries, exports):
    sizes = collections.Counter(row["library"].lower() for row in exports)
    for name, (kind, what) in libraries.items():
        if kind == "import" and sizes[name] == 0:
            yield f"{name}: an import library without contents: {what}"
        if kind == "alias" and libraries.get(what.lower(), ("none",))[0] in ("none", "alias"):
            yield f"{name}: an alias of {what}, which is not made"


def unknown_libraries(libraries, samples):
    projects = {os.path.basename(row["project"]).lower().removesuffix(".vcxproj") for row in samples}
    for row in samples:
        if row["driver_type"] not in ("KMDF", "WDM", "UMDF"):
            continue
        for name in filter(None, row["libs_linked"].lower().split(";")):
            stem = re.sub(r"^\$\([^)]*\)", "", name.strip()).removesuffix(".lib")
            known = stem in libraries or stem in projects or MADE_BY_SAMPLES.fullmatch(stem)
            if stem and not known:
                yield f"{stem}: {row['project']} links it, libraries.txt does not know it"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("exports")
    parser.add_argument("contracts")
    parser.add_argument("libraries")
    parser.add_argument("--facts", default=os.environ.get("CWDK_FACTS", ""))
    options = parser.parse_args()
    folder = options.facts or os.path.join(HERE, "../../../../shared/facts")
    if not os.path.exists(os.path.join(folder, "nt-functions.tsv")):
        print(f"skipped: no facts tables in {folder} (set CWDK_FACTS)")
        return SKIPPED

    functions = {}
    for row in rows(os.path.join(folder, "nt-functions.tsv")):
        functions.setdefault(row["name"], row)
    exports, contracts = rows(options.exports), rows(options.contracts)
    libraries = read_libraries(options.libraries)
    problems = [*wrong_exports(exports, functions), *missing_exports(contracts, exports, functions),
                *library_problems(libraries, exports),
                *unknown_libraries(libraries, rows(os.path.join(folder, "samples.tsv")))]
    for problem in sorted(set(problems)):
        print("not ok:", problem)
    kinds = collections.Counter(kind for kind, _ in libraries.values())
    print(f"{len(exports)} names, {len(libraries)} libraries "
          f"({', '.join(f'{number} {kind}' for kind, number in kinds.items())}), "
          f"{len(set(problems))} problems")
    return 1 if problems or len(exports) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
