import type { MobileApp } from "../../../contracts/generated.ts";
import type { Page } from "../../ui/page.ts";
import { createInterpreter, type Machine } from "../declarative/create-interpreter.ts";
import { createDeclarations } from "../declarative/declarations.ts";
import { findScreens } from "../declarative/find-screens.ts";
import { Stage } from "../declarative/stage.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { firstController } from "./find-root.ts";
import { uiKitToolkit } from "./toolkit.ts";
import { UiKitApp } from "./uikit-app.ts";

/** UIKit: the screens of an application from the controller that its window or storyboard starts with. */
export const uiKit: Dialect = {
  id: "uikit",
  stacks: ["uikit"],
  findPages(input) {
    const pages: Page[] = [];
    const starts = new Map<string, string>();
    for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "ios")) {
      if (input.before.starts?.has(app.id) === true) continue;
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
  const kit: UiKitApp = new UiKitApp(app, project, (): Machine => machine);
  const { book, texts } = kit;
  const toolkit = uiKitToolkit({
    book,
    texts,
    interpreter: (): Machine => machine,
    screenOf: (controller, isPushed) => kit.screenOf(controller, isPushed),
    inStoryboard: (name) => kit.inStoryboard(name),
    segue: (name) => kit.segue(name),
    screen: () => kit.screen(),
  });
  const machine: Machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  const first = firstController(app, machine, kit);
  if (first === null) return { pages: [], start: null };
  const components = new Map([["UIScreen", kit.component]]);
  const parts = { components, layouts: new Set<string>(), isSlot: () => false, shownBy: () => null };
  const stage = new Stage({ machine, kit: parts, exposesIds: true, current: { choices: new Map() } });
  const { path, line } = first;
  const root = { id: `app ${app.id}`, content: () => kit.contentOf(first, false), source: { path, line } };
  const startPath = kit.nameOf(first);
  return findScreens({ appId: app.id, stage, root, startPath, by: "uikit", gaps: project.gaps });
}
