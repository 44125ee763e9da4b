package io.zonegraph.node;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("The smallest box between two parallels and two meridians that holds a whole boundary, in WGS 84.")
public class BoundingBox {

    @NonNull
    @Description("Degrees north of its lower edge, from -90 to 90.")
    public Double south;

    @NonNull
    @Description(
            "Degrees east of its left edge, from -180 to 180; greater than `east` if the box crosses the 180th meridian.")
    public Double west;

    @NonNull
    @Description("Degrees north of its upper edge, from -90 to 90; not below `south`.")
    public Double north;

    @NonNull
    @Description("Degrees east of its right edge, from -180 to 180.")
    public Double east;
}
