# %% does not add up
# says: add them up
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return np.array(gradient, dtype=float) * np.array(velocity)


# %% straight uphill
# says: straight uphill
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return np.linalg.norm(gradient) * np.linalg.norm(velocity)


# %% divides by the speed
# says: leave the speed in
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return np.dot(gradient, velocity) / np.linalg.norm(velocity)


# %% the cosine
# says: this is the cosine
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return np.dot(gradient, velocity) / np.linalg.norm(velocity) / np.linalg.norm(gradient)


# %% sums first
# says: added up first
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return float(sum(gradient) * sum(velocity))


# %% loses the signs
# says: the minus sign is lost
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("shapes differ")
    return float(sum(abs(a * b) for a, b in zip(gradient, velocity)))


# %% the size of the sum
# says: the sign is lost
def total_derivative(gradient, velocity):
    if np.shape(gradient) != np.shape(velocity):
        raise ValueError("shapes differ")
    return abs(float(np.dot(np.array(gradient, dtype=float), velocity)))


# %% repeats a velocity of one entry
# says: the velocity has 1
def total_derivative(gradient, velocity):
    return float(np.sum(np.array(gradient, dtype=float) * np.array(velocity, dtype=float)))


# %% stops where the shorter one ends
# says: the velocity has 1
def total_derivative(gradient, velocity):
    return float(sum(float(a) * float(b) for a, b in zip(gradient, velocity)))


# %% compares the lengths only
# says: their shapes are (2, 2) and (2,)
def total_derivative(gradient, velocity):
    if len(gradient) != len(velocity):
        raise ValueError("lengths differ")
    return (np.array(gradient, dtype=float) * np.array(velocity, dtype=float)).sum()


# %% returns inside the loop
# says: only the first variable
def total_derivative(gradient, velocity):
    if np.shape(gradient) != np.shape(velocity):
        raise ValueError("shapes differ")
    total = 0.0
    for a, b in zip(gradient, velocity):
        total += float(a) * float(b)
        return total


# %% uint8 overflows
# says: outgrew uint8
def total_derivative(gradient, velocity):
    gradient, velocity = np.array(gradient), np.array(velocity)
    if gradient.shape != velocity.shape:
        raise ValueError("shapes differ")
    return float(gradient @ velocity)


# %% the cross product
# says: cross product
def total_derivative(gradient, velocity):
    if np.shape(gradient) != np.shape(velocity):
        raise ValueError("shapes differ")
    return float(gradient[0] * velocity[1] - gradient[1] * velocity[0])
