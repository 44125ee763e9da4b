package io.zonegraph.event;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about an event. */
@Singleton
class EventPropertyRules implements PropertyRules {

    private static final List<PropertyRule> RULES = List.of(
            event(Property.KIND, Value.code(EventKind.class)).to("kind"),
            event(Property.HAPPENED_ON, Value.date()).to("happened_on"),
            event(Property.PLACE, Value.node(NodeKind.CITY)).to("place_id"),
            event(Property.PARTICIPANT, Value.node(NodeKind.ORGANISATION, NodeKind.PERSON, NodeKind.CITY))
                    .withRole(ParticipantRole.class)
                    .toLinks(),
            event(Property.ABOUT, Value.node()).toLinks(),
            event(Property.RESULT, Value.node(NodeKind.DEAL)).toLinks(),
            event(Property.TOPIC, Value.node(NodeKind.SECTOR))
                    .withRole(TopicRole.class)
                    .toLinks());

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule event(Property property, Value value) {
        return PropertyRule.on(NodeKind.EVENT, property, value);
    }
}
