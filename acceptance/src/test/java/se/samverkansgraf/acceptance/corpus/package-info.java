/**
 * The product's story in cases: one folder per case, one file per stage from document to response.
 *
 * <p>Takes {@code corpus/CASE/1-document.txt} and the golden files beside it; gives test results, or new golden files
 * with {@code -Dcorpus.accept=true}. May use every module. Never compares what it did not run.
 */
@NullMarked
package se.samverkansgraf.acceptance.corpus;

import org.jspecify.annotations.NullMarked;
