import { Router } from "express";

export const users = Router();
users.post("/", (request, response) => response.json({}));
users.delete("/:id", (request, response) => response.end());
