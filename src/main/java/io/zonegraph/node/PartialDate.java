package io.zonegraph.node;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("A date as precise as it is known: a year, a month or a day.")
public class PartialDate {

    @NonNull
    @Column(name = "edtf")
    @Description("The date in EDTF, level 0: 2025, 2025-10 or 2025-10-15.")
    public String value;

    @NonNull
    @Column(name = "from")
    @Description("The first day that it may mean.")
    public LocalDate earliest;

    @NonNull
    @Column(name = "to")
    @Description("The last day that it may mean; the same as the first for a full date.")
    public LocalDate latest;

    @NonNull
    @Description("Whether the curator concluded it from something else, because no source prints it.")
    public Boolean inferred;
}
