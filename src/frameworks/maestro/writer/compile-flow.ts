import { findHiddenTarget, findTarget } from "../../../app-model/find-target.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import { type Use, Walkthrough } from "../../../app-model/walkthrough.ts";
import type { TestCase } from "../../../contracts/depth.ts";
import type { ElementFact, MobileApp } from "../../../contracts/generated.ts";
import type { Expectation, ReadCase, Step, Target } from "../../../step-language/index.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { selectorOf, selectorOfHidden } from "../selectors/choose.ts";
import { findElement, mayBeOn, type Selector } from "../selectors/find.ts";
import { selectorFor } from "../selectors/pattern.ts";
import { type Device, sightInState } from "../selectors/sight.ts";
import { goBackOn, hideKeyboardOn, look, type Looks, useOf, waitFor } from "./commands.ts";
import type { Command } from "./yaml-text.ts";

/** A phrase of a case, and the commands that do what it says. */
export interface FlowStep {
  readonly phrase: string;
  readonly commands: readonly Command[];
}

/** A test case as a flow, or why there is none. */
export type CompiledFlow =
  | {
      readonly testCase: TestCase;
      readonly app: MobileApp;
      /** What it can be run on; fewer than the app runs on where something is not seen on one. */
      readonly devices: readonly Device[];
      readonly steps: readonly FlowStep[];
      readonly problem: null;
    }
  | { readonly testCase: TestCase; readonly problem: string };

/** Compiles a case for every device on which all that it names is seen. */
export function compileFlow(model: OpenAppModel, readCase: ReadCase): CompiledFlow {
  const { testCase, steps } = readCase;
  const launch = steps.map(({ meaning }) => meaning).find(({ kind }) => kind === "launch");
  const app = launch?.kind === "launch" ? appNamed(model, launch.app) : null;
  if (app === null) return { testCase, problem: "It launches no app of the source." };
  if (readCase.expectations.length === 0) return { testCase, problem: "The case expects nothing." };
  const all = app.platforms.filter((platform) => platform !== "web");
  const choices = [all, ...(all.length > 1 ? all.map((device) => [device]) : [])];
  let first: string | null = null;
  for (const devices of choices.filter(({ length }) => length > 0)) {
    const compiled = new Compiler(model, devices).compile(readCase);
    if (typeof compiled !== "string")
      return { testCase, app, devices, steps: compiled, problem: null };
    first ??= compiled;
  }
  return { testCase, problem: first ?? `${app.name} runs on no device.` };
}

function appNamed(model: OpenAppModel, name: string): MobileApp | null {
  return model.mobile_apps.find((app) => app.name === name) ?? null;
}

/** A step that no command does, and why. */
class Unwritable extends Error {}

const NO_DIALOGS = "A device has no dialogs of a browser.";

class Compiler {
  readonly #walkthrough: Walkthrough;
  readonly #devices: readonly Device[];
  /** The field whose keyboard is up. */
  #typedInto: ElementFact | null = null;

  constructor(model: OpenAppModel, devices: readonly Device[]) {
    this.#walkthrough = new Walkthrough(model);
    this.#devices = devices;
  }

  /** The steps of the flow, or the first problem. */
  compile({ steps, expectations }: ReadCase): readonly FlowStep[] | string {
    try {
      const done = steps.map(({ text, meaning }) => ({
        phrase: text,
        commands: this.#step(meaning),
      }));
      const expected = expectations.map(({ text, meaning }) => ({
        phrase: text,
        commands: this.#expectation(meaning),
      }));
      return [...done, ...onceEach(expected)];
    } catch (problem) {
      if (problem instanceof Unwritable) return problem.message;
      throw problem;
    }
  }

