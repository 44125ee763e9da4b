package io.zonegraph.city;

import io.zonegraph.graph.input.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("CountryOrder")
@Description("One key of an order of countries.")
public final class CountryOrder extends Order<CountryOrder.CountryOrderField> {

    @Description("What countries can be sorted by.")
    public enum CountryOrderField {
        @Description("By the name: the English one, else the Vietnamese, else the Chinese.")
        NAME;
    }
}
