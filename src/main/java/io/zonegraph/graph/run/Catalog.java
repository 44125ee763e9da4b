package io.zonegraph.graph.run;

import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.schema.Descriptions;

/** What statements are written from: where entities are kept, what fields read, and how much there is of what. */
record Catalog(EntityModels models, Descriptions descriptions, TableStatistics statistics) {}
