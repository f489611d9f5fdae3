# SPDX-License-Identifier: GPL-2.0-or-later
"""What the catalogues have answered so far, and how to say it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.client import Facets, FilterUse
from crm_dataspace_plugin.core.catalogue.facets import add_facets
from crm_dataspace_plugin.core.catalogue.federation import CataloguePage, CatalogueState, State
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title, value_label
from crm_dataspace_plugin.gui.catalogue.use_words import problem
from crm_dataspace_plugin.gui.count_words import catalogue_words, number

translate = QCoreApplication.translate


class SearchOutcome:
    """Gathers the pages of one search."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self.states: dict[str, CatalogueState] = {}
        self.records: list[Record] = []  # as the catalogues gave them
        self._facets: dict[str, Facets] = {}

    def take(self, page: CataloguePage) -> None:
        self.states[page.catalogue] = page.state
        self.records.extend(page.records)
        if page.facets:
            self._facets[page.catalogue] = page.facets
        elif page.records:
            self._facets.pop(page.catalogue, None)  # what was counted before is not true any more

    def answered(self, catalogue: str) -> bool:
        """Tell whether a catalogue gave any answer."""
        return catalogue in self.states and self.states[catalogue].state is not State.FAILED

    @property
    def server_facets(self) -> Facets:
        """The services' own counts of each filter that every catalogue with records counts."""
        answered = [name for name, state in self.states.items() if state.returned]
        given = [self._facets.get(name, {}) for name in answered]
        if not given:
            return {}
        total: Facets = {}
        for each in given:
            total = add_facets(total, each)
        return {name: counts for name, counts in total.items() if all(name in each for each in given)}

    @property
    def unstated(self) -> set[str]:
        """Return the filters about which some catalogue's records say nothing."""
        uses = [pair for state in self.states.values() for pair in state.uses.items()]
        return {name for name, use in uses if use is FilterUse.UNSTATED}

    @property
    def has_more(self) -> bool:
        """Tell whether some catalogue has more records than the query's limit let it give."""
        limit = self.query.limit
        return any(
            state.returned >= limit and (state.matched is None or state.matched > state.returned)
            for state in self.states.values()
        )

    def footer(self, shown: int, joined: int = 0) -> str:
        """Return shown of matched, how many catalogues answered, which failed and why, what was applied here.

        Args:
            shown: records after those of several catalogues were merged.
            joined: entries that became part of another catalogue's record.
        """
        matched = [state.matched for state in self.states.values() if state.state is not State.FAILED]
        known = max(sum(each or 0 for each in matched) - joined, shown)
        total = number(known) if None not in matched else translate("Search", "{} or more").format(number(shown))
        failed, partial = (self._count(state) for state in (State.FAILED, State.PARTIAL))
        parts = [
            translate("Search", "{} of {}").format(number(shown), total),
            catalogue_words(len(self.states)),
            translate("Search", "{} merged").format(number(joined)) if joined else "",
            translate("Search", "{} failed").format(failed) if failed else "",
            translate("Search", "{} incomplete").format(partial) if partial else "",
        ]
        lines = [" · ".join(filter(None, parts))]
        for name, state in self.states.items():
            lines.extend(self._reason(name))
            if state.skipped:
                lines.append(translate("Search", "{}: {} entries could not be read").format(name, state.skipped))
        return "\n".join(lines)

    def why_nothing(self, language: str, place: str = "") -> str:
        """Say which part of the search may be the cause of finding nothing, or that nobody answered and why.

        Args:
            place: what the area is in words, where it is that of a place.
        """
        failed = self._count(State.FAILED)
        if failed and failed == len(self.states):
            reasons = [line for name in self.states for line in self._reason(name)]
            return "\n".join([translate("Search", "No catalogue answered."), *reasons])
        missing = translate("Search", "{} gave no answer.").format(catalogue_words(failed)) if failed else ""
        return f"{self._causes(language, place)} {missing}".strip()

    def _count(self, state: State) -> int:
        return sum(each.state is state for each in self.states.values())

    def _reason(self, name: str) -> list[str]:
        """Return why a catalogue failed or is not complete and what to do, nothing where there is nothing to say."""
        state = self.states[name]
        text = f"{problem(state)} {state.advice}".strip()
        return [f"{name}: {text}"] if text else []

    def _causes(self, language: str, place: str) -> str:
        query = self.query
        causes = [
            translate("Search", "the words “{}”").format(query.text) if query.text else "",
            translate("Search", "the area {}").format(place).strip() if query.bbox else "",
            translate("Search", "the time") if query.start or query.end else "",
            *(_filter_words(name, values, language) for name, values in query.filters.items()),
            *(
                translate("Search", "not {}").format(_filter_words(name, values, language))
                for name, values in query.excluded.items()
            ),
        ]
        asked = ", ".join(filter(None, causes))
        if not asked:
            return translate("Search", "The catalogues hold no records.")
        return translate("Search", "Nothing matches {}.").format(asked)


def _filter_words(name: str, values: Sequence[str], language: str) -> str:
    return f"{facet_title(name)}: {', '.join(value_label(name, each, language) for each in values)}"
