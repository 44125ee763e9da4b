package io.zonegraph.city;

import io.zonegraph.claim.Property;
import io.zonegraph.claim.PropertyRule;
import io.zonegraph.claim.PropertyRules;
import io.zonegraph.claim.RowTable;
import io.zonegraph.claim.Unit;
import io.zonegraph.claim.Value;
import io.zonegraph.node.NodeKind;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be claimed about a city. About a country nothing can: its codes are its identity. */
@Singleton
class CityPropertyRules implements PropertyRules {

    private static final RowTable INDEX_RESULTS = RowTable.of("city_index_result", "city_id")
            .key("measure", "case c.property when 'INDEX_RANK' then 'RANK' else 'SCORE' end")
            .key("index_code", "c.code")
            .column("value", "c.quantity")
            .dateKey("as_of", "as_of");

    private static final List<PropertyRule> RULES = List.of(
            city(Property.COUNTRY, Value.node(NodeKind.COUNTRY)).to("country_id"),
            city(Property.KIND, Value.code(CityKind.class)).to("kind"),
            city(Property.AREA, Value.area(Unit.SQUARE_KILOMETRE)).to("area_square_kilometres"),
            city(Property.POPULATION, Value.count(Unit.PERSON)).to("population"),
            city(Property.PARK_COUNT, Value.count(Unit.ONE)).to("park_count"),
            city(Property.PARK_AREA, Value.area(Unit.HECTARE)).to("park_area_hectares"),
            city(Property.ADDED_PARK_COUNT, Value.count(Unit.ONE)).to("added_park_count"),
            city(Property.ADDED_PARK_AREA, Value.area(Unit.HECTARE)).to("added_park_area_hectares"),
            city(Property.ECONOMY_RANK, Value.rank()).to("economy_rank"),
            city(Property.GRDP_GROWTH, Value.percent().signed()).to("grdp_growth_percent"),
            city(Property.ESTABLISHED_ON, Value.date()).to("established_on"),
            city(Property.DISSOLVED_ON, Value.date()).to("dissolved_on"),
            city(Property.LOCATION, Value.point()).to("location"),
            city(Property.BOUNDARY, Value.boundary()).to("boundary"),
            city(Property.SUCCESSOR, Value.node(NodeKind.CITY))
                    .withRole(SuccessionRole.class)
                    .needsRole()
                    .toLinks(),
            city(Property.SISTER_CITY, Value.node(NodeKind.CITY)).toSymmetricLinks(),
            city(Property.INDEX_RANK, Value.rank()).withCode(IndexCode.class).toRows(INDEX_RESULTS),
            city(Property.INDEX_SCORE, Value.score()).withCode(IndexCode.class).toRows(INDEX_RESULTS),
            city(Property.INVESTMENT_PROJECTS, Value.count(Unit.ONE)).regarding(NodeKind.COUNTRY),
            city(Property.INVESTED_CAPITAL, Value.money()).regarding(NodeKind.COUNTRY));

    @Override
    public List<PropertyRule> rules() {
        return RULES;
    }

    private static PropertyRule city(Property property, Value value) {
        return PropertyRule.on(NodeKind.CITY, property, value);
    }
}
