import { arrayOf, literal, objectOf, UNDEFINED, type Value } from "../../code/value.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { invisible } from "../components.ts";
import {
  attributesIn,
  checkable,
  fieldAttributes,
  fieldId,
  isMultiline,
  radio,
  radioGroup,
} from "./fields.ts";
import {
  buttonOrLink,
  given,
  isGiven,
  keptBy,
  kitComponent,
  listener,
  root,
  rootAs,
  shownIf,
  tag,
  tags,
  tell,
  textGiven,
  whileOpen,
  type Given,
  type Part,
} from "./kit.ts";
import { selectBox } from "./choice.ts";
import { MATERIAL_CALLS } from "./material-theme.ts";
import { tab, tabList } from "./tabs.ts";

const HEADINGS: Readonly<Record<string, string>> = {
  subtitle1: "h6",
  subtitle2: "h6",
  caption: "span",
  button: "span",
  overline: "span",
};

/** What the components of MUI render. Source: mui.com/material-ui/api. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Box Stack Grid Grid2 Grid1 Container Paper Card CardContent CardActions Toolbar FormControl FormGroup DialogContent DialogActions ListItemIcon ListItemAvatar AccordionDetails AccordionActions CardActionArea ButtonGroup InputAdornment ImageListItem ImageListItemBar MobileStepper Step TableContainer ClickAwayListener NoSsr AvatarGroup StepContent":
      "div",
    AppBar: "header",
    "List ImageList MenuList": "ul",
    ListItem: "li",
    Divider: "hr",
    Table: "table",
    TableHead: "thead",
    TableBody: "tbody",
    TableFooter: "tfoot",
    TableRow: "tr",
    "DialogContentText FormHelperText": "p",
    DialogTitle: "h2",
    "FormLabel InputLabel": "label",
    BottomNavigation: "div",
    "Icon Skeleton": "span",
  }),
  ["Typography", typography],
  ...[
    "Button",
    "IconButton",
    "ButtonBase",
    "Fab",
    "LoadingButton",
    "BottomNavigationAction",
    "TableSortLabel",
  ].map((name) => [name, (part: Given) => buttonOrLink(part, labelOf(part))] as const),
  ["Link", (part) => rootAs(part, "a")],
  [
    "ListItemButton",
    (part) => rootAs(part, given(part, "href") === undefined ? "div" : "a", roleOfButton(part)),
  ],
  ["ListItemText", listItemText],
  ["TextField", textField],
  ...["Input", "OutlinedInput", "FilledInput", "InputBase"].map(
    (name) => [name, bareInput] as const,
  ),
  ["Checkbox", (part) => checkable(part, "checkbox")],
  ["Switch", (part) => checkable(part, "checkbox", { role: "switch" })],
  ["Radio", radio],
  ["RadioGroup", radioGroup],
  ["FormControlLabel", controlLabel],
  ["Select", (part) => selectBox(part, undefined)],
  ["MenuItem", (part) => rootAs(part, "li", { role: "menuitem", value: UNDEFINED })],
  ["Menu", (part) => overlay(part, tag(part, "ul", { role: "menu" }, given(part, "children")))],
  ["Dialog", (part) => overlay(part, root(part, "div", { role: "dialog", onClose: UNDEFINED }))],
  ...["Modal", "Popover", "Popper", "Backdrop", "SwipeableDrawer"].map(
    (name) =>
      [name, (part: Given) => overlay(part, root(part, "div", { onClose: UNDEFINED }))] as const,
  ),
  [
    "Drawer",
    (part) =>
      textGiven(part, "variant") === "permanent"
        ? root(part, "div")
        : overlay(part, root(part, "div", { onClose: UNDEFINED })),
  ],
  ["Snackbar", snackbar],
  ["Alert", alert],
  ["AlertTitle", (part) => root(part, "div")],
  ["Tabs", tabList],
  ["TabList", tabList],
  ["Tab", tab],
  ["Accordion", accordion],
  ...["Collapse", "Fade", "Grow", "Slide", "Zoom"].map(
    (name) => [name, (part: Given) => whileOpen(part, "in", root(part, "div"), "yes")] as const,
  ),
  ["Badge", (part) => tag(part, "span", {}, given(part, "children"), titled(part, "badgeContent"))],
  ["CssBaseline", invisible],
  ["GlobalStyles", invisible],
  ["AccordionSummary", (part) => root(part, "button", { type: "button" })],
  ["Chip", chip],
  [
    "Avatar",
    (part) =>
      given(part, "src") === undefined
        ? root(part, "div")
        : tag(part, "img", { alt: given(part, "alt"), src: given(part, "src") }),
  ],
  ["Tooltip", tooltip],
  ["CircularProgress", (part) => root(part, "span", { role: "progressbar" })],
  ["LinearProgress", (part) => root(part, "span", { role: "progressbar" })],
  [
    "CardHeader",
    (part) =>
      tag(part, "div", {}, titled(part, "title"), titled(part, "subheader"), given(part, "action")),
  ],
  [
    "CardMedia",
    (part) =>
      textGiven(part, "component") === "img"
        ? root(part, "img", { alt: given(part, "alt") })
        : rootAs(part, "div"),
  ],
  ["TableCell", (part) => rootAs(part, "td")],
  ["StepLabel", (part) => root(part, "span")],
  ["Stepper", (part) => root(part, "div")],
  [
    "Breadcrumbs",
    (part) =>
      tag(part, "nav", { "aria-label": given(part, "aria-label") }, given(part, "children")),
  ],
  [
    "Slider",
    (part) =>
      tag(part, "input", {
        type: "range",
        role: "slider",
        "aria-label": given(part, "aria-label"),
        value: given(part, "value"),
        min: given(part, "min"),
        max: given(part, "max"),
      }),
  ],
  [
    "ToggleButton",
    (part) => root(part, "button", { type: "button", "aria-pressed": given(part, "selected") }),
  ],
  [
    "ToggleButtonGroup",
    (part) => root(part, "div", { role: "group", onChange: UNDEFINED, value: UNDEFINED }),
  ],
]);

function typography(part: Given): Value {
  const variant = textGiven(part, "variant") ?? "body1";
  const tagName = /^h[1-6]$/u.test(variant) ? variant : (HEADINGS[variant] ?? "p");
  return rootAs(part, isGiven(part, "paragraph") ? "p" : tagName);
}

function labelOf(part: Given): Readonly<Record<string, Value | undefined>> {
  const label = given(part, "label");
  return label === undefined ? {} : { children: label };
}

function roleOfButton(part: Given): Readonly<Record<string, Value | string>> {
  return given(part, "href") === undefined && given(part, "component") === undefined
    ? { role: "button" }
    : {};
}

function listItemText(part: Given): Value {
  const primary = given(part, "primary") ?? given(part, "children");
  return tag(part, "div", {}, tag(part, "span", {}, primary), titledAs(part, "p", "secondary"));
}

function titledAs(part: Given, name: string, property: string): Value | undefined {
  const text = given(part, property);
  return text === undefined ? undefined : tag(part, name, {}, text);
}

function titled(part: Given, property: string): Value | undefined {
  return titledAs(part, "span", property);
}

/** A label, a field and a text below. */
function textField(part: Given): Value {
  const label = given(part, "label");
  if (isGiven(part, "select")) return selectBox(part, label);
  const id = fieldId(part);
  const field = tag(part, isMultiline(part) ? "textarea" : "input", {
    ...(isMultiline(part) ? {} : { type: "text" }),
    ...fieldAttributes(part),
    ...inputAttributes(part),
    id,
    "data-testid": undefined,
  });
  return tag(
    part,
    "div",
    { "data-testid": given(part, "data-testid") },
    label === undefined ? undefined : tag(part, "label", { htmlFor: id }, label),
    field,
    titledAs(part, "p", "helperText"),
  );
}

