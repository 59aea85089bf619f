import type { Express } from "express";

export const addAbout = (app: Express): void => {
  app.get("/about", (_, response) => response.send("about"));
};
