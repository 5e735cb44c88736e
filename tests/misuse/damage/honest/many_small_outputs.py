"""Shows a few hundred small things: text, numbers, tables, pictures."""
# %% after norm
from IPython.display import HTML, Markdown, clear_output, display

for i in range(100):
    display(Markdown(f"**step** {i}"))
clear_output()
for i in range(100):
    display(HTML(f"<b>{i}</b>"))
print("done")
handle = display("a", display_id=True)
handle.update("b")
norm([3, 4])
