import { findHiddenTarget } from "../../../app-model/find-target.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import { type Use, Walkthrough } from "../../../app-model/walkthrough.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import type { Expectation, ReadCase, Step } from "../../../step-language/index.ts";
import { selectorOfHidden } from "../selectors/choose.ts";
import type { Selector } from "../selectors/find.ts";
import { selectorFor } from "../selectors/pattern.ts";
import type { Device } from "../selectors/sight.ts";
import { goBackOn, hideKeyboardOn, look, type Looks, useOf, waitFor } from "./commands.ts";
import { mustFind, refuseRow, selectorIn, selectorOfScreen, targetIn } from "./selector-in.ts";
import { Unwritable } from "./unwritable.ts";
import type { Command } from "./yaml-text.ts";

/** A phrase of a case, and the commands that do what it says. */
export interface FlowStep {
  readonly phrase: string;
  readonly commands: readonly Command[];
}

const NO_DIALOGS = "A device has no dialogs of a browser.";

/** Writes one case for these devices. */
export class FlowCompiler {
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
        return [
          ...this.#hideKeyboard(),
          waitFor(selectorOfScreen(taken.path, this.#walkthrough.state, this.#devices)),
        ];
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
        const { id } = selectorIn(state, expectation.target, this.#devices);
        const text = selectorFor(expectation.value);
        const value = id === undefined ? { text } : { id, text };
        mustFind(state, value, this.#devices);
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
    const selector = selectorIn(state, target, this.#devices);
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
    const shown = selectorOfScreen(expectation.path, state, this.#devices);
    return [...this.#hideKeyboard(), { assertVisible: look(shown) }];
  }

  #named(state: PageState, step: Step): Selector {
    if (!("target" in step)) throw new Unwritable("The step names nothing that can be used.");
    return selectorIn(state, step.target, this.#devices);
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

function isTextField({ field, role }: ElementFact): boolean {
  return field !== null && (role === null || ["textbox", "searchbox", "spinbutton"].includes(role));
}

function scrollTo(selector: ReturnType<typeof look>): Command {
  return { scrollUntilVisible: { element: selector, direction: { word: "DOWN" } } };
}
