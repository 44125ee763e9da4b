package io.zonegraph.claim;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "What a claim may be about. Which kinds of nodes have it, and what its values are, is told in their rooms.")
public enum Property {
    @Description("What an event or a commitment is about.")
    ABOUT,

    @Description("The area of the parks a city added lately.")
    ADDED_PARK_AREA,

    @Description("How many parks a city added lately.")
    ADDED_PARK_COUNT,

    @Description("An amount of money in a deal.")
    AMOUNT,

    @Description("The commitment that this one answers.")
    ANSWERS,

    @Description("How large it is, or how much land a deal is about.")
    AREA,

    @Description("The body that manages a zone.")
    AUTHORITY,

    @Description("The area of a park that is still to be had.")
    AVAILABLE_AREA,

    @Description("Whether a deal binds its parties.")
    BINDING,

    @Description("Where a city, a zone or a park ends on the map.")
    BOUNDARY,

    @Description("Who made a commitment.")
    BY,

    @Description("The city that a park or a piece of infrastructure lies in.")
    CITY,

    @Description("When construction began.")
    CONSTRUCTION_STARTED_ON,

    @Description("Whether totals count a deal by default.")
    COUNTABLE,

    @Description("The country that a city lies in.")
    COUNTRY,

    @Description("The area that a developer has developed.")
    DEVELOPED_AREA,

    @Description("Who develops, owns, runs or invests in a park or a part of one.")
    DEVELOPER,

    @Description("When it ceased to exist.")
    DISSOLVED_ON,

    @Description("The place of the economy of a city in its country.")
    ECONOMY_RANK,

    @Description("When it was established.")
    ESTABLISHED_ON,

    @Description("The yearly growth of the gross regional domestic product of a city.")
    GRDP_GROWTH,

    @Description("When an event happened.")
    HAPPENED_ON,

    @Description("The country that an organisation comes from.")
    HOME_COUNTRY,

    @Description("A city that a zone lies in.")
    HOST_CITY,

    @Description("The rank of a city in an index.")
    INDEX_RANK,

    @Description("The score of a city in an index.")
    INDEX_SCORE,

    @Description("The capital that investors of a country have put into a city.")
    INVESTED_CAPITAL,

    @Description("What is invested in a park or a part of one.")
    INVESTMENT,

    @Description("How many projects investors of a country have in a city.")
    INVESTMENT_PROJECTS,

    @Description("What kind it is.")
    KIND,

    @Description("What the source calls it, as printed.")
    LABEL,

    @Description("The price of a square metre for the whole term of the lease.")
    LAND_PRICE,

    @Description("The area of a park that can be leased.")
    LEASABLE_AREA,

    @Description("The area of a park that is leased.")
    LEASED_AREA,

    @Description("A law, resolution or decision by which it is what it is.")
    LEGAL_INSTRUMENT,

    @Description("Where it lies.")
    LOCATION,

    @Description("The event that a commitment was made at.")
    MADE_AT,

    @Description("A milestone of a deal, planned or reached.")
    MILESTONE,

    @Description("The share of the leasable area of a park that is taken.")
    OCCUPANCY,

    @Description("The number of a subdivision among those of its kind.")
    ORDINAL,

    @Description("A zone that shares land with this one; true both ways.")
    OVERLAPS,

    @Description("An organisation that owns this one or a share in it.")
    PARENT,

    @Description("The park that a subdivision is part of, or that infrastructure lies in.")
    PARK,

    @Description("The area of all parks of a city, as it states itself.")
    PARK_AREA,

    @Description("How many parks a city has, as it states itself.")
    PARK_COUNT,

    @Description("Who took part in an event.")
    PARTICIPANT,

    @Description("A party to a deal.")
    PARTY,

    @Description("Where a deal or an event takes place.")
    PLACE,

    @Description("How many people live in a city.")
    POPULATION,

    @Description("A position that a person holds in an organisation.")
    POSITION,

    @Description("A subdivision that may be the same; unconfirmed.")
    POSSIBLY_SAME_AS,

    @Description("A deal that an event resulted in.")
    RESULT,

    @Description("The city that an organisation has its seat in.")
    SEAT,

    @Description("A sector that a park or a deal is about.")
    SECTOR,

    @Description("When a deal was signed.")
    SIGNED_ON,

    @Description("A sister city; true both ways.")
    SISTER_CITY,

    @Description("One of the separate areas of a zone.")
    SITE,

    @Description("How many special mechanisms and policies a zone was granted.")
    SPECIAL_MECHANISMS,

    @Description("A stage that a deal reached.")
    STAGE,

    @Description("Whether a state owns or controls an organisation.")
    STATE_OWNED,

    @Description("How far it has come, or what became of it.")
    STATUS,

    @Description("A city that this one was merged into, split into or renamed to.")
    SUCCESSOR,

    @Description("A tenant of a park.")
    TENANT,

    @Description("Whom a commitment was made to.")
    TO,

    @Description("What a commitment, or what was said at an event, is about.")
    TOPIC,

    @Description("The deal that this one is a part of.")
    UMBRELLA,

    @Description("What a park supplies to its tenants.")
    UTILITY,

    @Description("The website of an organisation.")
    WEBSITE,

    @Description("The subdivision that this one lies within.")
    WITHIN,

    @Description("A zone that a park or infrastructure lies in.")
    ZONE
}
