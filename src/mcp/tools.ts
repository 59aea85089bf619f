import { NamedError } from "../contracts/errors.ts";
import { z } from "zod";
import { allowanceOf, type Room } from "./allowance.ts";
import { fileLines } from "./file-lines.ts";
import { ABOUTS, outlineLines, type OutlineSource } from "./outline-lines.ts";
import { itemsOf, SECTIONS } from "./outline.ts";
import { pageOf } from "./pages.ts";
import { treeLines } from "./tree-lines.ts";
import type { Workspace } from "./workspace.ts";

/** One MCP tool: what it is called, takes and gives, and how it answers from its source. */
export interface RepositoryTool<Source> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** Arguments are those that `input` lets through. Throws `NamedError` for what a caller can mend. */
  run(source: Source, args: unknown): Promise<Record<string, unknown>>;
}

interface ToolDefinition<Source, Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  run(source: Source, args: z.output<Input>): z.input<Output> | Promise<z.input<Output>>;
}

/** Ties the types of `run` to its schemas, and hides them behind one type for the server. */
function defineTool<Source, Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: ToolDefinition<Source, Input, Output>,
): RepositoryTool<Source> {
  return { ...tool, run: async (source, args) => tool.run(source, tool.input.parse(args)) };
}

const MAX_PATH = 4096;
/** Most characters of one `repo.read_file` answer. */
export const READ_CHARACTERS = 48_000;

const cursor = z
  .string()
  .max(64)
  .optional()
  .transform((text) => (text === "" ? undefined : text))
  .describe("next_cursor of the page before, unchanged. Leave out for the first page.");
const nextCursor = z.string().nullable().describe("Pass it as cursor for more; null at the end.");
const count = z.int().nonnegative();
/** What a tool answers in its form for people and models; the text of the answer are these lines. */
const linesForm = z.object({ lines: z.string(), next_cursor: nextCursor });

const fileEntry = z.object({
  path: z.string(),
  size: count.describe("Bytes"),
  sha: z.string().describe("Git blob SHA-1"),
});

/** One page of `repo.tree`. */
export const treePage = z.object({
  entries: z.array(fileEntry),
  omitted: z.record(z.string(), count),
  next_cursor: nextCursor,
});

/** One page of `repo.outline`. */
export const outlinePage = z.object({
  version: z.literal("1").describe("Version of the app model"),
  working_directory: z.string().describe("Folder the facts are limited to; empty for all."),
  section: z.enum(SECTIONS),
  items: z.array(z.looseObject({})),
  next_cursor: nextCursor,
});

export const treeTool = defineTool({
  name: "repo.tree",
  title: "List source files",
  description:
    "Lists the source files of the repository that matter for tests, as lines; large folders are counted. " +
    "Give folder to look into one.",
  input: z.strictObject({
    folder: z
      .string()
      .max(MAX_PATH)
      .optional()
      .describe('Only what is below this folder, such as "src/pages". Leave out for all.'),
    path_prefix: z
      .string()
      .max(MAX_PATH)
      .optional()
      .describe(
        "For programs: every file whose path starts with this, as JSON with sizes and SHAs, a page at a time; empty for all files.",
      ),
    cursor,
  }),
  output: z.object({ ...treePage.shape, ...linesForm.shape }).partial(),
  run: (source: Pick<Workspace, "fileTree" | "omitted" | "revision" | keyof Room>, args) => {
    const prefix = args.path_prefix;
    if (prefix === undefined) {
      if (args.cursor !== undefined) throw cursorOfNone();
      const most = allowanceOf(source).page;
      return { lines: treeLines(source, args.folder ?? "", most), next_cursor: null };
    }
    const files = source.fileTree.filter((file) => file.path.startsWith(prefix));
    const listing = [source.revision, "tree", prefix];
    const page = pageOf(files, { listing, cursor: args.cursor });
    return { entries: [...page.items], omitted: source.omitted, next_cursor: page.nextCursor };
  },
});

function cursorOfNone(): NamedError {
  return new NamedError(
    "InvalidInput",
    "cursor: the lines of a folder are one page. Leave it out, or give the path_prefix that it came with.",
  );
}

export const readFileTool = defineTool({
  name: "repo.read_file",
  title: "Read one source file",
  description:
    "Gives lines of one source file, each with its number. " +
    "Prefer repo.outline for routes, pages and elements; it has them already extracted.",
  input: z.strictObject({
    path: z.string().min(1).max(MAX_PATH).describe("A path exactly as repo.tree gives it."),
    from_line: count.optional().describe("First line to give, counted from 1; 1 when left out."),
    to_line: count.optional().describe("Last line to give; as many as fit when left out."),
    offset: count
      .optional()
      .describe("For programs: the text as it is, from this character on, as JSON."),
    limit: z
      .int()
      .positive()
      .max(READ_CHARACTERS)
      .optional()
      .describe(`With offset: most characters to give; ${READ_CHARACTERS} when left out.`),
  }),
  output: z
    .object({
      ...fileEntry.shape,
      text: z.string(),
      next_offset: count.nullable().describe("Null at the end of the file."),
      ...linesForm.shape,
    })
    .partial(),
  run: async (source: Pick<Workspace, "readText" | keyof Room>, args) => {
    const { path, offset, limit = READ_CHARACTERS } = args;
    if (offset !== undefined) return source.readText(path, { offset, limit });
    const most = allowanceOf(source).read;
    const lines = await fileLines(source.readText, {
      path,
      from: Math.max(args.from_line ?? 1, 1),
      to: args.to_line || Number.POSITIVE_INFINITY,
      most,
    });
    return { lines, next_cursor: null };
  },
});

export const outlineTool = defineTool({
  name: "repo.outline",
  title: "Facts about the application",
  description:
    "Facts read from the source, as lines, the most important first. about: overview (what it is, its pages, " +
    "what could not be followed), pages (elements by their role, what controls do), gaps (what could not be followed), " +
    'tests (configuration, page objects, specs), or the path of one page, such as "/login", for all that is on it.',
  input: z.strictObject({
    about: z
      .string()
      .max(MAX_PATH)
      .optional()
      .describe(`${ABOUTS.join(", ")}, or the path of a page; overview when left out.`),
    section: z
      .enum(SECTIONS)
      .optional()
      .describe("For programs: every fact of this kind, as JSON, instead of lines."),
    cursor,
  }),
  output: z.object({ ...outlinePage.shape, ...linesForm.shape }).partial(),
  run: (source: OutlineSource, args) => {
    const { section } = args;
    if (section === undefined)
      return outlineLines(source, { about: args.about || "overview", cursor: args.cursor });
    const listing = [source.revision, "outline", section];
    const page = pageOf(itemsOf(source.appModel, section), { listing, cursor: args.cursor });
    return {
      version: source.appModel.version,
      working_directory: source.appModel.working_directory,
      section,
      items: page.items.map((item) => ({ ...item })),
      next_cursor: page.nextCursor,
    };
  },
});
