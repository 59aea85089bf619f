import {
  type Document,
  type Node,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Random } from "../../random.ts";
import grammar from "../../../src/frameworks/maestro/grammar/grammar.json" with { type: "json" };

const COMMANDS = Object.keys(grammar.commands);
const KEYS = [
  ...new Set(
    Object.values(grammar.types).flatMap((type) => ("keys" in type ? Object.keys(type.keys) : [])),
  ),
  "timeout",
  "description",
  "contentDescription",
  "Text",
  "clearstate",
  "tag",
];
/** Values as they stand in a file. */
const VALUES = (
  '0|1|-1|2.5|2.50|150|99999999999|010|0x1F|1_000|1e3|true|false|True|yes|No|null|~|""|\'5\'|"true"|"TRUE"|' +
  'text|"a b"|${A}|"${A}"|[]|{}|[a, b]|{text: a}|{id: b, index: 1}|{a: {b: c}}|Left|LEFT|left|up|Up|UP_DOWN|' +
  "portrait|landscapeLeft|LANDSCAPE_LEFT|sideways|enabled|disabled|Enable|on|long-text|square round|Enter|VOLUME_UP|" +
  'volume up|50%,50%|"50%, 50%"|50%|10,20|10,20,30|150%,10%|10.5,20|abc|52.5,13.4|52.5|1,2,3|a,b|maybe|allow|Android|' +
  "ios|web|windows|missing.yaml|missing.png|../x.yaml|back|hideKeyboard|launch|[{back: {}}]|[back]|[nope]|[~]|" +
  "2024-01-01|12:30|.inf|+5|a: b|*x|&a b|!x y|@a|`a|? a|# a|%a|- a|'it''s'|\"a\\.b\"|'a\\.b'|a\\.b|\"\\u00e4\"|😀"
).split("|");
const FRAGMENTS = [
  " ",
  "  ",
  "\t",
  ":",
  ": ",
  " #",
  "-",
  "- ",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\n",
  "%",
  "@",
  "&",
  "*",
  "!",
  "|",
  ">",
  "$",
  "${",
  "\\",
  "~",
  "?",
  "---\n",
  "...\n",
  "\u00a0",
  "\u0007",
];

/** What flows of people have: the values of each key, and whole steps. */
export interface Stock {
  readonly values: ReadonlyMap<string, readonly Node[]>;
  readonly steps: readonly Node[];
}

export function stockOf(flows: readonly string[]): Stock {
  const values = new Map<string, Node[]>();
  const steps: Node[] = [];
  for (const flow of flows) {
    for (const document of parseAllDocuments(flow)) {
      visit(document, {
        Pair: (_, { key, value }) => {
          const name = isScalar(key) ? String(key.value) : "";
          if (isNode(value)) values.set(name, [...(values.get(name) ?? []), value]);
        },
        Seq: (_, { items }) => void steps.push(...items.filter(isNode)),
      });
    }
  }
  return { values, steps };
}

/** A flow with one or two changes, as text. */
export function mutateFlow(contents: string, stock: Stock, random: Random): string {
  let text = contents;
  for (let changes = random.number(3) === 0 ? 2 : 1; changes > 0; changes -= 1) {
    text = random.number(10) < 2 ? mutateText(text, random) : mutateTree(text, stock, random);
  }
  return text;
}

function mutateText(text: string, random: Random): string {
  const at = random.number(text.length + 1);
  const lines = text.split("\n");
  const line = random.number(lines.length);
  switch (random.number(6)) {
    case 0:
      return text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return lines.filter((_, index) => index !== line).join("\n");
    case 3:
      return lines.flatMap((each, index) => (index === line ? [each, each] : [each])).join("\n");
    case 4:
      return lines.map((each, index) => (index === line ? ` ${each}` : each)).join("\n");
    default:
      return lines
        .map((each, index) => (index === line ? each.replace(/^ {1,2}/, "") : each))
        .join("\n");
  }
}

