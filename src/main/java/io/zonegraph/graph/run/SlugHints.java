package io.zonegraph.graph.run;

import io.zonegraph.graph.Hints;
import io.zonegraph.graph.Hints.Hint;
import io.zonegraph.graph.Hints.Near;
import io.zonegraph.graph.RequestException;
import io.zonegraph.graph.plan.RowsPlan;
import io.zonegraph.graph.validation.Names;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Looks for what may be meant by slugs that name nothing, in one statement: by slugs that begin alike, and by names. */
final class SlugHints {

    private static final int MOST_SLUGS = 20;

    /** Of each slug: as many as the statement below tells. */
    private static final int MOST_NEAR = 5;

    private static final int LONGEST = 100;

    /** What was written may be the slug of a node of another kind, a name, or a slug whose end is wrong. */
    private static final String NEAR = """
            select row_number() over (order by r.place, r.rank, r.id), r.place, r.kind_code, r.slug, r.name
            from (
                select a.place, m.rank, n.id, n.kind_code, n.slug, n.name,
                    row_number() over (partition by a.place order by m.rank, n.id) as nth
                from a cross join lateral (
                    select distinct on (found.id) found.id, found.rank
                    from (
                        select s.id, -1 as rank from node s where s.slug = a.slug
                        union all
                        select s.id, -1 from node s where s.id = a.row
                        union all
                        select f.id, f.rank from zg_search(a.searched, a.kinds, null) f where a.missing
                        union all
                        (
                            select s.id, 2147483647
                            from node s
                            where a.missing and s.slug >= a.stem and s.slug < a.stem || '~' and (a.kind = '' or s.kind_code = a.kind)
                            order by s.slug
                            limit 5
                        )
                    ) found
                    order by found.id, found.rank
                ) m join node n on n.id = m.id
            ) r
            where r.nth <= 5
            order by 1
            """;

    /** A slug that names nothing, and what is told of it. */
    record Missed(AskedSlug asked, Hint hint) {}

    private final Request request;

    SlugHints(Request request) {
        this.request = request;
    }

    /** Adds a hint for each of the slugs that name nothing, and returns these with their hints. */
    List<Missed> add(List<AskedSlug> asked, Snapshot snapshot, Hints hints) {
        List<Missed> missed = new ArrayList<>();
        List<AskedSlug> few = asked.stream().limit(MOST_SLUGS).toList();
        Rows rows;
        try {
            rows = snapshot.read(List.of(statement(few)), false).getFirst();
        } catch (RequestException notFound) {
            // The answer stands without a hint; the meters of the database tell that it gave none.
            return missed;
        }
        Map<Integer, List<Near>> found = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            found.computeIfAbsent(Integer.parseInt(text(rows, row, 1)), any -> new ArrayList<>())
                    .add(new Near(text(rows, row, 2), text(rows, row, 3), text(rows, row, 4)));
        }
        for (int i = 0; i < few.size(); i++) {
            AskedSlug slug = few.get(i);
            List<Near> near = found.getOrDefault(i + 1, List.of());
            if (slug.asker().isUnanswered() || near.stream().noneMatch(node -> isNamed(slug, node))) {
                Hint hint = hint(slug, slug.id() != null || canBeMeant(slug) ? near : List.of());
                hints.add(hint);
                missed.add(new Missed(slug, hint));
            }
        }
        return missed;
    }

    private static boolean isNamed(AskedSlug asked, Near node) {
        return (asked.id() != null || node.slug().equals(asked.slug()))
                && (asked.kind() == null || asked.kind().equals(node.kind()));
    }

    private Statement statement(List<AskedSlug> asked) {
        Sql sql = new Sql(request.cost());
        sql.add("with a as (select g.*, case when g.kind <> '' then array[g.kind] end as kinds, ")
                .add("g.slug <> '' and (g.sure or not exists (select 1 from node e where e.slug = g.slug")
                .add(" and (g.kind = '' or e.kind_code = g.kind))) as missing from unnest(");
        sql.bindArray(asked.stream().map(AskedSlug::slug).toList()).add("::text[], ");
        sql.bindArray(asked.stream().map(SlugHints::searched).toList()).add("::text[], ");
        sql.bindArray(asked.stream().map(slug -> stem(slug.slug())).toList()).add("::text[], ");
        sql.bindArray(asked.stream()
                .map(slug -> Objects.requireNonNullElse(slug.kind(), ""))
                .toList());
        sql.add("::text[], ");
        sql.bindArray(asked.stream()
                .map(slug -> Objects.requireNonNullElse(slug.id(), "0"))
                .toList());
        sql.add("::bigint[], ");
        sql.bindArray(asked.stream()
                .map(slug -> String.valueOf(slug.asker().isUnanswered()))
                .toList());
        sql.add("::boolean[]) with ordinality g (slug, searched, stem, kind, row, sure, place)) ")
                .add(NEAR);
        RowsPlan plan = RowsPlan.computedOf(asked.getFirst().asker().rows().entity());
        return new Statement(plan, sql, null, false, List.of(), asked.size() * (long) MOST_NEAR);
    }

    /** The first half and a little of what would be a slug: what follows may be wrong. */
    private static String stem(String slug) {
        String plain = Normalizer.normalize(slug.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, (plain.length() * 3 + 4) / 5);
    }

    /** Whether it can be a slip of a slug, or a name. */
    private static boolean canBeMeant(AskedSlug asked) {
        return asked.slug().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** What names are searched for, which must be neither long nor without a letter. */
    private static String searched(AskedSlug asked) {
        String slug = asked.slug();
        return canBeMeant(asked) ? slug.substring(0, Math.min(slug.length(), LONGEST)) : "x";
    }

    private Hint hint(AskedSlug asked, List<Near> near) {
        var field = request.place(asked.asker().field(), asked.argument());
        boolean isOfAnother = asked.asker().isUnanswered() && !near.isEmpty() && isNamed(asked, near.getFirst());
        String words = isOfAnother ? ofAnother(asked) : asked.isId() ? noId(asked) : ofNothing(asked, near);
        return new Hint(field.path(), asked.argument(), words, isOfAnother ? near.subList(0, 1) : near);
    }

    /** It has the kind that was asked for and is of another class, so that a wider field finds it. */
    private static String ofAnother(AskedSlug asked) {
        String kind = asked.asker().rows().entity().kind();
        String wider = Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "(" + asked.argument() + ")";
        return "is the " + asked.argument() + " of " + Names.article(kind) + " " + asked.kind() + " that is no "
                + asked.wanted() + ". Ask `" + wider + "` for it.";
    }

    private static String noId(AskedSlug asked) {
        boolean isNode = asked.asker().rows().entity().attribute("slug").isPresent();
        return "is the id of nothing that there is; ids differ from one database to another"
                + (isNode ? ", slugs do not." : ".");
    }

    private static String ofNothing(AskedSlug asked, List<Near> near) {
        String meant = near.isEmpty() ? "" : " Did you mean " + listed(near) + "?";
        return "is the slug of no " + asked.wanted() + "." + meant
                + " `search(text: \"...\")` looks through all names.";
    }

    private static String listed(List<Near> near) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < near.size(); i++) {
            String before = i == 0 ? "" : i == near.size() - 1 ? " or " : ", ";
            list.append(before)
                    .append(near.get(i).kind())
                    .append(" `")
                    .append(near.get(i).slug())
                    .append('`');
        }
        return list.toString();
    }

    private static String text(Rows rows, int row, int cell) {
        return new String(Objects.requireNonNull(rows.cell(row, cell)), StandardCharsets.UTF_8);
    }
}
