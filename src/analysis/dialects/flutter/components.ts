import { elementNode } from "../declarative/elements.ts";
import { argument } from "../declarative/made.ts";
import { inside, renderContents, type Component } from "../declarative/render.ts";
import { app } from "./navigation.ts";
import {
  built,
  listBuilder,
  picture,
  pressed,
  semantics,
  slots,
  tapped,
  text,
  textField,
  toggled,
} from "./widgets.ts";

/** Widgets that arrange what is in them. Source: api.flutter.dev, widgets and material. */
export const LAYOUTS: ReadonlySet<string> = new Set(
  "Column Row Stack Center Padding Container SizedBox Expanded Flexible Align Wrap Card SafeArea SingleChildScrollView ListView GridView CustomScrollView SliverList SliverGrid SliverToBoxAdapter SliverPadding SliverFillRemaining Form Positioned DecoratedBox ConstrainedBox AspectRatio FittedBox ClipRRect ClipOval Material Theme DefaultTextStyle Hero Opacity Transform FractionallySizedBox IntrinsicHeight IntrinsicWidth Scrollbar RefreshIndicator PageView TabBarView DefaultTabController IndexedStack Provider ChangeNotifierProvider MultiProvider BlocProvider MultiBlocProvider RepositoryProvider ProviderScope AnnotatedRegion PopScope WillPopScope FocusScope Focus AbsorbPointer IgnorePointer Table TableRow TableCell Drawer Dismissible AnimatedContainer AnimatedSwitcher AnimatedOpacity FadeTransition SlideTransition ScaleTransition RotationTransition KeyedSubtree Directionality Banner CupertinoPageScaffold CupertinoApp AnimatedSize NestedScrollView ExpansionTile Spacer0 InteractiveViewer ColoredBox LimitedBox OverflowBox Flex SelectionArea UnconstrainedBox ExcludeSemantics BlockSemantics MergeSemantics Badge BackdropFilter PhysicalModel RepaintBoundary AnimatedPadding AnimatedAlign AnimatedCrossFade Builder0".split(
    " ",
  ),
);

/** Names of arguments that widgets are handed over by. */
export const WIDGETS: ReadonlySet<string> = new Set(
  "child children slivers sliver body title subtitle leading trailing header footer content icon label avatar actions items tabs pages bottom drawer endDrawer background secondaryBackground first second firstChild secondChild appBar navigationBar prefix suffix cells".split(
    " ",
  ),
);

const UNSEEN =
  "Spacer Divider VerticalDivider CustomPaint Placeholder SizedBox.shrink Icon0 EdgeInsets TextStyle BoxDecoration";

function dialog(...names: readonly string[]): Component {
  const contents = slots(...names);
  return (made, at, renderer) => [
    elementNode(
      { tag: made.name, role: "dialog", children: contents(made, inside(at, "in"), renderer) },
      at,
    ),
  ];
}

const progress: Component = (made, at) => [
  elementNode({ tag: made.name, role: "progressbar" }, at),
];

/** What is there while its flag is on. */
const visibility: Component = (made, at, renderer) => {
  const flag = argument(made, "visible");
  const shown = argument(made, "child");
  if (flag === undefined || shown === undefined) return renderContents(made, at, renderer);
  const known = renderer.interpreter.read(flag);
  const own = known.kind === "plain" ? (known.value === true ? "yes" : "no") : "maybe";
  return renderer.slot(shown, {
    ...at,
    key: `${at.key}/child`,
    own: at.own === "yes" ? own : at.own,
  });
};

const each = (names: string, component: Component): readonly [string, Component][] =>
  names.split(" ").map((name) => [name, component]);

/** What the widgets of Flutter show. Source: api.flutter.dev, widgets, material and cupertino. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ...each(UNSEEN, () => []),
  ...each("Text SelectableText AutoSizeText", text),
  ...each(
    "ElevatedButton FilledButton OutlinedButton TextButton IconButton FloatingActionButton CupertinoButton MaterialButton RawMaterialButton ElevatedButton.icon FilledButton.icon FilledButton.tonal OutlinedButton.icon TextButton.icon FloatingActionButton.extended FloatingActionButton.small FloatingActionButton.large IconButton.filled IconButton.outlined CupertinoButton.filled ActionChip ChoiceChip FilterChip InputChip BackButton CloseButton SimpleDialogOption CupertinoDialogAction TextButton.styleFrom SnackBarAction",
    pressed("button"),
  ),
  ...each("PopupMenuItem DropdownMenuItem MenuItemButton", pressed("menuitem")),
  ...each("ListTile InkWell GestureDetector InkResponse CupertinoListTile", tapped),
  ...each(
    "TextField TextFormField CupertinoTextField CupertinoSearchTextField SearchBar",
    textField,
  ),
  ...each("Checkbox CheckboxListTile CupertinoCheckbox", toggled("checkbox")),
  ...each(
    "Switch SwitchListTile CupertinoSwitch Switch.adaptive SwitchListTile.adaptive",
    toggled("switch"),
  ),
  ...each("Radio RadioListTile", toggled("radio")),
  ...each("Icon Image Image.asset Image.network SvgPicture.asset CircleAvatar0", picture),
  ...each("Semantics", semantics),
  ...each(
    "Scaffold",
    slots(
      "appBar",
      "body",
      "floatingActionButton",
      "bottomNavigationBar",
      "bottomSheet",
      "persistentFooterButtons",
    ),
  ),
  ...each(
    "AppBar SliverAppBar CupertinoNavigationBar",
    slots("leading", "title", "middle", "actions", "trailing", "bottom", "flexibleSpace"),
  ),
  ...each("SliverAppBar.medium SliverAppBar.large", slots("leading", "title", "actions", "bottom")),
  ...each(
    "AlertDialog CupertinoAlertDialog SimpleDialog Dialog",
    dialog("title", "content", "child", "children", "actions"),
  ),
  ...each("Visibility Offstage", visibility),
  ...each("CircularProgressIndicator LinearProgressIndicator CupertinoActivityIndicator", progress),
  ...each("Builder Consumer StatefulBuilder LayoutBuilder OrientationBuilder", built("builder", 3)),
  ...each("ListenableBuilder AnimatedBuilder ValueListenableBuilder", built("builder", 3)),
  ...each(
    "FutureBuilder StreamBuilder BlocBuilder BlocConsumer Selector TweenAnimationBuilder",
    built("builder", 3),
  ),
  ...each(
    "ListView.builder ListView.separated GridView.builder PageView.builder SliverList.builder SliverGrid.builder SliverChildBuilderDelegate",
    listBuilder,
  ),
  ...each("Tab", pressed("tab")),
  ...each(
    "MaterialApp CupertinoApp WidgetsApp MaterialApp.router CupertinoApp.router GetMaterialApp",
    app,
  ),
]);
