import { z } from "zod";
import type { AppModel } from "../contracts/generated.ts";
import { pageOf } from "./pages.ts";
import { itemsOf, SECTIONS } from "./outline.ts";
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
  .min(1)
  .max(64)
  .optional()
  .describe("next_cursor of the page before, unchanged. Leave out for the first page.");
const nextCursor = z.string().nullable().describe("Pass it as cursor for more; null at the end.");
const count = z.int().nonnegative();

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
    "Lists the source files of the repository that matter for tests, in path order, a page at a time. " +
    "`omitted` counts files that are not listed, by reason. Use path_prefix to look into one folder.",
  input: z.strictObject({
    cursor,
    path_prefix: z
      .string()
      .max(MAX_PATH)
      .optional()
      .describe('Only paths that start with this, such as "src/pages/". Leave out for all files.'),
  }),
  output: treePage,
  run: (source: Pick<Workspace, "fileTree" | "omitted" | "revision">, args) => {
    const prefix = args.path_prefix ?? "";
    const files = source.fileTree.filter((file) => file.path.startsWith(prefix));
    const listing = [source.revision, "tree", prefix];
    const page = pageOf(files, { listing, cursor: args.cursor });
    return { entries: [...page.items], omitted: source.omitted, next_cursor: page.nextCursor };
  },
});

export const readFileTool = defineTool({
  name: "repo.read_file",
  title: "Read one source file",
  description:
    "Gives the text of one file that repo.tree lists. Long files come in pieces: go on with offset = next_offset. " +
    "Prefer repo.outline for routes, screens and elements; it has them already extracted.",
  input: z.strictObject({
    path: z.string().min(1).max(MAX_PATH).describe("A path exactly as repo.tree gives it."),
    offset: count.optional().describe("First character to give; 0 when left out."),
    limit: z
      .int()
      .positive()
      .max(READ_CHARACTERS)
      .optional()
      .describe(`Most characters to give; ${READ_CHARACTERS} when left out.`),
  }),
  output: fileEntry.extend({
    text: z.string(),
    next_offset: count.nullable().describe("Null at the end of the file."),
  }),
  run: (source: Pick<Workspace, "readText">, args) =>
    source.readText(args.path, {
      offset: args.offset ?? 0,
      limit: args.limit ?? READ_CHARACTERS,
    }),
});

/** What `repo.outline` needs; an app model that came in an artifact is enough. */
export interface OutlineSource {
  readonly revision: string;
  readonly appModel: AppModel;
}

export const outlineTool = defineTool({
  name: "repo.outline",
  title: "Facts about the application",
  description:
    "Facts read from the source, each with its path and line: packages (stacks), mobile_apps (ids and platforms), routes (URL paths; app://… for screens of mobile apps), " +
    "screens (elements with role and accessible name, forms, effects of controls), endpoints, " +
    "tests (existing specs, configuration, page objects) and gaps (what could not be understood). " +
    "What several screens share, such as a layout, is told once: a screen has what is its own, and in `parts` " +
    "the ids of the parts that are on it too. An id in a part that begins with :: continues that of the screen.",
  input: z.strictObject({
    section: z.enum(SECTIONS).describe("Which kind of facts."),
    cursor,
  }),
  output: outlinePage,
  run: (source: OutlineSource, args) => {
    const listing = [source.revision, "outline", args.section];
    const page = pageOf(itemsOf(source.appModel, args.section), { listing, cursor: args.cursor });
    return {
      version: source.appModel.version,
      working_directory: source.appModel.working_directory,
      section: args.section,
      items: page.items.map((item) => ({ ...item })),
      next_cursor: page.nextCursor,
    };
  },
});
