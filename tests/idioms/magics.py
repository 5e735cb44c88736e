"""What only notebooks have: magics, display, the last value, pictures."""

from .form import case, check, setup, student

CASES = [
    case(
        "the last expression",
        setup("import numpy as np"),
        student("""
            def f(x): return x
            class Thing:
                def __repr__(self): return "<a thing>"
            class Fancy:
                def _repr_html_(self): return "<b>fancy</b>"
                def __repr__(self): return "fancy"
        """),
        check("f(3)", shows="3"),
        check('f("a")', shows="'a'"),
        check("f(np.eye(2))", shows="array([[1., 0.],\n       [0., 1.]])"),
        check("f({'a': [1, 2]})", shows="{'a': [1, 2]}"),
        check("Thing()", shows="<a thing>"),
        check("Fancy()", shows="fancy"),
        check("f(None)"),
        check("f(3);"),
        check("if True: f(3)"),
        check("x = f(3)"),
    ),
    case(
        "In, Out and _ in test cells",
        student("def f(x): return x + 1"),
        check("f(1)", shows="2"),
        check("assert _ == 2 and Out[max(Out)] == 2"),
        check("f(2)\nf(5)", shows="6"),
        check("assert _ == 6 and In[-1].startswith('assert _ == 6')"),
    ),
    case(
        "magics in test cells",
        student("""
            import time
            def f(x):
                print("called")
                return x
            def quick(): return 1
        """),
        check("%%time\nassert f(2) == 2", prints=None, times=True),
        check("%time quick()", prints=None, times=True, shows="1"),
        check("%timeit -n 2 -r 2 quick()", prints=None, times=True),
        check("result = %timeit -o -q -n 2 -r 2 quick()\nassert result.best < 1"),
        check("%%capture out\nf(1)\nprint('test')"),
        check("assert out.stdout == 'called\\ntest\\n'"),
        check("%matplotlib inline\nassert f(1) == 1", prints="called\n"),
        check("%precision 3\nimport math"),
        check("%%time\nassert f(2) == 3", error="AssertionError", prints=None, times=True),
        check("get_ipython().run_line_magic('time', 'quick()')", prints=None, times=True, shows="1"),
    ),
    case(
        "magics in the student's cell",
        student(
            "%matplotlib inline\n%precision 4\nimport numpy as np\ndef f(x): return x\n!echo from the shell",
            prints="from the shell\r\n",
        ),
        student("%%time\ndef g(x): return f(x) + 1\nvalue = g(1)", prints=None, times=True),
        student("files = !echo a b\n%timeit -n 1 -r 1 f(1)", prints=None, times=True),
        check("assert g(2) == 3 and value == 2 and files == ['a b']"),
    ),
    case(
        "get_ipython",
        student("def f(x): return x"),
        check(
            """
            shell = get_ipython()
            assert "f" in shell.user_ns and shell.user_ns["f"](3) == 3
            assert shell.ev("f(4)") == 4
            result = shell.run_cell("f(5)")
            assert result.success and result.result == 5
        """,
            shows="5",
        ),
    ),
    case(
        "display in test cells",
        setup("from IPython.display import HTML, Markdown, display"),
        student("""
            def show(x): display(x)
            def words(x): return Markdown(f"**{x}**")
        """),
        check(
            """
            print("a")
            display("plain")
            display(Markdown("*text*"), HTML("<i>x</i>"))
            show([1, 2])
            print("b")
        """,
            prints="a\nb\n",
        ),
        check("display(words(3))"),
        check("words(4).data", shows="'**4**'"),
    ),
    case(
        "pictures drawn in test cells",
        setup("import matplotlib.pyplot as plt\nimport numpy as np"),
        student("def f(x): return x ** 2"),
        check(
            """
            x = np.linspace(0, 1, 5)
            plt.plot(x, f(x))
            plt.show()
        """,
            pictures=1,
        ),
        check("fig, ax = plt.subplots()\nax.plot([f(i) for i in range(3)]);", pictures=1),
        check("plt.close('all')"),
    ),
    case(
        "a figure that the student's function returns",
        setup("import matplotlib.pyplot as plt\nimport numpy as np"),
        student("""
            def draw(y):
                fig, ax = plt.subplots()
                ax.plot(range(len(y)), y, color="red", label="data")
                ax.set(xlabel="time", title="A line")
                ax.legend()
                return fig

            def axes(y):
                fig, ax = plt.subplots()
                ax.bar(range(len(y)), y)
                return ax
        """),
        check("""
            fig = draw([1, 4, 9])
            ax = fig.axes[0]
            assert ax.get_xlabel() == "time" and ax.get_title() == "A line" and len(ax.lines) == 1
            assert ax.lines[0].get_ydata().tolist() == [1, 4, 9] and ax.lines[0].get_color() == "red"
            assert [t.get_text() for t in ax.get_legend().get_texts()] == ["data"]
            plt.close(fig)
        """),
        check("""
            ax = axes([3, 5])
            assert [bar.get_height() for bar in ax.patches] == [3, 5]
            plt.close(ax.figure)
        """),
        check("fig = draw([1])\nplt.close(fig)\nassert fig.axes[0].get_xlabel() == 'Time'", error="AssertionError"),
    ),
    case(
        "pyplot's current figure after the student's function drew",
        setup("import matplotlib.pyplot as plt"),
        student("""
            def draw(y):
                plt.plot(y, label="mine")
                plt.title("Squares")
                plt.ylabel("y")
                plt.legend()
        """),
        check("""
            plt.close("all")
            draw([0, 1, 4])
            ax = plt.gca()
            assert ax.get_title() == "Squares" and ax.lines[0].get_ydata().tolist() == [0, 1, 4] and len(plt.gcf().axes) == 1
            plt.close("all")
        """),
    ),
    case(
        "the test goes on drawing where the student's function drew",
        setup("import matplotlib.pyplot as plt"),
        student("""
            def draw(y):
                plt.figure()
                plt.plot(y)
        """),
        check(
            """
            draw([0, 1, 4])
            plt.plot([2, 2, 2])
            plt.title("Both")
            assert len(plt.gca().lines) == 2 and plt.gca().get_title() == "Both" and len(plt.get_fignums()) == 1
        """,
            pictures=1,
        ),
        check("assert plt.get_fignums() == []"),
        check("draw([1])\nplt.close()\nassert plt.get_fignums() == []"),
        check("draw([1])\nfig, ax = plt.subplots()\nplt.close(fig)\nassert ax.lines[0]", error="IndexError", pictures=1),
    ),
    case(
        "axes of the test handed to the student's function",
        setup("import matplotlib.pyplot as plt"),
        student("""
            def draw(ax, y):
                ax.plot(y, "o--", label="mine")
                ax.set_title("Given")
                return ax
        """),
        check("""
            fig, ax = plt.subplots()
            result = draw(ax, [1, 2])
            assert ax.lines[0].get_ydata().tolist() == [1, 2] and ax.get_title() == "Given" and result is ax
            plt.close(fig)
        """),
    ),
    case(
        "a figure that the student's function leaves open",
        setup("import matplotlib.pyplot as plt"),
        student("""
            def draw(y):
                plt.plot(y)
                return max(y)
        """),
        check("assert draw([1, 3, 2]) == 3", pictures=1),
        student("x = 1"),
        check("assert x == 1 and draw([0]) == 0\nplt.close('all')"),
        check("assert draw([5]) == 6", error="AssertionError", pictures=1),
    ),
]
