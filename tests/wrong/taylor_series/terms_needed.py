# %% the degree
# says: one too few
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, k = 1.0, 0
    while abs(total - math.exp(x)) > tolerance:
        k += 1
        total += x**k / math.factorial(k)
    return k


# %% one too many
# says: one term too many
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 0.0, 0
    while True:
        near = abs(total - math.exp(x)) <= tolerance and n > 0
        total += x**n / math.factorial(n)
        n += 1
        if near:
            return n


# %% compares the last term with the tolerance
# says: compare the
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    term, n = 1.0, 1
    while abs(term) > tolerance:
        term *= x / n
        n += 1
    return n


# %% stops before a small term
# says: compare the distance of the sum
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    term, n = 1.0, 0
    while abs(term) > tolerance:
        n += 1
        term *= x / n
    return max(n, 1)


# %% without abs, for sums above
# says: with abs
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 1.0, 1
    while math.exp(x) - total > tolerance:
        total += x**n / math.factorial(n)
        n += 1
    return n


# %% without abs, the other way round
# says: with abs
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 1.0, 1
    while total - math.exp(x) > tolerance:
        total += x**n / math.factorial(n)
        n += 1
    return n


# %% a relative error
# says: not relative to exp(x)
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 1.0, 1
    while abs(total / math.exp(x) - 1) > tolerance:
        total += x**n / math.factorial(n)
        n += 1
    return n


# %% no test of the tolerance, and a loop that ends at last
# says: a tolerance of 0 is not positive
def terms_needed(x, tolerance):
    total, n = 1.0, 1
    while abs(total - math.exp(x)) > tolerance and n < 150:
        total += x**n / math.factorial(n)
        n += 1
    return n


# %% allows a tolerance of 0
# says: a tolerance of 0 is not positive
def terms_needed(x, tolerance):
    if tolerance < 0:
        raise ValueError
    total, n = 1.0, 1
    while abs(total - math.exp(x)) > tolerance and n < 150:
        total += x**n / math.factorial(n)
        n += 1
    return n


# %% the last n that was too far, plus one
# says: return the smallest n
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    answer, total = 1, 0.0
    for n in range(1, 90):
        total += x ** (n - 1) / math.factorial(n - 1)
        if abs(total - math.exp(x)) > tolerance:
            answer = n + 1
    return answer


# %% the count as a float
# says: a whole number (int) was expected
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 1.0, 1.0
    while abs(total - math.exp(x)) > tolerance:
        total += x**n / math.gamma(n + 1)
        n += 1
    return n


# %% the sum in place of the count
# says: a whole number (int) was expected
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError
    total, n = 1.0, 1
    while abs(total - math.exp(x)) > tolerance:
        total += x**n / math.factorial(n)
        n += 1
    return total
