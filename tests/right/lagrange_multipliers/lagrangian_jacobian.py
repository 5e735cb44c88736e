# %% np.block
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -dg(x).reshape(-1, 1)
    return np.block([[d2f(x) - multiplier * d2g(x), b], [b.T, np.zeros((1, 1))]])


# %% loops and lists only
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x) + 0.0
    n = len(x)
    F, G, b = d2f(x), d2g(x), dg(x)
    rows = []
    for i in range(n):
        rows.append([F[i][j] - multiplier * G[i][j] for j in range(n)] + [-b[i]])
    rows.append([-v for v in b] + [0])
    return rows


# %% rows and columns put on, one after the other
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.asarray(x, dtype=np.float64)
    top = np.hstack([d2f(x) - d2g(x) * multiplier, -dg(x)[:, np.newaxis]])
    return np.vstack([top, np.append(-dg(x), 0)])


# %% padded with zeros, the border by an outer product
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, float)
    J = np.pad(d2f(x) - multiplier * d2g(x), ((0, 1), (0, 1)))
    border = np.outer(np.append(dg(x), 0), np.eye(len(x) + 1)[-1])
    return J - border - border.T
