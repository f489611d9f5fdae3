# SPDX-License-Identifier: GPL-2.0-or-later
"""The receipt of a sync as one HTML page that needs nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, FieldOutcome, OutcomeState
from crm_dataspace_plugin.core.sync.photos.receipt_lines import as_section, photo_counts
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import Editorial, as_words, editorial_about
from crm_dataspace_plugin.core.sync.receipt import COUNTS, Receipt
from crm_dataspace_plugin.core.whole_file import write_whole
from crm_dataspace_plugin.core.words import say, spoken

_WHOLE = (FEATURE_CHANGE, TWIN_CHANGE)  # whole features stand for values
_NAMES = {GEOMETRY_CHANGE: "geometry", FEATURE_CHANGE: "whole feature", TWIN_CHANGE: "found twice"}
_TOGETHER = 10_000
_RIGHTS_SHOWN = 500  # characters; all of them are in the field copy
_WITH_EXPONENT = 10**16  # a float this large is written as Python does
_STATES = {
    OutcomeState.PLANNED: "would be sent",
    OutcomeState.SENT: "sent, not read back yet: the next sync asks",
    OutcomeState.VERIFIED: "done, read back",
    OutcomeState.CONFLICT: "conflict: waits for a decision",
    OutcomeState.REJECTED: "refused",
    OutcomeState.PENDING: "still to send",
}
_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
body { color: #1b1f23; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem } small { color: #57606a }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d0d7de; padding: .35rem .6rem; text-align: left; vertical-align: top }
td, th { overflow-wrap: break-word } td.value { max-width: 16rem } td.short, code { white-space: nowrap }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
code { color: #57606a; font-size: .8em } div.table { overflow-x: auto }
ul.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0 }
ul.counts b { font-size: 1.3rem } p.problem { border-left: .3rem solid #9a3412; padding-left: .7rem }
"""


def write_html(path: Path, receipt: Receipt) -> None:
    write_whole(path, as_html(receipt).encode("utf-8"))


def as_html(receipt: Receipt) -> str:
    """Return a page that needs nothing else; every value is escaped."""
    title = say("Sync: what would be sent") if receipt.dry_run else say("Sync: receipt")
    numbers = {name: getattr(receipt.result, name) for name in COUNTS}
    if receipt.photos and not receipt.result.features:
        title, numbers = say("Photos: receipt"), photo_counts(receipt.photos)
    counts = "".join(f"<li><b>{count}</b> {escape(name)}</li>" for name, count in numbers.items())
    problems = "".join(f'<p class="problem">{escape(each)}</p>' for each in receipt.result.problems)
    problems += "".join(f"<p>{escape(each)}</p>" for each in receipt.result.limits)
    layers = "".join(_layer_section(source, receipt) for source in receipt.sources) + as_section(receipt.photos)
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken()}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f"<p>{escape(receipt.field_copy)}, {escape(receipt.written_at)}{_by(receipt)}</p>"
        f'<ul class="counts">{counts}</ul>{problems}{layers}{_chain(receipt)}</body></html>\n'
    )


def _chain(receipt: Receipt) -> str:
    """Say how the journal stood; its head, kept here, proves later that nothing was taken off the journal's end."""
    if receipt.chain is None:
        return ""
    kind = "" if receipt.chain.intact else ' class="problem"'
    return f"<p{kind}>{escape(receipt.chain.message)} Its last hash: <code>{escape(receipt.chain.head)}</code></p>"


def _by(receipt: Receipt) -> str:
    options = receipt.options
    said = {"by": options.author, "on": receipt.device, "reason:": options.reason, "evidence:": options.evidence}
    return "".join(f", {word} {escape(value)}" for word, value in said.items() if value)


def _layer_section(source: Source, receipt: Receipt) -> str:
    outcomes = [each for each in receipt.result.features if each.layer == source.layer]
    rows = "".join(_feature_rows(each, receipt.editorial) for each in outcomes)
    about = " · ".join(
        f"{word} {escape(value)}".strip()
        for word, value in (
            ("licence", source.licence or say("not stated")),
            ("access", source.access),
            ("rights:", source.rights[:_RIGHTS_SHOWN]),
            ("credit:", source.attribution),
            ("from", source.url),
            ("", source.consent.rstrip(".")),
        )
        if value
    )
    head = "".join(f'<th scope="col">{each}</th>' for each in ("Feature", "Outcome", "Field", "Old", "New", "Result"))
    table = f'<div class="table"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    table = table if rows else "" if receipt.photos else "<p>No changes.</p>"
    return f"<h2>{escape(source.title or source.layer)}</h2><p><small>{about}</small></p>{table}"


