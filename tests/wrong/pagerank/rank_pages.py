# %% lists the lowest rank first
# says: the lowest rank comes first
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(r)]


# %% sorts the ranks and leaves the names where they were
# says: they must move together
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return list(zip(names, sorted(r, reverse=True)))


# %% lists the names alone
# says: the ranks are missing
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [names[i] for i in np.argsort(-r)]


# %% lists the ranks alone
# says: the names are missing
def rank_pages(links, names, damping):
    return sorted(internet.ranks(links, len(names), damping), reverse=True)


# %% leaves the page numbers in place of the names
# says: these are page numbers
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(i, r[i]) for i in np.argsort(-r)]


# %% puts the rank before the name
# says: the pairs are turned round
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return sorted(zip(r, names), reverse=True)


# %% returns a dictionary
# says: a list was expected
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return {names[i]: r[i] for i in np.argsort(-r)}


# %% sorts by the name
# says: sort by the rank
def rank_pages(links, names, damping):
    return sorted(zip(names, internet.ranks(links, len(names), damping)))


# %% does not sort at all
# says: sort by the rank
def rank_pages(links, names, damping):
    return list(zip(names, internet.ranks(links, len(names), damping)))


# %% ignores the damping that is asked for
# says: a damping of 0.85, whatever damping is asked for
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names))
    return [(names[i], r[i]) for i in np.argsort(-r)]


# %% follows the links backwards
# says: the links point the wrong way
def rank_pages(links, names, damping):
    r = internet.ranks([(t, s) for s, t in links], len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(-r)]


# %% gives the ranks in per cent
# says: the ranks should add up to 1
def rank_pages(links, names, damping):
    r = 100 * internet.ranks(links, len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(-r)]


# %% rounds the ranks to two digits
# says: rounded on the way
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[i], round(r[i], 2)) for i in np.argsort(-r)]


# %% prints the list
# says: write `return` in place of `print`
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    for i in np.argsort(-r):
        print(names[i], r[i])


# %% returns the best page only
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[np.argmax(r)], np.max(r))]
