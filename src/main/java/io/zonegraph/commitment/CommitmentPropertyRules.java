package io.zonegraph.commitment;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about a commitment. */
@Singleton
class CommitmentPropertyRules implements PropertyRules {

    private static final List<PropertyRule> RULES = List.of(
            commitment(Property.KIND, Value.code(CommitmentKind.class)).to("kind"),
            commitment(Property.STATUS, Value.code(CommitmentStatus.class)).to("status"),
            commitment(Property.TOPIC, Value.text()).to("topic"),
            commitment(Property.MADE_AT, Value.node(NodeKind.EVENT)).to("event_id"),
            commitment(Property.BY, Value.node()).toLinks(),
            commitment(Property.TO, Value.node()).toLinks(),
            commitment(Property.ANSWERS, Value.node(NodeKind.COMMITMENT)).toLinks(),
            commitment(Property.ABOUT, Value.node()).toLinks());

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule commitment(Property property, Value value) {
        return PropertyRule.on(NodeKind.COMMITMENT, property, value);
    }
}
