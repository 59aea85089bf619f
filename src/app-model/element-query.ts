import { ORDINALS } from "../step-language/index.ts";

/**
 * One way to point at elements of a page by what users and assistive technology perceive. `exact`
 * is said in `matching.ts`.
 */
export type ElementQuery = PlainQuery & { readonly row?: RowQuery };

/** The row of a list or table in which an element is looked for: the one in which a text stands. */
export interface RowQuery {
  readonly role: string;
  /** Part of what the row reads. */
  readonly text: string;
}

type PlainQuery =
  | {
      readonly by: "role";
      readonly role: string;
      /** Null when only the role is asked for. */
      readonly name: string | null;
      readonly exact: boolean;
      /** Which of several of the role in its row, from 0; none where it is told by its name. */
      readonly nth?: number;
    }
  | {
      readonly by: "label" | "placeholder" | "text" | "alt_text" | "title";
      readonly text: string;
      readonly exact: boolean;
    }
  | { readonly by: "test_id"; readonly id: string }
  | { readonly by: "selector"; readonly selector: string };

/** A query in words, for messages: `button "Save"`. */
export function describeQuery(query: ElementQuery): string {
  const where = query.row === undefined ? "" : ` in the row ${JSON.stringify(query.row.text)}`;
  return describePlain(query) + where;
}

function describePlain(query: PlainQuery): string {
  if (query.by === "selector") return `element at ${JSON.stringify(query.selector)}`;
  if (query.by === "test_id") return `test id ${JSON.stringify(query.id)}`;
  const exact = query.exact ? " (exact)" : "";
  if (query.by !== "role") return `${query.by} ${JSON.stringify(query.text)}${exact}`;
  const { nth } = query;
  const role = nth === undefined ? query.role : `${ORDINALS[nth] ?? nth} ${query.role}`;
  return query.name === null ? role : `${query.role} ${JSON.stringify(query.name)}${exact}`;
}
