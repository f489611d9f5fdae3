# SPDX-License-Identifier: GPL-2.0-or-later
"""What was understood of a sentence, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

FIELDS = ("countries", "regions", "commodities", "facility_types", "statuses")


@dataclass(frozen=True)
class Near:
    """A place as written in the sentence, and how far from it, in kilometres."""

    place: str
    km: float


@dataclass(frozen=True)
class Span:
    """One piece of the sentence that was understood.

    Attributes:
        start, end: offsets into the sentence as it was given.
        field: one of `FIELDS`, or `restored`, `near`.
        code: the code; several of one group, such as the battery metals, joined by `|`; `yes` or `no` for restored.
        negated: the sentence excludes it.
    """

    start: int
    end: int
    field: str
    code: str
    negated: bool = False


@dataclass(frozen=True)
class Ambiguity:
    """A word with more than one meaning.

    Attributes:
        chosen: the code taken, empty when the word was left as an ordinary word.
        others: the codes it could be as well; empty text stands for an ordinary word.
    """

    word: str
    chosen: str
    others: tuple[str, ...]


@dataclass(frozen=True)
class Understood:
    """The meaning of a sentence.

    Attributes:
        countries, regions, commodities, facility_types, statuses: codes wanted, in the order of the sentence.
        restored: wanted restored, not restored, or None for either.
        excluded: field to the codes not wanted, a key for each of `FIELDS`.
        text: what was not understood, function words dropped.
        language: main language (ISO 639-1), empty if it cannot be told.
        spans: in the order of the sentence, none overlapping another.
    """

    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    commodities: tuple[str, ...] = ()
    facility_types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    restored: Optional[bool] = None
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: dict.fromkeys(FIELDS, ()))
    near: Optional[Near] = None
    text: str = ""
    language: str = ""
    spans: tuple[Span, ...] = ()
    ambiguous: tuple[Ambiguity, ...] = ()

    def document(self) -> dict[str, Any]:
        """Return the JSON object that the command prints."""
        return {
            **{name: list(getattr(self, name)) for name in FIELDS},
            "restored": self.restored,
            "excluded": {name: list(self.excluded.get(name, ())) for name in FIELDS},
            "near": None if self.near is None else {"place": self.near.place, "km": self.near.km},
            "text": self.text,
            "language": self.language,
            "spans": [vars(each) for each in self.spans],
            "ambiguous": [{**vars(each), "others": list(each.others)} for each in self.ambiguous],
        }
