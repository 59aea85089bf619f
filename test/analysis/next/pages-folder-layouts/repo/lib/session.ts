export async function readSession(request) {
  const answer = await fetch("https://example.com/session", { headers: request.headers });
  return answer.json();
}
