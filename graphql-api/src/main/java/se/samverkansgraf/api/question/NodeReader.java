package se.samverkansgraf.api.question;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Node;

/** Reads nodes of one type by their keys. */
interface NodeReader {

    /** The type that it reads. */
    Class<? extends Node> type();

    /**
     * The node of that key, or null.
     *
     * @param key the key in the graph
     * @param fields what is selected of it
     */
    CompletableFuture<? extends @Nullable Node> node(String key, Selection fields);
}
