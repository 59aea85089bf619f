/**
 * The pattern by which Playwright tells the requests for an address of the source: on whatever origin,
 * where it is the page's own. Source: playwright.dev/docs/network, "Glob URL patterns".
 */
export function requestPattern(url: string): string {
  return url.startsWith("/") ? `**${url}` : url;
}
