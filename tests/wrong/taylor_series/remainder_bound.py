# %% n!
# says: one too small
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** (n + 1) / math.factorial(n)


# %% n everywhere
# says: one too small
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** n / math.factorial(n)


# %% the power n
# says: the power is one too small
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** n / math.factorial(n + 1)


# %% without the bars
# says: the error has no sign
def remainder_bound(M, a, x, n):
    return M * (x - a) ** (n + 1) / math.factorial(n + 1)


# %% d ** n + 1
# says: adds 1 to the power
def remainder_bound(M, a, x, n):
    return M * (abs(x - a) ** n + 1) / math.factorial(n + 1)


# %% divides by n + 1
# says: not by its factorial
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** (n + 1) / (n + 1)


# %% forgets the factorial
# says: divide by (n + 1)!
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** (n + 1)


# %% forgets M
# says: M is missing
def remainder_bound(M, a, x, n):
    return abs(x - a) ** (n + 1) / math.factorial(n + 1)


# %% divides by M
# says: multiply by it
def remainder_bound(M, a, x, n):
    return abs(x - a) ** (n + 1) / (M * math.factorial(n + 1))


# %% the distance from 0
# says: taken from 0
def remainder_bound(M, a, x, n):
    return M * abs(x) ** (n + 1) / math.factorial(n + 1)


# %% whole numbers of 64 bits
# says: outgrew 64 bits
def remainder_bound(M, a, x, n):
    return M * abs(x - a) ** (n + 1) / np.prod(np.arange(1, n + 2))


# %% whole numbers of 64 bits for the power
# says: the power of a whole number outgrew 64 bits
def remainder_bound(M, a, x, n):
    return M * np.abs(x - a) ** (n + 1) / math.factorial(n + 1)
