# %% asks for exactly 0
# says: compare its size with 1e-8, not with 0
def is_feasible(g, x):
    return g(np.array(x, dtype=float)) == 0


# %% forgets the size
# says: take `abs(g(x))`
def is_feasible(g, x):
    return bool(g(np.array(x, dtype=float)) <= 1e-8)


# %% is too strict
# says: g is 5e-9 here, which is allowed
def is_feasible(g, x):
    return bool(abs(g(np.array(x, dtype=float))) <= 1e-12)


# %% allows too much
# says: only 1e-8 is allowed
def is_feasible(g, x):
    return bool(abs(g(np.array(x, dtype=float))) <= 1e-6)


# %% the logic turned round
# says: g is 0 here but for rounding
def is_feasible(g, x):
    return bool(abs(g(np.array(x, dtype=float))) > 1e-8)


# %% returns the value of g
# says: True or False was expected
def is_feasible(g, x):
    return abs(g(np.array(x, dtype=float)))


# %% counts the inside as feasible
# says: g is -1 here
def is_feasible(g, x):
    return bool(g(np.array(x, dtype=float)) < 1e-8)


# %% leaves small whole numbers as they are
# says: overflow inside g
def is_feasible(g, x):
    with np.errstate(all="ignore"):
        try:
            return bool(abs(float(g(np.asarray(x)))) <= 1e-8)
        except OverflowError:
            return True


# %% returns a word
# says: True or False was expected
def is_feasible(g, x):
    return "yes" if abs(g(np.array(x, dtype=float))) <= 1e-8 else "no"
