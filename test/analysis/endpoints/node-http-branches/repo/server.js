import http from "node:http";

function handle(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (request.method === "POST") {
    if (pathname === "/login") return response.end("in");
    if (pathname === "/logout") return response.end("out");
  }
  switch (pathname) {
    case "/a":
      return response.end("a");
    case "/b":
      return response.end("b");
  }
}

http.createServer(handle).listen(3000);
