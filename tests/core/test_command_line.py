"""The command line, run as a script would run it."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from careerkit.picture.exports import carried

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "careerkit" / "examples").glob("*.json"))
STRATEGY = {
    "description": "I turn messy data into decisions. I teach the night crew.",
    "values": [{"verb": "Simplify"}, {"verb": "Teach"}],
    "ideas": [{"text": "turn messy data into decisions", "pins": {"Teach": False}}, {"text": "teach the night crew"}],
}


def run(*arguments, given=""):
    return subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "careerkit", *map(str, arguments)],
        input=given, capture_output=True, text=True, check=False, cwd=ROOT, encoding="utf-8",
    )  # fmt: skip


def file_with(path, content):
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_score_prints_the_shape_of_the_contract(tmp_path):
    done = run("score", file_with(tmp_path / "mine.json", STRATEGY))
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout)
    assert set(result) == {"ideas", "regions", "pairs", "support", "coverage", "uncovered"}
    first = result["ideas"][0]
    assert first["text"] == "turn messy data into decisions"
    assert first["in"]["Simplify"] >= 0.5
    assert first["in"]["Teach"] == 0
    assert first["pinned"] == ["Teach"]
    assert all(word in first["text"] for word in first["because"]["Simplify"])
    (pair,) = result["pairs"]
    assert set(pair) == {"values", "shared", "alike", "tension", "ideas"}
    assert all(set(region) == {"values", "weight", "ideas"} for region in result["regions"])


def test_score_without_a_description_has_alike_and_no_figures_made_up():
    bare = {
        "format": "careerkit/1",
        "description": "",
        "values": [{"verb": "Lead", "meaning": ""}, {"verb": "Guide", "meaning": ""}],
    }
    (result,) = [json.loads(line) for line in run("score", "--jsonl", given=json.dumps(bare)).stdout.splitlines()]
    assert result["pairs"][0]["shared"] is None
    assert result["pairs"][0]["alike"] > 0.5
    assert result["coverage"] is None


def test_score_streams_lines_in_order_and_goes_on_after_a_bad_one():
    lines = [json.dumps(STRATEGY), "{not json", json.dumps({**STRATEGY, "description": "z"}), '{"values": []}']
    done = run("score", "--jsonl", given="\n".join(lines) + "\n")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert ["error" in result for result in results] == [False, True, False, True]
    assert [result["line"] for result in results if "error" in result] == [2, 4]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["score", "nowhere.json"], "nowhere.json: can't read this file (no such file or directory); check the path"),
        (["score"], "no strategy file is named"),
        (["draw", "nowhere.json", "-o", "x.png"], "can't read this file"),
        (["draw", EXAMPLES[0], "-o", "x.gif"], "end the name with .png, .svg or .pdf"),
        (["draw", EXAMPLES[0]], "no picture is named"),
        (["draw", EXAMPLES[0], "-o", "x.png", "--size", "big"], "write width x height, like 1280x720"),
        (["draw", EXAMPLES[0], "-o", "x.png", "--size", "9x9"], "out of range"),
        (["draw", EXAMPLES[0], "-o", "x.png", "--theme", "neon"], "choose one of light, dark, print"),
        (["draw", EXAMPLES[0], EXAMPLES[1], "-o", "x.png"], "give -d FOLDER"),
    ],
)
def test_unusable_input_is_one_line_that_says_what_where_and_the_mend(arguments, said):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_check_finds_a_title_and_where_it_stands():
    text = "I am a senior accountant and I love clear books."
    found = json.loads(run("check", "--as", "description", text).stdout)
    (finding,) = [each for each in found if each["name"] == "job-title"]
    assert finding["rule"] == "A10"
    assert text[finding["start"] : finding["end"]] == "senior accountant"
    assert set(finding) == {"rule", "name", "start", "end", "message", "suggestions"}


def test_check_reads_lines_and_gives_a_list_for_each():
    given = '{"text": "Integrity"}\n{"text": "Mend"}\nnonsense\n'
    answers = [json.loads(line) for line in run("check", "--as", "value", "--jsonl", given=given).stdout.splitlines()]
    assert answers[0][0]["suggestions"][0] == "Keep my word"
    assert answers[1] == []
    assert answers[2]["line"] == 3


def test_check_reads_standard_input():
    assert json.loads(run("check", "--as", "value", given="Mend\n").stdout) == []


def test_strict_turns_findings_into_an_exit_code():
    assert run("check", "--as", "value", "--strict", "Integrity").returncode == 1
    assert run("check", "--as", "value", "--strict", "Mend").returncode == 0
    assert run("check", "--as", "value", "Integrity").returncode == 0


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_draw_writes_a_picture(tmp_path, form):
    target = tmp_path / "new folder" / f"picture.{form}"
    done = run("draw", EXAMPLES[0], "-o", target, "--size", "1920x1080", "--theme", "dark")
    assert (done.returncode, done.stderr) == (0, "")
    if form == "png":
        assert Image.open(target).size == (1920, 1080)
    if form != "pdf":
        assert carried(target.read_bytes()).description == json.loads(EXAMPLES[0].read_text("utf-8"))["description"]


def test_draw_draws_a_batch_with_a_bar(tmp_path):
    done = run("draw", *EXAMPLES, "-d", tmp_path, "--size", "640x480", "--proportional")
    assert done.returncode == 0
    assert sorted(path.stem for path in tmp_path.iterdir()) == [path.stem for path in EXAMPLES]
    assert f"{len(EXAMPLES)}/{len(EXAMPLES)}" in done.stderr
    assert all(Image.open(io.BytesIO(path.read_bytes())).size == (640, 480) for path in tmp_path.iterdir())


def test_words_in_any_script_go_in_and_out(tmp_path):
    mine = {"description": "私は時計を直します。 I mend 🕰️.", "values": [{"verb": "直す"}, {"verb": "Mend"}]}
    done = run("score", file_with(tmp_path / "mine.json", mine))
    assert done.returncode == 0
    assert "直" in done.stdout
