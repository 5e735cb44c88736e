# %% does not clip
# says: np.clip(cosine, -1, 1)
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)))


# %% clips from above only
# says: np.clip(cosine, -1, 1)
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(min(1, x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y))))


# %% degrees
# says: in degrees
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.degrees(np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1)))


# %% the cosine
# says: this is the cosine
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1)


# %% ignores the matrix
# says: A has no effect
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ y / (np.linalg.norm(x) * np.linalg.norm(y)), -1, 1))


# %% the lengths without the matrix
# says: measure both lengths with A
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / (np.linalg.norm(x) * np.linalg.norm(y)), -1, 1))


# %% the matrix in the lengths only
# says: A is missing in the inner product
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))


# %% forgets the roots
# says: divided by the SQUARED lengths
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / ((x @ A @ x) * (y @ A @ y)), -1, 1))


# %% forgets the brackets
# says: divide by both
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y), -1, 1))


# %% loses the sign
# says: the minus sign is lost
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(abs(x @ A @ y) / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))


# %% clips to the range from 0 to 1
# says: clipped at 0
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), 0, 1))


# %% lets the zero vector pass
# says: has the length 0
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    return np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))


# %% asks only whether x is zero
# says: y has the length 0
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))


# %% takes short vectors for zero
# says: refuses arguments that are allowed
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if x @ A @ x < 1e-12 or y @ A @ y < 1e-12:
        raise ValueError("zero vector")
    return np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))


# %% rounds the cosine in place of clipping it
# says: the cosine was rounded
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    return np.arccos(round(float(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y))), 8))


# %% stays in uint8
# says: outgrew uint8
def angle(x, y, A=None):
    x, y = np.asarray(x), np.asarray(y)
    if not x.any() or not y.any():
        raise ValueError("zero vector")
    if A is None:
        return np.arccos(np.clip(x @ y / (np.linalg.norm(x) * np.linalg.norm(y)), -1, 1))
    A = np.asarray(A, dtype=float)
    return np.arccos(np.clip(x @ A @ y / (np.sqrt(x @ A @ x) * np.sqrt(y @ A @ y)), -1, 1))
