# %% row by row with math.exp
def softmax(logits):
    import math

    result = []
    for row in logits:
        row = [float(z) for z in row]
        top = max(row)
        powers = [math.exp(z - top) for z in row]
        total = sum(powers)
        result.append([p / total for p in powers])
    return result


# %% SciPy's softmax
def softmax(logits):
    from scipy.special import softmax as soft

    return soft(np.asarray(logits, dtype=float), axis=1)


# %% through the logarithm of the sum
def softmax(logits):
    z = np.array(logits, dtype=np.float64)
    top = np.max(z, axis=1)[:, None]
    log_sum = top + np.log(np.sum(np.exp(z - top), axis=1))[:, None]
    return np.exp(z - log_sum)


# %% a class on the first axis inside, transposed back
def softmax(logits):
    z = np.array(logits, dtype=float).T
    z = z - z.max(axis=0)
    z = np.exp(z)
    return (z / z.sum(axis=0)).T


# %% one over the sum of the exponentials of all differences
def softmax(logits):
    z = np.asarray(logits, dtype=float)
    differences = z[:, None, :] - z[:, :, None]
    with np.errstate(over="ignore"):
        return 1 / np.exp(differences).sum(axis=2)


# %% in place on a copy, with SciPy's logsumexp
def softmax(logits):
    from scipy.special import logsumexp

    P = np.array(logits, dtype=float)
    P -= logsumexp(P, axis=1, keepdims=True)
    np.exp(P, out=P)
    return P
