package io.zonegraph.park;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.RowTable;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import io.zonegraph.sector.SectorRole;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about a park. */
@Singleton
class ParkPropertyRules implements PropertyRules {

    private static final RowTable UTILITIES = RowTable.of("park_utility", "park_id")
            .key("kind", "c.code")
            .key("label", "c.label")
            .column("ordinal", "c.ordinal")
            .column("quantity", "c.quantity")
            .column("unit", "c.unit");

    private static final List<PropertyRule> RULES = List.of(
            park(Property.KIND, Value.code(ParkKind.class)).to("kind"),
            park(Property.STATUS, Value.code(ParkStatus.class)).to("status"),
            park(Property.CITY, Value.node(NodeKind.CITY)).to("city_id"),
            park(Property.ZONE, Value.node(NodeKind.ECONOMIC_ZONE)).toLinks(),
            park(Property.DEVELOPER, Value.node(NodeKind.ORGANISATION))
                    .withRole(DeveloperRole.class)
                    .toLinks(),
            park(Property.TENANT, Value.node(NodeKind.ORGANISATION)).toLinks(),
            park(Property.SECTOR, Value.node(NodeKind.SECTOR))
                    .withRole(SectorRole.class)
                    .toLinks(),
            park(Property.AREA, Value.area(Unit.HECTARE)).to("area_hectares"),
            park(Property.LEASABLE_AREA, Value.area(Unit.HECTARE)).to("leasable_area_hectares"),
            park(Property.LEASED_AREA, Value.area(Unit.HECTARE)).to("leased_area_hectares"),
            park(Property.AVAILABLE_AREA, Value.area(Unit.HECTARE)).to("available_area_hectares"),
            park(Property.OCCUPANCY, Value.percent()).to("occupancy_percent"),
            park(Property.LAND_PRICE, Value.money()).to("land_price"),
            park(Property.INVESTMENT, Value.money()).to("investment"),
            park(Property.UTILITY, Value.quantity()).withCode(UtilityKind.class).toRows(UTILITIES),
            park(Property.ESTABLISHED_ON, Value.date()).to("established_on"),
            park(Property.CONSTRUCTION_STARTED_ON, Value.date()).to("construction_started_on"),
            park(Property.LOCATION, Value.point()).to("location"),
            park(Property.BOUNDARY, Value.boundary()).to("boundary"));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule park(Property property, Value value) {
        return PropertyRule.on(NodeKind.PARK, property, value);
    }
}
