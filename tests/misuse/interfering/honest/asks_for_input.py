"""Asks for a number in a cell of its own, as in an interactive session: nobody answers, and nothing else is lost."""
# %% last
n = int(input("How many? "))
print(primes_below(n))
