# %% the derivatives alone
# says: these are the derivatives alone
def taylor_coefficients(derivatives, a):
    return np.array([d(a) for d in derivatives], dtype=float)


# %% divides by k
# says: divided by k, not by k!
def taylor_coefficients(derivatives, a):
    return np.array([d(a) / max(1, k) for k, d in enumerate(derivatives)])


# %% (k - 1)!
# says: one too small
def taylor_coefficients(derivatives, a):
    return np.array([d(a) / math.factorial(max(0, k - 1)) for k, d in enumerate(derivatives)])


# %% (k + 1)!
# says: one too large
def taylor_coefficients(derivatives, a):
    return np.array([d(a) / math.factorial(k) for k, d in enumerate(derivatives, start=1)])


# %% multiplies by the factorial
# says: divide by them
def taylor_coefficients(derivatives, a):
    return np.array([d(a) * math.factorial(k) for k, d in enumerate(derivatives)])


# %% always around 0
# says: evaluate the derivatives at a
def taylor_coefficients(derivatives, a):
    return np.array([d(0.0) / math.factorial(k) for k, d in enumerate(derivatives)])


# %% highest power first
# says: the constant, k = 0, comes first
def taylor_coefficients(derivatives, a):
    return np.array([d(a) / math.factorial(k) for k, d in enumerate(derivatives)])[::-1]


# %% without the constant
# says: the constant is missing
def taylor_coefficients(derivatives, a):
    return np.array([derivatives[k](a) / math.factorial(k) for k in range(1, len(derivatives))])


# %% whole numbers of 64 bits for the factorials
# says: outgrew 64 bits
def taylor_coefficients(derivatives, a):
    factorials = np.cumprod(np.maximum(1, np.arange(len(derivatives))))
    return np.array([d(a) for d in derivatives]) / factorials


# %% divides without remainder
# says: the decimals are lost
def taylor_coefficients(derivatives, a):
    return np.array([int(d(a) / math.factorial(k)) for k, d in enumerate(derivatives)])


# %% the terms at a
# says: powers of a
def taylor_coefficients(derivatives, a):
    return np.array([d(a) / math.factorial(k) * a**k for k, d in enumerate(derivatives)])


# %% adds the terms up
# says: return them one by one
def taylor_coefficients(derivatives, a):
    return sum(d(a) / math.factorial(k) for k, d in enumerate(derivatives))


# %% takes four derivatives for granted
# says: only the first four
def taylor_coefficients(derivatives, a):
    return np.array([derivatives[k](a) / [1, 1, 2, 6][k] for k in range(min(4, len(derivatives)))])
