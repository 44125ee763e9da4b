package io.zonegraph.organisation;

import org.eclipse.microprofile.graphql.Description;

@Description("What an organisation is to another that it owns or has a share in.")
public enum OwnershipRole {
    @Description("It controls the other.")
    PARENT,

    @Description("It owns the other.")
    OWNER,

    @Description("It holds a share in the other.")
    SHAREHOLDER
}
