#!/usr/bin/env python3
"""Adds up Meson's test logs and closes with "N passed, N failed, N skipped".

usage: summary.py LOG...   (testlog.json: one JSON object a line)
A log that is missing or holds no test is a failure: a run that tested nothing is not green.
"""
import collections
import json
import sys

FAILED = {"FAIL", "ERROR", "TIMEOUT", "INTERRUPT", "UNEXPECTEDPASS"}


def main(paths):
    counts = collections.Counter()
    failures, skipped = [], []
    for path in paths:
        try:
            with open(path, encoding="utf-8") as log:
                results = [json.loads(line) for line in log]
        except OSError as error:
            print(f"error: {error}")
            return 1
        if not results:
            print(f"error: {path} holds no test")
            return 1
        for result in results:
            outcome = result["result"]
            if outcome in FAILED:
                counts["failed"] += 1
                failures.append(f"{result['name']} ({outcome.lower()}, {path})")
            elif outcome == "SKIP":
                counts["skipped"] += 1
                skipped.append(result["name"])
            else:
                counts["passed"] += 1
    for name in skipped:
        print(f"skipped: {name}")
    for name in failures:
        print(f"failed: {name}")
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return 1 if failures or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
