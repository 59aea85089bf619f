import { UNDEFINED } from "../../code/value.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { invisible } from "../components.ts";
import { checkable, radio, radioGroup } from "./fields.ts";
import {
  buttonOrLink,
  given,
  kitComponent,
  root,
  rootAs,
  tag,
  tags,
  textGiven,
  whileOpen,
  type Given,
  type Part,
} from "./kit.ts";
import {
  typography,
  labelOf,
  roleOfButton,
  listItemText,
  titled,
  textField,
  bareInput,
  controlLabel,
  drawer,
  modal,
  overlay,
  snackbar,
  alert,
  chip,
  tooltip,
  accordion,
} from "./material-parts.ts";
import { tableCell, tableHead } from "./material-table.ts";
import { isBefore } from "../../source/declared-version.ts";
import { selectBox } from "./choice.ts";
import { MATERIAL_CALLS } from "./material-theme.ts";
import { tab, tabList } from "./tabs.ts";

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
  ["Switch", (part) => checkable(part, "checkbox", isOfNow(part) ? { role: "switch" } : {})],
  ["Radio", radio],
  ["RadioGroup", radioGroup],
  ["FormControlLabel", controlLabel],
  ["Select", (part) => selectBox(part, undefined)],
  ["MenuItem", (part) => rootAs(part, "li", { role: "menuitem", value: UNDEFINED })],
  [
    "Menu",
    (part) =>
      overlay(
        part,
        tag(part, "ul", { role: "menu", "aria-modal": "true" }, given(part, "children")),
      ),
  ],
  [
    "Dialog",
    (part) =>
      overlay(
        part,
        root(part, "div", { role: "dialog", "aria-modal": "true", onClose: UNDEFINED }),
      ),
  ],
  ...["Modal", "Popover", "SwipeableDrawer"].map((name) => [name, modal] as const),
  ...["Popper", "Backdrop"].map(
    (name) =>
      [name, (part: Given) => overlay(part, root(part, "div", { onClose: UNDEFINED }))] as const,
  ),
  [
    "Drawer",
    (part) => (textGiven(part, "variant") === "permanent" ? root(part, "div") : drawer(part)),
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
  ["TableHead", tableHead],
  ["TableCell", tableCell],
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

/** Its switches say what they are since the seventh version. Source: mui.com/material-ui/react-switch. */
function isOfNow({ renderer }: Given): boolean {
  return !isBefore(renderer.evaluator.project, "@mui/material", 7);
}
