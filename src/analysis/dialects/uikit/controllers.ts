import { isWithin } from "../../limits.ts";
import type { Machine } from "../declarative/create-interpreter.ts";
import { likelyValues, onlyValue } from "../declarative/reading.ts";
import type { Renderer } from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import {
  plainValue,
  type InstanceValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";
import { isController, kitClassOf } from "./kinds.ts";
import { objectOf } from "./kit-values.ts";
import type { Making } from "./making.ts";
import { seguesOf, type Scene, type Storyboards } from "./storyboards.ts";

/** The controllers of one application: those of its storyboards, and what is around others. */
export class Controllers {
  readonly storyboards: Storyboards;
  readonly making: Making;
  readonly #scenes = new Map<string, Scene>();
  readonly #made = new Map<string, InstanceValue>();

  constructor(storyboards: Storyboards, making: Making) {
    this.storyboards = storyboards;
    this.making = making;
  }

  /** The scene that a controller is of; null for one that code makes. */
  sceneOf({ scope }: InstanceValue): Scene | null {
    return this.#scenes.get(scope.frame) ?? null;
  }

  /** The controller of a scene. */
  ofScene(scene: Scene): InstanceValue {
    const frame = `scene ${scene.id} of ${scene.path}`;
    const known = this.#made.get(frame);
    if (known !== undefined) return known;
    const machine = this.making.machine();
    const { path, element } = scene;
    const type = scene.type === null ? null : machine.declarations.typeNamed(scene.type, path);
    const kit = { book: this.making.book, interpreter: this.making.machine };
    const instance =
      type === null
        ? { ...objectOf(kitNameOf(element.tag), frame, kit), path, line: element.line }
        : machine.instances.make(type, [], { frame, path, line: element.line });
    this.#scenes.set(frame, scene);
    this.#made.set(frame, instance);
    return instance;
  }

  inStoryboard(name: string | null): InstanceValue | null {
    const scene = name === null ? this.storyboards.start : this.storyboards.named(name);
    return scene === null ? null : this.ofScene(scene);
  }

  /** Where the segue of this name leads from the screen that is being used. */
  segue(name: string): InstanceValue | null {
    const from = this.#scenes.get(this.making.screen());
    const found =
      from === undefined ? undefined : seguesOf(from.element).find((one) => one.name === name);
    const scene = found === undefined ? null : this.storyboards.scene(found.to, from?.path ?? null);
    return scene === null ? null : this.ofScene(scene);
  }

  /** The scene of this id, as a controller's own storyboard has it. */
  sceneFrom(controller: InstanceValue, id: string): Scene | null {
    return this.storyboards.scene(id, this.#scenes.get(controller.scope.frame)?.path ?? null);
  }

  /** A controller as a screen that is opened from another one. */
  screenOf(controller: InstanceValue, isPushed: boolean): Screen | null {
    const shown = this.innermost(controller, 0);
    const { code, unit } = shown.type;
    const scene = this.#scenes.get(shown.scope.frame);
    const isOwn = unit.path !== "";
    const name = isOwn ? code.name : (scene?.name ?? scene?.id ?? code.name);
    const source = isOwn
      ? { path: unit.path, line: code.line }
      : { path: shown.path, line: shown.line };
    return {
      id: `controller ${name}`,
      path: name,
      isTarget: () => false,
      content: this.contentOf(controller, isPushed),
      source,
    };
  }

  contentOf(controller: InstanceValue, hasBar: boolean): MadeValue {
    const args = [controller, plainValue(hasBar)].map((value) => ({
      label: null,
      value,
      isTrailing: false,
    }));
    const { path, line } = controller;
    return { kind: "made", name: "UIScreen", of: null, args, types: [], path, line };
  }

  /** What the first controller is called, in whatever navigation it stands. */
  nameOf(controller: InstanceValue): string {
    return this.screenOf(controller, false)?.path ?? "main";
  }

  /** The controllers of a bar of tabs: as code hands them over, or as its segues say. */
  tabsOf(bar: InstanceValue, { interpreter }: Renderer): readonly InstanceValue[] {
    const set = this.making.part(bar, "viewControllers", { interpreter });
    if (set?.kind === "list")
      return set.items.flatMap((item) => {
        const one = onlyValue(interpreter.read(item));
        return one?.kind === "instance" ? [one] : [];
      });
    return this.#related(bar, "viewControllers");
  }

  #related(controller: InstanceValue, relationship: string): readonly InstanceValue[] {
    const scene = this.#scenes.get(controller.scope.frame);
    if (scene === undefined) return [];
    return seguesOf(scene.element).flatMap((segue) => {
      const isAsked = segue.relationship === relationship;
      const to = isAsked ? this.storyboards.scene(segue.to, scene.path) : null;
      return to === null ? [] : [this.ofScene(to)];
    });
  }

  /** What a navigation controller shows first. */
  rootOf(
    controller: InstanceValue,
    { interpreter }: Pick<Renderer, "interpreter">,
  ): InstanceValue | null {
    const given = this.making.part(controller, "rootViewController", { interpreter });
    if (given?.kind === "instance") return given;
    const set = this.making.part(controller, "viewControllers", { interpreter });
    const isSplit = this.kitClass(controller) === "UISplitViewController";
    const first = set?.kind === "list" ? set.items.at(isSplit ? 0 : -1) : undefined;
    const shown = first === undefined ? null : onlyValue(interpreter.read(first));
    if (shown?.kind === "instance") return shown;
    return this.#related(controller, "rootViewController")[0] ?? null;
  }

  innermost(controller: InstanceValue, depth: number): InstanceValue {
    const isAround = /^UI(?:Navigation|SplitView)Controller$/u.test(
      this.kitClass(controller) ?? "",
    );
    if (!isAround || !isWithin("routeDepth", depth)) return controller;
    const root = this.rootOf(controller, { interpreter: this.making.machine() });
    return root === null ? controller : this.innermost(root, depth + 1);
  }

  kitClass(instance: InstanceValue): string | null {
    return kitClassOf(instance.type, this.making.machine().declarations);
  }
}

function kitNameOf(tag: string): string {
  return `UI${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}

/** The controller among the ways of a value. */
export function controllerIn(value: Value, machine: Machine): InstanceValue | null {
  for (const one of likelyValues(machine.read(value)))
    if (one.kind === "instance" && isController(kitClassOf(one.type, machine.declarations)))
      return one;
  return null;
}
