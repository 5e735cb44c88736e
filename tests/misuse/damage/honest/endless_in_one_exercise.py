"""Has a loop without an end in one function, and one that is far too slow in a cell of its own.

Deserves: primes_below 0
Limits: seconds_a_cell=2
"""
# %% primes_below
def primes_below(n):
    found, k = [], 2
    while k < n:
        if all(k % d for d in found):
            found.append(k)
    return found
# %% after line_through
i = 0
while i < 10**12:
    i += 1
