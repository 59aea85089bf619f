import { instanceOf } from "../declarative/instance-of.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  NOTHING,
  type ArgumentValue,
  type Binding,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import { camelCase } from "./graphs.ts";
import { idsIn, type Resources } from "./resources.ts";
import { viewValue, type Listening } from "./view-values.ts";

/** What an activity or fragment is set up with while it is made. */
export interface Prepared {
  /** Name of its layout; null until it is known. */
  layout: string | null;
  /** What is done when a view is tapped, by the id of the view. */
  readonly clicks: Map<string, Value>;
  /** Names of the menus in its bar. */
  readonly menus: string[];
  /** What is done when an item of a menu is chosen. */
  onItem: Value | null;
  /** What is done when an item of a drawer is chosen: a block, or the screen itself. */
  onDrawerItem: Value | null;
  /** What the button reads that opens the drawer; null where there is none. */
  drawerLabel: Value | null;
  /** Classes of the fragments that are put into a place, by the id of the place. */
  readonly fragments: Map<string, InstanceValue>;
}

export function emptyPrepared(): Prepared {
  return {
    layout: null,
    clicks: new Map(),
    menus: [],
    onItem: null,
    onDrawerItem: null,
    drawerLabel: null,
    fragments: new Map(),
  };
}

/** What is being set up now. */
export interface Preparing {
  screen: string;
  now: Prepared | null;
  /** What a call that sets something up gives; null for another call. */
  call(call: CallValue, interpreter: Interpreter): Value | null;
}

/** The name in `R.layout.main`; null for another value, or a resource of another kind. */
export function resourceName(value: Value | undefined, kind: string): string | null {
  const known = value === undefined ? null : onlyValue(value);
  if (known?.kind !== "named") return null;
  const match = /(?:^|\.)R\.(?<kind>\w+)\.(?<name>\w+)$/u.exec(known.path)?.groups;
  return match?.["kind"] === kind ? (match["name"] ?? null) : null;
}

export function createPreparing(resources: Resources): Preparing {
  const preparing: Preparing = {
    screen: "",
    now: null,
    call(call, interpreter) {
      const { name, of, args, path } = call;
      const { now } = preparing;
      const at: At = { interpreter, preparing, resources, from: path };
      if (FINDING.has(name)) return found(args, at);
      const inflater = name === "viewBinding" ? args.at(-1)?.value : undefined;
      if (inflater !== undefined) return interpreter.call(inflater, [], call);
      if (of !== null && name === "inflate") return inflated(call, of, at);
      if (name === "bind" && bindingLayout(of) !== null)
        return bindingOf(bindingLayout(of) ?? "", at);
      if (now === null) return null;
      if (name === "setContentView") return setContent(call, now, at);
      if (name === "replace" || name === "add") return place(args, now);
      return menuPrepared(call, now);
    },
  };
  return preparing;
}

/** What the items of a menu or drawer do, and what opens the drawer; null for another call. */
function menuPrepared({ name, args }: CallValue, now: Prepared): Value | null {
  if (name === "setOnMenuItemClickListener") {
    now.onItem = args.at(-1)?.value ?? null;
    return NOTHING;
  }
  if (name === "setNavigationItemSelectedListener") {
    now.onDrawerItem = args.at(-1)?.value ?? null;
    return NOTHING;
  }
  // `ActionBarDrawerToggle(this, drawer, toolbar, R.string.open, R.string.close)`
  if (name === "ActionBarDrawerToggle") now.drawerLabel = args.at(-2)?.value ?? null;
  return null;
}

interface At {
  readonly interpreter: Interpreter;
  readonly preparing: Preparing;
  readonly resources: Resources;
  readonly from: string;
}

const FINDING = new Set(["findViewById", "requireViewById"]);

function found(args: readonly ArgumentValue[], at: At): Value | null {
  const id = resourceName(args[0]?.value, "id");
  return id === null ? null : viewAt(id, at);
}

