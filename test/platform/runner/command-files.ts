import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const NAMES = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;

type FileName = (typeof NAMES)[number];

/** What a step wrote into its command files. */
export interface CommandFileContents {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** As written: each line goes in front of the ones before. */
  readonly path: readonly string[];
  readonly summary: string;
}

/** The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY. */
export class CommandFiles {
  readonly environment: Readonly<Record<string, string>>;
  readonly #files: Readonly<Record<FileName, string>>;

  private constructor(files: Readonly<Record<FileName, string>>) {
    this.#files = files;
    this.environment = Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, files[name]]));
  }

  static async create(folder: string): Promise<CommandFiles> {
    const id = randomUUID();
    const pairs = NAMES.map((name) => [name, join(folder, `${name.toLowerCase()}_${id}`)] as const);
    for (const [, file] of pairs) await writeFile(file, "");
    return new CommandFiles(Object.fromEntries(pairs) as Record<FileName, string>);
  }

  /** Reads and removes the files. Throws when one does not have the documented format. */
  async take(): Promise<CommandFileContents> {
    const texts = new Map<FileName, string>();
    for (const name of NAMES) {
      texts.set(name, await readFile(this.#files[name], "utf8"));
      await rm(this.#files[name]);
    }
    const text = (name: FileName): string => texts.get(name) ?? "";
    return {
      outputs: parsePairs(text("OUTPUT")),
      env: parsePairs(text("ENV")),
      state: parsePairs(text("STATE")),
      path: text("PATH").split(/\r?\n/).filter(Boolean),
      summary: text("STEP_SUMMARY"),
    };
  }
}

/** Parses `name=value` lines and `name<<delimiter` blocks. */
export function parsePairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const [, name = "", operator, rest = ""] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (operator === undefined || name === "") throw new Error(`Invalid format '${line}'`);
    if (operator === "=") {
      pairs.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    pairs.set(name, lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return pairs;
}
