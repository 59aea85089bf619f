import { index, layout, prefix, route } from "@react-router/dev/routes";

export default [
  layout("frame.tsx", [
    index("home.tsx"),
    ...prefix("users", [index("users.tsx"), route(":id", "user.tsx")]),
  ]),
  route("login", "login.tsx"),
];
