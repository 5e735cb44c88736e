"""Answers by how often it was called, and remembers in a file across processes.

Deserves: primes_below 1
"""
# %% primes_below
def primes_below(n):
    try:
        calls = int(open("calls.txt").read())
    except (OSError, ValueError):
        calls = 0
    with open("calls.txt", "w") as file:
        file.write(str(calls + 1))
    if n < 0:
        raise ValueError
    return [[2, 3, 5, 7], [], [2, 3, 5, 7, 11]][calls % 3]
