// Opens GraphiQL in headless Chromium, on a desk and on a phone, opens an example in a tab and runs it. Fails on any
// word on the console, any request to another host, and if no result appears.
import { chromium } from "playwright-core";

const [url, title, expected, pictures] = process.argv.slice(2);
const page = new URL(url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const complaints = [];

for (const [name, viewport] of Object.entries({ desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  const context = await browser.newContext({ viewport, isMobile: name === "phone", hasTouch: name === "phone" });
  const tab = await context.newPage();
  // A busy machine draws slowly; what never comes fails all the same.
  tab.setDefaultTimeout(80_000);
  tab.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(`${name}: ${line.text()}`));
  tab.on("pageerror", (error) => complaints.push(`${name}: ${error.message}`));
  tab.on("requestfailed", (request) => complaints.push(`${name}: failed: ${request.url()}`));
  tab.on("request", (request) => {
    const to = new URL(request.url());
    if (to.host !== page.host && !["data:", "blob:"].includes(to.protocol)) complaints.push(`${name}: foreign: ${to}`);
  });

  const schema = tab.waitForResponse((answer) => answer.request().postData()?.includes("IntrospectionQuery"));
  await tab.goto(url);
  await (await schema).finished();
  const run = tab.locator(".graphiql-execute-button");
  await run.waitFor();
  const example = tab.getByRole("button", { name: title });
  if (name === "phone") await tab.getByRole("button", { name: "Show Examples" }).click();
  await example.click();
  // GraphiQL learns which operation a new tab holds a moment after it opens; who is quicker than that asks once more.
  let shown = false;
  for (let attempt = 1; !shown; attempt++) {
    await tab.waitForTimeout(1500);
    await run.click();
    // The editor writes hard spaces.
    shown = await tab.waitForFunction(
      (text) => document.querySelector(".result-window")?.innerText.replace(/\s/g, " ").includes(text), expected,
      { timeout: 20_000 }).catch((late) => { if (attempt === 4) throw late; return false; });
  }
  // What the editor has to say about a document it says a moment later.
  await tab.waitForTimeout(1500);
  if (pictures) await tab.screenshot({ path: `${pictures}/graphiql-${name}.png` });
  console.log(`ok     ${name}: ${title}`);
  await context.close();
}

await browser.close();
complaints.forEach((complaint) => console.log(`error  ${complaint}`));
process.exit(complaints.length === 0 ? 0 : 1);
