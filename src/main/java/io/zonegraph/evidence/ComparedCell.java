package io.zonegraph.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Property;
import io.zonegraph.node.NodeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Computed by a function of the database. Cells of one line make up a {@link ComparedProperty}. */
@Entity
@Immutable
@Table(name = "zg_comparison")
@Description("What is known of one node in a comparison.")
public class ComparedCell extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Integer line;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Property property;

    @Ignore
    public @Nullable String label;

    @Description("The unit of the figure, which is that of the line, by UCUM. Null if the line has no figures.")
    public @Nullable String unit;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @NonNull
    @Description("Whether anything is known; if not, the claim is null, and that says nothing about the world.")
    @Column(nullable = false)
    public Boolean known;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description("The claim that is believed, with the value as printed, its date and its evidence. Null if nothing is "
            + "known.")
    public @Nullable Claim claim;

    @AdaptToScalar(Scalar.Float.class)
    @Description(
            "The figure in the unit of the line. Null if nothing is known, if the value is no figure, or if its unit "
                    + "measures something else. Money is in the claim, in its own currency.")
    public @Nullable BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    @Description(
            "Whether by the claim's own dates it certainly was of the day or of one before, or only may have been; where no "
                    + "end is told it is taken to go on. Null without `asOf`, or if nothing is known.")
    public @Nullable Certainty holds;

    @Enumerated(EnumType.STRING)
    @Description(
            "Whether the node was not there yet on the day: not established, not happened, not made or not begun. Null if it "
                    + "was, if no source dates it, or without `asOf`.")
    public @Nullable Certainty notYetEstablished;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description("The claim that tells since when it is there, as in `facts`. Null where `notYetEstablished` is.")
    public @Nullable Claim establishment;
}
