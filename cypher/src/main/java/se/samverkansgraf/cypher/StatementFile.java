package se.samverkansgraf.cypher;

import java.util.List;

/**
 * A statement file as it stands on the class path.
 *
 * @param path its path below the class path, such as {@code cypher/write/commitments.cypher}
 * @param text its content
 */
record StatementFile(String path, String text) {

    static final String ENDING = ".cypher";

    List<String> lines() {
        return text.lines().toList();
    }

    /** Folder and file name below {@code root}, without the ending. */
    String nameBelow(String root) {
        return path.substring(root.length() + 1, path.length() - ENDING.length());
    }
}
