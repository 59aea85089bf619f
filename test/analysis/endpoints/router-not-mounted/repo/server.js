import { readdirSync } from "node:fs";
import express from "express";

const app = express();
for (const file of readdirSync("routes")) app.use("/api", (await import(`./routes/${file}`)).default);
