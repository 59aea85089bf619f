import "./form.js";
import { show } from "./list.js";

show();
