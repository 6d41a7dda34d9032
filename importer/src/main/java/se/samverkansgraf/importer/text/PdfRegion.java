package se.samverkansgraf.importer.text;

import java.util.List;

/**
 * A part of a page that is read from top to bottom: the whole width, or one of its columns.
 *
 * @param page from 1
 * @param left where its text begins, in points from the page's left edge
 * @param right where its text may at most end
 * @param items lines and tables from top to bottom
 */
record PdfRegion(int page, float left, float right, List<PdfItem> items) {}
