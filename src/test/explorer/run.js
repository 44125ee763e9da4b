// Runs all tests against the service at the address given; pictures of every page go to the folder given, if one is.
import { spawnSync } from "node:child_process";

const [url, pictures] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "test"], {
  stdio: "inherit",
  env: { ...process.env, EXPLORER: url, ...(pictures && { PICTURES: pictures }) },
});
process.exit(status ?? 1);
