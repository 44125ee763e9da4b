package io.zonegraph.infrastructure;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about infrastructure. */
@Singleton
class InfrastructurePropertyRules implements PropertyRules {

    private static final List<PropertyRule> RULES = List.of(
            infrastructure(Property.KIND, Value.code(InfrastructureKind.class)).to("kind"),
            infrastructure(Property.STATUS, Value.code(InfrastructureStatus.class))
                    .to("status"),
            infrastructure(Property.CITY, Value.node(NodeKind.CITY)).to("city_id"),
            infrastructure(Property.PARK, Value.node(NodeKind.PARK)).to("park_id"),
            infrastructure(Property.ZONE, Value.node(NodeKind.ECONOMIC_ZONE)).toLinks(),
            infrastructure(Property.LOCATION, Value.point()).to("location"),
            infrastructure(Property.CONSTRUCTION_STARTED_ON, Value.date()).to("construction_started_on"));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule infrastructure(Property property, Value value) {
        return PropertyRule.on(NodeKind.INFRASTRUCTURE, property, value);
    }
}
