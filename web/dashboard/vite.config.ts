import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  build: {
    sourcemap: false,
    assetsDir: "assets",
    // The content security policy allows no inline script, style or data: script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": "http://127.0.0.1:7071", "/openapi": "http://127.0.0.1:7071" } },
  test: {
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: "models", environment: "node", include: ["src/**/models/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          environmentOptions: { jsdom: { url: "http://localhost:7071/" } },
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/**/models/**"],
          setupFiles: ["src/testing/setup.ts"],
          css: false,
          // Not the time a test may take, but what a busy machine may take for one (assumed).
          testTimeout: 20_000,
        },
      },
    ],
  },
});
