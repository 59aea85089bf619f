import type { Price } from "../../contracts/prices.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { Usage } from "../../models/model.ts";
import { costOf } from "../../models/prices/cost.ts";
import { LEAST_REPLY } from "../../models/profile/output-limit.ts";
import { addUsage, NO_USAGE, sumOf, type TotalUsage } from "./usage.ts";

/** The most that a run may ask of its model; null for what has no limit. */
export interface BudgetLimits {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly usd: number | null;
  readonly calls: number | null;
}

/** What is asked of a model is asked of this first. */
export interface Budget {
  /** Counts what was spent before, by other agents of the run. */
  startFrom(spent: readonly TotalUsage[]): void;
  /**
   * Lets so many requests of together about so many input tokens through. Throws `BudgetExceeded`, with what was
   * spent, when it would go over a limit.
   */
  admit(inputTokens: number, requests?: number): void;
  add(usage: Usage): void;
  /** Whether so much is spent that a model should come to its reply: 80 % of any limit. */
  isNear(inputTokens: number): boolean;
  /** Of the tokens that are wanted for a reply, those that are left, or can be paid beside the input. */
  replyTokens(wanted: number, inputTokens?: number): number;
  /** Tokens that may still be sent. */
  inputTokensLeft(): number;
  /** What a conversation costs at least, for a person; undefined where nothing costs anything. */
  estimate(inputTokens: number, outputTokens: number): string | undefined;
}

/** For an engine that costs nothing. */
export const NO_BUDGET: Budget = {
  startFrom: () => {},
  admit: () => {},
  add: () => {},
  isNear: () => false,
  replyTokens: (wanted) => wanted,
  inputTokensLeft: () => Number.POSITIVE_INFINITY,
  estimate: () => undefined,
};

const NEAR = 0.8;

/** Names of the limits, as inputs. */
const INPUT_OF: Readonly<Record<keyof BudgetLimits, string>> = {
  inputTokens: "max-input-tokens",
  outputTokens: "max-output-tokens",
  usd: "max-cost-usd",
  calls: "max-model-calls",
};

const LIMITS = Object.keys(INPUT_OF) as readonly (keyof BudgetLimits)[];

export interface BudgetSettings {
  readonly limits: BudgetLimits;
  /** Null where it is not known; then money is not limited. */
  readonly price: Price | null;
  readonly warn: (message: string) => void;
}

/** The budget of a run, as one of its agents keeps it. */
export function createBudget({ limits, price, warn }: BudgetSettings): Budget {
  let spent = NO_USAGE;
  let hasWarned = false;
  const shareOf = (limit: keyof BudgetLimits, more: TotalUsage): number => {
    const most = limits[limit];
    const used = (spent[limit] ?? 0) + (more[limit] ?? 0);
    return most === null ? 0 : used / most;
  };
  const warnWhenNear = (): void => {
    const near = LIMITS.find((limit) => shareOf(limit, NO_USAGE) >= NEAR);
    if (near === undefined || hasWarned) return;
    hasWarned = true;
    warn(`More than 80 % of ${INPUT_OF[near]} are spent: ${spentOf(spent)}.`);
  };
  return {
    startFrom: (before) => {
      for (const usage of before) spent = sumOf(spent, usage);
    },
    admit: (inputTokens, requests = 1) => {
      const request = requestOf(inputTokens, price, requests);
      const over = LIMITS.find((limit) => shareOf(limit, request) > 1);
      if (over !== undefined) throw exceeded(over, limits[over] ?? 0, spent);
    },
    add: (usage) => {
      spent = addUsage(spent, usage);
      warnWhenNear();
    },
    isNear: (inputTokens) => {
      const request = requestOf(inputTokens, price);
      return LIMITS.some((limit) => shareOf(limit, request) >= NEAR);
    },
    inputTokensLeft: () => {
      const { inputTokens, usd } = limits;
      const left =
        inputTokens === null ? Number.POSITIVE_INFINITY : inputTokens - spent.inputTokens;
      const reply = requestOf(0, price).usd ?? 0;
      const money = usd === null ? Number.POSITIVE_INFINITY : usd - (spent.usd ?? 0) - reply;
      return Math.max(0, Math.min(left, affordable(money, price?.input)));
    },
    replyTokens: (wanted, inputTokens = 0) => {
      const { outputTokens, usd } = limits;
      const left = outputTokens === null ? wanted : outputTokens - spent.outputTokens;
      const input = price === null ? 0 : costOf({ ...NO_USAGE, inputTokens }, price);
      const money = usd === null ? Number.POSITIVE_INFINITY : usd - (spent.usd ?? 0) - input;
      const paid = affordable(money, price?.output);
      return Math.min(wanted, Math.max(LEAST_REPLY, Math.min(left, paid)));
    },
    estimate: (inputTokens, outputTokens) => {
      const money =
        price === null
          ? "at a price that is not known"
          : `for at least $${costOf({ ...NO_USAGE, inputTokens }, price).toFixed(4)}`;
      return `at least ${inputTokens} tokens in, ${money}, and up to ${outputTokens} out for each reply`;
    },
  };
}

/** A request whose reply could not have this many tokens would be paid for nothing. */
function requestOf(inputTokens: number, price: Price | null, requests = 1): TotalUsage {
  const outputTokens = requests * LEAST_REPLY;
  const usage = { ...NO_USAGE, inputTokens, outputTokens, calls: requests };
  return { ...usage, usd: price === null ? null : costOf(usage, price) };
}

/** Tokens that so much money pays for, at a price for a million of them. */
function affordable(usd: number, price: number | undefined): number {
  if (price === undefined || price === 0) return Number.POSITIVE_INFINITY;
  return Math.floor((usd / price) * 1_000_000);
}

function spentOf({ inputTokens, outputTokens, usd, calls }: TotalUsage): string {
  const money = usd === null ? "at a price that is not known" : `for $${usd.toFixed(4)}`;
  return `${calls} requests, ${inputTokens} tokens in and ${outputTokens} out, ${money}`;
}

function exceeded(limit: keyof BudgetLimits, most: number, spent: TotalUsage): NamedError {
  return new NamedError(
    "BudgetExceeded",
    `The next request would go over ${INPUT_OF[limit]} (${most}); spent so far: ${spentOf(spent)}. What earlier agents finished is kept; raise the input, choose a smaller depth or another model, and start the same run again.`,
  );
}
