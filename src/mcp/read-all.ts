import { NamedError } from "../contracts/errors.ts";
import type { AppModel } from "../contracts/generated.ts";
import { validate } from "../contracts/validators.ts";
import { joinTests, SECTIONS, type Section } from "./outline.ts";
import { outlinePage, outlineTool, treePage, treeTool } from "./tools.ts";
import type { FileEntry } from "./read-text.ts";

/** Calls one tool and gives its structured content; throws when the tool failed. */
export type ReadPage = (
  tool: string,
  args: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

export interface WholeTree {
  readonly files: readonly FileEntry[];
  /** How many files are not listed, by reason. */
  readonly omitted: Readonly<Record<string, number>>;
}

/** Every page of `repo.tree`, joined. */
export async function readWholeTree(readPage: ReadPage): Promise<WholeTree> {
  const pages = await allPages(async (cursor) => {
    return treePage.parse(await readPage(treeTool.name, { path_prefix: "", ...cursor }));
  });
  return { files: pages.flatMap((page) => page.entries), omitted: pages[0]?.omitted ?? {} };
}

/** Every page of every section of `repo.outline`, joined to a valid app model. */
export async function readAppModel(readPage: ReadPage): Promise<AppModel> {
  const sections = new Map<Section, readonly unknown[]>();
  let head: { version: string; working_directory: string } | undefined;
  for (const section of SECTIONS) {
    const pages = await allPages(async (cursor) => {
      return outlinePage.parse(await readPage(outlineTool.name, { section, ...cursor }));
    });
    head ??= pages[0];
    sections.set(
      section,
      pages.flatMap((page) => page.items),
    );
  }
  return checked({
    version: head?.version,
    working_directory: head?.working_directory,
    ...Object.fromEntries(sections),
    tests: joinTests((sections.get("tests") ?? []) as AppModel["tests"][]),
  });
}

function checked(candidate: unknown): AppModel {
  const result = validate("appModel", candidate);
  if (result.valid) return result.value;
  throw new NamedError(
    "Internal",
    `The facts that ${outlineTool.name} gave are no app model: ${result.problems.join("; ")}`,
  );
}

async function allPages<Page extends { next_cursor: string | null }>(
  read: (cursor: { readonly cursor?: string }) => Promise<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Page = await read(cursor === null ? {} : { cursor });
    pages.push(page);
    cursor = page.next_cursor;
    if (cursor !== null && seen.has(cursor)) {
      throw new NamedError("Internal", "The server gave the same page twice, so reading stopped.");
    }
    if (cursor !== null) seen.add(cursor);
  } while (cursor !== null);
  return pages;
}
