# SPDX-License-Identifier: GPL-2.0-or-later
"""The pre-selection protocol as shipped: questions, thresholds and words, none of them hard-coded.

Source: resources/screening/preselection.json, which says what was not verified.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json

LAYER_INPUTS = ("water", "settlements", "poor_water", "protected", "farmland")


@dataclass(frozen=True)
class Question:
    """One of the 18 questions.

    Attributes:
        block: `impact`, `contents`, `stability`, `pathway` or `receptor`.
        input: what answers it: the name of an attribute or of a receptor layer.
        applies_to: `any`, `lagoon` or `heap`.
        threshold: name of its threshold, empty without one.
        verification: how far text and threshold were checked.
    """

    number: int
    block: str
    input: str
    applies_to: str
    threshold: str
    text: str
    verification: str

    @property
    def field(self) -> str:
        """Name of the output field: `q01` to `q18`."""
        return f"q{self.number:02d}"


@dataclass(frozen=True)
class Threshold:
    name: str
    default: float
    unit: str
    label: str
    verification: str


@dataclass(frozen=True)
class Protocol:
    """Attributes:
    revision: of the file, counted up with each change of what is asked, reckoned or read.
    note: what the user must know before relying on a result.
    mark: the words that stand beside each unverified text or value.
    words: the vocabulary lists of the file, by name.
    """

    title: str
    source: str
    revision: int
    note: str
    mark: str
    questions: tuple[Question, ...]
    thresholds: tuple[Threshold, ...]
    words: Mapping[str, Any]

    def defaults(self) -> dict[str, float]:
        """Return every threshold's default value by name."""
        return {each.name: each.default for each in self.thresholds}

    def threshold(self, name: str) -> Threshold:
        """Return the threshold called `name`; KeyError if there is none."""
        return {each.name: each for each in self.thresholds}[name]


@lru_cache(maxsize=1)
def protocol() -> Protocol:
    """Return the protocol read from the resources folder."""
    raw = read_json("screening", "preselection.json")
    return Protocol(
        title=raw["title"],
        source=raw["source"],
        revision=raw["revision"],
        note=raw["note"],
        mark=raw["mark"],
        questions=tuple(Question(**each) for each in raw["questions"]),
        thresholds=tuple(Threshold(**each) for each in raw["thresholds"]),
        words={name: raw[name] for name in ("toxic_metals", "facility_kinds", "chemicals", "sulphides")},
    )
