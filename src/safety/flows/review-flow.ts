import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from "yaml";
import type { Finding } from "../finding.ts";
import type { Surroundings } from "../language/spec.ts";
import {
  COMMANDS,
  type CommandRule,
  COMMON_KEYS,
  CONDITION_KEYS,
  HEADER_KEYS,
  SELECTOR_KEYS,
  type ValueRule,
} from "./commands.ts";
import {
  appProblem,
  flowFileProblem,
  linkProblem,
  mediaProblem,
  pictureProblem,
  scriptProblem,
  type ValueProblem,
} from "./values.ts";

const MAX_DOCUMENTS = 2;
const MAX_DEPTH = 12;
const MAX_MILLISECONDS = 600_000;

/**
 * Everything in a Maestro flow that is outside the language of publishable flows: commands, keys and
 * kinds of values that are not listed, scripts other than a variable, links that lead elsewhere.
 */
export function reviewFlow(contents: string, surroundings: Surroundings): Finding[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(contents, { lineCounter: lines });
  const list = Array.isArray(documents) ? documents : [];
  if (
    list.length === 0 ||
    list.length > MAX_DOCUMENTS ||
    list.some(({ errors }) => errors.length > 0)
  ) {
    const message = "the flow is not YAML of at most two documents, so it cannot be judged";
    return [{ rule: "code-unparsable", path: surroundings.path, line: null, message }];
  }
  const judge = new FlowJudge(surroundings, lines);
  for (const document of list) {
    visit(document, {
      Alias: (_, node) => judge.refuse(node, "YAML aliases are not allowed"),
      Node: (_, node) => {
        if (!isAlias(node) && (node.anchor !== undefined || node.tag !== undefined)) {
          judge.refuse(node, "YAML anchors and tags are not allowed");
        }
      },
    });
  }
  if (judge.findings.length > 0) return judge.findings;
  const [header, commands] = list.length === 1 ? [undefined, list[0]] : list;
  if (header !== undefined) judge.header(header.contents);
  const body = commands?.contents;
  if (list.length === 1 && isMap(body)) judge.header(body);
  else judge.commands(body, 0);
  return judge.findings;
}

interface Step {
  readonly name: string;
  readonly command: CommandRule;
  readonly depth: number;
}

class FlowJudge {
  readonly findings: Finding[] = [];
  readonly #surroundings: Surroundings;
  readonly #lines: LineCounter;
  #app: string | undefined;

  constructor(surroundings: Surroundings, lines: LineCounter) {
    this.#surroundings = surroundings;
    this.#lines = lines;
  }

  header(node: unknown): void {
    if (!isMap(node)) return this.refuse(node, "the part before `---` is not a map");
    const app: unknown = node.get("appId");
    this.#app = typeof app === "string" ? app : undefined;
    if (this.#app !== undefined) this.#report(node, appProblem(this.#app, undefined));
    this.#map(node, HEADER_KEYS, 0);
  }

  commands(node: unknown, depth: number): void {
    if (depth > MAX_DEPTH) return this.refuse(node, "commands are nested too deeply");
    if (!isSeq(node)) return this.refuse(node, "the commands are not a list");
    for (const item of node.items) this.#command(item, depth);
  }

  #command(node: unknown, depth: number): void {
    if (isScalar(node)) {
      const isBare = typeof node.value === "string" && COMMANDS.get(node.value)?.bare === true;
      return isBare ? undefined : this.refuse(node, "a command is not in the language of flows");
    }
    const [pair, ...more] = isMap(node) ? node.items : [];
    if (pair === undefined || more.length > 0 || !isScalar(pair.key)) {
      return this.refuse(node, "a step is not one command");
    }
    const name = String(pair.key.value);
    const command = COMMANDS.get(name);
    if (command !== undefined) return this.#given(pair.value, { name, command, depth });
    this.refuse(pair.key, `the command \`${name.slice(0, 40)}\` is not in the language of flows`);
  }

