import type { SourceText } from "./app-flows.ts";

/** A bug in one file of an app. */
export interface Bug {
  readonly kind: "label renamed" | "target changed" | "handler removed" | "check dropped";
  readonly changed: SourceText;
  /** What was changed, for people. */
  readonly what: string;
}

interface Change {
  readonly kind: Bug["kind"];
  readonly pattern: RegExp;
  readonly to: (found: string) => string;
}

const CHANGES: readonly Change[] = [
  {
    kind: "target changed",
    pattern:
      /(?:navigate|push|replace)\(\s*["'][\w/()-]+["']|href=["'][\w/()-]+["']|pushNamed\(\s*["'][^"']+["']|app:destination="[^"]+"/gu,
    to: (found) => found.replace(/["'][^"']*["']/u, '"/no-such-screen"'),
  },
  {
    kind: "target changed",
    pattern: /\bnavigate\(\s*R\.id\.\w+|\b\w+::class\.java(?=\s*\))/gu,
    to: (found) => found.replace(/\w+(?=::)|\w+$/u, "NoSuchScreen"),
  },
  {
    kind: "target changed",
    pattern:
      /\bNavigationLink\([^{}\n]{0,60}destination:\s*\w+\(|\bbuilder: \(\w+\) => (?:const )?\w+\(/gu,
    to: (found) => found.replace(/\w+\($/u, "NoSuchScreen("),
  },
  {
    kind: "handler removed",
    pattern:
      /\bon(?:Press|Click|Pressed|Tap|Changed|ValueChange|CheckedChange|Dismissed)\s*[=:](?!=)/gu,
    to: (found) => found.replace(/^on/u, "off"),
  },
  {
    kind: "handler removed",
    pattern: /\bsetOnClickListener\b|\.onTapGesture\b|\baction:/gu,
    to: (found) => found.replace(/\w+/u, "notListening"),
  },
  {
    kind: "handler removed",
    pattern: /\.toggle\(\)|(?<=\b(?:is|show)\w{0,30}) = true\b/gu,
    to: () => " == true",
  },
  {
    kind: "check dropped",
    pattern:
      /\bif\s*\(\s*(?:!\s*\w+|[^()]*(?:===\s*""|\.length\s*(?:<|===)|\.trim\(\)\s*===|\.isEmpty\b)[^()]*)\s*\)/gu,
    to: () => "if (false)",
  },
  {
    kind: "check dropped",
    pattern: /\bvalidator:|\.disabled\(|\bdisabled=(?=\{)|\b(?:isError|enabled) =(?= )/gu,
    to: (found) => found.replace(/\w+/u, "unchecked"),
  },
];

/** Bugs in these files, at most so many of each kind; of labels, those that are among `words`. */
export function bugsIn(
  sources: readonly SourceText[],
  words: readonly string[],
  most: number,
): readonly Bug[] {
  const renamed = [...new Set(words)].flatMap((word) => renamedIn(sources, word));
  const others = CHANGES.map((change) => sources.flatMap((source) => changesIn(source, change)));
  return [renamed, ...others].flatMap((bugs) => spread(bugs, most));
}

/** The first place that says these words between quotes or tags. */
function renamedIn(sources: readonly SourceText[], word: string): Bug[] {
  for (const { path, text } of sources) {
    const at = ['"', "'", "`", ">"].map((sign) => text.indexOf(`${sign}${word}`));
    const first = at.find((index) => index !== -1);
    if (first === undefined) continue;
    const begin = first + 1;
    const changed = `${text.slice(0, begin)}Zz ${text.slice(begin)}`;
    return [{ kind: "label renamed", changed: { path, text: changed }, what: word }];
  }
  return [];
}

function changesIn({ path, text }: SourceText, { kind, pattern, to }: Change): Bug[] {
  return [...text.matchAll(pattern)].flatMap((match): Bug[] => {
    const [found] = match;
    if (isComment(text, match.index)) return [];
    const changed = text.slice(0, match.index) + to(found) + text.slice(match.index + found.length);
    return [{ kind, changed: { path, text: changed }, what: found }];
  });
}

/** True for a place on a line that is a comment. */
function isComment(text: string, at: number): boolean {
  const begin = text.lastIndexOf("\n", at) + 1;
  return (
    /^\s*(?:\*|\/\/|\/\*)/u.test(text.slice(begin, at)) || text.slice(begin, at).includes("// ")
  );
}

/** So many of them, from all over the list. */
function spread(bugs: readonly Bug[], most: number): readonly Bug[] {
  const step = Math.max(1, Math.ceil(bugs.length / most));
  return bugs.filter((_, index) => index % step === 0).slice(0, most);
}