  #step(step: Step): Command[] {
    const before = this.#walkthrough.state;
    const taken = this.#walkthrough.take(step);
    switch (taken.kind) {
      case "problem":
        throw new Unwritable(taken.reason);
      case "open":
        throw new Unwritable("A flow cannot open a URL: it begins with the launch of the app.");
      case "serve":
        throw new Unwritable("A flow cannot answer for the server.");
      case "launch":
        this.#typedInto = null;
        return [
          taken.keepsData ? { launchApp: { stopApp: true } } : { launchApp: { clearState: true } },
        ];
      case "reload":
        throw new Unwritable("A flow cannot load a page again: it restarts the app.");
      case "key":
        return [{ pressKey: taken.key }];
      case "wait":
        return [...this.#hideKeyboard(), waitFor(this.#own(taken.path, this.#walkthrough.state))];
      case "turn":
        if (taken.to === "forward")
          throw new Unwritable("A device has no button that goes forward.");
        return [...this.#hideKeyboard(), ...goBackOn(this.#devices)];
      case "swipe":
        return [{ swipe: { direction: { word: taken.direction.toUpperCase() } } }];
      case "scroll":
        return [...this.#hideKeyboard(), scrollTo(look(this.#named(before, step)))];
      case "use":
        return this.#use(before, step, taken.use);
    }
  }

  #use(before: PageState, step: Step, use: Use): Command[] {
    if (use.answer !== undefined) throw new Unwritable(NO_DIALOGS);
    if (use.kind === "press") return [{ pressKey: use.value }];
    const element = elementOf(before, step);
    const selector = this.#named(before, step);
    const isField = element !== null && isTextField(element);
    const covered = isField || !this.#isBelowField(before, element) ? [] : this.#hideKeyboard();
    if (isField && use.kind === "fill") this.#typedInto = element;
    return [...covered, ...useOf({ use, selector, element, before })];
  }

  #expectation(expectation: Expectation): Command[] {
    const { state } = this.#walkthrough;
    const found = this.#walkthrough.expect(expectation);
    if (found.kind === "problem") throw new Unwritable(found.reason);
    switch (expectation.kind) {
      case "prose":
      case "url":
        return this.#screen(expectation, state);
      case "dialog":
        throw new Unwritable(NO_DIALOGS);
      case "value": {
        const element = targetIn(state, expectation.target);
        const { id } = this.#selector(state, element, expectation.target);
        const text = selectorFor(expectation.value);
        const value = id === undefined ? { text } : { id, text };
        this.#mustFind(state, value);
        return [...this.#hideKeyboard(), { assertVisible: look(value) }];
      }
      case "state":
        return this.#state(state, expectation);
    }
  }

  #state(state: PageState, { target, state: wanted }: Expectation & { kind: "state" }): Command[] {
    refuseRow(target);
    const hidden = wanted === "not visible";
    if (hidden) {
      const found = findHiddenTarget(state, target);
      const element = found.found ? found.element : null;
      const selector = element === null ? null : selectorOfHidden(state, element, this.#devices);
      if (selector === null)
        throw new Unwritable("What is gone has nothing that a device would see.");
      return [...this.#hideKeyboard(), { assertNotVisible: look(selector) }];
    }
    const selector = this.#selector(state, targetIn(state, target), target);
    const flags: Partial<Record<typeof wanted, Looks>> = {
      checked: { checked: true },
      "not checked": { checked: false },
      enabled: { enabled: true },
      disabled: { enabled: false },
    };
    return [...this.#hideKeyboard(), { assertVisible: look(selector, flags[wanted]) }];
  }

  /**
   * A screen of an app has no URL: it is known by what is there from the start, a heading before
   * others, and was not on the screen before.
   */
  #screen(expectation: Expectation, state: PageState): Command[] {
    if (expectation.kind !== "url") throw new Unwritable("A flow cannot see a URL.");
    const shown = this.#own(expectation.path, state);
    return [...this.#hideKeyboard(), { assertVisible: look(shown) }];
  }

  /** By what a device tells the screen of a route. */
  #own(path: string, state: PageState): Selector {
    if (!isAppRoute(path)) throw new Unwritable("A flow cannot see a URL.");
    const { before } = state;
    const own = (state.screen?.elements ?? []).filter(({ initial }) => initial);
    const headingsFirst = own.toSorted((one, other) => rankOf(one) - rankOf(other));
    for (const element of headingsFirst) {
      const selector = selectorOf(state, element, this.#devices);
      // By one of the texts that it may read nobody tells it: `Good morning` of a greeting.
      const isSure = element.certainty !== "alternatives" || selector?.id !== undefined;
      if (selector === null || !isSure) continue;
      if (before !== null && mayBeOn(before, selector, this.#devices)) continue;
      return selector;
    }
    throw new Unwritable(`Nothing on ${path} tells a device which screen it is.`);
  }

  #named(state: PageState, step: Step): Selector {
    if (!("target" in step)) throw new Unwritable("The step names nothing that can be used.");
    return this.#selector(state, targetIn(state, step.target), step.target);
  }

  #selector(state: PageState, element: ElementFact | null, target: Target): Selector {
    refuseRow(target);
    const name = nameIn(target);
    if (element === null) {
      const selector = { text: selectorFor(name) };
      this.#mustFind(state, selector);
      return selector;
    }
    const selector = selectorOf(state, element, this.#devices);
    if (selector !== null) return selector;
    const unseen = this.#devices.find((device) => sightInState(state, element, device) === null);
    const where = unseen === undefined ? "" : ` of ${unseen === "ios" ? "iOS" : "Android"}`;
    throw new Unwritable(
      `Nothing tells ${JSON.stringify(name)} from all else on the screen${where}.`,
    );
  }

  #mustFind(state: PageState, selector: Selector): void {
    const found = findElement(state, selector, this.#devices);
    if (found.kind === "nothing") throw new Unwritable(found.reason);
  }

  /** The keyboard lies over what stands below the field that was typed into. */
  #isBelowField({ screen }: PageState, element: ElementFact | null): boolean {
    const field = this.#typedInto;
    if (field === null || screen === null) return false;
    const at = (one: ElementFact): number => screen.elements.findIndex(({ id }) => id === one.id);
    return element === null || at(element) > at(field);
  }

  #hideKeyboard(): readonly Command[] {
    if (this.#typedInto === null) return [];
    this.#typedInto = null;
    return hideKeyboardOn(this.#devices);
  }
}

function rankOf({ role, field }: ElementFact): number {
  if (field !== null) return 2;
  return role === "heading" ? 0 : 1;
}

/** Two phrases may ask for the same, such as a screen and its heading: it is looked for once. */
function onceEach(steps: readonly FlowStep[]): FlowStep[] {
  const told = new Map<string, FlowStep>();
  for (const step of steps) {
    const key = JSON.stringify(step.commands);
    const known = told.get(key);
    const phrase = known === undefined ? step.phrase : `${known.phrase} · ${step.phrase}`;
    told.set(key, { ...step, phrase });
  }
  return [...told.values()];
}

function elementOf(state: PageState, step: Step): ElementFact | null {
  return "target" in step ? targetIn(state, step.target) : null;
}

function targetIn(state: PageState, target: Target): ElementFact | null {
  const found = findTarget(state, target);
  return found.found ? found.element : null;
}

/** Which of several rows a device shows something in, a selector cannot say. */
function refuseRow(target: Target): void {
  if (target.by === "row") throw new Unwritable("A flow cannot look inside of one row of a list.");
}

function nameIn(target: Target): string {
  switch (target.by) {
    case "row":
      return nameIn(target.element);
    case "lone":
    case "placed":
      return target.role;
    case "role":
      return target.name;
    case "label":
      return target.label;
    case "text":
      return target.text;
    case "selector":
      return target.selector;
    case "test_id":
      return target.id;
  }
}

function isTextField({ field, role }: ElementFact): boolean {
  return field !== null && (role === null || ["textbox", "searchbox", "spinbutton"].includes(role));
}

function scrollTo(selector: ReturnType<typeof look>): Command {
  return { scrollUntilVisible: { element: selector, direction: { word: "DOWN" } } };
}
