"""The command line: ``python -m careerkit score | check | draw``."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from careerkit import __version__
from careerkit.errors import CareerkitError
from careerkit.strategy import read, read_file

DONE, FINDINGS, UNUSABLE = 0, 1, 2


def main(argv: list[str] | None = None) -> int:
    """Run one command.

    Returns
    -------
    int
        0 done, 1 findings where ``--strict``, 2 unusable input (said in one line on standard error).
    """
    options = _parser().parse_args(argv)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        command: Callable[[argparse.Namespace], int] = options.run
        return command(options)
    except CareerkitError as error:
        print(f"careerkit: {error}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        sys.stderr.close()
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="careerkit", description="From a person's words to their picture.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    score = commands.add_parser("score", help="how the values of a strategy overlap, as JSON")
    score.add_argument("file", nargs="?", help="a strategy file")
    score.add_argument(
        "--jsonl", action="store_true", help="a strategy a line from standard input, a result a line out"
    )
    score.set_defaults(run=_score)

    check = commands.add_parser("check", help="what the writing rules say of a text, as JSON")
    check.add_argument("text", nargs="?", help="the text; left out, it is read from standard input")
    check.add_argument("--as", dest="kind", required=True, choices=_kinds(), help="the kind of text")
    check.add_argument("--jsonl", action="store_true", help='{"text": "..."} a line from standard input')
    check.add_argument("--strict", action="store_true", help="exit with 1 where anything is found")
    check.set_defaults(run=_check)

    draw = commands.add_parser("draw", help="draw the picture of one or more strategies")
    draw.add_argument("files", nargs="+", metavar="FILE", help="strategy files")
    draw.add_argument("-o", "--output", help="the picture to write: .png, .svg, .pdf or .pptx")
    draw.add_argument("-d", "--directory", help="a folder for the pictures of several files")
    draw.add_argument(
        "--format", choices=("png", "svg", "pdf", "pptx"), default="png", help="with -d, what to write (png)"
    )
    sheet = draw.add_mutually_exclusive_group()
    sheet.add_argument("--size", default="1280x720", help="width x height in pixels (1280x720)")
    sheet.add_argument("--preset", help="a size by name: slide, square, a4-portrait, letter-landscape, phone, ...")
    draw.add_argument("--theme", default="light", help="light, dark, print or contrast (light)")
    draw.add_argument("--palette", default="harbour", help="harbour, orchard, dusk, clay or ink (harbour)")
    shape = draw.add_mutually_exclusive_group()
    shape.add_argument("--proportional", action="store_true", help="circles as large as what they hold")
    shape.add_argument("--equal", action="store_true", help="circles of one size, with room for words (default)")
    draw.set_defaults(run=_draw)
    return parser


def _kinds() -> tuple[str, ...]:
    from careerkit.writing import KINDS

    return KINDS


def _score(options: argparse.Namespace) -> int:
    from careerkit.overlap import score

    if options.jsonl:
        return _stream(lambda line: score(read(line)).as_dict())
    if not options.file:
        raise CareerkitError("no strategy file is named", mend="give FILE, or --jsonl to read a strategy a line")
    _print(score(read_file(options.file)).as_dict(), indent=2)
    return DONE


def _check(options: argparse.Namespace) -> int:
    from careerkit.writing import check

    found_any = False

    def findings(text: str) -> list[dict[str, Any]]:
        nonlocal found_any
        found = [finding.as_dict() for finding in check(text, options.kind)]
        found_any = found_any or bool(found)
        return found

    if options.jsonl:
        _stream(lambda line: findings(_text_of(line)))
    else:
        text = options.text if options.text is not None else sys.stdin.read()
        _print(findings(text), indent=2)
    return FINDINGS if options.strict and found_any else DONE


def _text_of(line: str) -> str:
    try:
        entry = json.loads(line)
    except (json.JSONDecodeError, RecursionError):
        raise CareerkitError("this is not a line of JSON", mend='write {"text": "..."}') from None
    text = entry.get("text") if isinstance(entry, dict) else None
    if not isinstance(text, str):
        raise CareerkitError('the key "text" with text in quotes is missing', mend='write {"text": "..."}')
    return text


def _stream(answer: Callable[[str], Any]) -> int:
    """Answer each line of standard input with a line, at once; a bad line gives an error in its place."""
    for number, line in _lines(sys.stdin):
        try:
            result = answer(line)
        except CareerkitError as error:
            result = {"error": str(error), "line": number}
        _print(result)
    return DONE


def _lines(stream: Iterable[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(stream, start=1):
        if line.strip():
            yield number, line


def _draw(options: argparse.Namespace) -> int:
    from careerkit.picture.batch import draw_files

    return draw_files(options)


def _print(result: Any, indent: int | None = None) -> None:
    print(json.dumps(result, ensure_ascii=False, indent=indent), flush=True)


if __name__ == "__main__":
    sys.exit(main())
