/** Tests of limits that need no server. */
@NullMarked
package se.samverkansgraf.api.configure;

import org.jspecify.annotations.NullMarked;
