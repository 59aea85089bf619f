import { dirname, join } from "node:path";

import { statsOf } from "./disk-file.ts";

/** A segment that is empty, `.` or `..`: git writes no such path, but a forged index may hold one. */
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/u;

/**
 * Says whether the folder of a path is truly inside the root: each folder on the way is one, and no
 * link. A linked folder is refused even when it leads to another place inside the root: git does too.
 */
export class Containment {
  readonly #root: string;
  readonly #known = new Map<string, boolean>([[".", true]]);

  constructor(realRoot: string) {
    this.#root = realRoot;
  }

  holds(path: string): boolean {
    return !ODD_SEGMENT.test(path) && this.#isFolder(dirname(path));
  }

  #isFolder(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const found =
      this.#isFolder(dirname(folder)) && statsOf(join(this.#root, folder))?.isDirectory() === true;
    this.#known.set(folder, found);
    return found;
  }
}
