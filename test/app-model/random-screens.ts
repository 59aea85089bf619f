import type {
  EffectFact,
  ElementFact,
  FormFact,
  ScreenFact,
} from "../../src/contracts/generated.ts";
import type { Random } from "../random.ts";
import { effect, element, screen } from "./builders.ts";

const NAMES = ["a", "b", "c", "d", "e"];
const AT = ["src/Layout.tsx", "src/Page.tsx"].map((path) => ({ path, line: 1 }));

/** A few screens that share much or little, in any order, some of it twice or with odd ids. */
export function randomScreens(random: Random): ScreenFact[] {
  return Array.from({ length: random.number(6) }, (_, index) => {
    const id = random.pick([`screen:/${index}`, "screen:/0", "::screen", ""]) || `s${index}`;
    const ids = [...NAMES.map((name) => `${id}::button:${name}`), "elsewhere", "::button:a"];
    return {
      ...screen(`/${index}`),
      id,
      elements: random.list(8, () => randomElement(random, ids)),
      forms: random.list(3, () => randomForm(random, ids)),
      effects: random.list(6, () => randomEffect(random, ids)),
      files: random.list(4, () => `src/${random.pick(NAMES)}.tsx`).sort(),
    };
  });
}

function randomElement(random: Random, ids: readonly string[]): ElementFact {
  const initial = random.chance();
  return element({
    id: random.pick(ids),
    name: random.pick(NAMES),
    initial,
    source: random.pick(AT),
  });
}

function randomForm(random: Random, ids: readonly string[]): FormFact {
  return {
    id: random.pick(ids),
    fields: random.list(2, () => random.pick(ids)),
    submit: random.chance() ? random.pick(ids) : null,
    source: random.pick(AT),
    by: "test",
  };
}

function randomEffect(random: Random, ids: readonly string[]): EffectFact {
  const unless = random.list(2, () => random.pick(ids));
  return {
    ...effect({
      trigger: random.pick(ids),
      requires: random.list(2, () => random.pick(ids)),
      outcome: random.pick(["shows", "navigates"]),
      target: random.pick([...ids, "/", "/about"]),
      source: random.pick(AT),
    }),
    ...(random.chance() ? { unless } : {}),
  };
}
