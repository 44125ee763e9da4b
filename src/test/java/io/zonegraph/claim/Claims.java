package io.zonegraph.claim;

import io.zonegraph.node.NodeKind;
import io.zonegraph.park.Park;
import io.zonegraph.source.Source;
import io.zonegraph.source.SourceKind;
import java.math.BigDecimal;
import java.time.Instant;

/** Nodes and claims to test with; all of them are rolled back with the test. */
final class Claims {

    private Claims() {}

    static Park park(String slug) {
        Park park = new Park();
        park.slug = slug;
        park.persist();
        return park;
    }

    static Citation citation() {
        Source source =
                Source.<Source>find("slug", "test-source").firstResultOptional().orElseGet(Claims::source);
        Citation citation = new Citation();
        citation.source = source;
        return citation;
    }

    private static Source source() {
        Source source = new Source();
        source.slug = "test-source";
        source.kind = SourceKind.REPORT;
        source.persist();
        return source;
    }

    static Claim about(Park park, Property property) {
        Claim claim = new Claim();
        claim.subjectId = park.id;
        claim.subjectKind = NodeKind.PARK;
        claim.property = property;
        claim.recordedBy = "test";
        claim.recordedAt = Instant.parse("2026-01-01T00:00:00Z");
        return claim;
    }

    static Claim area(Park park, String figure, String unit) {
        Claim claim = about(park, Property.AREA);
        claim.quantity = new BigDecimal(figure);
        claim.unit = unit;
        return claim;
    }
}
