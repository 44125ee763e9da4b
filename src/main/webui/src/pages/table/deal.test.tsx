import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { formats } from "../../i18n/format";
import { dealItems } from "../node/rows";
import deals from "./deal";

const format = formats("en", (key, options) => `${key} ${Object.values(options ?? {}).join(" ")}`);

const sum = (amount: string) => ({ amount, currency: "USD" });

/** An addition of 12 million to a project that comes to 100 million with it. */
const DEAL = {
  ownAmounts: [{ fromRole: "REGISTERED", amount: sum("12000000") }],
  amounts: [
    { role: "PROJECT", amount: sum("100000000"), claim: { id: "project" } },
    { role: "REGISTERED", amount: sum("12000000"), claim: { id: "added" } },
  ],
};

const told = (element: unknown) => JSON.stringify(element, (key, value) => (key === "_owner" ? null : value));

describe("what a deal comes to", () => {
  it("is its own amount where it is listed", () => {
    const edges = [{ node: { id: "deal", ...DEAL } }] as unknown as Parameters<typeof dealItems>[0];
    const details = dealItems(edges, format).map(({ detail }) => detail as ReactElement<{ children: unknown }>);
    const shown = told(details.map(({ props }) => props.children));
    expect(shown).toContain("12M");
    expect(shown).not.toContain("100M");
  });

  it("is its own amount in the table, with the claims that it was made of", () => {
    const column = deals.columns.find(({ name }) => name === "AMOUNT");
    const row = DEAL as unknown as Parameters<NonNullable<typeof column>["text"]>[0];
    expect(column?.text(row, format)).toContain("12,000,000");
    expect(column?.text(row, format)).not.toContain("100,000,000");
    const cell = told(column?.cell?.(row, format));
    expect(cell).toContain('"claimId":"added"');
    expect(cell).not.toContain('"claimId":"project"');
  });
});
