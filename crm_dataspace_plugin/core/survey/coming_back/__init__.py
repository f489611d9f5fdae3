# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey comes back: its folder is read, compared with its sealed base, checked, and merged into the one at home.

`incoming` opens what other programs may have rewritten, `raw_table` finds its way in it, `staging` brings it into the
form in which Sync compares layers, `merging` and `choices` put it into the field copy at home, `feature_checks`,
`row_checks` and `place_checks` say what to look at, and `taking_in` does all of it in one transaction. Sync then sees
ordinary local changes.
"""
