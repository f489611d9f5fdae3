# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a sentence was understood: the values a careful reader expects against those that were found."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.vocabulary.words import fold

FOLDER = Path(__file__).resolve().parents[1] / "sentences"
LISTS = ("countries", "commodities", "facility_types", "statuses")
FIELDS = (*LISTS, "restored", "excluded", "near", "language", "regions")
STEM = 4  # letters of a place that inflection leaves alone


@dataclass(frozen=True)
class Sentence:
    """A line of the battery; `file` is the language, or "mixed"."""

    file: str
    text: str
    expected: dict[str, Any]
    groups: bool
    open: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """Values right, found and expected, over any number of sentences."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.expected + other.expected)

    @property
    def precision(self) -> Optional[float]:
        """Share of what was found that is right; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> Optional[float]:
        """Share of what was expected that was found; None where nothing was expected."""
        return self.right / self.expected if self.expected else None

    @property
    def perfect(self) -> bool:
        return self.right == self.found == self.expected


def battery() -> list[Sentence]:
    """Return all sentences, in the order of the files."""
    return [
        read(path.stem, line)
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def read(file: str, line: str) -> Sentence:
    row = json.loads(line)
    return Sentence(file, row["sentence"], row["expected"], row.get("groups", False), tuple(row.get("open", ())))


def score(sentence: Sentence, answer: dict[str, Any]) -> dict[str, Score]:
    """Return the score of each field that is measured in this sentence."""
    return {name: _score(sentence, name, answer) for name in FIELDS if _is_measured(sentence, name)}


def _is_measured(sentence: Sentence, name: str) -> bool:
    return name not in sentence.open and (name != "language" or "language" in sentence.expected)


def _score(sentence: Sentence, name: str, answer: dict[str, Any]) -> Score:
    expected, found = values(name, sentence.expected), values(name, answer)
    right = expected & found
    if sentence.groups and name == "commodities":
        found = right
    return Score(*(sum(each.values()) for each in (right, found, expected)))


def values(name: str, answer: dict[str, Any]) -> Counter[Any]:
    """Return the values of one field and how often, brought into a form in which equal means right."""
    given = answer.get(name)
    if name == "regions":
        return Counter({"a region": len(given or ())})
    if name == "excluded":
        return Counter({(key, value) for key in LISTS for value in (given or {}).get(key) or ()})
    if name == "near":
        return Counter([(_stems(given["place"]), float(given["km"]))] if given else [])
    if name in LISTS:
        return Counter(set(given or ()))
    return Counter([given] if given not in (None, "") else [])


def _stems(place: str) -> tuple[str, ...]:
    return tuple(word[:STEM] for word in fold(place).split())
