# %% two loops, lists only
def design_matrix(x, degree):
    rows = []
    for value in x:
        row = [1.0]
        for _ in range(degree):
            row.append(row[-1] * float(value))
        rows.append(row)
    return rows


# %% vander, with the lowest power first
def design_matrix(x, degree):
    return np.vander(np.asarray(x, dtype=float), degree + 1, increasing=True)


# %% vander, turned round
def design_matrix(x, degree):
    return np.vander(np.array(x, dtype=float), degree + 1)[:, ::-1]


# %% NumPy's polynomials
def design_matrix(x, degree):
    return np.polynomial.polynomial.polyvander(np.asarray(x, dtype=float), degree)


# %% column by column
def design_matrix(x, degree):
    A = np.empty((len(x), degree + 1))
    for j in range(degree + 1):
        A[:, j] = np.power(np.asarray(x, dtype=float), j)
    return A


# %% whole numbers of Python, which never outgrow anything
def design_matrix(x, degree):
    values = [v.item() if hasattr(v, "item") else v for v in x]
    return np.array([[float(v**j) for j in range(degree + 1)] for v in values])
