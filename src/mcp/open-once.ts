/**
 * A function that runs `open` at its first call and gives the same result ever after, also to calls
 * that come while it is still opening. A failure is not kept: the next call opens again.
 */
export function openOnce<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opening: Promise<Value> | undefined;
  return () => {
    if (opening === undefined) {
      const attempt = open();
      opening = attempt;
      attempt.catch(() => {
        if (opening === attempt) opening = undefined;
      });
    }
    return opening;
  };
}
