package io.zonegraph.graph;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, with the code and the message that its sender may see, and where it is wrong. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String words;
    private final transient Place place;

    /** Where a request is wrong. */
    private record Place(
            boolean isSubject, String argument, @Nullable FieldPlace field) {

        static final Place NONE = new Place(false, "", null);

        /** The place as the subject of a sentence. */
        String subject() {
            if (field == null) {
                return argument.isEmpty() ? "The request " : "`" + argument + "` ";
            }
            String response = String.join(".", field.path());
            return argument.isEmpty() ? "`" + response + "` " : "`" + response + "(" + argument + ")` ";
        }
    }

    /**
     * A field of the request.
     *
     * @param path the names under which it and the fields above it are answered; empty if it is not known
     * @param locations where it, or what is wrong of it, stands in the document
     */
    public record FieldPlace(List<String> path, List<SourceLocation> locations) {}

    public RequestException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public RequestException(ErrorCode code, String message, @Nullable Throwable cause) {
        this(code, message, Place.NONE, cause);
    }

    private RequestException(ErrorCode code, String words, Place place, @Nullable Throwable cause) {
        super(place.isSubject() ? place.subject() + words : words, cause);
        this.code = code;
        this.words = words;
        this.place = place;
    }

    /**
     * What is wrong with an argument, or with the field itself if {@code argument} is empty.
     *
     * @param words what is said of it, without its name: the whole way to it stands before them in the end
     */
    public static RequestException of(String argument, ErrorCode code, String words) {
        return of(argument, code, words, null);
    }

    public static RequestException of(String argument, ErrorCode code, String words, @Nullable Throwable cause) {
        return new RequestException(code, words, new Place(true, argument, null), cause);
    }

    /** The same, of what stands in this argument, input field or element, such as {@code [1]}. */
    public RequestException within(String step) {
        if (place.field != null) {
            return this;
        }
        String below = place.argument;
        String argument = below.isEmpty() || below.startsWith("[") ? step + below : step + "." + below;
        return new RequestException(code, words, new Place(place.isSubject, argument, null), getCause());
    }

    /** The same, of an argument of this field. */
    public RequestException at(FieldPlace field) {
        return place.field != null
                ? this
                : new RequestException(code, words, new Place(place.isSubject, place.argument, field), getCause());
    }

    /** Does {@code work}; what it refuses stands in this argument, input field or element. */
    public static void within(String step, Runnable work) {
        in(step, () -> {
            work.run();
            return "";
        });
    }

    /** The outcome of {@code work}; what it refuses stands in this argument, input field or element. */
    public static <T> T in(String step, Supplier<T> work) {
        try {
            return work.get();
        } catch (RequestException refused) {
            throw refused.within(step);
        }
    }

    /** The answer is not there by its deadline. */
    public static RequestException tooLate() {
        return new RequestException(
                ErrorCode.DEADLINE_EXCEEDED,
                "The answer took too long. Ask for less at once: fewer levels or smaller pages.");
    }

    /** The sender has done nothing wrong, and can do nothing about it. */
    public static RequestException ownFault(Throwable cause) {
        return new RequestException(
                ErrorCode.INTERNAL_ERROR, "A fault of this service; its log tells more under the trace id.", cause);
    }

    public ErrorCode code() {
        return code;
    }

    /** The way to what is wrong from the arguments of its field, such as {@code filter.kind.in[1]}; may be empty. */
    public String argument() {
        return place.argument;
    }

    /** The field that is wrong; null if it is the request as a whole. */
    public @Nullable FieldPlace field() {
        return place.field;
    }
}
