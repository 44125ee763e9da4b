package io.zonegraph.organisation;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about organisations and people. */
@Singleton
class OrganisationPropertyRules implements PropertyRules {

    private static final List<PropertyRule> RULES = List.of(
            organisation(Property.HOME_COUNTRY, Value.node(NodeKind.COUNTRY)).to("home_country_id"),
            organisation(Property.SEAT, Value.node(NodeKind.CITY)).to("seat_id"),
            organisation(Property.PARENT, Value.node(NodeKind.ORGANISATION))
                    .withRole(OwnershipRole.class)
                    .withShare()
                    .toLinks(),
            organisation(Property.DEVELOPED_AREA, Value.area(Unit.HECTARE)).to("developed_area_hectares"),
            organisation(Property.STATE_OWNED, Value.flag()).to("state_owned"),
            organisation(Property.WEBSITE, Value.text()).to("website"),
            person(Property.POSITION, Value.node(NodeKind.ORGANISATION))
                    .needsLabel()
                    .toLinks());

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule organisation(Property property, Value value) {
        return PropertyRule.on(NodeKind.ORGANISATION, property, value);
    }

    private static PropertyRule person(Property property, Value value) {
        return PropertyRule.on(NodeKind.PERSON, property, value);
    }
}
