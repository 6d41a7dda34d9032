/**
 * GraphiQL, served by the program itself: no file comes from elsewhere.
 *
 * <p>Takes the page's files, the WebJars and the ready questions; gives a page. May use Spring. Never answers a
 * question.
 */
@NullMarked
package se.samverkansgraf.api.graphiql;

import org.jspecify.annotations.NullMarked;
