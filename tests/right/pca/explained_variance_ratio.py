# %% squares of singular values, filled up with zeros
def explained_variance_ratio(X):
    X = np.array(X, dtype=float)
    if (X == X[0]).all():
        raise ValueError("no spread")
    s2 = np.linalg.svd(X - X.mean(axis=0), compute_uv=False) ** 2
    return np.append(s2, np.zeros(X.shape[1] - len(s2))) / s2.sum()


# %% np.linalg.eig of np.cov, divided by the trace, as a list
def explained_variance_ratio(X):
    X = np.asarray(X) * 1.0
    if np.all(np.ptp(X, axis=0) == 0):
        raise ValueError("all samples are equal")
    S = np.atleast_2d(np.cov(X, rowvar=False))
    return sorted((np.linalg.eig(S)[0].real / np.trace(S)).tolist(), reverse=True)


# %% eigenvectors, and the variances along them
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if len(np.unique(X, axis=0)) == 1:
        raise ValueError("only one sample, again and again")
    C = X - X.mean(axis=0)
    vectors = np.linalg.eigh(C.T @ C)[1]
    along = (C @ vectors).var(axis=0)
    return np.sort(along / along.sum())[::-1]


# %% scikit-learn, filled up with zeros
def explained_variance_ratio(X):
    from sklearn.decomposition import PCA

    X = np.asarray(X, dtype=float)
    if np.allclose(X, X[0], rtol=1e-13, atol=0):
        raise ValueError
    ratios = PCA(svd_solver="full").fit(X).explained_variance_ratio_
    return np.concatenate([ratios, [0.0] * (X.shape[1] - len(ratios))])


# %% a bound relative to the numbers, loops for the covariance
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    N, D = X.shape
    mean = X.mean(axis=0)
    S = np.zeros((D, D))
    for x in X:
        S += np.outer(x - mean, x - mean) / N
    if np.trace(S) <= 1e-24 * np.max(np.abs(X)) ** 2:
        raise ValueError("variance 0")
    return np.linalg.eigh(S)[0][::-1] / np.trace(S)
