import { defineConfig } from "vite";

export default defineConfig({ resolve: { alias: { "#shared": "/source/shared" } } });
