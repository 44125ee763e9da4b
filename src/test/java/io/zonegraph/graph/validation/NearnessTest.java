package io.zonegraph.graph.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for a name that there is not. */
class NearnessTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    # By letters: a third of those written, one at least.
                    parsk          | parks parts     | parks
                    INDUSTRAL      | INDUSTRIAL ECO  | INDUSTRIAL
                    Prk            | Park City       | Park
                    establishd0n   | establishedOn   | establishedOn
                    hosts          | facts posts     | posts
                    filter         | after kinds     | none
                    GUEST          | HOST SIGNATORY  | none
                    abc            | axy             | none
                    # By case and number.
                    CITY           | CITIES COUNTRY  | CITIES
                    countries      | country cities  | country
                    areahectares   | areaHectares    | areaHectares
                    # By a word more or less, if nothing is nearer.
                    NODE_KIND      | KIND NAME       | KIND
                    area           | areaHectares    | areaHectares
                    area           | areas areaHectares | areas
                    DealStage      | DealStageCode DealKind | DealStageCode
                    areaOfDeals    | area            | none
                    # What may be a secret is compared with nothing.
                    hunter2 hunter | hunter2         | none
                    """, delimiter = '|')
    void is_a_name_that_a_slip_can_make(String written, String known, String near) {
        assertEquals(
                near == null ? List.of() : List.of(near.split(" ")), Names.nearest(written, List.of(known.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"Park, a", "Event, an", "Organisation, an", "UltimateOwner, an", "Utility, a", "Infrastructure, an"})
    void has_an_article(String name, String article) {
        assertEquals(article, Names.article(name));
    }
}
