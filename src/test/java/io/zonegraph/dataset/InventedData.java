package io.zonegraph.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The invented data set, which the ordinary loader loads in its two editions: the earlier one first. */
@ApplicationScoped
public class InventedData {

    private final DatasetLoader loader;
    private boolean loaded;

    InventedData(DatasetLoader loader) {
        this.loader = loader;
    }

    /** Once for each start of the application, which each has a database of its own. */
    public synchronized void load() {
        if (loaded) {
            return;
        }
        try {
            loader.load(name -> {
                InputStream before = open("before/" + name);
                return before == null ? open(name) : before;
            });
            loader.load(InventedData::open);
            loaded = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("invented/" + name);
    }
}
