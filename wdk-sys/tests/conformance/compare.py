"""Comparisons of what the headers declare with the facts tables. Each yields difference lines."""

import csv
import os
import re


TAG_WORDS = ("struct", "union", "enum", "unsigned", "const")
TYPE_WORDS = ("int", "char", "short", "long", "float", "double", "void", "unsigned", "__int64")


def read_table(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def split_top(text, separator):
    """Split at separators that stand outside brackets."""
    parts, depth, start, index = [], 0, 0, 0
    while index < len(text):
        if text[index] in "([{":
            depth += 1
        elif text[index] in ")]}":
            depth -= 1
        elif depth == 0 and text.startswith(separator, index):
            parts.append(text[start:index])
            index += len(separator)
            start = index
            continue
        index += 1
    parts.append(text[start:])
    return parts


def parameter_types(text):
    """The types of a facts parameter list."""
    if text in ("", "void"):
        return ["void"]
    types = []
    for part in split_top(text, "; "):
        part = part.strip()
        if part.startswith("["):
            depth = 0
            for index, char in enumerate(part):
                depth += {"[": 1, "]": -1}.get(char, 0)
                if depth == 0:
                    break
            part = part[index + 1 :].strip()
        match = re.match(r"^(.*[\s*)\]])(\w+)$", part)
        if match and match.group(2) not in TYPE_WORDS and match.group(1).strip() not in TAG_WORDS:
            part = match.group(1).strip()
        types.append(part)
    return types


def function_type(row, pointer):
    """A type name for a function of this signature, or a pointer to one."""
    inner = "(*)" if pointer else ""
    return f"{row['return_type']} {inner}({', '.join(parameter_types(row['params']))})"


def untagged(text, records):
    """`struct X` where the headers give X no tag: libclang prints the word all the same."""
    return re.sub(
        r"\b(?:struct|union) (\w+)",
        lambda m: m.group(1) if m.group(1) in records and not records[m.group(1)].tagged else m.group(0),
        text,
    )


class Record:
    """Facts about one record for one target."""

    def __init__(self, rows):
        self.tagged = rows[0]["tag_or_typedef"] == "tag" if "tag_or_typedef" in rows[0] else True
        self.size, self.align = int(rows[0]["size"]), int(rows[0]["align"])
        self.header = rows[0]["header"]
        self.rows, self.in_arrays, arrays = [], [], []
        for row in rows:
            if not row["field"]:
                continue
            if any(row["field"].startswith(array + ".") for array in arrays):
                self.in_arrays.append(row)
                continue
            self.rows.append(row)
            if re.match(r"(struct|union)\[", row["type"]):
                arrays.append(row["field"])


def group_records(rows):
    grouped = {}
    for row in rows:
        grouped.setdefault(row["struct"], []).append(row)
    return {name: Record(rows) for name, rows in grouped.items()}


def find_member(root, path):
    """The member a facts path names; `@s0` is the first member without a name."""
    field = root
    for part in path.split("."):
        match = re.match(r"@[su](\d+)$", part)
        if match:
            unnamed = field.unnamed()
            if int(match.group(1)) >= len(unnamed):
                return None
            field = unnamed[int(match.group(1))]
        else:
            field = next((m for m in field.members if m.name == part), None)
            if field is None:
                return None
    return field


def compare_record(name, fact, seen):
    if seen.size != fact.size or seen.align != fact.align:
        yield f"{name}: size {seen.size} align {seen.align}, facts {fact.size} align {fact.align}"
    for row in fact.rows:
        offset = int(row.get("offset") or row.get("offset_x64"))
        member = find_member(seen, row["field"])
        where = f"{name}.{row['field']}"
        if member is None:
            yield f"{where}: not declared"
            continue
        bits = None
        if row["bit_width"]:
            first = int(row["bit_offset"])
            bits = (first, first + int(row["bit_width"]) - 1)
            if member.bits is None:
                yield f"{where}: not a bit-field"
                continue
            # A position may be counted from another byte of the same unit.
            if (member.offset * 8 + member.bits[0], member.bits[1] - member.bits[0]) != (
                offset * 8 + bits[0],
                bits[1] - bits[0],
            ):
                yield f"{where}: bits {member.offset}:{member.bits}, facts {offset}:{bits}"
        elif member.offset != offset or member.bits is not None:
            yield f"{where}: offset {member.offset}, facts {offset}"
    declared = sum(1 for _ in named_members(seen))
    expected = sum(1 for row in fact.rows if not re.search(r"@[su]\d+$", row["field"]))
    if declared != expected:
        yield f"{name}: {declared} named members, facts {expected}"


def named_members(field):
    """Members of a record and of the containers written inside it, not of other records."""
    for member in field.members:
        if member.name:
            yield member
        if "unnamed" in member.type or "anonymous" in member.type:
            yield from named_members(member)


def array_member_assertions(name, fact, spelled):
    """Members of arrays of unnamed structs, which a layout dump does not open."""
    for row in fact.in_arrays:
        array, _, rest = row["field"].partition(".")
        path = f"{array}[0].{rest}"
        yield assertion(f"__builtin_offsetof({spelled}, {path}) == {row['offset']}", f"{name}.{path}")


def assertion(condition, name):
    return f'_Static_assert({condition}, "{name}");'


def constant_assertions(rows, macros, arm):
    """Value and type of every integer macro that both sides have."""
    for row in rows:
        name = row["name"]
        if name not in macros or macros[name][0] is not None:
            continue
        value = row["value"]
        if arm and row["arm64_if_diff"]:
            value = row["arm64_if_diff"]
        if not re.match(r"^-?\d+$", value):
            yield assertion("0", f"macro {name}: the facts have it on the other target only")
            continue
        literal = f"{int(value) % 2**64}ULL"
        if row["type"] == "pointer":
            yield assertion(f"(unsigned long long)({name}) == {literal}", f"macro {name}")
            continue
        yield assertion(f"(unsigned long long)(long long)({name}) == {literal}", f"macro {name}")
        same = f"__builtin_types_compatible_p(__typeof__({name}), {row['type']})"
        yield assertion(same, f"type of macro {name}, facts {row['type']}")


def enumerator_assertions(rows, enumerators):
    """A name that several headers use for different enumerations may have any of their values."""
    values = {}
    for row in rows:
        if row["constant"] in enumerators:
            value = int(row["value"])
            values.setdefault(row["constant"], set()).add(value - 2**32 if value > 0x7FFFFFFF else value)
    for name, allowed in values.items():
        condition = " || ".join(f"{name} == ({value}LL)" for value in sorted(allowed))
        yield assertion(condition, f"enumerator {name}: facts {sorted(allowed)}")


def type_assertion(declared, wanted, what):
    return assertion(f"__builtin_types_compatible_p({declared}, {wanted})", what)
