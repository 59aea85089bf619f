import type { Artifact } from "../contracts/generated.ts";

export type Spent = Artifact["content"]["meta"]["usage"];

/** What each agent of a run spent, by its title. */
export type SpentByAgent = readonly (readonly [agent: string, usage: Spent])[];

export const SPENT_HEAD = ["Agent", "Requests", "In", "of it cached", "Out", "Money"] as const;

/** The whole of it; money is unknown as soon as one part of it is. */
export function totalSpent(spent: readonly Spent[]): Spent {
  return {
    input_tokens: sum(spent.map((usage) => usage.input_tokens)),
    output_tokens: sum(spent.map((usage) => usage.output_tokens)),
    cached_input_tokens: sum(spent.map((usage) => usage.cached_input_tokens)),
    usd: spent.some(({ usd }) => usd === null) ? null : sum(spent.map(({ usd }) => usd ?? 0)),
    calls: sum(spent.map((usage) => usage.calls)),
  };
}

/** A row for each agent, one for all, and one for each test that came of it. */
export function spentRows(spent: SpentByAgent, tests: number): readonly (readonly string[])[] {
  const total = totalSpent(spent.map(([, usage]) => usage));
  const rows = [...spent, ["All", total] as const].map(([agent, usage]) => rowOf(agent, usage));
  return tests === 0 ? rows : [...rows, perTest(total, tests)];
}

function rowOf(agent: string, usage: Spent): readonly string[] {
  const { calls, input_tokens, cached_input_tokens, output_tokens } = usage;
  const counts = [calls, input_tokens, cached_input_tokens, output_tokens].map(String);
  return [agent, ...counts, moneyText(usage.usd)];
}

function perTest(
  { calls, input_tokens, cached_input_tokens, output_tokens, usd }: Spent,
  tests: number,
) {
  const counts = [calls, input_tokens, cached_input_tokens, output_tokens];
  const each = counts.map((count) => (count / tests).toFixed(count < 10 * tests ? 1 : 0));
  return ["For each test", ...each, moneyText(usd === null ? null : usd / tests)];
}

/** US dollars, or that nobody knows the price. */
export function moneyText(usd: number | null): string {
  return usd === null ? "price not known" : `$${usd.toFixed(4)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
