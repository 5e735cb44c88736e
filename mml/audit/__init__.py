"""Prove that graders are right: right answers are accepted, wrong ones and mutants refused, with the message meant.

`answers` reads what people might write, `mutants` changes the reference solution, `run` grades each in a process of
its own through the cells that grade students, `report` tells the outcome.
"""

from .answers import Answer, Equivalent, answers, equivalents
from .mutants import Mutant, mutants
from .report import as_dict, page, print_report
from .run import Audit, ExerciseAudit, Verdict, audit

__all__ = [
    "Answer",
    "Audit",
    "Equivalent",
    "ExerciseAudit",
    "Mutant",
    "Verdict",
    "answers",
    "as_dict",
    "audit",
    "equivalents",
    "mutants",
    "page",
    "print_report",
]
