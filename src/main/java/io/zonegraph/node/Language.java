package io.zonegraph.node;

import org.eclipse.microprofile.graphql.Description;

@Description("A language in which nodes are named.")
public enum Language {
    @Description("English.")
    EN("en"),

    @Description("Vietnamese.")
    VI("vi"),

    @Description("Chinese, in simplified characters unless the name itself is written in traditional ones.")
    ZH("zh");

    /** The tag of BCP 47, as files and columns spell it. */
    public final String tag;

    Language(String tag) {
        this.tag = tag;
    }
}
