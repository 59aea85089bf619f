import { openAppModel } from "../../app-model/open-app-model.ts";
import type {
  AppModel,
  EndpointFact,
  GapFact,
  HelperFact,
  MobileApp,
  PackageFact,
  RouteFact,
} from "../../contracts/generated.ts";
import { describeScreen } from "./describe-screen.ts";
import { citationOf } from "../../app-model/citation.ts";
import { oneLine } from "../../contracts/reason-lines.ts";
import { listed, quoted, section } from "./lines.ts";

/**
 * The facts of a model as text for people: one fact a line, with the place that it was read at, in
 * the order of the model. Parts without a fact are left out, so `""` says that nothing was found.
 */
export function describeModel(model: AppModel): string {
  const parts = [
    section("packages", model.packages.map(describePackage)),
    ...model.mobile_apps.map(describeMobileApp),
    section("routes", model.routes.map(describeRoute)),
    ...openAppModel(model).screens.map(describeScreen),
    section("endpoints", model.endpoints.map(describeEndpoint)),
    section("tests", describeTests(model.tests)),
    section("gaps", model.gaps.map(describeGap)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

export function describePackage({ path, name, stacks }: PackageFact): string {
  const built = stacks.map(({ id, kind, version }) => `${id} ${version ?? "?"} (${kind})`);
  const folder = path === "" ? "." : path;
  return `${folder} "${name}"${built.length === 0 ? "" : `: ${built.join(", ")}`}`;
}

/** An application of devices, with what it is installed as and what it may ask for. */
export function describeMobileApp(app: MobileApp): string {
  const { id, name, toolkit, platforms, start, source } = app;
  const about = [toolkit, platforms.join(" and "), citationOf(source)];
  const ids = app.app_ids.map((one) =>
    listed([
      `${one.platform} ${one.id}`,
      one.build ?? "",
      one.certainty === "literal" ? "" : one.certainty,
      one.by,
      citationOf(one.source),
    ]),
  );
  const permissions = app.permissions.map(
    (one) => `${one.platform} ${one.name} · ${citationOf(one.source)}`,
  );
  return section(oneLine(`mobile app ${id} "${name}"`), [
    listed(about),
    `starts with ${start ?? "a screen that is not known"}`,
    ...ids.map((line) => `installed as ${line}`),
    ...permissions.map((line) => `may ask for ${line}`),
  ]);
}

export function describeRoute(route: RouteFact): string {
  const notes = [
    route.kind,
    route.by === route.kind ? "" : route.by,
    route.guarded ? "guarded" : "",
    route.certainty === "literal" ? "" : route.certainty,
    citationOf(route.source),
  ];
  return `${route.path} → ${route.screen ?? "no screen"} · ${listed(notes)}`;
}

export function describeEndpoint({ method, path, source, by }: EndpointFact): string {
  return `${method} ${path} · ${by} · ${citationOf(source)}`;
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
            citationOf(config.source),
          ])}`,
        ];
  return [
    ...settings,
    ...specs.map(({ path, framework, titles }) => `spec ${path} · ${framework}: ${quoted(titles)}`),
    ...helpers.flatMap(describeHelper),
  ];
}

function describeHelper(helper: HelperFact): readonly string[] {
  const { kind, export: name, import_line: line, make, members, source } = helper;
  return [
    `${kind} ${listed([name ?? "", line ?? "", make ?? "", citationOf(source)])}`,
    ...members.map(({ kind: what, name: member, parameters, code, source: at }) => {
      const called = what === "method" ? `${member}(${parameters.join(", ")})` : member;
      return `  ${what} ${listed([called, code?.join("; ") ?? "not followed", citationOf(at)])}`;
    }),
  ];
}

/** Where, what, why and what would help, e.g. `app.js:3 · file · … · … → …`. */
export function describeGap({ kind, what, why, help, source, count }: GapFact): string {
  const places = count === 1 ? "" : `${count} places`;
  return `${listed([citationOf(source), kind, what, why, places])} → ${help}`;
}
