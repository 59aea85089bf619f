import { markupElements, parseXml, type MarkupElement } from "../../source/languages/markup.ts";
import type { Project } from "../../source/project.ts";
import { isInside } from "../../source/paths.ts";

/** A controller of a storyboard, as Interface Builder writes it. */
export interface Scene {
  readonly id: string;
  readonly element: MarkupElement;
  /** The class of the repository that it is; null for one of UIKit. */
  readonly type: string | null;
  /** What code calls it by: `instantiateViewController(withIdentifier:)`. */
  readonly name: string | null;
  readonly path: string;
}

export interface Segue {
  readonly kind: string;
  readonly to: string;
  readonly name: string | null;
  readonly relationship: string | null;
}

export interface Storyboards {
  /** The controller of this id, in the storyboard that asks for it where it has one: copies share ids. */
  scene(id: string, from: string | null): Scene | null;
  named(name: string): Scene | null;
  /** The scene of a controller's class, where there is only one of it. */
  ofType(type: string): Scene | null;
  /** Where the application starts, as a storyboard says. */
  readonly start: Scene | null;
}

const CONTROLLERS =
  /^(?:viewController|tableViewController|collectionViewController|navigationController|tabBarController|splitViewController|pageViewController|glkViewController|avPlayerViewController|hostingController)$/u;

/** Reads the storyboards of an application, the one it starts with first. */
export function readStoryboards(folder: string, { files }: Project): Storyboards {
  const all: Scene[] = [];
  const references: Reference[] = [];
  const firsts = new Map<string, string>();
  let start: Scene | null = null;
  for (const [path, text] of files) {
    if (!path.endsWith(".storyboard") || !isInside(path, folder) || isBeside(path)) continue;
    const elements = markupElements(parseXml(text));
    const initial = elements
      .find(({ tag }) => tag === "document")
      ?.attributes.get("initialViewController");
    const own = elements
      .filter(({ tag }) => CONTROLLERS.test(tag))
      .map((one) => sceneOf(one, path));
    all.push(...own);
    references.push(...referencesIn(elements, path));
    if (initial !== undefined) firsts.set(storyboardOf(path), initial);
    if (start === null || /(?:^|\/)Main\.storyboard$/u.test(path))
      start = own.find(({ id }) => id === initial) ?? start;
  }
  const only = (found: readonly Scene[]): Scene | null =>
    found.length === 1 ? (found[0] ?? null) : null;
  const referred = (id: string, from: string | null): Scene | null => {
    const reference = inStoryboard(references, id, from);
    if (reference === undefined) return null;
    const { storyboard, name } = reference;
    const first = firsts.get(storyboard);
    const inIt = all.filter(({ path }) => storyboardOf(path) === storyboard);
    return inIt.find((one) => (name === null ? one.id === first : one.name === name)) ?? null;
  };
  return {
    start,
    scene: (id, from) => {
      const own = all.find((one) => one.id === id && one.path === from);
      return own ?? referred(id, from) ?? all.find((one) => one.id === id) ?? null;
    },
    named: (name) => all.find((one) => one.name === name) ?? null,
    ofType: (type) => only(all.filter((one) => one.type === type)),
  };
}

/** A place for a controller of another storyboard. */
interface Reference {
  readonly id: string;
  readonly path: string;
  readonly storyboard: string;
  /** What the controller is called there; null for the first of that storyboard. */
  readonly name: string | null;
}

/** What has this id, in the storyboard that asks for it where it is there. */
function inStoryboard(
  references: readonly Reference[],
  id: string,
  from: string | null,
): Reference | undefined {
  const found = references.filter((one) => one.id === id);
  return found.find(({ path }) => path === from) ?? found[0];
}

function referencesIn(elements: readonly MarkupElement[], path: string): readonly Reference[] {
  return elements
    .filter(({ tag }) => tag === "viewControllerPlaceholder")
    .map(({ attributes }) => ({
      id: attributes.get("id") ?? "",
      path,
      storyboard: attributes.get("storyboardName") ?? storyboardOf(path),
      name: attributes.get("referencedIdentifier") ?? null,
    }));
}

/** What code and references call a storyboard. */
function storyboardOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.storyboard$/u, "");
}

/** What is shown while an application starts, and those of extensions and watches. */
function isBeside(path: string): boolean {
  return /launch\s?screen|extension|watch|widget|(?:^|\/)(?:Pods|Carthage)\//iu.test(path);
}

function sceneOf(element: MarkupElement, path: string): Scene {
  const { attributes } = element;
  return {
    id: attributes.get("id") ?? "",
    element,
    type: attributes.get("customClass") ?? null,
    name: attributes.get("storyboardIdentifier") ?? null,
    path,
  };
}

/** The elements right inside of another one. */
export function childrenOf({ children }: MarkupElement, tag?: string): readonly MarkupElement[] {
  return children.flatMap((child) =>
    child.kind === "element" && (tag === undefined || child.tag === tag) ? [child] : [],
  );
}

/** What an element is connected with: segues, actions and outlets. */
export function connections(element: MarkupElement, tag: string): readonly MarkupElement[] {
  return childrenOf(element, "connections").flatMap((inner) => childrenOf(inner, tag));
}

/** Where a view or a controller leads by itself. */
export function seguesOf(element: MarkupElement): readonly Segue[] {
  return connections(element, "segue").map(({ attributes }) => ({
    kind: attributes.get("kind") ?? "",
    to: attributes.get("destination") ?? "",
    name: attributes.get("identifier") ?? null,
    relationship: attributes.get("relationship") ?? null,
  }));
}
