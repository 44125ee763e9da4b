package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("What a party does in a deal.")
public enum PartyRole {
    @Description("It signed.")
    SIGNATORY,

    @Description("It develops what the deal is about.")
    DEVELOPER,

    @Description("It invests.")
    INVESTOR,

    @Description("It lends.")
    LENDER,

    @Description("It leases from the other.")
    LESSEE,

    @Description("It leases to the other.")
    LESSOR,

    @Description("It licenses or approves.")
    AUTHORITY,

    @Description("It is the other side.")
    COUNTERPARTY
}
