package se.samverkansgraf.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user's own data files: one file, or those of a folder. A file takes the place of the packed one of the same name;
 * what a folder lacks is taken from the program.
 *
 * @param place the file or folder
 */
public record OwnFiles(Path place) {

    private static final String ENDING = ".yaml";

    /** The YAML files, by name, hidden ones left out; what cannot be read goes to {@code faults}. */
    public List<ModelFile> read(ModelFaults faults) {
        List<ModelFile> files = new ArrayList<>();
        for (Path path : Files.isDirectory(place) ? entries(faults) : List.of(place)) {
            String name = name(path);
            if (name.endsWith(ENDING) && Files.isRegularFile(path)) {
                try {
                    files.add(new ModelFile(name, Files.readString(path)));
                } catch (IOException e) {
                    faults.add(name, 1, "cannot be read as UTF-8 text: " + e.getMessage());
                }
            }
        }
        if (files.isEmpty() && !Files.isDirectory(place)) {
            faults.add(name(place), 1, "is no file that ends in " + ENDING + ", and no folder of such files");
        }
        return files;
    }

    /** The folders inside, by name, hidden ones left out. */
    public List<Path> folders(ModelFaults faults) {
        return entries(faults).stream().filter(Files::isDirectory).toList();
    }

    private List<Path> entries(ModelFaults faults) {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(path -> !name(path).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            faults.add(place.toString(), 1, "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
