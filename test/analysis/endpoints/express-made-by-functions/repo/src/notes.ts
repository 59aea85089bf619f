import { Router } from "express";

export function createNotes(): Router {
  const notes = Router();
  notes.get("/notes", (_, response) => response.json([]));
  return notes;
}
