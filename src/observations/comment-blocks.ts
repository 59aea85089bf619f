/** Where a comment begins and ends in a text. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

interface Kind {
  readonly open: string;
  readonly close: string;
  /** What may not stand in it, so that `{#if}` begins none. */
  readonly without?: string;
}

/** Comments of languages that are read by their words alone; of two that begin alike, the longer first. */
const KINDS: readonly Kind[] = [
  { open: "<!--", close: "-->" },
  { open: "/*", close: "*/" },
  { open: "{{!--", close: "--}}" },
  { open: "{{--", close: "--}}" },
  { open: "{{!", close: "}}", without: "}" },
  { open: "{#", close: "#}", without: "#" },
  { open: "{-", close: "-}" },
  { open: "<%--", close: "--%>" },
  { open: "<%#", close: "%>" },
  { open: "@*", close: "*@" },
];
const OPENINGS = /<!--|\/\*|\{\{!--|\{\{--|\{\{!|\{#|\{-|<%--|<%#|@\*/gu;

/** The comments of a text that have an end, in their order. It takes time in proportion to the text. */
export function blocksIn(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const next = new NextPlaces(text);
  let after = 0;
  for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
    if (index < after) continue;
    const end = KINDS.flatMap((kind) =>
      opening.startsWith(kind.open) ? endOf(kind, index, next) : [],
    )[0];
    if (end === undefined) continue;
    blocks.push({ start: index, end });
    after = end;
  }
  return blocks;
}

function endOf({ open, close, without }: Kind, start: number, next: NextPlaces): readonly number[] {
  const from = start + open.length;
  const end = next.of(close, from);
  const isCutShort = without !== undefined && next.of(without, from) < end;
  return end === Infinity || isCutShort ? [] : [end + close.length];
}

/** Where something stands next; what is far away is looked for once. */
class NextPlaces {
  readonly #text: string;
  readonly #known = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  of(what: string, from: number): number {
    const known = this.#known.get(what) ?? -1;
    if (known >= from) return known;
    const found = this.#text.indexOf(what, from);
    const place = found === -1 ? Infinity : found;
    this.#known.set(what, place);
    return place;
  }
}
