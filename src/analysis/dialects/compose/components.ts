import { onlyValue, truthOf } from "../declarative/reading.ts";
import { elementNode } from "../declarative/elements.ts";
import { argument, argumentAt, blockOf } from "../declarative/made.ts";
import {
  beside,
  inside,
  renderContents,
  type Component,
  type RenderAt,
} from "../declarative/render.ts";
import { UNKNOWN, plainValue, type Value } from "../declarative/values.ts";
import { container } from "./containers.ts";
import { block, picture, pressed, shownWhile, text, textField, toggled } from "./controls.ts";
import { modifiersOf } from "./modifiers.ts";

/** Components that arrange what is in them. Source: developer.android.com, Compose foundation and material3. */
export const LAYOUTS: ReadonlySet<string> = new Set(
  "Column Row Box BoxWithConstraints FlowRow FlowColumn Surface Card ElevatedCard OutlinedCard LazyColumn LazyRow LazyVerticalGrid LazyHorizontalGrid LazyVerticalStaggeredGrid Scaffold TopAppBar CenterAlignedTopAppBar MediumTopAppBar LargeTopAppBar BottomAppBar NavigationBar NavigationRail BottomNavigation TabRow ScrollableTabRow PrimaryTabRow SecondaryTabRow PrimaryScrollableTabRow SecondaryScrollableTabRow MaterialTheme CompositionLocalProvider ModalDrawerSheet DismissibleDrawerSheet PermanentDrawerSheet SelectionContainer Layout SubcomposeLayout AnimatedContent Crossfade BadgedBox Badge ExposedDropdownMenuBox SwipeToDismissBox PullToRefreshBox ProvideTextStyle SharedTransitionLayout SharedTransitionScope NavigationSuiteScaffold NavigationSuiteScaffoldLayout PermanentNavigationDrawer ConstraintLayout MotionLayout HorizontalFloatingToolbar LookaheadScope SingleChoiceSegmentedButtonRow MultiChoiceSegmentedButtonRow AndroidView FlexibleBottomAppBar ButtonGroup LazyPagingItems ListDetailPaneScaffold NavigableListDetailPaneScaffold AnimatedPane".split(
    " ",
  ),
);

/** Components of which a test sees nothing. */
const UNSEEN =
  "Spacer Divider HorizontalDivider VerticalDivider Canvas DisposableEffect SideEffect BackHandler Color Shape Brush Box0 TextStyle PaddingValues ReportDrawnWhen TrackScrollJank TrackDisposableJank RequestPermission BoxIndicator HorizontalPagerIndicator VerticalScrollbar SystemBroadcastReceiver NavigationBackHandler PredictiveBackHandler";

const arranged: Component = (made, at, renderer) =>
  container(
    { made, renderer, at, children: (inner) => renderContents(made, inner, renderer) },
    argument(made, "onClick"),
  );

/** What several slots show, in the order in which they are seen. */
function slots(...names: readonly string[]): Component {
  return (made, at, renderer) =>
    container({
      made,
      renderer,
      at,
      children: (inner) =>
        names.flatMap((name) => {
          const value = name === "content" ? blockOf(made, "content") : argument(made, name);
          return value === undefined ? [] : renderer.slot(value, beside(inner, name));
        }),
    });
}

/** A dialog or sheet: a window of its own, in which test tags have to be made ids again. */
function dialog(...names: readonly string[]): Component {
  const contents = slots(...names);
  return (made, at, renderer) => {
    const isExposed = modifiersOf(made, renderer.interpreter).exposesIds === true;
    const inner = inside({ ...at, exposesIds: isExposed }, "in");
    const children = contents(
      { ...made, args: made.args.filter(({ label }) => label !== "modifier") },
      inner,
      renderer,
    );
    return [elementNode({ tag: made.name, role: "dialog", children }, at)];
  };
}

/** What a lazy list shows for each of its items; once, where they are not known. */
const items: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const first = made.args.find(({ isTrailing }) => !isTrailing);
  const list = first === undefined ? null : onlyValue(interpreter.read(first.value));
  const body = blockOf(made, "itemContent", "content");
  const isIndexed = made.name === "itemsIndexed";
  const values = itemsOf(list);
  const inner: RenderAt = values === null ? { ...at, isRepeated: true } : at;
  return (values ?? [UNKNOWN]).flatMap((value, index) => {
    const given = isIndexed ? [plainValue(index), value] : [value];
    const args = given.map((one) => ({ label: null, value: one, isTrailing: false }));
    return renderer.slot(body, beside(inner, index), args);
  });
};

/** The items of a list; null where they are not known. */
function itemsOf(list: Value | null): readonly Value[] | null {
  if (list?.kind === "list" && !list.isOpen) return list.items;
  return null;
}

