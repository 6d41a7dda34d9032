package se.samverkansgraf.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The named statements, each checked when it was loaded. */
public final class StatementCatalog {

    private static final String ROOT = "cypher";
    private static final String MIGRATIONS = "migration/";

    private final Map<String, Statement> statements;

    private StatementCatalog(Map<String, Statement> statements) {
        this.statements = Collections.unmodifiableMap(statements);
    }

    /**
     * Loads every statement of the class path.
     *
     * @throws InvalidStatements with every fault of every file, if there is one
     */
    public static StatementCatalog load() {
        return of(ROOT, new StatementFolder(ROOT).files());
    }

    static StatementCatalog of(String root, List<StatementFile> files) {
        var faults = new ArrayList<StatementFault>();
        var statements = new TreeMap<String, Statement>();
        for (StatementFile file : files) {
            var name = file.nameBelow(root);
            if (!name.startsWith(MIGRATIONS)) {
                statements.put(name, new StatementParser(file, faults::add).parse(name));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStatements(faults);
        }
        return new StatementCatalog(statements);
    }

    /**
     * The statement of this name, such as {@code write/commitments}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Statement get(String name) {
        var statement = statements.get(name);
        if (statement == null) {
            throw new IllegalArgumentException(
                    "no statement %s; there are %s".formatted(name, String.join(", ", statements.keySet())));
        }
        return statement;
    }

    /** All statements, by name. */
    public Collection<Statement> all() {
        return statements.values();
    }
}
