package io.zonegraph.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Documents that are known beforehand, and whether any other is answered. */
@ConfigMapping(prefix = "zonegraph.trusted-documents")
interface TrustedDocumentsConfig {

    /** Files in the format of Apollo's persisted query manifests, whose operations can be asked by their ids. */
    Optional<List<String>> manifests();

    /** Whether nothing is answered but what the manifests hold. */
    @WithDefault("false")
    boolean only();

    /** Whether the explorer's own operations are among them where nothing else is answered. */
    @WithDefault("true")
    boolean explorer();
}
