package io.zonegraph.question;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application starts on an empty database, so that the invented data are all there is. */
public class InventedDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zonegraph.dataset.load-at-start", "false");
    }
}
