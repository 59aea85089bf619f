import { z } from "zod";
import type { AppModel } from "../../contracts/generated.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { ToolCall, ToolResult } from "../model.ts";
import type { Facts, Need, Section } from "./replier.ts";

const outlinePage = z.object({
  working_directory: z.string().default(""),
  items: z.array(z.unknown()),
  next_cursor: z.string().nullable(),
});

const treePage = z.object({
  entries: z.array(z.object({ path: z.string() })),
  next_cursor: z.string().nullable(),
});

interface PageRequest {
  readonly need: Need;
  readonly cursor: string | null;
}

/** Asks tools for everything that is needed, page after page, and puts the answers together. */
export class FactCollector {
  #pending: PageRequest[];
  #calls = 0;
  #workingDirectory = "";
  readonly #asked = new Map<string, PageRequest>();
  readonly #items = new Map<Section, unknown[]>();
  readonly #paths: string[] = [];

  constructor(needs: readonly Need[]) {
    this.#pending = needs.map((need) => ({ need, cursor: null }));
  }

  /** The calls to make now; none when everything has been told. */
  nextCalls(): ToolCall[] {
    const calls = this.#pending.map((request) => this.#call(request));
    this.#pending = [];
    return calls;
  }

  /** Takes the answers to the calls before. Throws `Internal` for an answer that cannot be used. */
  take(results: readonly ToolResult[]): void {
    for (const result of results) {
      const request = this.#asked.get(result.id);
      if (request === undefined) continue;
      if (result.isError) throw unusable(request, result.text);
      const cursor = this.#read(request, result.text);
      if (cursor !== null) this.#pending.push({ need: request.need, cursor });
    }
  }

  facts(): Facts {
    return { appModel: this.#appModel(), paths: this.#paths };
  }

  #call(request: PageRequest): ToolCall {
    this.#calls += 1;
    const id = `call_${this.#calls}`;
    this.#asked.set(id, request);
    const { need, cursor } = request;
    const page = cursor === null ? {} : { cursor };
    const args = need === "tree" ? { path_prefix: "", ...page } : { section: need, ...page };
    const name = need === "tree" ? "repo_tree" : "repo_outline";
    return { id, name, arguments: JSON.stringify(args) };
  }

  #read(request: PageRequest, text: string): string | null {
    try {
      const value: unknown = JSON.parse(text);
      return request.need === "tree"
        ? this.#readTree(value)
        : this.#readOutline(request.need, value);
    } catch (error) {
      throw unusable(request, error instanceof Error ? error.message : String(error));
    }
  }

  #readTree(value: unknown): string | null {
    const page = treePage.parse(value);
    for (const { path } of page.entries) this.#paths.push(path);
    return page.next_cursor;
  }

  #readOutline(section: Section, value: unknown): string | null {
    const page = outlinePage.parse(value);
    this.#workingDirectory = page.working_directory;
    const known = this.#items.get(section) ?? [];
    this.#items.set(section, [...known, ...page.items]);
    return page.next_cursor;
  }

  #appModel(): AppModel {
    const tests = this.#section<AppModel["tests"]>("tests");
    return {
      version: "1",
      working_directory: this.#workingDirectory,
      packages: this.#section("packages"),
      mobile_apps: this.#section("mobile_apps"),
      routes: this.#section("routes"),
      parts: this.#section("parts"),
      screens: this.#section("screens"),
      endpoints: this.#section("endpoints"),
      tests: {
        config: tests[0]?.config ?? null,
        ...(tests[0]?.flow_rules && { flow_rules: tests[0].flow_rules }),
        ...(tests[0]?.guidance && { guidance: tests[0].guidance }),
        specs: tests.flatMap((part) => part.specs),
        helpers: tests.flatMap((part) => part.helpers),
        reaching: tests.flatMap((part) => part.reaching ?? []),
      },
      gaps: this.#section("gaps"),
    };
  }

  /** Our own tools give facts that have been validated against the schema of the app model. */
  #section<Item>(section: Section): Item[] {
    return (this.#items.get(section) ?? []) as Item[];
  }
}

function unusable(request: PageRequest, why: string): NamedError {
  return new NamedError(
    "Internal",
    `The offline engine cannot use the answer of its tool for "${request.need}": ${why.slice(0, 300)}. Start the run afresh (locally: --fresh); when it happens again, report this line.`,
  );
}
