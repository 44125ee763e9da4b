package io.zonegraph.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions that are hardest to answer, with answers that were worked out from the invented data by hand. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class HardQuestionsTest {

    /** All places lie on one meridian. */
    private static final double KILOMETRES_PER_DEGREE = 111.195;

    private static final String MILLIONS = "000000";

    @Inject
    InventedData data;

    @BeforeEach
    void load() {
        data.load();
    }

    /**
     * Left out: Beryl (a memorandum and a lease that was cancelled), Coral (sold by the Chinese group before 2023, which
     * only invests in the park now), Dolomite (50 ha, not more), Emerald (its deal is of 2022), Garnet (51.15 km away),
     * Marble (nobody knows where it lies). Opal's developer is Chinese and has no owner; of Flint's deal only the year
     * is known.
     */
    @Test
    void parks_near_a_deep_sea_port_with_land_left_a_chinese_owner_and_a_deal_since_2023() throws IOException {
        Question question = new Question("consultant/01-near-a-deep-sea-port");
        JsonNode parks = question.response().at("/data/parks/nodes");
        assertEquals(List.of("amber", "opal", "flint"), all(parks, "/slug"));
        assertEquals(List.of(80, 75, 90), all(parks, "/availableAreaHectares", JsonNode::asInt));
        List<Double> degrees = List.of(0.10, 0.20, 0.44);
        for (int i = 0; i < degrees.size(); i++) {
            assertEquals(
                    degrees.get(i) * KILOMETRES_PER_DEGREE,
                    parks.get(i).get("distance").asDouble(),
                    0.001);
        }
    }

    @Test
    void each_condition_of_that_question_keeps_out_what_it_should() throws IOException {
        assertEquals(List.of("amber", "opal", "flint", "garnet"), near("withinKilometres", 52));
        assertEquals(List.of("amber", "opal", "dolomite", "flint"), near("hectares", 49.9));
        assertEquals(List.of("amber", "opal", "emerald", "flint"), near("since", "2022-11"));
        assertEquals(List.of("amber", "opal"), near("since", "2023-01-02"));
        assertEquals(List.of("coral"), near("owner", "VN"));
        assertEquals(List.of("amber", "flint"), near("owner", "SG"));
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
                amounts(deals.at("/all/amounts")).get("USD TOTAL"));
        assertEquals(
                Map.of("2020", 1, "2021", 1, "2022", 2, "2023", 5, "2024", 4, "2025", 4), counts(deals.at("/byYear")));
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
                        "2024 INVESTMENT_CERTIFICATE", 2,
                        "2024 LAND_LEASE", 1,
                        "2025 INVESTMENT_CERTIFICATE", 2,
                        "2025 LAND_LEASE", 1,
                        "2025 CONCESSION", 1),
                counted);
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
        assertEquals(20_000 + 5_000, zones.at("/totals/areaHectares/sum").asInt());
        assertEquals(2, zones.at("/totals/areaHectares/known").asInt());
        assertEquals(
                "These share land, which sums of areas count more than once: "
                        + "Port Sample Coastal Zone and Port Sample Free Trade Zone.",
                zones.at("/totals/warning").asText());
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

    private static List<String> near(String variable, Object value) throws IOException {
        Question question = new Question("consultant/01-near-a-deep-sea-port");
        ObjectNode variables = question.variables();
        variables.putPOJO(variable, value);
        return all(question.response(variables).at("/data/parks/nodes"), "/slug");
    }

    private static List<String> all(JsonNode list, String pointer) {
        return all(list, pointer, JsonNode::asText);
    }

    private static <T> List<T> all(JsonNode list, String pointer, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        list.forEach(each -> values.add(read.apply(each.at(pointer))));
        return values;
    }

    private static String millions(int millions) {
        return millions + MILLIONS;
    }

    private static Map<String, String> amounts(JsonNode totals) {
        Map<String, String> sums = new TreeMap<>();
        totals.forEach(total -> sums.put(
                total.get("currency").asText() + " " + total.get("role").asText(),
                new BigDecimal(total.get("sum").asText()).toPlainString()));
        return sums;
    }

    /** By the values or slugs of their keys. */
    private static Map<String, Integer> counts(JsonNode groups) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode group : groups) {
            List<String> keys = new ArrayList<>();
            group.get("keys").forEach(key -> {
                JsonNode slug = key.at("/node/slug");
                keys.add(slug.isMissingNode() ? key.path("value").asText("null") : slug.asText());
            });
            counts.put(String.join(" ", keys), group.get("count").asInt());
        }
        return counts;
    }
}
