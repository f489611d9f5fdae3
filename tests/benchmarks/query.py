# SPDX-License-Identifier: GPL-2.0-or-later
"""Precision and recall of understood sentences, per field and language.

    python3 -m tests.benchmarks.query [--failures]

Asks the command line that scripts use, once for all sentences of tests/sentences. A value is counted in each sentence
it stands in (micro average). Fails where countries, commodities, facility types or statuses miss the target.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Optional

from tests.benchmarks.scoring import FIELDS, LISTS, Score, Sentence, battery, score

ROOT = Path(__file__).resolve().parents[2]
MODULE = "crm_dataspace_plugin.core.catalogue.understand"
TARGET = 0.99

Scores = dict[str, Score]


def main(arguments: list[str]) -> int:
    """Return 0 where every field that has a target meets it."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks.query", description=__doc__.splitlines()[0])
    parser.add_argument("--failures", action="store_true", help="print every sentence that was not understood in full")
    failures = parser.parse_args(arguments).failures
    sentences = battery()
    start = time.perf_counter()
    answers = understood([each.text for each in sentences])
    seconds = time.perf_counter() - start
    scored = [(each, answer, score(each, answer)) for each, answer in zip(sentences, answers)]
    if failures:
        for each, answer, scores in scored:
            show_failure(each, answer, scores)
    show_table([(each.file, scores) for each, _, scores in scored])
    below = missed(total([scores for _, _, scores in scored]))
    print(f"\n{len(sentences)} sentences in {seconds:.2f} s. Target: {TARGET} for {', '.join(LISTS)}.")
    print(f"Below the target: {', '.join(below)}." if below else "The target is met.")
    return 1 if below else 0


def understood(sentences: list[str]) -> list[dict[str, Any]]:
    """Return the command line's answer to each sentence."""
    command = [sys.executable, "-m", MODULE, "--lines"]
    given = "".join(f"{each}\n" for each in sentences)
    finished = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, encoding="utf-8", timeout=300)
    if finished.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{finished.stderr[-4000:]}")
    answers = [json.loads(line) for line in finished.stdout.split("\n") if line]
    if len(answers) != len(sentences):
        raise SystemExit(f"{len(sentences)} sentences, but {len(answers)} answers")
    return answers


def total(scores: list[Scores]) -> Scores:
    return {name: sum((each[name] for each in scores if name in each), Score()) for name in FIELDS}


def missed(scores: Scores) -> list[str]:
    """Return what fell below the target, or could not be measured."""
    measures = [(name, kind, getattr(scores[name], kind)) for name in LISTS for kind in ("precision", "recall")]
    return [f"{kind} of {name}" for name, kind, value in measures if value is None or value < TARGET]


def show_table(scored: list[tuple[str, Scores]]) -> None:
    files = list(dict.fromkeys(file for file, _ in scored))
    rows = [("all", [scores for _, scores in scored])]
    rows += [(file, [scores for each, scores in scored if each == file]) for file in files]
    print(f"{'precision recall':16}" + "".join(f"{name:>15}" for name in FIELDS))
    for file, scores in rows:
        cells = (f"{number(each.precision)} {number(each.recall)}" for each in total(scores).values())
        print(f"{file:6}{len(scores):10}" + "".join(f"{cell:>15}" for cell in cells))


def number(value: Optional[float]) -> str:
    """Return three decimals, cut off rather than rounded: 0.9899 must not look like 0.990."""
    return "    –" if value is None else f"{int(value * 1000 + 1e-9) / 1000:.3f}"


def show_failure(sentence: Sentence, answer: dict[str, Any], scores: Scores) -> None:
    wrong = [name for name, each in scores.items() if not each.perfect]
    if wrong:
        print(f"{sentence.file}: {sentence.text}")
    for name in wrong:
        print(f"    {name}: expected {sentence.expected.get(name)}, found {answer.get(name)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
