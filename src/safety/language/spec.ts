import type { Node } from "@babel/types";
import type { SafetyRule } from "../finding.ts";
import type { ReachingHelpers } from "../helpers/reaching.ts";
import type { Bindings } from "./bindings.ts";

/** What the judge of one file knows of the world around it. */
export interface Surroundings {
  /** The file's own path, relative to the repository root. */
  readonly path: string;
  /** Files that it may import; where they are not known, every relative path inside of the repository. */
  readonly paths: ReadonlySet<string> | undefined;
  /** Files that are written together with this one; what they give is not the project's word. */
  readonly written: ReadonlySet<string>;
  /** What of the project's own files reaches the machine; nothing is known of files that are not in it. */
  readonly reaching: ReachingHelpers;
  /** Origins besides this machine that tests may open, e.g. `https://staging.shop.dev`. */
  readonly origins: readonly string[];
}

/** One place in the code that is outside the language. */
export interface Problem {
  readonly rule: SafetyRule;
  readonly node: Node;
  /** What is there, and what to write instead. */
  readonly message: string;
}

/** One file while it is judged. */
export interface Spec extends Surroundings {
  readonly bindings: Bindings;
  /** Says that something is outside the language. */
  refuse(problem: Problem): void;
}
