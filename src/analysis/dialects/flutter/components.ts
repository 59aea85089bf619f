import { elementNode } from "../declarative/elements.ts";
import { argument } from "../declarative/made.ts";
import { inside, renderContents, type Component } from "../declarative/render.ts";
import { expansionTile, popupMenu, scaffold } from "./menus.ts";
import { app } from "./navigation.ts";
import { bar, indexedStack, tabBar, tabBarView, tabScaffold } from "./tabs.ts";
import { built, consumer, listBuilder, observing, pageBuilder } from "./builders.ts";
import { streamBuilder } from "./first-launch.ts";
import type { Remembered } from "./toolkit.ts";
import { picture, pressed, semantics, slots, tapped, text, textField, toggled } from "./widgets.ts";

/** Widgets that arrange what is in them. Source: api.flutter.dev, widgets and material. */
export const LAYOUTS: ReadonlySet<string> = new Set(
  "Column Row Stack Center Padding Container SizedBox Expanded Flexible Align Wrap Card SafeArea SingleChildScrollView ListView GridView CustomScrollView SliverList SliverGrid SliverToBoxAdapter SliverPadding SliverFillRemaining Positioned DecoratedBox ConstrainedBox AspectRatio FittedBox ClipRRect ClipOval Material Theme DefaultTextStyle Hero Opacity Transform FractionallySizedBox IntrinsicHeight IntrinsicWidth Scrollbar RefreshIndicator DefaultTabController Provider ChangeNotifierProvider MultiProvider BlocProvider MultiBlocProvider RepositoryProvider ProviderScope AnnotatedRegion PopScope WillPopScope FocusScope Focus AbsorbPointer IgnorePointer Table TableRow TableCell Drawer Dismissible AnimatedContainer AnimatedSwitcher AnimatedOpacity FadeTransition SlideTransition ScaleTransition RotationTransition KeyedSubtree Directionality Banner CupertinoPageScaffold CupertinoApp AnimatedSize NestedScrollView Spacer0 InteractiveViewer ColoredBox LimitedBox OverflowBox Flex SelectionArea UnconstrainedBox ExcludeSemantics BlockSemantics MergeSemantics Badge BackdropFilter PhysicalModel RepaintBoundary AnimatedPadding AnimatedAlign AnimatedCrossFade CupertinoTabView0 CupertinoListSection CupertinoListSection.insetGrouped CupertinoFormSection CupertinoFormSection.insetGrouped SliverSafeArea ClipRect RawScrollbar CupertinoScrollbar Tooltip MouseRegion AutofillGroup FocusTraversalGroup FocusTraversalOrder ClipPath DefaultTextEditingShortcuts DecoratedSliver SliverOpacity SliverVisibility SliverIgnorePointer GridTile GridTileBar UserAccountsDrawerHeader DrawerHeader NavigationDrawer ListBody SegmentedButton0 ButtonBar OverflowBar RotatedBox ShaderMask Baseline ListView.custom ReorderableListView CarouselView AnimatedSlide AnimatedScale AnimatedRotation SizeTransition Actions Shortcuts CallbackShortcuts InheritedTheme IconTheme ListTileTheme SliverList.list GridView.count GridView.extent SliverGrid.count SliverGrid.extent SizedBox.expand SizedBox.square SizedBox.fromSize Card.filled Card.outlined Positioned.fill Expanded0 CupertinoPopupSurface BottomAppBar BottomSheet MaterialBanner Builder0".split(
    " ",
  ),
);

/** Names of arguments that widgets are handed over by. */
export const WIDGETS: ReadonlySet<string> = new Set(
  "child children slivers sliver body title subtitle leading trailing header footer content icon label avatar actions items tabs pages largeTitle middle additionalInfo flexibleSpace bottom drawer endDrawer background secondaryBackground first second firstChild secondChild appBar navigationBar prefix suffix cells".split(
    " ",
  ),
);

const UNSEEN =
  "Spacer Divider VerticalDivider CustomPaint Placeholder SizedBox.shrink Icon0 EdgeInsets TextStyle BoxDecoration";

