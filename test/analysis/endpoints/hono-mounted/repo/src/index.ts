import { Hono } from "hono";
import { books } from "./books";

export default new Hono().route("/books", books);
