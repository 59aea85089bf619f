import http from "node:http";

http.createServer((request, response) => {
  if (request.url.startsWith("/users/")) response.end("user");
}).listen(3000);
