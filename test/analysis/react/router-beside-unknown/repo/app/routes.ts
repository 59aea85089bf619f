import { route } from "@react-router/dev/routes";
import { pluginRoutes } from "route-plugins";

export default [...pluginRoutes(), route("*", "not-found.tsx")];
