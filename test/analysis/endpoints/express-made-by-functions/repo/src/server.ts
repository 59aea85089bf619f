import express from "express";
import { addAbout } from "./about.js";
import { api } from "./api.js";

const app = express();
addAbout(app);
app.use(express.json());
app.use("/api", check, api).get("/static-page", check);

function check() {}
