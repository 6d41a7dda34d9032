/** Tests of the conventions over HTTP that need no server. */
@NullMarked
package se.samverkansgraf.api.http;

import org.jspecify.annotations.NullMarked;
