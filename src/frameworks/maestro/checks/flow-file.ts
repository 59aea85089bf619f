import { posix } from "node:path";
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { TestFile } from "../../types.ts";
import { nameOf, valueOf } from "../grammar/judge.ts";
import { readYaml } from "../grammar/read-yaml.ts";
import { textOf, textOrNull } from "../grammar/scalar.ts";

/** A flow as the rules look at it. What is no flow has neither header nor commands. */
export interface FlowFile {
  readonly path: string;
  readonly header: YAMLMap | null;
  readonly commands: YAMLSeq | null;
  readonly tags: readonly string[];
  readonly appId: string | null;
  readonly lineOf: (node: unknown) => number;
}

/** One command of a flow. */
export interface FlowCommand {
  readonly name: string;
  /** What it is given; null where it stands alone. */
  readonly value: unknown;
  readonly line: number;
}

export function readFlowFile({ path, contents }: TestFile): FlowFile {
  const { documents, lineOf } = readYaml(contents);
  const [first, second] = documents;
  const header = isMap(first) ? first : null;
  const tags = header === null ? [] : textsIn(valueOf(header, "tags"));
  const appId = header === null ? null : textOrNull(valueOf(header, "appId"));
  return { path, header, commands: isSeq(second) ? second : null, tags, appId, lineOf };
}

/** The commands of a list, those inside of others not among them. */
export function commandsIn(list: unknown, lineOf: FlowFile["lineOf"]): readonly FlowCommand[] {
  const items = isSeq(list) ? list.items : [];
  return items.flatMap((item): FlowCommand[] => {
    const line = lineOf(item);
    if (isScalar(item)) return [{ name: textOf(item), value: null, line }];
    const [pair] = isMap(item) ? item.items : [];
    return pair === undefined ? [] : [{ name: nameOf(pair) ?? "", value: pair.value, line }];
  });
}

/** Every command of a flow, those inside of others as well. */
export function allCommands({ commands, lineOf }: FlowFile): readonly FlowCommand[] {
  const found: FlowCommand[] = [];
  const collect = (list: unknown): void => {
    for (const command of commandsIn(list, lineOf)) {
      found.push(command);
      if (isMap(command.value)) collect(valueOf(command.value, "commands"));
    }
  };
  collect(commands);
  return found;
}

/** The file that a command runs, as a path from the root; null where it runs none. */
export function flowRunBy({ name, value }: FlowCommand, path: string): string | null {
  if (name !== "runFlow" && name !== "retry") return null;
  const written = isMap(value) ? textOrNull(valueOf(value, "file")) : textOrNull(value);
  return written === null ? null : posix.join(posix.dirname(path), written);
}

export function textsIn(node: unknown): string[] {
  return isSeq(node) ? node.items.flatMap((item) => textOrNull(item) ?? []) : [];
}

/** The text of a key of a map; null where it is not given, or is no text. */
export function textAt(node: unknown, name: string): string | null {
  return isMap(node) ? textOrNull(valueOf(node, name)) : null;
}
