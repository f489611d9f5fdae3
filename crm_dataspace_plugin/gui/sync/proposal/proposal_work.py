# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done with proposals in jobs: make, open, decide, answer. Plain values in and out, no widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.source import read_source, read_sources
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.proposal import review
from crm_dataspace_plugin.core.sync.proposal.document import write_proposal
from crm_dataspace_plugin.core.sync.proposal.filed import Filed, file_made, filed
from crm_dataspace_plugin.core.sync.proposal.making import Proposing, make_proposal
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal
from crm_dataspace_plugin.core.sync.proposal.reading import read_proposal
from crm_dataspace_plugin.core.sync.proposal.review import Opened
from crm_dataspace_plugin.core.sync.proposal.taking import Decision, take
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

Place = tuple[Path, str]  # of a layer: field copy, table


@dataclass(frozen=True)
class Shown:
    """A proposal as the panel shows it. Attributes: crs, authority code of the layer's coordinates."""

    path: Path
    layer: str
    schema: Schema
    opened: Opened
    crs: str = ""

    @property
    def features(self) -> int:
        return len(self.opened.proposal.features)


def make(place: Place, proposing: Proposing, target: Path, tick: Tick) -> Proposal:
    """Write the changes of a layer into a file, and keep that they were proposed; both or neither."""
    path, layer = place
    tick(UNKNOWN, layer)
    with open_field_copy(path) as connection:
        proposal = make_proposal(connection, layer, proposing)
        with transaction(connection):
            file_made(connection, layer, proposal)
            write_proposal(target, proposal)
    return proposal


def kept(path: Path, tick: Tick) -> list[Filed]:
    """Return the proposals that a field copy keeps."""
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        return filed(connection)


def open_file(file: Path, places: Sequence[Place], tick: Tick) -> Shown:
    """Open a file in the layer it is about.

    Args:
        places: the layers it may be about, the one the person chose first.
    """
    tick(UNKNOWN, file.name)
    proposal = read_proposal(file)
    path, layer = _fitting(proposal, places)
    with _layer(path, layer) as working:
        return _shown(path, working, review.open_proposal(working, proposal))


def reopen(path: Path, layer: str, proposal: str, tick: Tick) -> Shown:
    """Open a proposal that the field copy keeps."""
    tick(UNKNOWN, path.name)
    with _layer(path, layer) as working:
        return _shown(path, working, review.reopen(working, proposal))


def decide(shown: Shown, decisions: Sequence[Decision], by: str, tick: Tick) -> Shown:
    """Take decisions, all of them or none."""
    tick(UNKNOWN, shown.layer)
    with _layer(shown.path, shown.layer) as working:
        take(working, shown.opened.proposal, decisions, by)
        return _shown(shown.path, working, review.reopen(working, shown.opened.proposal.id))


def reply(shown: Shown, replies: Sequence[tuple[str, str, str]], by: str, tick: Tick) -> Shown:
    """Answer what the reviewer asked: uuid, field, answer."""
    tick(UNKNOWN, shown.layer)
    with _layer(shown.path, shown.layer) as working:
        return _shown(shown.path, working, review.reply(working, shown.opened, replies, by))


def answer(shown: Shown, target: Path, by: str, tick: Tick) -> Path:
    """Write the proposal as it goes back to the other side."""
    tick(UNKNOWN, target.name)
    with _layer(shown.path, shown.layer) as working, transaction(working.connection):
        opened = review.reopen(working, shown.opened.proposal.id)
        write_proposal(target, review.answer(working, opened, by))
    return target


def _fitting(proposal: Proposal, places: Sequence[Place]) -> Place:
    """Return the layer chosen if the proposal may be about it; else the one that fits best."""
    ranks = _ranks(proposal, places)
    if ranks.get(places[0], 0) >= SAME_SOURCE:
        return places[0]
    return max(places, key=lambda each: ranks.get(each, 0))


SAME_SOURCE = 2


def _ranks(proposal: Proposal, places: Sequence[Place]) -> dict[Place, int]:
    """Return how well each layer fits: it knows the proposal, has its source, or at least its name."""
    found = {}
    for path in dict.fromkeys(path for path, _ in places):
        with open_field_copy(path) as connection:
            known = {each.id: each.layer for each in filed(connection)}
            sources = read_sources(connection)
        for source in sources:
            same = bool(source.url) and source.url == proposal.source.get("url")
            named = proposal.source.get("name", "") in ("", source.name)
            rank = SAME_SOURCE + named if same else int(source.layer == proposal.layer)
            found[(path, source.layer)] = SAME_SOURCE + 2 if known.get(proposal.id) == source.layer else rank
    return found


@contextmanager
def _layer(path: Path, layer: str) -> Iterator[WorkingLayer]:
    with open_field_copy(path) as connection:
        yield WorkingLayer(connection, read_source(connection, layer))


def _shown(path: Path, layer: WorkingLayer, opened: Opened) -> Shown:
    return Shown(path, layer.name, layer.schema, opened, layer.source.crs)
