import {
  isAlias,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  type ParsedNode,
  visit,
} from "yaml";
import type { GrammarRule } from "./strictness.ts";

/** Why Maestro would not take a flow, or would take it for something else. */
export interface GrammarFinding {
  readonly rule: GrammarRule;
  readonly line: number;
  readonly message: string;
}

export interface YamlText {
  /** What each document holds; every scalar is the text that stands there. */
  readonly documents: readonly (ParsedNode | null)[];
  /** The line of a node, counted from 1. */
  readonly lineOf: (node: unknown) => number;
  readonly findings: readonly GrammarFinding[];
}

/** What YAML 1.1 may hold. Source: SnakeYAML 2.2, `StreamReader.isPrintable`. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Errors of our reader of YAML that are none to that of Maestro. */
const STRICTER_ERRORS: ReadonlyMap<string, GrammarRule> = new Map([
  ["DUPLICATE_KEY", "duplicate-key"],
  // A quoted text that goes on further left than where it began.
  ["MISSING_CHAR", "yaml-feature"],
]);

/** Reads a file of one or several documents. Nothing of it is resolved: no tag, alias or merge key. */
export function readYaml(contents: string): YamlText {
  const counter = new LineCounter();
  const text = contents.replace(/^\ufeff/, "");
  const read = parseAllDocuments(text, { lineCounter: counter, schema: "failsafe", merge: false });
  const documents = Array.isArray(read) ? read : [];
  const findings: GrammarFinding[] = [];
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const unprintable = UNPRINTABLE.exec(text);
  if (unprintable !== null) {
    const message = "There is a character that YAML does not allow.";
    findings.push({ rule: "yaml", line: lineAt(unprintable.index), message });
  }
  const lineOf = (node: unknown): number => {
    const start = rangeOf(node)?.[0];
    return start === undefined ? 1 : lineAt(start);
  };
  // Maestro stops to read where the list of commands ends.
  const end = documents[1]?.contents?.range[1] ?? Number.POSITIVE_INFINITY;
  for (const document of documents) {
    for (const { code, message, pos } of document.errors) {
      const rule = pos[0] >= end ? "more-documents" : (STRICTER_ERRORS.get(code) ?? "yaml");
      findings.push({ rule, line: lineAt(pos[0]), message: firstLine(message) });
    }
    visit(document, {
      Node: (_, node) => {
        const message = oddityOf(node, text);
        if (message !== null) {
          findings.push({ rule: "yaml-feature", line: lineOf(node), message });
        }
        if (!isWholeQuote(node, text)) {
          findings.push({
            rule: "yaml-feature",
            line: lineOf(node),
            message: "A quote is not closed.",
          });
        }
      },
    });
  }
  const odd = /^%|\t/m.exec(text);
  if (odd !== null) {
    const message =
      "A tab, or a % at the start of a line, is not read alike by all readers of YAML.";
    findings.push({ rule: "yaml-feature", line: lineAt(odd.index), message });
  }
  return { documents: documents.map((document) => document.contents), lineOf, findings };
}

/** What about a node two readers of YAML may read in two ways; null where there is nothing. */
function oddityOf(node: Node, text: string): string | null {
  if (isAlias(node)) return "Aliases are not allowed in a flow.";
  if (node.anchor !== undefined || node.tag !== undefined)
    return "Anchors and tags are not allowed.";
  if (!isScalar(node) || node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return null;
  const [start, end] = node.range ?? [0, 0];
  return text.slice(start, end).includes("\n")
    ? "A text goes on in another line: write it as a block."
    : null;
}

/** Our reader of YAML takes `'a''` at the end of a line for a whole text. */
function isWholeQuote(node: Node, text: string): boolean {
  if (!isScalar(node)) return true;
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  if (node.type === "QUOTE_SINGLE") return /^'(?:[^']|'')*'$/.test(source);
  return node.type !== "QUOTE_DOUBLE" || /^"(?:[^"\\]|\\[^])*"$/.test(source);
}

function rangeOf(node: unknown): Node["range"] {
  if (isPair(node)) return rangeOf(node.key);
  return (node as Node | null | undefined)?.range;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
