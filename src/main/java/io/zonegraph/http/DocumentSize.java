package io.zonegraph.http;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How large one operation is. Aliases and directives are counted as written, each fragment once; depth and fields as
 * executed, with fragments written out. Every fragment is looked at once however often it is spread, so the cost is that
 * of reading the document.
 */
record DocumentSize(int depth, int introspectionDepth, long fields, int aliases, int directives, int rootFields) {

    /** Where counting stops: 30 fragments that spread one another twice come to a billion fields. */
    static final long UNCOUNTABLE = 1_000_000;

    static DocumentSize of(OperationDefinition operation, Document document) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
        return new Measure(fragments).of(operation);
    }

    /** The extent of a selection: levels of ordinary and of introspection fields, and fields in all. */
    private record Extent(int depth, int introspectionDepth, long fields) {

        static final Extent NONE = new Extent(0, 0, 0);

        Extent beside(Extent other) {
            return new Extent(
                    Math.max(depth, other.depth),
                    Math.max(introspectionDepth, other.introspectionDepth),
                    Math.min(UNCOUNTABLE, fields + other.fields));
        }

        Extent below(String field) {
            return field.equals("__schema") || field.equals("__type")
                    ? new Extent(0, Math.max(depth, introspectionDepth) + 1, fields + 1)
                    : new Extent(depth + 1, introspectionDepth, fields + 1);
        }
    }

    private static final class Measure {

        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, Extent> measured = new HashMap<>();
        private int aliases;
        private int directives;

        Measure(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        DocumentSize of(OperationDefinition operation) {
            count(operation);
            operation.getVariableDefinitions().forEach(this::count);
            Extent extent = of(operation.getSelectionSet());
            Set<String> roots = new HashSet<>();
            collectRoots(operation.getSelectionSet(), roots, new HashSet<>());
            return new DocumentSize(
                    extent.depth, extent.introspectionDepth, extent.fields, aliases, directives, roots.size());
        }

        private Extent of(@Nullable SelectionSet set) {
            Extent extent = Extent.NONE;
            if (set != null) {
                for (Selection<?> selection : set.getSelections()) {
                    extent = extent.beside(of(selection));
                }
            }
            return extent;
        }

        private Extent of(Selection<?> selection) {
            return switch (selection) {
                case Field field -> {
                    count(field);
                    aliases += field.getAlias() == null ? 0 : 1;
                    yield of(field.getSelectionSet()).below(field.getName());
                }
                case InlineFragment inline -> {
                    count(inline);
                    yield of(inline.getSelectionSet());
                }
                case FragmentSpread spread -> {
                    count(spread);
                    yield ofFragment(spread.getName());
                }
                default -> Extent.NONE;
            };
        }

        private Extent ofFragment(String name) {
            Extent known = measured.get(name);
            FragmentDefinition fragment = fragments.get(name);
            if (known != null || fragment == null) {
                return known == null ? Extent.NONE : known;
            }
            // Stands while the fragment is measured, so that a circle comes to an end.
            measured.put(name, Extent.NONE);
            count(fragment);
            Extent extent = of(fragment.getSelectionSet());
            measured.put(name, extent);
            return extent;
        }

        private void count(DirectivesContainer<?> node) {
            directives += node.getDirectives().size();
        }

        private void collectRoots(@Nullable SelectionSet set, Set<String> roots, Set<String> visited) {
            if (set == null) {
                return;
            }
            for (Selection<?> selection : set.getSelections()) {
                switch (selection) {
                    case Field field -> roots.add(field.getResultKey());
                    case InlineFragment inline -> collectRoots(inline.getSelectionSet(), roots, visited);
                    case FragmentSpread spread
                    when visited.add(spread.getName()) -> {
                        FragmentDefinition fragment = fragments.get(spread.getName());
                        collectRoots(fragment == null ? null : fragment.getSelectionSet(), roots, visited);
                    }
                    default -> {}
                }
            }
        }
    }
}
