package io.zonegraph.deal;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.RowTable;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about a deal. */
@Singleton
class DealPropertyRules implements PropertyRules {

    private static final RowTable STAGES = RowTable.of("deal_stage", "deal_id")
            .key("stage", "c.code")
            .key("ordinal", "c.ordinal")
            .dateKey("on", "on");

    private static final RowTable AMOUNTS = RowTable.of("deal_amount", "deal_id")
            .key("role", "c.role")
            .key("ordinal", "c.ordinal")
            .key("currency", "c.currency")
            .column("amount", "c.amount")
            .column("estimated", "coalesce(c.estimated, false)");

    private static final RowTable MILESTONES = RowTable.of("deal_milestone", "deal_id")
            .key("label", "c.label")
            .key("status", "c.code")
            .key("ordinal", "c.ordinal")
            .date("on", "on");

    private static final List<PropertyRule> RULES = List.of(
            deal(Property.KIND, Value.code(DealKind.class)).to("kind"),
            deal(Property.BINDING, Value.code(Binding.class)).to("binding"),
            deal(Property.STAGE, Value.code(DealStageCode.class))
                    .withDate()
                    .toRows(STAGES)
                    .latestTo("stage", "stage_on"),
            deal(Property.PARTY, Value.node(NodeKind.ORGANISATION, NodeKind.CITY))
                    .withRole(PartyRole.class)
                    .toLinks(),
            deal(Property.PLACE, Value.node(NodeKind.PARK, NodeKind.SUBDIVISION, NodeKind.ECONOMIC_ZONE, NodeKind.CITY))
                    .toLinks(),
            deal(Property.SECTOR, Value.node(NodeKind.SECTOR)).toLinks(),
            deal(Property.AMOUNT, Value.money())
                    .withRole(DealAmountRole.class)
                    .needsRole()
                    .toRows(AMOUNTS),
            deal(Property.AREA, Value.area(Unit.HECTARE)).to("area_hectares"),
            deal(Property.SIGNED_ON, Value.date()).to("signed_on"),
            deal(Property.MILESTONE, Value.date())
                    .withCode(MilestoneStatus.class)
                    .needsLabel()
                    .toRows(MILESTONES),
            deal(Property.UMBRELLA, Value.node(NodeKind.DEAL)).to("umbrella_id"),
            deal(Property.COUNTABLE, Value.flag()).to("countable"));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule deal(Property property, Value value) {
        return PropertyRule.on(NodeKind.DEAL, property, value);
    }
}
