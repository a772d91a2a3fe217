/** What the pages of measurements and their verification show. */
@NullMarked
package id.lelangkinerja.measurement.page;

import org.jspecify.annotations.NullMarked;
