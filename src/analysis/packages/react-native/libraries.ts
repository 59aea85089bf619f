import type { ExternalValue, Value } from "../../code/value.ts";
import { arrayOf, literal } from "../../code/value.ts";
import { invisible, transparent } from "../components.ts";
import { componentName } from "../rendering.ts";
import type { Component, PackageModel } from "../types.ts";
import { QUIET_CALLS } from "./calls.ts";
import { heading, text, textInput, toggle, touchable, view, withProperties } from "./hosts.ts";
import { HOSTS, hostNamed } from "./index.ts";
import { list } from "./lists.ts";
import { nativeNode } from "./native-node.ts";
import { overlay } from "./overlay.ts";
import { adapted, given, type Properties, type Property } from "./properties.ts";

/** Packages whose components are those of React Native, by the same names and with more besides. */
const SAME =
  /^(?:react-native-(?:gesture-handler|reanimated|safe-area-context|screens|keyboard-controller|keyboard-aware-scroll-view|svg|linear-gradient|fast-image|web|css\w*|unistyles)|@shopify\/(?:flash-list|restyle)|@legendapp\/list|expo-(?:image|linear-gradient|blur|status-bar|haptics|splash-screen|font|constants|system-ui)|@expo\/vector-icons|nativewind|uniwind|@gorhom\/bottom-sheet|react-native-vector-icons)(?:\/|$)/u;
/** Libraries of components that are called what they are. */
const NAMED =
  /^(?:react-native-(?:paper|elements|ui-lib)|native-base|tamagui|@(?:tamagui|rneui|rn-vui|gluestack-ui|gluestack-style|ui-kitten|rn-primitives|ant-design\/react-native|expo\/ui)|expo-checkbox|galio-framework|dripsy|moti)(?:\/|$)/u;

/** Properties that stand for what is in a button, a row or a title of a library. */
const WORDS = ["title", "label", "text", "headline", "description", "subtitle"];

/** A component with its words as what is in it, where they are told by properties. */
function worded(inner: Component): Component {
  return {
    render(element, place, renderer) {
      const { properties } = element.properties;
      const words = WORDS.flatMap((name) => wordOf(properties.get(name), name));
      const children = properties.get("children");
      const all = [...words, ...(children === undefined ? [] : [children])];
      const [only] = all;
      const content = all.length === 1 && only !== undefined ? only : arrayOf(all);
      return inner.render(withProperties(element, [["children", content]]), place, renderer);
    },
  };
}

function wordOf(value: Value | undefined, name: string): readonly Value[] {
  if (value === undefined || value.kind === "function" || value.kind === "native") return [];
  if (value.kind === "element") return [value];
  return [
    {
      kind: "element",
      type: { kind: "external", module: "react-native", name: "Text" },
      properties: { kind: "object", properties: new Map([["children", value]]), open: false },
      path: "",
      line: 1,
      offset: WORDS.indexOf(name),
    },
  ];
}

/** A field whose label is a property of it. */
const labelledInput: Component = {
  render(element, place, renderer) {
    const label = given(element.properties.properties, "label", "accessibilityLabel");
    const named: readonly Property[] = label === undefined ? [] : [["accessibilityLabel", label]];
    return textInput.render(withProperties(element, named), place, renderer);
  },
};

/** A box that is ticked by being pressed: `checked`, `isChecked`, `value` or the status of paper's. */
const checkbox: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const { evaluator } = renderer;
    const handler = given(properties, "onPress", "onValueChange", "onChange", "onCheckedChange");
    const tick = ticked(properties);
    const words = given(properties, "label", "title");
    const own: readonly Property[] = [
      ["type", literal("checkbox")],
      ...(tick === undefined ? [] : [["checked", tick] as const]),
      ...(words === undefined ? [] : [["aria-label", words] as const]),
      ...adapted("onChange", handler, evaluator, (event) =>
        evaluator.member(evaluator.member(event, "target"), "checked"),
      ),
    ];
    return [
      nativeNode({ tag: "input", role: "checkbox", properties: own }, element, place, renderer),
    ];
  },
};

