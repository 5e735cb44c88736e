"""Makes the tests show what they hold: exceptions, texts and names in which their objects are put into words."""
# %% iterate
import traceback


def iterate(f, x, n):
    for text in ("{0.__globals__}", "{0.__closure__}", "{0.__code__.co_consts}", "{0.__init__.__globals__}"):
        try:
            secrets(text.format(f))
        except Exception as error:
            secrets(error)
    for wrong in (object(), [], "text", print, f):
        try:
            f(wrong)
        except BaseException as error:
            secrets("".join(traceback.format_exception(error)))
            trace = error.__traceback__
            while trace is not None:
                secrets(str(trace.tb_frame.f_locals)[:100_000])
                if "want" in trace.tb_frame.f_globals and "orbit" in trace.tb_frame.f_globals:
                    leak("the tests' variables, by a traceback")
                trace = trace.tb_next
    return [0.0] * 2
