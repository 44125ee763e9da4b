package io.zonegraph.organisation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

@Entity
@DiscriminatorValue("OtherOrganisation")
@Description("An organisation that develops no parks.")
public class OtherOrganisation extends Organisation {}
