# %% a class a row, a sample a column
# says: rows and columns are exchanged
def one_hot(labels, classes):
    labels = np.array(labels)
    if labels.min() < 0 or labels.max() >= classes:
        raise ValueError("label")
    return np.eye(classes)[:, labels]


# %% puts ones into whole columns
# says: sample n needs row n alone
def one_hot(labels, classes):
    if min(labels) < 0 or max(labels) >= classes:
        raise ValueError("label")
    Y = np.zeros((len(labels), classes))
    Y[:, labels] = 1
    return Y


# %% makes columns for the labels that occur
# says: make `classes` columns
def one_hot(labels, classes):
    labels = np.array(labels)
    if labels.min() < 0 or labels.max() >= classes:
        raise ValueError("label")
    return np.eye(labels.max() + 1)[labels]


# %% counts classes from 1
# says: classes are counted from 0
def one_hot(labels, classes):
    if min(labels) < 0 or max(labels) >= classes:
        raise ValueError("label")
    Y = np.zeros((len(labels), classes))
    for n, label in enumerate(labels):
        Y[n, int(label) - 1] = 1
    return Y


# %% writes the label in place of a 1
# says: the label itself stands where a 1 belongs
def one_hot(labels, classes):
    if min(labels) < 0 or max(labels) >= classes:
        raise ValueError("label")
    Y = np.zeros((len(labels), classes))
    for n, label in enumerate(labels):
        Y[n, label] = label
    return Y


# %% never looks for labels that do not exist
# says: there is no class 3 among 3
def one_hot(labels, classes):
    return np.eye(classes)[labels]


# %% looks for large labels only
# says: NumPy would count it from the end
def one_hot(labels, classes):
    if max(labels) >= classes:
        raise ValueError("label")
    return np.eye(classes)[labels]


# %% allows the label that is equal to the number of classes
# says: there is no class 3 among 3
def one_hot(labels, classes):
    if min(labels) < 0 or max(labels) > classes:
        raise ValueError("label")
    Y = np.zeros((len(labels), classes + 1))
    Y[np.arange(len(labels)), labels] = 1
    return Y[:, :classes]


# %% returns True and False
# says: numbers were expected
def one_hot(labels, classes):
    labels = np.array(labels)
    if np.any(labels < 0) or np.any(labels >= classes):
        raise ValueError("label")
    return labels[:, None] == np.arange(classes)


# %% numbers the labels that occur, one after the other
# says: the column is the label itself
def one_hot(labels, classes):
    if min(labels) < 0 or max(labels) >= classes:
        raise ValueError("label")
    names = sorted(set(np.array(labels).tolist()))
    return [[float(label == name) for name in names] for label in labels]


# %% is content when only some of the labels exist
# says: there is no class 3 among 3
def one_hot(labels, classes):
    labels = np.array(labels)
    if np.all(labels < 0) or np.all(labels >= classes):
        raise ValueError("label")
    return (labels[:, None] == np.arange(classes)) * 1.0
