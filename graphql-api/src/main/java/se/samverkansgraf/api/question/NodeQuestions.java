package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.Dataset;
import se.samverkansgraf.api.response.GlobalId;
import se.samverkansgraf.api.response.Node;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Asks for any node by its global id, and for what the graph holds as a whole. */
@Controller
final class NodeQuestions {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final Map<String, NodeReader> readers;

    NodeQuestions(GraphReader reader, SharedNodes shared, List<NodeReader> readers) {
        this.reader = reader;
        this.shared = shared;
        this.readers =
                readers.stream().collect(Collectors.toMap(each -> each.type().getSimpleName(), Function.identity()));
    }

    @QueryMapping
    CompletableFuture<? extends @Nullable Node> node(@Argument String id, DataFetchingFieldSelectionSet fields) {
        var global = GlobalId.parse(id).orElseThrow(() -> new InvalidArgument("id", "is no global id"));
        var read = readers.get(global.type());
        return read == null
                ? CompletableFuture.completedFuture(shared(global).orElse(null))
                : read.node(global.key(), Selection.of(fields));
    }

    @QueryMapping
    CompletableFuture<Dataset> dataset() {
        return reader.read("dataset", Map.of()).thenApply(rows -> Dataset.of(rows.get(0)));
    }

    private Optional<? extends Node> shared(GlobalId id) {
        return switch (id.type()) {
            case "Municipality" -> shared.places().municipality(id.key());
            case "County" -> shared.places().county(id.key());
            case "MunicipalityGroup" -> shared.places().group(id.key());
            case "PoliceArea" -> shared.places().policeArea(id.key());
            default -> concept(id);
        };
    }

    private Optional<? extends Node> concept(GlobalId id) {
        for (ConceptKind kind : ConceptKind.values()) {
            var type = Concepts.typeOf(kind);
            if (type.getSimpleName().equals(id.type())) {
                return shared.concepts().find(type, id.key());
            }
        }
        throw new InvalidArgument("id", "names no type of nodes");
    }
}
