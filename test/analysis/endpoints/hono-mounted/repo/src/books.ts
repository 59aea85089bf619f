import { Hono } from "hono";

export const books = new Hono();
books.get("/:id", (c) => c.json({}));
books.on("PUT", "/", (c) => c.json({}));
