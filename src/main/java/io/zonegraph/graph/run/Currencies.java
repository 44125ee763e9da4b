package io.zonegraph.graph.run;

import io.zonegraph.graph.ErrorCode;
import io.zonegraph.graph.RequestException;
import java.util.regex.Pattern;

/** Codes of currencies as requests give them. */
final class Currencies {

    /** What money is kept with. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private Currencies() {}

    /**
     * The code.
     *
     * @throws RequestException if no currency could have it, so that nothing would be found, in silence
     */
    static String require(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            throw RequestException.of(
                    field,
                    ErrorCode.BAD_USER_INPUT,
                    "is no code of a currency: three capital letters of ISO 4217, such as \"USD\".");
        }
        return code;
    }
}
