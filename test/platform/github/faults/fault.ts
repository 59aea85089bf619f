import type { Files } from "../git/fast-import.ts";

/** How an archive is spoilt. */
export type TarballVariant =
  | { readonly variant: "parent-path" }
  | { readonly variant: "absolute-path" }
  | { readonly variant: "symlink"; readonly target?: string }
  | { readonly variant: "hard-link"; readonly target?: string }
  /** An entry whose header promises 2 GiB and whose zeros really come. */
  | { readonly variant: "huge-entry" }
  /** A GNU sparse entry of 2 GiB with hardly any data. */
  | { readonly variant: "sparse-entry" }
  /** This file's bytes differ by one from what its blob is. */
  | { readonly variant: "wrong-bytes"; readonly file: string }
  | { readonly variant: "missing-file"; readonly file: string }
  /** The stream ends in the middle as if it were complete. */
  | { readonly variant: "cut-off"; readonly afterBytes: number };

/** What goes wrong. */
export type FaultEffect =
  /** Answers at once, without doing anything. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
      /** Instead of the usual JSON error. */
      readonly body?: unknown;
    }
  /** Closes the connection without an answer. */
  | { readonly kind: "reset" }
  /** Does the work, sends the head and this many bytes, then closes the connection. */
  | { readonly kind: "reset-midway"; readonly afterBytes: number }
  /** Sends the answer in small pieces. */
  | { readonly kind: "slow-drip"; readonly bytes: number; readonly everyMs: number }
  /** Answers correctly, but late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** Never answers. */
  | { readonly kind: "hang" }
  /** Does the work ("the server did it"), then answers with an error, or not at all. */
  | { readonly kind: "after"; readonly status: number | "reset"; readonly message?: string }
  | ({ readonly kind: "corrupt-tarball" } & TarballVariant)
  /** Commits files to a branch just before the request is handled. */
  | {
      readonly kind: "tree-changed";
      readonly repository: string;
      readonly branch: string;
      readonly files: Files;
    }
  /** Deletes a branch just before the request is handled. */
  | { readonly kind: "branch-deleted"; readonly repository: string; readonly branch: string };

/** A fault and the requests that it is for. */
export type Fault = FaultEffect & {
  /** Default: any. */
  readonly method?: string;
  /** A prefix of the path, or a regular expression over path and query; as JSON `{ pattern }`. */
  readonly path: string | RegExp | { readonly pattern: string };
  /** How many requests it hits; default 1. */
  readonly times?: number;
  /** How many matching requests pass first; default 0. */
  readonly after?: number;
};
