package io.zonegraph.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import io.zonegraph.node.GeoPoint;
import io.zonegraph.node.Money;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Written once, by the ledger; later only {@code supersededAt} is set, and what follows from the citations. */
@Entity
@Description("What somebody says about one property of one node, with its evidence.")
public class Claim extends PanacheEntityBase {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim")
    @SequenceGenerator(name = "claim", sequenceName = "claim_id_seq", allocationSize = 50)
    @Id
    @NonNull
    @Description("The identifier of the claim.")
    public Long id;

    /** The hash of all that the claim says and rests on: the same words are the same claim. */
    @Ignore
    @Column(nullable = false)
    public String claimKey;

    @Ignore
    @Column(nullable = false)
    public Long subjectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind subjectKind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it is about.")
    @Column(nullable = false)
    public Property property;

    @Ignore
    public @Nullable Long objectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    public @Nullable NodeKind objectKind;

    @Description("In which role the object stands to the subject. Null where the property knows no roles.")
    public @Nullable String role;

    @Description("The side of a deal that a party stands on: A, B and so on. Null if there are no sides.")
    public @Nullable String side;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @Description("What the source calls it: a title, a stage, a site. Null if it has no name of its own.")
    public @Nullable String label;

    @Description("The figure as the source prints it. Null if it is printed as it stands here.")
    public @Nullable String asPrinted;

    @AdaptToScalar(Scalar.Float.class)
    @Description("The figure, in the unit given. Null if the value is no figure.")
    public @Nullable BigDecimal quantity;

    @Description("The unit of the figure, by UCUM: har (hectare), km2, %, MW. Null if the value is no figure.")
    public @Nullable String unit;

    @Description("The code, where the value is one of a closed list. Null otherwise.")
    public @Nullable String code;

    @Description("The text, where the value is one. Null otherwise.")
    public @Nullable String text;

    @Description("Yes or no, where that is the value. Null otherwise.")
    public @Nullable Boolean flag;

    @Embedded
    @EmbeddedColumnNaming("on_%s")
    @Description("The date, where the value is one or happened on one. Null otherwise.")
    public @Nullable PartialDate on;

    @Description("Why the curator concluded the date. Null if a source prints it.")
    public @Nullable String onReason;

    @Embedded
    @Description("The money, where the value is some. Null otherwise.")
    public @Nullable Money amount;

    @Description("Whether the amount is an estimate. Null if the value is no money, or if no source tells.")
    public @Nullable Boolean estimated;

    @Embedded
    @Description("The point, where the value is one. Null otherwise.")
    public @Nullable GeoPoint location;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the source qualifies the figure.")
    @Column(nullable = false)
    public Approximation approximation = Approximation.EXACT;

    @Embedded
    @EmbeddedColumnNaming("as_of_%s")
    @Description("When it was so, in the world. Null if no source tells.")
    public @Nullable PartialDate asOf;

    @Description("Why the curator concluded that date. Null if a source prints it.")
    public @Nullable String asOfReason;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    @Description("Since when it holds. Null if unknown, or since ever.")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    @Description("Until when it held. Null if it still holds, or if unknown.")
    public @Nullable PartialDate validTo;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the claim rests on.")
    @Column(nullable = false)
    public Basis basis = Basis.REPORTED;

    @NonNull
    @Column(nullable = false, insertable = false, updatable = false)
    @Description("Whether a body that decides or measures stands behind it: its basis is official, or it cites a legal "
            + "instrument or a source of official reliability. What is derived counts by what it cites itself.")
    public Boolean officiallySourced;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How it stands among the claims about the same property.")
    @Column(nullable = false)
    public Rank rank = Rank.NORMAL;

    @Description("What the curator has to say about it, in own words. Null if nothing.")
    public @Nullable String note;

    @NonNull
    @Column(nullable = false, updatable = false)
    @Description(
            "When the graph learned it. Of a claim of the bundled data set, the moment that the data set gives for all that "
                    + "is new in it: the same in every database, however much later that was loaded.")
    public Instant recordedAt;

    @NonNull
    @Column(nullable = false, updatable = false)
    @Description("Who recorded it.")
    public String recordedBy;

    @Description(
            "When the graph stopped holding it, because another claim took its place. Of a claim of the bundled data set, the "
                    + "moment that the later data set gives for itself. Null if it is current.")
    public @Nullable Instant supersededAt;
}