  /** What a command is given: in short, or by its keys. */
  #given(value: unknown, { name, command, depth }: Step): void {
    if (isMap(value) && command.keys !== undefined) {
      if (name === "repeat" && !value.has("times") && !value.has("while")) this.#endless(value);
      return this.#map(value, { ...COMMON_KEYS, ...command.keys }, depth);
    }
    if (command.short !== undefined) return this.#value(value, command.short, depth);
    this.refuse(value, `\`${name}\` is given something that it does not take`);
  }

  #map(node: unknown, keys: Readonly<Record<string, ValueRule>>, depth: number): void {
    if (!isMap(node)) return this.refuse(node, "a value is not a map");
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const rule = Object.hasOwn(keys, name) ? keys[name] : undefined;
      if (rule === undefined)
        this.refuse(key, `the key \`${name.slice(0, 40)}\` is not in the language of flows`);
      else this.#value(value, rule, depth);
    }
  }

  #value(node: unknown, rule: ValueRule, depth: number): void {
    switch (rule) {
      case "commands":
        return this.commands(node, depth + 1);
      case "selector":
        return isMap(node) ? this.#map(node, SELECTOR_KEYS, depth) : this.#scalar(node, "text");
      case "selectors":
        return this.#items(node, (item) => this.#value(item, "selector", depth + 1));
      case "condition":
        return this.#map(node, CONDITION_KEYS, depth);
      case "media":
        return this.#items(node, (item) => this.#scalar(item, "media"));
      case "points":
        return this.#items(node, (item) => this.#scalar(item, "text"));
      case "values":
      case "arguments":
      case "permissions":
        return this.#scalars(
          node,
          rule === "permissions" ? /^(?:allow|deny|unset|always|inuse|never)$/ : undefined,
        );
      default:
        return this.#scalar(node, rule);
    }
  }

  #items(node: unknown, judge: (item: unknown) => void): void {
    if (!isSeq(node)) return this.refuse(node, "a value is not a list");
    for (const item of node.items) judge(item);
  }

  #scalars(node: unknown, shape: RegExp | undefined): void {
    if (!isMap(node)) return this.refuse(node, "a value is not a map");
    for (const { key, value } of node.items) {
      this.#scalar(key, "text");
      this.#scalar(value, "text");
      if (shape !== undefined && isScalar(value) && !shape.test(String(value.value)))
        this.refuse(value, "a permission is neither allow, deny nor unset");
    }
  }

  #scalar(node: unknown, rule: ValueRule): void {
    if (!isScalar(node)) return this.refuse(node, "a value is not a single text or number");
    const text = String(node.value);
    this.#report(node, scriptProblem(text) ?? this.#problem(text, rule));
  }

  #problem(text: string, rule: ValueRule): ValueProblem | undefined {
    const { path, paths, origins } = this.#surroundings;
    switch (rule) {
      case "app":
        return appProblem(text, this.#app);
      case "link":
        return linkProblem(text, origins);
      case "file":
        return flowFileProblem(text, { path, paths });
      case "media":
        return mediaProblem(text, path);
      case "picture":
        return pictureProblem(text);
      case "number":
        return numberProblem(text);
      default:
        return undefined;
    }
  }

  #endless(node: unknown): void {
    this.#report(node, {
      rule: "endless-loop",
      message: "`repeat` has neither `times` nor `while`",
    });
  }

  #report(node: unknown, problem: ValueProblem | undefined): void {
    if (problem === undefined) return;
    this.findings.push({ ...problem, path: this.#surroundings.path, line: this.#lineOf(node) });
  }

  refuse(node: unknown, message: string): void {
    this.#report(node, { rule: "flow-command", message });
  }

  #lineOf(node: unknown): number | null {
    const start = isPair(node) ? undefined : (node as Node | null | undefined)?.range?.[0];
    return start === undefined ? null : this.#lines.linePos(start).line;
  }
}

/** Times, percentages and milliseconds. */
function numberProblem(text: string): ValueProblem | undefined {
  const number = Number(text);
  const isFine = text.trim() !== "" && number >= 0 && number <= MAX_MILLISECONDS;
  return isFine
    ? undefined
    : { rule: "endless-loop", message: `a number is not from 0 to ${MAX_MILLISECONDS}` };
}
