package io.zonegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import io.zonegraph.question.InventedDatabase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is computed of each deal follows from what it states: what it comes to itself, and when it was concluded. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class DealFiguresTest {

    private static final String DEALS = """
            { deals(first: 100, after: %s) {
                nodes {
                    slug parties(first: 100) { nodes {
                        ... on Organisation { homeCountry { slug } seat { country { slug } } } ... on City { country { slug } } } }
                    partyCountries { nodes { slug } } countries { nodes { slug } }
                    kind binding stageGroup signedOn { value earliest latest } concludedOn { value earliest latest }
                    stages { stage on { value earliest latest } }
                    amounts { role amount { amount currency } }
                    ownAmounts { fromRole amount { amount currency } }
                }
                pageInfo { hasNextPage endCursor }
            } }""";

    @Inject
    Asking asking;

    @Inject
    InventedData data;

    @BeforeEach
    void load() {
        data.load();
    }

    @Test
    void a_deal_is_of_the_countries_of_its_parties_and_takes_place_in_others() {
        boolean elsewhere = false;
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode deal : deals()) {
            Set<String> countries = new TreeSet<>();
            for (JsonNode party : deal.at("/parties/nodes")) {
                for (String way : List.of("/homeCountry/slug", "/seat/country/slug", "/country/slug")) {
                    if (party.at(way).isTextual()) {
                        countries.add(party.at(way).textValue());
                    }
                }
            }
            Set<String> told = slugs(deal.at("/partyCountries/nodes"));
            assertEquals(countries, told, deal.get("slug").asText());
            elsewhere |= !slugs(deal.at("/countries/nodes")).containsAll(countries);
            told.forEach(country -> counts.merge(country, 1, Integer::sum));
        }
        assertTrue(elsewhere, "some party comes from where the deal does not take place");
        JsonNode groups = asking.ask("{ deals { groups(by: {field: PARTY_COUNTRIES}, counting: ALL, first: 1000) "
                        + "{ count keys { node { ... on Country { slug } } } } } }")
                .at("/deals/groups");
        Map<String, Integer> grouped = new TreeMap<>();
        for (JsonNode group : groups) {
            JsonNode slug = group.at("/keys/0/node/slug");
            if (slug.isTextual()) {
                grouped.put(slug.textValue(), group.get("count").intValue());
            }
        }
        assertEquals(counts, grouped);
    }

    private static Set<String> slugs(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get("slug").textValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_deal_comes_to_its_total_or_the_largest_of_its_parts_and_never_to_its_project() {
        Set<String> seen = new HashSet<>();
        for (JsonNode deal : deals()) {
            Map<String, Map<String, BigDecimal>> stated = new TreeMap<>();
            deal.get("amounts")
                    .forEach(amount -> stated.computeIfAbsent(
                                    amount.at("/amount/currency").asText(), any -> new TreeMap<>())
                            .merge(
                                    amount.get("role").asText(),
                                    new BigDecimal(amount.at("/amount/amount").asText()),
                                    BigDecimal::add));
            List<String> expected = new ArrayList<>();
            stated.forEach((currency, byRole) -> {
                byRole.remove("PROJECT");
                BigDecimal total = byRole.get("TOTAL");
                byRole.entrySet().stream()
                        .filter(role -> total == null || role.getKey().equals("TOTAL"))
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(role -> {
                            expected.add(currency + " " + role.getValue().stripTrailingZeros() + " " + role.getKey());
                            seen.add(role.getKey());
                        });
            });
            List<String> told = new ArrayList<>();
            deal.get("ownAmounts")
                    .forEach(own -> told.add(own.at("/amount/currency").asText() + " "
                            + new BigDecimal(own.at("/amount/amount").asText()).stripTrailingZeros() + " "
                            + own.get("fromRole").asText()));
            assertEquals(expected, told.stream().sorted().toList(), deal.toString());
        }
        assertTrue(seen.containsAll(Set.of("TOTAL", "EQUITY", "REGISTERED")), seen.toString());
    }

    @Test
    void a_deal_was_concluded_when_it_was_signed_or_licensed_and_an_intent_never() {
        Set<String> seen = new HashSet<>();
        for (JsonNode deal : deals()) {
            JsonNode told = deal.get("concludedOn");
            String why = why(deal);
            seen.add(why);
            assertEquals(why.isEmpty() ? first(deal) : null, told.isNull() ? null : told, deal.toString());
            seen.add(told.isNull() ? "" : "signed");
        }
        assertTrue(seen.containsAll(Set.of("INTENDED", "FAILED", "LETTER_OF_INTENT", "NO", "signed")), seen.toString());
    }

    /** Why it cannot have been concluded; empty if it can. */
    private static String why(JsonNode deal) {
        String group = deal.get("stageGroup").asText();
        String kind = deal.get("kind").asText();
        if (Set.of("MEMORANDUM_OF_UNDERSTANDING", "LETTER_OF_INTENT").contains(kind)) {
            return kind;
        }
        if (deal.get("binding").asText().equals("NO")) {
            return "NO";
        }
        return Set.of("CONCLUDED", "ENDED").contains(group) ? "" : group;
    }

    private static JsonNode first(JsonNode deal) {
        List<JsonNode> signed = on(deal, "SIGNED");
        List<JsonNode> dates = new ArrayList<>(on(deal, "LICENSED"));
        if (!deal.get("signedOn").isNull()) {
            dates.add(deal.get("signedOn"));
        } else {
            dates.addAll(signed);
            if (!signed.isEmpty() && signed.stream().allMatch(JsonNode::isNull)) {
                return null;
            }
        }
        return dates.stream()
                .filter(date -> !date.isNull())
                .min(Comparator.<JsonNode, String>comparing(
                                date -> date.get("earliest").asText())
                        .thenComparing(date -> date.get("latest").asText()))
                .orElse(null);
    }

    private static List<JsonNode> on(JsonNode deal, String stage) {
        return StreamSupport.stream(deal.get("stages").spliterator(), false)
                .filter(reached -> reached.get("stage").asText().equals(stage))
                .map(reached -> reached.get("on"))
                .toList();
    }

    private List<JsonNode> deals() {
        List<JsonNode> deals = new ArrayList<>();
        String after = "null";
        JsonNode page;
        do {
            page = asking.ask(DEALS.formatted(after)).get("deals");
            page.get("nodes").forEach(deals::add);
            after = page.at("/pageInfo/endCursor").toString();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return deals;
    }
}
