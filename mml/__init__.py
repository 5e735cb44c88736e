"""The helpers that the course's notebooks import, and the tools of the command `mml`.

A notebook imports `checks`, `internet`, `interact`, `plots` and `quiz`.
The command line lives in `cli`; `catalogue` reads the list of all content.
"""

__version__ = "0.1.0"
