package io.zonegraph.deal;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of transaction or agreement a deal is.")
public enum DealKind {
    @Description("An agreement to work together on something named.")
    COOPERATION_AGREEMENT,

    @Description("A memorandum of understanding: an intention, never concluded.")
    MEMORANDUM_OF_UNDERSTANDING,

    @Description("A letter of intent: an intention, never concluded.")
    LETTER_OF_INTENT,

    @Description("The founding of a joint venture.")
    JOINT_VENTURE,

    @Description("A lease of land.")
    LAND_LEASE,

    @Description("A purchase of land or of land-use rights.")
    LAND_PURCHASE,

    @Description("A concession to build or to run something.")
    CONCESSION,

    @Description("The grant of an investment registration certificate.")
    INVESTMENT_CERTIFICATE,

    @Description("A contract for engineering, procurement and construction.")
    EPC_CONTRACT,

    @Description("A loan.")
    LOAN,

    @Description("A grant.")
    GRANT,

    @Description("A merger, or the purchase of a company or a share in one.")
    MERGER_OR_ACQUISITION,

    @Description("A promise to buy what will be produced.")
    OFFTAKE
}
