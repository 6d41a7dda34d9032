package se.samverkansgraf.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;

/**
 * The files to read, each once: those named, in the order they were named, and those in the folders named, at any
 * depth, by name. In folders, hidden files and folders are left out, and links to folders are not followed.
 *
 * @param files paths as the user would recognise them
 * @param unreadableFolders folders that could not be looked into
 */
public record DocumentFiles(List<Path> files, List<Path> unreadableFolders) {

    public DocumentFiles {
        files = List.copyOf(files);
        unreadableFolders = List.copyOf(unreadableFolders);
    }

    /**
     * Looks up what {@code paths} mean.
     *
     * @throws ProgramException if one of them does not exist, or there is no file in any of them
     */
    public static DocumentFiles of(List<Path> paths) {
        requireExisting(paths);
        Set<Path> files = new LinkedHashSet<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path, unreadable));
            } else {
                files.add(path.normalize());
            }
        }
        if (files.isEmpty() && unreadable.isEmpty()) {
            throw new ProgramException(ExitCode.WRONG_USE, "no files in " + paths.get(0));
        }
        return new DocumentFiles(List.copyOf(files), unreadable);
    }

    /**
     * Returns where all paths exist.
     *
     * @throws ProgramException that names the first that does not
     */
    public static void requireExisting(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ProgramException(ExitCode.WRONG_USE, "no such file or folder: " + path);
            }
        }
    }

    private static List<Path> in(Path folder, List<Path> unreadable) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(folder, files, unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;
        private final List<Path> unreadable;

        Walk(Path top, List<Path> files, List<Path> unreadable) {
            this.top = top;
            this.files = files;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
                files.add(file.normalize());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path folder, IOException fault) {
            unreadable.add(folder);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
