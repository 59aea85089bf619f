import axios from "axios";
import express from "express";

const app = express();
const map = new Map();
axios.get("/users", { timeout: 9 });
map.get("/not-a-route", 1);
app.get("/yes", handle);

function handle() {}
