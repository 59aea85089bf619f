import Router from "@koa/router";
import Koa from "koa";

const router = new Router();
router.get("/notes", (context) => {
  context.body = [];
});
new Koa().use(router.routes()).listen(3000);
