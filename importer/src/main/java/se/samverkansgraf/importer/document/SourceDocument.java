package se.samverkansgraf.importer.document;

/**
 * A document's bytes and what is known of them before they are parsed.
 *
 * @param location where it was read from, a path or URI, as the user would recognise it
 * @param name the file's name without its folders
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType the media type found in the bytes, never taken from the name alone
 * @param bytes the content; not copied, nobody writes to it
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceDocument(String location, String name, String sha256, String mediaType, byte[] bytes) {}
