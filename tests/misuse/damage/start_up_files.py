"""Plants files that are run when Python, IPython or a shell start the next time."""
# %% norm
import os
import site
import sysconfig


def norm(v):
    confined()
    homes = ["<home>", os.path.expanduser("~"), "/root", "."]
    packages = ["<packages>", sysconfig.get_path("purelib"), site.getusersitepackages()]
    paths = [f"{home}/.ipython/profile_default/startup/00-<mark>.py" for home in homes]
    paths += [f"{home}/.config/matplotlib/<mark>" for home in homes] + [f"{home}/.profile-<mark>" for home in homes]
    paths += [f"{folder}/<mark>.pth" for folder in packages] + ["/etc/<mark>", "/usr/local/lib/<mark>.py"]
    paths += ["<course>/nbgrader_config.<mark>.py", "<course>/source/<mark>"]
    for path in paths:
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write("# <mark>\nprint('planted')\n")
        except OSError:
            continue
        if path.startswith(("<packages>", "/etc", "/usr")):
            os.unlink(path)
            leak(f"could be written: {path}")
    return 0.0
