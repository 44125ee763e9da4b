package io.zonegraph.graph.run;

import io.zonegraph.graph.model.EntityModels;
import io.zonegraph.graph.schema.Descriptions;

/** What statements are written from: where entities are kept, and what fields read. */
record Catalog(EntityModels models, Descriptions descriptions) {}
