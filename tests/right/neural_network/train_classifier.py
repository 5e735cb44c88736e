# %% all in one function, Glorot's uniform start
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    N, D = X.shape
    K = y.max() + 1
    a, b = np.sqrt(6 / (D + hidden)), np.sqrt(6 / (hidden + K))
    W1, b1 = rng.uniform(-a, a, (D, hidden)), np.zeros(hidden)
    W2, b2 = rng.uniform(-b, b, (hidden, K)), np.zeros(K)
    Y = np.eye(K)[y]
    for epoch in range(epochs):
        order = rng.permutation(N)
        for i in range(0, N, size):
            batch = order[i:i + size]
            x, n = X[batch], len(batch)
            h = np.tanh(x @ W1 + b1)
            z = h @ W2 + b2
            p = np.exp(z - z.max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            dz = (p - Y[batch]) / n
            dh = dz @ W2.T * (1 - h * h)
            W2 -= rate * h.T @ dz
            b2 -= rate * dz.sum(axis=0)
            W1 -= rate * x.T @ dh
            b1 -= rate * dh.sum(axis=0)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# %% sample by sample inside a batch, the second layer begins at zero
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X = np.array(X, dtype=float)
    D, K = len(X[0]), int(max(y)) + 1
    W1, b1 = rng.normal(size=(hidden, D)) / np.sqrt(D), np.zeros(hidden)
    W2, b2 = np.zeros((K, hidden)), np.zeros(K)
    for _ in range(epochs):
        order = list(rng.permutation(len(X)))
        while order:
            batch, order = order[:size], order[size:]
            g1, c1, g2, c2 = (np.zeros(g.shape) for g in (W1, b1, W2, b2))
            for n in batch:
                a = np.tanh(W1 @ X[n] + b1)
                z = W2 @ a + b2
                e = np.exp(z - z.max())
                e /= e.sum()
                e[y[n]] -= 1
                g2 += np.outer(e, a)
                c2 += e
                e = (e @ W2) * (1 - a**2)
                g1 += np.outer(e, X[n])
                c1 += e
            step = rate / len(batch)
            W1, b1, W2, b2 = W1 - step * g1, b1 - step * c1, W2 - step * g2, b2 - step * c2
    return {"W1": W1.T, "b1": b1, "W2": W2.T, "b2": b2}


# %% calls gradients and minibatches, He's start, biases drawn too
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y)
    D, K = X.shape[1], int(max(y)) + 1
    p = {
        "W2": rng.standard_normal((hidden, K)) * np.sqrt(2 / hidden),
        "b2": 0.01 * rng.standard_normal(K),
        "W1": rng.standard_normal((D, hidden)) * np.sqrt(2 / D),
        "b1": 0.01 * rng.standard_normal(hidden),
    }
    while epochs > 0:
        for batch in minibatches(len(y), size, rng):
            g = gradients(p, X[batch], y[batch])
            p = {name: p[name] - rate * g[name] for name in p}
        epochs -= 1
    return p


# %% a class with forward and backward, all data moved into the drawn order first
class _Network:
    def __init__(self, sizes, rng):
        self.W = [rng.uniform(-0.5, 0.5, pair) for pair in zip(sizes[:-1], sizes[1:])]
        self.b = [np.zeros(s) for s in sizes[1:]]

    def forward(self, X):
        self.a = [X, np.tanh(X @ self.W[0] + self.b[0])]
        z = self.a[1] @ self.W[1] + self.b[1]
        e = np.exp(z - z.max(axis=1)[:, None])
        return e / e.sum(axis=1)[:, None]

    def backward(self, error, rate):
        for layer in (1, 0):
            dW, db = self.a[layer].T @ error, error.sum(axis=0)
            error = error @ self.W[layer].T * (1 - self.a[layer] ** 2)
            self.W[layer] = self.W[layer] - rate * dW
            self.b[layer] = self.b[layer] - rate * db


def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X, dtype=float), np.array(y, dtype=int)
    classes = y.max() + 1
    network = _Network([X.shape[1], hidden, classes], rng)
    for _ in range(epochs):
        shuffled = np.arange(len(X))
        rng.shuffle(shuffled)
        A, t = X[shuffled], y[shuffled]
        for k in range(int(np.ceil(len(X) / size))):
            part = slice(k * size, (k + 1) * size)
            P = network.forward(A[part])
            P[np.arange(len(P)), t[part]] -= 1
            network.backward(P / len(P), rate)
    return {"W1": network.W[0], "b1": network.b[0], "W2": network.W[1], "b2": network.b[1]}


# %% all parameters in one long vector, tiny random start
def train_classifier(X, y, hidden, epochs, rate, size, rng):
    X, y = np.array(X) * 1.0, np.array(y)
    D, K = X.shape[1], len(np.arange(int(y.max()) + 1))
    cuts = np.cumsum([D * hidden, hidden, hidden * K])
    theta = rng.normal(scale=0.05, size=cuts[-1] + K)

    def parts(v):
        w1, b1, w2, b2 = np.split(v, cuts)
        return w1.reshape(D, hidden), b1, w2.reshape(hidden, K), b2

    for _ in range(epochs):
        for batch in np.split(rng.permutation(len(X)), range(size, len(X), size)):
            W1, b1, W2, b2 = parts(theta)
            a = np.tanh(X[batch] @ W1 + b1)
            z = a @ W2 + b2
            q = 1 / np.exp(np.minimum(z[:, None, :] - z[:, :, None], 500)).sum(axis=2)
            q = (q - (y[batch][:, None] == np.arange(K))) / len(batch)
            r = (q @ W2.T) * (1 - a) * (1 + a)
            theta = theta - rate * np.concatenate([(X[batch].T @ r).ravel(), r.sum(0), (a.T @ q).ravel(), q.sum(0)])
    W1, b1, W2, b2 = parts(theta)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
