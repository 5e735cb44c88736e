"""Tries the files by which the kernel can be read or told what to do. Opens them, and does nothing with them."""
# %% norm
import os


def norm(v):
    confined()
    for path in (
        "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/kcore", "/dev/mem",
        "/dev/kmem", "/dev/sda", "/dev/vda", "/dev/nvme0n1", "/dev/kvm", "/dev/fuse", "/sys/fs/cgroup/cgroup.procs",
        "/sys/kernel/mm/ksm/run", "/sys/power/state", "/proc/irq/0/smp_affinity",
    ):  # fmt: skip
        try:
            os.close(os.open(path, os.O_WRONLY))
        except OSError:
            continue
        leak(f"could be written: {path}")
    for path in ("/dev/mem", "/dev/vda", "/dev/sda", "/proc/kcore", "/dev/kmsg", "/proc/kmsg"):
        try:
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        except OSError:
            continue
        leak(f"could be read: {path}")
    return 0.0
