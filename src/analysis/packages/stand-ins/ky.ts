import type { PackageModel } from "../types.ts";

/** What is no success is an error. Source: github.com/sindresorhus/ky#readme. */
const SOURCE = /* js */ `
import { addressIn } from "#stand-in";

export class HTTPError extends Error {
  constructor(response) {
    super("Request failed with status code " + response.status + " " + response.statusText);
    this.name = "HTTPError";
    this.response = response;
  }
}
export class TimeoutError extends Error {}


/** Until it gives up, a request that only reads is sent two more times, in less than a second. */
async function send(url, method, { prefixUrl, searchParams, hooks = {}, json, body, throwHttpErrors = true } = {}) {
  const path = addressIn(prefixUrl, url);
  const address = searchParams === undefined ? path : path + "?" + new URLSearchParams(searchParams);
  let response = await fetch(address, { method, body: json === undefined ? body : JSON.stringify(json) });
  for (const hook of hooks.afterResponse ?? []) response = (await hook({ url, method }, {}, response)) ?? response;
  if (!response.ok && throwHttpErrors) throw new HTTPError(response);
  return response;
}

function made(defaults) {
  const using = (method) => (url, options) => send(url, method, { ...defaults, ...options });
  const ky = (url, options = {}) => using((options.method ?? "GET").toUpperCase())(url, options);
  return Object.assign(ky, {
    get: using("GET"), post: using("POST"), put: using("PUT"), patch: using("PATCH"), delete: using("DELETE"),
    head: using("HEAD"), create: made, extend: (more) => made({ ...defaults, ...more }),
  });
}
const ky = made({});
export default ky;
export { ky };
`;

/** ky. */
export const ky: PackageModel = {
  name: "ky",
  matches: (module) => module === "ky",
  standIn: SOURCE,
};