/** What moves from one state to another: the state is handed to the block. */
const withState: Component = (made, at, renderer) => {
  const state = argumentAt(made, "targetState", 0) ?? UNKNOWN;
  return renderer.slot(blockOf(made, "content"), beside(at, "content"), [
    { label: null, value: state, isTrailing: false },
  ]);
};

const pager: Component = (made, at, renderer) =>
  renderer.slot(
    blockOf(made, "pageContent", "content"),
    beside({ ...at, isRepeated: true }, "page"),
  );

/** A drawer is there while its state is open. */
const drawer: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const state = argument(made, "drawerState");
  const truth = state === undefined ? null : truthOf(state, interpreter);
  const own = truth === null ? "maybe" : truth ? "yes" : "no";
  return [
    ...renderer.slot(argument(made, "drawerContent"), beside(at, "drawer", own)),
    ...renderer.slot(blockOf(made, "content"), beside(at, "content")),
  ];
};

const progress: Component = (made, at) => [
  elementNode({ tag: made.name, role: "progressbar" }, at),
];
const nothing: Component = () => [];
const each = (names: string, component: Component): readonly [string, Component][] =>
  names.split(" ").map((name) => [name, component]);

const MENU = shownWhile("expanded", slots("content"));
const VISIBLE = shownWhile("visible", block);

/** What the components of Compose show. Source: developer.android.com, Compose material and material3. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ...each(UNSEEN, nothing),
  ...each([...LAYOUTS].join(" "), arranged),
  ...each("Text BasicText ClickableText", text),
  ...each(
    "Button OutlinedButton TextButton ElevatedButton FilledTonalButton IconButton IconToggleButton FilledIconButton FilledTonalIconButton OutlinedIconButton FloatingActionButton SmallFloatingActionButton LargeFloatingActionButton ExtendedFloatingActionButton AssistChip FilterChip ElevatedFilterChip SuggestionChip InputChip ElevatedAssistChip SegmentedButton Chip",
    pressed("button"),
  ),
  ...each(
    "NavigationBarItem BottomNavigationItem NavigationRailItem NavigationDrawerItem Tab LeadingIconTab CustomTab NavigationSuiteItem",
    pressed("tab"),
  ),
  ...each("DropdownMenuItem", pressed("menuitem")),
  ...each("Checkbox TriStateCheckbox", toggled("checkbox")),
  ...each("Switch", toggled("switch")),
  ...each("RadioButton", toggled("radio")),
  ...each(
    "TextField OutlinedTextField BasicTextField SecureTextField OutlinedSecureTextField BasicSecureTextField DecoratedTextField",
    textField,
  ),
  ...each("SearchBar DockedSearchBar", (made, at, renderer) => {
    const input = argument(made, "inputField");
    const field =
      input === undefined
        ? textField(made, at, renderer)
        : renderer.slot(input, beside(at, "input"));
    return field;
  }),
  ...each("InputField SearchBarDefaults.InputField", textField),
  ...each("Icon Image AsyncImage SubcomposeAsyncImage GlideImage CoilImage", picture),
  ...each("Scaffold", slots("topBar", "content", "floatingActionButton", "bottomBar")),
  ...each(
    "TopAppBar CenterAlignedTopAppBar MediumTopAppBar LargeTopAppBar SmallTopAppBar",
    slots("navigationIcon", "title", "actions", "content"),
  ),
  ...each("ListItem", (made, at, renderer) =>
    container({ made, renderer, at, children: (inner) => renderContents(made, inner, renderer) }),
  ),
  ...each(
    "AlertDialog BasicAlertDialog",
    dialog("icon", "title", "text", "content", "dismissButton", "confirmButton", "buttons"),
  ),
  ...each(
    "Dialog ModalBottomSheet DatePickerDialog TimePickerDialog",
    dialog("content", "dismissButton", "confirmButton"),
  ),
  ...each("DropdownMenu ExposedDropdownMenu", MENU),
  ...each("AnimatedVisibility", VISIBLE),
  ...each("AnimatedContent Crossfade", withState),
  ...each("HorizontalPager VerticalPager", pager),
  ...each("ModalNavigationDrawer DismissibleNavigationDrawer", drawer),
  ...each("PermanentNavigationDrawer", slots("drawerContent", "content")),
  ...each("NavigationSuiteScaffold", slots("content", "navigationSuiteItems", "navigationItems")),
  ...each("CircularProgressIndicator LinearProgressIndicator LoadingIndicator", progress),
  ...each("items itemsIndexed", items),
  ...each("stickyHeader key", block),
  // An item of a list, or of the navigation of the whole application.
  [
    "item",
    (made, at, renderer) =>
      (argument(made, "onClick") === undefined ? block : pressed("tab"))(made, at, renderer),
  ],
]);
