package io.zonegraph.node;

import java.io.Serial;

/** A text is no date of EDTF, level 0. */
public class EdtfException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    public EdtfException(String text) {
        super("\"%s\" is no date; write 2025, 2025-10 or 2025-10-15".formatted(text));
    }
}
