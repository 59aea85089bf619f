import type { Stopwatch } from "../telemetry/stopwatch.ts";
import type { Model } from "./model.ts";

/** The same model; the time of its turns is counted to the phase `models`. */
export function timedModel(model: Model, stopwatch: Stopwatch): Model {
  return {
    ...model,
    open: (request) => {
      const conversation = model.open(request);
      return { next: (input) => stopwatch.time("models", () => conversation.next(input)) };
    },
  };
}
