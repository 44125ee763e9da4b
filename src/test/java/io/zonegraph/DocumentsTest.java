package io.zonegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there, and they stay short enough to be read. */
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs/adr");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern ANCHOR = Pattern.compile("]\\(([^)#:]*)#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
    private static final Pattern SCRIPT = Pattern.compile("`((?:\\.ci|docker)/[\\w-]+)`");
    private static final Pattern HOLDS = Pattern.compile(TEST.pattern() + "|" + SCRIPT.pattern());
    private static final List<String> PARTS =
            List.of("**Context.**", "**Decision.**", "**Consequences.**", "**Confirmation.**");

    @Test
    void their_links_lead_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(read(document)).results().forEach(link -> {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(document + ": " + link.group(1));
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void the_places_within_documents_that_they_link_to_are_headings() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            ANCHOR.matcher(read(document)).results().forEach(link -> {
                Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                if (!anchors(target).contains(link.group(2))) {
                    broken.add(document + ": " + link.group());
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    /** What readers of Markdown make of headings: small letters and digits, and a hyphen for each space. */
    private static Set<String> anchors(Path document) {
        Set<String> anchors = new TreeSet<>();
        HEADING.matcher(read(document))
                .results()
                .forEach(heading -> anchors.add(heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-')));
        return anchors;
    }

    @Test
    void the_tests_they_name_exist() {
        Set<String> named = new TreeSet<>();
        documents()
                .forEach(document -> TEST.matcher(read(document)).results().forEach(test -> named.add(test.group(1))));
        named.removeAll(files(Path.of("src/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList());
        assertEquals(Set.of(), named);
    }

    /** The tests that it names exist as those of all documents do; here each threat has to have one, or a script. */
    @Test
    void each_threat_is_held_by_a_test_or_a_script() {
        String threats = read(Path.of("docs/threat-model.md")).split("\n## ")[2];
        List<String> held = threats.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat |"))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                .toList();
        assertEquals(true, held.size() > 20, "Threats are not where they are looked for: " + held);
        assertEquals(
                List.of(), held.stream().filter(it -> !HOLDS.matcher(it).find()).toList());
        List<String> missing = SCRIPT.matcher(threats)
                .results()
                .map(script -> script.group(1))
                .filter(script -> !Files.isExecutable(Path.of(script)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void decisions_have_all_parts_and_no_more_than_a_page() {
        List<String> problems = new ArrayList<>();
        List<Path> decisions = files(DECISIONS, ".md");
        for (int i = 0; i < decisions.size(); i++) {
            String name = decisions.get(i).getFileName().toString();
            String text = read(decisions.get(i));
            if (!name.startsWith("%04d-".formatted(i + 1))) {
                problems.add(name + " is not the next number");
            }
            PARTS.stream().filter(part -> !text.contains(part)).forEach(part -> problems.add(name + " lacks " + part));
            if (text.lines().count() > 60) {
                problems.add(name + " is longer than 60 lines");
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void the_readme_stays_within_150_lines() {
        long lines = read(Path.of("README.md")).lines().count();
        assertEquals(true, lines <= 150, lines + " lines");
    }

    private static List<Path> documents() {
        List<Path> documents = new ArrayList<>(files(Path.of("docs"), ".md"));
        documents.add(Path.of("README.md"));
        documents.add(Path.of("CONTRIBUTING.md"));
        documents.add(Path.of("SECURITY.md"));
        documents.add(Path.of("src/main/resources/dataset/README.md"));
        return documents;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
