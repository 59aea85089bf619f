import { Parser } from "htmlparser2";
import { cutText, isWithin } from "../../limits.ts";

/** A resource of a file of values, and the texts in it: one, or those of its items. */
export interface Resource {
  /** `string`, `plurals`, `string-array` …; for an `item`, what its `type` says. */
  readonly tag: string;
  readonly name: string;
  readonly texts: readonly string[];
}

interface Open {
  readonly tag: string;
  readonly name: string;
  readonly texts: string[];
  text: string;
}

/**
 * Tells each resource of a file as soon as it was read: files of texts may be large, and no tree of
 * one is kept.
 */
export function readResources(text: string, tell: (resource: Resource) => void): void {
  let depth = 0;
  let open: Open | null = null;
  const parser = new Parser(
    {
      onopentag(name, { name: called, type }) {
        depth += 1;
        if (depth === 2 && called !== undefined)
          open = { tag: name === "item" ? (type ?? "") : name, name: called, texts: [], text: "" };
        else if (depth === 3 && name === "item" && open !== null) open.text = "";
      },
      ontext(part) {
        if (open !== null && isWithin("resourceText", open.text.length)) open.text += part;
      },
      onclosetag(name) {
        depth -= 1;
        if (open === null) return;
        if (depth === 2 && name === "item") open.texts.push(open.text);
        if (depth !== 1) return;
        const { tag, texts } = open;
        tell({ tag, name: open.name, texts: tag === "string" ? [open.text] : texts });
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.write(cutText("xmlText", text));
  parser.end();
}
