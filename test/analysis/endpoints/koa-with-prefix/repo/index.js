const Koa = require("koa");
const Router = require("@koa/router");

const tags = new Router();
tags.get("/all", list);

const router = new Router({ prefix: "/api" });
router.get("/notes", list);
router.use("/tags", tags.routes(), tags.allowedMethods());

const app = new Koa();
app.use(router.routes()).use(router.allowedMethods());

function list() {}
