package io.zonegraph.node;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Description("An identifier that somebody else gave to a node.")
public class ExternalId extends PanacheEntityBase {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "external_id")
    @SequenceGenerator(name = "external_id", sequenceName = "external_id_id_seq", allocationSize = 50)
    @Ignore
    public Long id;

    @Ignore
    @Column(nullable = false)
    public Long nodeId;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public NodeKind nodeKind;

    @NonNull
    @Description("The scheme, in capitals: ISO3166-2, VN-GSO, UNLOCODE, IATA, LEI, WIKIDATA, GEONAMES and others.")
    @Column(nullable = false)
    public String scheme;

    @NonNull
    @Description("The identifier within the scheme.")
    @Column(nullable = false)
    public String value;

    @Column(insertable = false, updatable = false)
    @Description("Where the scheme publishes it. Null where the scheme has no such address.")
    public @Nullable String uri;
}
