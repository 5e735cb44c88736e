# %% begins with zeros
# says: it begins with numbers that are all the same
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = np.zeros((D, hidden)), np.zeros(hidden)
    W2, b2 = np.zeros((hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% begins with the same number everywhere
# says: all hidden units do the same
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = np.full((D, hidden), 0.1), np.zeros(hidden)
    W2, b2 = np.full((hidden, K), 0.1), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% begins with numbers from 0 to 1, all positive
# says: nearly all hidden units stand at -1 or 1
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = rng.random((D, hidden)), np.zeros(hidden)
    W2, b2 = rng.random((hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% goes uphill
# says: the steps go uphill
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 + rate * a.T @ e
            b2 = b2 + rate * e.sum(axis=0)
            W1 = W1 + rate * x.T @ back
            b1 = b1 + rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% takes the sum over the batch
# says: take the gradient of the mean, not of the sum
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]])
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% divides by size where the last batch is smaller
# says: divide by the samples that it has
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / size
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% never moves the biases
# says: the biases have not moved
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            W1 = W1 - rate * x.T @ back
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% makes a step with the first batch of an epoch only
# says: it made one step in each epoch
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
            break
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% makes one step an epoch, with all samples
# says: it made one step in each epoch
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in [0]:
            batch = order
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% leaves the smaller last batch out
# says: makes a step too
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N - size + 1, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% one epoch, whatever is asked for
# says: it ended after one epoch
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(min(epochs, 1)):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% one epoch more than asked for
# says: is there one epoch too many
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs + 1):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% samples and labels out of step
# says: X[batch] and y[batch] need the same batch
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[i : i + size]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% never mixes the samples
# says: always come in the order in which they are given
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = np.arange(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% mixes once, before the first epoch
# says: both epochs had the same order
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    order = rng.permutation(N)
    for _ in range(epochs):
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% draws with replacement
# says: in an epoch each sample has its turn once
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.integers(0, N, N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% leaves tanh out
# says: not squeezed by tanh
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = x @ W1 + b1
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% leaves the slope of tanh out
# says: the slope of tanh is missing
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% moves W2 before the error has gone through it
# says: W2 moved before the error went back
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            W2 = W2 - rate * a.T @ e
            back = e @ W2.T * (1 - a**2)
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% a rate of its own
# says: the step is 0.1 times the gradient
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    rate = 0.1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% ignores the rate
# says: the rate has no effect
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - a.T @ e
            b2 = b2 - e.sum(axis=0)
            W1 = W1 - x.T @ back
            b1 = b1 - back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% draws from a generator of its own
# says: draw them from `rng`
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    rng = np.random.default_rng(0)
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% draws from np.random
# says: draw from `rng` alone
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * np.random.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * np.random.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = np.random.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% returns a tuple
# says: be a dictionary with the keys
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return W1, b1, W2, b2


# %% keeps weights with a row for each unit
# says: rows and columns are exchanged
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1.T, "b1": b1, "W2": W2.T, "b2": b2}


# %% returns from inside the loop over the epochs
# says: returned nothing
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], int(y.max()) + 1
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
        return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% always has ten classes
# says: was expected
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    N, D, K = len(X), X.shape[1], 10
    W1, b1 = 0.1 * rng.normal(size=(D, hidden)), np.zeros(hidden)
    W2, b2 = 0.1 * rng.normal(size=(hidden, K)), np.zeros(K)
    for _ in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i : i + size]
            x, n = X[batch], len(batch)
            a = np.tanh(x @ W1 + b1)
            z = a @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            e = (p - np.eye(K)[y[batch]]) / n
            back = e @ W2.T * (1 - a**2)
            W2 = W2 - rate * a.T @ e
            b2 = b2 - rate * e.sum(axis=0)
            W1 = W1 - rate * x.T @ back
            b1 = b1 - rate * back.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
