import java.io.IOException;
import java.net.http.HttpClient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

/**
 * CPU time per request of services and of the PostgreSQL they share, which a busy machine disturbs less than elapsed
 * time; p50 and p99 beside it. The services are asked in turn, round by round, and must answer alike. It starts nothing.
 *
 * <pre>java src/bench/CpuPerRequest.java POSTMASTER-PID NAME=URL,PID[,FOLDER] ...</pre>
 *
 * Options stand before the file: -Drounds=5 -Dseconds=5 -Dwarm=30 -Dclients=4 -Donly=q1-park,q3-deals
 */
final class CpuPerRequest {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int WARM_UP = Integer.getInteger("warm", 30);
    private static final int CLIENTS = Integer.getInteger("clients", 4);
    private static final String ONLY = System.getProperty("only", "");
    private static final int COMPARED = 20;

    /** Milliseconds a request: the service's without its compiler, the compiler's, PostgreSQL's. */
    private record Sample(double service, double compiler, double database, Asked asked) {}

    /** How long each request took; how many got no answer, which a machine that is too busy for a deadline explains. */
    private record Asked(long[] nanoseconds, int failed) {}

    public static void main(String[] arguments) throws Exception {
        long postmaster = Long.parseLong(arguments[0]);
        List<Service> services = new ArrayList<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            services.add(Service.of(argument));
        }
        System.out.println("Load before: " + load());
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            CpuPerRequest bench = new CpuPerRequest(client, postmaster, services);
            bench.compare();
            bench.run();
        }
        System.out.println("Load after: " + load());
    }

    private final HttpClient client;
    private final long postmaster;
    private final List<Service> services;

    private CpuPerRequest(HttpClient client, long postmaster, List<Service> services) {
        this.client = client;
        this.postmaster = postmaster;
        this.services = services;
    }

    /** Services that are asked the same must answer the same, byte for byte. */
    private void compare() throws NoSuchAlgorithmException {
        Map<String, String> answers = new HashMap<>();
        for (Service service : services) {
            for (Operation operation : asked(service)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                Random chance = new Random(COMPARED);
                long bytes = 0;
                for (int i = 0; i < COMPARED; i++) {
                    byte[] answer = Operation.answer(client, operation.request(service.uri(), chance));
                    digest.update(answer);
                    bytes += answer.length;
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                System.out.printf("%-12s %-12s %,9d bytes, sha256 of %d answers %.16s%n",
                        operation.name(), service.name(), bytes / COMPARED, COMPARED, hash);
                String before = answers.putIfAbsent(service.folder() + operation.name(), hash);
                if (before != null && !before.equals(hash)) {
                    throw new IllegalStateException(service.name() + " answers " + operation.name() + " otherwise.");
                }
            }
        }
    }

    private void run() throws Exception {
        for (Service service : services) {
            for (Operation operation : asked(service)) {
                ask(service, operation, WARM_UP);
            }
        }
        Map<String, Map<String, List<Sample>>> samples = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Operation first : asked(services.getFirst())) {
                for (Service service : services) {
                    for (Operation operation : asked(service)) {
                        if (operation.name().equals(first.name())) {
                            samples.computeIfAbsent(operation.name(), _ -> new LinkedHashMap<>())
                                    .computeIfAbsent(service.name(), _ -> new ArrayList<>())
                                    .add(sample(service, operation));
                        }
                    }
                }
            }
        }
        samples.forEach(CpuPerRequest::print);
    }

    private static List<Operation> asked(Service service) {
        return service.operations().stream()
                .filter(operation -> ONLY.isEmpty() || List.of(ONLY.split(",")).contains(operation.name()))
                .toList();
    }

    private Sample sample(Service service, Operation operation) throws Exception {
        double cpu = service.cpu();
        double compiling = service.compiling();
        double database = Service.cpuOfChildren(postmaster);
        Asked asked = ask(service, operation, SECONDS);
        int requests = asked.nanoseconds().length + asked.failed();
        compiling = Math.max(0, service.compiling() - compiling);
        cpu = service.cpu() - cpu - compiling;
        database = Service.cpuOfChildren(postmaster) - database;
        return new Sample(cpu / requests, compiling / requests, database / requests, asked);
    }

    private Asked ask(Service service, Operation operation, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Long> times = new ArrayList<>();
        AtomicInteger failed = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                Random chance = new Random();
                List<Long> mine = new ArrayList<>();
                for (long now = System.nanoTime(); now < end; ) {
                    long then = now;
                    try {
                        Operation.answer(client, operation.request(service.uri(), chance));
                        mine.add(System.nanoTime() - then);
                    } catch (IllegalStateException e) {
                        failed.incrementAndGet();
                    }
                    now = System.nanoTime();
                }
                synchronized (times) {
                    times.addAll(mine);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Asked(times.stream().mapToLong(Long::longValue).toArray(), failed.get());
    }

    private static void print(String operation, Map<String, List<Sample>> ofServices) {
        System.out.printf("%n%s: CPU ms a request, medians of %d rounds of %d s, %d clients%n%-12s"
                        + " %8s %8s %8s %8s %8s %8s %8s %9s %9s %6s%n",
                operation, ROUNDS, SECONDS, CLIENTS, "", "service", "(JIT)", "database", "sum", "service/", "sum/", "p50 ms", "p99 ms", "answered", "failed");
        double service = 0;
        double sum = 0;
        for (Map.Entry<String, List<Sample>> one : ofServices.entrySet()) {
            List<Sample> samples = one.getValue();
            double ofService = median(samples, Sample::service);
            double both = ofService + median(samples, Sample::database);
            service = service == 0 ? ofService : service;
            sum = sum == 0 ? both : sum;
            long[] times = samples.stream()
                    .flatMapToLong(sample -> Arrays.stream(sample.asked().nanoseconds()))
                    .sorted()
                    .toArray();
            int failed = samples.stream().mapToInt(sample -> sample.asked().failed()).sum();
            System.out.printf("%-12s %8.3f %8.3f %8.3f %8.3f %8.2f %8.2f %8.2f %9.2f %,9d %6d%n",
                    one.getKey(), ofService, median(samples, Sample::compiler), median(samples, Sample::database), both,
                    ofService / service, both / sum, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6,
                    times.length, failed);
        }
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String load() throws IOException {
        return java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg")).strip();
    }
}
