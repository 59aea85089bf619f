import { learn, type Lesson } from "./profile/learn.ts";
import type { Profile } from "./profile/profile.ts";
import type { Refused } from "./profile/refused.ts";
import { failureIn, HttpRefusal } from "./wire/failures.ts";
import type { Target } from "./wire/map-error.ts";
import { isFailedGeneration } from "./wire/kinds.ts";
import { quoteOf, readRefusal, wordsOf } from "./wire/read-refusal.ts";

/** One target for the life of a process, and what it has taught us. */
export interface LearningTarget extends Target {
  readonly model: string;
  profile: Profile;
  /** Whether a person knows that it may not read all that it is sent. */
  toldOfCut?: boolean;
  /** How often its model wrote what it could not read itself; it is asked the same again at first. */
  failedGenerations?: number;
  /** Tells a person what is done otherwise. */
  readonly notice: (message: string) => void;
}

/** A request that failed. */
export type SentCall = Omit<Refused, "refusal">;

/** Whether a failure taught something, which from now on holds for this target. */
export function learnFrom(error: unknown, target: LearningTarget, call: SentCall): boolean {
  const failure = failureIn(error);
  if (failure === undefined) return false;
  const taught =
    failure instanceof HttpRefusal
      ? ofRefusal(failure, call, target)
      : ofSilence(failure.problem === "empty", call);
  if (taught === undefined) return false;
  const { lesson, answered, quote } = taught;
  const { host } = target;
  const dropped = { param: lesson.param, reason: `${host} answered ${answered}` };
  target.profile = { ...lesson.profile, dropped: [...call.profile.dropped, dropped] };
  target.notice(
    `${host} does not take ${lesson.param} as it was sent; it is asked otherwise from now on. ${quote}`,
  );
  return true;
}

interface Taught {
  readonly lesson: Lesson;
  /** A status, or what was there in its place. */
  readonly answered: string;
  readonly quote: string;
}

/** So often it may be chance that a model wrote what its server could not read. */
const MOST_CHANCES = 2;

function ofRefusal(
  failure: HttpRefusal,
  call: SentCall,
  target: LearningTarget,
): Taught | undefined {
  const refusal = readRefusal(failure);
  if (isFailedGeneration(wordsOf(refusal))) {
    target.failedGenerations = (target.failedGenerations ?? 0) + 1;
    if (target.failedGenerations <= MOST_CHANCES) return undefined;
  }
  const lesson = learn({ ...call, refusal });
  if (lesson === undefined) return undefined;
  return { lesson, answered: String(failure.status), quote: quoteOf(refusal, target.apiKey) };
}

/** A server whose stream is empty may say what is wrong where no stream is asked for. */
function ofSilence(isEmpty: boolean, { profile }: SentCall): Taught | undefined {
  if (!isEmpty || profile.streaming !== "preferred") return undefined;
  const lesson: Lesson = { param: "stream", profile: withoutStream(profile) };
  return { lesson, answered: "nothing", quote: "It says nothing." };
}

function withoutStream(profile: Profile): Profile {
  return { ...profile, streaming: "never" };
}
