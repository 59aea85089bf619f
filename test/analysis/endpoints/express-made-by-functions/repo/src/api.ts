import express from "express";
import { createNotes } from "./notes.js";

const v1 = express.Router();
v1.use(createNotes());

const api = express.Router();
api.use("/v1", v1);

export { api };
