import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A running service and what it is asked. The compiler's threads count apart: they fall silent sooner or later. Linux
 * only: it reads /proc.
 */
record Service(String name, URI uri, long pid, Path folder, List<Operation> operations) {

    private static final double TICKS_PER_MILLISECOND = 0.1; // USER_HZ is 100 on every Linux.

    /** Reads {@code NAME=URL,PID[,FOLDER]}. */
    static Service of(String argument) throws IOException {
        String[] parts = argument.substring(argument.indexOf('=') + 1).split(",");
        URI uri = URI.create(parts[0]);
        if (!List.of("127.0.0.1", "localhost").contains(uri.getHost())) {
            throw new IllegalArgumentException("Only a service on this machine is measured.");
        }
        Path folder = Path.of(parts.length > 2 ? parts[2] : "src/bench/queries");
        String name = argument.substring(0, argument.indexOf('='));
        return new Service(name, uri, Long.parseLong(parts[1]), folder, Operation.in(folder));
    }

    /** CPU milliseconds so far. */
    double cpu() throws IOException {
        return cpuOf(pid) + cpuOfChildren(pid);
    }

    /** CPU milliseconds so far of what compiles at run time. */
    double compiling() throws IOException {
        double sum = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                sum += stat.contains("(C1 Comp") || stat.contains("(C2 Comp") ? milliseconds(stat, 11) : 0;
            }
        }
        return sum;
    }

    /** CPU milliseconds so far of the processes that this one started, those that have ended among them. */
    static double cpuOfChildren(long parent) throws IOException {
        double sum = milliseconds(Files.readString(Path.of("/proc/" + parent + "/stat")), 13);
        for (ProcessHandle child : ProcessHandle.of(parent).orElseThrow().descendants().toList()) {
            sum += cpuOf(child.pid());
        }
        return sum;
    }

    private static double cpuOf(long pid) throws IOException {
        return milliseconds(Files.readString(Path.of("/proc/" + pid + "/stat")), 11);
    }

    /** The sum of two fields of {@code stat}: of the process itself from 11, of the children it has reaped from 13. */
    private static double milliseconds(String stat, int first) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_PER_MILLISECOND;
    }
}
