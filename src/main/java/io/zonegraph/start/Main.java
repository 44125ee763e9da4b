package io.zonegraph.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        // Quarkus would answer 400 and not a word to a URI that is typed as it is meant, such as /graphql?query={...}:
        // what reads URIs here reads them strictly, and says what it does not take.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
