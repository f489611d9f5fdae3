# SPDX-License-Identifier: GPL-2.0-or-later
"""The EU pre-selection protocol: questions, answers, decision, and its report."""
