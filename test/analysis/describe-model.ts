import { openAppModel } from "../../src/app-model/open-app-model.ts";
import type {
  AppModel,
  EffectFact,
  ElementFact,
  EndpointFact,
  FormFact,
  GapFact,
  PackageFact,
  RouteFact,
  ScreenFact,
  SourceLocation,
} from "../../src/contracts/generated.ts";
import { describeElement, referTo } from "./describe-element.ts";

/**
 * The facts of a model as text for people: one fact a line, with the place that it was read at, in
 * the order of the model. Parts without a fact are left out, so `""` says that nothing was found.
 */
export function describeModel(model: AppModel): string {
  const parts = [
    section("packages", model.packages.map(describePackage)),
    section("routes", model.routes.map(describeRoute)),
    ...openAppModel(model).screens.map(describeScreen),
    section("endpoints", model.endpoints.map(describeEndpoint)),
    section("tests", describeTests(model.tests)),
    section("gaps", model.gaps.map(describeGap)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function describePackage({ path, name, stacks }: PackageFact): string {
  const built = stacks.map(({ id, kind, version }) => `${id} ${version ?? "?"} (${kind})`);
  const folder = path === "" ? "." : path;
  return `${folder} "${name}"${built.length === 0 ? "" : `: ${built.join(", ")}`}`;
}

function describeRoute(route: RouteFact): string {
  const notes = [
    route.kind,
    route.by === route.kind ? "" : route.by,
    route.guarded ? "guarded" : "",
    route.certainty === "literal" ? "" : route.certainty,
    place(route.source),
  ];
  return `${route.path} → ${route.screen ?? "no screen"} · ${listed(notes)}`;
}

function describeScreen(screen: ScreenFact): string {
  const title = screen.title === null ? "" : ` "${screen.title}"`;
  const parts = [
    `${screen.id}${title} · ${place(screen.source)}`,
    indented(section("elements", screen.elements.map(describeElement))),
    indented(
      section(
        "forms",
        screen.forms.map((form) => describeForm(form, screen)),
      ),
    ),
    indented(
      section(
        "effects",
        screen.effects.map((effect) => describeEffect(effect, screen)),
      ),
    ),
    indented(section("files", filesElsewhere(screen))),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The files of a screen, where there are others than the one that it is written in. */
function filesElsewhere({ files, source }: ScreenFact): readonly string[] {
  return files.every((file) => file === source.path) ? [] : files;
}

function describeForm({ fields, submit, source }: FormFact, screen: ScreenFact): string {
  const held =
    fields.length === 0 ? "no field" : fields.map((id) => called([id], screen)).join(", ");
  const sent = submit === null ? "no button" : called([submit], screen);
  return `${held} · submitted by ${sent} · ${place(source)}`;
}

/** E.g. `click button "Save" with textbox "Name" → shows alert "Saved" (certain)`. */
function describeEffect(effect: EffectFact, screen: ScreenFact): string {
  const conditions = [
    effect.requires.length === 0 ? "" : ` with ${called(effect.requires, screen)}`,
    effect.unless === undefined ? "" : ` without ${called(effect.unless, screen)}`,
  ].join("");
  const certainty = effect.certainty === "literal" ? "certain" : effect.certainty;
  const trigger = `${effect.action} ${called([effect.trigger], screen)}${conditions}`;
  return `${trigger} → ${effect.outcome} ${called([effect.target], screen)}${readingOf(effect, screen)} (${certainty})`;
}

/** What an element reads afterwards, where that is not what it is called by. */
function readingOf({ reads, target }: EffectFact, screen: ScreenFact): string {
  const element = screen.elements.find(({ id }) => id === target);
  const isCalledSo = reads === (element?.name ?? element?.text ?? null);
  return reads === undefined || isCalledSo ? "" : ` to "${reads}"`;
}

/** Elements as people would call them; a path stands for itself. */
function called(ids: readonly string[], screen: ScreenFact): string {
  const words = ids.map((id) => {
    const element = screen.elements.find((candidate: ElementFact) => candidate.id === id);
    return element === undefined ? id : referTo(element);
  });
  return words.join(" and ");
}

function describeEndpoint({ method, path, source, by }: EndpointFact): string {
  return `${method} ${path} · ${by} · ${place(source)}`;
}

function describeTests({ config, specs, helpers }: AppModel["tests"]): readonly string[] {
  const settings =
    config === null
      ? []
      : [
          `config ${config.framework} · ${listed([
            config.test_dir === null ? "" : `tests in ${config.test_dir}`,
            config.base_url === null ? "" : `opened at ${config.base_url}`,
            config.test_id_attribute === null ? "" : `test ids in ${config.test_id_attribute}`,
            place(config.source),
          ])}`,
        ];
  return [
    ...settings,
    ...specs.map(({ path, framework, titles }) => `spec ${path} · ${framework}: ${quoted(titles)}`),
    ...helpers.map(
      ({ kind, export: name, import_line: line, source }) =>
        `${kind} ${listed([name ?? "", line ?? "", place(source)])}`,
    ),
  ];
}

/** Where, what, why and what would help, e.g. `app.js:3 · file · … · … → …`. */
function describeGap({ kind, what, why, help, source, count }: GapFact): string {
  const places = count === 1 ? "" : `${count} places`;
  return `${listed([place(source), kind, what, why, places])} → ${help}`;
}

function place({ path, line }: SourceLocation): string {
  return `${path}:${line}`;
}

function listed(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" · ");
}

function quoted(texts: readonly string[]): string {
  return texts.length === 0 ? "no title" : texts.map((text) => `"${text}"`).join(", ");
}

function indented(text: string): string {
  return text === "" ? "" : text.replaceAll(/^/gmu, "  ");
}
