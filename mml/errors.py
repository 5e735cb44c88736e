"""The one exception that the tools raise on purpose: its text is for the person at the keyboard."""


class MmlError(Exception):
    """Something is wrong that a person can mend. Says what, and what to do; the command line exits with 2."""
