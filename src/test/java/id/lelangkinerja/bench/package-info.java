/** What bin/bench measures, each part with its seeds fixed. Nothing here asserts a time. */
@NullMarked
package id.lelangkinerja.bench;

import org.jspecify.annotations.NullMarked;
