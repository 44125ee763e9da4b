package io.zonegraph.question;

import static io.zonegraph.question.Answers.all;
import static io.zonegraph.question.Answers.amounts;
import static io.zonegraph.question.Answers.counts;
import static io.zonegraph.question.Answers.millions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions that are hardest to answer, with answers that were worked out from the invented data by hand. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class HardQuestionsTest {

    @Inject
    InventedData data;

    @BeforeEach
    void load() {
        data.load();
    }

    /** The concession counts and its three parts do not; memoranda, letters and what failed or is over do not either. */
    @Test
    void money_by_year() throws IOException {
        JsonNode deals = new Question("analyst/02-money-by-year").response().at("/data/deals");
        assertEquals(17, deals.at("/concluded/count").asInt());
        assertEquals(14, deals.at("/concluded/excluded").asInt());
        assertEquals(
                Map.of(
                        "USD REGISTERED", millions(100 + 30 + 45 + 70 + 150 + 33),
                        "USD TOTAL", millions(12 + 25 + 9 + 250 + 400 + 10 + 2),
                        "CNY TOTAL", millions(200 + 300),
                        "CNY EQUITY", millions(900),
                        "SGD REGISTERED", millions(60)),
                amounts(deals.at("/concluded/amounts")));
        assertEquals(
                millions(12 + 25 + 9 + 250 + 400 + 10 + 2 + 500 + 90 + 8 + 5 + 6 + 150 + 80),
                amounts(deals.at("/onPaper/amounts")).get("USD TOTAL"));
        assertTrue(deals.at("/all/amounts").isEmpty(), "a concession and its parts are among them");
        assertEquals(
                Map.of("2019", 0, "2020", 1, "2021", 1, "2022", 2, "2023", 5, "2024", 4, "2025", 4, "null", 0),
                counts(deals.at("/byYear")),
                "years in which nothing counts are told as well");
    }

    @Test
    void deals_of_a_city_by_year_and_kind() throws IOException {
        JsonNode groups =
                new Question("agency/06-deals-by-year-and-kind").response().at("/data/deals/groups");
        Map<String, Integer> counted = counts(groups);
        assertEquals(
                Map.of(
                        "2023 INVESTMENT_CERTIFICATE", 1,
                        "2023 LAND_LEASE", 2,
                        "2024 COOPERATION_AGREEMENT", 0,
                        "2024 INVESTMENT_CERTIFICATE", 2,
                        "2024 LAND_LEASE", 1,
                        "2024 MEMORANDUM_OF_UNDERSTANDING", 0,
                        "2025 INVESTMENT_CERTIFICATE", 2,
                        "2025 LAND_LEASE", 1,
                        "2025 LETTER_OF_INTENT", 0,
                        "2025 CONCESSION", 1),
                counted,
                "kinds of which nothing counts are told as well");
    }

    /** Three chains lead to the Chinese office, two to Lion Capital: 50 % of Flint Holding are Amber Holding's. */
    @Test
    void owners_in_the_end() throws IOException {
        JsonNode owners =
                new Question("analyst/03-who-owns-flint").response().at("/data/organisation/ultimateOwners/edges");
        assertEquals(List.of("east-pattern-assets", "lion-capital"), all(owners, "/node/slug"));
        assertEquals(List.of(30 + 50 * 80 / 100, 20 + 50 * 20 / 100), all(owners, "/sharePercent", JsonNode::asInt));
        assertEquals(List.of(3, 2), all(owners, "/chainLength", JsonNode::asInt));
    }

    @Test
    void owners_before_and_after_a_sale() throws IOException {
        JsonNode coral = new Question("analyst/04-coral-before-and-after-the-sale")
                .response()
                .at("/data/organisation");
        assertEquals(List.of("east-pattern-group"), all(coral.get("then"), "/claim/object/slug"));
        assertEquals(List.of("sample-group"), all(coral.get("now"), "/claim/object/slug"));
        assertEquals(List.of("sample-group"), all(coral.at("/ultimateOwners/edges"), "/node/slug"));
    }

    @Test
    void links_through_deals_and_owners() throws IOException {
        JsonNode paths = new Question("analyst/05-linked-how").response().at("/data/paths");
        List<List<String>> ways = new ArrayList<>();
        paths.forEach(path -> ways.add(all(path.get("hops"), "/to/slug")));
        assertEquals(
                List.of(
                        List.of("beryl-memorandum-2024", "beryl-estates", "east-pattern-group", "east-pattern-assets"),
                        List.of("dolomite-kite-2024", "dolomite-estates", "east-pattern-group", "east-pattern-assets")),
                ways);
    }

    @Test
    void a_city_before_and_after_a_merger() throws IOException {
        JsonNode told = new Question("analyst/01-before-and-after-the-merger")
                .response()
                .get("data");
        assertEquals(
                List.of(1000, 2_000_000, 6, 2), all(told.at("/portSample/before"), "/claim/quantity", JsonNode::asInt));
        assertEquals(
                List.of(1000 + 600, 3_100_000, 6 + 3, 2),
                all(told.at("/portSample/after"), "/claim/quantity", JsonNode::asInt));
        assertEquals(
                List.of("", "", "", "7/2024/INVENTED"),
                all(told.at("/portSample/after"), "/predates/label"),
                "The rank of 2024 was given before the merger.");
        assertEquals(
                "north-sample", told.at("/garnet/before/0/claim/object/slug").asText());
        assertEquals("port-sample", told.at("/garnet/after/0/claim/object/slug").asText());
    }

    /** Of Flint Park three figures were replaced; the letter of intent has seven claims. */
    @Test
    void changes_between_two_editions() throws IOException {
        JsonNode changes = new Question("agency/11-changes-since-the-newsletter")
                .response()
                .at("/data/changes");
        assertEquals(
                Map.of("CLAIM_RECORDED", 3 + 7, "CLAIM_SUPERSEDED", 3, "NODE_ADDED", 1), counts(changes.get("groups")));
        JsonNode park =
                new Question("analyst/11-what-was-known-then").response().at("/data/park");
        assertEquals(List.of(130, 70, 35), all(park.get("then"), "/claim/quantity", JsonNode::asInt));
        assertEquals(List.of(90, 110, 55), all(park.get("now"), "/claim/quantity", JsonNode::asInt));
    }

    @Test
    void where_sources_disagree() throws IOException {
        JsonNode conflicts =
                new Question("analyst/07-where-sources-disagree").response().at("/data/conflicts/nodes");
        assertEquals(List.of("garnet-kite-2024", "coral", "hematite"), all(conflicts, "/subject/slug"));
        assertEquals(List.of("AMOUNT", "AREA", "CONSTRUCTION_STARTED_ON"), all(conflicts, "/property"));
        assertEquals(List.of("false", "false", "true"), all(conflicts, "/decided"));
    }

    @Test
    void deals_with_parties_owned_from_china() throws IOException {
        JsonNode deals = new Question("analyst/08-chinese-money").response().at("/data/deals");
        assertEquals(
                List.of(
                        "amber-kite-2024",
                        "amber-moth-2023",
                        "dolomite-kite-2024",
                        "emerald-kite-2022",
                        "flint-kite-2023",
                        "garnet-kite-2024",
                        "lapis-venture-2024",
                        "marble-moth-2025",
                        "pattern-takeover-2023"),
                all(deals.get("nodes"), "/slug"));
        assertEquals(Map.of("viet-nam", 7, "china", 2), counts(deals.get("groups")));
        assertEquals(
                Map.of(
                        "USD REGISTERED", millions(100 + 70 + 150),
                        "USD TOTAL", millions(12 + 25 + 9),
                        "CNY TOTAL", millions(200)),
                amounts(deals.at("/groups/0/amounts")));
    }

    @Test
    void zones_that_share_land() throws IOException {
        JsonNode zones = new Question("agency/05-zones-we-run").response().at("/data/organisation/managedZones");
        assertTrue(zones.at("/totals/areaHectares/sum").isNull());
        assertEquals(2, zones.at("/totals/areaHectares/known").asInt());
        assertEquals(
                "These overlap, and no sum is told that would count what they share more than once: "
                        + "Port Sample Coastal Zone and Port Sample Free Trade Zone. "
                        + "Filter for rows that do not, or ask for `overlaps: COUNT_TWICE`.",
                zones.at("/totals/warning").asText());
        assertEquals(20_000 + 5_000, zones.at("/twice/areaHectares/sum").asInt());
        assertEquals(
                "These overlap, and sums count what they share more than once: "
                        + "Port Sample Coastal Zone and Port Sample Free Trade Zone.",
                zones.at("/twice/warning").asText());
    }

    @Test
    void facets_over_one_filter() throws IOException {
        JsonNode parks = new Question("developer/04-facets").response().at("/data/parks");
        assertEquals(11, parks.get("totalCount").asInt());
        assertEquals(Map.of("OPERATING", 9, "UNDER_CONSTRUCTION", 2), counts(parks.get("status")));
        assertEquals(
                Map.of("INDUSTRIAL", 7, "HIGH_TECH", 2, "LOGISTICS", 1, "SUPPORTING_INDUSTRY", 1),
                counts(parks.get("kind")));
        assertEquals(
                Map.of("sample-coastal", 3, "sample-free-trade", 2, "hill-high-tech", 1, "null", 5),
                counts(parks.get("zone")));
        assertEquals(Map.of("viet-nam", 10, "china", 1), counts(parks.get("country")));
    }

    @Test
    void pages_hold_every_park_once() throws IOException {
        Question question = new Question("developer/03-pages");
        ObjectNode variables = question.variables().put("cursors", true);
        List<List<String>> pages = new ArrayList<>();
        JsonNode parks;
        do {
            parks = question.response(variables).at("/data/parks");
            pages.add(all(parks.get("nodes"), "/slug"));
            variables.set("after", parks.at("/pageInfo/endCursor"));
        } while (parks.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(
                List.of(
                        List.of("amber", "beryl", "coral", "dolomite", "emerald"),
                        List.of("flint", "garnet", "hematite", "iolite", "jade"),
                        List.of("kyanite", "lapis", "marble", "opal")),
                pages);
    }
}
