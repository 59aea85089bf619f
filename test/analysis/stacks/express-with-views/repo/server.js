import express from "express";

const app = express();
app.set("view engine", "ejs");
app.get("/", (request, response) => response.render("home", { title: "Home" }));
app.get("/login", (request, response) => response.render("login"));
app.listen(3000);
