"""As much of MSBuild as the driver projects of Microsoft's samples need: properties, conditions,
item definitions and the compile items of one configuration."""
import os
import re
import xml.etree.ElementTree as ElementTree

TOKEN = re.compile(r"\s*('[^']*'|==|!=|<=|>=|<|>|\(|\)|!|[^\s'()!=<>]+)")


def expand(text, properties):
    """Puts properties in place of $(NAME), from the inside out; unknown ones are empty."""
    pattern = re.compile(r"\$\(([A-Za-z_][\w.]*)\)")
    previous = None
    while previous != text:
        previous = text
        text = pattern.sub(lambda m: properties.get(m.group(1).lower(), ""), text)
    return re.sub(r"\$\([^()]*\)", "", text)


def number(text):
    try:
        return int(text, 0)
    except ValueError:
        return None


class Condition:
    """Recursive descent over a Condition attribute; what cannot be decided is false."""

    def __init__(self, text, folder):
        self.tokens = TOKEN.findall(text)
        self.at = 0
        self.folder = folder

    def peek(self):
        return self.tokens[self.at].lower() if self.at < len(self.tokens) else ""

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1] if self.at <= len(self.tokens) else ""

    def value(self):
        result = self.conjunction()
        while self.peek() == "or":
            self.take()
            result = self.conjunction() or result
        return result

    def conjunction(self):
        result = self.term()
        while self.peek() == "and":
            self.take()
            result = self.term() and result
        return result

    def term(self):
        if self.peek() == "!":
            self.take()
            return not self.term()
        if self.peek() == "(":
            self.take()
            result = self.value()
            self.take()
            return result
        if self.peek() == "exists":
            self.take(), self.take()
            name = self.take().strip("'").replace("\\", "/")
            self.take()
            return bool(name) and os.path.exists(os.path.join(self.folder, name))
        left = self.take().strip("'")
        operator = self.peek()
        if operator not in ("==", "!=", "<", ">", "<=", ">="):
            return left.lower() == "true"
        self.take()
        right = self.take().strip("'")
        if operator in ("==", "!="):
            return (left.lower() == right.lower()) == (operator == "==")
        left, right = number(left), number(right)
        if left is None or right is None:
            return False
        return {"<": left < right, ">": left > right, "<=": left <= right,
                ">=": left >= right}[operator]


class Project:
    """One project file, read for one configuration and platform."""

    def __init__(self, path, configuration, platform, kit):
        self.path = path
        self.folder = os.path.dirname(path)
        name = os.path.splitext(os.path.basename(path))[0]
        self.properties = {
            "configuration": configuration, "platform": platform, "msbuildprojectname": name,
            "projectname": name, "projectdir": "./", "msbuildprojectdirectory": ".",
            "msbuildthisfiledirectory": "./", "inttermediateoutputpath": ".",
        }
        self.properties.update(kit)
        self.defaults = {}  # item type -> metadata of its definition
        self.items = []  # (type, name, metadata)
        self.trees = []
        self.read(path)
        # MSBuild's order: all properties first, then all definitions, then the items.
        for kind in ("ItemDefinitionGroup", "ItemGroup"):
            for root in self.trees:
                self.groups(root, kind)

    def holds(self, element):
        condition = element.get("Condition")
        if not condition:
            return True
        return Condition(expand(condition, self.properties), self.folder).value()

    def read(self, path):
        root = ElementTree.parse(path).getroot()
        for element in root.iter():
            element.tag = element.tag.split("}")[-1]
        self.trees.append(root)
        self.groups(root, "PropertyGroup")

    def groups(self, parent, kind):
        for group in parent:
            if not self.holds(group):
                continue
            if group.tag == "ImportGroup":
                self.groups(group, kind)
            elif group.tag == "Import" and kind == "PropertyGroup":
                name = expand(group.get("Project", ""), self.properties).replace("\\", "/")
                target = os.path.normpath(os.path.join(self.folder, name))
                if name and os.path.isfile(target) and not name.startswith("/"):
                    self.read(target)
            elif group.tag != kind:
                continue
            elif group.tag == "PropertyGroup":
                for element in group:
                    if self.holds(element):
                        self.properties[element.tag.lower()] = expand(
                            (element.text or "").strip(), self.properties)
            elif group.tag == "ItemDefinitionGroup":
                for element in group:
                    if self.holds(element):
                        kept = self.defaults.setdefault(element.tag, {})
                        self.metadata(element, kept)
            elif group.tag == "ItemGroup":
                for element in group:
                    if self.holds(element) and element.get("Include"):
                        self.add_items(element)

    def metadata(self, element, into):
        for entry in element:
            if self.holds(entry):
                text = expand((entry.text or "").strip(), self.properties)
                into[entry.tag] = re.sub(
                    r"%\((?:\w+\.)?(\w+)\)", lambda m: into.get(m.group(1), ""), text)

    def add_items(self, element):
        metadata = dict(self.defaults.get(element.tag, {}))
        self.metadata(element, metadata)
        excluded = expand(element.get("Exclude", ""), self.properties).split(";")
        for name in expand(element.get("Include"), self.properties).split(";"):
            name = name.strip()
            if name and name not in excluded and "@(" not in name and "*" not in name:
                self.items.append((element.tag, name.replace("\\", "/"), metadata))

    def of_type(self, kind):
        return [(name, metadata) for tag, name, metadata in self.items if tag == kind]

    def list_of(self, metadata, key):
        return [part.strip() for part in metadata.get(key, "").split(";") if part.strip()]
