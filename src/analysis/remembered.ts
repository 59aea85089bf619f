/**
 * The same function of a name, that remembers its answers: of the many nodes of an application, the
 * names of tags and properties are a few hundred.
 */
export function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (name) => {
    const known = answers.get(name) ?? { answer: answer(name) };
    answers.set(name, known);
    return known.answer;
  };
}

/** The same function of nothing, that is asked at most once. */
export function once<Answer>(answer: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

const forgetting: (() => void)[] = [];

/**
 * The same function of something on a page, such as its tree, that remembers its answers while that page
 * is looked at: until all such answers are forgotten.
 */
export function rememberedOfPage<Of extends object, Answer>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  let answers = new WeakMap<Of, { readonly answer: Answer }>();
  forgetting.push(() => (answers = new WeakMap()));
  return (of) => {
    const known = answers.get(of) ?? { answer: answer(of) };
    answers.set(of, known);
    return known.answer;
  };
}

/** Forgets what was remembered of a page. Pages are kept until all are looked at; this is as large again. */
export function forgetPage(): void {
  for (const forget of forgetting) forget();
}
