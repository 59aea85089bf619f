import Hapi from "@hapi/hapi";

const server = Hapi.server({ port: 3000 });
server.route([
  { method: "GET", path: "/notes", handler: () => [] },
  { method: ["PUT", "PATCH"], path: "/notes/{id}", handler: () => ({}) },
]);
