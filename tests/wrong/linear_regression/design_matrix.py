# %% vander as it comes
# says: the highest power comes first
def design_matrix(x, degree):
    return np.vander(np.asarray(x, dtype=float), degree + 1)


# %% a row for each power
# says: each POINT has a row
def design_matrix(x, degree):
    return np.array([np.asarray(x, dtype=float) ** j for j in range(degree + 1)])


# %% stops one power early
# says: the last column is missing
def design_matrix(x, degree):
    return np.vander(np.asarray(x, dtype=float), degree, increasing=True)


# %% begins with x
# says: column of ones is missing
def design_matrix(x, degree):
    return np.asarray(x, dtype=float)[:, None] ** np.arange(1, degree + 1)


# %% one power too many
# says: one power too many
def design_matrix(x, degree):
    return np.asarray(x, dtype=float)[:, None] ** np.arange(degree + 2)


# %% multiples in place of powers
# says: these are multiples
def design_matrix(x, degree):
    return np.asarray(x, dtype=float)[:, None] * np.arange(degree + 1)


# %% base and exponent exchanged
# says: powers OF the exponents
def design_matrix(x, degree):
    return np.arange(degree + 1) ** np.asarray(x, dtype=float)[:, None]


# %% whole numbers as they come
# says: outgrew the whole numbers
def design_matrix(x, degree):
    return np.asarray(x)[:, None] ** np.arange(degree + 1)


# %% vander of whole numbers
# says: outgrew the whole numbers
def design_matrix(x, degree):
    return np.vander(x, degree + 1, increasing=True)


# %% one long row
# says: in one long row
def design_matrix(x, degree):
    return np.array([float(v) ** j for v in x for j in range(degree + 1)])


# %% always a parabola
# says: columns for degree 2
def design_matrix(x, degree):
    x = np.asarray(x, dtype=float)
    return np.stack([np.ones(len(x)), x, x**2], axis=1)


# %% powers by logarithms
# says: 0 has no logarithm
def design_matrix(x, degree):
    with np.errstate(all="ignore"):
        logs = np.log(np.abs(np.asarray(x, dtype=float)))[:, None]
        return np.sign(x)[:, None] ** np.arange(degree + 1) / np.exp(-logs * np.arange(degree + 1))
