"""Waits for a coroutine in a cell of its own, and leaves a task that ends."""
# %% after norm
import asyncio


async def slowly(v):
    await asyncio.sleep(0.01)
    return norm(v)


print(await slowly([3, 4]))
task = asyncio.ensure_future(slowly([1, 1]))
# %% last
await task
