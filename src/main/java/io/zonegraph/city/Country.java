package io.zonegraph.city;

import io.zonegraph.node.Node;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Description("A country of ISO 3166-1.")
public class Country extends Node {

    @JdbcTypeCode(SqlTypes.CHAR)
    @Description("The code of two letters, ISO 3166-1 alpha-2. Null if it has none.")
    public @Nullable String alpha2;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Description("The code of three letters, ISO 3166-1 alpha-3. Null if it has none.")
    public @Nullable String alpha3;
}