function dialog(...names: readonly string[]): Component {
  const contents = slots(...names);
  return (made, at, renderer) => [
    elementNode(
      {
        tag: made.name,
        role: "dialog",
        children: contents(made, inside(at, "in"), renderer),
      },
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

/** What the widgets of an app show, of which this is remembered. */
export function componentsWith({
  forms,
  pagers,
  stores,
}: Remembered): ReadonlyMap<string, Component> {
  return new Map<string, Component>([
    ...COMPONENTS,
    ["PageView", pagers.view],
    ["Consumer", consumer(stores, 1, 3)],
    ...each("GetBuilder GetX", consumer(stores, 0, 1)),
    ["Form", forms.form],
    ["FormField", forms.formField],
    ...each(
      "TextField TextFormField CupertinoTextField CupertinoTextFormFieldRow CupertinoSearchTextField SearchBar",
      textField(forms),
    ),
  ]);
}

/** What the widgets of Flutter show. Source: api.flutter.dev, widgets, material and cupertino. */
const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ...each(UNSEEN, () => []),
  ...each("Text SelectableText AutoSizeText", text),
  ...each(
    "ElevatedButton FilledButton OutlinedButton TextButton IconButton FloatingActionButton CupertinoButton MaterialButton RawMaterialButton ElevatedButton.icon FilledButton.icon FilledButton.tonal OutlinedButton.icon TextButton.icon FloatingActionButton.extended FloatingActionButton.small FloatingActionButton.large IconButton.filled IconButton.outlined CupertinoButton.filled ActionChip ChoiceChip FilterChip InputChip BackButton CloseButton SimpleDialogOption CupertinoDialogAction CupertinoActionSheetAction CupertinoContextMenuAction TextButton.styleFrom SnackBarAction",
    pressed("button"),
  ),
  ...each("PopupMenuItem DropdownMenuItem MenuItemButton", pressed("menuitem")),
  ...each(
    "ListTile InkWell GestureDetector InkResponse CupertinoListTile CupertinoListTile.notched",
    tapped,
  ),
  ...each("Checkbox CheckboxListTile CupertinoCheckbox", toggled("checkbox")),
  ...each(
    "Switch SwitchListTile CupertinoSwitch Switch.adaptive SwitchListTile.adaptive",
    toggled("switch"),
  ),
  ...each("Radio RadioListTile", toggled("radio")),
  ...each("Icon Image Image.asset Image.network SvgPicture.asset CircleAvatar0", picture),
  ...each("Semantics", semantics),
  ...each("Scaffold", scaffold),
  ...each("PopupMenuButton", popupMenu),
  ...each("ExpansionTile", expansionTile),
  ...each(
    "BottomNavigationBar CupertinoTabBar",
    bar({ items: "items", selected: "currentIndex", change: "onTap" }),
  ),
  ...each(
    "NavigationBar NavigationRail",
    bar({
      items: "destinations",
      selected: "selectedIndex",
      change: "onDestinationSelected",
    }),
  ),
  ...each("CupertinoTabScaffold", tabScaffold),
  ...each("TabBar", tabBar),
  ...each("TabBarView", tabBarView),
  ...each("IndexedStack", indexedStack),
  ...each("PageView.builder", pageBuilder),
  ...each(
    "AppBar SliverAppBar CupertinoNavigationBar CupertinoSliverNavigationBar CupertinoNavigationBar.large SliverAppBar.medium SliverAppBar.large",
    slots(
      "leading",
      "title",
      "largeTitle",
      "middle",
      "actions",
      "trailing",
      "bottom",
      "flexibleSpace",
    ),
  ),
  ...each(
    "AlertDialog AlertDialog.adaptive CupertinoAlertDialog SimpleDialog Dialog CupertinoActionSheet",
    dialog("title", "message", "content", "child", "children", "actions", "cancelButton"),
  ),
  ...each("Visibility Offstage", visibility),
  ...each("CircularProgressIndicator LinearProgressIndicator CupertinoActivityIndicator", progress),
  ...each("Obx", observing),
  ...each("Builder StatefulBuilder LayoutBuilder OrientationBuilder", built("builder", 3)),
  ...each("ListenableBuilder AnimatedBuilder ValueListenableBuilder", built("builder", 3)),
  ...each(
    "FutureBuilder BlocBuilder BlocConsumer Selector TweenAnimationBuilder",
    built("builder", 3),
  ),
  ...each(
    "ListView.builder ListView.separated GridView.builder SliverList.builder SliverGrid.builder SliverChildBuilderDelegate",
    listBuilder,
  ),
  ...each("StreamBuilder", streamBuilder),
  ...each("SnackBar", slots("content", "action")),
  ...each("CupertinoTabView", built("builder", 1)),
  ...each(
    "MaterialApp CupertinoApp WidgetsApp MaterialApp.router CupertinoApp.router GetMaterialApp",
    app,
  ),
]);
