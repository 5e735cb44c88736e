# %% downhill
# says: DOWNhill
def gradient(f, x):
    return -np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% a unit vector
# says: this is a unit vector
def gradient(f, x):
    g = np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])
    return g / np.linalg.norm(g)


# %% all variables at once
# says: all variables moved at once
def gradient(f, x):
    x = np.array(x, dtype=float)
    return np.array([(f(x + 1e-5) - f(x - 1e-5)) / 2e-5 for _ in x])


# %% does not put the entries back
# says: must go back
def gradient(f, x):
    x = np.array(x, dtype=float)
    slopes = []
    for i in range(len(x)):
        x[i] += 1e-5
        ahead = f(x)
        x[i] -= 2e-5
        slopes.append((ahead - f(x)) / 2e-5)
    return np.array(slopes)


# %% forward, without putting the entries back
# says: put each entry back
def gradient(f, x):
    x = np.array(x, dtype=float)
    slopes = []
    for i in range(len(x)):
        before = f(x)
        x[i] += 1e-6
        slopes.append((f(x) - before) / 1e-6)
    return np.array(slopes)


# %% a forward difference
# says: step to BOTH sides
def gradient(f, x):
    x = np.array(x, dtype=float)
    return np.array([(f(x + h) - f(x)) / 1e-7 for h in 1e-7 * np.eye(len(x))])


# %% divides by h
# says: twice the gradient
def gradient(f, x):
    return np.array([(f(x + h) - f(x - h)) / 1e-5 for h in 1e-5 * np.eye(len(x))])


# %% whole numbers cut the step off
# says: cut 4.99999 off
def gradient(f, x):
    slopes = []
    for i in range(len(x)):
        ahead, behind = np.array(x), np.array(x)
        ahead[i] = ahead[i] + 1e-5
        behind[i] = behind[i] - 1e-5
        slopes.append(float(f(ahead) - f(behind)) / 2e-5)
    return np.array(slopes)


# %% returns inside the loop
# says: inside the loop
def gradient(f, x):
    for h in 1e-5 * np.eye(len(x)):
        return (f(x + h) - f(x - h)) / 2e-5


# %% adds the slopes up
# says: the sum of the partial derivatives
def gradient(f, x):
    return sum((f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x)))


# %% the length
# says: the length of the gradient
def gradient(f, x):
    return np.linalg.norm([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% changes x itself
# says: changed its argument
def gradient(f, x):
    slopes = []
    for i in range(len(x)):
        x[i] = x[i] + 1e-5
        ahead = f(np.array(x))
        x[i] = x[i] - 2e-5
        slopes.append((ahead - f(np.array(x))) / 2e-5)
        x[i] = x[i] + 1e-5
    return np.array(slopes)


# %% a row of a matrix
# says: `.ravel()`
def gradient(f, x):
    return np.array([[(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]])


# %% three variables only
# says: works for three
def gradient(f, x):
    h = 1e-5
    x = np.array(x, dtype=float)
    dx = (f(x + [h, 0, 0]) - f(x - [h, 0, 0])) / (2 * h)
    dy = (f(x + [0, h, 0]) - f(x - [0, h, 0])) / (2 * h)
    dz = (f(x + [0, 0, h]) - f(x - [0, 0, h])) / (2 * h)
    return np.array([dx, dy, dz])


# %% one number where there is one variable
# says: `.ravel()`
def gradient(f, x):
    g = np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])
    return g.reshape(-1, 1) if len(g) == 1 else g


# %% a step that is too short
# says: with h about 1e-5
def gradient(f, x):
    return np.array([(f(x + h) - f(x - h)) / 2e-12 for h in 1e-12 * np.eye(len(x))])
