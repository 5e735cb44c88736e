# %% forgets that range leaves out its stop
# says: stops too early: `range` ends before its `stop`
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return list(range(0, n, 2))


# %% adds a whole step to the stop, and goes past an odd n
# says: more than n: stop before you pass it
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return list(range(0, n + 2, 2))


# %% begins at 1 and lists the odd numbers
# says: These are the odd numbers
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return list(range(1, n + 1, 2))


# %% thinks that 0 is not an even number
# says: 0 is an even number too
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return list(range(2, n + 1, 2))


# %% doubles every number up to n, and ends at 2n
# says: twice every number from 0 to n
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return [2 * i for i in range(n + 1)]


# %% takes n for the number of entries
# says: the first n even numbers
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return [2 * i for i in range(n)]


# %% prints the list instead of returning it
# says: write `return` in place of `print`
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    print(list(range(0, n + 1, 2)))


# %% thinks that append returns the list
# says: Has `x = x.append(...)` lost a list?
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    out = []
    for i in range(0, n + 1, 2):
        out = out.append(i)
    return out


# %% indents the return into the loop
# says: does `return` stand inside the loop?
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    out = []
    for i in range(0, n + 1, 2):
        out.append(i)
        return out


# %% forgets the error for a negative n
# says: should raise ValueError
def evens_up_to(n):
    return list(range(0, n + 1, 2))


# %% returns the error instead of raising it
# says: write `raise` in place of `return`
def evens_up_to(n):
    if n < 0:
        return ValueError("n")
    return list(range(0, n + 1, 2))


# %% prints an error message instead of raising an error
# says: in place of `print`
def evens_up_to(n):
    if n < 0:
        print("error")
    else:
        return list(range(0, n + 1, 2))


# %% refuses 0 together with the negative numbers
# says: stopped with ValueError: n must be positive
def evens_up_to(n):
    if n <= 0:
        raise ValueError("n must be positive")
    return list(range(0, n + 1, 2))


# %% hard-codes the list of the worked example
# says: the list of the worked example, whatever n is
def evens_up_to(n):
    if n < 0:
        raise ValueError("n")
    return [0, 2, 4, 6]
