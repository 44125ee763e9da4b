package io.zonegraph.zone;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.claim.Claim;
import io.zonegraph.node.NodeKind;
import io.zonegraph.node.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Description("A law, resolution or decision by which a zone or a city is what it is.")
public class LegalInstrument extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long subjectId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind subjectKind;

    @NonNull
    @Description("Its number, as printed.")
    @Column(nullable = false)
    public String number;

    @Description("Who issued it. Null if unknown.")
    public @Nullable String issuer;

    @Description("The place in the order of the source, from 1. Null if there is no order.")
    public @Nullable Integer ordinal;

    @Embedded
    @EmbeddedColumnNaming("issued_on_%s")
    @Description("When it was issued. Null if unknown.")
    public @Nullable PartialDate issuedOn;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The claim it was projected from.")
    public Claim claim;
}
