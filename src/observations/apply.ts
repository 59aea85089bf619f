import { factorScreens } from "../app-model/factor-screens.ts";
import type { OpenAppModel } from "../app-model/open-app-model.ts";
import { routeFor, screenOf } from "../app-model/routes.ts";
import type {
  AppModel,
  EffectFact,
  ElementFact,
  FieldFact,
  RouteFact,
  ScreenFact,
} from "../contracts/generated.ts";
import { saidIn } from "./observation.ts";
import type { Proved } from "./prove.ts";

/** The part that found what a model observed. */
const BY = "model";

/** The app model with what was proved, marked as observed; the very same when there is nothing. */
export function withObservations(
  appModel: AppModel,
  model: OpenAppModel,
  proved: readonly Proved[],
): AppModel {
  if (proved.length === 0) return appModel;
  const routes = [...model.routes, ...newRoutes(model, proved)];
  const pages = new Map<string, ScreenFact>();
  const screens = [...model.screens];
  for (const page of new Set(proved.map(({ observation }) => observation.page))) {
    const route = routeFor({ routes }, page);
    if (route === null) continue;
    const known = screenOf({ ...model, routes, screens }, route);
    const before = known ?? emptyScreen(route);
    const own = proved.filter(({ observation }) => observation.page === page);
    const after = withFacts(before, own);
    if (known === null) screens.push(after);
    else screens[screens.indexOf(known)] = after;
    pages.set(page, after);
  }
  const linked = routes.map((route) => (route.screen === null ? linkedTo(route, pages) : route));
  return { ...appModel, routes: linked, ...factorScreens(screens) };
}

function newRoutes(model: OpenAppModel, proved: readonly Proved[]): readonly RouteFact[] {
  const routes = new Map<string, RouteFact>();
  for (const { observation, source } of proved) {
    const { kind, page } = observation;
    if (kind !== "route" || model.routes.some(({ path }) => path === page)) continue;
    const route = { path: page, kind: "table", screen: null, guarded: false } as const;
    routes.set(page, { ...route, certainty: "observed", source, by: BY });
  }
  return [...routes.values()];
}

function linkedTo(route: RouteFact, pages: ReadonlyMap<string, ScreenFact>): RouteFact {
  const screen = pages.get(route.path);
  return screen === undefined ? route : { ...route, screen: screen.id };
}

function emptyScreen({ path, source }: RouteFact): ScreenFact {
  const nothing = { elements: [], forms: [], effects: [] };
  return {
    id: `screen:${path}`,
    route: path,
    title: null,
    ...nothing,
    files: [source.path],
    source,
  };
}

function withFacts(screen: ScreenFact, proved: readonly Proved[]): ScreenFact {
  const elements = [...screen.elements];
  for (const fact of proved) {
    if (fact.observation.kind !== "element") continue;
    const element = elementOf(fact, `${screen.id}::observed:${elements.length}`);
    if (!elements.some((known) => isSame(known, element))) elements.push(element);
  }
  const effects = [...screen.effects];
  for (const fact of proved) {
    if (fact.observation.kind === "effect") effects.push(...effectOf(fact, screen, elements));
  }
  const files = [
    ...new Set([...screen.files, ...proved.map(({ source }) => source.path)]),
  ].toSorted();
  return { ...screen, elements, effects, files };
}

function isSame(known: ElementFact, element: ElementFact): boolean {
  return callOf(known) === callOf(element);
}

function callOf({ role, name, label, text, test_id: testId }: ElementFact): string {
  return JSON.stringify([role, name ?? label ?? text, name === null ? testId : null]);
}

const FIELD_ROLES: ReadonlySet<string> = new Set(
  "textbox searchbox spinbutton combobox listbox checkbox radio switch slider".split(" "),
);

function elementOf(proved: Proved, id: string): ElementFact {
  const { observation, source, tag, type, isInitial } = proved;
  const { role, test_id: testId, required } = observation;
  return {
    id,
    role: role === "" ? null : role,
    ...wordsOf(proved),
    certainty: "observed",
    alternatives: [],
    test_id: testId === "" ? null : testId,
    tag: tag === "" ? "unknown" : tag,
    level: null,
    href: null,
    field: isField(proved) ? fieldOf(type, required) : null,
    initial: isInitial,
    repeated: false,
    source,
    by: BY,
  };
}

function isField({ observation: { role }, tag, type }: Proved): boolean {
  return FIELD_ROLES.has(role) || tag === "input" || tag === "textarea" || type === "password";
}

/** What the observed name is for the browser: a name, a label, a placeholder or a text. */
function wordsOf(proved: Proved): Pick<ElementFact, "name" | "label" | "placeholder" | "text"> {
  const { observation, attribute } = proved;
  const words = observation.name === "" ? null : observation.name;
  const hasRole = observation.role !== "";
  const name = hasRole ? words : null;
  if (!isField(proved))
    return { name, label: null, placeholder: null, text: hasRole ? null : words };
  if (attribute === "placeholder") return { name, label: null, placeholder: words, text: null };
  return { name, label: attribute === "title" ? null : words, placeholder: null, text: null };
}

function fieldOf(type: string | null, required: boolean): FieldFact {
  const limits = { min: null, max: null, min_length: null, max_length: null, pattern: null };
  return { type: type ?? "text", name: null, required, ...limits, value: null, options: [] };
}

/** The effect, and the text that it shows where nothing on the screen is it. */
function effectOf(
  { observation, source }: Proved,
  screen: ScreenFact,
  elements: ElementFact[],
): EffectFact[] {
  const { name, action, outcome, target, filled, empty } = observation;
  const idOf = (words: string): string[] => {
    const called = elements.find((each) => wordsFor(each).includes(words));
    return called === undefined ? [] : [called.id];
  };
  const [trigger] = idOf(name);
  if (trigger === undefined || action === "" || outcome === "") return [];
  const reached = outcome === "navigates" ? target : textOf(target, { elements, screen, source });
  const unless = empty.flatMap(idOf);
  const effect = { trigger, action, requires: filled.flatMap(idOf), outcome, target: reached };
  const rest = { certainty: "observed", source, by: BY } as const;
  return [{ ...effect, ...(unless.length === 0 ? {} : { unless }), ...rest }];
}

function wordsFor({ name, label, text, test_id: testId }: ElementFact): readonly (string | null)[] {
  return [name, label, text, testId];
}

interface Shown {
  readonly elements: ElementFact[];
  readonly screen: ScreenFact;
  readonly source: ElementFact["source"];
}

/** The id of the element that reads so; one that is not known yet is there only after the effect. */
function textOf(words: string, { elements, screen, source }: Shown): string {
  const known = elements.find(({ name, text }) => name === words || text === words);
  if (known !== undefined) return known.id;
  const observation = saidIn({
    kind: "element",
    page: screen.route,
    ...source,
    quote: words,
    name: words,
  });
  const text = { observation, source, tag: "", type: null, attribute: null, isInitial: false };
  const element = elementOf(text, `${screen.id}::observed:${elements.length}`);
  elements.push(element);
  return element.id;
}
