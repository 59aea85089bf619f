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
