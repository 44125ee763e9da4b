package io.zonegraph.node;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Which source a name was found in is told in the room of sources: this room knows none. */
@Entity
@Description("A name of a node.")
public class Name extends PanacheEntityBase {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name")
    @SequenceGenerator(name = "name", sequenceName = "name_id_seq", allocationSize = 50)
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
    @Enumerated(EnumType.STRING)
    @Description("The language of the name.")
    @Column(nullable = false)
    public Language language;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What standing the name has.")
    @Column(nullable = false)
    public NameKind kind;

    @NonNull
    @Description("The name as it is written.")
    @Column(nullable = false)
    public String value;

    /** Lower case without marks, for search; computed by the database. */
    @Ignore
    @Column(nullable = false, insertable = false, updatable = false)
    public String folded;

    @Embedded
    @EmbeddedColumnNaming("valid_from_%s")
    @Description("When the name came into use. Null if unknown.")
    public @Nullable PartialDate validFrom;

    @Embedded
    @EmbeddedColumnNaming("valid_to_%s")
    @Description("When the name went out of use. Null if it is in use, or if unknown.")
    public @Nullable PartialDate validTo;

    @Ignore
    public @Nullable Long sourceId;

    @Description("Where in its source the name stands: a paragraph, a title, a code. Null if none is noted.")
    public @Nullable String locator;
}
