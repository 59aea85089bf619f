import { Router } from "express";

const router = Router();
router.get("/users", (request, response) => response.json([]));
export default router;
