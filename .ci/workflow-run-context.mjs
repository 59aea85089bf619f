// What the bundle has in the place of `@actions/github` where only its `context` is read: the package
// also loads a client for the whole of GitHub's API, which takes ten times as long.
import { Context } from "../node_modules/@actions/github/lib/context.js";

export const context = new Context();
