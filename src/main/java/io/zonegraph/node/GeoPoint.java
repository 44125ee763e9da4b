package io.zonegraph.node;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("A point on the map, in WGS 84.")
public class GeoPoint {

    @NonNull
    @Description("Degrees north, from -90 to 90.")
    public Double latitude;

    @NonNull
    @Description("Degrees east, from -180 to 180.")
    public Double longitude;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Column(name = "location_accuracy")
    @Description("How well the point is known.")
    public LocationAccuracy accuracy;
}
