import type { Evaluator } from "../code/evaluator.ts";
import type { Packages } from "../packages/lookup.ts";
import type { MobileApp } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import type { Page } from "../ui/page.ts";

/** One way to write the pages of an application: it finds them, and lets them be looked at and used. */
export interface Dialect {
  readonly id: string;
  /** The stacks (see `facts/stacks.ts`) whose pages it reads. */
  readonly stacks: readonly string[];
  /** The pages that are written in it. */
  findPages(input: DialectInput): FoundPages;
}

export interface DialectInput {
  readonly project: Project;
  readonly evaluator: Evaluator;
  readonly packages: Packages;
  /** The applications of devices, before anything is known of their screens. */
  readonly mobileApps: readonly MobileApp[];
  /** What the dialects before have found: no page is told twice. */
  readonly before: FoundPages;
}

export interface FoundPages {
  readonly pages: readonly Page[];
  /** Where applications are put on a page: the pages that hold them are no pages by themselves. */
  readonly mounts: readonly string[];
  /** Routes of the screens that mobile apps start with, by the id of the app. */
  readonly starts?: ReadonlyMap<string, string>;
}
