import type { ArgumentRule } from "./arguments.ts";
import { argumentsOf, isFunctionValue } from "./nodes.ts";
import { numberOf } from "./numbers.ts";
import { entriesOf, refuseOptions } from "./objects.ts";

/** More than any flaky test needs; each repeats all that the test does. */
const MAX_RETRIES = 100;

/** `test.step(title, body, options)`, and `test.step.skip(…)`: a report shows the lines of the file that a step says it is in. */
export const step: ArgumentRule = (call, spec) => {
  const args = argumentsOf(call);
  const options = args.find(({ type }) => type === "SpreadElement") ?? args[2];
  if (options === undefined || isFunctionValue(options)) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  const located = entries.find(({ key }) => key === "location");
  if (located === undefined) return;
  const message = "a step says that it stands in another file; leave `location` out";
  spec.refuse({ rule: "outside-language", node: located.node, message });
};

/** `test.describe.configure({ mode, retries, timeout })` */
export const configured: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  const retries = options && entriesOf(options, spec)?.find(({ key }) => key === "retries");
  if (retries === undefined || (numberOf(retries.value, spec) ?? 0) <= MAX_RETRIES) return;
  const message = `a test is tried again more than ${MAX_RETRIES} times`;
  spec.refuse({ rule: "endless-loop", node: retries.node, message });
};
