package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * What stands on a page of a PDF.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param words in no certain order
 * @param rules straight lines drawn on it
 */
record PdfPage(int number, float width, float height, List<PdfWord> words, List<PdfRule> rules) {}
