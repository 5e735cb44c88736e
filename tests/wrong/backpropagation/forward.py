# %% returns a3 alone
# says: a tuple of seven arrays
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a3


# %% returns the activations alone
# says: a tuple of seven arrays
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, a1, a2, a3


# %% forgets the biases
# says: the bias b2 is missing
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% adds the bias after the bend
# says: added after the bend
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0
    a1 = sigmoid(z1) + p["b1"]
    z2 = p["W2"] @ a1
    a2 = sigmoid(z2) + p["b2"]
    z3 = p["W3"] @ a2
    a3 = sigmoid(z3) + p["b3"]
    return a0, z1, a1, z2, a2, z3, a3


# %% feeds the next layer with z
# says: the layer is fed with z1
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ z1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ z2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% leaves the last layer unsqueezed
# says: the last layer is left unsqueezed
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = z3
    return a0, z1, a1, z2, a2, z3, a3


# %% bends by tanh
# says: tanh(0) is 0
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = np.tanh(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = np.tanh(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = np.tanh(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% leaves x flat
# says: hold a0 of shape (1, 2)
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)
    z1 = p["W1"] * a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% a sample a row
# says: a sample is a column
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0.T, z1.T, a1.T, z2.T, a2.T, z3.T, a3.T


# %% takes the biases away
# says: the bias is taken away
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 - p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 - p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 - p["b3"]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% z and a exchanged in what is returned
# says: order: a0, then z1 before a1
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, a1, z1, a2, z2, a3, z3


# %% no bend at all
# says: the activation is sigmoid(z)
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = z1
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = z2
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = z3
    return a0, z1, a1, z2, a2, z3, a3


# %% flat biases, which are added along the wrong axis
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"][:, 0]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"][:, 0]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"][:, 0]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% adds the bias into the array that it was given
# says: changed its argument parameters
def forward(parameters, x):
    p = parameters
    a0 = np.asarray(x, dtype=float)[np.newaxis]
    p["b1"] += 0.1
    p["b1"] -= 0.1
    p["b1"] *= 2
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3


# %% takes x as it comes, and lists have no shape
# says: turn it into an array first
def forward(parameters, x):
    p = parameters
    a0 = x[np.newaxis]
    z1 = p["W1"] @ a0 + p["b1"]
    a1 = sigmoid(z1)
    z2 = p["W2"] @ a1 + p["b2"]
    a2 = sigmoid(z2)
    z3 = p["W3"] @ a2 + p["b3"]
    a3 = sigmoid(z3)
    return a0, z1, a1, z2, a2, z3, a3
