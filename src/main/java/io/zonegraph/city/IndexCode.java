package io.zonegraph.city;

import org.eclipse.microprofile.graphql.Description;

@Description("An index that ranks the cities and provinces of Viet Nam each year.")
public enum IndexCode {
    @Description("Public administration reform index, by the Ministry of Home Affairs.")
    PAR_INDEX,

    @Description("Provincial competitiveness index, by the Vietnam Chamber of Commerce and Industry.")
    PCI,

    @Description("Satisfaction index of public administrative services, by the Ministry of Home Affairs.")
    SIPAS,

    @Description("Provincial green index, by the Vietnam Chamber of Commerce and Industry.")
    PGI
}
