import type { MobileApp } from "../../../contracts/generated.ts";
import { isInside } from "../../source/paths.ts";
import { callMethod } from "../android-views/make-screen.ts";
import { emptyWalk, type Machine } from "../declarative/create-interpreter.ts";
import type { InstanceValue } from "../declarative/values.ts";
import { controllerIn, type Controllers } from "./controllers.ts";
import { methodOf } from "./actions.ts";

/** Delegates that put the first controller into the window, and what is called on them. */
const STARTING = ["scene", "application", "start"];

/** The controller that is seen first: as the delegate of the scene says, else the storyboard. */
export function firstController(
  app: MobileApp,
  machine: Machine,
  kit: Controllers,
): InstanceValue | null {
  const { declarations } = machine;
  const delegates = declarations
    .filesWith(/\brootViewController\s*=/u)
    .filter((path) => isInside(path, app.folder) && !/watch|widget|extension|tests?\//iu.test(path))
    .flatMap((path) => declarations.unit(path).types)
    .filter(({ code }) => code.name.endsWith("Delegate"));
  for (const type of delegates) {
    const found = startedBy(
      machine.instances.make(type, [], {
        frame: `app ${type.code.name}`,
        path: type.unit.path,
        line: type.code.line,
      }),
      machine,
      kit,
    );
    if (found !== null) return found;
  }
  const { start } = kit.storyboards;
  return start === null ? null : kit.ofScene(start);
}

function startedBy(
  delegate: InstanceValue,
  machine: Machine,
  kit: Controllers,
): InstanceValue | null {
  const before = machine.walk;
  machine.walk = { ...emptyWalk(), actions: { navigations: [], decide: () => false } };
  kit.making.book.run = 0;
  for (const name of STARTING) {
    const method = methodOf(delegate, name);
    if (method !== null) callMethod(method, [], delegate, machine);
  }
  const { memory } = machine.walk;
  kit.making.book.run = null;
  machine.walk = before;
  for (const [key, value] of memory) {
    const found = key.endsWith("#rootViewController") ? controllerIn(value, machine) : null;
    if (found === null) continue;
    kit.making.keep(memory);
    return found;
  }
  return null;
}
