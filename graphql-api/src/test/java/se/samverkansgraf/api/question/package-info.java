/** Checks what can be asked, without a database. */
@NullMarked
package se.samverkansgraf.api.question;

import org.jspecify.annotations.NullMarked;
