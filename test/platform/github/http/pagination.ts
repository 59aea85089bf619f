import type { Call } from "./call.ts";

const MAX_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 30;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The `Link` header, when there is more than one page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that the query asks for. Source: docs.github.com/rest/using-the-rest-api/using-pagination. */
export function paginate<Item>(call: Call, all: readonly Item[]): Page<Item> {
  const size = Math.min(positive(call.url, "per_page", DEFAULT_PER_PAGE), MAX_PER_PAGE);
  const page = positive(call.url, "page", 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(page > 1 ? [link(call.url, Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(call.url, page + 1, "next"), link(call.url, last, "last")] : []),
    ...(page > 1 ? [link(call.url, 1, "first")] : []),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}

function positive(url: URL, name: string, fallback: number): number {
  const value = Number(url.searchParams.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

function link(url: URL, page: number, rel: string): string {
  const target = new URL(url);
  target.searchParams.set("page", String(page));
  return `<${target.href}>; rel="${rel}"`;
}
