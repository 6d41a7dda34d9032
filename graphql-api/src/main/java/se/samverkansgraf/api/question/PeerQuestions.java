package se.samverkansgraf.api.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PeerGroup;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Asks who a municipality's peers are. */
@Controller
final class PeerQuestions {

    private final Peers peers;
    private final SharedNodes shared;
    private final Clock clock;

    PeerQuestions(Peers peers, SharedNodes shared, Clock clock) {
        this.peers = peers;
        this.shared = shared;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<List<PeerGroup>> peers(@Arguments PeerArguments asked) {
        var counted = asked.counted(LocalDate.now(clock));
        var groups = asked.sets().map(set -> peers.group(set, "", counted)).toList();
        return CompletableFuture.allOf(groups.toArray(CompletableFuture[]::new))
                .thenApply(done -> groups.stream().map(CompletableFuture::join).toList());
    }

    @SchemaMapping(typeName = "PeerGroup")
    String label(PeerGroup group, @Argument @Nullable Language language, Locale locale) {
        var basis = DimensionLabels.constant("PEER_BASIS." + group.by(), Language.of(language, locale))
                .orElse(group.by().name());
        var common = group.of() == null ? null : common(group, group.of());
        return common == null ? basis : basis + ": " + common;
    }

    private @Nullable String common(PeerGroup group, Municipality of) {
        return switch (group.by()) {
            case GROUP -> of.group().name();
            case COUNTY -> of.county().name();
            case POLICE_AREA ->
                shared.places().covering(of.code()).stream()
                        .filter(area -> area.level() == PoliceAreaLevel.POLICE_AREA)
                        .map(PoliceArea::name)
                        .collect(Collectors.joining(", "));
            case POPULATION, NEAREST_PRIORITIES, LIST, COUNTRY -> null;
        };
    }
}
