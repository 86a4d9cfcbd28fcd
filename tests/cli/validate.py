# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates JSON files against a schema of resources/json: validate.py SCHEMA FILE...

Prints a line for each fault and ends with 1 if there is any, with 0 if there is none; with 77 where Python's
jsonschema is not installed.
"""
import json
import pathlib
import sys
import urllib.request

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def load(uri):
    with urllib.request.urlopen(uri) as source:
        return json.load(source)


def validator(path):
    uri = path.resolve().as_uri()
    schema = load(uri)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    formats = jsonschema.FormatChecker()
    try:  # jsonschema 4.18 or newer
        from referencing import Registry, Resource
    except ImportError:
        return kind(schema, resolver=jsonschema.RefResolver(uri, schema), format_checker=formats)
    registry = Registry(retrieve=lambda wanted: Resource.from_contents(load(wanted)))
    return kind({"$schema": schema["$schema"], "$ref": uri}, registry=registry, format_checker=formats)


def leaves(error):
    """The faults behind one of several alternatives, those of the alternative that fits best."""
    inner = jsonschema.exceptions.best_match(error.context) if error.context else None
    return error if inner is None else leaves(inner)


faults = 0
checker = validator(pathlib.Path(sys.argv[1]))
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as source:
        content = json.load(source)
    for error in checker.iter_errors(content):
        error = leaves(error)
        place = "/".join(str(part) for part in error.absolute_path)
        print(f"{pathlib.Path(name).name}: /{place}: {error.message[:300]}")
        faults += 1
sys.exit(1 if faults else 0)
