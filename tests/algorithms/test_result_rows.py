# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns become rows as these are written, a part at a time."""

import numpy as np

from crm_dataspace_plugin.algorithms.result_rows import AT_ONCE, rows_of


class Watched(list):
    """A column that keeps which parts of it were taken."""

    def __init__(self, values):
        super().__init__(values)
        self.taken = []

    def __getitem__(self, part):
        self.taken.append(part)
        return super().__getitem__(part)


def test_the_rows_are_those_of_the_columns():
    size = 2 * AT_ONCE + 1
    numbers, words = np.arange(size), [f"{each}" for each in range(size)]
    assert list(rows_of((numbers, words))) == list(zip(range(size), words))


def test_values_are_plain_ones():
    ((number, real, none),) = rows_of((np.array([1]), np.array([0.5]), np.array([None], dtype=object)))
    assert (type(number), type(real), none) == (int, float, None)


def test_no_more_than_a_part_is_turned_at_once():
    column = Watched(range(5 * AT_ONCE))
    rows = rows_of((column,))
    next(rows)
    assert len(column.taken) == 1
    assert sum(1 for _ in rows) == 5 * AT_ONCE - 1 and len(column.taken) == 5


def test_no_facilities_give_no_rows():
    assert list(rows_of(([], np.array([])))) == []
