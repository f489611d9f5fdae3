# SPDX-License-Identifier: GPL-2.0-or-later
"""A facility that two technicians have found: noticed before it is created twice."""

NEAR = 250.0  # metres, by default: positions taken from the far side of a pond or heap; here, where nothing is heavy
