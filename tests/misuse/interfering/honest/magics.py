"""Uses the magics of IPython and the shell as one does while trying things out."""
# %% norm
%matplotlib inline
!echo hello
def norm(v):
    return math.sqrt(sum(x * x for x in v))

names = !ls
%time norm([3, 4])
%timeit -n 1 -r 1 norm([3, 4])
norm?
# %% after norm
%%timeit -n 2 -r 2
norm([3, 4])
# %% after unit_rows
%%bash
echo from the shell
# %% after iterate
%%capture shown
print(iterate(lambda x: x + 1, 0, 3))
# %% last
%who
%pwd
%history -n
%not_a_magic
