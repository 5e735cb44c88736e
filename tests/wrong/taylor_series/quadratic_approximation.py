# %% forgets the half
# says: the half is missing
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (x - a) + (x - a) @ hessian(a) @ (x - a)


# %% the linearisation alone
# says: the quadratic term is missing
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (x - a)


# %% forgets the value
# says: the value f(a) is missing
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: gradient(a) @ (x - a) + (x - a) @ hessian(a) @ (x - a) / 2


# %% forgets the gradient
# says: the gradient term is missing
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + (x - a) @ hessian(a) @ (x - a) / 2


# %% x in place of the step
# says: here x stands
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)

    def q(x):
        x = np.asarray(x, dtype=float)
        return f(a) + gradient(a) @ x + x @ hessian(a) @ x / 2

    return q


# %% d * H * d
# says: d @ H @ d, which is one number
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (x - a) + (x - a) * hessian(a) * (x - a) / 2


# %% H * d
# says: `H * d` multiplies entry by entry
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (x - a) + (hessian(a) * (x - a)) @ (x - a) / 2 if False else (
        f(a) + gradient(a) @ (x - a) + (x - a) @ (hessian(a) * (x - a)) / 2
    )


# %% a - x
# says: the step is a - x here
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (a - x) + (a - x) @ hessian(a) @ (a - x) / 2


# %% the diagonal alone
# says: only the diagonal
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return lambda x: f(a) + gradient(a) @ (x - a) + np.diag(hessian(a)) @ (x - a) ** 2 / 2


# %% gradient and Hessian at x
# says: are taken at x
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)

    def q(x):
        x = np.asarray(x, dtype=float)
        return f(a) + gradient(x) @ (x - a) + (x - a) @ hessian(x) @ (x - a) / 2

    return q


# %% hands f back
# says: this is f itself
def quadratic_approximation(f, gradient, hessian, a):
    return f


# %% a number in place of a function
# says: return its name without brackets
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)
    return f(a) + gradient(a) @ a + a @ hessian(a) @ a / 2


# %% globals
# says: not in globals
def quadratic_approximation(f, gradient, hessian, a):
    global point, v, g, H
    point = np.asarray(a, dtype=float)
    v, g, H = f(point), gradient(point), hessian(point)
    return lambda x: v + g @ (x - point) + (x - point) @ H @ (x - point) / 2


# %% matrices of one column, and of one row and column at the end
# says: shape
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float).reshape(-1, 1)
    p = a.ravel()

    def q(x):
        d = np.asarray(x, dtype=float).reshape(-1, 1) - a
        return f(p) + gradient(p).reshape(1, -1) @ d + d.T @ hessian(p) @ d / 2

    return q
