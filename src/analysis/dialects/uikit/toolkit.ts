import { atFirstLaunch } from "../swiftui/defaults.ts";
import type { Toolkit } from "../declarative/interpreter.ts";
import { callKnown } from "./calls.ts";
import { fieldOf } from "./fields.ts";
import type { Knows } from "./knows.ts";
import { membersOf } from "./kit-values.ts";
import { followAction } from "./navigation.ts";

/** What UIKit and Foundation give. Source: developer.apple.com, UIKit. */
export function uiKitToolkit(knows: Knows): Toolkit {
  return {
    collects: false,
    runsConstructors: true,
    intercept: (call, interpreter) => followAction(call, interpreter, knows),
    call: (call, interpreter) => atFirstLaunch(call) ?? callKnown(call, interpreter, knows),
    state: (declaration, interpreter) => fieldOf(declaration, interpreter, knows),
    inherited: (base, scope) =>
      /^UI[A-Z]/u.test(base) ? membersOf(scope.frame, knows.book, knows.interpreter) : null,
    textOf: () => null,
  };
}
