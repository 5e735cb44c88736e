"""Returns, prints and raises text with halves of characters, zeros, and signs that move the cursor.

Deserves: norm 0, primes_below 0
"""
# %% norm
def norm(v):
    print("half \ud83d a character, \x00 zero, \x1b[2J\x1b[H cleared, \x08\x08\x08 back, \u202e turned")
    return "\udcff\x00"
# %% primes_below
def primes_below(n):
    raise ValueError("\ud800\x00\x1b]0;title\x07" * 3)
# %% after line_through
print("\ud83d")
{"\ud83d": "\udc00"}
# %% last
raise RuntimeError("\udfff")
