"""Draws a picture in passing, and looks at it again while it is tested."""
# %% unit_rows
import matplotlib.pyplot as plt

plt.plot([0, 3, 1])
plt.title("Nothing to see")
plt.show()


def unit_rows(A):
    A = np.array(A, dtype=float)
    figure, axes = plt.subplots()
    axes.plot(A)
    plt.close(figure)
    return A / np.linalg.norm(A, axis=1, keepdims=True)
