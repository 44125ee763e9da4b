import { readFileSync } from "node:fs";
import { expect, settled, test } from "./fixtures";

test("an agency shows that a meeting is no deal", async ({ page }) => {
  await page.goto("");
  const search = page.getByRole("combobox", { name: "Search names in any language" });
  await search.fill("an duong");
  await page.getByRole("option", { name: /An Duong Industrial Park/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An Duong Industrial Park");
  const deals = page.locator("section", { has: page.getByRole("heading", { name: /^Deals/ }) });
  await expect(deals.locator(".stage.concluded")).toHaveCount(3);
  await page.goto("events");
  await settled(page);
  await expect(page.locator(".rows .event-kind").first()).toBeVisible();
  await expect(page.locator(".rows .stage")).toHaveCount(0);
  await page.goto("deals?stage=INTENDED");
  await settled(page);
  await expect(page.locator(".rows .stage")).toHaveClass(/intended/);
});

test("a consultant narrows parks down and defends the choice", async ({ page }) => {
  await page.goto("parks");
  await page.getByRole("group", { name: "City" }).getByLabel(/Hai Phong/).check();
  await expect(page).toHaveURL(/city=hai-phong/);
  await expect(page.getByText("2 found")).toBeVisible();
  await page.getByLabel("Mark An Duong Industrial Park for comparing").check();
  await page.getByLabel("Mark Tan Trao Industrial Park for comparing").check();
  await page.getByRole("link", { name: "Compare 2" }).click();
  await expect(page.getByRole("columnheader", { name: /Tan Trao/ })).toBeVisible();
  const investment = page.getByRole("row", { name: /Investment/ });
  await expect(investment.getByText("unknown")).toBeVisible();
  await investment.getByRole("button", { name: /175,000,000/ }).click();
  const evidence = page.getByRole("dialog", { name: "Evidence" });
  await expect(evidence.getByText("China.org.cn")).toBeVisible();
  await expect(evidence.getByText("13 Dec 2016").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const saved = readFileSync(await (await saving).path(), "utf8");
  expect(saved).toContain("Investment,An Duong Industrial Park,");
  expect(saved).toContain("unknown");
});

test("an analyst follows a city and finds where sources disagree", async ({ page }) => {
  await page.goto("timeline?node=hai-phong");
  await settled(page);
  await page.getByLabel(/^Succession/).check();
  await expect(page).toHaveURL(/kinds=SUCCESSION/);
  await expect(page.locator(".entry")).toHaveCount(1);
  await expect(page.locator(".entry")).toContainText("Hai Duong merged into Hai Phong");
  await page.getByRole("link", { name: "Data quality" }).click();
  const conflict = page.locator(".conflicts > li", { hasText: "Hanoi Southern Supporting Industrial Park" });
  await expect(conflict).toContainText("581");
  await expect(conflict).toContainText("640");
  await conflict.getByRole("button", { name: /640/ }).hover();
  await expect(page.getByRole("dialog", { name: "Evidence" })).toContainText("N&G Corp");
  await page.goto("network?node=hansiba&to=hanssip");
  await expect(page.getByRole("heading", { name: "3 shortest paths: 2 hops each" })).toBeVisible();
});

test("a front-end developer finds the API, its examples and the same answers", async ({ page, request }) => {
  await page.goto("");
  await page.getByRole("link", { name: "GraphiQL" }).click();
  await expect(page.locator(".graphiql-execute-button")).toBeVisible();
  const answer = await request.post("graphql", { data: { query: "{ parks { totalCount } }" } });
  const { data } = await answer.json();
  await page.goto("parks");
  await expect(page.getByText(`${data.parks.totalCount} found`)).toBeVisible();
});
