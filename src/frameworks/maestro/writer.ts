import { posix } from "node:path";
import { DEPTH_LIMITS, DEPTHS, type Priority, type TestCase } from "../../contracts/depth.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import { screenPath } from "../../contracts/mobile.ts";
import type { MobileApp } from "../../contracts/generated.ts";
import type { WriteRequest, WrittenFile } from "../types.ts";
import { appIdText } from "./writer/app-id.ts";
import { type CompiledFlow, compileFlow } from "./writer/compile-flow.ts";
import type { FlowStep } from "./writer/flow-compiler.ts";
import { fileStem, type FlowFolder, flowFolder, freePath } from "./writer/location.ts";
import { tagsUnder } from "./writer/flow-rules.ts";
import { sharedParts } from "./writer/share-parts.ts";
import { comment, commandLines, entryLines, type FlowValue } from "./writer/yaml-text.ts";

type WritableFlow = Extract<CompiledFlow, { problem: null }>;

/**
 * Maestro flows for test cases: one for each that the source grounds, and one for each beginning that
 * three or more have in common. The same bytes for the same input.
 */
export function writeFlows(request: WriteRequest): WrittenFile[] {
  const flows = request.cases
    .map((readCase) => compileFlow(request.model, readCase))
    .filter((compiled) => compiled.problem === null);
  const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
  const apps = [...new Set(flows.map(({ app }) => app))];
  return apps.flatMap((app) => {
    const place = flowFolder(request.model, app);
    return writeApp(
      flows.filter((flow) => flow.app === app),
      { app, place, taken },
    );
  });
}

/** Cases of which no flow is written, and why. */
export function unwritableCases({ cases, model }: WriteRequest): readonly Exclusion[] {
  return cases.flatMap((readCase) => {
    const { testCase, problem } = compileFlow(model, readCase);
    return problem === null ? [] : [{ what: testCase.id, reason: problem, source: null }];
  });
}

interface Target {
  readonly app: MobileApp;
  readonly place: FlowFolder;
  /** Paths that are there, or that a flow was written to. */
  readonly taken: Set<string>;
}

function writeApp(flows: readonly WritableFlow[], target: Target): WrittenFile[] {
  const { place, taken } = target;
  const parts = writeParts(flows, target);
  const titles = new Set<string>();
  const files = flows.map((flow, index): WrittenFile => {
    const { testCase, steps } = flow;
    const words = withoutRoutes(testCase.title);
    const title = titles.has(words) ? `${words} (${testCase.id})` : words;
    titles.add(title);
    const path = freePath(fileStem(title, place.between), place, taken);
    const part = parts.find((known) => known.flows.includes(index));
    const beginning = part === undefined ? [] : [runOf(part, path)];
    const contents = flowText(
      target.app,
      { name: title, tags: tagsUnder(place.rules, tagsOf(flow)), testCase },
      [...beginning, ...steps.slice(part?.length ?? 0)],
    );
    return { path, contents, cases: [testCase.id] };
  });
  return [...files, ...parts.map(({ file }) => file)];
}

/** People know a screen by its own name, not by its route: `Cart` for `app://shop/Cart`. */
function withoutRoutes(title: string): string {
  return title.replaceAll(/app:\/\/\S+/g, (route) => screenPath(route) || "the first screen");
}

/** A screen of an app has no URL that anybody would see. */
function asSeen(phrase: string): string {
  return phrase.replaceAll(
    /(The URL is|Wait for the page) "(app:\/\/[^"]+)"/g,
    (_, verb: string, route: string) => {
      const screen =
        screenPath(route) === "" ? "The first screen" : `The screen ${screenPath(route)}`;
      return verb === "The URL is" ? `${screen} is shown` : `Wait for t${screen.slice(1)}`;
    },
  );
}

interface WrittenPart {
  readonly file: WrittenFile;
  readonly flows: readonly number[];
  /** How many steps of a flow it has. */
  readonly length: number;
  readonly phrases: readonly string[];
}

function writeParts(flows: readonly WritableFlow[], { app, place, taken }: Target): WrittenPart[] {
  const { parts: folder } = place;
  if (folder === null) return [];
  return sharedParts(flows.map(({ steps }) => steps)).map(({ steps, flows: users }) => {
    const last = steps.at(-1)?.phrase ?? "";
    const words = /"((?:[^"\\]|\\.)*)"/.exec(last)?.[1] ?? last;
    const stem = fileStem(`to ${words}`, place.between);
    const path = freePath(stem, { ...place, folder }, taken);
    const contents = flowText(app, place.partTag, steps);
    const file = { path, contents, cases: [] };
    return { file, flows: users, length: steps.length, phrases: steps.map(({ phrase }) => phrase) };
  });
}

function runOf({ file, phrases }: WrittenPart, from: string): FlowStep {
  const path = posix.relative(posix.dirname(from), file.path);
  return { phrase: phrases.join(" · "), commands: [{ runFlow: path }] };
}

interface Heading {
  readonly name: string;
  readonly tags: readonly string[];
  readonly testCase: TestCase;
}

/** The text of a flow; a part of others has no heading, but the tag that keeps it from being run. */
function flowText(
  app: MobileApp,
  heading: Heading | string | null,
  steps: readonly FlowStep[],
): string {
  const { appId, notes } = appIdText(app);
  const more = headerOf(heading);
  const given = typeof heading === "object" ? (heading?.testCase.preconditions ?? []) : [];
  const lines = [
    ...notes.map(comment),
    ...given.map((text) => comment(`Given: ${text}`)),
    `appId: ${appId}`,
    ...more.flatMap(([key, value]) => entryLines(key, value, 0)),
    "---",
    ...steps.flatMap(({ phrase, commands }) => [
      comment(asSeen(phrase)),
      ...commands.flatMap((command) => commandLines(command)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function headerOf(heading: Heading | string | null): readonly (readonly [string, FlowValue])[] {
  if (heading === null) return [];
  if (typeof heading === "string") return [["tags", [heading]]];
  return [
    ["name", heading.name],
    ["tags", [...heading.tags]],
  ];
}

/** Depth and priority, the id of the case, and the device where it is for one alone. */
function tagsOf({ testCase, devices, app }: WritableFlow): string[] {
  const { priority, id } = testCase;
  const isForAll = app.platforms.filter((platform) => platform !== "web").length === devices.length;
  return [depthOf(priority), priority, ...(isForAll ? [] : devices), id];
}

/** The first depth at which cases of that priority are written. */
function depthOf(priority: Priority): string {
  return DEPTHS.find((depth) => DEPTH_LIMITS[depth].priorities.includes(priority)) ?? "deep";
}
