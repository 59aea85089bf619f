import type { Readable } from "node:stream";

/** What a handler answers; the server turns it into bytes, headers and faults. */
export type Reply =
  | {
      readonly kind: "json";
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Headers;
    }
  | {
      readonly kind: "bytes";
      readonly status: number;
      readonly bytes: Buffer;
      readonly headers: Headers;
    }
  | { readonly kind: "stream"; readonly stream: Readable; readonly headers: Headers }
  | { readonly kind: "empty"; readonly status: number; readonly headers?: Headers };

type Headers = Readonly<Record<string, string>>;

export function ok(body: unknown, headers: Headers = {}): Reply {
  return { kind: "json", status: 200, body, headers };
}

/** 201 with `Location`, when the new thing has an address. */
export function created(body: unknown, location?: string): Reply {
  return { kind: "json", status: 201, body, headers: location === undefined ? {} : { location } };
}

export function noContent(): Reply {
  return { kind: "empty", status: 204 };
}

/** The body of the raw media type. */
export function raw(bytes: Buffer): Reply {
  const type = "application/vnd.github.raw+json; charset=utf-8";
  return { kind: "bytes", status: 200, bytes, headers: { "content-type": type } };
}
