package io.zonegraph.node;

import org.eclipse.microprofile.graphql.Description;

@Description("What standing a name has.")
public enum NameKind {
    @Description("The name in law, or the one its bearer uses officially.")
    OFFICIAL,

    @Description("A name in common use.")
    COMMON,

    @Description("Initials or another short form.")
    ABBREVIATION,

    @Description("A name no longer in use.")
    FORMER,

    @Description("The sound of the name in another script.")
    TRANSLITERATION,

    @Description("A spelling found in print that is wrong; kept so that search finds it.")
    MISSPELLING,

    @Description(
            "Translated by the curators of this graph, where no source is known that prints a name in that language; "
                    + "not official.")
    TRANSLATED
}
