"""Submissions that cheat, pry or break things, each group with honest ones beside it that look much the same.

`assignment` is the one assignment that all of them answer, `cases` reads them, `trap` is the course they are let
loose in: with secrets that must not come out and files that must not change. `tests/test_misuse.py` grades them.
"""
