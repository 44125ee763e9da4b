package io.zonegraph.node;

import org.eclipse.microprofile.graphql.Description;

@Description("A language in which nodes are named.")
public enum Language {
    @Description("English.")
    en,

    @Description("Vietnamese.")
    vi,

    @Description("Chinese, in simplified characters unless the name itself is written in traditional ones.")
    zh
}
