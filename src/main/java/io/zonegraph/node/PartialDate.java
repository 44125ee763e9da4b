package io.zonegraph.node;

import io.zonegraph.graph.Edtf;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /**
     * Reads a date of EDTF, level 0.
     *
     * @throws EdtfException if the text is none
     */
    public static PartialDate parse(String text) {
        try {
            Edtf edtf = Edtf.parse(text);
            PartialDate date = new PartialDate();
            date.value = text;
            date.inferred = false;
            date.span(edtf.first(), edtf.last());
            return date;
        } catch (DateTimeParseException e) {
            throw new EdtfException(text);
        }
    }

    /** The same date, as one that no source prints. */
    public PartialDate asInferred() {
        PartialDate date = new PartialDate();
        date.value = value;
        date.span(earliest, latest);
        date.inferred = true;
        return date;
    }

    private void span(LocalDate first, LocalDate last) {
        earliest = first;
        latest = last;
    }
}
