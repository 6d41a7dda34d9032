package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Actor;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.Role;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.SwedishOrder;
import se.samverkansgraf.api.response.TargetGroup;

/** Asks for concepts of the five vocabularies. */
@Controller
final class ConceptQuestions {

    private final Concepts concepts;
    private final KnownKeys keys;

    ConceptQuestions(SharedNodes shared, KnownKeys keys) {
        this.concepts = shared.concepts();
        this.keys = keys;
    }

    @QueryMapping
    Connection<FocusArea> focusAreas(
            @Argument @Nullable ConceptFilter filter, @Argument ConceptOrder orderBy, @Arguments PageArguments page) {
        return pageOf(FocusArea.class, filter, orderBy, page);
    }

    @QueryMapping
    @Nullable FocusArea focusArea(@Argument String slug) {
        return concepts.find(FocusArea.class, slug).orElse(null);
    }

    @QueryMapping
    Connection<Method> methods(
            @Argument @Nullable ConceptFilter filter, @Argument ConceptOrder orderBy, @Arguments PageArguments page) {
        return pageOf(Method.class, filter, orderBy, page);
    }

    @QueryMapping
    @Nullable Method method(@Argument String slug) {
        return concepts.find(Method.class, slug).orElse(null);
    }

    @QueryMapping
    Connection<Role> roles(
            @Argument @Nullable ConceptFilter filter, @Argument ConceptOrder orderBy, @Arguments PageArguments page) {
        return pageOf(Role.class, filter, orderBy, page);
    }

    @QueryMapping
    @Nullable Role role(@Argument String slug) {
        return concepts.find(Role.class, slug).orElse(null);
    }

    @QueryMapping
    Connection<Actor> actors(
            @Argument @Nullable ConceptFilter filter, @Argument ConceptOrder orderBy, @Arguments PageArguments page) {
        return pageOf(Actor.class, filter, orderBy, page);
    }

    @QueryMapping
    @Nullable Actor actor(@Argument String slug) {
        return concepts.find(Actor.class, slug).orElse(null);
    }

    @QueryMapping
    Connection<TargetGroup> targetGroups(
            @Argument @Nullable ConceptFilter filter, @Argument ConceptOrder orderBy, @Arguments PageArguments page) {
        return pageOf(TargetGroup.class, filter, orderBy, page);
    }

    @QueryMapping
    @Nullable TargetGroup targetGroup(@Argument String slug) {
        return concepts.find(TargetGroup.class, slug).orElse(null);
    }

    private <C extends Concept> Connection<C> pageOf(
            Class<C> type, @Nullable ConceptFilter filter, ConceptOrder order, PageArguments page) {
        var fits = (filter == null ? ConceptFilter.ALL : filter).checked(keys, concepts, type);
        var fitting = concepts.all(type).stream().filter(fits).toList();
        return Pages.page(PageQuestion.of(page, order), fitting, each -> keyOf(each, order), Concept::slug);
    }

    private static String keyOf(Concept concept, ConceptOrder order) {
        return switch (order) {
            case LABEL_SV_ASC, LABEL_SV_DESC ->
                SwedishOrder.keyOf(concept.labels().sv());
            case LABEL_EN_ASC, LABEL_EN_DESC ->
                SwedishOrder.keyOf(concept.labels().en());
            case SLUG_ASC, SLUG_DESC -> concept.slug();
        };
    }
}
