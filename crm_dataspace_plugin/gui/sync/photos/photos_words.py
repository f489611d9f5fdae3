# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in words: how many, how large, how far, and why some stay."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from crm_dataspace_plugin.core.sync.photos.listing import Held, PhotoItem
from crm_dataspace_plugin.core.sync.photos.outcome import PhotosResult
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
REASONS_SHOWN = 12  # sentences; the receipt has all of them


def counted(items: Sequence[PhotoItem]) -> str:
    """Return for instance “12 photos, 34 MB: 3 sent, 9 wait”."""
    done, refused, waiting = sum(each.done for each in items), len(refused_ones(items)), len(waiting_ones(items))
    stay = len(items) - done - refused - waiting
    parts = [
        translate("Photos", "{} sent").format(number(done)) if done else "",
        _waiting(waiting) if waiting else "",
        translate("Photos", "{} refused").format(number(refused)) if refused else "",
        _staying(stay) if stay else "",
    ]
    return (
        f"{photo_words(len(items))}, {size_words(sum(each.size for each in items))}: {', '.join(filter(None, parts))}"
    )


def photo_words(count: int) -> str:
    return translate("Photos", "1 photo") if count == 1 else translate("Photos", "{} photos").format(number(count))


def _waiting(count: int) -> str:
    return translate("Photos", "1 waits") if count == 1 else translate("Photos", "{} wait").format(number(count))


def _staying(count: int) -> str:
    one = translate("Photos", "1 stays here")
    return one if count == 1 else translate("Photos", "{} stay here").format(number(count))


def size_words(size: int) -> str:
    """Return a size as the person's locale writes it, in bytes, kB or MB of a thousand each."""
    if size < 1000:
        return translate("Photos", "{} bytes").format(number(size))
    if size < 999_500:
        return translate("Photos", "{} kB").format(number(round(size / 1000)))
    return translate("Photos", "{} MB").format(QLocale().toString(size / 1_000_000, "f", 1))


def reasons(items: Sequence[PhotoItem]) -> str:
    """Return a sentence for each photo that cannot go, the first of them; those that wait for a yes have their box."""
    stuck = [each for each in items if not each.done and each.held is not Held.INTERNAL]
    told = [words for words in (each.why or each.row.message for each in stuck) if words]
    more = len(told) - REASONS_SHOWN
    lines = told[:REASONS_SHOWN] + ([translate("Photos", "… and {} more.").format(number(more))] if more > 0 else [])
    return "\n".join(lines)


def result_words(result: PhotosResult) -> str:
    """Return what became of a sending."""
    arrived = translate("Photos", "{} arrived at {}, with the same hash there; {} sent.").format(
        photo_words(len(result.arrived)), result.place, size_words(result.sent_bytes)
    )
    nothing = translate("Photos", "No photo arrived.")
    return " ".join([arrived if result.arrived else nothing, *result.problems])


def internal_ones(items: Sequence[PhotoItem]) -> list[PhotoItem]:
    return [each for each in items if each.held is Held.INTERNAL and not each.done and not each.refused]


def waiting_ones(items: Sequence[PhotoItem]) -> list[PhotoItem]:
    return [each for each in items if each.waits]


def refused_ones(items: Sequence[PhotoItem]) -> list[PhotoItem]:
    return [each for each in items if each.refused]
