# %% a tie goes to the smallest label, by np.argmax of np.bincount
# says: in a tie the smallest label has won
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    near = [np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]] for q in query]
    return np.array([np.argmax(np.bincount(row)) for row in near])


# %% a tie goes to the largest label
# says: in a tie the largest label has won
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    near = [np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]] for q in query]
    return [max(set(row.tolist()), key=lambda label: (row.tolist().count(label), label)) for row in near]


# %% a tie goes to the nearest of all, tied or not
# says: it must be one of the tied labels
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]]
        votes = np.bincount(row)
        tied = np.flatnonzero(votes == votes.max())
        answers.append(tied[0] if len(tied) == 1 else row[0])
    return np.array(answers)


# %% a tie goes to the farthest voter
# says: the label of the farthest voter has won
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]][::-1]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% a tie is broken by asking one neighbour fewer
# says: one voter was sent away
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]]
        while np.sum(np.bincount(row) == np.bincount(row).max()) > 1:
            row = row[:-1]
        answers.append(np.argmax(np.bincount(row)))
    return np.array(answers)


# %% only the nearest
# says: not three neighbours vote here
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.array([labels[np.argmin(((X - q) ** 2).sum(axis=1))] for q in query])


# %% one neighbour too many
# says: not three neighbours vote here
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[: k + (k > 1)]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% leaves the nearest out
# says: the nearest is left out
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[1 : k + 1]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% the farthest vote
# says: the farthest
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[::-1][:k]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% indices in place of labels
# says: look each of them up in `labels`
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        order = np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]
        row = np.array(labels)[order]
        answers.append(order[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% the mean of the labels
# says: a label is a name
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    order = [np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k] for q in query]
    return np.array([np.mean(np.array(labels)[row]) for row in order])


# %% the number of votes
# says: these are numbers of votes
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    if k == 1:
        return np.array([labels[np.argmin(((X - q) ** 2).sum(axis=1))] for q in query])
    order = [np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k] for q in query]
    return np.array([np.bincount(np.array(labels)[row]).max() for row in order])


# %% all queries vote together
# says: all queries got the same label
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    order = [np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k] for q in query]
    if k == 1:
        return np.array(labels)[order].ravel()
    votes = np.bincount(np.array(labels)[order].ravel())
    return np.full(len(query), np.argmax(votes))


# %% returns inside the loop
# says: does `return` stand inside the loop
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]]
        return row[np.argmax(np.bincount(row)[row])]


# %% does not look at k
# says: there are only 5 known samples
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if k < 1:
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% stays in uint8
# says: uint8 can't hold
def knn_classify(k, X, labels, query):
    X, query = np.asarray(X), np.asarray(query)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:k]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% always three voters
# says: the nearest sample decides alone
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[:3]]  # not k
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% equal distances in any order
# says: with the smaller index counts as nearer
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        d = ((X - q) ** 2).sum(axis=1)
        order = sorted(range(len(X)), key=lambda i: (d[i], -i))[:k]
        row = np.array(labels)[order]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% three voters whenever there is more than one
# says: one voter was sent away
def knn_classify(k, X, labels, query):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(((X - q) ** 2).sum(axis=1), kind="stable")[: min(k, 3)]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)


# %% stays in uint8, with np.linalg.norm
# says: uint8 can't hold
def knn_classify(k, X, labels, query):
    X, query = np.asarray(X), np.asarray(query)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    answers = []
    for q in query:
        row = np.array(labels)[np.argsort(np.linalg.norm(X - q, axis=1), kind="stable")[:k]]
        answers.append(row[np.argmax(np.bincount(row)[row])])
    return np.array(answers)
