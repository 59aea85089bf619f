import type { EffectFact, FormFact, RouteFact, ScreenFact } from "../contracts/generated.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { isAppRoute } from "../contracts/mobile.ts";
import { hasParameter, isInternal, routeFor, screenOf } from "./routes.ts";

/** A form behind which a visitor is signed in: with a new account, or with one that is there. */
export interface Door {
  readonly kind: "sign_up" | "sign_in";
  readonly route: RouteFact;
  readonly screen: ScreenFact;
  readonly form: FormFact;
  /** That it leads to a page for those who are signed in. */
  readonly effect: EffectFact;
}

const SIGN_UP = /sign.?up|regist|(?:create|open|new).{0,8}account|\bjoin\b/iu;

/** How tests get behind the guards of an app. */
export type Access =
  /** A project of the configuration signs in before the tests, which start with its session. */
  | "own"
  | "sign_up"
  /** With an account that has to be there; its name and password come from the environment. */
  | "sign_in"
  /** Not at all. */
  | null;

/** The best way in: what the project does already, a new account, an account that is there. */
export function accessTo(model: OpenAppModel): Access {
  const { config, helpers } = model.tests;
  const signsIn = helpers.some(({ kind }) => kind === "setup" || kind === "fixture");
  if (config?.storage_state !== undefined && signsIn) return "own";
  const ofWeb = doorsOf(model).filter(({ route }) => !isAppRoute(route.path));
  const kinds = new Set(ofWeb.map(({ kind }) => kind));
  if (kinds.has("sign_up")) return "sign_up";
  return kinds.has("sign_in") ? "sign_in" : null;
}

const known = new WeakMap<OpenAppModel, readonly Door[]>();

/** Every form with a password that leads from a page that is open to all to one that is guarded. */
export function doorsOf(model: OpenAppModel): readonly Door[] {
  const doors = known.get(model) ?? model.routes.flatMap((route) => doorsOn(model, route));
  known.set(model, doors);
  return doors;
}

function doorsOn(model: OpenAppModel, route: RouteFact): Door[] {
  const screen = route.guarded || hasParameter(route.path) ? null : screenOf(model, route);
  if (screen === null) return [];
  const forms = isAppRoute(route.path) ? formsOfApp(model, screen) : screen.forms;
  return forms.flatMap((form): Door[] => {
    const fields = screen.elements.filter(({ id }) => form.fields.includes(id));
    if (!fields.some(({ field, initial }) => initial && field?.type === "password")) return [];
    const effect = screen.effects.find((one) => leadsInside(model, form, one));
    if (effect === undefined) return [];
    const button = screen.elements.find(({ id }) => id === form.submit);
    const said = [route.path, button?.name, screen.title].join(" ");
    return [{ kind: SIGN_UP.test(said) ? "sign_up" : "sign_in", route, screen, form, effect }];
  });
}

/** A device has no forms: what a control needs before it leads inside is one. */
function formsOfApp(model: OpenAppModel, { elements, effects }: ScreenFact): FormFact[] {
  return effects.flatMap(({ trigger, outcome, target, requires, source, by }): FormFact[] => {
    const isInside = outcome === "navigates" && routeFor(model, target)?.guarded === true;
    const fields = elements.flatMap(({ id, field }) =>
      field !== null && requires.includes(id) ? [id] : [],
    );
    return isInside && fields.length > 0
      ? [{ id: trigger, fields, submit: trigger, source, by }]
      : [];
  });
}

function leadsInside(model: OpenAppModel, form: FormFact, effect: EffectFact): boolean {
  const { trigger, outcome, target, unless = [] } = effect;
  const isOfForm = [form.id, form.submit, ...form.fields].includes(trigger);
  if (!isOfForm || outcome !== "navigates" || unless.length > 0 || !isInternal(target))
    return false;
  return !hasParameter(target) && routeFor(model, target)?.guarded === true;
}
