# %% takes the first three errors
# says: compares the FIRST three errors
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    a, b, c = (float(e) for e in errors[:3])
    return np.log(c / b) / np.log(b / a)


# %% turns the quotient upside down
# says: upside down
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    a, b, c = (float(e) for e in errors[-3:])
    return np.log(b / a) / np.log(c / b)


# %% forgets the logarithms
# says: take the logarithm of each first
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    a, b, c = (float(e) for e in errors[-3:])
    return (c / b) / (b / a)


# %% divides the logarithms of two errors
# says: divides the logarithms of two errors
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    return np.log(float(errors[-1])) / np.log(float(errors[-2]))


# %% the logarithm of the quotient
# says: the logarithm of the quotient
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    a, b, c = (float(e) for e in errors[-3:])
    return np.log((c / b) / (b / a))


# %% averages the estimates
# says: averages over all steps
def convergence_order(errors):
    e = np.array(errors, dtype=float)
    if len(e) < 3 or np.any(e <= 0):
        raise ValueError
    r = np.log(e[1:] / e[:-1])
    return np.mean(r[1:] / r[:-1])


# %% one ratio upside down
# says: turn both ratios the same way round
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError
    a, b, c = (float(e) for e in errors[-3:])
    return np.log(b / c) / np.log(b / a)


# %% logarithms of small whole numbers
# says: logarithms of three digits
def convergence_order(errors):
    e = np.asarray(errors)
    if len(e) < 3 or np.any(e <= 0):
        raise ValueError
    logs = np.log(e)
    return float(logs[-1] - logs[-2]) / float(logs[-2] - logs[-3])


# %% does not look whether errors are positive
# says: an error of 0 has no logarithm
def convergence_order(errors):
    e = np.array(errors, dtype=float)
    if len(e) < 3:
        raise ValueError
    return np.log(e[-1] / e[-2]) / np.log(e[-2] / e[-3])


# %% allows errors of 0
# says: an error of 0 has no logarithm
def convergence_order(errors):
    e = np.array(errors, dtype=float)
    if len(e) < 3 or np.any(e < 0):
        raise ValueError
    return np.log(e[-1] / e[-2]) / np.log(e[-2] / e[-3])


# %% looks at the last three errors alone
# says: one of the errors is negative
def convergence_order(errors):
    e = np.array(errors, dtype=float)
    if len(e) < 3 or np.any(e[-3:] <= 0):
        raise ValueError
    return np.log(e[-1] / e[-2]) / np.log(e[-2] / e[-3])


# %% forgets that three are needed
# says: It should raise ValueError
def convergence_order(errors):
    e = np.array(errors, dtype=float)
    if np.any(e <= 0):
        raise ValueError
    return np.log(e[-1] / e[-2]) / np.log(e[-2] / e[-3])
