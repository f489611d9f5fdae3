# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and resource side by side, and the report of both."""
