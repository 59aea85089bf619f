import express from "express";
import { users } from "./users.js";

const app = express();
app.get("/", (request, response) => response.send("hello"));
app.get("env");
app.all("/health", check);
app.use("/api/users", users);
app.listen(3000);

function check(request, response) {
  response.sendStatus(200);
}
