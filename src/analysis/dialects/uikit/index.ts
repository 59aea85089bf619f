import type { MobileApp } from "../../../contracts/generated.ts";
import type { Page } from "../../ui/page.ts";
import { createInterpreter, type Machine } from "../declarative/create-interpreter.ts";
import { createDeclarations } from "../declarative/declarations.ts";
import { findScreens } from "../declarative/find-screens.ts";
import { Stage } from "../declarative/stage.ts";
import { startingWith } from "../apple-first-launch.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { readAppleTexts } from "../swiftui/texts.ts";
import { Controllers } from "./controllers.ts";
import { firstController } from "./find-root.ts";
import { Making } from "./making.ts";
import { readStoryboards } from "./storyboards.ts";
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
  const making: Making = new Making((): Machine => machine);
  const controllers: Controllers = new Controllers(readStoryboards(app.folder, project), making);
  const texts = readAppleTexts(app.folder, project);
  const kit = new UiKitApp(controllers, texts);
  const toolkit = uiKitToolkit({
    book: making.book,
    texts,
    interpreter: (): Machine => machine,
    screenOf: (controller, isPushed) => controllers.screenOf(controller, isPushed),
    inStoryboard: (name) => controllers.inStoryboard(name),
    segue: (name) => controllers.segue(name),
    screen: () => making.screen(),
  });
  const machine: Machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  const first = firstController(app, machine, controllers);
  if (first === null) return { pages: [], start: null };
  const components = new Map([["UIScreen", kit.component]]);
  const parts = {
    components,
    layouts: new Set<string>(),
    isSlot: () => false,
    shownBy: () => null,
  };
  const stage = new Stage({
    machine,
    kit: parts,
    exposesIds: true,
    current: { choices: new Map() },
  });
  const { path, line } = first;
  const root = {
    id: `app ${app.id}`,
    content: () => controllers.contentOf(first, false),
    source: { path, line },
  };
  const startPath = controllers.nameOf(first);
  const { gaps } = project;
  const screens = findScreens({ appId: app.id, stage, root, startPath, by: "uikit", gaps });
  return startingWith(screens, app, project);
}
