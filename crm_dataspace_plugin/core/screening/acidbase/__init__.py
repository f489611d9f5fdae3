# SPDX-License-Identifier: GPL-2.0-or-later
"""The acid-base account and its report."""
