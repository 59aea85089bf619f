import { join } from "node:path";

/** What users meet of a page: `button "Save" [disabled]`, one for each element with a role. */
export interface KitRecord {
  /** Versions of the libraries by their names. */
  readonly versions: Readonly<Record<string, string>>;
  readonly first: readonly string[];
  /** What a click on a control shows and hides. */
  readonly clicks: Readonly<
    Record<string, { readonly shows: readonly string[]; readonly hides: readonly string[] }>
  >;
}

const REACT = join(import.meta.dirname, "../react");

interface KitFixture {
  readonly fixture: string;
  readonly path: string;
  /** The libraries whose components are on its page. */
  readonly packages: readonly string[];
}

function kitFixture(fixture: string, ...packages: readonly string[]): KitFixture {
  return { fixture, path: join(REACT, fixture), packages };
}

/** The fixtures whose pages hold the components of a library. */
export const KIT_FIXTURES: readonly KitFixture[] = [
  kitFixture("antd-components", "antd"),
  kitFixture("mantine-components", "@mantine/core"),
  kitFixture("chakra-components", "@chakra-ui/react"),
  kitFixture("radix-controls", "radix-ui"),
];

/** The elements of an ARIA snapshot, without texts and without what only says how they are nested. */
export function linesOf(snapshot: string): readonly string[] {
  return snapshot.split("\n").flatMap((line) => {
    const [, role, name = "", states = ""] =
      /^\s*- '?([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*)/u.exec(line) ?? [];
    if (role === undefined || role === "text") return [];
    return [[role, name, states.trim()].filter((part) => part !== "").join(" ")];
  });
}

/** A record as it is committed. */
export function format(record: KitRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