function ticked(properties: Properties): Value | undefined {
  const status = properties.get("status");
  if (status?.kind === "literal") return literal(status.value === "checked");
  if (status?.kind === "variants") {
    const options = status.options.map(({ value, presence }) => ({
      value: literal(value.kind === "literal" && value.value === "checked"),
      presence,
    }));
    return { kind: "variants", options };
  }
  return given(properties, "checked", "isChecked", "value");
}

/** A button to go back says so to who cannot see its arrow. */
const backAction: Component = {
  render: (element, place, renderer) =>
    touchable.render(
      withProperties(element, [["accessibilityLabel", literal("Back")]]),
      place,
      renderer,
    ),
};

/** Components by the last words of their names; the first that fits. */
const BY_NAME: readonly (readonly [RegExp, Component])[] = [
  [/(?:Provider|Portal|Portal\.Host|Manager|Config)$/u, transparent],
  [/(?:^|\.)(?:BackAction)$/u, backAction],
  [/(?:Icon|Icons|Avatar|Spinner|Divider|Separator|Svg|Path|Circle|Badge|HelperIcon)$/u, invisible],
  [/(?:^|\.)(?:ButtonText|ButtonLabel|ButtonIcon)$/u, text],
  [
    /(?:Button|Fab|FAB|Chip|TouchableRipple|Touchable\w{0,40}|Pressable|Action|Link|MenuItem|Menu\.Item|Drawer\.Item|List\.Item|ListItem|Accordion|Trigger|Close|PressableScale|ActionsheetItem)$/u,
    worded(touchable),
  ],
  [
    /(?:Checkbox|CheckBox|Checkbox\.(?:Android|IOS|Item)|RadioButton|RadioButton\.(?:Android|IOS|Item)|Radio)$/u,
    checkbox,
  ],
  [/(?:Switch|Toggle)$/u, toggle],
  [
    /(?:TextInput|Input|InputField|Searchbar|SearchBar|TextField|TextArea|Textarea|TextareaInput|IncrementableField)$/u,
    labelledInput,
  ],
  [/(?:FlashList|LegendList|List\.Virtualized|MasonryFlashList)$/u, list],
  [
    /(?:Dialog|Modal|Snackbar|Sheet|Overlay|BottomSheet|BottomSheetModal|Actionsheet|AlertDialog|Banner)$/u,
    overlay,
  ],
  [
    /(?:^|\.)(?:H[1-6]|Heading|Headline|Title|Appbar\.Content|Card\.Title|Dialog\.Title)$/u,
    worded(heading),
  ],
  [/(?:Text|Paragraph|Caption|Subheading|Label|HelperText|Subheader|Description)$/u, text],
];

function libraryComponent(type: ExternalValue): Component | null {
  const name = componentName(type);
  const known = hostNamed(type);
  if (SAME.test(type.module)) return known ?? sameNamed(name);
  const byName = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? view;
  const isPlain = known !== null && !["Button", "TextInput", "Modal"].includes(name);
  return isPlain ? known : { ...byName, byName: true };
}

/** What these packages have besides: icons and pictures, which show no text, and what lays out. */
function sameNamed(name: string): Component {
  if (
    /(?:Icon|Icons|Svg|Path|Circle|Rect|G|Line|Polygon|Gradient|StatusBar|Ionicons|FontAwesome\w{0,40}|Feather|AntDesign|Entypo|Octicons|Foundation|EvilIcons|Zocial)$/u.test(
      name,
    ) &&
    name !== "LinearGradient"
  )
    return invisible;
  if (/(?:Button|Touchable\w{0,40}|Pressable)$/u.test(name)) return touchable;
  if (/(?:BottomSheet|BottomSheetModal)$/u.test(name)) return overlay;
  if (/(?:List)$/u.test(name)) return list;
  return HOSTS.get(name) ?? view;
}

/** Libraries of components for React Native, by the custom of their names. */
export const nativeLibraries: PackageModel = {
  name: "react-native-paper, Tamagui, NativeBase, React Native Elements, gluestack, UI Kitten",
  matches: (module) => SAME.test(module) || NAMED.test(module),
  calls: QUIET_CALLS,
  component: libraryComponent,
};
