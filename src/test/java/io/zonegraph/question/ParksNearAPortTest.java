package io.zonegraph.question;

import static io.zonegraph.question.Answers.all;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question that joins most: a place, a figure, an owner in the end and deals since a day. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class ParksNearAPortTest {

    /** All places lie on one meridian. */
    private static final double KILOMETRES_PER_DEGREE = 111.195;

    private static final Question QUESTION = new Question("consultant/01-near-a-deep-sea-port");

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
        JsonNode parks = QUESTION.response().at("/data/parks/nodes");
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

    private static List<String> near(String variable, Object value) throws IOException {
        ObjectNode variables = QUESTION.variables();
        variables.putPOJO(variable, value);
        return all(QUESTION.response(variables).at("/data/parks/nodes"), "/slug");
    }
}
