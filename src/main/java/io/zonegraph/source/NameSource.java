package io.zonegraph.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zonegraph.node.Name;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** A name, and the source that it was found in. A view. */
@Entity
@Immutable
@IdClass(NameSource.Key.class)
public class NameSource extends PanacheEntityBase {

    public record Key(Long name, Long source) {}

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Name name;

    @Id
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
