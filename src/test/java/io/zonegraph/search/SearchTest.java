package io.zonegraph.search;

import static io.zonegraph.search.Searching.refusal;
import static io.zonegraph.search.Searching.search;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.zonegraph.node.NodeKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found first, however it is typed. */
@QuarkusTest
class SearchTest {

    private static final List<String> NODE_KINDS =
            Arrays.stream(NodeKind.values()).map(Enum::name).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hai phong              | EXACT City/hai-phong
            Haiphong               | EXACT City/hai-phong
            Hải Phòng              | EXACT City/hai-phong
            hai-phong              | EXACT City/hai-phong
            h a i p h o n g        | EXACT City/hai-phong
            海防                   | EXACT City/hai-phong
            haiph                  | PREFIX City/hai-phong
            Hai Phogn              | SIMILAR City/hai-phong
            Haiphogn               | SIMILAR City/hai-phong
            Hia Phong              | SIMILAR City/hai-phong
            Hia Phogn              | SIMILAR City/hai-phong
            Haij Phogn             | SIMILAR City/hai-phong
            Hai Pong               | SIMILAR City/hai-phong
            Haji Phong             | SIMILAR City/hai-phong
            dinh vu                | PREFIX EconomicZone/dinh-vu-cat-hai
            dinhvu                 | PREFIX EconomicZone/dinh-vu-cat-hai
            Đình Vũ                | PREFIX EconomicZone/dinh-vu-cat-hai
            đinh vu                | PREFIX EconomicZone/dinh-vu-cat-hai
            Dinh Vu – Cat Hai EZ   | EXACT EconomicZone/dinh-vu-cat-hai
            hanssip                | EXACT Park/hanssip
            hansip                 | SIMILAR Park/hanssip
            hansssip               | SIMILAR Park/hanssip
            anssip                 | PART Park/hanssip
            n&g                    | PREFIX Developer/n-and-g-group
            N & G                  | PREFIX Developer/n-and-g-group
            N&G Group              | EXACT Developer/n-and-g-group
            shenyue                | EXACT Developer/shenyue
            shenyu                 | PREFIX Developer/shenyue
            shneyue                | SIMILAR Developer/shenyue
            深越                   | PREFIX Developer/shenyue
            越联合                 | WORD Developer/shenyue
            聯合投資               | WORD Developer/shenyue
            贸合作区               | WORD Park/an-duong
            Hoà Bình               | EXACT City/hoa-binh
            Hòa Bình               | EXACT City/hoa-binh
            hoa binh               | EXACT City/hoa-binh
            khanh hoà              | EXACT City/khanh-hoa
            Le Chung Kien          | EXACT Person/le-trung-kien
            trung kien             | WORD Person/le-trung-kien
            Thua Thien             | PREFIX City/hue
            thanh pho hai phong    | EXACT City/hai-phong
            Shenzen Investmnt Hold | SIMILAR OtherOrganisation/shenzhen-investment-holdings
            Shenzehn Invsetment Hold | SIMILAR OtherOrganisation/shenzhen-investment-holdings
            Shenzen Investment Hodl | SIMILAR OtherOrganisation/shenzhen-investment-holdings
            Shenzhen Invstmnt Hold | SIMILAR OtherOrganisation/shenzhen-investment-holdings
            Shenzhen Invetsment Hodl | SIMILAR OtherOrganisation/shenzhen-investment-holdings
            """)
    void comes_first(String text, String hit) {
        String fullWidth = text.codePoints()
                .map(letter -> letter > ' ' && letter < 0x7F ? letter + 0xFEE0 : letter == ' ' ? 0x3000 : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String guise : List.of(
                text,
                Normalizer.normalize(text, Normalizer.Form.NFC),
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.toUpperCase(Locale.ROOT),
                fullWidth,
                "  " + text + "\u00A0\t")) {
            List<String> hits = search(guise).hits();
            assertEquals(hit, hits.isEmpty() ? "nothing" : hits.getFirst(), guise);
        }
    }

    /** Of names that are the same without marks and case, the one that is most like the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hải Phòng  | Hải Phòng
            Hai Phong  | Hai Phong
            HẢI PHÒNG  | Hải Phòng
            hải phòng  | Hải Phòng
            hai phong  | Hai Phong
            Hải P      | Hải Phòng
            Hai P      | Hai Phong
            海防       | 海防
            Nguyễn Hoàng | Nguyễn Hoàng
            nguyen hoang | Nguyen Hoang
            Hoàng      | Nguyễn Hoàng
            """)
    void tells_the_name_as_it_was_typed(String text, String name) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Searching.Answer found = search(
                    Map.of("text", Normalizer.normalize(text, form), "first", 1, "types", List.of("CITY", "PERSON")));
            assertEquals(List.of(name), found.names(), form + " " + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, Hai Phong", "VI, Hải Phòng"})
    void tells_the_name_in_the_language_asked_for_before_all(String lang, String name) {
        assertEquals(
                List.of(name),
                search(Map.of("text", lang.equals("EN") ? "Hải Phòng" : "Hai Phong", "first", 1, "lang", lang))
                        .names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hajphong FXX",
                "Hajphong Qazk",
                "Haiphong Xxx",
                "Shnezhen Invstmnt Hold",
                "Shenzhen Invstmt Hold"
            })
    void three_slips_are_too_many(String text) {
        assertEquals(List.of(), search(text).hits());
    }

    /** Fewer than 200 characters may be spelt out as more. */
    @ParameterizedTest
    @ValueSource(strings = {"haipho", "hanssi", "h"})
    void a_text_grows_as_it_is_folded(String beginning) {
        assertEquals(List.of(), search(beginning + "ﬃ".repeat(150)).hits());
        assertEquals(List.of(), search(beginning + "ﬃ".repeat(66)).hits());
    }

    /** What LIKE, SQL or JSON would read a meaning into is text, and stands for nothing but itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai phong%",
                "%hai%phong%",
                "hai_phong",
                "'hai phong'",
                "\"hai phong\"",
                "hai phong'; select 1; --",
                "hai\\phong",
                "hai phong 🏭",
                "🏭hai🏭phong",
                "{hai,phong}",
                "hai\nphong",
                "(hai) [phong]*",
                "$1 hai phong"
            })
    void punctuation_has_no_meaning(String text) {
        List<String> plain = search(text.replaceAll("[^a-z0-9]+", " ")).hits();
        assertEquals(plain, search(text).hits());
        assertEquals(text.contains("1"), plain.isEmpty() || !plain.getFirst().equals("EXACT City/hai-phong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u0301", "%", "_", "''", "&", "🏭", "—…", "\u3000"})
    void a_text_without_a_letter_is_refused(String text) {
        assertEquals(
                "BAD_USER_INPUT: `search(text)` holds no letter and no digit; search for at least one.", refusal(text));
    }

    /** Characters are counted as they are seen: a letter and its mark are one. */
    @Test
    void more_than_200_characters_are_refused() {
        assertEquals(List.of(), search("x".repeat(200)).hits());
        assertEquals(
                List.of(),
                search(Normalizer.normalize("ả".repeat(200), Normalizer.Form.NFD))
                        .hits());
        assertEquals(
                "BAD_USER_INPUT: `search(text)` has 201 characters; search for at most 200.", refusal("x".repeat(201)));
        assertTrue(refusal(" ".repeat(201)).startsWith("BAD_USER_INPUT: `search(text)` has 201"));
    }

    @Test
    void only_the_kinds_asked_for_are_found() {
        List<String> all = search("hai phong").hits();
        assertTrue(all.stream().anyMatch(hit -> hit.contains(" Park/")), all.toString());
        assertEquals(
                all,
                search(Map.of("text", "hai phong", "first", 100, "types", NODE_KINDS))
                        .hits());
        assertEquals(
                List.of(),
                search(Map.of("text", "hai phong", "types", List.of())).hits());
        List<String> zones = search(Map.of("text", "hai phong", "types", List.of("ECONOMIC_ZONE")))
                .hits();
        assertEquals("PREFIX EconomicZone/hai-phong-free-trade-zone", zones.getFirst());
        assertTrue(zones.stream().allMatch(hit -> hit.contains(" EconomicZone/")), zones.toString());
    }

    @ParameterizedTest
    @CsvSource({"EN, Ha Noi", "VI, Hà Nội", "ZH, 河内"})
    void names_in_the_language_asked_for_come_first(String language, String name) {
        String text = language.equals("ZH") ? "河内" : "ha noi";
        assertEquals(
                name, search(Map.of("text", text, "lang", language)).names().getFirst());
    }

    @Test
    void a_node_is_found_once_and_scores_fall_from_one_to_nought() {
        for (String text : List.of("h", "ha", "hai", "hai phong", "zone", "zhen", "shenzehn", "海", "2")) {
            Searching.Answer answer = search(text);
            List<String> nodes =
                    answer.hits().stream().map(hit -> hit.split(" ")[1]).toList();
            assertEquals(List.copyOf(new LinkedHashSet<>(nodes)), nodes, text);
            assertEquals(
                    answer.scores().stream().sorted(Comparator.reverseOrder()).toList(), answer.scores());
            assertTrue(
                    answer.scores().getFirst() <= 1 && answer.scores().getLast() > 0,
                    answer.scores().toString());
        }
    }

    @Test
    void each_way_of_matching_comes_before_the_next() {
        List<String> order = List.of("EXACT", "PREFIX", "WORD", "PART", "SIMILAR");
        Set<String> met = new TreeSet<>();
        for (String text : List.of("hanoi", "hanssip", "phong", "anoi", "hani", "shen", "ansiba")) {
            List<Integer> ways = search(text).hits().stream()
                    .map(hit -> hit.split(" ")[0])
                    .peek(met::add)
                    .map(order::indexOf)
                    .toList();
            assertEquals(ways.stream().sorted().toList(), ways, text);
        }
        assertEquals(new TreeSet<>(order), met);
    }
}
