/** What the pages of running contracts read. */
@NullMarked
package id.lelangkinerja.running.page;

import org.jspecify.annotations.NullMarked;