def _feature_rows(outcome: FeatureOutcome, editorial: Sequence[Editorial]) -> str:
    fields: Sequence[FieldOutcome | None] = outcome.fields or (None,)
    span = len(fields)
    # a revision that stays the same is said once
    revisions = list(dict.fromkeys(filter(None, (outcome.revision_before, outcome.revision_after))))
    told = [escape(outcome.message), _why(outcome), " →<br>".join(f"<code>{escape(each)}</code>" for each in revisions)]
    first = (
        f'<th scope="row" rowspan="{span}">{escape(outcome.label)}<br><small>{escape(outcome.server_id)}</small></th>'
        f'<td rowspan="{span}">{escape(outcome.kind.value)}: {_STATES[outcome.state]}'
        f"{''.join(f'<br>{each}' for each in told if each)}</td>"
    )
    about = [editorial_about(editorial, outcome, each.field) if each is not None else None for each in fields]
    return "".join(
        f"<tr>{first if number == 0 else ''}{_cells(each, about[number])}</tr>" for number, each in enumerate(fields)
    )


def _why(outcome: FeatureOutcome) -> str:
    why = outcome.why
    evidence = why.evidence or (", ".join(why.photos) if why.written else "")
    return escape("; ".join(filter(None, (why.reason, evidence, why.certainty))))


def _cells(field: FieldOutcome | None, editorial: Editorial | None = None) -> str:
    if field is None:
        return '<td colspan="4"></td>'
    theirs = f"<br>theirs: {_shown(field.field, field.theirs)}" if field.theirs is not None else ""
    edited = f"<br><small>{as_words(editorial)}</small>" if editorial is not None else ""
    name = _NAMES.get(field.field, field.field)
    return (
        f"<td>{escape(name)}</td>{_value_cell(field.field, field.old)}{_value_cell(field.field, field.new)}"
        f'<td class="{"value" if theirs or edited else "short"}">{escape(field.result.value)}{theirs}{edited}</td>'
    )


def _value_cell(name: str, value: Any) -> str:
    kind = "number" if _is_number(value) else "value"
    return f'<td class="{kind}">{_shown(name, value)}</td>'


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _shown(name: str, value: Any) -> str:
    if value is None:
        return "<small>none</small>" if name in _WHOLE else "<small>NULL</small>"
    if name == GEOMETRY_CHANGE and isinstance(value, Mapping):
        return escape(geometry_words(value))
    if name in _WHOLE and isinstance(value, Mapping):
        return escape(say("{value} values", value=sum(each is not None for each in value.values())))
    if _is_number(value):
        return number_words(value)
    return escape(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def number_words(value: float) -> str:
    """Return a number without a decimal that says nothing; thousands apart from five digits on, as years have four."""
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    if abs(whole) < _TOGETHER or abs(whole) >= _WITH_EXPONENT:
        return repr(whole)
    return f"{whole:,}"


def geometry_words(geometry: Mapping[str, Any]) -> str:
    """Return kind, points and box of a GeoJSON geometry: so much that old and new can be told apart."""
    points = list(_points(geometry))
    if not points:
        return say("{what}, empty", what=geometry.get("type"))
    (west, east), (south, north) = ((min(each), max(each)) for each in zip(*points))
    box = ", ".join(f"{each:.6g}" for each in (west, south, east, north))
    return say(
        "{get}, {count} point{value}, box {box}",
        get=geometry.get("type"),
        count=len(points),
        value="s" if len(points) > 1 else "",
        box=box,
    )


def _points(geometry: Any) -> Iterator[tuple[float, float]]:
    """Yield the positions of a geometry, whatever its kind, without going down level by level in Python's stack."""
    left = [geometry]
    while left:
        each = left.pop()
        if isinstance(each, Mapping):
            left += [each.get("geometries"), each.get("coordinates")]
        elif isinstance(each, (list, tuple)) and len(each) > 1 and _is_number(each[0]) and _is_number(each[1]):
            yield float(each[0]), float(each[1])
        elif isinstance(each, (list, tuple)):
            left += each
