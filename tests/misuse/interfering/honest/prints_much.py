"""Prints its steps, which is much, but comes to an end."""
# %% primes_below
def primes_below(n):
    if n < 0:
        raise ValueError("negative")
    found = []
    for k in range(2, n):
        print("is", k, "a prime? 🤔")
        if all(k % d for d in range(2, k)):
            found.append(k)
            print("\x1b[32myes\x1b[0m")
    return found


for _ in range(5000):
    print("a line of fifty characters, to have something here")
