/** A scheme and authority anywhere in a text; the authority ends where a path would begin. */
const ABSOLUTE = /([a-z][a-z0-9+.-]{0,20}):\/\/([^\s"'`<>\\/?#]{0,300})/gi;

/** Hosts that are this machine, or that are set aside for examples (RFC 2606, RFC 6761). */
const LOCAL_HOST =
  /^(?:localhost|.*\.localhost|127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0|\[::1\]|(?:.*\.)?example\.(?:com|org|net)|.*\.(?:example|test|invalid))$/i;

/** Whether a host is this machine, or set aside for examples. */
export function isLocalHost(hostname: string): boolean {
  return LOCAL_HOST.test(hostname);
}

/** The first authority in a text that is not this machine; undefined when there is none. */
export function externalUrlIn(text: string): string | undefined {
  for (const [, scheme, authority] of text.matchAll(ABSOLUTE)) {
    if (!isLocal(scheme ?? "", authority ?? "")) return authority;
  }
  return undefined;
}

function isLocal(scheme: string, authority: string): boolean {
  if (!/^(?:https?|wss?)$/i.test(scheme)) return false;
  try {
    return LOCAL_HOST.test(new URL(`${scheme}://${authority}/`).hostname);
  } catch {
    return false;
  }
}
