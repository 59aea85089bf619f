import { weaker } from "../../partial.ts";
import type { MarkupElement } from "../../source/languages/markup.ts";
import { UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { attributes, elementNode, listeners, textNode } from "../declarative/elements.ts";
import { heardByFirst, textsIn } from "../declarative/rows.ts";
import { contentOf, truthOf } from "../declarative/reading.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import type { CellValue, Value } from "../declarative/values.ts";
import { NOTHING } from "../declarative/values.ts";
import { writeCell } from "../declarative/assignments.ts";
import { typedCell } from "../declarative/typed-text.ts";
import { partOf, presenceOf } from "./presence.ts";
import { idOf, nameIn } from "./resources.ts";
import type { InScreen, ShownScreen } from "./screen.ts";
import { searchNodes } from "./search-view.ts";
import { partKey } from "./view-values.ts";

/** What a tag of a layout is: its name without its package. */
function kindOf(element: MarkupElement): string {
  const name = element.tag === "view" ? (element.attributes.get("class") ?? "") : element.tag;
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The nodes of a view and all in it. Source: developer.android.com, `android.widget`. */
export function viewNodes(
  element: MarkupElement,
  at: RenderAt,
  where: InScreen,
): readonly UiNode[] {
  const { path } = where;
  const place: RenderAt = { ...at, path, line: element.line };
  const kind = kindOf(element);
  if (kind === "include") return included(element, place, where);
  if (kind === "merge") return childNodes(element, place, where);
  if (WITHOUT_SIGHT.has(kind)) return [];
  if (FILLED_LATER.has(kind)) return notFilled(element, kind, where);
  const id = where.givenId ?? idOf(element);
  const shown: RenderAt = { ...place, own: weaker(place.own, presenceOf(element, id, where)) };
  const inner: InScreen = { ...where, givenId: null };
  const hosted = where.screen.hosted(element, shown, where);
  if (hosted !== null) return hosted;
  if (TYPED.test(kind)) return typedNodes(element, id, { at: shown, where });
  const box = BOXES.find(([pattern]) => pattern.test(kind))?.[1];
  if (box !== undefined) return [pressedNode(element, id, { at: shown, where, role: box })];
  if (/Button$|^Chip$/u.test(kind))
    return [pressedNode(element, id, { at: shown, where, role: "button" })];
  if (/TextView$|^TextView|^TextClock$/u.test(kind))
    return textNodes(element, id, { at: shown, where });
  if (/ImageView$|ImageButton$/u.test(kind)) return pictureNodes(element, id, { at: shown, where });
  if (/^(?:ProgressBar|\w*ProgressIndicator)$/u.test(kind))
    return [elementNode({ tag: kind, role: "progressbar", testId: id }, shown)];
  const hint = kind === "TextInputLayout" ? textAttribute(element, "android:hint", where) : null;
  return groupNodes(element, id, { at: shown, where: { ...inner, hint } });
}

/** What people type into. */
const TYPED = /EditText$|AutoCompleteTextView$|^SearchView$/u;

function typedNodes(element: MarkupElement, id: string | null, placed: Placed): readonly UiNode[] {
  return kindOf(element) === "SearchView"
    ? searchNodes(element, placed.at, placed.where)
    : [fieldNode(element, id, placed)];
}

/** What of a layout nobody sees. */
const WITHOUT_SIGHT = new Set(
  "View Space ViewStub requestFocus data variable import Guideline Barrier Group Flow".split(" "),
);
/** Views that show only what the running application puts into them. */
const FILLED_LATER = new Set(
  "RecyclerView ListView GridView ViewPager ViewPager2 Spinner WebView SurfaceView MapView TabLayout".split(
    " ",
  ),
);

function notFilled(
  { line }: MarkupElement,
  kind: string,
  { path, renderer }: InScreen,
): readonly UiNode[] {
  renderer.interpreter.gaps.note({
    kind: "component",
    what: `what a ${kind} shows`,
    why: "the running application fills it, and its adapter is not followed",
    help: "tests of what is in it that are written by hand",
    source: { path, line },
  });
  return [];
}

const BOXES: readonly (readonly [RegExp, string])[] = [
  [/CheckBox$/u, "checkbox"],
  [/Switch(?:Compat|Material)?$|^MaterialSwitch$|^ToggleButton$/u, "switch"],
  [/RadioButton$/u, "radio"],
];

interface Placed {
  readonly at: RenderAt;
  readonly where: InScreen;
}

export function childNodes(
  element: MarkupElement,
  at: RenderAt,
  where: InScreen,
): readonly UiNode[] {
  return element.children.flatMap((child, index) =>
    child.kind === "text" ? [] : viewNodes(child, beside(at, index), { ...where, givenId: null }),
  );
}

function included(element: MarkupElement, at: RenderAt, where: InScreen): readonly UiNode[] {
  const name = nameIn(element.attributes.get("layout"));
  const file = name === null ? null : where.screen.layout(name, where.path);
  if (file === null) return [];
  const own = presenceOf(element, idOf(element), where);
  const place = { ...beside(at, "include"), own: weaker(at.own, own) };
  return viewNodes(file.root, place, { ...where, path: file.path, givenId: idOf(element) });
}

function textAttribute(element: MarkupElement, name: string, where: InScreen): Content | null {
  return where.screen.text(element.attributes.get(name), where.path);
}

/** What a view reads: what code has put into it, else what the layout says. */
function readingOf(element: MarkupElement, id: string | null, where: InScreen): Content | null {
  const { screen, renderer } = where;
  const set = id === null ? undefined : partOf(id, "text", screen, renderer);
  if (set === undefined) return textAttribute(element, "android:text", where);
  const resource = screen.resourceText(set);
  return resource ?? contentOf(set, renderer.interpreter) ?? UNKNOWN_CONTENT;
}

function textNodes(
  element: MarkupElement,
  id: string | null,
  { at, where }: Placed,
): readonly UiNode[] {
  const content = readingOf(element, id, where);
  const listener = clickOf(element, id, where);
  if (content === null && id === null) return [];
  const inner = inside(at, "text");
  return [
    elementNode(
      {
        tag: "TextView",
        role: listener === null ? null : "button",
        testId: id,
        name: textAttribute(element, "android:contentDescription", where),
        listeners: listeners("click", listener),
        children: content === null ? [] : [textNode(content, inner)],
      },
      at,
    ),
  ];
}

function pressedNode(
  element: MarkupElement,
  id: string | null,
  { at, where, role }: Placed & { readonly role: string },
): UiNode {
  const text = readingOf(element, id, where);
  const described = textAttribute(element, "android:contentDescription", where);
  const listener = clickOf(element, id, where);
  const isBox = role !== "button";
  return elementNode(
    {
      tag: kindOf(element),
      role,
      name: text ?? described,
      testId: id,
      attributes: attributes({
        disabled: isOff(element, id, where),
        checked: isBox && element.attributes.get("android:checked") === "true",
      }),
      listeners: listeners(isBox ? "change" : "click", listener),
    },
    at,
  );
}

function isOff(element: MarkupElement, id: string | null, { screen, renderer }: InScreen): boolean {
  const set = id === null ? undefined : partOf(id, "isEnabled", screen, renderer);
  if (set !== undefined) return truthOf(set, renderer.interpreter) === false;
  return element.attributes.get("android:enabled") === "false";
}

const FIELD_TYPES: readonly (readonly [RegExp, string])[] = [
  [/password/iu, "password"],
  [/email/iu, "email"],
  [/^phone/u, "tel"],
  [/^number/u, "number"],
  [/uri/iu, "url"],
];

/** A field that only opens something else, such as a picker of dates: nobody types into it. */
function isReadOnly({ attributes: given }: MarkupElement): boolean {
  const isClosed = ["android:focusable", "android:editable"].some(
    (name) => given.get(name) === "false",
  );
  return isClosed || given.get("android:inputType") === "none";
}

function fieldNode(element: MarkupElement, id: string | null, { at, where }: Placed): UiNode {
  const { screen, renderer } = where;
  const input = element.attributes.get("android:inputType") ?? "";
  const typed: Value = {
    kind: "text",
    content: { alternatives: [[{ field: at.key }]], translated: false },
  };
  const cell: CellValue =
    id === null
      ? typedCell(at)
      : { kind: "cell", key: partKey(screen.id, id, "text"), initial: NOTHING };
  const known = id === null ? renderer.interpreter.walk.memory.get(cell.key) : undefined;
  const write: Value = {
    kind: "native",
    call() {
      writeCell(cell, typed, renderer.interpreter);
      return NOTHING;
    },
  };
  return elementNode(
    {
      tag: kindOf(element),
      role: "textbox",
      testId: id,
      name: textAttribute(element, "android:contentDescription", where),
      attributes: attributes({
        placeholder: textAttribute(element, "android:hint", where) ?? where.hint ?? null,
        readonly: isReadOnly(element),
        value:
          known === undefined
            ? readingOf(element, id, where)
            : contentOf(known, renderer.interpreter),
        type: FIELD_TYPES.find(([pattern]) => pattern.test(input))?.[1] ?? null,
        disabled: isOff(element, id, where),
      }),
      listeners: listeners("input", screen.heard(write, renderer)),
    },
    at,
  );
}

function pictureNodes(
  element: MarkupElement,
  id: string | null,
  { at, where }: Placed,
): readonly UiNode[] {
  const name = textAttribute(element, "android:contentDescription", where);
  const listener = clickOf(element, id, where);
  if (name === null && id === null) return [];
  const role = listener === null ? "img" : "button";
  const heard = listeners("click", listener);
  const alt = attributes({ alt: name });
  return [
    elementNode({ tag: "img", role, name, testId: id, attributes: alt, listeners: heard }, at),
  ];
}

/** A view that holds others is only told of where something is said of it. */
function groupNodes(
  element: MarkupElement,
  id: string | null,
  { at, where }: Placed,
): readonly UiNode[] {
  const listener = clickOf(element, id, where);
  const name = textAttribute(element, "android:contentDescription", where);
  if (listener === null && name === null) return childNodes(element, at, where);
  const children = childNodes(element, inside(at, "in"), where);
  const parts = { tag: kindOf(element), testId: id, name };
  if (listener === null) return [elementNode({ ...parts, role: "img", children }, at)];
  if (id === null && name === null && textsIn(children).length > 0)
    return [elementNode({ ...parts, children: heardByFirst(children, listener) }, at)];
  const heard = listeners("click", listener);
  const shown = name === null ? [] : children;
  return [elementNode({ ...parts, role: "button", listeners: heard, children: shown }, at)];
}

/** What is done when a view is tapped: as code says, or the layout. */
function clickOf(
  element: MarkupElement,
  id: string | null,
  { screen, renderer }: InScreen,
): ReturnType<ShownScreen["heard"]> | null {
  const set = id === null ? undefined : screen.prepared.clicks.get(id);
  if (set !== undefined) return screen.clicked(set, id ?? "", renderer);
  const named = element.attributes.get("android:onClick");
  if (named === undefined || named.startsWith("@")) return null;
  const method = screen.instance.scope.names.get(named);
  return method?.kind === "value" ? screen.clicked(method.value, id ?? "", renderer) : null;
}
