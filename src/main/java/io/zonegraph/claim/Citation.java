package io.zonegraph.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.node.NodeKind;
import io.zonegraph.source.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Description("Where a claim is found, and who is quoted with it.")
public class Citation extends PanacheEntityBase {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation")
    @SequenceGenerator(name = "citation", sequenceName = "citation_id_seq", allocationSize = 50)
    @Ignore
    public Long id;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @NonNull
    @Description("The place among the citations of its claim, from 1.")
    @Column(nullable = false)
    public Integer ordinal;

    @NonNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Description("The publication.")
    public Source source;

    @Description(
            "Where in the publication: a paragraph, an article, a page. Null if the publication is too short to need one.")
    public @Nullable String locator;

    @NonNull
    @Description("Whether the claim was computed from what stands there, and is not itself told there.")
    @Column(nullable = false)
    public Boolean input = false;

    @Description("The words themselves, where the curator may keep them. Null otherwise.")
    public @Nullable String quote;

    @Ignore
    public @Nullable Long speakerId;

    @Ignore
    @Enumerated(EnumType.STRING)
    public @Nullable NodeKind speakerKind;
}
