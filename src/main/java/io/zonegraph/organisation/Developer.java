package io.zonegraph.organisation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

@Entity
@DiscriminatorValue("Developer")
@Description("A company that develops parks or zones.")
public class Developer extends Organisation {}
