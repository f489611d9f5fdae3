# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields of a Solr index hold what is asked: a default of our own, changed by what a person wrote as JSON.

The text is an object: our name to one field of the index or several, the first that the index has counts; `""` for
none. Under `values` it says how the index writes our codes::

    {"country": "land_s", "commodity": ["rohstoffe_ss"], "text": "titel_t^2 inhalt_t",
     "values": {"facility_type": {"tailings-pond": "Absetzbecken"}}}
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.catalogue.codes import CODED
from crm_dataspace_plugin.core.errors import CatalogueError
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import code_list
from crm_dataspace_plugin.core.words import say

NAMES = (
    "id",
    "title",
    "abstract",
    "position",
    "latitude",
    "longitude",
    "country",
    "region",
    "commodity",
    "facility_type",
    "status",
    "restored",
    "publisher",
    "keyword",
    "licence",
    "access",
    "kind",
    "issued",
    "updated",
    "time_start",
    "time_end",
    "link",
    "text",
    "details",
)
_FIELD = re.compile(r"[A-Za-z_][\w.-]{0,99}")
_BOOSTED = re.compile(r"[A-Za-z_][\w.-]{0,99}(\^\d{1,4}(\.\d{1,4})?)?")
_LONGEST = 100_000  # characters


@dataclass(frozen=True)
class SolrFields:
    """A mapping between our names and an index.

    Attributes:
        fields: our name to the index's fields, the most wanted first; those of `text` may carry a weight (`title^2`).
        values: our name to our code to the index's values for it.
        own: our names that the person mapped; what they name is used without asking whether the index has it.
        labels: field of `details` to the words shown before its value.
    """

    fields: Mapping[str, tuple[str, ...]]
    values: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: str) -> tuple[str, ...]:
        return self.fields.get(name, ())

    def name_of(self, index_field: str) -> str:
        """Return which of our names the person mapped to a field, empty for none."""
        return next(
            (name for name in self.fields if name in self.own and index_field in bare_fields(self.of(name))), ""
        )


def bare_fields(fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields without their weights."""
    return tuple(each.partition("^")[0] for each in fields)


def parse_fields(text: str) -> SolrFields:
    """Return the default mapping with the changes a person wrote; the default itself for an empty text.

    Raises:
        CatalogueError: one sentence that names the key that is wrong.
    """
    usual = default_fields()
    if not text.strip():
        return usual
    stated = _object(text)
    changed = {name: _fields_of(name, value) for name, value in stated.items() if name != "values"}
    values = _values(stated.get("values", {}))
    return SolrFields(
        fields={**usual.fields, **changed},
        values={**usual.values, **{name: {**usual.values.get(name, {}), **each} for name, each in values.items()}},
        own=frozenset(changed),
        labels=usual.labels,
    )


@cache
def default_fields() -> SolrFields:
    raw = read_json("catalogues", "solr_fields.json")
    return SolrFields(
        fields={name: tuple(each) for name, each in raw["fields"].items()},
        values={name: {code: tuple(each) for code, each in some.items()} for name, some in raw["values"].items()},
        labels=raw["details"],
    )


def _object(text: str) -> Mapping[str, Any]:
    if len(text) > _LONGEST:
        raise _wrong(say("they are longer than {longest} characters.", longest=_LONGEST))
    try:
        stated = json.loads(text)
    except json.JSONDecodeError as error:
        raise _wrong(
            say(
                "this is no JSON: line {lineno}, column {colno}: {msg}.",
                lineno=error.lineno,
                colno=error.colno,
                msg=error.msg,
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise _wrong(say("this is no JSON that can be read.")) from error
    if not isinstance(stated, dict):
        raise _wrong(say('they must be an object such as {{"country": "land_s"}}.'))
    return stated


def _fields_of(name: str, value: Any) -> tuple[str, ...]:
    if name not in NAMES:
        raise _wrong(
            say("“{name}” is none of our names. Known: {names}, values.", name=name[:60], names=", ".join(NAMES))
        )
    several = value.split() if isinstance(value, str) and name in ("text", "details") else [value]
    listed = [each for each in (value if isinstance(value, list) else several) if each != ""]
    pattern = _BOOSTED if name == "text" else _FIELD
    for each in listed:
        if not isinstance(each, str) or not pattern.fullmatch(each):
            raise _wrong(
                say(
                    "“{name}” must name a field of the index or a list of fields, not {shown}.",
                    name=name,
                    shown=_shown(each),
                )
            )
    return tuple(listed)


def _values(value: Any) -> dict[str, dict[str, tuple[str, ...]]]:
    if not isinstance(value, dict):
        raise _wrong(say("“values” must be an object: our name to our code to the index's value."))
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, pairs in value.items():
        if name not in NAMES:
            raise _wrong(say("“values.{name}” is none of our names.", name=name[:60]))
        if not isinstance(pairs, dict):
            raise _wrong(say("“values.{name}” must be an object: our code to the index's value.", name=name))
        found[name] = {code: _written(name, code, each) for code, each in pairs.items()}
    return found


def _written(name: str, code: str, value: Any) -> tuple[str, ...]:
    if name in CODED and code not in code_list(name):
        raise _wrong(say("“values.{name}”: “{code}” is no code of ours.", name=name, code=code[:60]))
    if name == "restored" and code not in ("true", "false"):
        raise _wrong(say("“values.restored” can only say how the index writes “true” and “false”."))
    listed = value if isinstance(value, list) else [value]
    if not listed or not all(isinstance(each, str) and each.strip() for each in listed):
        raise _wrong(say("“values.{name}.{code}” must be a text or a list of texts.", name=name, code=code[:60]))
    return tuple(listed)


def _shown(value: Any) -> str:
    return f"“{value[:60]}”" if isinstance(value, str) else f"{json.dumps(value, default=str)[:60]}"


def _wrong(reason: str) -> CatalogueError:
    return CatalogueError(say("Index fields (JSON): {reason}", reason=reason))
