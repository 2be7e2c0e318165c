#!/usr/bin/env python3
"""Every declared function has a contract, and it is what the facts tables state.

Usage: contracts.py CONTRACTS_TSV [--facts FOLDER] [--exceptions FILE] [--header NAME] [-v]

docs/contracts.md says what a function without a contract is. The facts are ../shared/facts beside
the checkout, or the folder CWDK_FACTS names; without them the test is skipped (77). A row of the
exceptions that nothing needs fails as well.
"""
import argparse
import collections
import csv
import os
import re
import sys

from compare import split_top

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
ANY_LEVEL = 15
LEVELS = ("irql_max", "irql_min", "irql_raises")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def level(text, upper):
    """A level of a table as a number; None when it states none or is no number."""
    if text == "D":
        return 12 if upper else 3
    return int(text) if text and text.isdigit() else None


class Facts:
    """What is stated about functions and about the types of functions, which share no names."""

    def __init__(self, folder):
        kmdf = lambda name: [r for r in rows(os.path.join(folder, name)) if r["framework"] == "kmdf"]
        functions = rows(os.path.join(folder, "nt-functions.tsv")) + kmdf("wdf-functions.tsv")
        roles = rows(os.path.join(folder, "nt-callbacks.tsv")) + kmdf("wdf-callbacks.tsv")
        self.functions, self.roles, self.documented = {}, {}, {}
        for table, source in ((self.functions, functions), (self.roles, roles)):
            for row in source:
                table.setdefault(row["name"], row)
        for row in rows(os.path.join(folder, "ddi.tsv")):
            self.documented.setdefault(row["function"], row)

    def of(self, contract):
        table = self.roles if contract["kind"] == "role" else self.functions
        return table.get(contract["name"], {})

    def documented_levels(self, contract):
        """The documentation's IRQL. That any level will do is no limit."""
        fact, page = self.of(contract), self.documented.get(contract["name"], {})
        lowest = fact.get("doc_irql_min") or page.get("irql_min")
        highest = fact.get("doc_irql_max") or page.get("irql_max")
        highest = level(highest, True)
        return {"irql_max": None if highest == ANY_LEVEL else highest,
                "irql_min": level(lowest, False) or None}


def annotated_levels(fact):
    """The IRQL that the declaration's own annotations state."""
    exact = fact.get("irql_exact") or ""
    return {"irql_max": level(exact or fact.get("irql_max"), True),
            "irql_min": level(exact or fact.get("irql_min"), False),
            "irql_raises": level(fact.get("irql_raises"), False)}


def stated_levels(contract):
    return {"irql_max": level(contract["irql_max"], True),
            "irql_min": level(contract["irql_min"], False),
            "irql_raises": level(contract["irql_raises"], False)}


def expected_levels(facts, contract):
    """Levels to be stated, and by whom. Annotations outweigh the documentation."""
    fact = facts.of(contract)
    levels = annotated_levels(fact)
    if any(value is not None for value in levels.values()):
        return levels, "annotations"
    if fact.get("irql_conditional") == "yes" or contract["irql_conditional"] == "yes":
        return {}, ""
    return facts.documented_levels(contract), "documentation"


def problems_of(facts, contract):
    """Pairs (what, message) for one row."""
    fact, have = facts.of(contract), stated_levels(contract)
    expected, source = expected_levels(facts, contract)
    for what, want in expected.items():
        if want is None:
            continue
        if have[what] is None:
            yield what, f"not stated; {source}: {want}"
        elif have[what] != want:
            yield what, f"{have[what]}; {source}: {want}"
    if fact.get("irql_same") == "yes" and contract["irql_same"] != "yes":
        yield "irql_same", "not stated; annotations: the same on return"
    if fact.get("must_inspect") in ("yes", "check") and contract["must_check"] != "yes":
        yield "must_check", "not stated; annotations: the result is to be looked at"
    yield from parameter_problems(fact, contract)
    if contract["undirected"]:
        yield "direction", f"not stated of {contract['undirected'].replace(',', ', ')}"


FACT_OF_PARAMETER = re.compile(r"(pre|post) (\**)(\w+) (in|out|maybenull|notnull)\b")
CONDITIONAL = ("when", "always", "at")


def stated_parameters(contract):
    """name -> what the headers say of it: in, out; and of the pointer itself maybenull, notnull."""
    stated = collections.defaultdict(set)
    for fact in contract["facts"].split("; "):
        match = FACT_OF_PARAMETER.match(fact)
        if match and (match.group(4) in ("in", "out") or (match.group(1), match.group(2)) == ("pre", "")):
            stated[match.group(3)].add(match.group(4))
    return stated


