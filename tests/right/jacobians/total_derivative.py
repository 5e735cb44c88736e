# %% loop
def total_derivative(gradient, velocity):
    if np.shape(gradient) != np.shape(velocity):
        raise ValueError("shapes differ")
    total = 0.0
    for slope, speed in zip(gradient, velocity):
        total += float(slope) * float(speed)
    return total


# %% zip that is strict
def total_derivative(gradient, velocity):
    if np.ndim(gradient) != np.ndim(velocity):
        raise ValueError("both should be vectors")
    return sum(float(a) * float(b) for a, b in zip(gradient, velocity, strict=True))


# %% np.dot of float arrays
def total_derivative(gradient, velocity):
    g = np.array(gradient, dtype=float)
    v = np.array(velocity, dtype=float)
    if g.shape != v.shape:
        raise ValueError(f"shapes differ: {g.shape}, {v.shape}")
    return np.dot(v, g)


# %% multiply and sum
def total_derivative(gradient, velocity):
    g, v = np.asarray(gradient, float), np.asarray(velocity, float)
    if g.shape != v.shape:
        raise ValueError("shapes differ")
    return (g * v).sum()


# %% einsum
def total_derivative(gradient, velocity):
    if np.shape(gradient) != np.shape(velocity):
        raise ValueError("shapes differ")
    return float(np.einsum("i,i->", np.array(gradient, dtype=float), np.array(velocity, dtype=float)))
