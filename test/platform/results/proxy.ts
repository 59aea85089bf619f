import { request as httpRequest } from "node:http";
import { jsonReply, type HttpHandler, type HttpReply } from "./http.ts";

/** Passes a request on unchanged and streams the answer back, so that faults stay faults. */
export function proxyHandler(target: string): HttpHandler {
  const { hostname, port } = new URL(target);
  return (request) =>
    new Promise<HttpReply>((resolve) => {
      const passed = httpRequest(
        {
          hostname,
          port,
          method: request.method,
          path: `${request.url.pathname}${request.url.search}`,
          headers: request.headers,
        },
        (answer) =>
          resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: answer }),
      );
      passed.on("error", (error) => resolve(jsonReply(502, { message: error.message })));
      passed.end(request.body);
    });
}
