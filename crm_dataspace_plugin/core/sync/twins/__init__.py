# SPDX-License-Identifier: GPL-2.0-or-later
"""A facility that two technicians have found: noticed before it is created twice."""
