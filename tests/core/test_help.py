"""Every writing rule can say why it is there, with an example that holds."""

import ast
import re
from pathlib import Path

import pytest

from careerkit import writing
from careerkit.writing import KINDS, check
from careerkit.writing.help import helps

RULE = re.compile(r"[AB]\d+")


def known():
    """The ids of all rules that the code of the checks names."""
    files = Path(writing.__file__).parent.glob("*.py")
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and RULE.fullmatch(str(node.value))}


def test_every_rule_has_its_help_and_no_help_is_without_a_rule():
    assert set(helps()) == known()


@pytest.mark.parametrize("rule", helps())
def test_a_help_says_something_in_every_part(rule):
    told = helps()[rule]
    assert told.kind in KINDS
    assert all(part.strip() for part in (told.title, told.why, told.before, told.after))


@pytest.mark.parametrize("rule", helps())
def test_the_rule_finds_something_before_and_no_rule_does_after(rule):
    told = helps()[rule]
    assert rule in [finding.rule for finding in check(told.before, told.kind)]
    assert check(told.after, told.kind) == []
