import { defineConfig, devices } from "@playwright/test";

export default defineConfig({
  outputDir: "../../../target/explorer-failures",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  // A busy machine draws slowly; what never comes fails all the same.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env["EXPLORER"] ?? "http://localhost:8080/",
    locale: "en-GB",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    },
  },
  projects: [
    { name: "desk", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", use: { ...devices["Pixel 7"], colorScheme: "dark" }, grep: /@phone/ },
    { name: "wide", use: { viewport: { width: 3840, height: 2160 } }, grep: /@wide/ },
  ],
});
