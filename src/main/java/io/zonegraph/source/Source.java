package io.zonegraph.source;

import io.smallrye.graphql.api.Deprecated;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Description("A publication that facts come from. Its title is its name.")
public class Source extends Node {

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of publication it is.")
    @Column(nullable = false)
    public SourceKind kind;

    @Description("Who published it. Null if unknown.")
    public @Nullable String publisher;

    @Description("Who published it first, where this is a syndicated copy; a copy is not a second source. Null if "
            + "it is the original.")
    public @Nullable String originalPublisher;

    @Description("Where it was found. Null if it is not on the web.")
    public @Nullable String url;

    @Description("The instant of publication. Null if no time of day is known.")
    public @Nullable Instant publishedAt;

    @Description("The offset from UTC that the time of publication was printed with, such as +07:00. Null if none "
            + "was printed.")
    public @Nullable String publishedOffset;

    @Embedded
    @EmbeddedColumnNaming("published_on_%s")
    @Description("The date of publication, where it was published. Null if unknown.")
    public @Nullable PartialDate publishedOn;

    @Description("Why the date of publication is inferred. Null if it is printed, or if none is known.")
    public @Nullable String publishedOnReason;

    @Embedded
    @EmbeddedColumnNaming("accessed_on_%s")
    @Description("When the curators last read it, as precisely as they noted it. Null if unknown.")
    public @Nullable PartialDate accessedOn;

    @Description("Why the date of reading is inferred. Null if it was noted, or if none is known.")
    public @Nullable String accessedOnReason;

    /** Follows from the other, and is null where that is no full day. */
    @Deprecated(reason = "Use accessedOn, which may be less precise than a day.")
    @Column(insertable = false, updatable = false)
    @Description("The day on which it was last read. Null if the day is unknown.")
    public @Nullable LocalDate retrievedOn;

    @Description("The language it is written in: BCP 47, such as en or vi. Null if unknown.")
    public @Nullable String language;

    @Description("The licence of its text, an SPDX identifier where there is one. Null if unknown; then none is "
            + "assumed.")
    public @Nullable String licence;

    @Enumerated(EnumType.STRING)
    @Description("How far it is relied on when sources disagree. Null if not judged.")
    public @Nullable Reliability reliability;
}
