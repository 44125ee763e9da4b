package io.zonegraph.search;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "How a name matches the text that was searched for, the best first. Marks, case, spaces and punctuation do "
                + "not count.")
public enum SearchMatch {
    @Description("The name is the text.")
    EXACT,

    @Description("The name begins with the text.")
    PREFIX,

    @Description("A later word of the name begins with the text; in Chinese, any later character.")
    WORD,

    @Description("The text stands within the name, and begins no word there.")
    PART,

    @Description(
            "The name, or the rest of it from a word on, begins with the text but for one or two slips: a letter too "
                    + "many, a missing or a wrong one, or two swapped.")
    SIMILAR
}
