package io.zonegraph.node;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
@Description("An amount of money.")
public class Money {

    @NonNull
    @Description("The amount in units of the currency, exact.")
    public BigDecimal amount;

    @NonNull
    @JdbcTypeCode(SqlTypes.CHAR)
    @Description("The currency: three letters of ISO 4217, such as VND or USD.")
    public String currency;
}
