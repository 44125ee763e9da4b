package io.zonegraph.operation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A setting of this project: a method of an interface that is mapped to the configuration.
 *
 * @param fallback the value if nobody sets one; "none" if it has none
 */
record Setting(String key, String fallback, Method method) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");

    static List<Setting> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.zonegraph").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(Setting::of)
                        .toList();
    }

    private static Stream<Setting> of(Class<?> mapping) {
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix() + ".";
        return Arrays.stream(mapping.getDeclaredMethods())
                .map(method -> new Setting(prefix + name(method), fallback(method), method));
    }

    private static String name(Method method) {
        WithName given = method.getAnnotation(WithName.class);
        return given == null ? StringUtil.skewer(method.getName()) : given.value();
    }

    private static String fallback(Method method) {
        WithDefault value = method.getAnnotation(WithDefault.class);
        return value == null ? "none" : value.value();
    }

    /** Whether a comment stands above the method: it is what people read who find the setting in the code. */
    boolean isExplained() throws IOException {
        Path source = SOURCES.resolve(method.getDeclaringClass().getName().replace('.', '/') + ".java");
        return Pattern.compile("\\*/\\s+(@\\w+(\\([^)]*\\))?\\s+)*\\S+ " + method.getName() + "\\(\\);")
                .matcher(Files.readString(source))
                .find();
    }

    /** What {@code application.properties} sets, for production; the value of another key is told as that key. */
    static Map<String, String> inProperties() throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(PROPERTIES)) {
            read.load(reader);
        }
        Map<String, String> settings = new TreeMap<>();
        read.forEach((key, value) -> settings.put(
                key.toString(),
                value.toString().replaceFirst("^\\$\\{([^:}]*):?}$", "$1").replace("\\ ", " ")));
        settings.keySet().removeIf(key -> key.startsWith("%"));
        return settings;
    }
}
