@NullMarked
package id.lelangkinerja.calendar;

import org.jspecify.annotations.NullMarked;
