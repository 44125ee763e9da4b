package io.zonegraph.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The projection of the claims whose value is a node and of which a subject may have many. */
@Entity
@Immutable
public class Link extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Property property;

    @Ignore
    @Column(nullable = false)
    public Long subjectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind subjectKind;

    @Ignore
    @Column(nullable = false)
    public Long objectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind objectKind;

    /** The first day that a deal or an event among the subjects is dated to; computed by the database. */
    @Ignore
    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate subjectOn;

    @Description("In which role the object stands to the subject. Null if no source tells.")
    public @Nullable String role;

    @Description("The side of a deal that a party stands on: A, B and so on. Null if there are no sides.")
    public @Nullable String side;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @AdaptToScalar(Scalar.Float.class)
    @Description("The share held, in percent, from 0 to 100. Null if unknown, or if there are no shares.")
    public @Nullable BigDecimal sharePercent;

    @AdaptToScalar(Scalar.Float.class)
    @Description("How much land the link is about, in hectares. Null if unknown, or if it is about none.")
    public @Nullable BigDecimal areaHectares;

    @Description("What the source calls it, such as the title of a position. Null if it has no name of its own.")
    public @Nullable String label;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    @Description("Since when it holds. Null if unknown.")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    @Description("Until when it held. Null if it still holds, or if unknown.")
    public @Nullable PartialDate validTo;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
