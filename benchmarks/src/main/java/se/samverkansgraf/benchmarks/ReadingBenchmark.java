package se.samverkansgraf.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.text.TextExtractor;

/**
 * How fast plain-text agreements become facts on one core, beside reading their canonical text alone as the floor. The
 * score is how often a second all samples are read by the clock; {@code megabytes} is what one core reads in a second
 * of its own time. Run in the project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ReadingBenchmark {

    /** What went through, and what it took of the processor. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Volume {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private long bytes;
        private long nanoseconds;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
            nanoseconds = 0;
        }

        /** Millions of bytes of source text a second of this thread's processor time, however busy the machine. */
        public double megabytes() {
            return nanoseconds == 0 ? 0 : bytes * 1e3 / nanoseconds;
        }

        private void add(List<SourceDocument> documents, Consumer<SourceDocument> reading) {
            long begun = THREADS.getCurrentThreadCpuTime();
            for (SourceDocument document : documents) {
                reading.accept(document);
                bytes += document.bytes().length;
            }
            nanoseconds += THREADS.getCurrentThreadCpuTime() - begun;
        }
    }

    private final List<SourceDocument> documents = new ArrayList<>();
    private final TextExtractor extractor = new TextExtractor();
    private final AgreementReader reader = AgreementReader.load();

    /** Reads the samples into memory. */
    @Setup
    public void readSamples() throws IOException {
        DocumentReader files = new DocumentReader();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            samples.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> Objects.requireNonNull(files.read(file).document()))
                    .forEach(documents::add);
        }
    }

    /** The floor: bytes to canonical text. */
    @Benchmark
    public void text(Volume volume, Blackhole sink) {
        volume.add(documents, document -> sink.consume(extractor.extract(document)));
    }

    /** The whole way: bytes to facts. */
    @Benchmark
    public void facts(Volume volume, Blackhole sink) {
        volume.add(documents, document -> sink.consume(reader.read(document)));
    }
}
