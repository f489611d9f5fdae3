# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols of elements and codes of countries: when two letters are one, and when they are a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from crm_dataspace_plugin.core.catalogue.understand.language import Languages, function_words
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import lexicon
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import code_list

_JOINED = re.compile(r"\s*[-–/+&,;·]\s*|\s+")
_TIGHT = re.compile(r"\s*[-–/+&·]\s*")
_CONTEXT_ONLY = frozenset("BFPVYKSUI")  # single letters that are also enumerations, numerals, names
_ABBREVIATIONS = frozenset(["ree", "lree", "hree", "pgm"])
_CHAIN = 8  # members of a list that are looked at
_TITLE_SHARE = 0.75
_MATERIAL = frozenset(["facility_types", "commodities"])


@cache
def symbols() -> Mapping[str, str]:
    """Return the symbols, folded to as written."""
    codes = (each.code for each in code_list("commodity").codes)
    return {code.lower(): code for code in codes if len(code) <= 2 and code[0].isupper()}


@cache
def _country_codes() -> frozenset[str]:
    return frozenset(read_json("understanding", "groups.json")["codes in sentences"].split())


class Symbols:
    """The symbols of one sentence."""

    def __init__(self, words: tuple[Word, ...], languages: Languages) -> None:
        self._words = words
        self._languages = languages
        letters = [each.text for each in words if each.text[0].isalpha()]
        long = [each for each in letters if len(each) > 3]
        self.loud = bool(long) and all(each.isupper() for each in long)
        self._alone = all(
            each.text == symbols().get(each.folded) or self._grammar(n) == "and" for n, each in enumerate(words)
        )
        self.quiet = all(each.islower() for each in letters)
        titled = [each for each in long if each[0].isupper()]
        german = languages.leading == "de"
        self._titled = len(long) > 1 and len(titled) >= _TITLE_SHARE * len(long) and not german

    def element(self, n: int) -> str:
        """Return the code of the element that a word is the symbol of, empty if it is none here."""
        word = self._words[n]
        code = symbols().get(word.folded, "")
        if not code or len(word.text) > 2 or not word.text.isascii() or self._glued(n):
            return ""
        if n + 1 < len(self._words) and self._words[n + 1].gap == "-" and self._grammar(n + 1) == "suffix":
            return code  # As-rich
        if self._alone and word.text == code:
            return code  # nothing but symbols: “W”, “In, Ga”
        common = self._common(word)
        if word.text == code == "Co" and self._company(n):
            return ""
        if word.text == code and not self.loud:
            return code if (not common and len(code) == 2) or self._meant(n, common) else ""
        if word.text.isupper() and not self.loud and not self.quiet and self._listed(n, str.isupper):
            return code
        if word.text.isupper() and not self.loud and not self.quiet:  # AG is a company more often than silver
            beside = self._field(n + 1) == "facility_types" and not self._words[n + 1].parted
            return code if beside and not common and len(code) == 2 else ""
        sure = len(code) == 2 and not common and (n == 0 or self._listed(n, None) or self._beside_material(n))
        return code if sure or self._tightly_listed(n) or self._chained(n) else ""

    def _glued(self, n: int) -> bool:
        """Tell whether a number stands close to a word: CO2, 4th."""
        following = self._words[n + 1] if n + 1 < len(self._words) else None
        after = following is not None and following.gap == "" and self._words[n].text.isupper()
        return after or (n > 0 and self._words[n].gap == "")

    def _company(self, n: int) -> bool:
        """Tell whether a word is “company”: Northern Minerals Co."""
        word, following = self._words[n], self._words[n + 1] if n + 1 < len(self._words) else None
        named = n > 0 and (self._words[n - 1].capital or "&" in word.gap) and not word.parted
        return named and "-" not in word.gap and (following is None or following.gap.startswith((".", " ")))

    def country(self, n: int) -> str:
        """Return the code of the country that a word is, empty if it is none here."""
        word = self._words[n]
        if len(word.text) != 2 or not word.text.isupper() or self.loud or word.text not in _country_codes():
            return ""
        lonely = n == 0 and len(self._words) > 1 and self._common(word)
        return "" if lonely else word.text

    def doubtful(self, n: int) -> str:
        """Return the symbol that a word is written like, if it is one that people also write otherwise."""
        word = self._words[n]
        code = symbols().get(word.folded, "")
        written = word.text == code and (n > 0 or self._alone)
        return code if code and written and self._common(word) else ""

    def _common(self, word: Word) -> frozenset[str]:
        known = function_words().get(word.folded, frozenset())
        return known | lexicon().ordinary.get(word.folded, frozenset())

    def _meant(self, n: int, common: frozenset[str]) -> bool:
        """Tell whether a symbol that is also a word, or one letter, is meant as a symbol."""
        if self._listed(n, str):
            return True
        if self._words[n].text == "I":
            return False
        starts = n == 0 or "." in self._words[n].gap or "!" in self._words[n].gap or "?" in self._words[n].gap
        beside = self._beside_material(n)
        if n + 1 < len(self._words) and self._words[n + 1].gap == "-" and self._grammar(n + 1) == "suffix":
            return True  # As-rich
        if starts or self._titled:
            return beside and not any(self._languages.leads_without(n, each) for each in common)
        return not self._named(n) and (beside or self._words[n].text not in _CONTEXT_ONLY)

    def _named(self, n: int) -> bool:
        """Tell whether a word begins a name: La Unión."""
        if n + 1 >= len(self._words) or not self._words[n + 1].capital:
            return False
        following = self._words[n + 1]
        named = following.gap in (" ", "-", "\u00a0") and following.folded not in symbols()
        return named and self._field(n + 1) not in _MATERIAL

    def _listed(self, n: int, shape: object) -> bool:
        return any(self._is_symbol(m, shape) for m in self._neighbours(n))

    def _is_symbol(self, n: int, shape: object) -> bool:
        word = self._words[n]
        code = symbols().get(word.folded)
        if code is None:
            return False
        if shape is None:
            return len(code) == 2 and not self._common(word)
        return word.text == code if shape is str else word.text.isupper()

    def _neighbours(self, n: int) -> list[int]:
        """Return the words beside a word in a list: Sn in `W-Sn`, `W, Sn`, `W and Sn`."""
        found = []
        for step in (-1, 1):
            m = n + step
            if not 0 <= m < len(self._words):
                continue
            gap = self._words[max(m, n)].gap
            if _JOINED.fullmatch(gap) and (gap.strip() or self._words[m].folded in symbols()):
                found.append(m)
            further = m + step
            if 0 <= further < len(self._words) and self._grammar(m) == "and":
                found.append(further)
        return found

    def _chained(self, n: int) -> bool:
        """Tell whether two letters stand in a list with a symbol that is no word: `CO, NI JA CU`, `ga, ge, in`."""
        following = self._words[n + 1] if n + 1 < len(self._words) else None
        ends = following is None or following.parted or self._grammar(n + 1) in ("and", "in")
        strong = not self._common(self._words[n])
        if len(self._words[n].text) != 2 or not (strong or ends or self._field(n + 1) == "facility_types"):
            return False
        for step in (-1, 1):
            m = n
            for _ in range(_CHAIN):
                m = self._next_in_chain(m, step)
                if m < 0 or not (self._words[m].folded in symbols() or self._words[m].folded in _ABBREVIATIONS):
                    break
                if len(self._words[m].text) >= 2 and (strong or not self._common(self._words[m])):
                    return True
        return False

    def _next_in_chain(self, n: int, step: int) -> int:
        """Return the next word of a list, over a comma or the word for “and”; -1 where it ends."""
        m = n + step
        if not 0 <= m < len(self._words):
            return -1
        if self._words[max(m, n)].gap.strip() in (",", ";", "-", "/"):
            return m
        beyond = m + step
        return beyond if self._grammar(m) == "and" and 0 <= beyond < len(self._words) else -1

    def _tightly_listed(self, n: int) -> bool:
        """Tell whether a word stands in a chain with a symbol that is no word: `w-sn`, `co/ni/cu`."""
        for step in (-1, 1):
            m = n
            while 0 <= m + step < len(self._words):
                gap = self._words[max(m, m + step)].gap
                m += step
                folded = self._words[m].folded
                if not _TIGHT.fullmatch(gap) or folded not in symbols():
                    break
                if len(folded) == 2 and not self._common(self._words[m]):
                    return True
        return False

    def _beside_material(self, n: int) -> bool:
        """Tell whether a facility or a material stands beside: `W tailings`, `Co-Halden`, `relaves de Au`."""
        near = [m for m in (n + 1, n - 1) if 0 <= m < len(self._words) and not self._words[max(m, n)].parted]
        if n > 1 and self._words[n - 1].folded in function_words() and not self._words[n].parted:
            near.append(n - 2)
        return any(self._field(m) in _MATERIAL or self._grammar(m) in ("generic", "suffix") for m in near)

    def _field(self, n: int) -> str:
        if n >= len(self._words):
            return ""
        return next(
            (
                entry.meaning.field
                for reading in lexicon().forms.readings(self._words[n].folded)
                for entry in lexicon().starting(reading.word, reading.language)
                if entry.meaning.field in _MATERIAL
            ),
            "",
        )

    def _grammar(self, n: int) -> str:
        for reading in lexicon().forms.readings(self._words[n].folded):
            meaning = lexicon().single(reading.word, reading.language)
            if meaning and meaning.field in ("and", "generic", "suffix", "in"):
                return meaning.field
        return ""
