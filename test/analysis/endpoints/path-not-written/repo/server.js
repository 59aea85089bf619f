import express from "express";
import { pathOf } from "./paths.js";

const app = express();
app.get("/yes", handle);
app.get(pathOf("no"), handle);

function handle() {}
