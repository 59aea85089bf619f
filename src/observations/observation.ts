import type { Observation } from "../contracts/generated.ts";

/** An observation with every word that it can have; those that a model did not say are empty. */
export type Said = Required<Observation>;

const UNSAID = {
  role: "",
  name: "",
  test_id: "",
  required: false,
  action: "",
  outcome: "",
  target: "",
  filled: [],
  empty: [],
} as const satisfies Partial<Observation>;

export function saidIn(observation: Observation): Said {
  const { filled = [], empty = [] } = observation;
  return { ...UNSAID, ...observation, filled, empty };
}
