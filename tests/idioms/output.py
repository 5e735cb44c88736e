"""What is printed and asked for, by the student's code and by the test."""

from .form import case, check, setup, student

CASES = [
    case(
        "prints of the test and of the student's code in their order",
        student(
            """
            def say(x):
                print("student", x)
                return x
            print("defined")
        """,
            prints="defined\n",
        ),
        check(
            """
            print("before")
            say(1)
            print("between", end=" ")
            print(say(2))
            for i in range(2):
                print(i, say("x"), sep="|")
        """,
            prints="before\nstudent 1\nbetween student 2\n2\nstudent x\n0|x\nstudent x\n1|x\n",
        ),
        check("say(3)\nassert say(4) == 5", error="AssertionError", prints="student 3\nstudent 4\n"),
        check("say(6)", prints="student 6\n", shows="6"),
    ),
    case(
        "sys.stdout replaced by the test",
        setup("import io, sys"),
        student("""
            def table(n):
                for i in range(1, n + 1):
                    print(i, i * i, sep="\\t")
            def wrong_table(n):
                print(*range(n))
        """),
        check(
            """
            def printed(f, *args):
                kept, sys.stdout = sys.stdout, io.StringIO()
                try:
                    f(*args)
                    return sys.stdout.getvalue()
                finally:
                    sys.stdout = kept
            assert printed(table, 2) == "1\\t1\\n2\\t4\\n"
            assert printed(table, 2).splitlines()[1].split() == ["2", "4"]
            print("seen again")
        """,
            prints="seen again\n",
        ),
        check(
            "assert printed(wrong_table, 2) == '1\\t1\\n2\\t4\\n', printed(wrong_table, 2)",
            error="AssertionError",
            message="0 1\n",
        ),
    ),
    case(
        "prints of callbacks and of the student's code in their order",
        setup("import contextlib, io"),
        student("""
            def loop(f):
                print("a")
                f()
                print("b")
        """),
        check(
            """
            loop(lambda: print("-"))
            with contextlib.redirect_stdout(io.StringIO()) as out:
                loop(lambda: print("+"))
            assert out.getvalue() == "a\\n+\\nb\\n"
            def hidden():
                with contextlib.redirect_stdout(io.StringIO()) as inner:
                    print("hidden")
            with contextlib.redirect_stdout(io.StringIO()) as out:
                loop(hidden)
            assert out.getvalue() == "a\\nb\\n"
        """,
            prints="a\n-\nb\n",
        ),
    ),
    case(
        "standard error",
        setup("import contextlib, io, sys"),
        student("""
            import sys, warnings
            def complain(): print("complaint", file=sys.stderr)
        """),
        check("complain()\nprint('out')", prints="out\n"),
        check("print('before')\ncomplain()\nassert False", error="AssertionError", prints="before\n"),
        check("""
            with contextlib.redirect_stderr(io.StringIO()) as err:
                complain()
            assert err.getvalue() == "complaint\\n"
        """),
    ),
    case(
        "printing in other ways",
        setup("import contextlib, io"),
        student("""
            import sys, pprint, logging
            def ways():
                sys.stdout.write("written\\n")
                print("to", "stdout", sep="-", end="!\\n", file=sys.stdout, flush=True)
                pprint.pprint({"b": 1, "a": 2})
                sys.stdout.writelines(["one\\n", "two\\n"])
                sys.stdout.flush()
            def no_newline(): print("x", end="")
            def to(stream): print("into the stream", file=stream)
        """),
        check("ways()\nno_newline()", prints="written\nto-stdout!\n{'a': 2, 'b': 1}\none\ntwo\nx"),
        check("""
            stream = io.StringIO()
            to(stream)
            to(stream)
            assert stream.getvalue() == "into the stream\\n" * 2
            with contextlib.redirect_stdout(io.StringIO()) as out:
                ways()
            assert out.getvalue().count("\\n") == 5
        """),
    ),
    case(
        "input() answered by the test",
        setup("import builtins\nfrom unittest.mock import patch"),
        student("""
            def ask():
                name = input("Name? ")
                return "Hello " + name
            def adder():
                return int(input()) + int(input())
            def until_number():
                while True:
                    try:
                        return int(input("Number: "))
                    except ValueError:
                        print("Again.")
        """),
        check(
            """
            with patch("builtins.input", return_value="Ada"):
                assert ask() == "Hello Ada"
            with patch("builtins.input", side_effect=["3", "4"]) as asked:
                assert adder() == 7
            assert asked.call_count == 2
            answers = iter(["x", "5"])
            with patch("builtins.input", lambda prompt="": next(answers)):
                assert until_number() == 5
        """,
            prints="Again.\n",
        ),
        check("""
            kept = builtins.input
            prompts = []
            def fake(prompt=""):
                prompts.append(prompt)
                return "Bob"
            builtins.input = fake
            try:
                assert ask() == "Hello Bob" and prompts == ["Name? "]
            finally:
                builtins.input = kept
        """),
    ),
    case(
        "input() that nobody answers",
        student('def ask(): return input("Name? ")'),
        check(
            "ask()",
            error="StdinNotImplementedError",
            message="raw_input was called, but this frontend does not support input requests.",
        ),
    ),
    case(
        "streams and files handed to the student's function",
        setup("import io"),
        student("""
            def copy_upper(source, target):
                for line in source:
                    target.write(line.upper())
            def first_line(file): return file.readline().rstrip()
            def as_bytes(file): return file.read(3)
            def fields(file): return [line.split(",") for line in file.read().splitlines()]
        """),
        check("""
            source, target = io.StringIO("a\\nb\\n"), io.StringIO()
            copy_upper(source, target)
            assert target.getvalue() == "A\\nB\\n" and source.read() == ""
            two = io.StringIO("one\\ntwo\\n")
            assert first_line(two) == "one" and two.read() == "two\\n"
            assert as_bytes(io.BytesIO(b"abcdef")) == b"abc" and fields(io.StringIO("1,2\\n3,4")) == [["1", "2"], ["3", "4"]]
            with open("data.csv", "w") as file:
                file.write("x,y\\n")
            with open("data.csv") as file:
                assert fields(file) == [["x", "y"]]
        """),
    ),
]
