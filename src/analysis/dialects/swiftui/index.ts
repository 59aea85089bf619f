import type { MobileApp } from "../../../contracts/generated.ts";
import { isWithin } from "../../limits.ts";
import type { Page } from "../../ui/page.ts";
import { createInterpreter } from "../declarative/create-interpreter.ts";
import { createDeclarations } from "../declarative/declarations.ts";
import { findScreens } from "../declarative/find-screens.ts";
import type { CallValue } from "../declarative/interpreter.ts";
import type { Renderer } from "../declarative/render.ts";
import { Stage, type Current, type Root } from "../declarative/stage.ts";
import {
  UNKNOWN,
  type ClosureValue,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import { startingWith } from "../apple-first-launch.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { LAYOUTS, swiftUiComponents } from "./components.ts";
import { findRoot } from "./find-root.ts";
import { createSurroundings, knowledgeOf, type Surroundings } from "./surroundings.ts";
import { readAppleTexts } from "./texts.ts";
import { swiftUiToolkit } from "./toolkit.ts";
import { around, baseOf } from "./view-screens.ts";

/** SwiftUI: the screens of an application for iOS from what its first window shows. */
export const swiftUi: Dialect = {
  id: "swiftui",
  stacks: ["swiftui"],
  findPages(input) {
    const pages: Page[] = [];
    const starts = new Map<string, string>();
    for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "ios")) {
      const found = screensOf(app, input);
      pages.push(...found.pages);
      if (found.start !== null) starts.set(app.id, found.start);
    }
    return { pages, mounts: [], starts };
  },
};

interface Found {
  readonly pages: readonly Page[];
  readonly start: string | null;
}

function screensOf(app: MobileApp, { project }: DialectInput): Found {
  const declarations = createDeclarations(project, /\.swift$/u);
  const found = findRoot(app, declarations);
  if (found === null) return { pages: [], start: null };
  const current: Current = { choices: new Map() };
  const surroundings = createSurroundings(readAppleTexts(app.folder, project), current);
  const toolkit = swiftUiToolkit(surroundings);
  const machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  const components = swiftUiComponents(surroundings);
  const kit = { components, layouts: LAYOUTS, isSlot: () => false, shownBy };
  const stage = new Stage({ machine, kit, exposesIds: true, current });
  const { path } = found.type.unit;
  const { line, name } = found.type.code;
  const content = (): Value => around("Screen", found.content(machine), { path, line });
  const root = { id: `app ${app.id}`, content, source: { path, line } };
  learn(surroundings, stage, root);
  const startPath = nameOfFirst(found.content(machine), machine) ?? name;
  const { gaps } = project;
  const screens = findScreens({ appId: app.id, stage, root, startPath, by: "swiftui", gaps });
  return startingWith(screens, app, project);
}

/** Objects are handed down, and doubts arise, while views are looked at: until nothing new is learnt. */
function learn(app: Surroundings, stage: Stage, root: Root): void {
  for (let look = 1; isWithin("effectRounds", look); look += 1) {
    const before = knowledgeOf(app);
    stage.render(root, new Map(), new Map());
    if (knowledgeOf(app) === before) return;
  }
}

/** What the first view is called, where it is one of the repository. */
function nameOfFirst(value: Value, machine: Renderer["interpreter"]): string | null {
  const base = baseOf(value.kind === "closure" ? called(value, machine) : value);
  return base?.kind === "instance" ? base.type.code.name : null;
}

function called(block: ClosureValue, machine: Renderer["interpreter"]): Value {
  const { scope, line } = block;
  const call = { name: "", of: null, args: [], types: [], scope, path: scope.unit.path, line };
  return machine.call(block, [], call);
}

/** What a view shows: its `body`. */
function shownBy(view: InstanceValue, { interpreter }: Renderer): Value | null {
  const { scope, path, line } = view;
  const body = scope.names.get("body");
  if (body === undefined) return null;
  const shown = interpreter.member(view, "body", scope);
  if (shown.kind !== "closure") return shown;
  const at: CallValue = { name: "body", of: view, args: [], types: [], scope, path, line };
  const args = shown.parameters.map(() => ({ label: null, value: UNKNOWN, isTrailing: false }));
  return interpreter.call(shown, args, at);
}
