package io.zonegraph.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.claim.Property;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Computed by a function of the database. */
@Entity
@Immutable
@Table(name = "zg_fact")
@Description(
        "A value that a property of a node has, or had on a day: the claim that wins among those that compete for it.")
public class Fact extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it is about.")
    @Column(nullable = false)
    public Property property;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description("The claim that is believed: the preferred, else the latest as-of, else the firmest, else the latest "
            + "recorded; never a deprecated one. Null if nothing is known of a property that was asked for: on a day, also where "
            + "the claim that is believed speaks of a later one, and others only may hold.")
    public @Nullable Claim claim;

    @NonNull
    @Description(
            "How many other claims compete for the same value, whether they agree or not; on a day, only those that "
                    + "may hold by their own dates. Without a claim, all of those about the property. At least 0.")
    @Column(nullable = false)
    public Integer others;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description(
            "The merger, split or renaming since which the node is not what the claim describes, or is no more; the "
                    + "latest if there were several. Null if there was none, or if no date tells.")
    public @Nullable Claim predates;

    @Enumerated(EnumType.STRING)
    @Description(
            "Whether by the claim's own dates it certainly was of that day or of one before, or only may have been: what is "
                    + "dated to 2025 is so possibly on 2025-07-01, and certainly on 2025-12-31. Where no end is told it is "
                    + "taken to go on: nothing says that it still held on the day. Null without `asOf`, or if nothing is "
                    + "known.")
    public @Nullable Certainty holds;

    @Enumerated(EnumType.STRING)
    @Description(
            "Whether the node was not there yet on the day, by the date that is believed, and whatever is known of it as of "
                    + "the day: not established, or not happened if it is an event. A commitment is there since the event that it "
                    + "was made at, a deal since the first of its stages that has a date or since it was signed; if an earlier "
                    + "stage has none, only POSSIBLY not before. Null if it was there, if no source dates it, or without `asOf`.")
    public @Nullable Certainty notYetEstablished;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description(
            "The claim that tells since when it is there: when it was established or happened, the event of the commitment "
                    + "happened, or the deal reached the stage. Null where `notYetEstablished` is.")
    public @Nullable Claim establishment;
}
