/** What the templates of the calendar show. */
@NullMarked
package id.lelangkinerja.calendar.page;

import org.jspecify.annotations.NullMarked;
