package io.zonegraph.dataset;

import io.zonegraph.city.Country;
import io.zonegraph.dataset.Entry.DateEntry;
import io.zonegraph.node.Node;
import io.zonegraph.organisation.Organisation;
import io.zonegraph.organisation.OrganisationKind;
import io.zonegraph.sector.Sector;
import io.zonegraph.sector.SectorScheme;
import io.zonegraph.source.Reliability;
import io.zonegraph.source.Source;
import io.zonegraph.source.SourceKind;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the few attributes that are no claims: they are what a node is, not what is said about it. */
final class NodeAttributes {

    private static final Set<String> OF_SOURCES = Set.of(
            "kind",
            "publisher",
            "originalPublisher",
            "url",
            "publishedAt",
            "publishedOffset",
            "publishedOn",
            "accessedOn",
            "language",
            "licence",
            "reliability");

    /** Finds a sector of the data set by its slug. */
    private final Function<String, Sector> sectors;

    NodeAttributes(Function<String, Sector> sectors) {
        this.sectors = sectors;
    }

    /**
     * @param defaults what the file says of all its nodes that do not say otherwise
     */
    void read(Entry entry, Entry defaults, Node node) {
        switch (node) {
            case Country country -> readCountry(entry.allowing(Set.of("alpha2", "alpha3")), country);
            case Sector sector -> readSector(entry.allowing(Set.of("scheme", "code", "closestMatch")), sector);
            case Organisation organisation ->
                organisation.kind =
                        required("kind", entry.allowing(Set.of("kind")).constant("kind", OrganisationKind.class));
            case Source source -> readSource(entry.allowing(OF_SOURCES), defaults, source);
            default -> entry.allowing(Set.of());
        }
    }

    private static void readCountry(Entry entry, Country country) {
        country.alpha2 = entry.text("alpha2");
        country.alpha3 = entry.text("alpha3");
    }

    private void readSector(Entry entry, Sector sector) {
        sector.scheme = required("scheme", entry.constant("scheme", SectorScheme.class));
        sector.code = entry.requiredText("code");
        String closest = entry.text("closestMatch");
        sector.closestMatch = closest == null ? null : sectors.apply(closest);
    }

    private static void readSource(Entry entry, Entry defaults, Source source) {
        source.kind = required("kind", entry.constant("kind", SourceKind.class));
        source.publisher = entry.text("publisher");
        source.originalPublisher = entry.text("originalPublisher");
        source.url = entry.text("url");
        source.publishedOffset = entry.text("publishedOffset");
        Optional<DateEntry> published = entry.date("publishedOn");
        source.publishedOn = published.map(DateEntry::date).orElse(null);
        source.publishedOnReason = published.map(DateEntry::reason).orElse(null);
        Entry dated = entry.find("accessedOn").isPresent() ? entry : defaults;
        Optional<DateEntry> accessed = dated.date("accessedOn");
        source.accessedOn = accessed.map(DateEntry::date).orElse(null);
        source.accessedOnReason = accessed.map(DateEntry::reason).orElse(null);
        source.language = entry.text("language");
        source.licence = entry.text("licence");
        source.reliability = entry.constant("reliability", Reliability.class);
        try {
            String at = entry.text("publishedAt");
            source.publishedAt = at == null ? null : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new EntryException("publishedAt is an instant with its offset: " + e.getMessage());
        }
    }

    private static <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw new EntryException("the attribute " + key + " is missing");
        }
        return value;
    }
}
