import "../packages/rolldown-runtime.js";
import { t as Context } from "../packages/actions-github.js";
// .ci/workflow-run-context.mjs
const context = new Context();
export { context };
