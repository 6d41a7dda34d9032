package se.samverkansgraf.model.fact;

/**
 * Which bytes were read.
 *
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param name the file's name without its folders
 * @param mediaType the media type found in the bytes, such as {@code application/pdf}
 * @param pages number of pages, at least 1
 */
public record DocumentIdentity(String sha256, String name, String mediaType, int pages) {}
