package io.zonegraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.zonegraph.node.NodeKind;
import io.zonegraph.node.NodeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Claims that say different things have different keys, whatever signs their texts hold. */
class ClaimKeyTest {

    private static final List<String> PIECES = List.of("\u001f", "asPrinted=", "label=", "note=", "a", "");

    @Test
    void no_text_passes_for_two() {
        assertNotEquals(key("x\u001fasPrinted=y", null), key("x", "y"));
        assertNotEquals(key("x\u001f", "y"), key("x", "\u001fy"));
    }

    /** Drawn from a seed. */
    @Test
    void only_the_same_texts_have_the_same_key() {
        Random random = new Random(7);
        Map<String, List<String>> said = new HashMap<>();
        for (int claim = 0; claim < 20_000; claim++) {
            List<String> texts = List.of(text(random), text(random));
            List<String> before = said.putIfAbsent(key(texts.getFirst(), texts.getLast()), texts);
            assertEquals(texts, before == null ? texts : before);
        }
    }

    /** Keys are kept for good: a change of them would end every claim and record it anew. */
    @Test
    void stays_what_it_was() {
        assertEquals("ce89539419297746ac25d91384270f110cbfee994f02b67927b08f0fee827f92", key("large", "12,043 ha"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < 4; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String key(@Nullable String label, @Nullable String printed) {
        Claim claim = new Claim();
        claim.subjectId = 1L;
        claim.subjectKind = NodeKind.PARK;
        claim.property = Property.AREA;
        claim.label = label;
        claim.asPrinted = printed;
        return ClaimKey.of(
                new Assertion(claim, List.of(), List.of()), Map.of(new NodeRef(NodeKind.PARK, 1L), "Park/x"));
    }
}
