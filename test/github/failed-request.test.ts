import { RequestError } from "octokit";
import { describe, expect, it } from "vitest";

import {
  isAlreadyThere,
  isUncertain,
  noAnswer,
  refusalInAnswer,
  refusalOf,
} from "../../src/github/failed-request.ts";

const request = { method: "GET", url: "https://api.github.com/", headers: {} } as const;

describe("what a failed request was told", () => {
  it("is status, words and headers, by their lower-case names", () => {
    const headers = { "Retry-After": "5", "content-length": 12 } as unknown as { date: string };
    const response = { status: 403, url: "", headers, data: {} };
    expect(refusalOf(new RequestError("No", 403, { request, response }))).toEqual({
      status: 403,
      message: "No",
      headers: new Map([
        ["retry-after", "5"],
        ["content-length", "12"],
      ]),
    });
  });

  it.each([
    [
      "no answer came, whatever status the client made up",
      new RequestError("hang", 500, { request }),
    ],
    ["the failure is another", new Error("hang")],
    ["what was thrown is no error", "hang"],
  ])("is nothing when %s", (_, error) => {
    expect(refusalOf(error)).toEqual(noAnswer("hang"));
  });
});

describe("a GraphQL answer", () => {
  const answered = (...types: readonly string[]) =>
    refusalInAnswer({
      headers: { "x-ratelimit-remaining": "0" },
      data: { data: null, errors: types.map((type) => ({ type, message: `says ${type}` })) },
    });

  it.each([
    ["RATE_LIMITED", 429],
    ["RATE_LIMIT", 429],
    ["FORBIDDEN", 403],
    ["NOT_FOUND", 404],
  ])("with the error %s is refused like %s", (type, status) => {
    const headers = new Map([["x-ratelimit-remaining", "0"]]);
    expect(answered(type)).toEqual({ status, message: `says ${type}`, headers });
  });

  it("with several errors is refused for the one that matters most", () => {
    expect(answered("NOT_FOUND", "RATE_LIMITED")?.status).toBe(429);
  });

  it("with an error of another type, or with none, is not refused", () => {
    expect(answered("SOMETHING_ELSE")).toBeNull();
    expect(refusalInAnswer({ headers: {}, data: { data: {} } })).toBeNull();
  });
});

describe("a write", () => {
  it.each([
    [null, true],
    [500, true],
    [502, true],
    [429, false],
    [403, false],
    [422, false],
  ])("that is answered %s may have been carried out: %s", (status, expected) => {
    expect(isUncertain({ ...noAnswer(""), status })).toBe(expected);
  });

  it.each([
    [422, "Reference already exists", true],
    [422, "A pull request already exists for octo:amtp/x.", true],
    [422, "Reference update failed", true],
    [422, "Validation Failed", false],
    [409, "Reference already exists", false],
  ])("that is refused with %s %s was done before: %s", (status, message, expected) => {
    expect(isAlreadyThere({ ...noAnswer(message), status })).toBe(expected);
  });
});
