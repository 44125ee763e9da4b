package io.zonegraph;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests whose writes cannot be rolled back: the application starts anew, on a database of its own. */
public class OwnDatabase implements QuarkusTestProfile {}
