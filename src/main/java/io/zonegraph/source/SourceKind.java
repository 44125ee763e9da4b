package io.zonegraph.source;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of publication a source is.")
public enum SourceKind {
    @Description("An article of a newspaper, a news agency or a broadcaster.")
    NEWS_ARTICLE,

    @Description("A statement published by a party to what it reports.")
    PRESS_RELEASE,

    @Description("A law, resolution, decision or decree.")
    LEGAL_INSTRUMENT,

    @Description("Data published as such.")
    DATASET,

    @Description("A page of a website that is none of the others.")
    WEBSITE,

    @Description("A study, a yearbook or a report.")
    REPORT
}
