import {
  arrayOf,
  literal,
  UNDEFINED,
  type ExternalValue,
  type Value,
} from "../../../code/value.ts";
import { invisible, transparent } from "../../components.ts";
import type { Component, PackageCall, PackageModel } from "../../types.ts";
import { radio } from "../fields.ts";
import {
  buttonOrLink,
  given,
  kitComponent,
  root,
  tag,
  tags,
  textGiven,
  type Given,
  type Part,
} from "../kit.ts";
import { breadcrumb, list, table, titles } from "./data.ts";
import {
  checkbox,
  checkboxGroup,
  input,
  numberInput,
  password,
  picker,
  radioButton,
  radioButtons,
  search,
  segmented,
  textArea,
  toggle,
} from "./fields.ts";
import { form, formInstance, formItem } from "./forms.ts";
import { collapse, menu, tabs } from "./items.ts";
import { alert, drawer, dropdown, modal, popconfirm } from "./overlays.ts";

const TRANSPARENT =
  "ConfigProvider App Tooltip Popover Spin Affix Form.Provider Skeleton Watermark Image.PreviewGroup Upload Badge.Ribbon";

/** What the components of Ant Design render. Held against a browser by `test/analysis/kits`. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Row Col Flex Space Space.Compact Typography.Paragraph Button.Group Avatar.Group Tag Statistic.Group Input.Group List.Item.Meta Card.Grid Timeline.Item":
      "div",
    Layout: "section",
    "Layout.Header": "header",
    "Layout.Content": "main",
    "Layout.Footer": "footer",
    "Layout.Sider": "aside",
    "Typography.Text": "span",
    "Typography.Link": "a",
    Typography: "article",
    Image: "img",
    "Menu.ItemGroup": "li",
  }),
  ...TRANSPARENT.split(" ").map((name) => [name, transparent] as const),
  ["Typography.Title", (part) => root(part, `h${levelOf(part)}`)],
  ["Divider", (part) => root(part, "div", { role: "separator" })],
  ["Button", button],
  ["FloatButton", button],
  ["Input", input],
  ["Input.Password", password],
  ["Input.Search", search],
  ["Input.TextArea", textArea],
  ["InputNumber", numberInput],
  ...["Select", "TreeSelect", "Cascader", "AutoComplete"].map(
    (name) => [name, picker("combobox")] as const,
  ),
  ...["DatePicker", "TimePicker", "DatePicker.RangePicker"].map(
    (name) => [name, picker(undefined)] as const,
  ),
  ["Checkbox", checkbox],
  ["Checkbox.Group", checkboxGroup],
  ["Radio", radioButton],
  ["Radio.Button", radioButton],
  ["Radio.Group", radioButtons],
  ["#radio", radio],
  ["Switch", toggle],
  ["Segmented", segmented],
  ["Form", form],
  ["Form.Item", formItem],
  ["Form.List", invisible],
  ["Card", (part) => tag(part, "div", {}, ...some(part, "title", "extra", "cover", "children"))],
  ["Card.Meta", (part) => tag(part, "div", {}, ...some(part, "title", "description"))],
  [
    "Statistic",
    (part) => tag(part, "div", {}, ...some(part, "title", "prefix", "value", "suffix")),
  ],
  [
    "Result",
    (part) => tag(part, "div", {}, ...some(part, "title", "subTitle", "extra", "children")),
  ],
  ["Empty", empty],
  ["Badge", (part) => given(part, "children") ?? tag(part, "span", {}, ...some(part, "text"))],
  ["Avatar", avatar],
  ["Progress", (part) => root(part, "div", { role: "progressbar" })],
  ["Slider", invisible],
  ["Rate", invisible],
  ["List", list],
  ["List.Item", listItem],
  ["Table", table],
  ["Tabs", tabs],
  ["Tabs.TabPane", transparent],
  ["Collapse", collapse],
  ["Menu", menu],
  ["Menu.Item", (part) => root(part, "li", { role: "menuitem" })],
  ["Menu.SubMenu", (part) => tag(part, "li", { role: "menuitem" }, given(part, "title"))],
  ["Breadcrumb", breadcrumb],
  ["Steps", titles],
  ["Modal", modal],
  ["Drawer", drawer],
  ["Dropdown", dropdown],
  ["Popconfirm", popconfirm],
  ["Alert", alert],
]);

function levelOf(part: Given): number {
  const level = given(part, "level");
  return level?.kind === "literal" ? Number(level.value) : 1;
}

/** Each of these properties that was given, in its own tag. */
function some(part: Given, ...names: readonly string[]): readonly (Value | undefined)[] {
  return names.map((name) => {
    const value = given(part, name);
    return value === undefined ? undefined : tag(part, "div", {}, value);
  });
}

function button(part: Given): Value {
  const text = given(part, "children");
  const content = [given(part, "icon"), text === undefined ? undefined : spaced(text)];
  const type = textGiven(part, "htmlType") ?? "button";
  const inside = content.flatMap((one) => (one === undefined ? [] : [one]));
  const children = inside.length === 1 ? inside[0] : arrayOf(inside);
  return buttonOrLink(part, {
    type: given(part, "href") === undefined ? type : undefined,
    children,
  });
}

/** A space is put between two Chinese characters. Source: ant.design/docs/react/faq. */
function spaced(text: Value): Value {
  const word = text.kind === "literal" ? String(text.value) : "";
  const [, first, second] = /^(\p{Script=Han})(\p{Script=Han})$/u.exec(word) ?? [];
  return first === undefined ? text : literal(`${first} ${second}`);
}

function avatar(part: Given): Value {
  const src = given(part, "src");
  if (src !== undefined) return tag(part, "img", { alt: given(part, "alt"), src });
  return root(part, "span");
}

function empty(part: Given): Value {
  const text = given(part, "description") ?? literal("No data");
  return tag(part, "div", {}, tag(part, "div", {}, text), given(part, "children"));
}

function listItem(part: Given): Value {
  return tag(part, "li", {}, given(part, "children"), given(part, "actions"), given(part, "extra"));
}

/** Messages are shown beside the page, and go away by themselves. */
const SPOKEN = /^(?:message|notification)\.(?:success|error|info|warning|loading|open|destroy)$/u;

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["Form.useForm", (_, evaluator) => arrayOf([formInstance(evaluator)])],
]);

function call({ name }: ExternalValue): Value | null {
  return SPOKEN.test(name) ? UNDEFINED : null;
}

/** Ant Design. Source: ant.design/components. */
export const antDesign: PackageModel = {
  name: "Ant Design",
  matches: (module) => /^antd(?:\/(?:es|lib)\/.*)?$/u.test(module),
  calls: CALLS,
  call,
  component: (type) => kitComponent(PARTS, type),
};

/** A picture that is called like its component: `DeleteOutlined` is "delete". */
function iconPart(part: Given, name: string): Value {
  const words = name.replace(/(?:Outlined|Filled|TwoTone)$/u, "");
  const label = words.replaceAll(/(?<=.)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
  return root(part, "span", { role: "img", "aria-label": label });
}

/** The icons of Ant Design. Source: ant.design/components/icon. */
export const antIcons: PackageModel = {
  name: "@ant-design/icons",
  matches: (module) => /^@ant-design\/icons(?:\/|$)/u.test(module),
  component({ name, module }) {
    const icon = name === "default" ? (module.split("/").at(-1) ?? "") : name;
    if (!/(?:Outlined|Filled|TwoTone)$/u.test(icon)) return null;
    return {
      render: (element, place, renderer) =>
        renderer.render(iconPart({ element, place, renderer }, icon), place),
    };
  },
};
