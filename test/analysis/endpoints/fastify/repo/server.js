import Fastify from "fastify";

const fastify = Fastify();
fastify.get("/users", async () => []);
fastify.route({ method: "POST", url: "/users", handler: async () => ({}) });
await fastify.listen({ port: 3000 });
