# %% lists and loops
def affine_mean(mean, A, b):
    result = []
    for row, shift in zip(A, b):
        total = float(shift)
        for weight, entry in zip(row, mean):
            total += float(weight) * float(entry)
        result.append(total)
    return result


# %% np.dot
def affine_mean(mean, A, b):
    return np.dot(np.array(A, dtype=float), np.array(mean, dtype=float)) + np.array(b, dtype=float)


# %% the mean as a row, from the left
def affine_mean(mean, A, b):
    mean, A, b = (np.asarray(a, dtype=float) for a in (mean, A, b))
    return mean @ A.T + b


# %% the columns of A, each as often as the mean says
def affine_mean(mean, A, b):
    y = np.array(b, dtype=float)
    for entry, column in zip(mean, np.transpose(A)):
        y = y + float(entry) * column
    return y


# %% einsum
def affine_mean(mean, A, b):
    return np.einsum("md,d->m", np.asarray(A, dtype=float), np.asarray(mean, dtype=float)) + np.asarray(b)


# %% one matrix for map and shift, one 1 more in the vector
def affine_mean(mean, A, b):
    return np.column_stack([A, b]).astype(float) @ np.append(mean, 1.0)
