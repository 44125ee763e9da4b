import { accessible, expect, fits, settled, test } from "./fixtures";

/** Every page, with the heading by which it is known. */
const PAGES: Readonly<Record<string, string | RegExp>> = {
  "": /Who is building what/,
  map: "Map",
  "map?layers=infrastructure&kind=SEA_PORT": "Map",
  network: "Network",
  "network?node=hai-phong&depth=2": "Network",
  "network?node=hansiba&to=hanssip": "Network",
  timeline: "Timeline",
  "timeline?node=hai-phong": "Timeline",
  compare: "Compare",
  "compare?kind=PARK&nodes=an-duong,tan-trao,hanssip": "Compare",
  totals: "Totals",
  "totals?of=deals&then=STAGE_GROUP&counting=ALL": "Totals",
  quality: "Data quality",
  countries: "Countries",
  "countries/viet-nam": /Viet ?Nam/,
  cities: "Cities",
  "cities/hai-phong": "Hai Phong",
  zones: "Economic zones",
  "zones/hai-phong-free-trade-zone": /Free Trade Zone/,
  parks: "Parks",
  "parks/an-duong": "An Duong Industrial Park",
  subdivisions: "Parts of parks",
  "subdivisions/an-duong-phase-1": /phase one/,
  developers: "Developers",
  "developers/shenyue": /Shenyue/,
  organisations: "Other organisations",
  "organisations/shenzhen-investment-holdings": /Shenzhen Investment Holdings/,
  deals: "Deals",
  "deals/autel-an-duong-certificate-2024": /Autel/,
  events: "Events",
  "events/an-duong-groundbreaking-2016-12-09": /An Duong/,
  commitments: "Commitments",
  "commitments/carrying-out-talks-goal": "Talks on carrying out the agreement",
  infrastructure: "Infrastructure",
  "infrastructure/hai-phong-port": /Port/,
  people: "People",
  "people/guo-ziping": /Guo Ziping/,
  sectors: "Sectors",
  "sectors/artificial-intelligence": /Artificial intelligence/i,
  sources: "Sources",
  "sources/sea-ports": /^sea-ports/,
  "parks/nowhere": /There is nothing called/,
  "nowhere": "There is no such page",
};

/** The folder for a picture of each page, for people to look at; there are none unless it is named. */
const PICTURES = process.env["PICTURES"];

/** Those that differ most in what they do with room. */
const WIDE = ["", "map", "network?node=hai-phong&depth=2", "parks", "parks/an-duong", "totals", "quality"];

for (const [address, heading] of Object.entries(PAGES)) {
  test(`/${address} @phone${WIDE.includes(address) ? " @wide" : ""}`, async ({ page, complaints }, { project }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await settled(page);
    await expect(page).toHaveTitle(/Zonegraph/);
    await fits(page);
    if (PICTURES) {
      const name = address.replace(/[^a-z0-9]+/gi, "-") || "start";
      await page.screenshot({ path: `${PICTURES}/explorer/${name}-${project.name}.png`, fullPage: true });
    }
    await accessible(page);
    // The browser itself reports the status of a mistyped address.
    if (address === "nowhere") complaints.length = 0;
  });
}
