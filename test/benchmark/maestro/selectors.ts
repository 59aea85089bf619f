import { isMap, isPair, isScalar, parseAllDocuments, visit } from "yaml";

/** What a flow looks for, as it stands there. */
export interface FlowSelector {
  readonly by: "id" | "text";
  readonly pattern: string;
}

/** Commands that are about what is on the screen. */
const LOOKS = new Set(
  "tapOn doubleTapOn longPressOn assertVisible assertNotVisible copyTextFrom visible notVisible element".split(
    " ",
  ),
);

/** Every selector of a flow. Only YAML is read here, by none of the product's own readers. */
export function selectorsIn(flow: string): FlowSelector[] {
  const found: FlowSelector[] = [];
  for (const document of parseAllDocuments(flow)) {
    visit(document, {
      Pair(_, pair) {
        if (!isPair(pair) || !isScalar(pair.key) || !LOOKS.has(String(pair.key.value))) return;
        const { value } = pair;
        if (isScalar(value)) found.push({ by: "text", pattern: String(value.value) });
        if (!isMap(value)) return;
        for (const by of ["id", "text"] as const) {
          const own = value.get(by);
          if (typeof own === "string") found.push({ by, pattern: own });
        }
      },
    });
  }
  return found;
}

/** What a flow types: it may look for that again. */
export function typedIn(flow: string): string[] {
  return [...flow.matchAll(/^- inputText: '(.*)'$/gmu)].map(([, text = ""]) =>
    text.replaceAll("''", "'"),
  );
}

/** The parts of a pattern that are literal text: what stands between `.*`, without backslashes. */
export function literalParts(pattern: string): string[] {
  return pattern
    .split(/(?<!\\)\.\*/u)
    .map((part) => part.replaceAll(/\\(.)/gu, "$1").trim())
    .filter((part) => part !== "");
}
