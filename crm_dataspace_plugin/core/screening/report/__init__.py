# SPDX-License-Identifier: GPL-2.0-or-later
"""What the reports of all methods share: a report as a value, its page, and what is drawn in it."""
