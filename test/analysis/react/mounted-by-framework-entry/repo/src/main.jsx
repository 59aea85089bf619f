import { start } from "acme-start";
import App from "./App";

start(App, "#root");
