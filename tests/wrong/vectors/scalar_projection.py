# %% the dot product
# says: this is the dot product
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return float(np.dot(u, onto))


# %% divides by the wrong length
# says: divided by the length of u
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return np.dot(u, onto) / np.linalg.norm(u)


# %% forgets the root
# says: divided by the length squared
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    onto = np.array(onto, dtype=float)
    return np.dot(u, onto) / np.dot(onto, onto)


# %% the cosine
# says: that is the cosine
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return np.dot(u, onto) / np.linalg.norm(u) / np.linalg.norm(onto)


# %% never negative
# says: keep the sign
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return abs(np.dot(u, onto)) / np.linalg.norm(onto)


# %% the length of the vector projection
# says: keep the sign
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    onto = np.array(onto, dtype=float)
    return np.linalg.norm(np.dot(u, onto) / np.dot(onto, onto) * onto)


# %% cuts off what is negative
# says: should not be cut off at 0
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return max(0.0, np.dot(u, onto) / np.linalg.norm(onto))


# %% the vector
# says: this is the shadow as a vector
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    onto = np.array(onto, dtype=float)
    return np.dot(u, onto) / np.dot(onto, onto) * onto


# %% divides by zero
# says: onto is the zero vector
def scalar_projection(u, onto):
    return np.dot(np.array(u, dtype=float), onto) / np.linalg.norm(onto)


# %% answers 0 where onto is zero
# says: onto is the zero vector
def scalar_projection(u, onto):
    if not any(onto):
        return 0.0
    return np.dot(np.array(u, dtype=float), onto) / np.linalg.norm(onto)


# %% uint8 in the dot product
# says: outgrew uint8
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return np.dot(u, onto) / np.linalg.norm(onto)


# %% uint8 in the length
# says: outgrew uint8
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    onto = np.array(onto)
    return np.dot(np.array(u, dtype=float), onto) / np.sqrt(float(np.dot(onto, onto)))


# %% refuses the zero vector u, which has a shadow
def scalar_projection(u, onto):
    if not any(onto) or not any(u):
        raise ValueError("zero")
    return np.dot(np.array(u, dtype=float), onto) / np.linalg.norm(onto)


# %% multiplies by the length
# says: you multiplied by the length
def scalar_projection(u, onto):
    if not any(onto):
        raise ValueError("zero")
    return np.dot(np.array(u, dtype=float), onto) * np.linalg.norm(onto)
