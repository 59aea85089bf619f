import type { MobileApp } from "../../../contracts/generated.ts";
import { isWithin } from "../../limits.ts";
import type { Page } from "../../ui/page.ts";
import { launcherOf } from "../android/manifest.ts";
import { readAndroidStrings } from "../android/strings.ts";
import { showsComposables } from "../compose/activities.ts";
import { createInterpreter, type Machine } from "../declarative/create-interpreter.ts";
import { createDeclarations, type TypeRecord } from "../declarative/declarations.ts";
import { firstKnown } from "../first-shown.ts";
import { findScreens } from "../declarative/find-screens.ts";
import { Stage } from "../declarative/stage.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { KnownDialogs } from "./dialogs.ts";
import { createPreparing } from "./preparing.ts";
import { createResources } from "./resources.ts";
import { androidToolkit } from "./toolkit.ts";
import { ViewsApp } from "./views-app.ts";

/** Android's views: the screens of an application from the layout of its first activity. */
export const androidViews: Dialect = {
  id: "android-views",
  stacks: ["android-views", "android"],
  findPages(input) {
    const pages: Page[] = [];
    const starts = new Map<string, string>();
    for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "android")) {
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

const NONE: Found = { pages: [], start: null };

function screensOf(app: MobileApp, { project }: DialectInput): Found {
  const launcher = launcherOf(app, project);
  if (launcher === null) return NONE;
  const declarations = createDeclarations(project, /\.(?:kt|java)$/u);
  const type = declarations.typeNamed(launcher.activity, launcher.source.path);
  if (type === null || showsComposables(type, project.files)) return NONE;
  const strings = readAndroidStrings(project);
  const resources = createResources(project, strings);
  const dialogs = new KnownDialogs();
  const preparing = createPreparing(resources);
  const views: ViewsApp = new ViewsApp({
    machine: (): Machine => machine,
    preparing,
    dialogs,
    resources,
    strings,
    project,
  });
  const screenOf = (activity: TypeRecord): ReturnType<ViewsApp["screenOf"]> =>
    views.screenOf(activity);
  const toolkit = androidToolkit({ strings, preparing, dialogs, screenOf });
  const machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  const first = firstShown(type, { views, project });
  const components = new Map([["AndroidScreen", views.component]]);
  const kit = { components, layouts: new Set<string>(), isSlot: () => false, shownBy: () => null };
  const stage = new Stage({ machine, kit, exposesIds: true, current: { choices: new Map() } });
  const source = { path: first.unit.path, line: first.code.line };
  const root = { id: `app ${app.id}`, content: () => views.contentOf(first), source };
  const by = "android-views";
  const startPath = first.code.name;
  const { gaps } = project;
  const found = findScreens({ appId: app.id, stage, root, startPath, by, gaps });
  return { ...found, start: firstKnown(found.pages, found.start) };
}

/** Words of a condition that is only true when an application was never started before. */
const FIRST_LAUNCH =
  /first_?(?:time|launch|run|start|open)|is_?first|onboarding|tutorial|(?:show|launch)_?intro/iu;

interface Looked {
  readonly views: ViewsApp;
  readonly project: DialectInput["project"];
}

/** The activity that a first launch shows: one that only starts another one is not seen. */
function firstShown(launcher: TypeRecord, { views, project }: Looked): TypeRecord {
  let type = launcher;
  for (let step = 0; isWithin("routeDepth", step); step += 1) {
    const { leaves, mayLeave, prepared } = views.made(type);
    const isFirst = FIRST_LAUNCH.test(project.files.get(type.unit.path) ?? "");
    // What has no layout is not there to be seen.
    const goesOn = isFirst || prepared.layout === null;
    const next = (leaves ?? (goesOn ? mayLeave : null))?.screen?.type;
    if (next === undefined) return type;
    type = next;
  }
  return type;
}