function inputAttributes(part: Given): Readonly<Record<string, Value | undefined>> {
  const slots = given(part, "slotProps");
  const inner = slots?.kind === "object" ? slots.properties.get("htmlInput") : undefined;
  const all = {
    ...attributesIn(part, "inputProps"),
    ...(inner?.kind === "object" ? Object.fromEntries(inner.properties) : {}),
  };
  return all as Readonly<Record<string, Value | undefined>>;
}

function bareInput(part: Given): Value {
  const name = isMultiline(part) ? "textarea" : "input";
  const field = tag(part, name, {
    ...fieldAttributes(part),
    ...inputAttributes(part),
    id: given(part, "id"),
  });
  return tag(part, "div", {}, given(part, "startAdornment"), field, given(part, "endAdornment"));
}

/** A control and its label around both. */
function controlLabel(part: Given): Value {
  const control = given(part, "control") ?? UNDEFINED;
  const handed = ["value", "checked", "onChange", "name", "disabled"].flatMap((name) => {
    const value = given(part, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const inside =
    control.kind === "element"
      ? {
          ...control,
          properties: objectOf(
            [...handed, ...control.properties.properties],
            control.properties.open,
          ),
        }
      : control;
  return tag(part, "label", {}, inside, tag(part, "span", {}, given(part, "label")));
}

function overlay(part: Given, shown: Value): Value {
  return whileOpen(part, "open", shown);
}

function snackbar(part: Given): Value {
  const message = given(part, "message");
  const content =
    message === undefined
      ? given(part, "children")
      : tag(part, "div", { role: "alert" }, message, given(part, "action"));
  return overlay(part, tag(part, "div", {}, content));
}

function alert(part: Given): Value {
  const close = given(part, "onClose");
  const button =
    close === undefined
      ? given(part, "action")
      : tag(part, "button", {
          type: "button",
          "aria-label": "Close",
          title: "Close",
          onClick: close,
        });
  return tag(
    part,
    "div",
    { role: "alert", "data-testid": given(part, "data-testid") },
    tag(part, "div", {}, given(part, "children")),
    button,
  );
}

/** A label on a pill, which is a button where it can be pressed. */
function chip(part: Given): Value {
  const isButton = given(part, "onClick") !== undefined || given(part, "onDelete") !== undefined;
  return root(part, "div", {
    ...(isButton && { role: "button" }),
    children: tag(part, "span", {}, given(part, "label")),
  });
}

/** The only child, which gets the title as its name. */
function tooltip(part: Given): Value {
  const child = given(part, "children");
  const title = given(part, "title");
  if (child?.kind !== "element") return child ?? UNDEFINED;
  const isText = title?.kind === "literal" && typeof title.value === "string" && title.value !== "";
  if (!isText || child.properties.properties.has("title")) return child;
  const properties = objectOf(
    [["aria-label", title], ...child.properties.properties],
    child.properties.open,
  );
  return { ...child, properties };
}

/** Shows its summary, and the rest while it is expanded. */
function accordion(part: Given): Value {
  const own = keptBy(part, "expanded", given(part, "defaultExpanded") ?? literal(false));
  const open = given(part, "expanded") ?? own.value;
  const children = given(part, "children");
  const [summary, ...rest] = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
  const { evaluator } = part.renderer;
  const toggle = listener(
    "toggle",
    () => {
      const next = literal(evaluator.truth(open) !== true);
      own.set(next);
      tell(part, "onChange", [UNDEFINED, next]);
    },
    [open, given(part, "onChange") ?? UNDEFINED],
  );
  const head =
    summary?.kind === "element"
      ? {
          ...summary,
          properties: objectOf([
            ["onClick", toggle],
            ["aria-expanded", open],
            ...summary.properties.properties,
          ]),
        }
      : (summary ?? UNDEFINED);
  return tag(part, "div", {}, head, shownIf(open, arrayOf(rest), part));
}

/** MUI. Source: mui.com/material-ui/api. */
export const material: PackageModel = {
  name: "MUI",
  matches: (module) => /^@(?:mui|material-ui)\//u.test(module) && !/icons/u.test(module),
  calls: MATERIAL_CALLS,
  call: ({ module, name }, args, evaluator) => byFile(module, name)?.(args, evaluator) ?? null,
  component: (type) => kitComponent(PARTS, type),
};

/** `import useMediaQuery from "@mui/material/useMediaQuery"` */
function byFile(module: string, name: string): PackageCall | undefined {
  return name === "default" ? MATERIAL_CALLS.get(module.split("/").at(-1) ?? "") : undefined;
}
