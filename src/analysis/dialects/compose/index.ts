import type { MobileApp } from "../../../contracts/generated.ts";
import type { Page } from "../../ui/page.ts";
import { launcherOf } from "../android/manifest.ts";
import { readAndroidStrings } from "../android/strings.ts";
import { createInterpreter, type Machine } from "../declarative/create-interpreter.ts";
import { createDeclarations, type TypeRecord } from "../declarative/declarations.ts";
import { firstKnown } from "../first-shown.ts";
import { findScreens } from "../declarative/find-screens.ts";
import { Stage, type Current } from "../declarative/stage.ts";
import { UNKNOWN, type Value } from "../declarative/values.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { contentOfActivity, createActivityScreens, showsComposables } from "./activities.ts";
import { destinationsNavHost } from "./annotated-destinations.ts";
import { COMPONENTS, LAYOUTS } from "./components.ts";
import { navDisplay, navHost, type KnownEntries } from "./navigation.ts";
import { Listening } from "./flows.ts";
import { Injected } from "./injected.ts";
import { launched } from "./launched.ts";
import { Rooms } from "./rooms.ts";
import { ViewModels } from "./view-models.ts";
import { composeToolkit } from "./toolkit.ts";

/** Jetpack Compose: the screens of an Android application from what its first activity shows. */
export const compose: Dialect = {
  id: "compose",
  stacks: ["compose", "android"],
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
  const declarations = createDeclarations(project, /\.kt$/u);
  const type = declarations.typeNamed(
    launcher.activity,
    app.folder === "" ? "" : `${app.folder}/app`,
  );
  if (type === null || !showsComposables(type, project.files)) return NONE;
  const entries: KnownEntries = { last: null };
  const made: { machine: Machine | null } = { machine: null };
  const contentOf = (activity: TypeRecord): Value => {
    if (made.machine === null) return UNKNOWN;
    const { machine } = made;
    return (
      contentOfActivity(activity, { interpreter: machine, instances: machine.instances }) ?? UNKNOWN
    );
  };
  const current: Current = { choices: new Map() };
  const controllers = { current, places: new Map<string, string>() };
  const doubted = new Set<string>();
  const rooms = new Rooms();
  const listening = new Listening();
  const toolkit = composeToolkit({
    controllers,
    doubted,
    viewModels: new ViewModels(listening),
    rooms,
    injected: new Injected(rooms),
    listening,
    strings: readAndroidStrings(project),
    entries,
    activities: createActivityScreens(contentOf),
  });
  const machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  made.machine = machine;
  const components = new Map([
    ...COMPONENTS,
    ["NavHost", navHost(controllers)] as const,
    ["AnimatedNavHost", navHost(controllers)] as const,
    ["DestinationsNavHost", destinationsNavHost] as const,
    ["NavDisplay", navDisplay(entries)] as const,
    ["LaunchedEffect", launched(doubted)] as const,
  ]);
  const kit = { components, layouts: LAYOUTS, isSlot: () => false, shownBy: () => null };
  const stage = new Stage({ machine, kit, exposesIds: false, current });
  const source = { path: type.unit.path, line: type.code.line };
  const root = { id: `app ${app.id}`, content: () => contentOf(type), source };
  const found = findScreens({
    appId: app.id,
    stage,
    root,
    startPath: type.code.name,
    by: "compose",
    gaps: project.gaps,
  });
  return { ...found, start: firstKnown(found.pages, found.start) };
}
