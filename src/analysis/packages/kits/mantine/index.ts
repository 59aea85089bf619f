import { isBefore } from "../../../source/declared-version.ts";
import { literal, UNDEFINED } from "../../../code/value.ts";
import { invisible, transparent } from "../../components.ts";
import type { Component, PackageModel } from "../../types.ts";
import {
  choosing,
  expander,
  itself,
  onlyChild,
  opening,
  panel,
  tabButton,
  turner,
  whileAroundOpen,
} from "../disclosure.ts";
import { checkable, radio, radioGroup } from "../fields.ts";
import {
  given,
  isGiven,
  kitComponent,
  root,
  rootAs,
  tag,
  tags,
  textGiven,
  whileOpen,
  type Given,
  type Part,
} from "../kit.ts";
import { around, labelled } from "../labelled.ts";
import {
  alert,
  button,
  checkbox,
  childOf,
  inputWrapper,
  literalOf,
  nativeSelect,
  navLink,
  ownAttributes,
  typeOf,
  window,
} from "./parts.ts";
import { isHidden, MANTINE_CALLS } from "./calls.ts";

const TRANSPARENT =
  "MantineProvider Tooltip Tooltip.Floating Popover.Target HoverCard HoverCard.Target Indicator Transition Portal FocusTrap Spoiler Input.Section ColorSchemeScript";

/** What the components of Mantine render. Held against a browser by `test/analysis/kits`. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Box Stack Group Flex Center Container SimpleGrid Grid Grid.Col GridCol Paper Card Card.Section CardSection AspectRatio ScrollArea ScrollArea.Autosize AppShell AppShell.Section Space ThemeIcon Badge Skeleton Menu.Label Menu.Divider Timeline Timeline.Item Stepper Stepper.Step Breadcrumbs Button.Group ActionIcon.Group Input.Label":
      "div",
    "AppShell.Header": "header",
    "AppShell.Navbar": "nav",
    "AppShell.Main": "main",
    "AppShell.Aside": "aside",
    "AppShell.Footer": "footer",
    "Mark Kbd Pill ColorSwatch": "span",
    Code: "code",
    Anchor: "a",
    Image: "img",
    "Table.Thead TableThead": "thead",
    "Table.Tbody TableTbody": "tbody",
    "Table.Tfoot": "tfoot",
    "Table.Tr TableTr": "tr",
    "Table.Th TableTh": "th",
    "Table.Td TableTd": "td",
    "Table.Caption": "caption",
    "List.Item ListItem": "li",
  }),
  ...TRANSPARENT.split(" ").map((name) => [name, transparent] as const),
  ["Title", (part) => root(part, `h${literalOf(given(part, "order")) ?? 1}`)],
  ["Text", (part) => rootAs(part, isGiven(part, "span") ? "span" : "p")],
  ["Divider", (part) => tag(part, "div", { role: "separator" }, given(part, "label"))],
  ["Button", button],
  ["ActionIcon", button],
  ["UnstyledButton", button],
  ["CloseButton", button],
  ["Burger", button],
  ["NavLink", navLink],
  ...["TextInput", "Autocomplete"].map(
    (name) => [name, (part: Given) => labelled(part, "input", { type: typeOf(part) })] as const,
  ),
  ["PasswordInput", (part) => labelled(part, "input", { type: "password" })],
  ["Textarea", (part) => labelled(part, "textarea")],
  ["JsonInput", (part) => labelled(part, "textarea")],
  ["NumberInput", (part) => labelled(part, "input", { type: "number", role: "textbox" })],
  ...["Select", "MultiSelect"].map(
    (name) =>
      [
        name,
        (part: Given) =>
          labelled(part, "input", { type: typeOfSelect(part), readOnly: true, value: undefined }),
      ] as const,
  ),
  ["NativeSelect", nativeSelect],
  ["Input", (part) => tag(part, "input", ownAttributes(part))],
  ["Input.Wrapper", inputWrapper()],
  ["Checkbox", checkbox],
  ["Switch", checkbox],
  ["Chip", (part) => tag(part, "label", {}, checkable(part, "checkbox"), given(part, "children"))],
  ["Checkbox.Group", (part) => around(part, UNDEFINED, given(part, "children") ?? UNDEFINED)],
  [
    "Radio",
    (part) => around(part, UNDEFINED, tag(part, "label", {}, radio(part), given(part, "label"))),
  ],
  ["Radio.Group", radioGroup],
  ["Slider", invisible],
  ["SegmentedControl", invisible],
  ["Alert", alert],
  ["Notification", alert],
  [
    "List",
    (part) => root(part, textGiven(part, "type") === "ordered" ? "ol" : "ul", { type: UNDEFINED }),
  ],
  [
    "Table",
    (part) => (given(part, "data") === undefined ? root(part, "table") : tag(part, "table", {})),
  ],
  [
    "Avatar",
    (part) => (given(part, "src") === undefined ? root(part, "div") : tag(part, "div", {})),
  ],
  ["Loader", (part) => tag(part, "span", {})],
  [
    "Progress",
    (part) =>
      tag(
        part,
        "div",
        {},
        tag(part, "div", { role: "progressbar", "aria-label": given(part, "aria-label") }),
      ),
  ],
  ["Collapse", (part) => whileOpen(part, "in", tag(part, "div", {}, given(part, "children")))],
  [
    "Accordion",
    choosing({
      value: "value",
      otherwise: "defaultValue",
      change: "onChange",
      initial: literal(null),
      isToggled: () => true,
    }),
  ],
  ["Accordion.Item", itself],
  ["Accordion.Control", expander],
  ["Accordion.Panel", panel("region")],
  [
    "Tabs",
    choosing({
      value: "value",
      otherwise: "defaultValue",
      change: "onChange",
      initial: literal(null),
      isToggled: () => false,
    }),
  ],
  [
    "Tabs.List",
    (part) =>
      tag(
        part,
        "div",
        { role: "tablist", "aria-label": given(part, "aria-label") },
        given(part, "children"),
      ),
  ],
  ["Tabs.Tab", tabButton],
  ["Tabs.Panel", panel("tabpanel")],
  ["Modal", window],
  ["Drawer", window],
  ["Menu", opening("opened", "onClose")],
  [
    "Menu.Target",
    (part) => onlyChild(part, { onClick: turner({ ...part, element: childOf(part) }, null) }),
  ],
  [
    "Menu.Dropdown",
    (part) => whileAroundOpen(part, tag(part, "div", { role: "menu" }, given(part, "children"))),
  ],
  [
    "Menu.Item",
    (part) =>
      rootAs(part, "button", { type: "button", role: "menuitem", onClick: turner(part, false) }),
  ],
  ["Popover", opening("opened", "onClose")],
  [
    "Popover.Dropdown",
    (part) => whileAroundOpen(part, tag(part, "div", {}, given(part, "children"))),
  ],
  ["HoverCard.Dropdown", invisible],
]);

/** Mantine. Source: mantine.dev/core. */
export const mantine: PackageModel = {
  name: "Mantine",
  matches: (module) => /^@mantine\/(?:core|hooks|notifications)(?:\/|$)/u.test(module),
  calls: MANTINE_CALLS,
  component(type) {
    const known = kitComponent(PARTS, type);
    if (known === null) return null;
    return {
      render: (element, place, renderer) =>
        isHidden({ element, place, renderer }) ? [] : known.render(element, place, renderer),
    };
  },
};

/** Before the seventh version it is a field to search in. Source: mantine.dev/changelog/7-0-0. */
function typeOfSelect({ renderer }: Given): string {
  return isBefore(renderer.evaluator.project, "@mantine/core", 7) ? "search" : "text";
}