function viewAt(id: string, { interpreter, preparing }: At): InstanceValue {
  const listening: Listening = {
    onClick: (view, listener) => preparing.now?.clicks.set(view, listener),
  };
  return viewValue(id, { screen: preparing.screen, interpreter, listening });
}

/** `activity_main` of `ActivityMainBinding`; null for another value. */
function bindingLayout(value: Value | null): string | null {
  const known = value === null ? null : onlyValue(value);
  const name = known?.kind === "named" ? /(?:^|\.)(\w+)Binding$/u.exec(known.path)?.[1] : undefined;
  if (name === undefined || name === "Data" || name === "View") return null;
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, "_").toLowerCase();
}

/** `ActivityMainBinding.inflate(…)`, `inflater.inflate(R.layout.main, …)`, `menuInflater.inflate(R.menu.main, menu)` */
function inflated({ args }: CallValue, of: Value, at: At): Value | null {
  const { now } = at.preparing;
  const menu = resourceName(args[0]?.value, "menu");
  if (menu !== null) {
    if (now?.menus.includes(menu) === false) now.menus.push(menu);
    return NOTHING;
  }
  const own = bindingLayout(of);
  if (own !== null) return bindingOf(own, at);
  const given = args
    .map(({ value }) => resourceName(value, "layout"))
    .find((name) => name !== null);
  if (given === undefined) return null;
  const known = onlyValue(of);
  const isBinding = known?.kind === "named" && known.path.endsWith("DataBindingUtil");
  return isBinding ? bindingOf(given, at) : rootOf(given, at);
}

/** What stands for the views of a layout: each of them by its id, and all of them as `root`. */
function bindingOf(layout: string, at: At): Value | null {
  const file = at.resources.file("layout", layout, at.from);
  if (file === null) return null;
  const names = new Map<string, Binding>();
  for (const id of idsIn(file, at.resources))
    names.set(camelCase(id), { kind: "lazy", make: () => viewAt(id, at) });
  names.set("root", { kind: "lazy", make: () => rootOf(layout, at) });
  names.set("getRoot", {
    kind: "value",
    value: { kind: "native", call: () => rootOf(layout, at) },
  });
  return instanceOf(`layout ${layout}`, names);
}

/** The outermost view of a layout; Kotlin's synthetic properties are the views in it by their ids. */
function rootOf(layout: string, at: At): InstanceValue {
  const names = new Map<string, Binding>();
  const file = at.resources.file("layout", layout, at.from);
  for (const id of file === null ? [] : idsIn(file, at.resources))
    names.set(id, { kind: "lazy", make: () => viewAt(id, at) });
  names.set("findViewById", {
    kind: "value",
    value: { kind: "native", call: (args) => found(args, at) ?? NOTHING },
  });
  return instanceOf(`root ${layout}`, names);
}

/** The layout that a value stands for: `R.layout.main`, a root, or a binding; null for another value. */
export function layoutOf(value: Value | undefined): string | null {
  const known = value === undefined ? null : onlyValue(value);
  if (known?.kind !== "instance") return resourceName(value, "layout");
  return /^(?:root|layout) (?<name>\w+)$/u.exec(known.type.code.name)?.groups?.["name"] ?? null;
}

/** `setContentView(R.layout.main)`, `DataBindingUtil.setContentView(this, R.layout.main)` */
function setContent({ args }: CallValue, now: Prepared, at: At): Value {
  const layout = args
    .map(({ value }) => layoutOf(at.interpreter.read(value)))
    .find((name) => name !== null);
  if (layout === undefined) return NOTHING;
  now.layout = layout;
  return bindingOf(layout, at) ?? NOTHING;
}

/** `transaction.replace(R.id.container, HomeFragment())` */
function place(args: readonly ArgumentValue[], now: Prepared): Value | null {
  const id = resourceName(args[0]?.value, "id");
  const fragment = args[1] === undefined ? null : onlyValue(args[1].value);
  if (id === null || fragment?.kind !== "instance") return null;
  now.fragments.set(id, fragment);
  return null;
}
