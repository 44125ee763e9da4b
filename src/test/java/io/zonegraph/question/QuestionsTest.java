package io.zonegraph.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonegraph.dataset.InventedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users ask is one typed request, and answered to the letter. */
@QuarkusTest
@TestProfile(InventedDatabase.class)
class QuestionsTest {

    private static final int AT_LEAST_OF_EACH_USER = 10;

    @Inject
    InventedData data;

    @BeforeEach
    void load() {
        data.load();
    }

    static Stream<Question> questions() {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void is_answered_as_expected(Question question) throws IOException {
        JsonNode response = question.response();
        if (System.getProperty("golden.write") != null) {
            question.write(response);
        }
        assertTrue(response.path("errors").isMissingNode(), response::toPrettyString);
        assertEquals(question.expected(), Question.pretty(response));
    }

    @Test
    void every_question_begins_with_the_words_of_the_user() throws IOException {
        for (Question question : questions().toList()) {
            String first = question.text().lines().findFirst().orElseThrow();
            assertTrue(first.startsWith("# ") && first.endsWith("?"), question + " begins with " + first);
        }
    }

    @Test
    void each_kind_of_user_asks_ten_or_more() {
        Map<String, Long> asked =
                questions().collect(Collectors.groupingBy(q -> q.name().split("/")[0], Collectors.counting()));
        assertEquals(4, asked.size(), asked::toString);
        assertTrue(asked.values().stream().allMatch(count -> count >= AT_LEAST_OF_EACH_USER), asked::toString);
    }
}
