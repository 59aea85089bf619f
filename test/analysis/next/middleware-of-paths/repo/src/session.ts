export async function readSession(request: { headers: Headers }) {
  const answer = await fetch("https://example.com/session", { headers: request.headers });
  return answer.ok ? answer.json() : null;
}
