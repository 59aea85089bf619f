import { Hono } from "hono";

const app = new Hono().basePath("/v1");
app.get("/notes", (c) => c.json([])).post("/notes", (c) => c.json({}));

export default app;
