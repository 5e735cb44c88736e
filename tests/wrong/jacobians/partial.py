# %% moves all variables
# says: all variables moved at once
def partial(f, x, i):
    x = np.array(x, dtype=float)
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5
    return (f(x + h) - f(x - h)) / (2 * h)


# %% counts the variables from 1
# says: the OTHER axis
def partial(f, x, i):
    x = np.array(x, dtype=float)
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i - 1]
    return (f(x + h) - f(x - h)) / 2e-5


# %% a forward difference
# says: step to BOTH sides
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-6 * np.eye(len(x))[i]
    return (f(x + h) - f(x + 0 * h)) / 1e-6


# %% a forward difference with its best step
# says: step to BOTH sides
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-8 * np.eye(len(x))[i]
    return (f(x + h) - f(x + 0 * h)) / 1e-8


# %% divides by h
# says: twice the slope
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return (f(x + h) - f(x - h)) / 1e-5


# %% a step to one side, divided by 2h
# says: half the slope
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return (f(x + h) - f(x + 0 * h)) / 2e-5


# %% changes x itself
# says: changed its argument
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    x[i] += 1e-5
    ahead = f(np.array(x))
    x[i] -= 2e-5
    return (ahead - f(np.array(x))) / 2e-5


# %% whole numbers cut the step off
# says: cut 4.99999 off
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    ahead, behind = np.array(x), np.array(x)
    ahead[i] = ahead[i] + 1e-5
    behind[i] = behind[i] - 1e-5
    return float(f(ahead) - f(behind)) / 2e-5


# %% lets Python count from the end
# says: there is no variable -1
def partial(f, x, i):
    if i >= len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return (f(x + h) - f(x - h)) / 2e-5


# %% an IndexError for an index that is too large
# says: numbered 0 and 1
def partial(f, x, i):
    if i < 0:
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return (f(x + h) - f(x - h)) / 2e-5


# %% the other way round
# says: the sign is wrong
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return (f(x - h) - f(x + h)) / 2e-5


# %% the whole gradient
# says: one is asked for
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    return np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% rounds
# says: don't round
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-5 * np.eye(len(x))[i]
    return round((f(x + h) - f(x - h)) / 2e-5, 3)


# %% a step that is too long
# says: with h about 1e-5
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-2 * np.eye(len(x))[i]
    return (f(x + h) - f(x - h)) / 2e-2


# %% a step that is too short
# says: with h about 1e-5
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    h = 1e-12 * np.eye(len(x))[i]
    return (f(x + h) - f(x - h)) / 2e-12


# %% calls f with a list
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    ahead, behind = [float(v) for v in x], [float(v) for v in x]
    ahead[i] += 1e-5
    behind[i] -= 1e-5
    return (f(ahead) - f(behind)) / 2e-5
