package io.zonegraph.deal;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.graph.CountedWhen;
import io.zonegraph.graph.Overlapping;
import io.zonegraph.node.Node;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@CountedWhen(attribute = "stageGroup", is = "CONCLUDED")
@CountedWhen(attribute = "countable", is = "true")
@Overlapping(
        steps = "deal_whole",
        part = "umbrella",
        figures = {"areaHectares", "amounts", "ownAmounts"},
        when = "if one is a part of the other")
@Description("A transaction or agreement between parties. A deal without amounts is undisclosed, not free.")
public class Deal extends Node {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What kind of transaction or agreement it is. Null if unknown.")
    public @Nullable DealKind kind;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("Whether it binds the parties. Null if not judged.")
    public @Nullable Binding binding;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("The latest stage it is known to have reached. Null if unknown.")
    public @Nullable DealStageCode stage;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("stage_on_%s")
    @Description("When it reached that stage, so that it moves on with the stage. Null if unknown.")
    public @Nullable PartialDate stageOn;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    @Description("What the stage amounts to. Computed: a memorandum, a letter of intent or what binds nobody is "
            + "never concluded. Null while the stage is.")
    public @Nullable DealStageGroup stageGroup;

    @Column(insertable = false, updatable = false)
    @Description("Whether totals count it by default. False for a part of another deal, or for what is no "
            + "investment. Null if not judged; then it is not counted.")
    public @Nullable Boolean countable;

    @Column(insertable = false, updatable = false)
    @AdaptToScalar(Scalar.Float.class)
    @Description("The area it is about in hectares. Null if unknown, or if it is about no land.")
    public @Nullable BigDecimal areaHectares;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("signed_on_%s")
    @Description("When it was signed. Null if unknown, or if it was not: a licence is not signed. See `concludedOn`.")
    public @Nullable PartialDate signedOn;

    @Embedded
    @Immutable
    @EmbeddedColumnNaming("concluded_on_%s")
    @Description(
            "When it was concluded: signed or licensed, whichever was first; a registration certificate is a licence. "
                    + "Computed. Null if unknown, and always null for what is not concluded: a meeting, a memorandum, a letter of "
                    + "intent, what binds nobody, what is at a standstill or was cancelled.")
    public @Nullable PartialDate concludedOn;

    @Column(insertable = false, updatable = false)
    @Description("When it was last heard of: the latest day that a current claim about it speaks of, or that a source "
            + "published which such a claim cites; of a month or a year the first day. Null if none of them is dated.")
    public @Nullable LocalDate lastConfirmedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(insertable = false, updatable = false)
    @Description("The deal that it is a part of. Null if it stands alone.")
    public @Nullable Deal umbrella;
}
