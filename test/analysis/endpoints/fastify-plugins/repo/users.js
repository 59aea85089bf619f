export default async function users(fastify) {
  fastify.get("/users", async () => []);
  fastify.register(async (admin) => {
    admin.post("/users", async () => ({}));
  }, { prefix: "/admin" });
}
