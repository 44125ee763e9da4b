package io.zonegraph.sector;

import io.zonegraph.node.Node;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Description("A sector of activity: a concept of a scheme.")
public class Sector extends Node {

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The scheme that the code belongs to.")
    @Column(nullable = false)
    public SectorScheme scheme;

    @NonNull
    @Description("The code within the scheme.")
    @Column(nullable = false)
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @Description("The nearest concept of another scheme. Null if the concept is of ISIC, or if none is near.")
    public @Nullable Sector closestMatch;
}
