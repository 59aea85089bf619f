import { createServer } from "node:http";

createServer((request, response) => {
  if (request.method === "GET" && request.url === "/status") response.end("ok");
  else response.writeHead(404).end();
}).listen(3000);
