package io.zonegraph.start;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The two ways to the database. */
@ApplicationScoped
class Pools {

    private final AgroalDataSource writing;
    private final AgroalDataSource reading;

    Pools(AgroalDataSource writing, @DataSource("read") AgroalDataSource reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /** For the start, when everything takes longest. */
    Probe probeOfWriting() {
        return new Probe(writing, new Probe.Limits(5, 5));
    }

    /** For the watch, who must find out soon. Connecting is a handshake of several steps; looking is one. */
    Probe probeOfReading() {
        return new Probe(reading, new Probe.Limits(2, 1));
    }

    /** Closes what is idle now and the rest when it is given back: connections to a server that was gone are dead. */
    void renew() {
        writing.flush(FlushMode.GRACEFUL);
        reading.flush(FlushMode.GRACEFUL);
    }
}
