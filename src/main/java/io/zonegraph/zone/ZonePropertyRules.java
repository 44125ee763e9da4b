package io.zonegraph.zone;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.RowTable;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about zones, and which legal instruments can be about a zone or a city. */
@Singleton
class ZonePropertyRules implements PropertyRules {

    private static final RowTable SITES = RowTable.of("zone_site", "zone_id")
            .key("ordinal", "c.ordinal")
            .key("label", "c.label")
            .column("area_hectares", "c.quantity");

    private static final RowTable LEGAL_INSTRUMENTS = RowTable.of("legal_instrument", "subject_id")
            .column("subject_kind", "c.subject_kind")
            .key("number", "c.text")
            .column("issuer", "c.label")
            .column("ordinal", "c.ordinal")
            .date("issued_on", "on");

    private static final List<PropertyRule> RULES = List.of(
            zone(Property.KIND, Value.code(ZoneKind.class)).to("kind"),
            zone(Property.STATUS, Value.code(ZoneStatus.class)).to("status"),
            zone(Property.AREA, Value.area(Unit.HECTARE)).to("area_hectares"),
            zone(Property.AUTHORITY, Value.node(NodeKind.ORGANISATION)).to("authority_id"),
            zone(Property.HOST_CITY, Value.node(NodeKind.CITY)).toLinks(),
            zone(Property.OVERLAPS, Value.node(NodeKind.ECONOMIC_ZONE))
                    .withArea(Unit.HECTARE)
                    .toSymmetricLinks(),
            zone(Property.SPECIAL_MECHANISMS, Value.count(Unit.ONE)).to("special_mechanisms"),
            zone(Property.ESTABLISHED_ON, Value.date()).to("established_on"),
            zone(Property.LOCATION, Value.point()).to("location"),
            zone(Property.BOUNDARY, Value.boundary()).to("boundary"),
            zone(Property.SITE, Value.area(Unit.HECTARE)).toRows(SITES),
            zone(Property.LEGAL_INSTRUMENT, Value.text()).withDate().toRows(LEGAL_INSTRUMENTS),
            city(Property.LEGAL_INSTRUMENT, Value.text()).withDate().toRows(LEGAL_INSTRUMENTS));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule city(Property property, Value value) {
        return PropertyRule.on(NodeKind.CITY, property, value);
    }

    private static PropertyRule zone(Property property, Value value) {
        return PropertyRule.on(NodeKind.ECONOMIC_ZONE, property, value);
    }
}
