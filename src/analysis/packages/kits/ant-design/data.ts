import {
  arrayOf,
  literal,
  mapVariants,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../../code/value.ts";
import { given, tag, type Given } from "../kit.ts";
import { itemsOf } from "./items.ts";

/** As many rows are on the first page of a table, unless it says otherwise. */
const ROWS = 10;

/** Rows of data, each shown by a function. */
export function list(part: Given): Value {
  const data = given(part, "dataSource");
  const render = given(part, "renderItem");
  const { evaluator } = part.renderer;
  const rows =
    render === undefined
      ? data
      : eachOf(data, (item, index) => evaluator.call(render, [item, literal(index)]));
  const isEmpty = data?.kind === "array" && data.items.length === 0 && data.rest === null;
  const content = isEmpty
    ? tag(part, "div", {}, literal("No data"))
    : tag(part, "ul", {}, rows ?? given(part, "children"));
  return tag(part, "div", {}, given(part, "header"), content, given(part, "footer"));
}

/** What is made of each entry of a list, whose number may not be known. */
function eachOf(
  data: Value | undefined,
  make: (item: Value, index: number) => Value,
): Value | undefined {
  if (data === undefined) return undefined;
  const makeEach = (item: Value, index: number): Value =>
    mapVariants(item, (one) => make(one, index));
  return mapVariants(data, (rows) => {
    if (rows.kind !== "array") return arrayOf([], make(UNKNOWN, 0));
    const { items, rest } = rows;
    return arrayOf(items.map(makeEach), rest === null ? null : make(rest, items.length));
  });
}

/** Columns and rows of data. Rows after the first page are left out. */
export function table(part: Given): Value {
  const columns = given(part, "columns");
  const data = given(part, "dataSource");
  if (columns?.kind !== "array") return tag(part, "table", {}, given(part, "children"));
  const heads = columns.items.map((column) => head(part, column));
  const pagination = given(part, "pagination");
  const first = data && mapVariants(data, (one) => pageOf(one, pagination));
  const rows = eachOf(first, (row, index) =>
    tag(part, "tr", {}, ...columns.items.map((column) => cell(part, column, row, index))),
  );
  return tag(
    part,
    "table",
    {},
    tag(part, "thead", {}, tag(part, "tr", {}, ...heads)),
    tag(part, "tbody", {}, rows),
  );
}

/** The head of a column; one that sorts is labelled with its title. */
function head(part: Given, column: Value): Value {
  const { evaluator } = part.renderer;
  const title = evaluator.member(column, "title");
  const isSorter = evaluator.truth(evaluator.member(column, "sorter")) !== false;
  return tag(part, "th", isSorter ? { "aria-label": title } : {}, title);
}

function pageOf(data: Value, pagination: Value | undefined): Value {
  const isWhole = pagination?.kind === "literal" && pagination.value === false;
  if (isWhole || data.kind !== "array" || data.items.length <= ROWS) return data;
  // How many more pages hold is nobody's business at first.
  return pagination === undefined ? arrayOf(data.items.filter((_, at) => at < ROWS)) : UNKNOWN;
}

function cell(part: Given, column: Value, row: Value, index: number): Value {
  const { evaluator } = part.renderer;
  const name = evaluator.member(column, "dataIndex");
  const render = evaluator.member(column, "render");
  const isNamed = name.kind === "literal" && typeof name.value === "string";
  const value = isNamed ? evaluator.member(row, name.value) : UNDEFINED;
  const isRendered = render.kind === "function" || render.kind === "native";
  const shown = isRendered ? evaluator.call(render, [value, row, literal(index)]) : value;
  return tag(part, "td", {}, shown);
}

/** Titles one after another, as those of steps. */
export function titles(part: Given): Value {
  const all = (itemsOf(part) ?? []).map((item) =>
    tag(part, "div", {}, tag(part, "div", {}, item.of("title") ?? item.of("label"))),
  );
  return tag(part, "div", {}, ...all);
}

/** The way to a page. */
export function breadcrumb(part: Given): Value {
  const all = (itemsOf(part) ?? []).map((item) => {
    const href = item.of("href");
    const title = item.of("title") ?? item.of("children");
    return tag(part, "li", {}, href === undefined ? title : tag(part, "a", { href }, title));
  });
  return tag(part, "nav", {}, tag(part, "ol", {}, ...all));
}
