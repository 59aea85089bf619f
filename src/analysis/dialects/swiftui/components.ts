import type { UiNode } from "../../ui/tree.ts";
import { renderContents, type Component } from "../declarative/render.ts";
import { disclosure, menu, picker, pickerStyle } from "./choices.ts";
import {
  button,
  label,
  outwardLink,
  picture,
  progress,
  text,
  textField,
  toggle,
} from "./controls.ts";
import {
  accessibilityElement,
  accessibilityHidden,
  accessibilityLabel,
  appearing,
  disabled,
  fieldType,
  handing,
  identifier,
  opacity,
  otherGesture,
  ownModifier,
  tapped,
  traits,
  withContents,
} from "./modifiers.ts";
import { barHidden, destination, link, stack, title, toolbar, toolbarItem } from "./navigation.ts";
import { alert, sheet } from "./presentation.ts";
import { forEach, labelled, list, onlyLabelled, section, unavailable } from "./rows.ts";
import type { Surroundings } from "./surroundings.ts";
import { tabView } from "./tabs.ts";

/** Views that arrange what is in them. Source: developer.apple.com, SwiftUI "View layout". */
export const LAYOUTS: ReadonlySet<string> = new Set(
  "VStack HStack ZStack LazyVStack LazyHStack LazyVGrid LazyHGrid Grid GridRow Group ScrollView ScrollViewReader Form GeometryReader ViewThatFits GroupBox ControlGroup TimelineView WindowGroup SafeAreaView GlassEffectContainer FixedSizeView EquatableView DisclosureContent ToolbarItemGroup AnyView Screen".split(
    " ",
  ),
);

const UNSEEN =
  "Spacer Divider Color Rectangle RoundedRectangle Circle Capsule Ellipse Path EmptyView LinearGradient RadialGradient AngularGradient AsyncImage Canvas Map Chart UnevenRoundedRectangle ContainerRelativeShape ToolbarSpacer DefaultToolbarItem ToolbarTitleMenu VideoPlayer Shape EditButton RenameButton PasteButton SignInWithAppleButton PhotosPicker MeshGradient";

/** Modifiers of which a test sees nothing until somebody does more than tap. */
const each = (names: string, component: Component): readonly [string, Component][] =>
  names.split(" ").map((name) => [name, component]);

/** A whole screen: pictures of which nothing is told are no elements. */
const screen: Component = (made, at, renderer) =>
  withoutUnnamed(renderContents(made, at, renderer));

function withoutUnnamed(nodes: readonly UiNode[]): readonly UiNode[] {
  return nodes.flatMap((node): UiNode[] => {
    if (node.kind === "text") return [node];
    const isUnnamed =
      node.tag === "img" &&
      node.native?.name === null &&
      node.native.testId === null &&
      node.listeners.size === 0;
    return isUnnamed ? [] : [{ ...node, children: withoutUnnamed(node.children) }];
  });
}

const anyView: Component = (made, at, renderer) => {
  const shown = made.args[0]?.value;
  return shown === undefined ? [] : renderer.slot(shown, { ...at, key: `${at.key}/any` });
};

/** What the views and modifiers of SwiftUI show. Source: developer.apple.com, SwiftUI. */
export function swiftUiComponents(app: Surroundings): ReadonlyMap<string, Component> {
  return new Map<string, Component>([
    ...each(UNSEEN, () => []),
    ["Screen", screen],
    ["AnyView", anyView],
    ...each("Text", text(app)),
    ["Label", label(app)],
    ["Image", picture(app)],
    ["Button", button(app)],
    ...each("Link ShareLink", outwardLink(app)),
    ["Toggle", toggle(app)],
    ...each("TextField TextEditor", textField(app, null)),
    ["SecureField", textField(app, "password")],
    ["Picker", picker(app)],
    ["Slider", onlyLabelled("slider")(app)],
    ...each("Stepper DatePicker ColorPicker MultiDatePicker", onlyLabelled("group")(app)),
    ["Menu", menu(app)],
    ["DisclosureGroup", disclosure(app)],
    ...each("ProgressView Gauge", progress),
    ["List", list],
    ["ForEach", forEach],
    ["Section", section(app)],
    ["LabeledContent", labelled(app)],
    ["ContentUnavailableView", unavailable(app)],
    ...each("NavigationStack NavigationView NavigationSplitView", stack(app)),
    ["NavigationLink", link(app)],
    ["TabView", tabView(app)],
    ["ToolbarItem", toolbarItem],
    ...modifiers(app),
  ]);
}

function modifiers(app: Surroundings): readonly [string, Component][] {
  return [
    ...each("navigationTitle navigationBarTitle", title(app)),
    ...each("toolbar navigationBarItems", toolbar(app)),
    ["navigationBarHidden", barHidden(app)],
    ["navigationDestination", destination(app)],
    ...each("sheet fullScreenCover popover", sheet(app)),
    ...each("alert confirmationDialog actionSheet", alert(app)),
    ["pickerStyle", pickerStyle(app)],
    ...each("accessibilityIdentifier", identifier),
    ...each("accessibilityLabel", accessibilityLabel(app)),
    ...each("accessibilityHidden", accessibilityHidden),
    ["accessibilityElement", accessibilityElement],
    ...each("accessibilityAddTraits", traits),
    ["onTapGesture", tapped(app)],
    ...each("onLongPressGesture contextMenu swipeActions", otherGesture),
    ["disabled", disabled],
    ["opacity", opacity],
    ...each("keyboardType textContentType", fieldType),
    ...each("overlay safeAreaInset background", withContents),
    ["modifier", ownModifier],
    ...each("environmentObject environment", handing(app)),
    ...each("onAppear task onReceive onChange onOpenURL", appearing(app)),
  ];
}
