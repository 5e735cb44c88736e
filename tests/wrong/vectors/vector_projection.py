# %% divides by one length
# says: the length SQUARED
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) / np.linalg.norm(onto) * onto


# %% does not divide
# says: divide by onto @ onto
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) * onto


# %% exchanges the two
# says: exchange the two
def vector_projection(u, onto):
    u, onto = np.array(u, dtype=float), np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return u @ onto / (u @ u) * u


# %% the rest
# says: this is the rest
def vector_projection(u, onto):
    u, onto = np.array(u, dtype=float), np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return u - u @ onto / (onto @ onto) * onto


# %% the number only
# says: the number in front
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) / (onto @ onto)


# %% the scalar projection
# says: the signed length of the shadow
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) / np.linalg.norm(onto)


# %% entry by entry
# says: entry by entry
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return u * onto / (onto @ onto)


# %% precedence: divides by onto, then multiplies by onto
# says: in brackets
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) / onto @ onto * onto


# %% no error for zero
# says: onto is the zero vector
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    return np.dot(u, onto) / (onto @ onto) * onto


# %% a zero shadow for zero
# says: onto is the zero vector
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        return onto
    return np.dot(u, onto) / (onto @ onto) * onto


# %% uint8 as it comes
# says: outgrew uint8
def vector_projection(u, onto):
    u, onto = np.array(u), np.array(onto)
    if not onto.any():
        raise ValueError("zero")
    return u @ onto / (onto @ onto) * onto


# %% whole numbers have no halves
# says: the decimals are lost
def vector_projection(u, onto):
    if not np.any(onto):
        raise ValueError("zero")
    onto = np.array(onto, dtype=float)
    return (np.dot(u, onto) / (onto @ onto) * onto).astype(int)


# %% whole-number division
# says: the decimals of the number
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return np.dot(u, onto) // (onto @ onto) * onto


# %% scales onto to length 1 in place
# says: changed its argument onto in place
def vector_projection(u, onto):
    if not np.any(onto):
        raise ValueError("zero")
    size = np.linalg.norm(onto)
    for i in range(len(onto)):
        onto[i] = onto[i] / size
    return np.dot(u, onto) * np.array(onto)


# %% loses the sign
# says: so does its shadow
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("zero")
    return abs(np.dot(u, onto)) / (onto @ onto) * onto
