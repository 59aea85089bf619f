import { index, route } from "@react-router/dev/routes";

export default [
  index("home.tsx"),
  route("receipt", "receipt.tsx"),
  route("login", "login.tsx"),
  route("old", "old.tsx"),
  route("start", "start.tsx"),
  route("inbox", "inbox.tsx"),
];
