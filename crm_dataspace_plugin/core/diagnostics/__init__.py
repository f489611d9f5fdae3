# SPDX-License-Identifier: GPL-2.0-or-later
"""What is told of the program itself: lines of the log, and the report that a person hands on."""
