import type { Sampling, SamplingReport } from "../model.ts";
import type { Profile } from "./profile.ts";

/** The sampling parameters that a target takes, under the names of its API. */
export function sentSampling(
  { temperature, topP, seed }: Sampling,
  profile: Profile,
): Readonly<Record<string, number>> {
  return {
    ...(profile.temperature ? { temperature } : {}),
    ...(profile.topP ? { top_p: topP } : {}),
    ...(profile.seed === null ? {} : { [profile.seed]: seed }),
  };
}

/** What was asked for, what was sent, what the target does not know and what it refused. */
export function samplingReport(sampling: Sampling, profile: Profile): SamplingReport {
  const requested = {
    temperature: sampling.temperature,
    top_p: sampling.topP,
    seed: sampling.seed,
  };
  const sent = sentSampling(sampling, profile);
  const isSent = (name: string): boolean =>
    Object.hasOwn(sent, name) || (name === "seed" && profile.seed !== null);
  const refused = new Set(profile.dropped.map(({ param }) => param));
  return {
    requested,
    sent,
    omitted: Object.keys(requested).filter((name) => !isSent(name) && !refused.has(name)),
    dropped: profile.dropped,
  };
}
