import { analyse } from "../../src/analysis/analyse.ts";
import { openAppModel, type OpenAppModel } from "../../src/app-model/open-app-model.ts";
import type { EffectFact, ElementFact, ScreenFact } from "../../src/contracts/generated.ts";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** The model of these files as a whole repository. */
export async function analyseFiles(files: Files): Promise<OpenAppModel> {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return openAppModel(await analyse(sources, { workingDirectory: "", paths: Object.keys(files) }));
}

const MAIN = `
  import { createRoot } from "react-dom/client";
  import { App } from "./App";
  createRoot(document.getElementById("root")).render(<App />);
`;

/** The screen of a React application with one page, whose component is `App`. */
export async function screenOfApp(app: string, others: Files = {}): Promise<ScreenFact> {
  const model = await analyseFiles({ "src/main.tsx": MAIN, "src/App.tsx": app, ...others });
  return screenAt(model, "/");
}

/** The screen of one HTML page. */
export async function screenOfHtml(body: string): Promise<ScreenFact> {
  const page = `<!doctype html><html><body>${body}</body></html>`;
  return screenAt(await analyseFiles({ "index.html": page }), "/");
}

export function screenAt(model: OpenAppModel, route: string): ScreenFact {
  const screen = model.screens.find((candidate) => candidate.route === route);
  if (screen === undefined) throw new Error(`no screen at ${route}: ${JSON.stringify(model.gaps)}`);
  return screen;
}

export function elementWith(
  screen: ScreenFact,
  wanted: Partial<Pick<ElementFact, "role" | "name" | "text" | "test_id" | "tag">>,
): ElementFact {
  const found = screen.elements.find((element) =>
    Object.entries(wanted).every(([key, value]) =>
      Object.entries(element).some(([k, v]) => k === key && v === value),
    ),
  );
  if (found === undefined)
    throw new Error(`no element ${JSON.stringify(wanted)}: ${describeElements(screen)}`);
  return found;
}

/** One line per element: `button "Save"`, in brackets when it is not shown at first. */
export function describeElements(screen: ScreenFact): string {
  return screen.elements.map((element) => describe(element)).join("\n");
}

function describe({ role, tag, name, text, initial }: ElementFact): string {
  const words = [
    role ?? tag,
    name === null ? "" : `"${name}"`,
    text === null ? "" : `text "${text}"`,
  ];
  const line = words.filter((word) => word !== "").join(" ");
  return initial ? line : `(${line})`;
}

/** One line per effect, with elements as people would call them. */
export function describeEffects(screen: ScreenFact): readonly string[] {
  return screen.effects.map((effect) => describeEffect(effect, screen));
}

function describeEffect(effect: EffectFact, screen: ScreenFact): string {
  const called = (id: string): string => {
    const element = screen.elements.find((candidate) => candidate.id === id);
    return element === undefined
      ? id
      : `${element.role ?? element.tag} "${element.name ?? element.text ?? ""}"`;
  };
  const listed = (word: string, ids: readonly string[]): string =>
    ids.length === 0 ? "" : ` ${word} ${ids.map((id) => called(id)).join(" and ")}`;
  const conditions = listed("with", effect.requires) + listed("without", effect.unless ?? []);
  const certainty = effect.certainty === "literal" ? "" : ` (${effect.certainty})`;
  return `${effect.action} ${called(effect.trigger)}${conditions} ${effect.outcome} ${called(effect.target)}${certainty}`;
}
