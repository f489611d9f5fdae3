# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a survey that came back: one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup, escaped, joined, table, tag
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.request import TakenSurvey
from crm_dataspace_plugin.core.whole_file import write_whole
from crm_dataspace_plugin.core.words import say, spoken

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
body { color: #1b1f23; background: #fff } h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% } div.scroll { overflow-x: auto }
th, td { border-bottom: 1px solid #d0d7de; padding: .35rem .6rem; text-align: left; vertical-align: top }
td { overflow-wrap: anywhere }
"""
_TITLES = {
    Severity.ERROR: "Cannot be right",
    Severity.WARNING: "Unusual, or lost on the way",
    Severity.NOTE: "Good to know",
}


def write_report(path: Path, taken: TakenSurvey, looked_only: str = "") -> None:
    """Write the report; ReportError where the file cannot be written.

    Args:
        looked_only: a sentence that says that nothing was written, empty where it was.
    """
    write_whole(path, report(taken, looked_only).encode("utf-8"))


def report(taken: TakenSurvey, looked_only: str = "") -> str:
    """Return the report as HTML."""
    title = say("Survey {title}", title=taken.title)
    body = joined(
        [
            tag("h1", title),
            *([tag("p", looked_only)] if looked_only else []),
            tag(
                "p",
                say(
                    "Taken into {name}. Sync finds these as its changes; nothing was sent yet.",
                    name=taken.field_copy.name,
                ),
            ),
            _counts(taken),
            *_findings(taken.findings),
        ]
    )
    head = tag("head", tag("meta", charset="utf-8"), tag("title", title), tag("style", Markup(_STYLE)))
    return f"<!doctype html>\n{escaped(tag('html', head, tag('body', body), lang=spoken()))}\n"


def _counts(taken: TakenSurvey) -> Markup:
    rows: list[tuple[Cell, Cell]] = [
        (say("new features"), taken.inserted),
        (say("changed features"), taken.updated),
        (say("deleted features"), taken.deleted),
        (say("samples, readings, visits, checklist"), taken.rows),
        (say("photos copied"), taken.photos),
        (say("values to choose"), taken.conflicts),
    ]
    return table(("what", say("how many")), rows, ("", ""))


def _findings(findings: tuple[Finding, ...]) -> Iterator[Markup]:
    for severity, title in _TITLES.items():
        chosen = [each for each in findings if each.severity is severity]
        if chosen:
            yield tag("h2", f"{title} ({len(chosen)})")
            rows = [(each.layer, each.label, each.field, each.words, each.advice) for each in chosen]
            yield table(("layer", "feature", "field", say("what is so"), say("what to do")), rows, ("",) * 5)
