import type { IncomingMessage } from "node:http";
import { ApiError } from "./errors.ts";

/** Versions of the REST API. Source: docs.github.com/rest/about-the-rest-api/api-versions. */
const API_VERSIONS = new Set(["2022-11-28", "2026-03-10"]);

const NO_USER_AGENT =
  "Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required).";

/** Throws for a request without a `User-Agent` (403) or for an unknown version of the API (400). */
export function checkRequestHeaders(request: IncomingMessage): void {
  if ((request.headers["user-agent"] ?? "") === "") throw new ApiError(403, NO_USER_AGENT);
  const version = request.headers["x-github-api-version"];
  if (typeof version === "string" && !API_VERSIONS.has(version)) {
    throw new ApiError(400, `"${version}" is not a supported API version.`);
  }
}
