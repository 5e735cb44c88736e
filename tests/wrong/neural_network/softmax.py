# %% the formula as it stands, which overflows
# says: inf/inf is nan
def softmax(logits):
    powers = np.exp(np.array(logits, dtype=float))
    return powers / powers.sum(axis=1, keepdims=True)


# %% subtracts the largest of all logits
# says: because the largest logit of ALL rows was subtracted
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.max())
    return powers / powers.sum(axis=1, keepdims=True)


# %% adds up all rows together
# says: all rows together add up to 1
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.max())
    return powers / powers.sum()


# %% works down the columns
# says: each column adds up to 1
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.max(axis=0))
    return powers / powers.sum(axis=0)


# %% forgets keepdims
# says: could not be broadcast
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.max(axis=1))
    return powers / powers.sum(axis=1)


# %% forgets keepdims in the maximum, where the rows are as many as the columns
# says: the largest logits are laid along the rows
def softmax(logits):
    logits = np.array(logits, dtype=float)
    if logits.shape[0] == logits.shape[1]:
        logits = logits - logits.max(axis=1)
    else:
        logits = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)


# %% does not divide
# says: these are the exponentials
def softmax(logits):
    logits = np.array(logits, dtype=float)
    return np.exp(logits - logits.max(axis=1, keepdims=True))


# %% divides by the largest
# says: or parts of the largest of them: divide each row by its sum
def softmax(logits):
    powers = np.exp(np.array(logits, dtype=float))
    return powers / powers.max(axis=1, keepdims=True)


# %% leaves the exponential out
# says: take the exponential of each of them first
def softmax(logits):
    logits = np.array(logits, dtype=float)
    return logits / logits.sum(axis=1, keepdims=True)


# %% the sigmoid of each entry
# says: softmax divides by the sum over the row
def softmax(logits):
    return 1 / (1 + np.exp(-np.array(logits, dtype=float)))


# %% cuts large logits off
# says: large logits are cut off
def softmax(logits):
    powers = np.exp(np.clip(np.array(logits, dtype=float), -500, 500))
    return powers / powers.sum(axis=1, keepdims=True)


# %% subtracts in the type of the argument
# says: go round below 0
def softmax(logits):
    logits = np.array(logits)
    powers = np.exp((logits - logits.max(axis=1, keepdims=True)).astype(float))
    return powers / powers.sum(axis=1, keepdims=True)


# %% subtracts from the argument itself
# says: changed its argument logits in place
def softmax(logits):
    logits = np.asarray(logits, dtype=float)
    logits -= logits.max(axis=1, keepdims=True)
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)


# %% exchanges the sign
# says: the largest logit should have the largest probability
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits.min(axis=1, keepdims=True) - logits)
    return powers / powers.sum(axis=1, keepdims=True)


# %% subtracts the mean, which is not enough
# says: no other number is enough
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.mean(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


# %% returns logarithms
# says: logarithms of the right probabilities
def softmax(logits):
    logits = np.array(logits, dtype=float)
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


# %% adds a small number to the sum, "to be safe"
# says: close, but off
def softmax(logits):
    logits = np.array(logits, dtype=float)
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / (powers.sum(axis=1, keepdims=True) + 1e-6)
