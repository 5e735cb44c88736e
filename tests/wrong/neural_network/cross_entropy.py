# %% forgets the minus
# says: the minus is missing
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return np.mean(np.log(np.maximum(chosen, 1e-12)))


# %% the sum in place of the mean
# says: take the mean over the samples
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.sum(np.log(np.maximum(chosen, 1e-12)))


# %% averages over samples and classes
# says: divided by N times K
def cross_entropy(probabilities, labels):
    P = np.maximum(np.array(probabilities, dtype=float), 1e-12)
    return -np.mean(np.eye(P.shape[1])[labels] * np.log(P))


# %% the logarithm to the base 10
# says: logarithm to the base 10
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.mean(np.log10(np.maximum(chosen, 1e-12)))


# %% the logarithm to the base 2
# says: logarithm to the base 2
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.mean(np.log2(np.maximum(chosen, 1e-12)))


# %% takes whole columns
# says: takes whole columns
def cross_entropy(probabilities, labels):
    return -np.log(np.maximum(np.array(probabilities, dtype=float)[:, labels], 1e-12)).mean()


# %% the logarithm of the mean
# says: this is the logarithm of the mean
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.log(max(np.mean(chosen), 1e-12))


# %% the largest probability of each row
# says: take that of the right class
def cross_entropy(probabilities, labels):
    return -np.mean(np.log(np.max(probabilities, axis=1)))


# %% lets a probability of 0 cost infinity
# says: let it count as 1e-12
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.mean(np.log(chosen))


# %% another smallest probability
# says: it counts as 1e-12, no more and no less
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.mean(np.log(np.maximum(chosen, 1e-15)))


# %% leaves out samples with the probability 0
# says: was left out
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.mean(np.log(chosen[chosen > 0]))


# %% every class takes part
# says: all classes take part
def cross_entropy(probabilities, labels):
    return -np.log(np.maximum(np.array(probabilities, dtype=float), 1e-12)).sum(axis=1).mean()


# %% 1 minus the probability
# says: the logarithm is missing
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return np.mean(1 - chosen)


# %% one cost for each sample
# says: one number was expected
def cross_entropy(probabilities, labels):
    chosen = np.array(probabilities, dtype=float)[np.arange(len(labels)), labels]
    return -np.log(np.maximum(chosen, 1e-12))


# %% the entropy of what the network says
# says: weighs the logarithms with the probabilities
def cross_entropy(probabilities, labels):
    P = np.maximum(np.array(probabilities, dtype=float), 1e-12)
    return -np.mean(np.sum(P * np.log(P), axis=1))


# %% the cross-entropy of independent yes-or-no questions
# says: the wrong classes take part
def cross_entropy(probabilities, labels):
    P = np.clip(np.array(probabilities, dtype=float), 1e-12, 1 - 1e-12)
    Y = np.eye(P.shape[1])[labels]
    return -np.mean(np.sum(Y * np.log(P) + (1 - Y) * np.log(1 - P), axis=1))
