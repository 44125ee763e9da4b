package io.zonegraph.evidence;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "How far dates tell that something was so on a day, as the filters of dates ask for it. A date may be known only "
                + "to the month or the year, and then may mean each of its days.")
public enum Certainty {
    @Description("By each day that the dates may mean.")
    CERTAINLY,

    @Description("By some of the days that the dates may mean, or because no date tells.")
    POSSIBLY
}
