import type { Value } from "../../code/value.ts";
import { addressOf } from "../../packages/expo-router/files.ts";
import type { RouteMap } from "../../packages/react-navigation/placement.ts";
import { joinPath } from "../../source/paths.ts";
import type { LeafScreen, ScreenTree } from "./route-map.ts";

/** The screens of files, which addresses lead to. Source: docs.expo.dev/router/basics/notation. */
export class FileMap implements RouteMap {
  readonly #tree: ScreenTree;
  readonly #addresses: readonly (readonly [segments: readonly string[], leaf: LeafScreen])[];

  constructor(tree: ScreenTree) {
    this.#tree = tree;
    const all = tree.leaves.map((leaf) => [segmentsOf(addressOf(leaf.path)), leaf] as const);
    this.#addresses = all.toSorted(([one], [other]) => vagueness(one) - vagueness(other));
  }

  routeAt(path: readonly string[]): string | null {
    return this.#tree.routeAt(path);
  }

  historyTo(route: string, from: readonly string[]): "switch" | null {
    return this.#tree.historyTo(route, from);
  }

  /** The route of an address: from the root, or beside the screen that it is written on. */
  routeOf(href: string, _: Value | undefined, from: readonly string[]): string | null {
    if (/^[a-z][a-z\d+.-]*:/iu.test(href)) return null;
    const [path = ""] = href.split(/[?#]/u, 1);
    const beside = addressOf(from).split("/").slice(0, -1).join("/");
    const whole = path.startsWith("/") ? path : joinPath(beside, path);
    const wanted = segmentsOf(addressOf([whole.replace(/^\//u, "")]));
    return this.#addresses.find(([segments]) => fits(segments, wanted))?.[1].route ?? null;
  }
}

function segmentsOf(address: string): readonly string[] {
  return address.split("/").filter((segment) => segment !== "");
}

/** Literal segments count before parameters, and those before what takes all the rest. */
function vagueness(segments: readonly string[]): number {
  const rest = segments.some((segment) => segment.endsWith("*") || segment.startsWith("+"))
    ? 100
    : 0;
  return rest + segments.filter((segment) => segment.startsWith(":")).length;
}

function fits(segments: readonly string[], wanted: readonly string[]): boolean {
  for (const [index, segment] of segments.entries()) {
    if (segment.startsWith(":") && segment.endsWith("*")) return true;
    const part = wanted[index];
    if (part === undefined || (!segment.startsWith(":") && segment !== part)) return false;
  }
  return segments.length === wanted.length;
}
