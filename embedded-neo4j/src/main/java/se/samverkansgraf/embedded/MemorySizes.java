package se.samverkansgraf.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Memory of the database's process.
 *
 * @param heapBytes largest Java heap, 128 MiB or more
 * @param pageCacheBytes memory that keeps the store's pages, 16 MiB or more; best a little above the size of the store
 */
public record MemorySizes(long heapBytes, long pageCacheBytes) {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;
    private static final long LEAST_HEAP = 128 * MIB;
    private static final long LEAST_PAGE_CACHE = 16 * MIB;

    public MemorySizes {
        if (heapBytes < LEAST_HEAP) {
            throw new IllegalArgumentException("heap of " + heapBytes + " bytes is under " + LEAST_HEAP);
        }
        if (pageCacheBytes < LEAST_PAGE_CACHE) {
            throw new IllegalArgumentException(
                    "page cache of " + pageCacheBytes + " bytes is under " + LEAST_PAGE_CACHE);
        }
    }

    /** Sizes for the machine, or the container, that this JVM runs on. */
    public static MemorySizes ofThisMachine() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return ofMachine(system.getTotalMemorySize());
    }

    /**
     * Sizes for a machine that the application shares: an eighth for the heap, between 256 MiB and 4 GiB, and as much
     * for the page cache, between 64 MiB and 8 GiB.
     *
     * @param physicalBytes memory of the machine
     */
    public static MemorySizes ofMachine(long physicalBytes) {
        long eighth = physicalBytes / 8 / MIB * MIB;
        return new MemorySizes(between(256 * MIB, eighth, 4 * GIB), between(64 * MIB, eighth, 8 * GIB));
    }

    private static long between(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
