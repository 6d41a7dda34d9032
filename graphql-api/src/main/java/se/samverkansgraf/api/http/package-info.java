/**
 * GraphQL over HTTP beyond what Spring does: questions by GET with validators for caches, operations known by their
 * hash.
 *
 * <p>Takes requests and answers as Spring has them; gives the same with more headers, or from a cache. May use Spring,
 * GraphQL, {@code query} and {@code error}. Never knows what is asked.
 */
@NullMarked
package se.samverkansgraf.api.http;

import org.jspecify.annotations.NullMarked;
