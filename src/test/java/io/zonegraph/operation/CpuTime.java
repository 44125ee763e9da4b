package io.zonegraph.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the processor spent on processes, by {@code /proc}: to a hundredth of a second. */
final class CpuTime {

    private static final long MILLIS_OF_A_TICK = 10;
    /** Fields after the name: user, system, and both of children that ended. */
    private static final int FIRST_TIME = 11;

    private CpuTime() {}

    /** Of a process and of all that it started, ended ones too. */
    static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(CpuTime::ofOne)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration ofOne(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = FIRST_TIME; i < FIRST_TIME + 4; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return Duration.ofMillis(ticks * MILLIS_OF_A_TICK);
        } catch (IOException e) {
            // It has ended, and its parent has its times.
            return Duration.ZERO;
        }
    }
}
