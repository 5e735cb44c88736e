# %% the highest power first, with np.polyder
# says: the highest power first
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return np.polyder(np.array(coefficients, dtype=float))


# %% np.polyder of the reversed list
# says: the highest power comes first
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return np.polyder(np.array(coefficients, dtype=float)[::-1])


# %% does not drop the constant
# says: drop the first 0
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return np.arange(len(coefficients)) * np.array(coefficients, dtype=float)


# %% drops the last number
# says: not the last number
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return (np.arange(len(coefficients)) * np.array(coefficients, dtype=float))[:-1]


# %% counts the powers from 0 after the constant has gone
# says: 1 too small
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    rest = coefficients[1:]
    return [k * float(c) for k, c in enumerate(rest)] or [0.0]


# %% counts the powers from 2
# says: 1 too large
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return [(k + 1) * float(c) for k, c in enumerate(coefficients)][1:] or [0.0]


# %% only drops the constant
# says: no coefficient is multiplied
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return [float(c) for c in coefficients[1:]] or [0.0]


# %% integrates
# says: the way back
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return np.polynomial.polynomial.polyint(np.array(coefficients, dtype=float))


# %% nothing is left of a constant
# says: nothing is left of a constant
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return np.arange(1, len(coefficients)) * np.array(coefficients, dtype=float)[1:]


# %% a constant stays as it is
# says: whatever the constant is
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    if len(coefficients) == 1:
        return coefficients
    return [k * float(c) for k, c in enumerate(coefficients)][1:]


# %% no coefficients give nothing
# says: there is no polynomial
def polynomial_derivative(coefficients):
    return [k * float(c) for k, c in enumerate(coefficients)][1:] or [0.0]


# %% whole numbers only
# says: has an array of whole numbers
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    slopes = np.zeros(max(1, len(coefficients) - 1), dtype=int)
    for k in range(1, len(coefficients)):
        slopes[k - 1] = k * coefficients[k]
    return slopes


# %% uint8 overflows
# says: outgrew the type
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    c = np.array(coefficients)
    return [k * c[k] for k in range(1, len(c))] or [0.0]


# %% cuts off zeros at the end
# says: zeros at the end
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    slopes = [k * float(c) for k, c in enumerate(coefficients)][1:] or [0.0]
    while len(slopes) > 1 and slopes[-1] == 0:
        slopes.pop()
    return slopes


# %% leaves out powers that don't occur
# says: was left out
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    return [k * float(c) for k, c in enumerate(coefficients) if k and c] or [0.0]


# %% looks for the power with index, which finds an earlier equal one
# says: FIRST of equal
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    c = list(coefficients)
    return [float(v) * c.index(v) for v in c[1:]] or [0.0]


# %% four coefficients only
# says: as long as there are four
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    if len(coefficients) == 1:
        return [0.0]
    return np.array(coefficients[1:4]) * np.array([1, 2, 3])[: len(coefficients) - 1]


# %% changes the list that came in
# says: changed its argument
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("none")
    coefficients = list(coefficients) if len(coefficients) == 1 else coefficients
    for k in range(len(coefficients)):
        coefficients[k] *= k
    return coefficients[1:] or [0.0]
