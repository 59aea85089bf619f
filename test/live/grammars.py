"""Asks compilers of grammars whether models may write what they have to under our reply schemas.

Reads test/models/schema/corpus; each file has a reduced schema, replies to be accepted and replies
to be refused. Ends with 1 when a compiler disagrees. A compiler that is not installed is skipped.
"""
import importlib.util
import json
import pathlib
import sys
import unittest.mock

CORPUS = pathlib.Path(__file__).parent.parent / "models" / "schema" / "corpus"


def with_outlines_core(schema):
    import re

    from outlines_core import json_schema

    pattern = re.compile(json_schema.build_regex_from_schema(json.dumps(schema)))
    return lambda text: pattern.fullmatch(text) is not None


def with_lm_format_enforcer(schema):
    from lmformatenforcer import CharacterLevelParserConfig, JsonSchemaParser

    def accepts(text):
        # Beside a tokenizer its alphabet is that of the tokenizer; alone it knows ASCII.
        alphabet = "".join({chr(code) for code in range(32, 127)} | set(text))
        parser = JsonSchemaParser(schema, config=CharacterLevelParserConfig(alphabet=alphabet))
        for character in text:
            if character not in parser.get_allowed_characters():
                return False
            parser = parser.add_character(character)
        return parser.can_end()

    return accepts


def with_llguidance(schema):
    import llguidance

    tokenizer = llguidance.LLTokenizer("byte")
    grammar = llguidance.LLMatcher.grammar_from_json_schema(json.dumps(schema))

    def accepts(text):
        matcher = llguidance.LLMatcher(tokenizer, grammar)
        if matcher.is_error():
            raise ValueError(matcher.get_error())
        tokens = tokenizer.tokenize_str(text)
        return matcher.validate_tokens(tokens) == len(tokens) and matcher.consume_tokens(tokens) and matcher.is_accepting()

    return accepts


def stand_in(*names):
    """Puts nothing in the place of packages that are not installed and of which nothing is used."""
    for name in names:
        if name not in sys.modules and importlib.util.find_spec(name) is None:
            sys.modules[name] = unittest.mock.MagicMock()


def with_xgrammar(schema):
    # It looks for torch by itself, and does without.
    import tvm_ffi  # noqa: F401

    # They are 3 GB, and only for the masks of a model that is run here.
    stand_in("torch", "transformers", "triton")
    import xgrammar
    from xgrammar.testing import _is_grammar_accept_string

    grammar = xgrammar.Grammar.from_json_schema(json.dumps(schema), any_whitespace=True)
    return lambda text: _is_grammar_accept_string(grammar, text)


COMPILERS = {
    "outlines_core": with_outlines_core,
    "lm-format-enforcer": with_lm_format_enforcer,
    "llguidance": with_llguidance,
    "xgrammar": with_xgrammar,
}


def main():
    failed = False
    for name, compile_schema in COMPILERS.items():
        for file in sorted(CORPUS.glob("*.json")):
            corpus = json.loads(file.read_text())
            try:
                accepts = compile_schema(corpus["schema"])
            except ImportError as error:
                print(f"skipped: {name} ({error})")
                break
            for kind in ("accepted", "refused"):
                for index, reply in enumerate(corpus[kind]):
                    text = json.dumps(reply, ensure_ascii=False)
                    is_right = accepts(text) == (kind == "accepted")
                    failed |= not is_right
                    print(f"{'ok' if is_right else 'FAILED'}: {name} {file.stem} {kind} {index}")
    sys.exit(1 if failed else 0)


main()
