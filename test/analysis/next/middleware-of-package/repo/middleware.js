import { guard } from "auth-kit/next";

export default guard({ login: "/login" });