function mutateTree(text: string, stock: Stock, random: Random): string {
  const read = parseAllDocuments(text, { uniqueKeys: false });
  const documents = Array.isArray(read) ? read : [];
  if (documents.length === 0 || documents.some(({ errors }) => errors.length > 0))
    return mutateText(text, random);
  const places = placesIn(documents);
  if (places.length === 0) return text;
  const place = random.pick(places);
  const marks = new Map<string, string>();
  if (random.chance()) recombine(place, stock, random);
  else if (isPair(place)) mutatePair(place, random, marks);
  else mutateCollection(place, random, marks);
  let written: string;
  try {
    written = documents.map((document) => textOf(document)).join("");
  } catch {
    return text;
  }
  // What stands for itself cannot be made by the writer of YAML: it is put in afterwards.
  return written.replaceAll(/MARK[0-9]+MARK/g, (mark) => marks.get(mark) ?? mark);
}

/** Ends with a line end, so that the next one begins on a line of its own. */
function textOf(document: Document): string {
  return document.toString({ lineWidth: 0 }).replace(/\n*$/, "\n");
}

/** Takes in what stands in another flow: the value of the same key, or a step. */
function recombine(
  place: Pair | YAMLMap | YAMLSeq,
  { values, steps }: Stock,
  random: Random,
): void {
  if (isPair(place)) {
    const name = isScalar(place.key) ? String(place.key.value) : "";
    const known = values.get(name) ?? [];
    if (known.length > 0) place.value = random.pick(known).clone();
  } else if (isSeq(place)) {
    place.items.splice(random.number(place.items.length + 1), 0, random.pick(steps).clone());
  } else if (place.items.length > 1) place.items.splice(random.number(place.items.length), 1);
}

function placesIn(documents: readonly Document[]): (Pair | YAMLMap | YAMLSeq)[] {
  const places: (Pair | YAMLMap | YAMLSeq)[] = [];
  for (const document of documents) {
    visit(document, {
      Pair: (_, pair) => void places.push(pair, pair),
      Map: (_, map) => void places.push(map),
      Seq: (_, seq) => void places.push(seq),
    });
  }
  return places;
}

function mutatePair(pair: Pair, random: Random, marks: Map<string, string>): void {
  switch (random.number(6)) {
    case 0:
      pair.key = new Scalar(random.pick(KEYS));
      return;
    case 1:
      pair.key = new Scalar(random.pick(COMMANDS));
      return;
    case 2:
      if (isScalar(pair.key)) pair.key = new Scalar(misspelt(String(pair.key.value), random));
      return;
    default:
      pair.value = marked(marks, random);
  }
}

function mutateCollection(
  node: YAMLMap | YAMLSeq,
  random: Random,
  marks: Map<string, string>,
): void {
  const { items } = node as { items: unknown[] };
  const at = random.number(items.length + 1);
  if (isMap(node)) {
    const choice = random.number(3);
    if (choice === 0 && items.length > 0) node.items.splice(at % items.length, 1);
    else if (choice === 1 && items.length > 0) {
      const pair = node.items[at % items.length];
      if (pair !== undefined) node.items.push(pair);
    } else node.set(random.pick(KEYS), marked(marks, random));
    return;
  }
  if (!isSeq(node)) return;
  switch (random.number(4)) {
    case 0:
      node.items.splice(at % Math.max(1, items.length), 1);
      return;
    case 1:
      node.items.splice(at, 0, new Scalar(random.pick(COMMANDS)));
      return;
    case 2:
      node.items.splice(at, 0, { [random.pick(COMMANDS)]: marked(marks, random) });
      return;
    default:
      node.items.splice(at, 0, marked(marks, random));
  }
}

function marked(marks: Map<string, string>, random: Random): Scalar {
  const mark = `MARK${marks.size}MARK`;
  marks.set(mark, random.pick(VALUES));
  const scalar = new Scalar(mark);
  scalar.type = "PLAIN";
  return scalar;
}

function misspelt(word: string, random: Random): string {
  const at = random.number(Math.max(1, word.length));
  const changed = word.slice(0, at) + (word[at] ?? "").toUpperCase() + word.slice(at + 1);
  return changed === word ? word.slice(0, at) + word.slice(at + 1) : changed;
}
