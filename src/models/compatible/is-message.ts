/** Whether a value has the form of an assistant's message, as far as it is read here. */
export function isMessage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { content, tool_calls: calls } = value;
  const isText = content === undefined || content === null || typeof content === "string";
  return isText && (calls === undefined || calls === null || isListOfCalls(calls));
}

function isListOfCalls(calls: unknown): boolean {
  return Array.isArray(calls) && calls.every(isCall);
}

/** Kinds of call that we did not offer are left out later, whatever they hold. */
function isCall(call: unknown): boolean {
  if (!isRecord(call) || typeof call["id"] !== "string") return false;
  if (call["type"] !== "function") return true;
  const called = call["function"];
  return (
    isRecord(called) &&
    typeof called["name"] === "string" &&
    typeof called["arguments"] === "string"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
