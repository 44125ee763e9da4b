package io.zonegraph.park;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about a part of a park. */
@Singleton
class SubdivisionPropertyRules implements PropertyRules {

    private static final List<PropertyRule> RULES = List.of(
            subdivision(Property.PARK, Value.node(NodeKind.PARK)).to("park_id"),
            subdivision(Property.WITHIN, Value.node(NodeKind.SUBDIVISION)).to("parent_id"),
            subdivision(Property.KIND, Value.code(SubdivisionKind.class)).to("kind"),
            subdivision(Property.STATUS, Value.code(ParkStatus.class)).to("status"),
            subdivision(Property.ORDINAL, Value.count(Unit.ONE)).to("ordinal"),
            subdivision(Property.LABEL, Value.text()).to("label"),
            subdivision(Property.AREA, Value.area(Unit.HECTARE)).to("area_hectares"),
            subdivision(Property.INVESTMENT, Value.money()).to("investment"),
            subdivision(Property.CONSTRUCTION_STARTED_ON, Value.date()).to("construction_started_on"),
            subdivision(Property.DEVELOPER, Value.node(NodeKind.ORGANISATION))
                    .withRole(DeveloperRole.class)
                    .toLinks(),
            subdivision(Property.POSSIBLY_SAME_AS, Value.node(NodeKind.SUBDIVISION)));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule subdivision(Property property, Value value) {
        return PropertyRule.on(NodeKind.SUBDIVISION, property, value);
    }
}
