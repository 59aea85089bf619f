import * as z from "zod";
import { isRepositoryName, SHA } from "../names.ts";

const MAX_DEADLINE_SECONDS = 6 * 60 * 60;

/** One of a few words; the message lists them. */
export function choice<const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
  return z.enum(values, { error: () => `must be one of ${values.join(", ")}` });
}

/** A text that must match; `form` is what the message says of it. */
export function matching(pattern: RegExp, form: string): z.ZodString {
  return z.string().regex(pattern, `must be ${form}`);
}

export const singleLine = z
  .string()
  .max(1_000, "is longer than 1,000 characters")
  .regex(/^\P{Cc}*$/u, "holds a line end or a control character");

export const text = z.string();
export const required = z.string().min(1, "is empty");
export const uuid = z.uuid("must be a UUID");
export const uuidOrNothing = z
  .string()
  .refine((id) => id === "" || uuid.safeParse(id).success, "must be a UUID");
export const url = z.url("must be a URL");
export const commit = matching(SHA, "a commit of 40 hex digits");
export const repositoryName = z.string().refine(isRepositoryName, "must be of the form owner/name");
export const idNumber = matching(/^[0-9]{1,15}$/, "a number");

/** `true`, `false`, or nothing, which is false. */
export const flag = choice(["true", "false", ""]).transform((word) => word === "true");

export const deadlineSeconds = matching(/^-?[0-9]+(?:\.[0-9]+)?$/, "a number of seconds")
  .transform(Number)
  .pipe(
    z
      .number()
      .positive("must be more than 0")
      .max(MAX_DEADLINE_SECONDS, `must be at most ${MAX_DEADLINE_SECONDS}`),
  );

/** A count of at least 1; null where none is given. */
export const countOrNothing = matching(
  /^(?:[1-9][0-9]{0,11})?$/,
  "a number of at least 1",
).transform((digits) => (digits === "" ? null : Number(digits)));

/** An amount of money; null where none is given. */
export const amountOrNothing = matching(
  /^(?:[0-9]{1,9}(?:\.[0-9]{1,6})?)?$/,
  "an amount such as 2.50",
).transform((digits) => (digits === "" ? null : Number(digits)));

/** The value in a JSON text. */
export const json = z.string().transform((written, context): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    context.addIssue("must be JSON");
    return z.NEVER;
  }
});

/** A folder inside a repository, `/` between its segments; empty for all of the repository. */
export const workingDirectory = singleLine
  .transform((path) =>
    path
      .replace(/^\.\/+/, "")
      .replace(/(?<!\/)\/+$/, "")
      .replace(/^\.$/, ""),
  )
  .refine((path) => !path.startsWith("/") && !path.includes("\\"), "must be a relative path with /")
  .refine((path) => !path.split("/").includes(".."), "must not leave the repository");
