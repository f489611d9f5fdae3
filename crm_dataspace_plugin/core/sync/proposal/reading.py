# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading a proposal file: whoever wrote it, it is either understood whole or refused with one sentence."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn, Optional

from crm_dataspace_plugin.core.errors import DataError, GeometryUnusable
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.proposal.document import FORMAT, VERSION
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, ProposedFeature, Step, Verdict
from crm_dataspace_plugin.core.sync.proposal.seal import seal
from crm_dataspace_plugin.core.words import say

MOST_BYTES = 64 * 1024 * 1024
MOST_FEATURES = 100_000
MOST_FIELDS = 1_000  # of one feature
MOST_PHOTOS = 1_000
MOST_STEPS = 1_000  # of the history
MOST_POINTS = 1_000_000  # of all geometries together
LONGEST_NAME = 300  # characters
LONGEST_TEXT = 1_000_000
DEEPEST = 20  # values within one another
_LARGEST = 2**63  # no file can hold this number

_ID = re.compile(r"[\w.:/@+-]{1,200}", re.ASCII)


def read_proposal(path: Path) -> Proposal:
    """Return the proposal in a file.

    Raises:
        DataError: it is none, is damaged, or is larger than a proposal can be.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise DataError(say("{path} cannot be read.", path=path), str(error)) from error
    if len(content) > MOST_BYTES:
        raise DataError(
            say("{path} is larger than {most_bytes} MB: no proposal is.", path=path, most_bytes=MOST_BYTES // 1024**2)
        )
    return parse_proposal(content, path.name)


def parse_proposal(content: bytes, name: str) -> Proposal:
    """Return the proposal in what a file of this name holds; DataError as in `read_proposal`."""
    try:
        document = parse(content)
    except (ValueError, UnicodeDecodeError) as error:
        raise DataError(say("{name} is no JSON.", name=name), str(error)) from error
    return _Reader(name).proposal(document)


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._place = ""  # which feature is being read, for the sentence of a refusal
        self._points = 0  # of all geometries until now

    def proposal(self, document: Any) -> Proposal:
        about = self._mapping(self._mapping(document, say("The file")).get("proposal"), "“proposal”")
        if about.get("format") != FORMAT:
            self._refuse(say("it does not say that it is a “{format}”", format=FORMAT))
        if about.get("version") != VERSION:
            self._refuse(
                say("it is of version {what}, which this version does not know", what=str(about.get("version"))[:20])
            )
        features = document.get("features")
        if not isinstance(features, list) or not 0 < len(features) <= MOST_FEATURES:
            self._refuse(say("it must have 1 to {most_features:,} features", most_features=MOST_FEATURES))
        source = self._mapping(about.get("source", {}), "“source”")
        found = tuple(self._numbered(number, each) for number, each in enumerate(features, 1))
        if len({each.uuid for each in found}) < len(found):
            self._refuse(say("two of its features have the same uuid"))
        texts = ("layer", "made_at", "author", "device", "reason", "evidence", "licence", "crs")
        proposal = Proposal(
            id=self._id(about.get("id"), "id"),
            features=found,
            source={self._short(key): self._text(value) for key, value in list(source.items())[:50]},
            state=self._state(about.get("state")),
            history=self._history(about.get("history", [])),
            **{each: self._text(about.get(each, "")) for each in texts},
        )
        if about.get("seal") and about["seal"] != seal(proposal):
            self._refuse(say("its values were changed after it was written, ask its author for the file again"))
        return proposal

    def _history(self, raw: Any) -> tuple[Step, ...]:
        if not isinstance(raw, list) or len(raw) > MOST_STEPS:
            self._refuse(say("“history” must be a list of at most {most_steps:,} steps", most_steps=MOST_STEPS))
        told = [self._mapping(each, say("A step of the history")) for each in raw]
        texts = ("by", "at", "device", "note")
        return tuple(
            Step(self._state(each.get("state")), **{key: self._text(each.get(key, "")) for key in texts})
            for each in told
        )

    def _numbered(self, number: int, raw: Any) -> ProposedFeature:
        """Read a feature; the sentence of a refusal says which one."""
        self._place = say("feature {number}: ", number=number)
        feature = self._feature(raw)
        self._place = ""
        return feature

    def _feature(self, raw: Any) -> ProposedFeature:
        properties = self._mapping(self._mapping(raw, "A feature").get("properties"), say("A feature's “properties”"))
        try:
            kind = Operation(properties.get("change"))
        except ValueError:
            self._refuse(say("a feature's “change” is none of insert, update, delete"))
        base, ours = self._values(properties.get("base")), self._values(properties.get("ours"))
        if (kind is Operation.DELETE) is bool(ours) or (kind is Operation.INSERT and base):
            self._refuse(say("a feature's values do not fit its change, {kind}", kind=kind.value))
        if kind is Operation.UPDATE and base.keys() != ours.keys():
            self._refuse(say("a changed feature does not tell the same fields in “base” and “ours”"))
        server_id = properties.get("feature_id") or ""
        return ProposedFeature(
            uuid=self._id(properties.get("uuid"), "uuid"),
            server_id=self._short(server_id),
            label=self._short(properties.get("label", "")),
            kind=kind,
            base=base,
            ours=ours,
            revision=self._short(properties.get("revision", "")),
            why=self._why(properties),
            verdicts=self._verdicts(properties.get("verdicts", {})),
            place=self._value(GEOMETRY_CHANGE, raw.get("geometry")),
        )

    def _values(self, raw: Any) -> dict[str, Any]:
        values = self._mapping({} if raw is None else raw, say("A feature's values"))
        if len(values) > MOST_FIELDS:
            self._refuse(say("a feature has more than {most_fields:,} values", most_fields=MOST_FIELDS))
        return {self._short(name): self._value(name, value) for name, value in values.items()}

    def _value(self, name: str, value: Any) -> Any:
        if name == FEATURE_CHANGE:
            self._refuse(say("“{feature_change}” is no field", feature_change=FEATURE_CHANGE))
        if name == GEOMETRY_CHANGE:
            self._check_geometry(value)
        else:
            self._check_plain(value)
        return value

    def _check_geometry(self, value: Any) -> None:
        self._points += _points(value)
        if self._points > MOST_POINTS:
            self._refuse(say("its geometries have more than {most_points:,} points", most_points=MOST_POINTS))
        try:
            to_blob(value, 0)
        except GeometryUnusable as error:
            message = say(
                "{name} is no usable proposal: {place}a geometry is not valid.", name=self._name, place=self._place
            )
            raise DataError(message, str(error)) from error
        self._check_collection(value)

    def _check_collection(self, geometry: Any) -> None:
        parts = [geometry or {}]
        for _ in range(DEEPEST):
            inside = [one["geometries"] for one in parts if one.get("type") == "GeometryCollection"]
            parts = [each for some in inside for each in some]
            if not parts:
                return
        self._refuse(say("geometries are nested too deep"))

    def _check_plain(self, value: Any, depth: int = 0) -> None:
        if depth > DEEPEST:
            self._refuse(say("values are nested too deep"))
        if isinstance(value, float) and not math.isfinite(value):
            self._refuse(say("a number is not finite"))
        if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
            self._refuse(say("a number is too large"))
        if isinstance(value, str):
            self._text(value)
        inner = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else ()
        for each in inner:
            self._check_plain(each, depth + 1)

    def _why(self, properties: Mapping[str, Any]) -> Correction:
        photos = properties.get("photos", [])
        if not isinstance(photos, list) or len(photos) > MOST_PHOTOS:
            self._refuse(say("“photos” must be a list of at most {most_photos:,} paths", most_photos=MOST_PHOTOS))
        texts = {name: self._text(properties.get(name, "")) for name in ("reason", "evidence", "certainty")}
        return Correction(**texts, photos=tuple(self._short(each) for each in photos))

    def _verdicts(self, raw: Any) -> dict[str, Verdict]:
        found = {}
        for name, each in list(self._mapping(raw, "“verdicts”").items())[:MOST_FIELDS]:
            told = self._mapping(each, "A verdict")
            texts = {key: self._text(told.get(key, "")) for key in ("note", "by", "at")}
            found[self._short(name)] = Verdict(self._state(told.get("state")), **texts)
        return found

    def _state(self, raw: Any) -> EditorialState:
        try:
            return EditorialState(raw)
        except ValueError:
            self._refuse(say("“state” must be one of {name}", name=", ".join(each.value for each in EditorialState)))

    def _id(self, raw: Any, word: str) -> str:
        if not isinstance(raw, str) or _ID.fullmatch(raw) is None:
            self._refuse(say("a “{word}” is no usable identity", word=word))
        return raw

    def _mapping(self, raw: Any, what: str) -> Mapping[str, Any]:
        if not isinstance(raw, Mapping):
            self._refuse(say("{start}{what} is no JSON object", start=what[0].lower(), what=what[1:]))
        return raw

    def _short(self, raw: Any) -> str:
        return self._text(raw, LONGEST_NAME)

    def _text(self, raw: Any, longest: Optional[int] = None) -> str:
        longest = longest or LONGEST_TEXT
        if not isinstance(raw, str) or len(raw) > longest or "\0" in raw:
            self._refuse(say("a text is none, or longer than {longest:,} characters", longest=longest))
        return raw

    def _refuse(self, why: str) -> NoReturn:
        raise DataError(say("{name} is no usable proposal: {place}{why}.", name=self._name, place=self._place, why=why))


def _points(geometry: Any) -> int:
    """Return how many positions a geometry has at most, in a time that does not depend on how deep it is nested."""
    left, found = [geometry], 0
    while left and found <= MOST_POINTS:
        each = left.pop()
        if isinstance(each, Mapping):
            left += [each.get("coordinates"), each.get("geometries")]
        elif isinstance(each, list):
            found += not any(isinstance(one, (list, Mapping)) for one in each[:1])
            left += [one for one in each if isinstance(one, (list, Mapping))]
    return found
