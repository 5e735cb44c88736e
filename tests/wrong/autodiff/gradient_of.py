# %% forgets to walk back
# says: has `backward` been called
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    f(values)
    return np.array([v.grad for v in values])


# %% walks back from an input
# says: the walk began at an input
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    f(values)
    backward(values[0])
    return np.array([v.grad for v in values])


# %% returns the inputs
# says: these are the inputs themselves
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(values))
    return np.array([v.data for v in values])


# %% returns the value of f
# says: this is the value of f
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    result = f(values)
    backward(result)
    return result.data


# %% calls f with numbers
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(list(x)))
    return np.array([v.grad for v in values])


# %% gives f one argument for each input
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(*values))
    return np.array([v.grad for v in values])


# %% makes new Values for f
# says: has `backward` been called
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f([Value(entry) for entry in x]))
    return np.array([v.grad for v in values])


# %% nudges each input
# says: f is called with nudged inputs
def gradient_of(f, x):
    x = np.array(x, dtype=float)
    result = []
    for i in range(len(x)):
        h = np.zeros(len(x))
        h[i] = 1e-6
        up = f([Value(entry) for entry in x + h]).data
        down = f([Value(entry) for entry in x - h]).data
        result.append((up - down) / 2e-6)
    return np.array(result)


# %% one call and one walk for each input
# says: f is called once for each input
def gradient_of(f, x):
    result = []
    for i in range(len(x)):
        values = [Value(entry) for entry in x]
        backward(f(values))
        result.append(values[i].grad)
    return np.array(result)


# %% turns the entries round
# says: the entries are turned round
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(values))
    return np.array([v.grad for v in values[::-1]])


# %% returns the Values
# says: holds other things than numbers
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(values))
    return values


# %% adds the grads up
# says: the derivatives are added up
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(values))
    return sum(v.grad for v in values)


# %% a row in place of a vector
# says: a vector has one axis
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    backward(f(values))
    return np.array([[v.grad for v in values]])


# %% only the inputs that are parents of the end
# says: only the last step of f counts
def gradient_of(f, x):
    values = [Value(entry) for entry in x]
    end = f(values)
    return np.array([dict(zip(end.parents, end.slopes)).get(v, 0.0) for v in values])
