import { redirect } from "react-router";

export const loader = () => redirect("/inbox");

export default function Start() {
  return null;
}