def annotated_parameter(text):
    """The words before one parameter of the facts; empty where a condition decides."""
    text = text.strip()
    depth = 0
    for index, char in enumerate(text):
        depth += {"[": 1, "]": -1}.get(char, 0)
        if depth == 0:
            break
    words = {word.strip() for word in split_top(text[1:index], ",")} if text.startswith("[") else set()
    return set() if any(word.startswith(CONDITIONAL) for word in words) else words


def parameter_problems(fact, contract):
    """Where headers and annotations contradict each other about a parameter."""
    wanted = [p for p in split_top(fact.get("params", ""), "; ") if p.strip() not in ("...", "void", "")]
    declared = [p for p in contract["params"].split("; ") if p not in ("...", "")]
    if len(wanted) != len(declared):
        return
    stated = stated_parameters(contract)
    for text, parameter in zip(wanted, declared):
        words, name = annotated_parameter(text), parameter.rpartition(" ")[2]
        want = {"in", "out"} if "inout" in words else words & {"in", "out"}
        have = stated[name] & {"in", "out"} if name else set()
        if want and have and have != want:
            yield "direction", f"{name} is {'/'.join(sorted(have))}; annotations: {'/'.join(sorted(want))}"
        null = "maybenull" in stated[name]
        if want and name and ("opt" in words) != null and (null or "notnull" in stated[name]):
            yield "nullness", f"{name} {'may' if null else 'must not'} be null; the annotations say otherwise"


class Exceptions:
    """Lines `name what reason`. The name may end in `*`."""

    def __init__(self, path):
        self.path, self.rows, self.used = path, {}, set()
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                words = line.split(None, 2)
                if not words or words[0].startswith("#"):
                    continue
                if len(words) < 3:
                    sys.exit(f"{path}:{number}: expected a name, what is not stated, and the reason")
                self.rows[words[0], words[1]] = number

    def allow(self, name, what):
        for key in self.rows:
            pattern, kind = key
            matches = name == pattern or (pattern.endswith("*") and name.startswith(pattern[:-1]))
            if matches and kind in (what, "any"):
                self.used.add(key)
                return True
        return False

    def unused(self):
        return [f"{self.path}:{number}: nothing needs the exception `{name} {what}`"
                for (name, what), number in self.rows.items() if (name, what) not in self.used]


def print_counts(contracts, facts):
    kinds = collections.Counter(contract["kind"] for contract in contracts)
    stated = collections.Counter()
    for contract in contracts:
        levels = stated_levels(contract)
        expected, _ = expected_levels(facts, contract)
        known = contract["irql_conditional"] == "yes" or any(v is not None for v in levels.values())
        stated["with an IRQL"] += known
        stated["IRQL compared"] += any(v is not None for v in expected.values())
        stated["parameters with a direction"] += len(
            [words for words in stated_parameters(contract).values() if words & {"in", "out"}])
        stated["must be checked"] += contract["must_check"] == "yes"
        stated["with an ownership fact"] += any(
            f" {word} " in contract["facts"] for word in ("creates", "consumes", "owned", "parks"))
    print(f"{len(contracts)} functions and roles: "
          + ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items())))
    print(", ".join(f"{number} {what}" for what, number in stated.items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("contracts")
    parser.add_argument("--facts", default=os.environ.get("CWDK_FACTS", ""))
    parser.add_argument("--exceptions", default=os.path.join(HERE, "contract-exceptions.txt"))
    parser.add_argument("--header", help="only declarations of headers whose path begins so")
    options = parser.parse_args()
    folder = options.facts or os.path.join(HERE, "../../../../shared/facts")
    if not os.path.exists(os.path.join(folder, "nt-functions.tsv")):
        print(f"skipped: no facts tables in {folder} (set CWDK_FACTS)")
        return SKIPPED

    facts, exceptions = Facts(folder), Exceptions(options.exceptions)
    contracts = rows(options.contracts)
    found, allowed = [], 0
    for contract in contracts:
        for what, message in problems_of(facts, contract):
            if exceptions.allow(contract["name"], what):
                allowed += 1
            else:
                found.append((contract["header"], contract["name"], what, message))
    print_counts(contracts, facts)
    shown = [f for f in found if not options.header or f[0].startswith(options.header)]
    for header, name, what, message in sorted(shown):
        print(f"not ok: {header}: {name}: {what} {message}")
    unused = exceptions.unused()
    for line in unused:
        print(f"not ok: {line}")
    print(f"{len(found)} without a contract, {allowed} excepted in {len(exceptions.rows)} rows")
    return 1 if found or unused or len(contracts) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
