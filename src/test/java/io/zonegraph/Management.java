package io.zonegraph;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port for those who operate the service, as it is for the application under test. */
public final class Management {

    private Management() {}

    /** A request to a path below that of the management: {@code /health/ready}. */
    public static RequestSpecification given() {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class))
                .basePath("/q");
    }
}
