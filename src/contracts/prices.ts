import * as z from "zod";

const amount = z
  .number("must be a number")
  .nonnegative("must be at least 0")
  .max(100_000, "is too large");

/** What a model costs: US dollars for a million tokens. */
const price = z
  .strictObject({
    input: amount,
    output: amount,
    /** Of the input, what comes from the provider's cache; as other input where it is not said. */
    cached_input: amount.optional(),
    /** Of the input, what is put into the cache; as other input where it is not said. */
    cache_write: amount.optional(),
    /** A request with a longer input costs that many times as much. */
    long: z
      .strictObject({ above: z.number().int(), input: z.number(), output: z.number() })
      .readonly()
      .optional(),
  })
  .readonly();

export type Price = z.output<typeof price>;

/** A price as JSON; empty for none. It stays a text, because it travels as one. */
export const pricesText = z.string().superRefine((text, context) => {
  if (text !== "" && readPrice(text) === null) {
    context.addIssue('must be JSON such as {"input": 2, "cached_input": 0.2, "output": 10}');
  }
});

/** The price in a text that `pricesText` takes; null for none. */
export function readPrice(text: string): Price | null {
  try {
    return price.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
