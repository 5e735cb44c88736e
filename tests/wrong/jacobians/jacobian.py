# %% transposed
# says: rows and columns are exchanged
def jacobian(f, x):
    return np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% reshapes in place of transposing
# says: not reshape
def jacobian(f, x):
    J = np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])
    return J.reshape(J.shape[::-1])


# %% subtracts lists
# says: np.asarray(...)
def jacobian(f, x):
    return np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]).T


# %% one output gives a vector
# says: no exception
def jacobian(f, x):
    J = np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]).T
    return J[0] if len(J) == 1 else J


# %% squeezes
# says: one input is no exception
def jacobian(f, x):
    return np.squeeze(np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]).T)


# %% divides by h
# says: twice the Jacobian
def jacobian(f, x):
    return np.array([np.subtract(f(x + h), f(x - h)) / 1e-5 for h in 1e-5 * np.eye(len(x))]).T


# %% a forward difference
# says: step to BOTH sides
def jacobian(f, x):
    x = np.array(x, dtype=float)
    return np.array([np.subtract(f(x + h), f(x)) / 1e-6 for h in 1e-6 * np.eye(len(x))]).T


# %% does not put the entries back
# says: must go back
def jacobian(f, x):
    x = np.array(x, dtype=float)
    columns = []
    for j in range(len(x)):
        x[j] += 1e-5
        ahead = np.array(f(x))
        x[j] -= 2e-5
        columns.append((ahead - f(x)) / 2e-5)
    return np.column_stack(columns)


# %% as many rows as inputs
# says: let their number follow len(f(x))
def jacobian(f, x):
    n = len(x)
    J = np.zeros((3, n) if n == 2 else (n, n))
    for i in range(len(J)):
        for j, h in enumerate(1e-5 * np.eye(n)):
            J[i, j] = (f(x + h)[i] - f(x - h)[i]) / 2e-5
    return J


# %% all inputs at once
# says: all inputs moved at once
def jacobian(f, x):
    x = np.array(x, dtype=float)
    return np.subtract(f(x + 1e-5), f(x - 1e-5)) / 2e-5


# %% sums the outputs
# says: the outputs are added up
def jacobian(f, x):
    return np.array([(np.sum(f(x + h)) - np.sum(f(x - h))) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% flat
# says: stand in one row
def jacobian(f, x):
    return np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]).T.ravel()


# %% whole numbers cut the step off
# says: cut 4.99999 off
def jacobian(f, x):
    columns = []
    for j in range(len(x)):
        ahead, behind = np.array(x), np.array(x)
        ahead[j] = ahead[j] + 1e-5
        behind[j] = behind[j] - 1e-5
        columns.append(np.subtract(f(ahead), f(behind)) / 2e-5)
    return np.column_stack(columns)


# %% only outputs with the number of the input
# says: only the diagonal
def jacobian(f, x):
    J = np.array([np.subtract(f(x + h), f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))]).T
    return np.diag(np.diag(J)) if J.shape[0] == J.shape[1] else J
