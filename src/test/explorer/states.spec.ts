import { accessible, expect, settled, test } from "./fixtures";

/** Each view with an address at which it has something to show, what it then shows, and one at which it has nothing. */
const VIEWS = [
  { view: "start", full: "", shows: "Latest deals" },
  { view: "a table", full: "parks", shows: "An Duong Industrial Park", empty: "parks?status=FULL", says: "Nothing fits these filters." },
  { view: "a node's page", full: "parks/an-duong", shows: "USD 175,000,000", empty: "parks/nowhere", says: "There is nothing called “nowhere”" },
  { view: "map", full: "map", shows: "An Duong Industrial Park", empty: "map?q=nothing-is-called-so", says: "Nothing with a known place lies in view." },
  { view: "network", full: "network?node=an-duong", shows: "Around", empty: "network?node=nowhere", says: "There is nothing called “nowhere”" },
  { view: "paths", full: "network?node=hansiba&to=hanssip", shows: "3 shortest paths: 2 hops each", empty: "network?node=autel-vietnam&to=hanssip&hops=1", says: "There is no path" },
  { view: "timeline", full: "timeline?node=tan-trao", shows: "entries", empty: "timeline?node=nowhere", says: "There is nothing called “nowhere”" },
  { view: "changes", full: "timeline?since=2026-01-01", shows: "changes", empty: "timeline?since=2099-01-01", says: "Nothing has changed since that day." },
  { view: "compare", full: "compare?kind=PARK&nodes=an-duong", shows: "USD 175,000,000", empty: "compare", says: "Choose two or more" },
  { view: "totals", full: "totals", shows: "Deals: Number, Year", empty: "totals?kind=LOAN", says: "There is nothing to add up." },
  { view: "data quality", full: "quality", shows: "Hanoi Southern Supporting Industrial Park", empty: "quality?stale=1901", says: "There is none." },
] as const;

for (const { view, full, shows, ...rest } of VIEWS) {
  test(`${view}: loading, then the data`, async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((go) => (answer = go));
    await page.route("**/graphql", async (route) => {
      await asked;
      await route.continue();
    });
    // What the page shows before it asks is shown while its own script is loaded.
    const held = page.waitForRequest("**/graphql");
    await page.goto(full);
    await held;
    await expect(page.locator("main").getByText("Loading…").first()).toBeAttached();
    answer();
    await expect(page.locator("main").getByText(shows).first()).toBeVisible();
    await settled(page);
  });

  test(`${view}: unreachable, and back again`, async ({ page, complaints }) => {
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(full);
    await expect(page.getByRole("alert").first()).toContainText("The service cannot be reached.");
    await accessible(page);
    await page.unroute("**/graphql");
    const again = page.getByRole("button", { name: "Try again" });
    await expect(async () => {
      if ((await again.count()) > 0) await again.first().click({ timeout: 1_000 });
      await expect(again).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
    await expect(page.locator("main").getByText(shows).first()).toBeVisible();
    // The browser reports the connections that the test cut.
    complaints.length = 0;
  });

  if ("empty" in rest) {
    test(`${view}: nothing to show, and saying so`, async ({ page }) => {
      await page.goto(rest.empty);
      await expect(page.locator("main").getByText(rest.says).first()).toBeVisible();
      await settled(page);
      await accessible(page);
    });
  }
}

test("start: a graph without data says so", async ({ page }) => {
  // The answer of a service that has loaded nothing: what the real one says, with every count at zero.
  await page.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/"totalCount":\d+/g, '"totalCount":0');
    await route.fulfill({ response: answer, body });
  });
  await page.goto("");
  await expect(page.getByText("No data have been loaded yet.")).toBeVisible();
});

for (const [address, code] of [
  ["parks", /assets\/TablePage-/],
  ["parks/an-duong", /assets\/park-/],
  ["totals", /assets\/deal-/],
  ["network?node=an-duong", /assets\/NetworkPage-/],
] as const) {
  test(`/${address} whose code does not come says so, and comes when it is there`, async ({ page, complaints }) => {
    await page.route(code, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be loaded.");
    await expect(page.getByRole("navigation").first()).toBeVisible();
    await accessible(page);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Reload" }).click();
    await settled(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This page could not be loaded.");
    // The browser reports what the test cut, and React what became of it.
    complaints.length = 0;
  });
}

test("network: nodes that could not be opened are asked for again", async ({ page, complaints }) => {
  await page.route("**/graphql", (route) =>
    route.request().postData()?.includes('"slug":"hai-phong"') ? route.abort() : route.continue(),
  );
  await page.goto("network?node=an-duong&open=hai-phong");
  await expect(page.getByRole("alert")).toContainText("The service cannot be reached.");
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("svg.drawing").getByRole("button", { name: /^Dinh Vu - Cat Hai Economic Zone, / })).toBeVisible();
  complaints.length = 0;
});

test("a table offers the map only where the map knows its filters", async ({ page }) => {
  const map = page.locator("main").getByRole("link", { name: "Map", exact: true });
  await page.goto("parks?kind=INDUSTRIAL");
  await expect(map).toHaveAttribute("href", /layers=park&kind=INDUSTRIAL/);
  await page.goto("parks?area=50..");
  await settled(page);
  await expect(page.getByRole("link", { name: "Totals" }).last()).toBeVisible();
  await expect(map).toHaveCount(0);
});

test("totals of what is not added up say so", async ({ page }) => {
  await page.goto("totals?of=nonsense");
  await expect(page.getByText("Nothing called “nonsense” is added up here.")).toBeVisible();
  await accessible(page);
  await page.getByLabel("Of what").selectOption("Parks");
  await expect(page).toHaveURL(/of=parks/);
  await expect(page.locator("main").getByText(/^Parks: Number/).first()).toBeVisible();
});

for (const [address, told] of [
  ["parks?after=forged", "BAD_CURSOR"],
  ["parks?sort=NONSENSE", "BAD_USER_INPUT"],
  ["parks?area=large..", "BAD_USER_INPUT"],
  ["deals?year=20x4", "BAD_USER_INPUT"],
  ["compare?kind=PARK&nodes=nowhere", "BAD_USER_INPUT"],
  ["totals?by=NONSENSE", "DealDimension"],
  ["totals?then=NONSENSE", "DealDimension"],
  ["timeline?since=yesterday", "BAD_USER_INPUT"],
] as const) {
  test(`/${address} is refused in the service's own words`, async ({ page, complaints }) => {
    await page.goto(address);
    const failure = page.getByRole("alert");
    await expect(failure).toContainText("The service refused this request.");
    await expect(failure).toContainText(told);
    await accessible(page);
    // The browser reports the status of the refusal.
    complaints.length = 0;
  });
}
