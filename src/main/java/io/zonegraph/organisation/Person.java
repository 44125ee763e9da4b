package io.zonegraph.organisation;

import io.zonegraph.node.Node;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

@Entity
@Description("A person whom a source names. The positions held are links to organisations.")
public class Person extends Node {}
