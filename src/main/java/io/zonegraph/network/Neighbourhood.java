package io.zonegraph.network;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** Its id is what was asked for, as one number: so the database finds the nodes and the links again. */
@Entity
@Immutable
@Table(name = "zg_neighbourhood")
@Description("A node with what lies around it: a part of the graph that is small enough to be drawn.")
public class Neighbourhood extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Ignore
    public Long id;

    @NonNull
    @Description("Whether something within the depth was left out: nodes beyond `most`, or links beyond 1,000.")
    @Column(nullable = false)
    public Boolean cut;
}
