package io.zonegraph.dataset;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** That the graph was brought in line with a data set. */
@Entity
public class DatasetLoad extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The hash of the files. */
    @Column(nullable = false)
    public String hash;

    /** The hash of what projected the claims: another one may project the same claims otherwise. */
    @Column(nullable = false)
    public String projectionHash;

    @Column(nullable = false)
    public Instant loadedAt;

    public int nodes;

    public int claims;

    public int superseded;

    /** By its number and not by its time: the clocks of those who load may differ. */
    static Optional<DatasetLoad> latest() {
        return find("order by id desc").firstResultOptional();
    }
}
