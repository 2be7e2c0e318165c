#!/usr/bin/env python3
"""Compares contracts.tsv with the fact tables: what both state has to be the same.

Usage: facts_test.py CONTRACTS_TSV FACTS_FOLDER [-v]
The facts are ../shared/facts beside the checkout, or the folder CWDK_FACTS names; without them the
test is skipped (77). A fact that the headers leave out is counted, not failed: `-v` lists them.
"""
import collections
import csv
import os
import sys

TABLES = [("nt-functions.tsv", None), ("wdf-functions.tsv", "kmdf"),
          ("nt-callbacks.tsv", None), ("wdf-callbacks.tsv", "kmdf")]


def rows(path):
    with open(path, encoding="utf-8") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def level(text, upper):
    """A level of the facts as a number; None when it states none or is no number."""
    if text == "D":
        return 12 if upper else 3
    return int(text) if text.isdigit() else None


def stated(fact, contract):
    """Pairs (what, facts' value, contracts' value); None is not stated."""
    exact = fact.get("irql_exact") or ""
    yield ("irql_max", level(exact or fact["irql_max"], True), level(contract["irql_max"], True))
    yield ("irql_min", level(exact or fact["irql_min"], False), level(contract["irql_min"], False))
    yield ("irql_raises", level(fact.get("irql_raises") or "", False),
           level(contract["irql_raises"], False))
    for what, column in (("irql_same", "irql_same"), ("must_check", "must_inspect")):
        yield (what, True if fact.get(column) in ("yes", "check") else None,
               True if contract[what] == "yes" else None)


def compare(contracts, facts):
    agreed, missing, wrong = collections.Counter(), [], []
    for table, framework in TABLES:
        for fact in rows(os.path.join(facts, table)):
            contract = contracts.get(fact["name"])
            if contract is None or (framework and fact.get("framework") != framework):
                continue
            for what, want, have in stated(fact, contract):
                if want is None:
                    continue
                if have is None:
                    missing.append(f"{fact['name']}: {what} {want}")
                elif have != want:
                    wrong.append(f"{fact['name']}: {what} is {have}, the facts say {want}")
                else:
                    agreed[what] += 1
    return agreed, missing, wrong


def main():
    path, facts = sys.argv[1], os.environ.get("CWDK_FACTS") or sys.argv[2]
    if not os.path.isdir(facts):
        print(f"skipped: there are no facts at {facts}; CWDK_FACTS may name their folder")
        return 77
    contracts = {row["name"]: row for row in rows(path)}
    agreed, missing, wrong = compare(contracts, facts)
    for line in wrong:
        print("not ok:", line)
    if "-v" in sys.argv:
        for line in missing:
            print("missing:", line)
    total = sum(agreed.values())
    print(f"{total} agree ({', '.join(f'{k} {n}' for k, n in sorted(agreed.items()))}), "
          f"{len(missing)} missing, {len(wrong)} wrong")
    return 1 if wrong or total < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
