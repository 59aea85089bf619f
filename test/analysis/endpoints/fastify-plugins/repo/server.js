import Fastify from "fastify";
import users from "./users.js";

const server = Fastify();
server.register(users, { prefix: "/v1" });
