package io.zonegraph.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged application. */
@QuarkusIntegrationTest
class GoldenQueriesIT extends GoldenQueriesTest {}
