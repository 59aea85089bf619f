import type { MobileApp } from "../../../contracts/generated.ts";
import { folderOf, joinPath } from "../../source/paths.ts";
import { isWithin } from "../../limits.ts";
import type { Page } from "../../ui/page.ts";
import { createInterpreter, type Machine } from "../declarative/create-interpreter.ts";
import { createDeclarations } from "../declarative/declarations.ts";
import { findScreens } from "../declarative/find-screens.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { ComponentKit, RenderAt, Renderer } from "../declarative/render.ts";
import { fileScope, innerScope } from "../declarative/scope.ts";
import { Stage } from "../declarative/stage.ts";
import { plainValue, UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import type { Dialect, DialectInput } from "../types.ts";
import { componentsWith, LAYOUTS, WIDGETS } from "./components.ts";
import { firstKnown } from "../first-shown.ts";
import { Beginnings } from "./beginnings.ts";
import { Forms } from "./forms.ts";
import { Overlays } from "./overlays.ts";
import { readFlutterTexts } from "./texts.ts";
import { Pagers } from "./pagers.ts";
import { Stores } from "./stores.ts";
import { flutterToolkit, type Remembered } from "./toolkit.ts";

/** Flutter: the screens of an application from the widget that its `main` runs. */
export const flutter: Dialect = {
  id: "flutter",
  stacks: ["flutter"],
  findPages(input) {
    const pages: Page[] = [];
    const starts = new Map<string, string>();
    for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "flutter")) {
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
  const main = joinPath(app.folder, "lib/main.dart");
  if (!project.files.has(main)) return { pages: [], start: null };
  const declarations = createDeclarations(project, /\.dart$/u);
  const forms = new Forms();
  const overlays = new Overlays();
  const beginnings = new Beginnings();
  const stores = new Stores(beginnings);
  const remembered = { forms, overlays, beginnings, pagers: new Pagers(), stores };
  const texts = readFlutterTexts(app.folder, project);
  const toolkit = flutterToolkit(texts, remembered);
  const machine = createInterpreter({ declarations, toolkit, gaps: project.gaps });
  const kit: ComponentKit = {
    components: componentsWith(remembered),
    layouts: LAYOUTS,
    isSlot: (label) => label === null || WIDGETS.has(label),
    shownBy: (widget, renderer, at) => shownBy({ widget, at }, renderer, remembered),
  };
  const stage = new Stage({ machine, kit, exposesIds: true, current: { choices: new Map() } });
  const source = { path: main, line: 1 };
  const content = (): Value => runIn(main, machine, project);
  const started = onlyValue(content());
  const startPath = started?.kind === "instance" ? started.type.code.name : "main";
  const root = { id: `app ${app.id}`, content, source };
  const by = "flutter";
  const found = findScreens({ appId: app.id, stage, root, startPath, by, gaps: project.gaps });
  return { ...found, start: firstKnown(found.pages, found.start) };
}

/** What `main` hands to `runApp`; it may only call the `main` of another file. */
function runIn(path: string, machine: Machine, project: DialectInput["project"]): Value {
  const unit = machine.declarations.unit(path);
  const main = unit.functions.find(({ name }) => name === "main");
  if (main === undefined) return UNKNOWN;
  const scope = innerScope(fileScope(unit), { frame: "main" });
  const values = main.body.map((code) => machine.evaluate(code, scope));
  const [run] = valuesOf(values, machine);
  if (run !== undefined) return run;
  const [, other] = /^import\s+'([^':]+)'\s+as\s+\w+;/mu.exec(project.files.get(path) ?? "") ?? [];
  const next = other === undefined ? path : joinPath(folderOf(path), other);
  return next === path ? UNKNOWN : runIn(next, machine, project);
}

function valuesOf(values: readonly Value[], machine: Machine, depth = 0): readonly Value[] {
  return values.flatMap((value): readonly Value[] => {
    if (value.kind === "fragment") return valuesOf(value.values, machine);
    // `runZonedGuarded(() { runApp(…); })`
    if (value.kind === "closure" && isWithin("callDepth", depth))
      return valuesOf(
        value.body.map((code) => machine.evaluate(code, value.scope)),
        machine,
        depth + 1,
      );
    if (value.kind !== "made") return [];
    const [first] = value.args;
    if (value.name === "runApp" && first !== undefined) return [first.value];
    return valuesOf(
      value.args.map((arg) => arg.value),
      machine,
      depth + 1,
    );
  });
}

/** What a widget builds; a widget with a state builds what its state does. */
function shownBy(
  { widget, at }: { readonly widget: InstanceValue; readonly at: RenderAt },
  renderer: Renderer,
  { overlays, beginnings }: Remembered,
): Value | null {
  const { interpreter } = renderer;
  const { scope, path, line } = widget;
  const call: CallValue = { name: "build", of: widget, args: [], types: [], scope, path, line };
  const context = [UNKNOWN, UNKNOWN].map((value) => ({ label: null, value, isTrailing: false }));
  const build = scope.names.get("build");
  if (build?.kind === "value")
    return overlays.over(interpreter.call(build.value, context, call), widget, interpreter);
  const state = stateFor(widget, call, interpreter);
  if (state === null) return null;
  // Cells that the state writes by itself are made anew, as what is not known.
  const isSettled = !beginnings.begin(state, at, renderer);
  const made = isSettled ? state : (stateFor(widget, call, interpreter) ?? state);
  const inState = made.scope.names.get("build");
  if (inState?.kind !== "value") return null;
  const built = interpreter.call(inState.value, context, { ...call, scope: made.scope });
  return overlays.over(built, made, interpreter);
}

/** The state of a widget; null for a widget without any. */
function stateFor(
  widget: InstanceValue,
  call: CallValue,
  interpreter: Interpreter,
): InstanceValue | null {
  const create = widget.scope.names.get("createState");
  if (create?.kind !== "value") return null;
  const made = onlyValue(interpreter.call(create.value, [], call));
  if (made?.kind !== "instance") return null;
  const known: readonly (readonly [string, Value])[] = [
    ["widget", widget],
    ["mounted", plainValue(true)],
  ];
  for (const [name, value] of known) made.scope.names.set(name, { kind: "value", value });
  return made;
}
