package se.samverkansgraf.importer.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import se.samverkansgraf.importer.run.FoundFile.Origin;

/** Finds the files below what was given, at any depth, each once and always in the same order. */
final class FileFinder {

    private static final String LOCK_FILE = "~$";

    private final TreeMap<String, FoundFile> found = new TreeMap<>();

    private FileFinder() {}

    static List<FoundFile> find(List<Path> inputs) throws IOException {
        var finder = new FileFinder();
        for (Path input : inputs) {
            var path = input.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, finder.new Visitor(path));
            } else {
                finder.add(new FoundFile(path, Origin.GIVEN, ""));
            }
        }
        return List.copyOf(finder.found.values());
    }

    private void add(FoundFile file) {
        found.merge(file.path().toString(), file, (first, second) -> first.origin() == Origin.GIVEN ? first : second);
    }

    private void skip(Path path, String reason) {
        add(new FoundFile(path, Origin.IN_FOLDER, reason));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path given;

        Visitor(Path given) {
            this.given = given;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(given) && isHidden(folder)) {
                skip(folder, "The folder is hidden.");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                skip(file, "The file is hidden.");
            } else if (file.getFileName().toString().startsWith(LOCK_FILE)) {
                skip(file, "The file only tells that another document is open.");
            } else if (Files.isDirectory(file)) {
                skip(file, "The folder is linked from elsewhere; give its own path to import it.");
            } else if (!Files.isRegularFile(file)) {
                skip(file, "This is no file.");
            } else {
                add(new FoundFile(file, Origin.IN_FOLDER, ""));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            skip(path, "It cannot be opened: %s.".formatted(failure.getMessage()));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            var name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
